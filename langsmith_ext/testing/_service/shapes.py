"""What schemas say about the structure of JSON bodies, worked out once for each schema.

A body is tidied before it is validated: nulls that mean "not given" go, and numbers that mean times become times. Then
the fields are found that no alternative of the schema declares. What a schema says nothing about is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, json_types
from langsmith_ext.testing._service.given import Given
from langsmith_ext.testing._service.problems import Location
from langsmith_ext.testing._service.state import moment_of_number

_WITHOUT_OFFSET = re.compile(r"\d{4}-\d\d-\d\d[T ][\d:.]+")


class Shape:
    """The structure that one or more schemas, as alternatives, declare."""

    def __init__(self, shapes: Shapes, schemas: tuple[JsonSchema, ...]) -> None:
        contract = shapes.contract
        leaves = [leaf for schema in schemas for leaf in contract.alternatives(schema)]
        objects = [leaf for leaf in leaves if not json_types(leaf) or "object" in json_types(leaf)]
        self._shapes = shapes
        self._is_open = any(leaf.get("additionalProperties", "properties" not in leaf) is not False for leaf in objects)
        self._items = tuple(leaf["items"] for leaf in leaves if isinstance(leaf.get("items"), dict))
        self._fields: dict[str, tuple[JsonSchema, ...]] = {}
        for leaf in objects:
            for name, inner in leaf.get("properties", {}).items():
                self._fields[name] = (*self._fields.get(name, ()), inner)
        self._times = [name for name, inner in self._fields.items() if _is_time(contract, name, inner)]
        self._inner: dict[str, Shape] | None = None
        self._item: Shape | None = None

    @property
    def _says_nothing(self) -> bool:
        return not self._fields and not self._items

    def _expand(self) -> dict[str, Shape]:
        """Work out the shapes of fields and items when they are first needed, since schemas may contain themselves."""
        if self._inner is None:
            shapes = {name: self._shapes.of(*schemas) for name, schemas in self._fields.items()}
            self._inner = {name: shape for name, shape in shapes.items() if not shape._says_nothing}
            item = self._shapes.of(*self._items) if self._items else None
            self._item = None if item is None or item._says_nothing else item
        return self._inner

    def tidy(self, value: Any, drops_nulls: bool) -> Any:
        """Return a decoded body without declared fields that are null, and with times where numbers stand for them.

        The value itself is changed. Its declared objects refuse the reading of what they lack.
        """
        inner = self._expand()
        if isinstance(value, list):
            if self._item is not None:
                for index, item in enumerate(value):
                    value[index] = self._item.tidy(item, drops_nulls)
        elif isinstance(value, dict):
            value = Given(value)
            if drops_nulls and None in value.values():
                value = Given((name, one) for name, one in value.items() if one is not None or name not in self._fields)
            for name in self._times:
                if value.get(name) is not None:
                    value[name] = _as_time(value[name])
            for name, shape in inner.items():
                if name in value:
                    value[name] = shape.tidy(value[name], drops_nulls)
        return value

    def unknown(self, value: Any, location: Location) -> Iterator[Location]:
        """Return the places of fields that no alternative declares."""
        inner = self._expand()
        if isinstance(value, list):
            if self._item is not None:
                for index, item in enumerate(value):
                    yield from self._item.unknown(item, (*location, index))
        elif isinstance(value, dict) and not self._is_open:
            if not value.keys() <= self._fields.keys():
                yield from ((*location, name) for name in value if name not in self._fields)
            for name, shape in inner.items():
                if name in value:
                    yield from shape.unknown(value[name], (*location, name))


class Shapes:
    """The shapes of one contract's schemas."""

    def __init__(self, contract: ServedContract) -> None:
        self.contract = contract
        self._known: dict[tuple[int, ...], tuple[tuple[JsonSchema, ...], Shape]] = {}

    def of(self, *schemas: JsonSchema) -> Shape:
        key = tuple(map(id, schemas))  # ids stay valid, since the schemas are kept beside
        if key not in self._known:
            self._known[key] = (schemas, Shape(self, schemas))
        return self._known[key][1]


def _is_time(contract: ServedContract, name: str, schemas: tuple[JsonSchema, ...]) -> bool:
    """Return whether a field takes a time and no number, by its format or, where that is not declared, its name."""
    leaves = [leaf for schema in schemas for leaf in contract.alternatives(schema)]
    kinds = {kind for leaf in leaves for kind in json_types(leaf)}
    if "string" not in kinds or kinds & {"integer", "number"}:
        return False
    return name.endswith("_time") or any(leaf.get("format") == "date-time" for leaf in leaves)


def _as_time(value: Any) -> Any:
    """Return a time as it is stored: in ISO 8601, in UTC when it has no offset."""
    if isinstance(value, str):
        return f"{value}+00:00" if _WITHOUT_OFFSET.fullmatch(value) else value
    if type(value) not in (int, float):
        return value
    try:
        return moment_of_number(value).isoformat()
    except ValueError:
        return value
