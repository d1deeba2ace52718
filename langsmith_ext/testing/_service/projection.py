"""Putting records into the shape that an operation's answer declares.

A record holds everything that is known about a thing, by the API's field names. Each operation declares its own
selection of fields; a declared field that a record lacks gets its default, else null, else (when required) a sample.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, json_types
from langsmith_ext.testing._service.sampling import Sampler, seed_of
from langsmith_ext.testing._service.validation import Judge

_KIND_OF = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}


@dataclass(frozen=True, slots=True)
class _Field:
    """What an object schema says about one of its properties."""

    name: str
    schema: JsonSchema
    nullable: bool
    required: bool


class Projector:
    """Projects values onto the schemas of one contract, and caches what it found out about each schema."""

    def __init__(self, contract: ServedContract, sampler: Sampler, judge: Judge) -> None:
        self._contract = contract
        self._sampler = sampler
        self._judge = judge
        self._alternatives: dict[int, list[JsonSchema]] = {}
        self._fields: dict[int, list[_Field]] = {}

    def project(self, schema: JsonSchema, value: Any) -> Any:
        """Return the value as a schema of the contract declares it."""
        if value is None:
            return None
        if id(schema) not in self._alternatives:  # ids stay valid, since the contract lives as long as this
            self._alternatives[id(schema)] = self._contract.alternatives(schema)
        leaf = self._leaf_for(self._alternatives[id(schema)], value)
        if leaf is None:
            return value
        if isinstance(value, list):
            items = leaf.get("items", {})
            return [self.project(items, item) for item in value] if items else value
        if isinstance(value, Mapping):
            return self._project_object(leaf, value)
        if json_types(leaf) == ("string",) and isinstance(value, (int, float)):
            return str(value)
        return value

    def _project_object(self, schema: JsonSchema, record: Mapping[str, Any]) -> dict[str, Any]:
        properties = schema.get("properties")
        if properties is None:
            inner = schema.get("additionalProperties")
            if isinstance(inner, Mapping) and inner:
                return {name: self.project(inner, value) for name, value in record.items()}
            return dict(record)
        if len(properties) == 1 and not properties.keys() & record.keys() and record:
            name, inner = next(iter(properties.items()))
            if self._contract.properties(inner):  # an envelope around the record, as in {"evaluator": {...}}
                return {name: self.project(inner, record)}
        projected: dict[str, Any] = {}
        for field in self._fields_of(schema):
            name = field.name
            if record.get(name) is not None:
                projected[name] = self.project(field.schema, record[name])
            elif field.nullable:
                projected[name] = None if name in record else field.schema.get("default")
            elif "default" in field.schema:
                projected[name] = field.schema["default"]
            elif field.required:
                projected[name] = self._sampler.sample(field.schema, seed_of(record.get("id"), name), name)
        return projected

    def _fields_of(self, schema: JsonSchema) -> list[_Field]:
        if id(schema) not in self._fields:
            required = schema.get("required", ())
            self._fields[id(schema)] = [
                _Field(name, inner, self._contract.nullable(inner), name in required)
                for name, inner in schema["properties"].items()
            ]
        return self._fields[id(schema)]

    def _leaf_for(self, alternatives: list[JsonSchema], value: Any) -> JsonSchema | None:
        kind = _KIND_OF.get(type(value), "object")
        fitting = [leaf for leaf in alternatives if kind in json_types(leaf) or not json_types(leaf)]
        if not isinstance(value, Mapping) or len(fitting) < 2:
            return fitting[0] if fitting else next((leaf for leaf in alternatives if "type" in leaf), None)

        def kept(leaf: JsonSchema) -> tuple[bool, float]:
            """Return how much of the value an alternative describes; an open one describes nothing, and keeps all."""
            if "properties" not in leaf:
                return True, 0.5
            properties = leaf["properties"]
            agrees = all(_may_be(inner, value[name]) for name, inner in properties.items() if name in value)
            return agrees, len(properties.keys() & value.keys())

        ranks = [kept(leaf) for leaf in fitting]
        best = [leaf for leaf, rank in zip(fitting, ranks, strict=True) if rank == max(ranks)]
        if len(best) > 1:
            return next((leaf for leaf in best if self._judge.valid(leaf, value)), best[0])
        return best[0]


def _may_be(schema: JsonSchema, value: Any) -> bool:
    """Return whether a constant or an enumeration, if the schema is one, has a value."""
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    return allowed is None or value in allowed
