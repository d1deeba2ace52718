"""How the operations of a contract page: the rule, its exceptions, and the pinned contract."""

import json
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import overlays, registry
from scripts.document.pagination import FIELDS, classify

INTEGER = {"type": "integer"}
STRING = {"type": "string"}
LIST = {"type": "array", "items": STRING}
LIMIT = {"type": "integer", "minimum": 1, "maximum": 50.0, "default": 20}
NULL = {"type": "null"}


def contract(
    *,
    query: dict[str, Any] | None = None,
    body: Any = None,
    answer: Any = None,
    method: str = "get",
    media_type: str = "application/json",
    headers: tuple[str, ...] = (),
    annotation: Any = None,
    schemas: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A contract with one operation, of /things."""
    response = {
        "description": "",
        "headers": {name: {"schema": STRING} for name in headers},
        "content": {media_type: {"schema": answer}},
    }
    operation: dict[str, Any] = {
        "parameters": [{"name": name, "in": "query", "schema": schema} for name, schema in (query or {}).items()],
        "responses": {"200": response, "422": {"description": "", "content": {"application/json": {"schema": LIST}}}},
    }
    if body is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": body}}}
    if annotation is not None:
        operation["x-langsmith-pagination"] = annotation
    return {"paths": {"/things": {method: operation}}, "components": {"schemas": schemas or {}}}


def fields(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def pages(method: str = "get", **parts: Any) -> dict[str, Any] | None:
    """What is found for an operation of these parts, without the fields that are not there."""
    found = classify(contract(method=method, **parts), "/things", method.upper())
    return found and {name: value for name, value in found.items() if value not in (None, [])}


def test_a_list_with_limit_and_offset_in_the_query_is_paginated_by_offset() -> None:
    assert pages(query={"limit": LIMIT, "offset": INTEGER}, answer=LIST) == {
        "style": "offset-query",
        "limit": "limit",
        "offset": "offset",
        "max_limit": 50,
        "default_limit": 20,
    }


def test_every_field_is_present_even_without_a_value() -> None:
    found = classify(contract(query={"limit": INTEGER, "offset": INTEGER}, answer=LIST), "/things", "GET")
    assert found is not None
    assert tuple(found) == FIELDS
    assert found["ids"] == []


def test_limit_and_offset_in_the_body_are_a_separate_style() -> None:
    found = pages(method="post", body=fields(limit=LIMIT, offset=INTEGER), answer=fields(groups=LIST, total=INTEGER))
    assert found is not None
    assert (found["style"], found["items"], found["total"]) == ("offset-body", "groups", "total")


def test_a_cursor_in_the_query_is_found_with_its_successor() -> None:
    found = pages(query={"page_size": LIMIT, "cursor": STRING}, answer=fields(items=LIST, next_cursor=STRING))
    assert found == {
        "style": "cursor-query",
        "items": "items",
        "limit": "page_size",
        "cursor": "cursor",
        "next_cursor": "next_cursor",
        "max_limit": 50,
        "default_limit": 20,
    }


def test_a_cursor_in_the_body_is_found_with_its_successor() -> None:
    found = pages(method="post", body=fields(cursor=STRING), answer=fields(items=LIST, cursor=STRING))
    assert found == {"style": "cursor-body", "items": "items", "cursor": "cursor", "next_cursor": "cursor"}


def test_a_map_of_cursors_names_the_next_one() -> None:
    cursors = {"type": "object", "additionalProperties": STRING}
    found = pages(method="post", body=fields(cursor=STRING, limit=LIMIT), answer=fields(runs=LIST, cursors=cursors))
    assert found is not None
    assert (found["style"], found["next_cursor"]) == ("cursor-map", "cursors.next")


def test_a_cursor_is_preferred_to_an_offset() -> None:
    query = {"limit": LIMIT, "offset": INTEGER, "cursor": STRING}
    found = pages(query=query, answer=fields(items=LIST, next_cursor=STRING))
    assert found is not None
    assert found["style"] == "cursor-query"
    assert "offset" not in found


def test_references_and_nullable_alternatives_are_resolved() -> None:
    schemas = {
        "Page": fields(things={"anyOf": [{"$ref": "#/components/schemas/Things"}, NULL]}),
        "Things": LIST,
        "Query": fields(limit={"anyOf": [LIMIT, NULL]}, offset=INTEGER, id={"anyOf": [LIST, NULL]}),
    }
    found = pages(
        method="post",
        body={"allOf": [{"$ref": "#/components/schemas/Query"}]},
        answer={"$ref": "#/components/schemas/Page"},
        schemas=schemas,
    )
    assert found is not None
    assert (found["items"], found["max_limit"], found["ids"]) == ("things", 50, ["id"])


def test_a_union_of_lists_is_a_list() -> None:
    assert pages(query={"limit": LIMIT, "offset": INTEGER}, answer={"anyOf": [LIST, LIST, NULL]}) is not None


def test_parameters_of_the_path_item_count() -> None:
    document = contract(query={"limit": LIMIT, "offset": INTEGER}, answer=LIST)
    item = document["paths"]["/things"]
    item["parameters"] = item["get"].pop("parameters")
    assert classify(document, "/things", "get") is not None


def test_the_list_called_items_wins_among_several() -> None:
    found = pages(query={"limit": LIMIT, "offset": INTEGER}, answer=fields(warnings=LIST, items=LIST))
    assert found is not None
    assert found["items"] == "items"


def test_the_total_may_come_in_a_header_of_any_case() -> None:
    found = pages(query={"limit": LIMIT, "offset": INTEGER}, answer=LIST, headers=("X-Pagination-total", "X-Other"))
    assert found is not None
    assert found["total_header"] == "X-Pagination-total"


def test_a_single_id_is_a_filter_and_not_a_lookup_by_ids() -> None:
    found = pages(query={"limit": LIMIT, "offset": INTEGER, "id": STRING, "ids": LIST}, answer=LIST)
    assert found is not None
    assert found["ids"] == ["ids"]


@pytest.mark.parametrize(
    "parts",
    [
        pytest.param({"query": {"limit": LIMIT}, "answer": LIST}, id="a limit alone"),
        pytest.param({"query": {"offset": INTEGER}, "answer": LIST}, id="an offset alone"),
        pytest.param(
            {"query": {"limit": LIMIT, "cursor": STRING}, "answer": LIST}, id="a cursor that never comes back"
        ),
        pytest.param({"query": {"limit": LIMIT, "offset": INTEGER}, "answer": fields(name=STRING)}, id="no list"),
        pytest.param({"query": {"limit": LIMIT, "offset": INTEGER}, "answer": fields(a=LIST, b=LIST)}, id="two lists"),
        pytest.param(
            {"query": {"limit": LIMIT, "offset": INTEGER}, "answer": {"anyOf": [LIST, STRING]}}, id="a list or a string"
        ),
        pytest.param(
            {"query": {"limit": LIMIT, "offset": INTEGER}, "answer": STRING, "media_type": "text/event-stream"},
            id="a stream",
        ),
        pytest.param(
            {"method": "delete", "query": {"limit": LIMIT, "offset": INTEGER}, "answer": LIST}, id="a deletion"
        ),
    ],
)
def test_an_operation_is_not_paginated_with(parts: dict[str, Any]) -> None:
    assert pages(**parts) is None


def test_an_annotation_can_switch_pagination_off() -> None:
    assert pages(query={"limit": LIMIT, "offset": INTEGER}, answer=LIST, annotation="none") is None


def test_an_annotation_completes_what_the_rule_finds() -> None:
    found = pages(query={"limit": INTEGER, "offset": INTEGER}, answer=LIST, annotation={"max_limit": 7})
    assert found == {"style": "offset-query", "limit": "limit", "offset": "offset", "max_limit": 7}


def test_an_annotation_with_a_style_applies_where_the_rule_finds_nothing() -> None:
    by_hand = {"style": "cursor-map", "items": "runs", "cursor": "cursor", "next_cursor": "cursors.next", "ids": ["id"]}
    assert pages(method="post", answer=fields(runs=LIST), annotation=by_hand) == by_hand


@pytest.mark.parametrize("annotation", ["off", {}, {"style": "pages"}, {"stile": "offset-query"}, {"max_limit": 7}])
def test_an_invalid_annotation_is_refused_and_its_operation_named(annotation: Any) -> None:
    with pytest.raises(PipelineError, match="GET /things"):
        pages(answer=STRING, annotation=annotation)


@pytest.fixture(scope="module")
def platform() -> dict[str, Any]:
    """The pinned contract of the platform, corrected."""
    api = registry.get("platform")
    pinned = json.loads(api.contract.read_text(encoding="utf-8"))
    corrected, _ = overlays.apply(pinned, overlays.load(api.overlays), api.routes)
    return corrected


def spelled(contract: dict[str, Any], method: str, path: str) -> str:
    """Return a path as the contract spells it."""
    routes = registry.get("platform").routes
    return routes.declared(contract)[routes.route(method, path)][0]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/api/v1/runs/group/stats"),
        ("GET", "/api/v1/public/{share_token}/datasets"),
        ("GET", "/api/v1/datasets/stream"),
        ("POST", "/api/v1/datasets/{dataset_id}/runs/delta"),
        ("POST", "/api/v1/datasets/{dataset_id}/runs/delta/stream"),
        ("POST", "/api/v1/runs/query/validate"),
        ("GET", "/v1/platform/fleet/usage/agents"),
        ("GET", "/v1/platform/fleet/usage/users"),
        ("GET", "/v2/traces/{trace_id}/runs"),
    ],
)
def test_the_platform_does_not_paginate_what_has_only_one_page(
    platform: dict[str, Any], method: str, path: str
) -> None:
    assert classify(platform, spelled(platform, method, path), method) is None


@pytest.mark.parametrize(
    ("method", "path", "expected"),
    [
        ("GET", "/api/v1/sessions", {"style": "offset-query", "items": None, "max_limit": 100, "ids": ["id"]}),
        ("GET", "/api/v1/repos", {"style": "offset-query", "items": "repos", "total": "total"}),
        ("GET", "/v1/platform/orgs/current/members", {"total_header": "X-Pagination-Total", "max_limit": 500}),
        ("GET", "/api/v1/audit-logs", {"style": "cursor-query", "items": "items", "next_cursor": "cursor"}),
        ("GET", "/v1/fleet/integrations", {"style": "cursor-query", "limit": "page_size", "max_limit": 100}),
        ("POST", "/api/v1/runs/query", {"style": "cursor-map", "max_limit": 100, "ids": ["id"]}),
        ("POST", "/api/v1/public/{share_token}/runs/query", {"style": "cursor-map", "next_cursor": "cursors.next"}),
        ("POST", "/api/v1/runs/group", {"style": "offset-body", "items": "groups", "total": "total"}),
        ("POST", "/api/v1/datasets/{dataset_id}/runs", {"style": "offset-body", "items": None, "max_limit": 100}),
        ("POST", "/v2/runs/query", {"style": "cursor-body", "limit": "page_size", "max_limit": 1000}),
    ],
)
def test_the_platform_pages(platform: dict[str, Any], method: str, path: str, expected: dict[str, Any]) -> None:
    found = classify(platform, spelled(platform, method, path), method)
    assert found is not None
    assert {name: found[name] for name in expected} == expected
