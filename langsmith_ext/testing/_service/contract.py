"""The pinned contract, read from the package once per process and never changed.

Source: `langsmith_api/platform/contract.json.gz`, the effective OpenAPI document that the client was generated from.
"""

from __future__ import annotations

import functools
import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import resources
from typing import Any

from langsmith_ext.testing._service.messages import JSON

JsonSchema = Mapping[str, Any]

# Keywords that bound values of one JSON type and say nothing of the others, also beside a union.
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "pattern", "minItems", "maxItems")
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class ServedParameter:
    """One declared path, query or header parameter."""

    name: str
    location: str
    required: bool
    explode: bool
    schema: JsonSchema


@dataclass(frozen=True, slots=True)
class Answer:
    """One declared success: its status and, per media type, the schema of its body (none for an empty body)."""

    status: int
    bodies: Mapping[str, JsonSchema]


@dataclass(frozen=True, slots=True, eq=False)
class ServedOperation:
    """One operation of the contract, with its references left as they stand.

    `takes_null` says that a null in a body means "not given": so Go reads it, which serves the routes outside /api/v1
    and all types with a dot in their names (LangSmith's own SDK sends runs with nulls). FastAPI refuses such a null.
    """

    method: str
    path: str
    scope: str
    safe: bool
    parameters: tuple[ServedParameter, ...]
    bodies: Mapping[str, JsonSchema]
    body_required: bool
    answers: tuple[Answer, ...]
    errors: Mapping[int, JsonSchema]
    name: str
    takes_null: bool

    @property
    def key(self) -> str:
        """The method and the path template, as in `GET /api/v1/sessions`."""
        return f"{self.method} {self.path}"

    @property
    def answer(self) -> Answer:
        """The success that the service sends: the first one declared."""
        return self.answers[0]

    @property
    def result(self) -> JsonSchema | None:
        """The schema of the JSON body of a success, None when it has none."""
        return self.answer.bodies.get(JSON)

    def declared(self, location: str) -> dict[str, ServedParameter]:
        """The parameters of one location ("path", "query", "header") by name."""
        return {parameter.name: parameter for parameter in self.parameters if parameter.location == location}


@dataclass(frozen=True, eq=False)
class ServedContract:
    """The document with its operations and the few questions one asks of its schemas."""

    document: Mapping[str, Any]
    operations: Mapping[str, ServedOperation] = field(default_factory=dict)

    def resolve(self, schema: JsonSchema) -> JsonSchema:
        """The schema that a `$ref` stands for; any other schema as it is."""
        while "$ref" in schema:
            schema = self.document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        return schema

    def alternatives(self, schema: JsonSchema | bool) -> list[JsonSchema]:
        """The schemas a value may follow: unions flattened, references resolved, `allOf` merged."""
        if isinstance(schema, bool):
            return [{}]
        schema = self.resolve(schema)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                bounds = {name: schema[name] for name in _BOUNDS if name in schema}
                leaves = [leaf for branch in schema[keyword] for leaf in self.alternatives(branch)]
                return [{**leaf, **bounds} for leaf in leaves] if bounds else leaves
        if "allOf" in schema:
            return [self._merged(schema)]
        return [schema]

    def _merged(self, schema: JsonSchema) -> JsonSchema:
        merged: dict[str, Any] = {key: value for key, value in schema.items() if key != "allOf"}
        types: set[str] = {schema["type"]} if "type" in schema else set()
        for branch in schema["allOf"]:
            part = self.alternatives(branch)[0]
            types |= {part["type"]} if "type" in part else set()
            properties = {**merged.get("properties", {}), **part.get("properties", {})}
            merged = {**part, **merged, "required": [*merged.get("required", ()), *part.get("required", ())]}
            if properties:
                merged["properties"] = properties
        return {"not": {}} if len(types) > 1 else merged

    def properties(self, schema: JsonSchema | bool) -> Mapping[str, JsonSchema]:
        """The properties of the first object type among the alternatives of a schema."""
        for alternative in self.alternatives(schema):
            if "properties" in alternative:
                properties: Mapping[str, JsonSchema] = alternative["properties"]
                return properties
        return {}

    def nullable(self, schema: JsonSchema | bool) -> bool:
        """Whether null satisfies the schema."""
        return any(not leaf or "null" in _types(leaf) for leaf in self.alternatives(schema))


def _types(schema: JsonSchema) -> tuple[str, ...]:
    declared = schema.get("type", ())
    return (declared,) if isinstance(declared, str) else tuple(declared)


def json_types(schema: JsonSchema) -> tuple[str, ...]:
    """The JSON types that one alternative allows by name; empty when it allows any."""
    types = _types(schema)
    if types or "properties" not in schema:
        return types
    return ("object",)


def read_operations(document: Mapping[str, Any]) -> Iterator[ServedOperation]:
    """Every operation of an OpenAPI document, in the order of the document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _read_operation(method, path, item[method])


def _read_operation(method: str, path: str, raw: Mapping[str, Any]) -> ServedOperation:
    body = raw.get("requestBody", {})
    bodies = {media: content.get("schema", {}) for media, content in body.get("content", {}).items()}
    declared = {
        int(status): {media: content.get("schema", {}) for media, content in answer.get("content", {}).items()}
        for status, answer in raw["responses"].items()
        if status.isdigit()
    }
    return ServedOperation(
        method=method.upper(),
        path=path,
        scope=raw["x-langsmith-scope"],
        safe=raw["x-langsmith-safe"],
        parameters=tuple(_read_parameters(path, raw.get("parameters", ()))),
        bodies=bodies,
        body_required=body.get("required", False),
        answers=tuple(Answer(status, bodies) for status, bodies in sorted(declared.items()) if 200 <= status < 400),
        errors={status: next(iter(bodies.values())) for status, bodies in declared.items() if status >= 400 and bodies},
        name=raw["x-langsmith-name"],
        takes_null=not path.startswith("/api/v1/") or any("." in str(one.get("$ref")) for one in bodies.values()),
    )


def _read_parameters(path: str, declared: Any) -> Iterator[ServedParameter]:
    names = set()
    for raw in declared:
        if raw["in"] == "path" and "{" + raw["name"] + "}" not in path:
            continue
        names.add((raw["in"], raw["name"]))
        schema = raw.get("schema") or {key: raw[key] for key in ("type", "items", "enum", "format") if key in raw}
        yield ServedParameter(raw["name"], raw["in"], raw.get("required", False), raw.get("explode", True), schema)
    for segment in path.split("/"):
        if segment.startswith("{") and ("path", segment[1:-1]) not in names:
            yield ServedParameter(segment[1:-1], "path", True, False, {"type": "string"})


@functools.cache
def load_contract() -> ServedContract:
    """The contract of the installed package."""
    packed = resources.files("langsmith_api.platform").joinpath("contract.json.gz").read_bytes()
    document = json.loads(gzip.decompress(packed))
    return ServedContract(document, {operation.key: operation for operation in read_operations(document)})
