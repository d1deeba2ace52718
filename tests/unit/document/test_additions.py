"""Operations that no document lists are added, and yield to the first document that lists them."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import overlays
from scripts.document.additions import PROVISIONAL
from scripts.document.contract import operations
from scripts.document.distil import distil
from scripts.document.routes import Routes

ROUTES = Routes(("/api", "/v1"))

Document = dict[str, Any]


def ref(key: str) -> Document:
    return {"$ref": f"#/components/schemas/{key}"}


def returning(schema: Document) -> Document:
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}}


ADDED: Document = {
    "paths": {
        "/api/v1/things": {"get": returning(ref("ThingPage")), "post": returning(ref("Thing"))},
        "/api/v2/parts/{part}": {"get": returning(ref("Part"))},
    },
    "components": {
        "schemas": {
            "Thing": {"type": "object", "properties": {"id": {"type": "string"}}},
            "ThingPage": {"type": "object", "properties": {"items": {"type": "array", "items": ref("Thing")}}},
            "Part": {"type": "object"},
        }
    },
}


def contract(paths: Document, schemas: Document | None = None) -> Document:
    document = {"openapi": "3.1.0", "info": {"version": "1"}, "paths": paths, "components": {"schemas": schemas or {}}}
    return distil(document).contract


def corrections(folder: Path, update: Any = ADDED, **fields: Any) -> list[overlays.Overlay]:
    action = {"target": "$", "description": "why", "x-langsmith-addition": True, "update": update, **fields}
    (folder / "additions.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": [action]}), encoding="utf-8")
    return overlays.load(folder)


def applied(folder: Path, given: Document) -> tuple[Document, overlays.Outcome]:
    result, (outcome,) = overlays.apply(given, corrections(folder), ROUTES)
    return result, outcome


def routes(document: Document) -> set[str]:
    return {f"{method} {path}" for method, path in operations(document)}


def test_an_addition_adds_its_operations_and_schemas_and_marks_the_operations(tmp_path: Path) -> None:
    result, outcome = applied(tmp_path, contract({"/other": {"get": {}}}))
    assert routes(result) == {"GET /other", "GET /api/v1/things", "POST /api/v1/things", "GET /api/v2/parts/{part}"}
    assert result["components"]["schemas"].keys() == {"Thing", "ThingPage", "Part"}
    marked = {path for (_, path), operation in operations(result).items() if operation.get(PROVISIONAL)}
    assert marked == ADDED["paths"].keys()
    assert (outcome.matched, outcome.changed, outcome.redundant) == (3, 3, ())


@pytest.mark.parametrize("path", ["/api/v1/things", "/v1/things", "/things"])
def test_an_operation_that_the_contract_lists_in_any_spelling_is_left_as_it_is(tmp_path: Path, path: str) -> None:
    listed = {path: {"get": {"tags": ["listed"]}}}
    result, outcome = applied(tmp_path, contract(listed))
    assert result["paths"][path]["get"] == contract(listed)["paths"][path]["get"]
    assert routes(result) == {f"GET {path}", "POST /api/v1/things", "GET /api/v2/parts/{part}"}
    assert outcome.redundant == ("GET /api/v1/things",)


def test_a_route_is_known_whatever_its_placeholders_are_called(tmp_path: Path) -> None:
    result, outcome = applied(tmp_path, contract({"/v2/parts/{part_id}": {"get": {}}}))
    assert "/api/v2/parts/{part}" not in result["paths"]
    assert outcome.redundant == ("GET /api/v2/parts/{part}",)


def test_a_schema_that_nothing_added_needs_any_more_is_left_out(tmp_path: Path) -> None:
    result, _ = applied(tmp_path, contract({"/things": {"get": {}}}))
    assert result["components"]["schemas"].keys() == {"Thing", "Part"}


def test_a_schema_of_the_contract_is_left_as_it_is(tmp_path: Path) -> None:
    own = {"type": "object", "properties": {"own": {"type": "integer"}}}
    result, _ = applied(tmp_path, contract({}, {"Thing": own}))
    assert result["components"]["schemas"]["Thing"] == own


def test_an_addition_whose_operations_are_all_listed_changes_nothing(tmp_path: Path) -> None:
    listed = contract({"/things": {"get": {}, "post": {}}, "/api/v2/parts/{id}": {"get": {}}})
    result, outcome = applied(tmp_path, listed)
    assert result == listed
    assert (outcome.matched, outcome.changed, len(outcome.redundant)) == (3, 0, 3)


def test_an_addition_that_is_already_applied_changes_nothing(tmp_path: Path) -> None:
    once, _ = applied(tmp_path, contract({"/other": {"get": {}}}))
    twice, outcome = applied(tmp_path, once)
    assert twice == once
    assert (outcome.changed, outcome.redundant) == (0, ())


def test_other_overlays_correct_what_was_added(tmp_path: Path) -> None:
    action = {"target": "$.paths['/api/v1/things'].post", "description": "why", "update": {"x-langsmith-safe": True}}
    (tmp_path / "safety.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": [action]}), encoding="utf-8")
    result, _ = overlays.apply(contract({}), corrections(tmp_path), ROUTES)
    assert result["paths"]["/api/v1/things"]["post"]["x-langsmith-safe"] is True


def test_what_is_read_without_additions_adds_nothing(tmp_path: Path) -> None:
    corrections(tmp_path)
    listed = contract({"/other": {"get": {}}})
    assert overlays.apply(listed, overlays.load(tmp_path, with_additions=False)) == (listed, ())


def _without_schemas() -> Document:
    return {key: value for key, value in copy.deepcopy(ADDED).items() if key != "components"}


@pytest.mark.parametrize(
    ("update", "message"),
    [
        ({"paths": {}}, "adds something else than operations"),
        ({"paths": {"/a": {"parameters": []}}}, "adds something else than operations"),
        ({"paths": {"/a": {"get": {}}}, "info": {}}, "adds something else than operations"),
        ({"paths": {"/a": {"get": {}}}, "components": {"responses": {}}}, "adds something else than operations"),
        (["paths"], "adds something else than operations"),
        (_without_schemas(), "refers to #/components/schemas/Part, which it does not add"),
    ],
)
def test_what_is_no_addition_is_an_error_that_names_the_action(tmp_path: Path, update: Any, message: str) -> None:
    with pytest.raises(PipelineError, match=f"overlay additions.yaml, action 1: {message}"):
        corrections(tmp_path, update)


@pytest.mark.parametrize("fields", [{"target": "$.paths"}, {"x-langsmith-addition": "yes"}])
def test_an_addition_has_the_whole_document_as_its_target(tmp_path: Path, fields: Document) -> None:
    with pytest.raises(PipelineError, match="x-langsmith-addition"):
        corrections(tmp_path, **fields)
