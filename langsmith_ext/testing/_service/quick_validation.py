"""Validating much by one schema: a compiled validator says what is right, and leaves what is wrong to the other one.

Compiling takes as long as validating some hundred objects, so a schema gets a compiled validator when it has been used
that much.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import jsonschema_rs

from langsmith_ext.testing._service.contract import JsonSchema

_MUCH = 200  # objects


class QuickValidators:
    """The compiled validators of one document's schemas.

    Args:
        document: The document that references resolve in.
        formats: What decides on the values of a format, by its name.
    """

    def __init__(self, document: Mapping[str, Any], formats: Mapping[str, Callable[[str], bool]]) -> None:
        self._schemas: Mapping[str, JsonSchema] = document.get("components", {}).get("schemas", {})
        self._formats = dict(formats)
        # By the identity of the schema, which is kept so that no other one gets its identity.
        self._judged: dict[int, tuple[JsonSchema, int]] = {}
        self._validators: dict[int, jsonschema_rs.Draft202012Validator] = {}

    def _whole(self, schema: JsonSchema) -> dict[str, Any]:
        """Return a schema with what it refers to, and no more: compiling the whole document takes long."""
        needed: dict[str, JsonSchema] = {}
        waiting = list(_references(schema))
        while waiting:
            name = waiting.pop()
            if name not in needed and name in self._schemas:
                needed[name] = self._schemas[name]
                waiting += _references(self._schemas[name])
        return {**schema, "components": {"schemas": needed}}

    def accepts(self, schema: JsonSchema, value: Any) -> bool:
        """Return whether a value is known to follow a schema; False also means that nothing is known."""
        validator = self._validators.get(id(schema))
        if validator is None:
            _, judged = self._judged.get(id(schema), (schema, 0))
            self._judged[id(schema)] = schema, judged + _objects_in(value)
            if judged + _objects_in(value) < _MUCH:
                return False
            validator = jsonschema_rs.Draft202012Validator(
                self._whole(schema), validate_formats=True, formats=self._formats
            )
            self._validators[id(schema)] = validator
        try:
            return validator.is_valid(value)
        except ValueError:  # such as for text that is no Unicode, which a compiled validator cannot read
            return False


def _references(value: Any) -> Iterator[str]:
    """Return the names of the schemas that a schema refers to."""
    if isinstance(value, Mapping):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"].rpartition("/")[2]
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _references(inner)


def _objects_in(value: Any) -> int:
    if isinstance(value, list):
        return len(value)
    return 1 + sum(len(inner) for inner in value.values() if isinstance(inner, list)) if isinstance(value, dict) else 1
