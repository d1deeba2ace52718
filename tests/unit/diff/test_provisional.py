"""What no document listed was provisional: the first document that lists it may change its types."""

from __future__ import annotations

from scripts.diff.verdicts import Aspect, Impact, worst
from scripts.document.additions import PROVISIONAL

from .documents import Document, changes, contract, parameter, response

STRING, INTEGER = {"type": "string"}, {"type": "integer"}


def ref(key: str) -> Document:
    return {"$ref": f"#/components/schemas/{key}"}


def thing(schema: Document) -> Document:
    return {"type": "object", "properties": {"size": schema}}


def reading(key: str, *parameters: Document, provisional: bool = False) -> Document:
    mark = {PROVISIONAL: True} if provisional else {}
    return {"parameters": list(parameters), "responses": {"200": response(ref(key))}, **mark}


def test_a_listed_operation_breaks_nothing_whatever_its_types_are() -> None:
    before = contract(
        {"/things": {"get": reading("Thing", parameter("a", STRING), provisional=True)}}, {"Thing": thing(STRING)}
    )
    after = contract({"/things": {"get": reading("Thing", parameter("b", INTEGER))}}, {"Thing": thing(INTEGER)})
    found = changes(before, after)
    assert worst(found) is Impact.ADDITIVE
    assert {Aspect.PARAMETER, Aspect.TYPE} <= {change.aspect for change in found}


def test_a_class_of_provisional_operations_alone_may_go() -> None:
    before = contract({"/things": {"get": reading("Thing", provisional=True)}}, {"Thing": thing(STRING)})
    after = contract({"/things": {"get": reading("Item")}}, {"Item": thing(INTEGER)})
    assert worst(changes(before, after)) is Impact.ADDITIVE


def test_a_change_that_affects_other_operations_too_is_judged_as_theirs() -> None:
    before, after = (
        contract(
            {
                "/things": {"get": reading("Thing", provisional=provisional)},
                "/others/{id}": {"get": reading("Thing", parameter("id", STRING, "path", required=True))},
            },
            {"Thing": thing(schema)},
        )
        for schema, provisional in ((STRING, True), (INTEGER, False))
    )
    assert worst(changes(before, after)) is Impact.BREAKING


def test_a_provisional_operation_that_is_gone_breaks() -> None:
    before = contract({"/things": {"get": reading("Thing", provisional=True)}}, {"Thing": thing(STRING)})
    assert worst(changes(before, contract({}))) is Impact.BREAKING
