"""Judging bodies by the contract: strict reading of responses, and strict bodies of requests.

A generated package contains its contract. This module judges by the part of JSON Schema (draft 2020-12, and what older
documents write) that OpenAPI documents use. Where documents and servers are known to differ in ways that harm nobody,
it is lenient:

- a time needs no offset: the service's own runs, projects and feedback carry none;
- ``oneOf`` is fulfilled by several alternatives too: documents write it where they mean ``anyOf``;
- a pattern that is no regular expression of Python, and a keyword whose value makes no sense, judge nothing.
"""

from __future__ import annotations

import gzip
import json
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from functools import lru_cache
from importlib.resources import files
from math import isfinite
from typing import Any
from urllib.parse import unquote
from uuid import UUID

from .errors import Deviation, InvalidArgumentError
from .operation import JSON, MULTIPART, Operation

_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and (isinstance(value, int) or value.is_integer()),
    "number": lambda value: _is_number(value),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
}
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:)(\d\d)(?:[.,]\d+)?(?:[Zz]|[+-]\d\d:?\d\d)?", re.ASCII)
"""RFC 3339, where the service also leaves out the offset."""
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_BOUNDS: dict[str, tuple[Callable[[Any, Any], bool], str]] = {
    "minimum": (lambda value, bound: value >= bound, "is less than {}"),
    "maximum": (lambda value, bound: value <= bound, "is more than {}"),
    "exclusiveMinimum": (lambda value, bound: value > bound, "is not more than {}"),
    "exclusiveMaximum": (lambda value, bound: value < bound, "is not less than {}"),
    "multipleOf": (lambda value, bound: bound <= 0 or _is_multiple(value, bound), "is not a multiple of {}"),
}
_LENGTHS: dict[str, tuple[type, Callable[[int, int], bool], str]] = {
    "minLength": (str, int.__ge__, "is shorter than {}"),
    "maxLength": (str, int.__le__, "is longer than {}"),
    "minItems": (list, int.__ge__, "has fewer than {} items"),
    "maxItems": (list, int.__le__, "has more than {} items"),
    "minProperties": (dict, int.__ge__, "has fewer than {} properties"),
    "maxProperties": (dict, int.__le__, "has more than {} properties"),
}
_UNIONS = ("anyOf", "oneOf")


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
    return judge(body, content.get(media_type, {}).get("schema", {}), contract)


def judge(value: Any, schema: Any, contract: Mapping[str, Any]) -> list[Deviation]:
    """Return where a JSON value deviates from a schema.

    Args:
        value: The value.
        schema: The schema.
        contract: The document that its references point into.
    """
    return list(_Judge(contract).deviations(value, schema, "", frozenset()))


class _Judge:
    """Judges values by the schemas of one document."""

    def __init__(self, contract: Mapping[str, Any]) -> None:
        self._contract = contract

    def deviations(self, value: Any, schema: Any, pointer: str, within: frozenset[str]) -> Iterator[Deviation]:
        """Yield where a value deviates.

        Args:
            value: The value.
            schema: Its schema.
            pointer: Where it is.
            within: The references that led here without a step into the value: another turn would find nothing new.
        """
        if schema is False:
            yield Deviation(pointer, f"{_shown(value)} is not allowed")
        if not isinstance(schema, dict):
            return
        if isinstance(reference := schema.get("$ref"), str) and reference not in within:
            yield from self.deviations(value, self._referent(reference), pointer, within | {reference})
        for part in _listed(schema, "allOf"):
            yield from self.deviations(value, part, pointer, within)
        for union in _UNIONS:
            if parts := _listed(schema, union):
                yield from self._of_the_closest(value, parts, pointer, within)
        if "not" in schema and not any(self.deviations(value, schema["not"], pointer, within)):
            yield Deviation(pointer, f"{_shown(value)} is what it must not be")
        if "if" in schema:
            fits = not any(self.deviations(value, schema["if"], pointer, within))
            yield from self.deviations(value, schema.get("then" if fits else "else", True), pointer, within)
        if (kinds := _kinds(schema)) and not any(_TYPES[kind](value) for kind in kinds):
            yield Deviation(pointer, f"{_shown(value)} is not of type {' or '.join(kinds)}")
            return
        yield from _of_the_value(value, schema, pointer)
        if isinstance(value, dict):
            yield from self._of_object(value, schema, pointer, within)
        elif isinstance(value, list):
            yield from self._of_array(value, schema, pointer)

    def _referent(self, reference: str) -> Any:
        """Return what a reference (RFC 6901, in a URI) points to; anything, when there is nothing."""
        found: Any = self._contract
        for step in unquote(reference.removeprefix("#")).split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(found, Mapping):
                found = found.get(name, True)
            elif isinstance(found, list) and name.isdigit() and int(name) < len(found):
                found = found[int(name)]
            else:
                return True
        return found

    def _of_the_closest(
        self, value: Any, parts: Iterable[Any], pointer: str, within: frozenset[str]
    ) -> Iterator[Deviation]:
        """Yield the deviations from the closest alternative when none fits."""
        closest: tuple[tuple[bool, int], list[Deviation]] | None = None
        for part in parts:
            found = list(self.deviations(value, part, pointer, within))
            if not found:
                return
            distance = (any(deviation.pointer == pointer for deviation in found), len(found))
            if closest is None or distance < closest[0]:
                closest = distance, found
        if closest is not None:
            yield from closest[1]

    def _of_object(
        self, value: dict[str, Any], schema: Mapping[str, Any], pointer: str, within: frozenset[str]
    ) -> Iterator[Deviation]:
        properties = _mapping(schema, "properties")
        patterns = _mapping(schema, "patternProperties")
        additional = schema.get("additionalProperties", True)
        for name in _listed(schema, "required"):
            if name not in value:
                yield Deviation(_child(pointer, name), "is missing")
        for given, needed in _mapping(schema, "dependentRequired").items():
            for name in needed if given in value else ():
                if name not in value:
                    yield Deviation(_child(pointer, name), f"is missing, and {given} needs it")
        for given, part in _mapping(schema, "dependentSchemas").items():
            if given in value:
                yield from self.deviations(value, part, pointer, within)
        names = schema.get("propertyNames", True)
        for name, element in value.items():
            place = _child(pointer, name)
            for deviation in self.deviations(name, names, place, frozenset()):
                yield Deviation(place, f"has a name that is not allowed: {deviation.problem}")
            schemas = [part for pattern, part in patterns.items() if _matches(pattern, name) is True]
            if name in properties:
                schemas.append(properties[name])
            elif not schemas:
                if additional is False and all(_matches(pattern, name) is False for pattern in patterns):
                    yield Deviation(place, "is not declared")
                elif additional is not False:
                    schemas = [additional]
            for part in schemas:
                yield from self.deviations(element, part, place, frozenset())

    def _of_array(self, value: list[Any], schema: Mapping[str, Any], pointer: str) -> Iterator[Deviation]:
        items = schema.get("items", True)
        first = _listed(schema, "prefixItems")
        if isinstance(items, list):  # as before draft 2020-12
            first, items = items, schema.get("additionalItems", True)
        for index, element in enumerate(value):
            part = first[index] if index < len(first) else items
            yield from self.deviations(element, part, f"{pointer}/{index}", frozenset())
        if schema.get("uniqueItems") is True:
            seen: set[Any] = set()
            for index, element in enumerate(value):
                if (key := _key(element)) in seen:
                    yield Deviation(f"{pointer}/{index}", f"{_shown(element)} is there twice")
                seen.add(key)
        if "contains" in schema:
            least, most = schema.get("minContains", 1), schema.get("maxContains")
            found = sum(
                1 for element in value if not any(self.deviations(element, schema["contains"], "", frozenset()))
            )
            if _is_number(least) and found < least:
                yield Deviation(pointer, f"contains {found} of the wanted items, fewer than {least}")
            if most is not None and _is_number(most) and found > most:
                yield Deviation(pointer, f"contains {found} of the wanted items, more than {most}")


def _of_the_value(value: Any, schema: Mapping[str, Any], pointer: str) -> Iterator[Deviation]:
    if "const" in schema and _key(value) != _key(schema["const"]):
        yield Deviation(pointer, f"{_shown(value)} is not {schema['const']!r}")
    if isinstance(schema.get("enum"), list) and _key(value) not in map(_key, schema["enum"]):
        yield Deviation(pointer, f"{_shown(value)} is not one of {', '.join(map(repr, schema['enum']))}")
    if isinstance(value, str):
        if not _fits_format(value, schema.get("format")):
            yield Deviation(pointer, f"{_shown(value)} is not a valid {schema['format']}")
        if isinstance(pattern := schema.get("pattern"), str) and _matches(pattern, value) is False:
            yield Deviation(pointer, f"{_shown(value)} does not match {pattern}")
    if _is_number(value):
        for keyword, bound in _bounds(schema).items():
            fits, problem = _BOUNDS[keyword]
            if not fits(value, bound):
                yield Deviation(pointer, f"{_shown(value)} {problem.format(bound)}")
    for keyword, (kind, fits_length, problem) in _LENGTHS.items():
        bound = schema.get(keyword)
        if isinstance(value, kind) and _is_number(bound) and not fits_length(len(value), int(bound)):  # type: ignore[arg-type]
            yield Deviation(pointer, f"{_shown(value)} {problem.format(bound)}")


def _kinds(schema: Mapping[str, Any]) -> list[str]:
    declared = schema.get("type", ())
    kinds = [declared] if isinstance(declared, str) else [*declared] if isinstance(declared, (list, tuple)) else []
    if kinds and schema.get("nullable") is True:  # OpenAPI 3.0
        kinds.append("null")
    return kinds if all(kind in _TYPES for kind in kinds) else []


def _bounds(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Return the bounds of numbers; in older drafts the exclusive ones are booleans that change the others."""
    bounds = {keyword: schema[keyword] for keyword in _BOUNDS if _is_number(schema.get(keyword))}
    for inclusive, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if schema.get(exclusive) is True and inclusive in bounds:
            bounds[exclusive] = bounds.pop(inclusive)
    return bounds


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_multiple(value: float, divisor: float) -> bool:
    """Return whether a number is a multiple of another as they are written: 0.29 is one of 0.01, which floats deny."""
    if not isfinite(value) or not isfinite(divisor):
        return False
    return Fraction(str(value)) % Fraction(str(divisor)) == 0


def _key(value: Any) -> Any:
    """Return what is equal for equal JSON values: 1 is 1.0 but not true."""
    if isinstance(value, bool) or value is None:
        return type(value), value
    if isinstance(value, dict):
        return dict, frozenset((name, _key(element)) for name, element in value.items())
    if isinstance(value, list):
        return list, tuple(map(_key, value))
    return value


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    """Return a pattern of the contract (ECMA-262) as Python has it; None when Python does not understand it.

    ``$`` is the end there, also after a line break, and ``\\d`` and ``\\w`` are ASCII.
    """
    translated = re.sub(
        r"\\.|\[(?:\\.|[^\]\\])*\]|\$",
        lambda found: {"$": r"\Z", r"\d": "[0-9]", r"\w": "[A-Za-z0-9_]"}.get(found[0], found[0]),
        pattern,
        flags=re.DOTALL,
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(translated)
    except (re.error, OverflowError, RecursionError):
        return None


def _matches(pattern: str, text: str) -> bool | None:
    """Return whether a text matches; None when nobody can say."""
    compiled = _compiled(pattern)
    return None if compiled is None else compiled.search(text) is not None


def _fits_format(value: str, declared: Any) -> bool:
    try:
        if declared == "uuid":
            return str(UUID(value)) == value.lower()
        if declared == "date":
            return _DATE.fullmatch(value) is not None and bool(date.fromisoformat(value))
        if declared == "date-time":
            found = _TIME.fullmatch(value)
            if found is None:
                return False
            second = "59" if found[3] == "60" else found[3]  # a leap second, which Python refuses
            return bool(datetime.fromisoformat(f"{found[1]}T{found[2]}{second}"))
    except ValueError:
        return False
    return True


def _listed(schema: Mapping[str, Any], keyword: str) -> list[Any]:
    found = schema.get(keyword)
    return found if isinstance(found, list) else []


def _mapping(schema: Mapping[str, Any], keyword: str) -> Mapping[str, Any]:
    found = schema.get(keyword)
    return found if isinstance(found, dict) else {}


def _child(pointer: str, name: str) -> str:
    """RFC 6901."""
    return f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


# Strict bodies


def refuse_unknown_fields(operation: Operation, request: Any) -> None:
    """Refuse a request whose body has fields that the contract does not know.

    A body that is sent as bytes or from a file is judged if it is JSON in memory.

    Args:
        operation: The operation to perform.
        request: Its request, as it will be sent.

    Raises:
        InvalidArgumentError: If there are such fields; the message names each with its place.
    """
    from ._showing import did_you_mean

    found = [
        f"{pointer}{did_you_mean(pointer.rpartition('/')[2].replace('~1', '/').replace('~0', '~'), known)}"
        for pointer, known in unknown_fields(operation, request)
    ]
    if found:
        listed = "; ".join([*found[:5], *([f"{len(found) - 5} more"] if len(found) > 5 else [])])
        raise InvalidArgumentError(
            f"{operation}: the body has fields that the contract does not know: {listed}; correct their names, or send "
            "them with strict_bodies=False"
        )


def unknown_fields(operation: Operation, request: Any) -> list[tuple[str, list[str]]]:
    """Return the fields of a body that the contract does not know: the JSON pointer of each, and the names it knows.

    Args:
        operation: The operation to perform.
        request: Its request, as it will be sent.
    """
    body = operation.body
    if body is None or not operation.package:
        return []
    contract = contract_of(operation.package)
    declared = contract["paths"].get(operation.path, {}).get(operation.method.lower(), {}).get("requestBody", {})
    fields = _Fields(contract)
    content: Mapping[str, Any] = fields.followed(declared).get("content", {})
    media: Mapping[str, Any] = content.get(body.media_type) or next(iter(content.values()), {})
    schema = media.get("schema", True)
    if request.parts is not None:
        return list(fields.of_parts(request.parts, schema))
    if not isinstance(request.content, (bytes, bytearray)):
        return []
    if body.media_type == JSON or body.media_type.endswith("+json"):
        try:
            value = json.loads(request.content)
        except ValueError:
            return []  # bytes of the caller's own
        return list(fields.unknown(value, schema, ""))
    if body.media_type != MULTIPART and body.media_type.endswith("urlencoded"):
        from urllib.parse import parse_qsl

        form = dict(parse_qsl(request.content.decode(errors="replace"), keep_blank_values=True))
        return list(fields.unknown(form, schema, ""))
    return []


class _Fields:
    """Finds fields that a document does not declare.

    A schema that has ``properties`` and does not speak of others declares all its fields, although JSON Schema would
    allow any other: that is how the document's authors mean it.
    """

    def __init__(self, contract: Mapping[str, Any]) -> None:
        self._judge = _Judge(contract)

    def followed(self, schema: Any) -> Mapping[str, Any]:
        """Return what a chain of references leads to."""
        seen = set()
        while isinstance(schema, dict) and isinstance(reference := schema.get("$ref"), str) and reference not in seen:
            seen.add(reference)
            schema = self._judge._referent(reference)
        return schema if isinstance(schema, dict) else {}

    def unknown(self, value: Any, schema: Any, pointer: str) -> Iterator[tuple[str, list[str]]]:
        """Yield the unknown fields of a value at any depth."""
        if not isinstance(value, (dict, list)):
            return
        wholes = self._alternatives(schema, frozenset())
        kind = "object" if isinstance(value, dict) else "array"
        able = [whole for whole in wholes if not (kinds := _kinds(whole)) or kind in kinds]
        best: list[tuple[str, list[str]]] | None = None
        for whole in able:
            found = list(self._of_whole(value, whole, pointer))
            if not found:
                return
            if best is None or len(found) < len(best):
                best = found
        yield from best or ()

    def of_parts(self, parts: Iterable[Any], schema: Any) -> Iterator[tuple[str, list[str]]]:
        """Yield the unknown parts of a multipart body, and the unknown fields of those that are JSON."""
        properties: dict[str, Any] = {}
        for whole in self._alternatives(schema, frozenset()):
            if "properties" not in whole or whole.get("additionalProperties") not in (None, False):
                return
            properties |= whole["properties"]
        for part in parts:
            declared = next((name for name in properties if _is_part(name, part.name)), None)
            if declared is None:
                yield _child("", part.name), list(properties)
            elif part.content_type == JSON and isinstance(part.content, (str, bytes, bytearray)):
                try:
                    value = json.loads(part.content)
                except ValueError:
                    continue
                held = self.followed(properties[declared])
                if isinstance(value, dict) and "items" in held and "properties" not in held:
                    held = held["items"]  # each element is a part of its own
                yield from self.unknown(value, held, _child("", part.name))

    def _of_whole(self, value: Any, whole: Mapping[str, Any], pointer: str) -> Iterator[tuple[str, list[str]]]:
        if isinstance(value, list):
            first, items = _listed(whole, "prefixItems"), whole.get("items", True)
            for index, element in enumerate(value):
                yield from self.unknown(element, first[index] if index < len(first) else items, f"{pointer}/{index}")
            return
        properties, patterns = _mapping(whole, "properties"), _mapping(whole, "patternProperties")
        additional = whole.get("additionalProperties", not properties)
        for name, element in value.items():
            place = _child(pointer, name)
            if name in properties:
                yield from self.unknown(element, properties[name], place)
            elif fitting := [part for pattern, part in patterns.items() if _matches(pattern, name) is not False]:
                yield from self.unknown(element, fitting[0], place)
            elif additional is False:
                yield place, list(properties)
            else:
                yield from self.unknown(element, additional, place)

    def _alternatives(self, schema: Any, within: frozenset[str]) -> list[Mapping[str, Any]]:
        """Return a schema as alternatives without references and unions; each has the fields of all its parts."""
        if not isinstance(schema, dict):
            return [{}]
        own = {name: held for name, held in schema.items() if name not in ("$ref", "allOf", *_UNIONS)}
        wholes: list[Mapping[str, Any]] = [own]
        reference = schema.get("$ref")
        if isinstance(reference, str) and reference not in within:
            inner = self._alternatives(self._judge._referent(reference), within | {reference})
            wholes = [_together(one, other) for one in wholes for other in inner]
        for part in _listed(schema, "allOf"):
            wholes = [_together(one, other) for one in wholes for other in self._alternatives(part, within)][:_MOST]
        for union in _UNIONS:
            if parts := _listed(schema, union):
                inner = [other for part in parts for other in self._alternatives(part, within)]
                wholes = [_together(one, other) for one in wholes for other in inner][:_MOST]
        return wholes


_MOST = 256
"""How many alternatives of one schema are tried."""


def _together(one: Mapping[str, Any], other: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a schema with the fields of two."""
    if not one or not other:
        return one or other
    together = {**one, **other}
    for keyword in ("properties", "patternProperties"):
        if keyword in one and keyword in other:
            together[keyword] = {**one[keyword], **other[keyword]}
    return together


@lru_cache(maxsize=512)
def _part_pattern(name: str) -> re.Pattern[str]:
    pieces = re.split(r"\{\w+\}", name)
    return re.compile(".+".join(map(re.escape, pieces)), re.DOTALL)


def _is_part(declared: str, name: str) -> bool:
    """Return whether a part has a declared name, which can be a template such as ``post.{run_id}``."""
    return declared == name or ("{" in declared and _part_pattern(declared).fullmatch(name) is not None)
