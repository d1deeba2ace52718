"""Schemas without a name: what becomes a class gets a place that holds for ever, and from there a name.

An object with properties or an enumeration inside another schema, a parameter, a body or a response is made a component of its own,
so that the generator meets named schemas only. Its place is where it stands, told without the combinators around it, so that an
``anyOf`` with null does not move it: ``POST /api/v1/x body``, ``GET /api/v1/x 200 []``, ``Component.property``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from scripts.name import OperationName, operations_of
from scripts.names import Names, Renaming
from scripts.words import pascal_case

RESERVED_CLASSES = frozenset(
    {"Any", "UUID", "ClassVar", "Mapping", "Iterable", "Sequence", "Literal", "Model", "Page", "Self", "Part"}
)
RESERVED_CLASSES |= frozenset(
    {"Call", "None", "True", "False", "StringEnumeration", "IntegerEnumeration", "Resource", "AsyncResource"}
)
_PREFIX = "#/components/schemas/"
_FASTAPI_BODY = re.compile(r"Body_(?P<function>.+?)_api_v\d+_.*_(?:get|put|post|patch|delete)")


def name_models(
    contract: dict[str, Any], operation_names: Mapping[str, OperationName], lock: Names
) -> tuple[dict[str, Any], dict[str, str], list[Renaming]]:
    """Make every class-like schema a component called as its class, entering new names into the lock.

    Args:
        contract: What stage "check" made; changed in place.
        operation_names: From stage "name".
        lock: The lock of this API; changed in place.

    Returns:
        The contract, the component key of each class that the contract names, and what was recognized as renamed.
    """
    schemas: dict[str, Any] = contract.setdefault("components", {}).setdefault("schemas", {})
    taken = {name.lower() for name in lock.models.values()} | {name.lower() for name in RESERVED_CLASSES}
    renamings = _adopt_renamed_components(schemas, lock)

    def class_for(place: str, wanted: str) -> str:
        if place not in lock.models:
            candidates = [wanted, *(f"{wanted}{number}" for number in range(2, 1000))]
            lock.models[place] = next(name for name in candidates if name.lower() not in taken)
            taken.add(lock.models[place].lower())
        return lock.models[place]

    classes = {key: class_for(_PREFIX + key, _class_of_key(key)) for key in sorted(schemas)}
    made: dict[str, Any] = {}
    hoist = _Hoist(classes, class_for, made)
    for key in sorted(schemas):
        made[classes[key]] = hoist.inside(schemas[key], key, classes[key])
    for path, method, operation in operations_of(contract):
        route = f"{method.upper()} {path}"
        called = operation_names[route]
        stem = pascal_case(called.name)
        qualified = pascal_case(called.resource) + stem
        for parameter in operation.get("parameters", []):
            place = f"{route} {parameter['in']} {parameter['name']}"
            parameter["schema"] = hoist.whole(parameter["schema"], place, qualified + pascal_case(parameter["name"]))
        if "requestBody" in operation:
            for media_type, media in operation["requestBody"].get("content", {}).items():
                place = (
                    f"{route} body" if "json" in media_type or "form" in media_type else f"{route} body {media_type}"
                )
                media["schema"] = hoist.whole(media.get("schema", {}), place, f"{stem}Body")
        for status, response in operation.get("responses", {}).items():
            for media in response.get("content", {}).values():
                if "schema" in media:
                    name = f"{stem}Response" if status.startswith("2") else f"{stem}Error{status}"
                    media["schema"] = hoist.whole(media["schema"], f"{route} {status}", name)
    contract["components"]["schemas"] = made
    lock.shapes |= {classes[key]: _shape(schema) for key, schema in schemas.items()}
    return contract, {name: key for key, name in classes.items()}, renamings


class _Hoist:
    """Takes class-like schemas out of others; ``made`` collects them under their class name."""

    def __init__(self, classes: Mapping[str, str], class_for: Callable[[str, str], str], made: dict[str, Any]) -> None:
        self.classes = classes
        self.class_for = class_for
        self.made = made

    def whole(self, schema: Any, place: str, wanted: str) -> Any:
        """A schema that stands for itself: itself a reference, when it is class-like, else with what is inside it hoisted."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            key = schema["$ref"].removeprefix(_PREFIX)
            return {"$ref": _PREFIX + self.classes[key]}
        if not _is_class_like(schema):
            return self.inside(schema, place, wanted)
        name = self.class_for(place, wanted)
        self.made[name] = self.inside(schema, place, name)
        return {"$ref": _PREFIX + name}

    def inside(self, schema: Any, place: str, wanted: str) -> Any:
        """A schema with the class-like schemas inside it hoisted."""
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            return self.whole(schema, place, wanted)
        result = dict(schema)
        if isinstance(result.get("items"), dict):
            result["items"] = self.whole(result["items"], f"{place} []", f"{wanted}Item")
        if isinstance(result.get("additionalProperties"), dict):
            result["additionalProperties"] = self.whole(
                result["additionalProperties"], f"{place} {{}}", f"{wanted}Value"
            )
        for keyword in ("anyOf", "oneOf", "allOf"):
            if keyword in result:
                result[keyword] = self._alternatives(result[keyword], place, wanted)
        if "prefixItems" in result:
            result["prefixItems"] = [
                self.whole(part, f"{place} [{index}]", f"{wanted}Item{index}")
                for index, part in enumerate(result["prefixItems"])
            ]
        if "properties" in result:
            result["properties"] = {
                name: self.whole(part, f"{place}.{name}", wanted + pascal_case(name))
                for name, part in result["properties"].items()
            }
        return result

    def _alternatives(self, parts: list[Any], place: str, wanted: str) -> list[Any]:
        """One class-like alternative takes the place of the whole; several are numbered."""
        unnamed = [part for part in parts if isinstance(part, dict) and _is_class_like(part)]
        if len(unnamed) < 2:
            return [self.whole(part, place, wanted) for part in parts]
        return [self.whole(part, f"{place} |{index}", f"{wanted}{index}") for index, part in enumerate(parts, start=1)]


def _is_class_like(schema: Mapping[str, Any]) -> bool:
    return (
        bool(schema.get("properties"))
        or len(schema.get("enum", ())) > 1
        or (bool(schema.get("allOf")) and len(schema["allOf"]) > 1)
    )


def _class_of_key(key: str) -> str:
    if body := _FASTAPI_BODY.fullmatch(key):
        return pascal_case(body["function"]) + "Body"
    name = pascal_case(key)
    return name if name[0].isalpha() else f"Model{name}"


def _adopt_renamed_components(schemas: Mapping[str, Any], lock: Names) -> list[Renaming]:
    """A new component of the very shape of one that vanished is that component under another key, if only one fits."""
    gone = {
        place: name
        for place, name in lock.models.items()
        if place.startswith(_PREFIX) and place.removeprefix(_PREFIX) not in schemas
    }
    by_shape: dict[str, list[str]] = {}
    for key, schema in schemas.items():
        if _PREFIX + key not in lock.models:
            by_shape.setdefault(_shape(schema), []).append(key)
    renamings = []
    for place, name in sorted(gone.items()):
        shape = lock.shapes.get(name)
        twins = [other for other in gone.values() if lock.shapes.get(other) == shape]
        keys = by_shape.get(shape or "", [])
        if len(keys) == 1 and len(twins) == 1 and name not in {lock.models.get(_PREFIX + key) for key in schemas}:
            lock.models[_PREFIX + keys[0]] = name
            renamings.append(Renaming("model", place.removeprefix(_PREFIX), keys[0], name))
    return renamings


def _shape(schema: Any) -> str:
    """A digest of a schema by which it is known again: its facts without what references are called."""
    text = re.sub(r'"\$ref": "[^"]*"', '"$ref": ""', json.dumps(schema, sort_keys=True))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
