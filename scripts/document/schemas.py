"""Schemas: what is in one, where an operation has some, and which become classes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts.document.references import escaped, referent_of

Schema = dict[str, Any]

_SINGLE = ("items", "additionalProperties", "not")
_COMPOSED = ("properties", "required", "discriminator")
_LISTS = ("anyOf", "oneOf", "allOf", "prefixItems")


def map_subschemas(schema: Schema, change: Callable[[Any], Any]) -> Schema:
    """A schema with each schema directly in it replaced.

    Args:
        schema: The schema; it is not modified.
        change: Makes the replacement; it does not get ``additionalProperties`` and ``items`` that are booleans.
    """
    result = dict(schema)
    for keyword in _SINGLE:
        if isinstance(result.get(keyword), dict):
            result[keyword] = change(result[keyword])
    for keyword in _LISTS:
        if keyword in result:
            result[keyword] = [change(part) for part in result[keyword]]
    if "properties" in result:
        result["properties"] = {name: change(part) for name, part in result["properties"].items()}
    return result


def subschemas(schema: Any) -> Iterator[Schema]:
    """A schema and all schemas in it, references not followed; booleans are left out."""
    return (inner for _, inner in placed(schema, ""))


def placed(schema: Any, pointer: str) -> Iterator[tuple[str, Schema]]:
    """A schema and all schemas in it, each with its JSON pointer.

    Args:
        schema: The schema; booleans are left out, and references are not followed.
        pointer: Where it is.
    """
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for keyword in _SINGLE:
        yield from placed(schema.get(keyword), f"{pointer}/{keyword}")
    for keyword in _LISTS:
        for number, part in enumerate(schema.get(keyword, ())):
            yield from placed(part, f"{pointer}/{keyword}/{number}")
    for name, part in schema.get("properties", {}).items():
        yield from placed(part, f"{pointer}/properties/{escaped(name)}")


def holders(operation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The parameters and media types of an operation that have a schema; shared ones must be copied into it first."""
    bodies = [operation["requestBody"]] if "requestBody" in operation else []
    contents = [holder.get("content", {}) for holder in [*bodies, *operation.get("responses", {}).values()]]
    media = [media for content in contents for media in content.values()]
    yield from (holder for holder in [*operation.get("parameters", []), *media] if "schema" in holder)


def is_class_like(schema: Mapping[str, Any]) -> bool:
    """Whether a schema becomes a class: an object with properties, of its own or by ``allOf``, or an enumeration."""
    return bool(schema.get("properties") or schema.get("allOf")) or len(schema.get("enum", ())) > 1


def is_sentinel(schema: Any) -> bool:
    """Whether a schema stands for "not given": an object whose only property is a constant equal to its own name."""
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return len(properties) == 1 and all(
        isinstance(only, dict) and only.get("const") == name for name, only in properties.items()
    )


def composed(schema: Any, components: Mapping[str, Any], seen: set[str] | None = None) -> Schema:
    """A schema as one with what it is composed of by ``allOf`` and references.

    Args:
        schema: The schema; anything but an object is any value.
        components: The component schemas.
        seen: The components that it has been composed of so far: each counts once, even in a cycle.
    """
    seen = set() if seen is None else seen
    if not isinstance(schema, dict):
        return {}
    if (name := referent_of(schema)) is not None:
        if name in seen:
            return {}
        seen.add(name)
        return composed(components.get(name), components, seen)
    if "allOf" not in schema:
        return schema
    own = {keyword: said for keyword, said in schema.items() if keyword != "allOf"}
    parts = [composed(part, components, seen) for part in [*schema["allOf"], own]]
    if any(part.get("properties") for part in parts):
        # An object cannot also be a string: such a document means the object.
        parts = [part for part in parts if part.get("type", "object") == "object"]
    whole: Schema = {}
    properties: Schema = {}
    for part in parts:
        whole |= {keyword: said for keyword, said in part.items() if keyword not in _COMPOSED}
        # What comes later narrows what came before, unless it is empty.
        properties |= {name: said or properties.get(name, {}) for name, said in part.get("properties", {}).items()}
    if properties:
        whole |= {"type": "object", "properties": properties}
    if required := sorted({name for part in parts for name in part.get("required", ())}):
        whole["required"] = required
    return whole
