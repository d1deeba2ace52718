"""The plan of a package: its fields, members and methods."""

from __future__ import annotations

from typing import Any

import pytest

from langsmith_ext.runtime.model import Model, Page
from scripts.document.distil import distil
from scripts.document.normalize import normalize
from scripts.generate.plan import ModelPlan, OperationPlan, PackagePlan
from scripts.generate.planner import RESERVED_FIELDS, Named, member_of, plan
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names
from scripts.naming.methods import name_operations
from tests.unit.odd_document import answer, json_content, parameter, ref

Json = dict[str, Any]
TEXT = {"type": "string"}


def planned(
    operation: Json | None = None, lock: Names | None = None, path: str = "/x", /, **components: Json
) -> PackagePlan:
    """Plan a document with one operation, GET or POST, and some components."""
    operation = {"operationId": "call", "tags": ["t"], "responses": answer()} | (operation or {})
    method = "post" if "requestBody" in operation else "get"
    document = {"openapi": "3.1.0", "info": {"title": "", "version": ""}, "paths": {path: {method: operation}}}
    contract = distil(document | {"components": {"schemas": components}}).contract
    lock = lock if lock is not None else Names()
    operation_names, _ = name_operations(contract, lock)
    checked, keys, _ = name_classes(normalize(contract)[0], operation_names, lock)
    return plan("odd_api.things", Named(contract, checked, keys, operation_names, lock), None)


def method(**operation: Any) -> OperationPlan:
    (found,) = planned(operation).operations
    return found


def model(name: str, lock: Names | None = None, **components: Json) -> ModelPlan:
    return next(found for found in planned(None, lock, **components).models if found.name == name)


def members(*values: Any, lock: Names | None = None) -> dict[str, Any]:
    (found,) = planned(None, lock, Word={"enum": list(values)}).enums
    return dict(found.members)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("in-progress", "IN_PROGRESS"),
        ("TimedOut", "TIMED_OUT"),
        ("", "EMPTY"),
        ("2nd", "VALUE_2ND"),
        ("2026-03-31", "VALUE_2026_03_31"),
        ("mro", "MRO"),
        ("name", "NAME"),
        ("None", "NONE"),
        ("-", "HYPHEN_MINUS"),
        (">=", "GREATER_THAN_SIGN_EQUALS_SIGN"),
        ("слово", "VALUE"),
        ("field_name", "FIELD_NAME"),
    ],
)
def test_a_member_is_named_after_the_words_of_its_value(value: str, name: str) -> None:
    assert member_of(value) == name


def test_members_that_would_share_a_name_are_numbered_and_none_is_lost() -> None:
    assert members("a-b", "a_b", "a b") == {"A_B": "a_b", "A_B_2": "a b", "A_B_3": "a-b"}


def test_members_for_integers_are_named_after_their_value() -> None:
    assert members(-1, 0, 20) == {"VALUE_MINUS_1": -1, "VALUE_0": 0, "VALUE_20": 20}


def test_a_member_keeps_its_name_when_another_with_the_same_words_is_added() -> None:
    lock = Names()
    members("b-c", "x", lock=lock)

    assert members("b c", "b-c", "b_c", lock=lock) == {"B_C": "b-c", "B_C_2": "b_c", "B_C_3": "b c"}


def test_a_field_keeps_its_name_when_another_with_the_same_words_is_added() -> None:
    lock = Names()
    model("Thing", lock, Thing={"properties": {"fooBar": TEXT}})

    found = model("Thing", lock, Thing={"properties": {"fooBar": TEXT, "foo-bar": TEXT, "foo_bar": TEXT}})

    assert {field.wire: field.name for field in found.fields} == {
        "fooBar": "foo_bar",
        "foo_bar": "foo_bar_2",
        "foo-bar": "foo_bar_3",
    }


@pytest.mark.parametrize("base", [Model, Page])
def test_no_field_has_the_name_of_a_public_member_of_every_model(base: type) -> None:
    public = {name for name in vars(base) if not name.startswith("_")}
    assert public
    assert public <= RESERVED_FIELDS

    found = model("Thing", Thing={"properties": dict.fromkeys(public, TEXT)})

    assert {field.name for field in found.fields} == {f"{name}_" for name in public}


def test_required_fields_come_first_each_by_wire_name() -> None:
    found = model("Thing", Thing={"required": ["z", "b"], "properties": dict.fromkeys("zabc", TEXT)})

    assert [(field.name, field.annotation) for field in found.fields] == [
        ("b", "str"),
        ("z", "str"),
        ("a", "str | None"),
        ("c", "str | None"),
    ]


def test_a_model_without_fields_is_a_map() -> None:
    assert (
        planned(Empty={"type": "object", "properties": {}}, Thing={"properties": {"e": ref("Empty")}})
        .models[0]
        .fields[0]
        .annotation
        == "dict[str, Any] | None"
    )


def test_a_constant_is_known_by_value_and_by_tag() -> None:
    pet = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind", "mapping": {"meow": "Cat"}}}
    cat = {"properties": {"kind": TEXT, "version": {"const": 2}, "maybe": {"anyOf": [{"const": 1}, {"type": "null"}]}}}

    found = model("Cat", Cat=cat, Dog={"properties": {"kind": TEXT}}, Owner={"properties": {"pet": pet}})

    assert found.constants == {"kind": "meow", "version": 2}


def test_a_model_with_several_tags_has_no_constant() -> None:
    pet = {"oneOf": [ref("Cat")], "discriminator": {"propertyName": "kind", "mapping": {"meow": "Cat", "purr": "Cat"}}}

    assert model("Cat", Cat={"properties": {"kind": TEXT}}, Owner={"properties": {"pet": pet}}).constants == {}


def test_path_arguments_come_in_path_order_then_required_ones_then_the_rest() -> None:
    operation = {
        "parameters": [
            parameter("b"),
            parameter("a"),
            parameter("z", required=True),
            parameter("second", "path", required=True),
            parameter("first", "path", required=True),
        ]
    }

    (found,) = planned(operation, None, "/{first}/{second}").operations

    assert [argument.name for argument in (*found.positional, *found.keywords)] == ["first", "second", "z", "a", "b"]


@pytest.mark.parametrize(
    ("media_type", "schema", "argument"),
    [
        ("application/json", {"type": "array", "items": {"format": "uuid"} | TEXT}, "Sequence[UUID | str]"),
        ("application/json", {"properties": {"a": TEXT}}, "TCallBody | ~TCallBody"),
        ("application/octet-stream", TEXT | {"format": "binary"}, "bytes | IO[bytes]"),
        (
            "multipart/form-data",
            {"properties": {"a": TEXT}},
            "TCallBody | ~TCallBody | Iterable[tuple[str, Any]]",
        ),
        (
            "multipart/form-data",
            {"properties": {"post.{run_id}": TEXT}},
            "TCallBody | Mapping[str, Any] | Iterable[tuple[str, Any]]",
        ),
        ("multipart/form-data", {"type": "object"}, "Mapping[str, Any] | Iterable[tuple[str, Any]]"),
    ],
)
def test_a_body_accepts_what_people_have(media_type: str, schema: Json, argument: str) -> None:
    found = method(requestBody={"required": True, "content": json_content(schema, media_type)})

    assert found.body is not None
    assert found.body.argument == argument


@pytest.mark.parametrize(
    ("responses", "annotation"),
    [
        (answer(TEXT), "str"),
        (answer(), "None"),
        (answer({}), "Any"),
        (answer(TEXT) | answer({"type": "integer"}, status="201"), "str | int"),
        (answer(TEXT) | answer(status="204"), "str | None"),
        (answer(TEXT, status="2XX"), "str"),
        (answer(TEXT, status="default"), "str"),
        (answer(TEXT) | answer({"type": "integer"}, status="404"), "str"),
        (answer(TEXT, media_type="text/csv"), "str"),
        (answer({}, media_type="application/zip"), "bytes"),
        (answer({}, media_type="text/event-stream"), "str"),
        ({"200": {"content": json_content({"type": "integer"}) | json_content({}, "text/event-stream")}}, "int"),
        ({"200": {"content": json_content({"type": "integer"}) | json_content({}, "text/plain")}}, "int | str"),
        ({"307": {}}, "str | None"),
        ({"200": {"content": {"application/json": {}}}}, "Any"),
    ],
)
def test_a_call_returns_what_its_success_responses_contain(responses: Json, annotation: str) -> None:
    assert method(responses=responses).result.annotation == annotation


def test_an_envelope_knows_the_list_of_its_page() -> None:
    page = {"properties": {"items": {"type": "array", "items": TEXT}, "total": {"type": "integer"}}}
    operation = {"parameters": [parameter("limit"), parameter("offset")], "responses": answer(ref("Page_"))}

    (found,) = planned(operation, Page_=page).models

    assert found.page is not None
    assert found.page.wire == "items"
