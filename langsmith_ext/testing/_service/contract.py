"""The contract that a service follows: the OpenAPI document that a package was generated from.

It travels in each generated package as ``contract.json.gz``, its schemas repaired and each operation annotated with its
route, scope, safety and pagination (``x-langsmith-...``). The service takes those facts as they stand, and shares no
code with the package.
"""

from __future__ import annotations

import functools
import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from importlib import import_module, resources
from os import PathLike
from pathlib import Path
from types import ModuleType
from typing import Any

from langsmith_ext.testing._service.messages import JSON

JsonSchema = Mapping[str, Any]
ContractSource = str | PathLike[str] | ModuleType | Mapping[str, Any]

SHIPPED = "langsmith_api.platform"
IMPOSSIBLE: JsonSchema = {"not": {}}
LOCATIONS = ("path", "query", "header")
_FILE = "contract.json.gz"
_ANNOTATIONS = ("x-langsmith-route", "x-langsmith-scope", "x-langsmith-safe", "x-langsmith-pagination")
_ADVICE = f"give a generated package such as {SHIPPED}, or its {_FILE}"
# Keywords that apply to each branch of a union beside them.
_BESIDE = (
    "type",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "properties",
    "required",
    "not",
)
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class ServedParameter:
    """One declared path, query or header parameter."""

    required: bool
    explode: bool
    schema: JsonSchema


@dataclass(frozen=True, slots=True, eq=False)
class ServedOperation:
    """One operation of a contract, its references unresolved.

    Attributes:
        method: The HTTP method, upper case.
        path: The path template.
        route: What identifies it in every spelling, as in ``GET /sessions/{}``.
        scope: The headers that say where it acts.
        safe: Whether it only reads.
        pagination: The names of its paging fields; None when its result is not paged.
        parameters: The declared parameters by location (``path``, ``query``, ``header``), then by name.
        bodies: The schema of the request body by media type.
        body_required: Whether the body must be sent.
        status: The success that the service answers with: the first one declared, else 200.
        upgrades: Whether its only success is another protocol (101), which a request for it must ask for.
        answers: The schema of that answer's body by media type; empty for an answer without body.
        errors: The schema of the body by declared error status.
        deprecation: The headers that announce its end; none for an operation that lasts.
        takes_null: Whether null in a body means "not given". It does in LangSmith's Go services, to which its own SDK
            sends runs with nulls, and not in FastAPI, whose operation ids end with the method.
    """

    method: str
    path: str
    route: str
    scope: str
    safe: bool
    pagination: Mapping[str, Any] | None
    parameters: Mapping[str, Mapping[str, ServedParameter]]
    bodies: Mapping[str, JsonSchema]
    body_required: bool
    status: int
    upgrades: bool
    answers: Mapping[str, JsonSchema]
    errors: Mapping[int, JsonSchema]
    deprecation: Mapping[str, str]
    takes_null: bool

    @property
    def key(self) -> str:
        """The method and the path template, as in ``GET /api/v1/sessions``."""
        return f"{self.method} {self.path}"

    @property
    def result(self) -> JsonSchema | None:
        """The schema of the JSON body of a success; None when it has none."""
        return self.answers.get(JSON)


class ServedContract:
    """A document with its operations, and the questions that the service asks about its schemas.

    Args:
        document: The OpenAPI document, annotated.

    Attributes:
        document: That document.
        operations: Its operations by key, as in ``GET /api/v1/sessions``, in the order of the document.
        prefixes: What may or may not be written before a path, from the outermost to the innermost.

    Raises:
        ValueError: If the document is not the contract of a generated package.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        if not isinstance(document.get("paths"), Mapping):
            raise ValueError(f"contract: the document has no paths; {_ADVICE}")
        self.document = document
        self.prefixes: tuple[str, ...] = tuple(document.get("x-langsmith-prefixes", ()))
        self.operations = {operation.key: operation for operation in _operations(document["paths"])}

    @property
    def schemas(self) -> Mapping[str, JsonSchema]:
        """The schemas that the document names."""
        named: Mapping[str, JsonSchema] = self.document.get("components", {}).get("schemas", {})
        return named

    def resolve(self, schema: JsonSchema) -> JsonSchema:
        """Return the schema that a ``$ref`` refers to; any other schema unchanged."""
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].rpartition("/")[2]]
        return schema

    def alternatives(self, schema: JsonSchema | bool) -> list[JsonSchema]:
        """Return the schemas that a value may follow: unions flattened, references resolved, ``allOf`` merged."""
        if isinstance(schema, bool):
            return [{}]
        schema = self.resolve(schema)
        for keyword in ("anyOf", "oneOf"):
            if keyword in schema:
                beside = {name: schema[name] for name in _BESIDE if name in schema}
                leaves = [leaf for branch in schema[keyword] for leaf in self.alternatives(branch)]
                return [_both(beside, leaf) for leaf in leaves] if beside else leaves
        if "allOf" in schema:
            merged: JsonSchema = {key: value for key, value in schema.items() if key != "allOf"}
            for branch in schema["allOf"]:
                merged = _both(merged, self.alternatives(branch)[0])
            return [merged]
        return [schema]

    def properties(self, schema: JsonSchema | bool) -> Mapping[str, JsonSchema]:
        """Return the properties of the first object type among the alternatives of a schema."""
        for alternative in self.alternatives(schema):
            if "properties" in alternative:
                properties: Mapping[str, JsonSchema] = alternative["properties"]
                return properties
        return {}

    def nullable(self, schema: JsonSchema | bool) -> bool:
        """Return whether null satisfies the schema."""
        return any(not leaf or "null" in json_types(leaf) for leaf in self.alternatives(schema))


def _both(one: JsonSchema, other: JsonSchema) -> JsonSchema:
    """Return one schema for what follows both; where they differ, the first one counts."""
    if IMPOSSIBLE in (one, other):
        return IMPOSSIBLE
    both = {**other, **one}
    if "type" in one and "type" in other:
        types = [name for name in json_types(one) if name in json_types(other)]
        if not types:
            return IMPOSSIBLE
        both["type"] = types[0] if len(types) == 1 else types
    if "enum" in one and "enum" in other:
        both["enum"] = [value for value in one["enum"] if value in other["enum"]]
    if "required" in one or "required" in other:
        both["required"] = [*dict.fromkeys([*one.get("required", ()), *other.get("required", ())])]
    if "properties" in one or "properties" in other:
        # A property of both is rather the one that says more, such as which of several values it has.
        both["properties"] = {**one.get("properties", {}), **other.get("properties", {})}
    return both


def json_types(schema: JsonSchema) -> tuple[str, ...]:
    """Return the names of the JSON types that one alternative allows; empty when it allows any."""
    declared = schema.get("type", "object" if "properties" in schema else ())
    return (declared,) if isinstance(declared, str) else tuple(declared)


def _operations(paths: Mapping[str, Any]) -> Iterator[ServedOperation]:
    for path, item in paths.items():
        for method in _METHODS:
            if method in item:
                yield _operation(method.upper(), path, item[method])


def _operation(method: str, path: str, raw: Mapping[str, Any]) -> ServedOperation:
    absent = [name for name in _ANNOTATIONS if name not in raw]
    if absent:
        raise ValueError(f"contract: {method} {path} has no {absent[0]}, so the document is a server's own; {_ADVICE}")
    parameters: dict[str, dict[str, ServedParameter]] = {location: {} for location in LOCATIONS}
    for one in raw.get("parameters", ()):
        parameter = ServedParameter(one.get("required", False), one.get("explode", True), one["schema"])
        parameters.setdefault(one["in"], {})[one["name"]] = parameter
    bodies = _schemas(raw.get("requestBody", {}))
    declared = {int(status): _schemas(answer) for status, answer in raw["responses"].items() if status.isdigit()}
    status = min((status for status in declared if 200 <= status < 400), default=200)
    pagination = raw["x-langsmith-pagination"]
    is_fastapi = raw.get("operationId", "").endswith(f"_{method.lower()}")
    return ServedOperation(
        method=method,
        path=path,
        route=raw["x-langsmith-route"],
        scope=raw["x-langsmith-scope"],
        safe=raw["x-langsmith-safe"],
        pagination=None if pagination == "none" else pagination,
        parameters=parameters,
        bodies=bodies,
        body_required=raw.get("requestBody", {}).get("required", False),
        status=status,
        upgrades=101 in declared and status not in declared,
        answers=declared.get(status, {}),
        errors={status: next(iter(bodies.values())) for status, bodies in declared.items() if status >= 400 and bodies},
        deprecation=_deprecation(raw) if raw.get("deprecated") else {},
        takes_null=not is_fastapi or any("." in str(body.get("$ref")) for body in bodies.values()),
    )


def _deprecation(raw: Mapping[str, Any]) -> dict[str, str]:
    """Return the headers of a deprecated operation's responses (RFC 8594, RFC 5829, and a draft of RFC 9745)."""
    headers = {"deprecation": "true"}
    if sunset := raw.get("x-langsmith-sunset"):
        headers["sunset"] = format_datetime(datetime.combine(date.fromisoformat(sunset), time(), UTC), usegmt=True)
    if successor := raw.get("x-langsmith-successor"):
        headers["link"] = f'<{successor.partition(" ")[2]}>; rel="successor-version"'
    return headers


def _schemas(message: Mapping[str, Any]) -> dict[str, JsonSchema]:
    """Return the schemas of a request's or response's body by media type."""
    return {media_type: content.get("schema", {}) for media_type, content in message.get("content", {}).items()}


def read_contract(source: ContractSource = SHIPPED) -> ServedContract:
    """Read a contract; the same bytes give the same object.

    Args:
        source: A generated package (the module or its dotted name), a file that holds a contract (``.json`` or
            ``.json.gz``), or the document itself.

    Raises:
        ValueError: If there is no such package or file, or it does not hold the contract of a generated package.
    """
    if isinstance(source, Mapping):
        return ServedContract(source)
    return _parsed(_content(source))


def _content(source: str | PathLike[str] | ModuleType) -> bytes:
    if not isinstance(source, ModuleType):
        path = Path(source)
        if path.is_file():
            return path.read_bytes()
        if not isinstance(source, str) or "/" in source or path.suffix in (".json", ".gz"):
            raise ValueError(f"contract: there is no file {source}; {_ADVICE}")
        try:
            source = import_module(source)
        except (ImportError, ValueError) as error:
            raise ValueError(f"contract: {source} cannot be imported ({error}); {_ADVICE}") from error
    try:
        return resources.files(source).joinpath(_FILE).read_bytes()
    except (OSError, TypeError) as error:
        raise ValueError(f"contract: {source.__name__} has no {_FILE}; {_ADVICE}") from error


@functools.lru_cache(maxsize=8)
def _parsed(content: bytes) -> ServedContract:
    try:
        document = json.loads(gzip.decompress(content) if content.startswith(b"\x1f\x8b") else content)
    except (ValueError, OSError, EOFError) as error:
        raise ValueError(f"contract: the file is not JSON ({error}); {_ADVICE}") from error
    if not isinstance(document, Mapping):
        raise ValueError(f"contract: the file is not an OpenAPI document; {_ADVICE}")
    return ServedContract(document)
