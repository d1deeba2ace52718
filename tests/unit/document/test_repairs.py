"""Each repair on its own: what upstream wrote, what the standard wants, which rule did it."""

from collections import Counter
from typing import Any

import pytest

from scripts.document.repairs import (
    Repair,
    repair_parameter,
    repair_parameters,
    repair_schema,
    scheme_name,
    undeclared_scheme,
)

NULL = {"type": "null"}


class Tally(Counter[Repair]):
    def __call__(self, rule: Repair) -> None:
        self[rule] += 1


@pytest.mark.parametrize(
    ("written", "repaired", "rule"),
    [
        pytest.param(
            {"name": "id", "in": "path", "required": True, "type": "string", "format": "uuid"},
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "format": "uuid"}},
            Repair.PARAMETER_WITHOUT_SCHEMA,
            id="Swagger 2",
        ),
        pytest.param(
            {"name": "n", "in": "query"},
            {"name": "n", "in": "query", "schema": {}},
            Repair.PARAMETER_WITHOUT_SCHEMA,
            id="no type at all",
        ),
        pytest.param(
            {
                "name": "ids",
                "in": "query",
                "schema": {"type": "array"},
                "items": {"type": "string"},
                "collectionFormat": "csv",
            },
            {
                "name": "ids",
                "in": "query",
                "collectionFormat": "csv",
                "style": "form",
                "explode": False,
                "schema": {"type": "array", "items": {"type": "string"}},
            },
            Repair.PARAMETER_WITHOUT_SCHEMA,
            id="half converted",
        ),
        pytest.param(
            {"name": "id", "in": "path", "schema": {}},
            {"name": "id", "in": "path", "schema": {}, "required": True},
            Repair.OPTIONAL_PATH_PARAMETER,
            id="optional in the path",
        ),
    ],
)
def test_a_parameter_is_repaired(written: dict[str, Any], repaired: dict[str, Any], rule: Repair) -> None:
    tally = Tally()
    assert repair_parameter(written, tally) == repaired
    assert tally == {rule: 1}


@pytest.mark.parametrize(
    "parameter",
    [
        {"$ref": "#/components/parameters/A"},
        {"name": "n", "in": "query", "schema": {"type": "string"}},
        {"name": "n", "in": "query", "content": {"application/json": {}}},
        {"name": "n", "in": "path", "required": True, "deprecated": True, "schema": {}},
    ],
)
def test_a_valid_parameter_is_left_alone(parameter: dict[str, Any]) -> None:
    tally = Tally()
    assert repair_parameter(parameter, tally) == parameter
    assert not tally


@pytest.mark.parametrize(
    ("collection_format", "style", "explode"),
    [
        ("csv", "form", False),
        ("multi", "form", True),
        ("ssv", "spaceDelimited", False),
        ("pipes", "pipeDelimited", False),
    ],
)
def test_a_collection_format_becomes_style_and_explode(collection_format: str, style: str, explode: bool) -> None:
    written = {"name": "n", "in": "query", "type": "array", "items": {}, "collectionFormat": collection_format}
    repaired = repair_parameter(written, Tally())
    assert (repaired["style"], repaired["explode"]) == (style, explode)


def test_parameters_follow_the_path_template() -> None:
    tally = Tally()
    query = {"name": "q", "in": "query"}
    known = {"name": "b", "in": "path", "schema": {"type": "integer"}}
    stray = {"name": "stray", "in": "path"}
    repaired = repair_parameters([query, known, stray, query], "/{a}/x/{b}", tally)
    assert repaired == [{"name": "a", "in": "path", "required": True, "schema": {"type": "string"}}, known, query]
    assert tally == {
        Repair.UNDECLARED_PATH_PARAMETER: 1,
        Repair.MISPLACED_PATH_PARAMETER: 1,
        Repair.REPEATED_PARAMETER: 1,
    }


@pytest.mark.parametrize(
    ("written", "repaired", "rule"),
    [
        ({"type": "array"}, {"type": "array", "items": {}}, Repair.ARRAY_WITHOUT_ITEMS),
        ({"type": ["array", "null"]}, {"type": ["array", "null"], "items": {}}, Repair.ARRAY_WITHOUT_ITEMS),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}, Repair.NULLABLE),
        (
            {"type": "string", "enum": ["a"], "nullable": True},
            {"type": ["string", "null"], "enum": ["a", None]},
            Repair.NULLABLE,
        ),
        (
            {"$ref": "#/x", "nullable": True, "default": None},
            {"anyOf": [{"$ref": "#/x"}, NULL], "default": None},
            Repair.NULLABLE,
        ),
        ({"allOf": [{}], "nullable": True}, {"anyOf": [{"allOf": [{}]}, NULL]}, Repair.NULLABLE),
        ({"nullable": True}, {}, Repair.NULLABLE),
        ({"minimum": 1, "exclusiveMinimum": True}, {"exclusiveMinimum": 1}, Repair.BOOLEAN_BOUND),
        ({"minimum": 1, "exclusiveMinimum": False}, {"minimum": 1}, Repair.BOOLEAN_BOUND),
        ({"exclusiveMaximum": True}, {}, Repair.BOOLEAN_BOUND),
    ],
)
def test_a_schema_is_repaired(written: dict[str, Any], repaired: dict[str, Any], rule: Repair) -> None:
    tally = Tally()
    assert repair_schema(written, tally) == repaired
    assert tally == {rule: 1}


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"type": "string"}},
        {"type": "array", "prefixItems": [{}]},
        {"type": ["string", "null"]},
        {"exclusiveMinimum": 1},
        {"properties": {"nullable": {}}},
    ],
)
def test_a_valid_schema_is_left_alone(schema: dict[str, Any]) -> None:
    tally = Tally()
    assert repair_schema(schema, tally) == schema
    assert not tally


def test_a_security_scheme_is_named_in_the_characters_of_a_component() -> None:
    assert [scheme_name(name) for name in ("API Key", "X-Service-Key", "a / b")] == ["API-Key", "X-Service-Key", "a-b"]


def test_an_undeclared_security_scheme_is_a_known_one_or_a_header_of_its_name() -> None:
    assert undeclared_scheme("Tenant-ID") == {"type": "apiKey", "in": "header", "name": "X-Tenant-Id"}
    assert undeclared_scheme("Bearer-Auth") == {"type": "http", "scheme": "bearer"}
    assert undeclared_scheme("X-Service-Key") == {"type": "apiKey", "in": "header", "name": "X-Service-Key"}
