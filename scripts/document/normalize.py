"""Stage "normalize": general rules that make a valid contract generable, each counted.

They change what the generator reads, never the pinned contract, and hold for any document of this kind. What a schema
says beyond what Python's types can express is given up, never the operation.

Of schemas:

- boolean-schema: ``true`` and ``false`` are any value;
- other-reference: what is referred to and is not a component schema becomes one;
- ref-siblings: of ``$ref`` and other keywords beside it only the reference stays, as it does alone in ``allOf``;
- all-of: ``allOf`` of anything but objects is one schema with the keywords of all;
- object-union: alternatives beside ``properties`` are further, optional properties;
- typed-union: a type beside alternatives is the type of those that have none;
- default: defaults belong to the server; the client sends none, so the generator sees none;
- type-list: ``type: [string, null]`` is a union;
- null-enum: ``null`` among an enumeration's values is an alternative of its own;
- const-enum: an enumeration of one value is a constant;
- mixed-enum: an enumeration of anything but only strings or only integers is their type, as is one beside ``items``;
- other-const: a constant that is not a string, integer or boolean is its type;
- any-union: a union with ``{}`` in it, or of every JSON type, is any value;
- sentinel: an object whose only property is a constant equal to the property's own name stands for "not given" in the
  server's code; it is dropped from unions;
- unknown-type: a type that JSON Schema does not have is any value;
- recursive-alias: a schema that is not a class and contains itself holds any value there.

Of operations (shared parameters, bodies and responses are copied to where they are used):

- unsendable-parameter: cookies, and the headers that HTTP itself defines, are not arguments;
- content-parameter: a parameter described by a media type is text of that type;
- media-type: ``application/json; charset=utf-8`` is ``application/json``, and so is ``*/*``.
"""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from scripts.document import semantics
from scripts.document.contract import operations
from scripts.document.references import follow, reference_to, referent_of, resolve
from scripts.document.schemas import Schema, composed, holders, is_class_like, is_sentinel, map_subschemas

_KINDS: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    dict: "object",
    list: "array",
    type(None): "null",
}
_JSON_TYPES = frozenset(_KINDS.values())
_UNIONS = ("anyOf", "oneOf")
_Rewrite = Callable[[Schema], Schema]


def normalize(contract: Mapping[str, Any]) -> tuple[dict[str, Any], Counter[str]]:
    """Apply the rules.

    Args:
        contract: A valid contract, overlays applied.

    Returns:
        A copy fit for the generator, and how often each rule applied.
    """
    normalized = copy.deepcopy(dict(contract))
    components: dict[str, Any] = normalized.get("components", {}).get("schemas", {})
    pending = list(components)
    applied: Counter[str] = Counter()
    sentinels = frozenset(name for name, schema in components.items() if is_sentinel(schema))
    rules: dict[str, _Rewrite] = {
        "other-reference": partial(_other_reference, normalized, components, pending),
        "ref-siblings": _ref_siblings,
        "all-of": partial(_all_of, components),
        "object-union": partial(_object_union, components),
        "typed-union": _typed_union,
        "default": _default,
        "type-list": _type_list,
        "null-enum": _null_enum,
        "const-enum": _const_enum,
        "mixed-enum": _mixed_enum,
        "other-const": _other_const,
        "any-union": _any_union,
        "sentinel": partial(_sentinel, sentinels),
        "unknown-type": _unknown_type,
    }

    def rewrite(schema: Any) -> Any:
        if not isinstance(schema, dict):
            applied["boolean-schema"] += 1
            return {}
        for name, rule in rules.items():
            changed = rule(schema)
            applied[name] += changed != schema
            schema = changed
        return map_subschemas(schema, rewrite)

    for operation in operations(normalized).values():
        _inline_shared(operation, normalized)
        applied += _keep_arguments(operation)
        applied += _keep_main_schemas(operation)
        for holder in holders(operation):
            holder["schema"] = rewrite(holder["schema"])
    for name in pending:  # which grows
        components[name] = rewrite(components[name])
    applied["recursive-alias"] += _cut_recursive_aliases(components)
    normalized["components"] = {"schemas": components}
    return normalized, +applied


# Schemas


def _without(schema: Schema, *keywords: str) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword not in keywords}


def _union_of(schema: Schema) -> tuple[str, list[Any]]:
    """The keyword and the alternatives of a union; empty when it is not one."""
    return next(((keyword, schema[keyword]) for keyword in _UNIONS if schema.get(keyword)), ("", []))


def _other_reference(
    contract: Mapping[str, Any], components: dict[str, Any], pending: list[str], schema: Schema
) -> Schema:
    name = referent_of(schema)
    if name is None or name in components:
        return schema
    key = name.removeprefix("#/").replace("/", ".")
    if key not in components:
        components[key] = copy.deepcopy(resolve(contract, schema["$ref"]))
        pending.append(key)
    return reference_to(key)


def _ref_siblings(schema: Schema) -> Schema:
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    parts = [part for part in schema.get("allOf", ()) if part not in ({}, True)]
    if len(parts) == 1 and "$ref" in parts[0] and "properties" not in schema:
        return {"$ref": parts[0]["$ref"]}
    return schema


def _all_of(components: Mapping[str, Any], schema: Schema) -> Schema:
    if "allOf" not in schema:
        return schema
    whole = composed(schema, components)
    return schema if whole.get("properties") else whole


def _object_union(components: Mapping[str, Any], schema: Schema) -> Schema:
    keyword, parts = _union_of(schema)
    if not keyword or not schema.get("properties"):
        return schema
    properties: Schema = {}
    for part in parts:
        properties |= composed(part, components).get("properties", {})
    return {**_without(schema, *_UNIONS), "properties": properties | schema["properties"]}


def _typed_union(schema: Schema) -> Schema:
    keyword, parts = _union_of(schema)
    if not keyword or "type" not in schema:
        return schema
    own = {"type", "enum", "const", "$ref", "allOf", *_UNIONS}
    typed = [
        part if not isinstance(part, dict) or own & part.keys() else part | {"type": schema["type"]} for part in parts
    ]
    return {**_without(schema, "type"), keyword: typed}


def _default(schema: Schema) -> Schema:
    return _without(schema, "default")


def _type_list(schema: Schema) -> Schema:
    """``type: [object, null]`` beside properties: the generator wants the alternatives spelled out."""
    declared = schema.get("type")
    if not isinstance(declared, list):
        return schema
    alternatives = [_of_kind(schema, kind) for kind in declared]
    return alternatives[0] if len(alternatives) == 1 else {"anyOf": alternatives}


def _of_kind(schema: Schema, kind: str) -> Schema:
    if kind == "null":
        return {"type": "null"}
    values = [value for value in schema.get("enum", ()) if _is_of_kind(value, kind)]
    return {**_without(schema, "enum"), "type": kind} | ({"enum": values} if values else {})


def _is_of_kind(value: Any, kind: str) -> bool:
    return _KINDS[type(value)] == kind or (kind == "number" and type(value) is int)


def _null_enum(schema: Schema) -> Schema:
    values = schema.get("enum", ())
    if None not in values or len(values) < 2:
        return schema
    return {"anyOf": [{**schema, "enum": [value for value in values if value is not None]}, {"type": "null"}]}


def _const_enum(schema: Schema) -> Schema:
    values = schema.get("enum", ())
    return {"const": values[0]} if len(values) == 1 else schema


def _mixed_enum(schema: Schema) -> Schema:
    kinds = {type(value) for value in schema.get("enum", ())}
    if not kinds or (kinds in ({str}, {int}) and schema.get("type") not in ("object", "array")):
        return schema
    rest = _without(schema, "enum")
    if "type" in rest:
        return rest
    return {**rest, "anyOf": [{"type": name} for name in sorted(_KINDS[kind] for kind in kinds)]}


def _other_const(schema: Schema) -> Schema:
    if "const" not in schema or type(schema["const"]) in (str, int, bool):
        return schema
    return {**_without(schema, "const"), "type": _KINDS[type(schema["const"])]}


def _any_union(schema: Schema) -> Schema:
    _, parts = _union_of(schema)
    is_any = any(not isinstance(part, dict) or not part for part in parts)
    types = {part.get("type") for part in parts if isinstance(part, dict) and isinstance(part.get("type"), str)}
    every = types >= {"object", "array", "string", "boolean"} and types & {"number", "integer"}
    return {} if is_any or every else schema


def _sentinel(sentinels: frozenset[str], schema: Schema) -> Schema:
    keyword, parts = _union_of(schema)
    kept = [part for part in parts if referent_of(part) not in sentinels]
    return {**schema, keyword: kept} if kept and len(kept) < len(parts) else schema


def _unknown_type(schema: Schema) -> Schema:
    known = "type" not in schema or schema["type"] in _JSON_TYPES
    return schema if known else _without(schema, "type")


def _cut_recursive_aliases(components: dict[str, Any]) -> int:
    """Put any value where a component that is not a class contains itself; return in how many places."""
    done: set[str] = set()
    cuts = 0

    def visit(name: str, inside: frozenset[str]) -> None:
        if name not in done:
            components[name] = cut(components[name], inside | {name})
            done.add(name)

    def cut(schema: Any, inside: frozenset[str]) -> Any:
        nonlocal cuts
        if not isinstance(schema, dict) or is_class_like(schema):
            return schema
        name = referent_of(schema)
        if name in inside:
            cuts += 1
            return {}
        if name is not None:
            visit(name, inside)
        return map_subschemas(schema, lambda part: cut(part, inside))

    for name in sorted(components):
        visit(name, frozenset())
    return cuts


# Operations


def _inline_shared(operation: dict[str, Any], contract: Mapping[str, Any]) -> None:
    """Replace an operation's references to shared parameters, bodies and responses with copies of them."""
    operation["parameters"] = [_copied(parameter, contract) for parameter in operation.get("parameters", [])]
    operation["responses"] = {
        status: _copied(response, contract) for status, response in operation.get("responses", {}).items()
    }
    if "requestBody" in operation:
        operation["requestBody"] = _copied(operation["requestBody"], contract)


def _copied(value: dict[str, Any], contract: Mapping[str, Any]) -> dict[str, Any]:
    copied: dict[str, Any] = copy.deepcopy(follow(contract, value)) if "$ref" in value else value
    return copied


def _keep_arguments(operation: dict[str, Any]) -> Counter[str]:
    declared = operation["parameters"]
    operation["parameters"] = [parameter for parameter in declared if semantics.is_argument(parameter)]
    described = [parameter for parameter in operation["parameters"] if "schema" not in parameter]
    for parameter in described:
        parameter["schema"] = {"type": "string"}
    dropped = len(declared) - len(operation["parameters"])
    return Counter({"unsendable-parameter": dropped, "content-parameter": len(described)})


def _keep_main_schemas(operation: dict[str, Any]) -> Counter[str]:
    """Spell media types alike, and keep the schema of the one that a direct call uses."""
    count = 0
    for holder in [*operation["responses"].values(), operation.get("requestBody", {})]:
        if content := holder.get("content"):
            holder["content"] = {_media_type(name, media): media for name, media in reversed(content.items())}
            count += holder["content"].keys() != content.keys()
            main = semantics.main_media_type(holder["content"])
            for media_type, media in holder["content"].items():
                if media_type != main:
                    media.pop("schema", None)
    return Counter({"media-type": count})


def _media_type(spelled: str, media: Mapping[str, Any]) -> str:
    """A media type without parameters (RFC 9110, section 8.3.1), in lower case."""
    media_type = spelled.partition(";")[0].strip().lower()
    if media_type != "*/*":
        return media_type
    schema = media.get("schema")
    binary = isinstance(schema, dict) and schema.get("format") == "binary"
    return "application/octet-stream" if binary else "application/json"
