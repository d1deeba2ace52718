"""Formats that a document leaves out: the times and identifiers of services whose documents declare plain strings.

The Go services generate their schemas from structures (``alerts.AlertRule``: a package and a type). A ``time.Time``
there is written in RFC 3339, and an identifier is a UUID; of either, the document says only that it is a string. The
names tell which is which, as they do in the schemas of the other services, whose documents declare the formats of
fields of the same names.

The formats decide types and how values are read, which is tolerant: what is no time and no UUID stays text. So an
identifier of a parameter is text or a UUID too, as it is in the response that it comes from. Neither strict reading
nor the embedded service hold them against anybody, since the contract itself stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from scripts.document.schemas import Schema, map_subschemas

_GO_TYPE = re.compile(r"\w+(\.\w+)+")
_TIME = re.compile(r"(\w+_)?(at|time|timestamp)")
_IDENTIFIER = re.compile(r"(\w+_)?ids?")
_FREE_TEXT = re.compile(
    r"(\w+_)?(thread|client|customer|external(_\w+)?|installation|tool_call|access_key|message)_ids?"
)
"""Identifiers that somebody else gives: the application, a payment provider, GitHub, a model."""

_TIME_SCHEMA: Schema = {"type": "string", "format": "date-time"}
_IDENTIFIER_SCHEMA: Schema = {"anyOf": [{"type": "string", "format": "uuid"}, {"type": "string"}]}


def is_go_type(component: str) -> bool:
    """Return whether a component is a type of a Go service."""
    return _GO_TYPE.fullmatch(component) is not None


def with_formats(schema: Any) -> Any:
    """Return a schema of a Go service with formats for the properties whose names tell them, at any depth."""
    if not isinstance(schema, dict):
        return schema
    changed = map_subschemas(schema, with_formats)
    if isinstance(properties := changed.get("properties"), dict):
        changed = {**changed, "properties": {name: with_format(name, held) for name, held in properties.items()}}
    return changed


def with_format(name: str, schema: Any) -> Any:
    """Return the schema of a named value with the format that its name tells; one that says more stays unchanged.

    Args:
        name: The wire name of a property or parameter.
        schema: Its schema: a string, or a list of strings for several identifiers.
    """
    if _TIME.fullmatch(name):
        return _replaced(schema, _TIME_SCHEMA)
    if _IDENTIFIER.fullmatch(name) and not _FREE_TEXT.fullmatch(name):
        return _replaced(schema, _IDENTIFIER_SCHEMA)
    return schema


def _replaced(schema: Any, replacement: Schema) -> Any:
    """Return a schema with another one for the plain strings that it allows."""
    if not isinstance(schema, Mapping):
        return schema
    kind = schema.get("type")
    if kind == "string" and _is_plain(schema):
        return {**_others(schema), **replacement}
    if isinstance(kind, list) and set(kind) == {"string", "null"} and _is_plain(schema):
        return {**_others(schema), "anyOf": [*replacement.get("anyOf", [replacement]), {"type": "null"}]}
    if kind == "array" and "items" in schema:
        return {**schema, "items": _replaced(schema["items"], replacement)}
    for union in ("anyOf", "oneOf"):
        if isinstance(parts := schema.get(union), list):
            return {**schema, union: [_replaced(part, replacement) for part in parts]}
    return schema


def _is_plain(schema: Mapping[str, Any]) -> bool:
    return not schema.keys() & {"format", "enum", "const", "pattern", "anyOf", "oneOf", "allOf", "$ref"}


def _others(schema: Mapping[str, Any]) -> Schema:
    """Return the keywords beside the type; bounds of lengths hold for text only."""
    return {name: value for name, value in schema.items() if name not in ("type", "minLength", "maxLength")}
