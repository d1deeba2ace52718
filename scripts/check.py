"""Stage "check": general rules that make a valid contract generable, each counted.

They change what the generator is fed, never the pinned contract. The rules hold for any document of this kind:

- sentinel: an object whose only property is a constant equal to the property's own name stands for "not given" in the server's code;
  it is dropped from unions;
- ref-siblings: ``$ref`` beside other keywords keeps the reference (a reference in ``allOf`` alone is the same);
- any-union: a union with ``{}`` in it, or of every JSON type, is any value;
- default: defaults are the server's; the client sends none, so the generator sees none;
- null-enum: ``null`` among an enumeration's values is an alternative of its own;
- const-enum: an enumeration of one value is a constant;
- type-list: ``type: [string, null]`` is a union.

Shared parameters, bodies and responses are copied to where they are used.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from scripts.distil import resolve
from scripts.name import operations_of

_JSON_TYPES = {"object", "array", "string", "number", "boolean"}
Schema = dict[str, Any]


def check(contract: Mapping[str, Any]) -> tuple[dict[str, Any], Counter[str]]:
    """Apply the rules.

    Args:
        contract: A valid contract, overlays applied.

    Returns:
        A copy fit for the generator, and how often each rule applied.
    """
    checked = copy.deepcopy(dict(contract))
    applied: Counter[str] = Counter()
    components: dict[str, Any] = checked.get("components", {}).get("schemas", {})
    sentinels = {f"#/components/schemas/{name}" for name, schema in components.items() if _is_sentinel(schema)}

    def rewrite(schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        for rule in _RULES:
            schema, count = rule(schema)
            applied.update({rule.__name__.strip("_").replace("_", "-"): count} if count else {})
        schema, count = _sentinel(schema, sentinels)
        applied.update({"sentinel": count} if count else {})
        return map_subschemas(schema, rewrite)

    for name in components:
        components[name] = rewrite(components[name])
    for _, _, operation in operations_of(checked):
        _inline_shared(operation, checked)
        for holder in schema_holders(operation):
            holder["schema"] = rewrite(holder["schema"])
    checked["components"] = {"schemas": components}
    return checked, applied


def map_subschemas(schema: Schema, change: Callable[[Any], Any]) -> Schema:
    """A schema with each schema directly below it replaced."""
    result = dict(schema)
    for keyword in ("items", "additionalProperties", "not"):
        if isinstance(result.get(keyword), dict):
            result[keyword] = change(result[keyword])
    for keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
        if keyword in result:
            result[keyword] = [change(part) for part in result[keyword]]
    if "properties" in result:
        result["properties"] = {name: change(part) for name, part in result["properties"].items()}
    return result


def schema_holders(operation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """The parameters and media types of a checked operation that carry a schema."""
    bodies = [operation["requestBody"]] if "requestBody" in operation else []
    media = [
        media
        for body in [*bodies, *operation.get("responses", {}).values()]
        for media in body.get("content", {}).values()
    ]
    yield from (holder for holder in [*operation.get("parameters", []), *media] if "schema" in holder)


def _inline_shared(operation: dict[str, Any], contract: Mapping[str, Any]) -> None:
    """Put a copy where an operation refers to a shared parameter, body or response, so that each stands in one place."""
    operation["parameters"] = [_resolve(parameter, contract) for parameter in operation.get("parameters", [])]
    operation["responses"] = {
        status: _resolve(response, contract) for status, response in operation.get("responses", {}).items()
    }
    if "requestBody" in operation:
        operation["requestBody"] = _resolve(operation["requestBody"], contract)


def _resolve(value: dict[str, Any], contract: Mapping[str, Any]) -> dict[str, Any]:
    return _resolve(copy.deepcopy(resolve(dict(contract), value["$ref"])), contract) if "$ref" in value else value


def _is_sentinel(schema: Any) -> bool:
    properties = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return len(properties) == 1 and all(
        isinstance(only, dict) and only.get("const") == name for name, only in properties.items()
    )


def _sentinel(schema: Schema, sentinels: set[str]) -> tuple[Schema, int]:
    count = 0
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            kept = [part for part in schema[keyword] if not (isinstance(part, dict) and part.get("$ref") in sentinels)]
            if len(kept) < len(schema[keyword]) and kept:
                count += len(schema[keyword]) - len(kept)
                schema = {**schema, keyword: kept}
    return schema, count


def _ref_siblings(schema: Schema) -> tuple[Schema, int]:
    if "$ref" in schema and len(schema) > 1:
        return {"$ref": schema["$ref"]}, 1
    if len(schema.get("allOf", ())) == 1 and "$ref" in schema["allOf"][0] and "properties" not in schema:
        return {"$ref": schema["allOf"][0]["$ref"]}, 1
    return schema, 0


def _any_union(schema: Schema) -> tuple[Schema, int]:
    parts = schema.get("anyOf") or schema.get("oneOf")
    if not parts:
        return schema, 0
    is_any = any(not isinstance(part, dict) or not part for part in parts)
    types = {part.get("type") for part in parts if isinstance(part, dict) and isinstance(part.get("type"), str)}
    every = _JSON_TYPES - {"number"} <= types and bool({"number", "integer"} & types)
    return ({}, 1) if is_any or every else (schema, 0)


def _default(schema: Schema) -> tuple[Schema, int]:
    if "default" not in schema:
        return schema, 0
    return {keyword: value for keyword, value in schema.items() if keyword != "default"}, 1


def _null_enum(schema: Schema) -> tuple[Schema, int]:
    values = schema.get("enum", ())
    if None not in values or len(values) < 2:
        return schema, 0
    declared = schema.get("type", "string")
    kinds = [kind for kind in ([declared] if isinstance(declared, str) else declared) if kind != "null"]
    named = {
        **schema,
        "enum": [value for value in values if value is not None],
        "type": kinds[0] if kinds else "string",
    }
    return {"anyOf": [named, {"type": "null"}]}, 1


def _const_enum(schema: Schema) -> tuple[Schema, int]:
    if len(schema.get("enum", ())) != 1 or schema["enum"][0] is None:
        return schema, 0
    return {"const": schema["enum"][0]}, 1


def _type_list(schema: Schema) -> tuple[Schema, int]:
    """``type: [object, null]`` beside properties: the generator wants the alternatives spelled out."""
    declared = schema.get("type")
    if not isinstance(declared, list):
        return schema, 0
    rest = {keyword: value for keyword, value in schema.items() if keyword != "type"}
    if len(declared) == 1:
        return {**rest, "type": declared[0]}, 1
    return {"anyOf": [{"type": "null"} if kind == "null" else {**rest, "type": kind} for kind in declared]}, 1


_RULES: tuple[Callable[[Schema], tuple[Schema, int]], ...] = (
    _ref_siblings,
    _default,
    _type_list,
    _null_enum,
    _const_enum,
    _any_union,
)
