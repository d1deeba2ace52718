"""Small contracts: written out for a case, or generated for a property."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from scripts.diff.contracts import compare
from scripts.diff.verdicts import ContractChange
from scripts.document import distil
from scripts.document.normalize import normalize
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names
from scripts.naming.methods import name_operations

Document = dict[str, Any]
SCHEMES = {
    "API-Key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    "Bearer-Auth": {"type": "http", "scheme": "bearer"},
    "Tenant-ID": {"type": "apiKey", "in": "header", "name": "X-Tenant-Id"},
    "Organization-ID": {"type": "apiKey", "in": "header", "name": "X-Organization-Id"},
}


def contract(paths: Mapping[str, Any], schemas: Mapping[str, Any] | None = None) -> Document:
    """A distilled contract of some paths and components."""
    document: Document = {
        "openapi": "3.1.0",
        "info": {"title": "Little API", "version": "1"},
        "paths": copy.deepcopy(dict(paths)),
        "components": {"schemas": copy.deepcopy(dict(schemas or {})), "securitySchemes": SCHEMES},
    }
    for item in document["paths"].values():
        for operation in item.values():
            operation.setdefault("tags", ["things"])
            operation.setdefault("responses", {"204": {"description": ""}})
    return distil.distil(document, title="Little API", own=True).contract


def name(contracts: list[Document], lock: Names | None = None) -> Names:
    """The lock that updates from each contract to the next leave behind."""
    lock = lock if lock is not None else Names()
    for given in contracts:
        operation_names, _ = name_operations(given, lock)
        normalized, _ = normalize(given)
        name_classes(normalized, operation_names, lock)
    return lock


def changes(before: Document, after: Document, lock: Names | None = None) -> tuple[ContractChange, ...]:
    """What an update from one contract to the other reports.

    Args:
        before: The pinned contract.
        after: The new one.
        lock: The names given so far; changed in place.
    """
    return compare(before, after, name([before, after], lock))


def body(schema: Any, media_type: str = "application/json", *, required: bool = True) -> Document:
    """A request body."""
    return {"required": required, "content": {media_type: {"schema": schema}}}


def response(schema: Any, media_type: str = "application/json") -> Document:
    """A response."""
    return {"description": "", "content": {media_type: {"schema": schema}}}


def parameter(name: str, schema: Any, place: str = "query", **more: Any) -> Document:
    """A parameter."""
    return {"in": place, "name": name, "schema": schema, **more}


# Generated ones: from few words, so that two of them have much in common.

KEYS = ("Apple", "Basket", "Color", "Depth", "Extra")
FIELDS = ("id", "name", "size", "parts")


plain = st.sampled_from([{}, {"type": "number"}, {"type": "boolean"}, {"const": "a"}, {"type": ["string", "null"]}])


def _scalars() -> st.SearchStrategy[Any]:
    bound = st.sampled_from([1, 2, 5])
    return st.one_of(
        st.fixed_dictionaries(
            {"type": st.just("integer")}, optional={"minimum": bound, "maximum": bound, "default": bound}
        ),
        st.fixed_dictionaries(
            {"type": st.just("string")},
            optional={
                "format": st.sampled_from(["uuid", "date-time", "email"]),
                "maxLength": bound,
                "default": st.sampled_from(["a", "b"]),
                "pattern": st.sampled_from(["^a", "^b"]),
                "deprecated": st.just(True),
            },
        ),
        st.fixed_dictionaries(
            {"type": st.just("string"), "enum": st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, unique=True)}
        ),
        plain,
    )


def _references() -> st.SearchStrategy[Any]:
    return st.sampled_from([{"$ref": f"#/components/schemas/{key}"} for key in KEYS])


def _combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from(FIELDS), inner, max_size=3)},
        optional={
            "required": st.lists(st.sampled_from(FIELDS), unique=True),
            "additionalProperties": st.one_of(st.booleans(), inner),
        },
    )
    unions = st.builds(
        lambda keyword, parts: {keyword: parts},
        st.sampled_from(["anyOf", "oneOf"]),
        st.lists(st.one_of(inner, st.just({"type": "null"})), min_size=1, max_size=3),
    )
    return st.one_of(
        objects,
        unions,
        st.fixed_dictionaries(
            {"type": st.just("array"), "items": inner}, optional={"maxItems": st.sampled_from([1, 2])}
        ),
        st.builds(lambda more: {"allOf": [{"$ref": "#/components/schemas/Base"}, more]}, objects),
    )


schemas = st.recursive(_scalars() | _references(), _combined, max_leaves=5)


@st.composite
def _operations(draw: st.DrawFn, method: str, path: str) -> Document:
    names = st.sampled_from(["limit", "name", "ids"])
    parameters = draw(
        st.lists(
            st.builds(
                parameter,
                names,
                _scalars(),
                st.sampled_from(["query", "header"]),
                required=st.booleans(),
                deprecated=st.booleans(),
            ),
            max_size=3,
            unique_by=lambda one: (one["in"], one["name"]),
        )
    )
    if "{" in path:
        parameters.append(
            parameter("id", draw(st.sampled_from([{"type": "string"}, {"type": "integer"}])), "path", required=True)
        )
    media_types = st.sampled_from(["application/json", "text/csv", "text/event-stream", "multipart/form-data"])
    found: Document = {
        "tags": [draw(st.sampled_from(["things", "others"]))],
        "parameters": parameters,
        "responses": draw(
            st.dictionaries(
                st.sampled_from(["200", "201", "204", "302", "404", "422", "default"]),
                st.one_of(st.just({"description": ""}), st.builds(response, schemas, media_types)),
                min_size=1,
                max_size=3,
            )
        ),
        "security": draw(st.lists(st.sampled_from([{name: []} for name in SCHEMES]), unique_by=lambda one: tuple(one))),
        "deprecated": draw(st.booleans()),
    }
    if draw(st.booleans()):
        verb = draw(st.sampled_from(["act", "look"]))
        found["operationId"] = f"{verb}_{method}_{path.strip('/{}').replace('/', '_')}"
    if draw(st.booleans()):
        found["requestBody"] = draw(st.builds(body, schemas, media_types, required=st.booleans()))
    return found


@st.composite
def contracts(draw: st.DrawFn) -> Document:
    """A small contract with parameters, bodies, responses, references, unions, recursion."""
    base = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from(FIELDS), plain)}
    )
    components = {key: draw(schemas) for key in KEYS} | {"Base": draw(base)}
    paths: Document = {}
    for path in draw(
        st.lists(st.sampled_from(["/things", "/things/{id}", "/v2/things", "/others"]), min_size=1, unique=True)
    ):
        paths[path] = {
            method: draw(_operations(method, path))
            for method in draw(st.lists(st.sampled_from(["get", "post", "put"]), min_size=1, max_size=2, unique=True))
        }
    return contract(paths, components)


@st.composite
def steps(draw: st.DrawFn) -> tuple[Document, Document]:
    """A contract and what became of it: some of its parts are others, some are gone, most are as they were."""
    before, other = draw(contracts()), draw(contracts())

    def step(old: Any, new: Any, depth: int) -> Any:
        if not (isinstance(old, dict) and isinstance(new, dict)) or depth == 0:
            return new if draw(st.integers(0, 3)) == 0 else old
        kept = {
            key: step(value, new.get(key, value), depth - 1) for key, value in old.items() if draw(st.integers(0, 9))
        }
        return kept | {key: value for key, value in new.items() if key not in old and draw(st.integers(0, 3)) == 0}

    schemas = {
        key: step(schema, other["components"]["schemas"][key], 2)
        for key, schema in before["components"]["schemas"].items()
    }
    paths = {}
    for path, item in (other["paths"] | before["paths"]).items():
        paths[path] = {
            method: step(operation, other["paths"].get(path, {}).get(method, operation), 2)
            for method, operation in item.items()
        }
    return before, contract(paths, schemas)
