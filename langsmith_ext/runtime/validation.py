"""Strict reading: every place where a body deviates from the contract.

A generated package contains its contract. This module checks the part of JSON Schema (draft 2020-12) that such OpenAPI
documents use.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from importlib.resources import files
from typing import Any
from uuid import UUID

from .errors import Deviation
from .operation import Operation

_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: (
        (isinstance(value, int) and not isinstance(value, bool)) or (isinstance(value, float) and value.is_integer())
    ),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
# RFC 3339, but for the offset: the API leaves it out of the times of runs.
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)?")
_BOUNDS: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "minimum": (lambda value, bound: value >= bound, "is less than {}"),
    "maximum": (lambda value, bound: value <= bound, "is more than {}"),
    "exclusiveMinimum": (lambda value, bound: value > bound, "is not more than {}"),
    "exclusiveMaximum": (lambda value, bound: value < bound, "is not less than {}"),
    "multipleOf": (lambda value, bound: value % bound == 0, "is not a multiple of {}"),
}
_LENGTHS: dict[str, tuple[type, Callable[[int, int], bool], str]] = {
    "minLength": (str, int.__ge__, "is shorter than {}"),
    "maxLength": (str, int.__le__, "is longer than {}"),
    "minItems": (list, int.__ge__, "has fewer than {} items"),
    "maxItems": (list, int.__le__, "has more than {} items"),
    "minProperties": (dict, int.__ge__, "has fewer than {} properties"),
    "maxProperties": (dict, int.__le__, "has more than {} properties"),
}


@lru_cache(maxsize=8)
def contract_of(package: str) -> dict[str, Any]:
    """Return the contract that a package was generated from, with corrections applied.

    Args:
        package: The package, such as ``langsmith_api.platform``.
    """
    contract: dict[str, Any] = json.loads(gzip.decompress(files(package).joinpath("contract.json.gz").read_bytes()))
    return contract


def deviations(operation: Operation, status: int, body: Any) -> list[Deviation]:
    """Return where a success body deviates from what the operation declares.

    Args:
        operation: The operation that was performed.
        status: The HTTP status; the closest declared success applies.
        body: The decoded body.
    """
    contract = contract_of(operation.package)
    declared = operation.success_for(status)
    nearest = next((code for code, success in operation.success.items() if success is declared), None)
    responses: Mapping[str, Any] = contract["paths"][operation.path][operation.method.lower()]["responses"]
    content: Mapping[str, Any] = responses.get(str(nearest), {}).get("content", {})
    media_type = "" if declared is None else declared.media_type or ""
    schema: Any = content.get(media_type, {}).get("schema", {})
    return list(_check(body, schema, "", contract["components"]["schemas"]))


def _check(value: Any, schema: Any, pointer: str, components: Mapping[str, Any]) -> Iterator[Deviation]:
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield from _check(value, components[schema["$ref"].rpartition("/")[2]], pointer, components)
        return
    for part in schema.get("allOf", ()):
        yield from _check(value, part, pointer, components)
    alternatives = schema.get("anyOf") or schema.get("oneOf")
    if alternatives:
        yield from _check_alternatives(value, alternatives, pointer, components)
    declared = schema.get("type", ())
    kinds = [declared] if isinstance(declared, str) else list(declared)
    if kinds and not any(_TYPES[kind](value) for kind in kinds):
        yield Deviation(pointer, f"{_shown(value)} is not of type {' or '.join(kinds)}")
        return
    yield from _check_value(value, schema, pointer)
    if isinstance(value, dict):
        yield from _check_object(value, schema, pointer, components)
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _check(element, schema.get("items", {}), f"{pointer}/{index}", components)


def _check_alternatives(
    value: Any, alternatives: list[Any], pointer: str, components: Mapping[str, Any]
) -> Iterator[Deviation]:
    """Yield the deviations from the closest alternative when none fits."""
    found = [list(_check(value, alternative, pointer, components)) for alternative in alternatives]
    if all(found):
        yield from min(found, key=lambda one: (any(deviation.pointer == pointer for deviation in one), len(one)))


def _check_value(value: Any, schema: Mapping[str, Any], pointer: str) -> Iterator[Deviation]:
    if "const" in schema and value != schema["const"]:
        yield Deviation(pointer, f"{_shown(value)} is not {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        yield Deviation(pointer, f"{_shown(value)} is not one of {', '.join(map(repr, schema['enum']))}")
    if isinstance(value, str):
        if not _fits_format(value, schema.get("format")):
            yield Deviation(pointer, f"{_shown(value)} is not a valid {schema['format']}")
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield Deviation(pointer, f"{_shown(value)} does not match {schema['pattern']}")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for keyword, (fits, problem) in _BOUNDS.items():
            if keyword in schema and not fits(value, schema[keyword]):
                yield Deviation(pointer, f"{_shown(value)} {problem.format(schema[keyword])}")
    for keyword, (kind, fits_length, problem) in _LENGTHS.items():
        if keyword in schema and isinstance(value, kind) and not fits_length(len(value), schema[keyword]):  # type: ignore[arg-type]
            yield Deviation(pointer, f"{_shown(value)} {problem.format(schema[keyword])}")


def _check_object(
    value: dict[str, Any], schema: Mapping[str, Any], pointer: str, components: Mapping[str, Any]
) -> Iterator[Deviation]:
    properties = schema.get("properties", {})
    additional = schema.get("additionalProperties", {})
    for name in schema.get("required", ()):
        if name not in value:
            yield Deviation(_child(pointer, name), "is missing")
    for name, element in value.items():
        if name in properties:
            yield from _check(element, properties[name], _child(pointer, name), components)
        elif additional is False:
            yield Deviation(_child(pointer, name), "is not declared")
        else:
            yield from _check(element, additional, _child(pointer, name), components)


def _fits_format(value: str, declared: str | None) -> bool:
    try:
        if declared == "uuid":
            return str(UUID(value)) == value.lower()
        if declared == "date":
            date.fromisoformat(value)
        if declared == "date-time":
            datetime.fromisoformat(value)
            return _DATE_TIME.fullmatch(value) is not None
    except ValueError:
        return False
    return True


def _child(pointer: str, name: str) -> str:
    """RFC 6901."""
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."
