"""How big, deep and entangled a document may be, so that every stage after this one ends soon.

The numbers are several times what the largest public documents of APIs need.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts import PipelineError
from scripts.document.references import escaped, referent_of
from scripts.document.schemas import Schema, subschemas

MAX_BYTES = 64 * 2**20
"""Of a document, decoded."""
MAX_DEPTH = 100
"""Of objects and lists in one another, and of schemas in one another through references."""
MAX_NODES = 1_000_000
"""Values in a document, and in what is made of it where one place refers to another."""
MAX_ALTERNATIVES = 1_000
"""Schemas that one value can have, written out."""
MAX_NAME = 200
"""Characters of a name in Python; some of them are names of files."""
MAX_BITS = 1024
"""Of an integer; Python refuses to write one of more than 4300 digits."""

_REDUCE_IT = "take the document of one API without what is generated around it, or correct it in a file"
_CORRECT_IT = "save the document, correct it there and pass the file as the spec"
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp")
"""Unicode categories of characters that do not show, or change how others do."""

_Place = tuple[Any, ...]  # the place of the holder and a key or index in it; () is the document


def check_size(document: Any) -> None:
    """Refuse a document that is too large or too deep, or holds what JSON cannot say.

    Every use of a shared part counts, as YAML's aliases make them: the rest of the pipeline walks each.

    Raises:
        PipelineError: It is.
    """
    nodes = 0
    pending: list[tuple[Any, int, _Place]] = [(document, 0, ())]
    while pending:
        value, depth, place = pending.pop()
        nodes += 1
        if nodes > MAX_NODES:
            raise PipelineError("the document", f"has more than {MAX_NODES} values", _REDUCE_IT)
        if depth > MAX_DEPTH:
            raise PipelineError(_pointer(place), f"is nested more than {MAX_DEPTH} levels deep", _CORRECT_IT)
        match value:
            case dict():
                if odd := [key for key in value if not isinstance(key, str) or not _is_text(key)]:
                    raise PipelineError(_pointer(place), f"has the key {odd[0]!r}, which JSON cannot say", _CORRECT_IT)
                pending += [(item, depth + 1, (place, key)) for key, item in value.items()]
            case list():
                pending += [(item, depth + 1, (place, str(index))) for index, item in enumerate(value)]
            case None | bool():
                pass
            case str() if _is_text(value):
                pass
            case float() if math.isfinite(value):
                pass
            case int() if value.bit_length() <= MAX_BITS:
                pass
            case int():
                raise PipelineError(_pointer(place), f"is an integer of more than {MAX_BITS} bits", _CORRECT_IT)
            case _:
                raise PipelineError(_pointer(place), f"is {value!r:.80}, which JSON cannot say", _CORRECT_IT)


def _is_text(value: str) -> bool:
    """Whether a string can be written in UTF-8: half a surrogate pair cannot."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _pointer(place: _Place) -> str:
    tokens = []
    while place:
        place, key = place
        tokens.append(escaped(key) if isinstance(key, str) else str(key))
    text = "/".join(["#", *reversed(tokens)])
    return text if len(text) <= MAX_NAME else f"{text[:MAX_NAME]}..."


def check_name(name: str, where: str) -> None:
    """Refuse a name with a character that does not show: it is written into source, headers, URLs and messages.

    Raises:
        PipelineError: It has one.
    """
    if unseen := next((sign for sign in name if unicodedata.category(sign) in _UNSEEN), None):
        raise PipelineError(
            where.translate({ord(unseen): "?"}), f"has a name with the character U+{ord(unseen):04X}", _CORRECT_IT
        )


def check_entanglement(contract: Mapping[str, Any]) -> None:
    """Refuse schemas that refer to each other so that writing one out would not end, or not soon.

    Args:
        contract: A distilled contract.

    Raises:
        PipelineError: One does.
    """
    components: Mapping[str, Any] = contract.get("components", {}).get("schemas", {})
    measure = _Measure(components)
    fields = 0
    for where, schema in _roots(contract):
        for part in subschemas(schema):
            measured = measure.schema(part, where)
            # What is composed has the properties of all its parts.
            fields += measured.fields if {"allOf", "anyOf", "oneOf"} & part.keys() else 0
        if fields > MAX_NODES:
            raise PipelineError(where, f"is one of schemas composed of more than {MAX_NODES} properties", _REDUCE_IT)


def _roots(contract: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    """The schemas of a contract that are in no other, each with where it is."""
    pending = [(f"#/{section}", contract.get(section, {})) for section in ("components", "paths")]
    while pending:
        where, value = pending.pop()
        if where == "#/components/schemas":
            yield from ((f"{where}/{escaped(name)}", schema) for name, schema in value.items())
        elif isinstance(value, dict):
            for key, item in value.items():
                if key == "schema":
                    yield where, item
                else:
                    pending.append((f"{where}/{escaped(key)}", item))
        elif isinstance(value, list):
            pending += [(f"{where}/{index}", item) for index, item in enumerate(value)]


@dataclass(slots=True)
class _Measured:
    """How many schemas and properties a schema is when written out, and how deep."""

    width: int = 0
    depth: int = 0
    fields: int = 0


class _Measure:
    """Measures schemas as if alternatives, compositions and items behind references were written out."""

    def __init__(self, components: Mapping[str, Any]) -> None:
        self._components = components
        self._known: dict[str, _Measured] = {}

    def schema(self, schema: Any, where: str, level: int = 0) -> _Measured:
        """Measure a schema that is found so many levels below the one that was asked for."""
        measured = _Measured()
        pending = [(schema, 1)]
        while pending:
            part, own_level = pending.pop()
            measured.width += 1
            measured.depth = max(measured.depth, own_level)
            if level + own_level > MAX_DEPTH:
                raise _too_deep(where)
            if isinstance(part, dict):
                measured.fields += len(part.get("properties", ()))
                if (name := referent_of(part)) is not None:
                    found = self._component(name, level + own_level)
                    measured.width += found.width
                    measured.fields += found.fields
                    measured.depth = max(measured.depth, own_level + found.depth)
                else:
                    pending += [(inner, own_level + 1) for inner in _written_out(part)]
            if measured.depth > MAX_DEPTH:
                raise _too_deep(where)
            if measured.width > MAX_ALTERNATIVES:
                cause = f"refers to schemas that amount to more than {MAX_ALTERNATIVES} alternatives"
                raise PipelineError(where, cause, _CORRECT_IT)
        return measured

    def _component(self, name: str, level: int) -> _Measured:
        if name not in self._known:
            self._known[name] = _Measured()  # for circles, which end where they begin
            where = f"#/components/schemas/{escaped(name)}"
            self._known[name] = self.schema(self._components.get(name), where, level)
        return self._known[name]


def _too_deep(where: str) -> PipelineError:
    return PipelineError(where, f"refers to schemas that are nested more than {MAX_DEPTH} levels deep", _CORRECT_IT)


def _written_out(schema: Schema) -> list[Any]:
    """The schemas in one that its type in Python writes out: not its properties, which are a class."""
    lists = [part for keyword in ("allOf", "anyOf", "oneOf", "prefixItems") for part in schema.get(keyword, ())]
    return [*lists, *(schema[keyword] for keyword in ("items", "additionalProperties", "not") if keyword in schema)]
