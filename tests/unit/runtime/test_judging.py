"""Strict reading judges what JSON Schema says, as an independent validator does, and forgives what harms nobody."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator

from langsmith_ext.runtime.validation import judge

TIME, DATE = {"format": "date-time"}, {"format": "date"}

SAME: list[tuple[Any, list[Any]]] = [
    ({"multipleOf": 3}, [9, 10, 0, 9.0]),
    ({"const": 1}, [True, 1, 1.0, "1"]),
    ({"enum": [0, False, [1]]}, [0, False, True, 1, [True], [1.0]]),
    ({"type": "integer"}, [True, 1, 1.0, 1.5, 10**30]),
    ({"type": ["number", "null"]}, [True, 1, None, "a"]),
    ({"uniqueItems": True}, [[1, True], [1, 1.0], [{"a": 1}, {"a": True}], [[], []]]),
    ({"prefixItems": [{"type": "string"}], "items": False}, [["a"], [1], ["a", 1], []]),
    ({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, [["a", 1], ["a", "b"]]),
    ({"propertyNames": {"maxLength": 2}}, [{"ab": 1}, {"abc": 1}]),
    (
        {"patternProperties": {"^x": {"type": "integer"}}, "additionalProperties": False},
        [{"x": 1}, {"x": "a"}, {"y": 1}],
    ),
    ({"dependentRequired": {"a": ["b"]}}, [{"a": 1}, {"a": 1, "b": 2}, {}]),
    ({"contains": {"type": "integer"}, "minContains": 2, "maxContains": 3}, [[1], [1, 2], [1, 2, 3, 4], ["a"]]),
    ({"contains": {"const": 1}, "minContains": 0}, [[], [2]]),
    ({"not": {"type": "string"}}, ["a", 1]),
    ({"if": {"type": "string"}, "then": {"maxLength": 1}, "else": {"minimum": 2}}, ["a", "ab", 1, 2]),
    ({"anyOf": [{"type": "string"}], "oneOf": [{"maxLength": 1}]}, ["a", "ab", 1]),
    ({"properties": {"a": False}}, [{"a": 1}, {}]),
    ({"pattern": "^a$"}, ["a", "ab"]),
]


@pytest.mark.parametrize(("schema", "value"), [(schema, value) for schema, values in SAME for value in values])
def test_values_are_judged_as_json_schema_says(schema: Any, value: Any) -> None:
    assert (not judge(value, schema, {})) == Draft202012Validator(schema).is_valid(value)


@pytest.mark.parametrize(
    ("schema", "value", "fits"),
    [
        (TIME, "2024-06-06T01:02:51", True),
        (TIME, "2024-06-06T01:02:51.123456789", True),
        (TIME, "2024-06-06t01:02:60z", True),
        (TIME, "2024-06-06", False),
        (TIME, "2024-13-06T01:02:51Z", False),
        (DATE, "2024-06-06", True),
        (DATE, "20240606", False),
        (DATE, "2024-W01-1", False),
        ({"multipleOf": 0}, 5, True),
        ({"multipleOf": 0.01}, 0.29, True),  # floats deny it
        ({"multipleOf": 0.01}, 0.295, False),
        ({"multipleOf": 0.01}, 1e308, True),
        ({"minimum": 3, "exclusiveMinimum": True}, 3, False),
        ({"minimum": 3, "exclusiveMinimum": False}, 3, True),
        ({"type": "string", "nullable": True}, None, True),
        ({"pattern": r"^\p{L}+$"}, "1", True),
        ({"pattern": "(?<year>a"}, "b", True),
        ({"pattern": "^a$"}, "a\n", False),
        ({"pattern": r"^\d$"}, "\u0663", False),
        ({"type": "unheard-of"}, 1, True),
        ({"items": [{"type": "string"}], "additionalItems": False}, ["a", 1], False),
        ({"$ref": "#/nowhere"}, 1, True),
    ],
)
def test_what_documents_write_and_servers_send_is_understood(schema: Any, value: Any, fits: bool) -> None:
    assert (not judge(value, schema, {})) is fits


def test_a_circle_of_references_ends() -> None:
    contract = {"components": {"schemas": {"A": {"anyOf": [{"$ref": "#/components/schemas/A"}, {"type": "string"}]}}}}
    assert not judge("a", contract["components"]["schemas"]["A"], contract)
    assert isinstance(judge(1, contract["components"]["schemas"]["A"], contract), list)
