"""References are followed in one place."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document.distil import distil
from scripts.document.references import at, follow, resolve


def test_a_reference_is_resolved_through_escapes() -> None:
    assert resolve({"a/b": {"c~d": {"e f": 1}}}, "#/a~1b/c~0d/e%20f") == 1


def test_a_pointer_leads_into_lists_too() -> None:
    assert at({"a": [{"b": 1}]}, "/a/0/b") == 1


@pytest.mark.parametrize("pointer", ["/b", "/a/1", "/a/x", "/a/0/b/c"])
def test_a_pointer_to_nothing_is_refused(pointer: str) -> None:
    with pytest.raises(LookupError, match=pointer):
        at({"a": [{"b": 1}]}, pointer)


def test_references_are_followed_to_the_end() -> None:
    document: dict[str, Any] = {"one": {"$ref": "#/two"}, "two": {"$ref": "#/three"}, "three": {"type": "string"}}
    assert follow(document, {"$ref": "#/one"}) == {"type": "string"}
    assert follow(document, "text") == "text"


def test_references_in_a_circle_are_refused() -> None:
    with pytest.raises(LookupError, match="#/one"):
        follow({"one": {"$ref": "#/two"}, "two": {"$ref": "#/one"}}, {"$ref": "#/one"})


ANSWER = "#/paths/~1a/get/responses/200/content/application~1json/schema"


@pytest.mark.parametrize(
    ("reference", "meant"),
    [
        ({"$ref": ANSWER}, {"type": "object", "properties": {"n": {"type": "integer"}}}),
        ({"$ref": f"{ANSWER}/properties/n"}, {"type": "integer"}),
        ({"$ref": "#/paths/~1a/parameters/0/schema"}, {"type": "string"}),
        (
            {"$ref": f"{ANSWER}/properties/n", "deprecated": True},
            {"allOf": [{"type": "integer"}], "deprecated": True},
        ),
    ],
)
def test_a_reference_to_a_schema_of_an_operation_is_written_out(reference: Any, meant: Any) -> None:
    def answering(schema: Any) -> Any:
        return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}

    thing = {"type": "object", "properties": {"n": {"type": "integer"}}}
    size = {"in": "query", "name": "size", "schema": {"type": "string"}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": "1"},
        "paths": {
            "/a": {"parameters": [size], "get": {"responses": answering(thing)}},
            "/b": {"get": {"responses": answering(reference)}},
        },
    }
    contract = distil(document).contract
    assert contract["paths"]["/b"]["get"]["responses"] == answering(meant)
    assert distil(contract).contract == contract
