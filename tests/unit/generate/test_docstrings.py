"""Docstrings, composed from facts."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.generate import docstrings, types
from scripts.generate.plan import ArgumentPlan, FieldPlan, OperationPlan, SuccessPlan
from tests.unit.odd_document import ref

TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (None, "Any value."),
        (True, "Any value."),
        ({}, "Any value."),
        (TEXT, "String."),
        ({"type": "integer", "minimum": 1, "maximum": 100}, "Integer, at least ``1``, at most ``100``."),
        (TEXT | {"format": "uuid"}, "UUID."),
        (TEXT | {"format": "binary"}, "File."),
        (TEXT | {"format": "of our own", "pattern": "^a$"}, "String, matching ``^a$``."),
        (TEXT | {"deprecated": True}, "String; deprecated."),
        ({"type": "array", "items": TEXT, "maxItems": 2}, "Array of string, at most ``2`` items."),
        ({"type": "array", "items": {}}, "Array."),
        ({"enum": ["a", "b"]}, 'One of ``"a"``, ``"b"``.'),
        ({"const": 1}, "The constant ``1``."),
        ({"anyOf": [{"type": "null"}, TEXT | {"minLength": 1}]}, "String, at least ``1`` characters or null."),
        (ref("Thing"), "``Thing``."),
        ({"type": ["null", "string"]}, "String or null."),
        ({"const": "x" * 80}, f'The constant ``"{"x" * 56}...``.'),
    ],
)
def test_a_schema_is_described_in_one_sentence(schema: Any, expected: str) -> None:
    assert docstrings.describe(schema) == expected


def test_the_servers_default_is_mentioned_for_values_that_are_sent() -> None:
    schema = {"type": "integer", "default": 50}

    assert docstrings.describe(schema) == "Integer."
    assert docstrings.describe(schema, argument=True) == "Integer; the server's default is ``50``."
    assert docstrings.describe(schema | {"default": None}, argument=True) == "Integer."


def test_a_field_is_described_only_beyond_its_annotation() -> None:
    assert docstrings.describe_beyond_type(TEXT) == ""
    assert docstrings.describe_beyond_type({"anyOf": [TEXT | {"maxLength": 3}, {"type": "null"}]}) != ""
    assert docstrings.describe_beyond_type(True) == ""


OPERATION = OperationPlan(
    name="read_things",
    resource="things",
    method="GET",
    path="/api/v1/things/{id}",
    scope="workspace",
    safe=True,
    idempotent_with=None,
    risk="read",
    deprecated=False,
    sunset=None,
    successor=None,
    since=None,
    unlisted=None,
    provisional=False,
    redirects=False,
    pagination=None,
    arguments=(),
    body=None,
    body_media_type=None,
    parts={},
    successes=(SuccessPlan(200, "application/json", (), types.model("Thing")),),
    errors=(),
    response_headers=(),
    security=(),
    result=types.model("Thing"),
    doc="",
)


def docstring(**changes: Any) -> str:
    return docstrings.operation(replace(OPERATION, **changes), None, None, None)


def test_a_method_lists_its_route_scope_result_and_errors() -> None:
    assert docstring(errors=(404, 422)) == (
        "Read things: ``GET /api/v1/things/{id}``.\n"
        "\n"
        "Scope: workspace (``X-Tenant-Id``).\n"
        "\n"
        "Returns:\n"
        "    ``Thing``.\n"
        "\n"
        "Raises:\n"
        "    LangSmithError: If it fails; declared statuses: 404, 422."
    )


def test_a_method_lists_its_arguments_with_the_body_after_the_path() -> None:
    def argument(name: str, place: str) -> ArgumentPlan:
        return ArgumentPlan(name, name, place, types.TEXT, True, True, f"The {name}.")

    text = docstring(arguments=(argument("id", "path"), argument("limit", "query")), body=argument("body", "body"))

    assert "Args:\n    id: The id.\n    body: The body.\n    limit: The limit.\n" in text


def test_only_what_a_document_lists_has_a_page_in_the_reference() -> None:
    listed = docstrings.operation(OPERATION, "https://example.com", "things", "read")
    provisional = docstrings.operation(replace(OPERATION, provisional=True), "https://example.com", "things", "read")
    assert "Reference: https://example.com#tag/things/operation/read" in listed
    assert "Reference" not in provisional


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"deprecated": True}, "Deprecated by the API.\n"),
        (
            {"deprecated": True, "sunset": date(2027, 1, 31), "successor": "runs.query"},
            "Deprecated by the API; scheduled to end on 2027-01-31; use ``runs.query`` instead.\n",
        ),
        ({"since": "0.16"}, "Self-hosted servers: version 0.16 or newer.\n"),
        ({"provisional": True}, "Provisional: no public document lists this operation yet; its types may change."),
        ({"pagination": {"style": "offset-query", "max_limit": 100}}, "Paginated: by offset, at most 100 per page."),
        ({"pagination": {"style": "cursor-map", "max_limit": None}}, "Paginated: by cursor."),
        ({"redirects": True}, "The URL it redirects to."),
        ({"result": types.NONE}, "    None."),
        ({"result": types.ANY}, "The decoded JSON; the contract does not declare its type."),
        (
            {"result": types.BYTES, "successes": (SuccessPlan(200, "application/zip", (), types.BYTES),)},
            "The body (application/zip) as ``bytes``; ``stream`` reads it in chunks.",
        ),
        ({"scope": "user"}, "Scope: user (a bearer token; API keys are refused)."),
    ],
)
def test_a_method_mentions_what_is_special_about_it(changes: dict[str, Any], expected: str) -> None:
    assert expected in docstring(**changes)


@pytest.mark.parametrize(
    ("operation_id", "anchor"),
    [("read", "operation/read"), (None, "paths/~1api~1v1~1things~1{id}/get")],
)
def test_a_method_links_to_the_official_reference(operation_id: str | None, anchor: str) -> None:
    text = docstrings.operation(OPERATION, "https://x.example/redoc", "a tag", operation_id)

    assert text.endswith(f"\n\nReference: https://x.example/redoc#tag/a%20tag/{anchor}")


def test_a_model_says_where_it_is_used_and_what_is_known_about_its_fields() -> None:
    field = FieldPlan("limit", "limit", types.INTEGER, False, "Integer, at least ``1``.")

    assert docstrings.model([field], []) == "Part of other models.\n\nAttributes:\n    limit: Integer, at least ``1``."
    used = docstrings.model([], [f"GET /{name}" for name in "abcd"])
    assert used == "Used by ``GET /a``, ``GET /b``, ``GET /c`` and 1 more."


@pytest.mark.parametrize(
    ("media_type", "declared", "expected"),
    [
        ("application/json", types.model("Thing"), "A ``Thing``, or a mapping in wire names."),
        ("application/json", types.ANY, "Any JSON value."),
        ("application/json", types.array(types.TEXT), "``list[str]``."),
    ],
)
def test_a_body_is_described_by_what_it_accepts(media_type: str, declared: types.Type, expected: str) -> None:
    assert docstrings.describe_body(declared, media_type) == expected


def test_a_multipart_body_is_described_with_what_its_parts_accept() -> None:
    assert "a ``Thing``, a mapping, or pairs" in docstrings.describe_body(types.model("Thing"), "multipart/form-data")


@given(st.text())
def test_any_text_can_be_part_of_a_docstring(text: str) -> None:
    lines = "".join(letter for letter in text if letter not in "\r\x00\x0c" and letter.isprintable())

    source = f'"""{docstrings.escape(lines)}\n"""'

    assert ast.literal_eval(source) == lines + "\n"
