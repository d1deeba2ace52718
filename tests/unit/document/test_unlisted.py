"""An operation that a document no longer lists stays, marked, until it is retired."""

from __future__ import annotations

import copy
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document.contract import listed, operations
from scripts.document.distil import distil, guard_removals
from scripts.document.routes import AS_SPELLED, Routes
from scripts.document.unlisted import carried, pending, retired_routes

DAY, LATER = date(2026, 3, 1), date(2026, 4, 1)
PREFIXED = Routes(("/api", "/v1"))
SHAPE = {"type": "object", "properties": {name: {"type": "string"} for name in ("a", "b", "c")}}
NEEDED = {"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Inner"}}}


def contract(*paths: str, schemas: dict[str, Any] | None = None, returned: str | None = None) -> dict[str, Any]:
    """A contract with a GET of each path; that of the last returns a component."""
    declared: dict[str, Any] = {path: {"get": {"operationId": f"id of {path}", "responses": {}}} for path in paths}
    if returned:
        schema = {"$ref": f"#/components/schemas/{returned}"}
        declared[paths[-1]]["get"]["responses"] = {"200": {"content": {"application/json": {"schema": schema}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"version": "1"},
        "paths": declared,
        "components": {"schemas": schemas or {}},
    }
    return distil(document).contract


def marks(found: dict[str, Any]) -> dict[str, str | None]:
    """The marks by path."""
    return {path: operation.get("x-unlisted") for (_, path), operation in operations(found).items()}


def test_an_operation_that_is_not_listed_any_more_stays_marked_with_the_date() -> None:
    found = carried(contract("/a", "/b"), contract("/a", "/c"), AS_SPELLED, DAY)

    assert marks(found) == {"/a": None, "/b": "2026-03-01", "/c": None}
    assert listed(found) == contract("/a", "/c")


def test_a_mark_keeps_its_date_and_goes_when_the_operation_is_listed_again() -> None:
    first = carried(contract("/a", "/b"), contract("/a"), AS_SPELLED, DAY)
    second = carried(first, contract("/a"), AS_SPELLED, LATER)
    third = carried(second, contract("/a", "/b"), AS_SPELLED, LATER)

    assert marks(second)["/b"] == "2026-03-01"
    assert third == contract("/a", "/b")


def test_the_contract_itself_as_the_document_changes_nothing() -> None:
    first = carried(contract("/a", "/b"), contract("/a"), AS_SPELLED, DAY)

    assert carried(first, copy.deepcopy(first), AS_SPELLED, LATER) == first


def test_a_document_cannot_mark_its_operations_itself() -> None:
    claimed = contract("/a")
    claimed["paths"]["/a"]["get"]["x-unlisted"] = "2020-01-01"

    assert marks(carried(contract("/a"), claimed, AS_SPELLED, DAY)) == {"/a": None}


def test_an_operation_in_another_spelling_is_listed() -> None:
    after = contract("/api/v1/a/{a_id}")

    assert carried(contract("/a/{id}"), after, PREFIXED, DAY) == after


def test_an_operation_stays_with_the_components_it_needs() -> None:
    before = contract("/a", "/b", schemas={"Needed": NEEDED, "Inner": SHAPE, "Unused": {}}, returned="Needed")

    found = carried(before, contract("/a"), AS_SPELLED, DAY)

    assert found["components"]["schemas"] == {"Needed": NEEDED, "Inner": SHAPE}
    assert distil(found, own=True).contract == found, "what it refers to is all there"


def test_a_component_that_the_document_still_has_is_the_documents() -> None:
    before = contract("/a", "/b", schemas={"Needed": NEEDED, "Inner": SHAPE}, returned="Needed")
    after = contract("/a", schemas={"Inner": {"type": "string"}})

    assert carried(before, after, AS_SPELLED, DAY)["components"]["schemas"] == {
        "Needed": NEEDED,
        "Inner": {"type": "string"},
    }


def test_a_component_that_was_renamed_is_not_there_twice() -> None:
    before = contract("/a", "/b", schemas={"Old": SHAPE}, returned="Old")
    after = contract("/a", schemas={"New": SHAPE}, returned="New")

    found = carried(before, after, AS_SPELLED, DAY)

    assert found["components"]["schemas"].keys() == {"New"}
    assert "schemas/New" in str(found["paths"]["/b"])


def test_an_operation_id_that_another_route_has_by_now_is_not_kept() -> None:
    after = contract("/a")
    after["paths"]["/a"]["get"]["operationId"] = "id of /b"

    assert "operationId" not in carried(contract("/a", "/b"), after, AS_SPELLED, DAY)["paths"]["/b"]["get"]


def test_a_retired_operation_goes() -> None:
    before, after = contract("/a", "/v1/b/{id}"), contract("/a")

    assert carried(before, after, PREFIXED, DAY, {"GET /b/{}"}) == after
    # One that is listed is not ours to retire.
    assert carried(before, after, PREFIXED, DAY, {"GET /a", "GET /b/{}"}) == after


def test_unlisted_operations_do_not_count_as_removals() -> None:
    pinned = carried(contract(*["/a", "/b", "/c", "/d"]), contract("/a", "/b", "/c"), AS_SPELLED, DAY)

    guard_removals(pinned, contract("/a", "/b", "/c", "/e"))
    with pytest.raises(PipelineError, match=r"lacks 1 of the 3"):
        guard_removals(pinned, contract("/a", "/b"))


def test_retired_routes_are_read_in_any_spelling(tmp_path: Path) -> None:
    path = tmp_path / "retired.toml"
    path.write_text('[[own]]\nroute = "GET /api/v1/x/{id}"\nreason = "Gone."\ndate = 2026-03-01\n', encoding="utf-8")

    assert retired_routes(path, "own", PREFIXED) == {"GET /x/{}"}
    assert retired_routes(path, "other", PREFIXED) == frozenset()
    assert retired_routes(tmp_path / "none.toml", "own", PREFIXED) == frozenset()


@pytest.mark.parametrize(
    "entry",
    [
        'route = "GET /x"\nreason = "Gone."',
        'route = "GET /x"\ndate = 2026-03-01\nreason = ""',
        'route = "GET /x"\ndate = "soon"\nreason = "Gone."',
        'route = "GET /x"\ndate = 2026-03-01\nreason = "Gone."\nmore = 1',
    ],
)
def test_an_entry_without_route_reason_and_date_is_refused(tmp_path: Path, entry: str) -> None:
    path = tmp_path / "retired.toml"
    path.write_text(f"[[own]]\n{entry}\n", encoding="utf-8")

    with pytest.raises(PipelineError, match=r"retired.toml \[\[own\]\] 1"):
        retired_routes(path, "own", AS_SPELLED)


def test_an_unlisted_operation_joins_the_path_that_only_its_placeholders_tell_apart() -> None:
    before = contract("/x/{id}")
    before["paths"]["/x/{id}"]["get"]["parameters"] = [
        {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}}
    ]
    after = contract("/y")
    after["paths"]["/x/{x_id}"] = {"delete": {"operationId": "remove", "responses": {}}}

    found = carried(before, after, AS_SPELLED, DAY)

    assert sorted(found["paths"]) == ["/x/{x_id}", "/y"]
    kept = found["paths"]["/x/{x_id}"]["get"]
    assert [parameter["name"] for parameter in kept["parameters"]] == ["x_id"]


def test_the_pinned_contract_as_the_document_gives_up_what_was_retired_meanwhile() -> None:
    first = carried(contract("/a", "/b"), contract("/a"), AS_SPELLED, DAY)

    assert pending(first, AS_SPELLED, {"GET /b"}) == ["GET /b"]
    assert carried(first, first, AS_SPELLED, LATER, {"GET /b"}) == contract("/a")
    assert pending(first, AS_SPELLED, {"GET /a"}) == []
