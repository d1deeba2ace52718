"""The rules that make a contract generable: what each does, and that they drop no operation."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from scripts.document.contract import operations
from scripts.document.distil import distil
from scripts.document.normalize import normalize
from tests.unit.odd_document import answer, document, json_content, parameter, ref

TEXT = {"type": "string"}
NULL = {"type": "null"}


def contract(schema: Any, **components: Any) -> dict[str, Any]:
    return {
        "paths": {"/x": {"get": {"responses": {"200": {"content": json_content(schema)}}}}},
        "components": {"schemas": components},
    }


def normalized(schema: Any, **components: Any) -> Any:
    """A schema after the rules."""
    found, _ = normalize(contract(schema, **components))
    return found["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("boolean-schema", {"properties": {"a": True}}, {"properties": {"a": {}}}),
        ("boolean-schema", {"type": "array", "prefixItems": [False]}, {"type": "array", "prefixItems": [{}]}),
        ("ref-siblings", ref("Thing") | {"deprecated": True}, ref("Thing")),
        ("ref-siblings", {"allOf": [ref("Thing")], "default": 1}, ref("Thing")),
        ("ref-siblings", {"allOf": [ref("Thing"), {}]}, ref("Thing")),
        ("all-of", {"allOf": [TEXT, {"minLength": 1}]}, {"type": "string", "minLength": 1}),
        (
            "typed-union",
            {"type": "string", "anyOf": [{"format": "date"}, NULL]},
            {"anyOf": [TEXT | {"format": "date"}, NULL]},
        ),
        ("default", {"type": "array", "items": {}, "default": []}, {"type": "array", "items": {}}),
        ("type-list", {"type": ["string", "null"], "format": "uuid"}, {"anyOf": [TEXT | {"format": "uuid"}, NULL]}),
        ("type-list", {"type": ["string"]}, TEXT),
        (
            "type-list",
            {"type": ["integer", "string"], "enum": ["a", "b", 1, 2]},
            {"anyOf": [{"type": "integer", "enum": [1, 2]}, TEXT | {"enum": ["a", "b"]}]},
        ),
        ("null-enum", {"enum": ["a", "b", None]}, {"anyOf": [{"enum": ["a", "b"]}, NULL]}),
        ("const-enum", {"type": "string", "enum": ["a"]}, {"const": "a"}),
        ("mixed-enum", {"enum": ["a", 1]}, {"anyOf": [{"type": "integer"}, TEXT]}),
        ("mixed-enum", {"type": "number", "enum": [0.5, 1.5]}, {"type": "number"}),
        ("mixed-enum", {"type": "boolean", "enum": [False, True]}, {"type": "boolean"}),
        ("mixed-enum", {"type": "array", "items": TEXT, "enum": ["a", "b"]}, {"type": "array", "items": TEXT}),
        ("other-const", {"const": 0.5}, {"type": "number"}),
        ("other-const", {"const": None}, NULL),
        ("other-const", {"const": {"a": 1}}, {"type": "object"}),
        ("any-union", {"anyOf": [TEXT, {}]}, {}),
        ("any-union", {"oneOf": [TEXT, True]}, {}),
        ("any-union", {"anyOf": [{"type": kind} for kind in ("object", "array", "string", "boolean", "integer")]}, {}),
        ("sentinel", {"anyOf": [TEXT, ref("Missing")]}, {"anyOf": [TEXT]}),
        ("unknown-type", {"type": "file"}, {}),
    ],
)
def test_a_rule_changes_what_it_is_for_and_is_counted(rule: str, before: Any, after: Any) -> None:
    components = {"Thing": {"properties": {"a": TEXT}}, "Missing": {"properties": {"Missing": {"const": "Missing"}}}}
    found, applied = normalize(contract(before, **components))

    assert found["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == after
    assert applied[rule] == 1


@pytest.mark.parametrize(
    "schema",
    [
        {},
        TEXT,
        {"const": "a"},
        {"enum": ["a", "b"]},
        {"type": "integer", "enum": [1, 2]},
        {"anyOf": [TEXT, NULL]},
        {"type": "object", "additionalProperties": True},
        {"type": "object", "properties": {"a": TEXT}, "required": ["a"]},
    ],
)
def test_what_needs_no_rule_is_unchanged(schema: Any) -> None:
    found, applied = normalize(contract(schema))

    assert found["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] == schema
    assert applied == {}


def test_the_given_contract_is_not_modified() -> None:
    given = contract({"type": ["string", "null"], "default": "a"})
    before = copy.deepcopy(given)

    normalize(given)

    assert given == before


def test_alternatives_beside_properties_are_optional_properties() -> None:
    thing = {"type": "object", "properties": {"b": TEXT}, "required": ["b"]}
    schema = {
        "type": "object",
        "properties": {"a": TEXT},
        "required": ["a"],
        "anyOf": [ref("Thing"), {"required": ["a"]}],
    }

    assert normalized(schema, Thing=thing) == {
        "type": "object",
        "properties": {"b": TEXT, "a": TEXT},
        "required": ["a"],
    }


def test_a_composition_of_objects_is_left_to_be_composed_when_its_parts_have_names() -> None:
    schema = {"allOf": [ref("Thing"), {"properties": {"b": TEXT}}]}

    assert normalized(schema, Thing={"properties": {"a": TEXT}}) == schema


def test_a_reference_into_a_component_gets_a_component_of_its_own() -> None:
    inner = {"properties": {"again": ref("Thing/$defs/Inner")}}
    found, applied = normalize(
        contract(ref("Thing/$defs/Inner"), Thing={"properties": {"a": TEXT}, "$defs": {"Inner": inner}})
    )

    schema = found["paths"]["/x"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == ref("Thing.$defs.Inner")
    assert found["components"]["schemas"]["Thing.$defs.Inner"] == {"properties": {"again": schema}}
    assert applied["other-reference"] == 2


@pytest.mark.parametrize(
    "components",
    [
        {"A": {"type": "array", "items": ref("A")}},
        {"A": {"type": "object", "additionalProperties": ref("B")}, "B": {"anyOf": [TEXT, ref("A")]}},
        {"A": ref("B"), "B": ref("A")},
    ],
)
def test_an_alias_that_contains_itself_holds_any_value_there(components: dict[str, Any]) -> None:
    found, applied = normalize(contract(ref("A"), **components))

    assert applied["recursive-alias"] == 1
    assert "{}" in str(found["components"]["schemas"])


def test_a_class_may_contain_itself() -> None:
    tree = {"properties": {"children": {"type": "array", "items": ref("Tree")}}}

    found, applied = normalize(contract(ref("Tree"), Tree=tree))

    assert found["components"]["schemas"]["Tree"] == tree
    assert applied == {}


def test_shared_parameters_bodies_and_responses_are_copied_to_where_they_are_used() -> None:
    given = {
        "paths": {
            "/x": {
                "post": {
                    "parameters": [{"$ref": "#/components/parameters/Limit"}],
                    "requestBody": {"$ref": "#/components/requestBodies/Body"},
                    "responses": {"200": {"$ref": "#/components/responses/Alias"}},
                }
            }
        },
        "components": {
            "parameters": {"Limit": parameter("limit", schema={"type": ["integer", "null"]})},
            "requestBodies": {"Body": {"content": json_content(TEXT)}},
            "responses": {"Alias": {"$ref": "#/components/responses/True"}, "True": answer(TEXT)["200"]},
        },
    }

    found, _ = normalize(given)

    operation = found["paths"]["/x"]["post"]
    assert operation["parameters"] == [parameter("limit", schema={"anyOf": [{"type": "integer"}, NULL]})]
    assert operation["requestBody"] == {"content": json_content(TEXT)}
    assert operation["responses"] == answer(TEXT)
    assert found["components"] == {"schemas": {}}


def test_what_cannot_be_sent_is_not_a_parameter_and_a_described_one_is_text() -> None:
    given = contract(TEXT)
    given["paths"]["/x"]["get"]["parameters"] = [
        parameter("session", "cookie"),
        parameter("accept", "header"),
        parameter("x-trace", "header"),
        {"in": "query", "name": "filter", "content": json_content({"type": "object"})},
    ]

    found, applied = normalize(given)

    assert [(one["name"], one["schema"]) for one in found["paths"]["/x"]["get"]["parameters"]] == [
        ("x-trace", TEXT),
        ("filter", TEXT),
    ]
    assert applied == {"unsendable-parameter": 2, "content-parameter": 1}


@pytest.mark.parametrize(
    ("spelled", "schema", "media_type"),
    [
        ("Application/JSON; charset=utf-8", TEXT, "application/json"),
        ("*/*", TEXT, "application/json"),
        ("*/*", {"type": "string", "format": "binary"}, "application/octet-stream"),
        ("text/csv;header=present", TEXT, "text/csv"),
    ],
)
def test_media_types_are_spelled_alike(spelled: str, schema: Any, media_type: str) -> None:
    given = contract(TEXT)
    given["paths"]["/x"]["get"]["responses"]["200"]["content"] = json_content(schema, spelled)

    found, applied = normalize(given)

    assert found["paths"]["/x"]["get"]["responses"]["200"]["content"] == json_content(schema, media_type)
    assert applied["media-type"] == 1


def test_only_the_media_type_that_a_call_uses_keeps_its_schema() -> None:
    given = contract(TEXT)
    given["paths"]["/x"]["get"]["responses"]["200"]["content"] |= json_content(
        {"properties": {"a": TEXT}}, "text/event-stream"
    )

    found, _ = normalize(given)

    assert found["paths"]["/x"]["get"]["responses"]["200"]["content"] == json_content(TEXT) | {"text/event-stream": {}}


def test_no_operation_is_lost() -> None:
    given = distil(document()).contract

    found, _ = normalize(given)

    assert operations(found).keys() == operations(given).keys()


def test_a_normalized_contract_needs_no_rule_again() -> None:
    found, _ = normalize(distil(document()).contract)

    again, applied = normalize(found)

    assert again == found
    assert applied == {}
