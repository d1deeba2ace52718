"""Whatever upstream moves or renames keeps its Python name, and the report mentions it."""

from __future__ import annotations

from scripts.diff.verdicts import Aspect, Impact, worst
from scripts.naming.lock import Names
from tests.unit.diff.documents import Document, body, changes, contract, parameter, response

ID = parameter("id", {"type": "string"}, "path", required=True)
SHAPE = {"type": "object", "properties": {name: {"type": "string"} for name in ("a", "b", "c")}}


def test_the_order_of_operations_does_not_matter() -> None:
    one, other = {"get": {"operationId": "one"}}, {"get": {"operationId": "other"}}
    assert changes(contract({"/a": one, "/b": other}), contract({"/b": other, "/a": one})) == ()


def test_two_operations_that_swap_operation_ids_keep_their_names() -> None:
    lock = Names()
    before = contract({"/a": {"get": {"operationId": "one"}}, "/b": {"get": {"operationId": "other"}}})
    after = contract({"/a": {"get": {"operationId": "other"}}, "/b": {"get": {"operationId": "one"}}})
    found = changes(before, after, lock)
    assert {(change.symbol, change.aspect) for change in found} == {
        ("things.one", Aspect.OPERATION_ID),
        ("things.other", Aspect.OPERATION_ID),
    }
    assert worst(found) is Impact.INVISIBLE
    assert lock.operations["GET /a"]["name"] == "one"


def test_an_operation_in_another_spelling_is_no_change_for_callers() -> None:
    facts = {"operationId": "read", "parameters": [ID]}
    lock = Names(prefixes=["/v1"])
    (change,) = changes(contract({"/a/{id}": {"get": facts}}), contract({"/v1/a/{id}": {"get": facts}}), lock)
    assert (change.symbol, change.aspect, change.impact) == ("things.get", Aspect.ROUTE, Impact.INVISIBLE)
    assert (change.before, change.after) == ("GET /a/{id}", "GET /v1/a/{id}")


def test_an_operation_under_another_path_is_another_one() -> None:
    facts = {"operationId": "read", "parameters": [ID]}
    found = changes(contract({"/a/{id}": {"get": facts}}), contract({"/v2/a/{id}": {"get": facts}}))
    assert {(change.before, change.after) for change in found} == {("GET /a/{id}", None), (None, "GET /v2/a/{id}")}


def test_the_inline_classes_of_a_respelled_operation_keep_their_names() -> None:
    facts = {"operationId": "create", "requestBody": body(SHAPE), "responses": {"200": response(SHAPE)}}
    lock = Names(prefixes=["/v1"])
    (change,) = changes(contract({"/a": {"post": facts}}), contract({"/v1/a": {"post": facts}}), lock)
    assert change.aspect is Aspect.ROUTE


def test_changes_in_a_respelled_operation_are_reported_too() -> None:
    def at(path: str, kind: str) -> Document:
        schema = {"type": "object", "properties": {"a": {"type": kind}}}
        return contract({path: {"post": {"operationId": "create", "requestBody": body(schema)}}})

    found = changes(at("/a", "string"), at("/v1/a", "integer"), Names(prefixes=["/v1"]))
    assert {(change.symbol, change.aspect) for change in found} == {
        ("things.create", Aspect.ROUTE),
        ("models.ThingsCreateBody.a", Aspect.TYPE),
    }


def test_a_component_of_the_same_shape_under_another_key_is_reported_as_renamed() -> None:
    def with_key(key: str) -> Document:
        returned = response({"$ref": f"#/components/schemas/{key}"})
        return contract({"/a": {"get": {"operationId": "read", "responses": {"200": returned}}}}, {key: SHAPE})

    found = changes(with_key("Old"), with_key("New"))
    (renamed,) = (change for change in found if change.aspect is Aspect.COMPONENT)
    assert (renamed.symbol, renamed.before, renamed.after) == ("models.Old", "Old", "New")
    assert worst(found) is Impact.INVISIBLE


def test_a_renamed_tag_keeps_its_resource() -> None:
    def tagged(tag: str) -> Document:
        return contract({"/a": {"get": {"operationId": "read", "tags": [tag]}}})

    (change,) = changes(tagged("things"), tagged("objects"))
    assert (change.symbol, change.aspect, change.impact) == ("things.get", Aspect.TAG, Impact.INVISIBLE)
    assert (change.before, change.after) == ("things", "objects")


def test_an_operation_that_returns_gets_its_old_name() -> None:
    lock = Names()
    whole = contract({"/a": {"get": {"operationId": "read"}}, "/b": {"get": {"operationId": "look"}}})
    # Its operation id has changed in the meantime.
    back = contract({"/a": {"get": {"operationId": "read"}}, "/b": {"get": {"operationId": "view"}}})
    part = contract({"/a": {"get": {"operationId": "read"}}})
    (gone,) = changes(whole, part, lock)
    (new,) = changes(part, back, lock)
    assert (gone.symbol, gone.after) == ("things.look", None)
    assert (new.symbol, new.before) == ("things.look", None)
