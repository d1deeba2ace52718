from __future__ import annotations

import pytest

from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.routing import Route, canonical, spellings

ROUTER = engine_of(read_contract()).router


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        ("GET", "/api/v1/sessions", "GET /api/v1/sessions"),
        ("GET", "/sessions", "GET /api/v1/sessions"),
        ("GET", "/api/sessions", "GET /api/v1/sessions"),
        ("GET", "/sessions/", "GET /api/v1/sessions"),
        ("GET", "/info", "GET /api/v1/info"),
        ("GET", "/runs/rules", "GET /api/v1/runs/rules"),
        ("GET", "/runs/1", "GET /api/v1/runs/{run_id}"),
        ("PATCH", "/runs/1", "PATCH /runs/{run_id}"),
        ("PATCH", "/api/v1/runs/1", "PATCH /api/v1/runs/{run_id}"),
        ("POST", "/runs/batch", "POST /runs/batch"),
        ("POST", "/api/v1/runs/batch", "POST /runs/batch"),
        ("POST", "/api/v1/runs", "POST /runs"),
        ("GET", "/v1/platform/tools", "GET /v1/platform/tools"),
        ("GET", "/api/v1/platform/tools", "GET /v1/platform/tools"),
        ("POST", "/v2/runs/query", "POST /v2/runs/query"),
        ("POST", "/api/v2/runs/query", "POST /v2/runs/query"),
        ("GET", "/api/v1/commits/a/b", "GET /commits/{owner}/{repo}"),
        ("GET", "/api/v1/auth/public", "GET /auth/public"),
        ("POST", "/api/v1/charts/preview", "POST /api/v1/charts/preview"),
        ("POST", "/api/v1/charts/1", "POST /api/v1/charts/{chart_id}"),
    ],
)
def test_each_form_of_a_path_means_its_operation(method: str, path: str, operation: str) -> None:
    route = ROUTER.match(method, path)
    assert isinstance(route, Route)
    assert route.operation.key == operation


def test_every_operation_is_found_in_each_of_its_forms() -> None:
    for operation in read_contract().operations.values():
        route = ROUTER.match(operation.method, operation.path)
        assert isinstance(route, Route)
        assert route.operation is operation
        for form in spellings(operation.path)[1:]:
            other = ROUTER.match(operation.method, form)
            assert isinstance(other, Route), form


def test_path_values_are_decoded_segment_by_segment() -> None:
    route = ROUTER.match("GET", "/commits/a%2Fb/c%20d")
    assert isinstance(route, Route)
    assert route.path == {"owner": "a/b", "repo": "c d"}


def test_an_empty_segment_is_not_an_argument() -> None:
    assert ROUTER.match("GET", "/api/v1/datasets//versions") == ()
    assert ROUTER.match("DELETE", "/api/v1/orgs/current/members//pending") == ()


def test_an_unknown_path_knows_no_methods_and_a_known_one_lists_them() -> None:
    assert ROUTER.match("GET", "/nowhere") == ()
    assert ROUTER.match("PUT", "/api/v1/sessions") == ("DELETE", "GET", "POST")


@pytest.mark.parametrize(
    ("route", "same"),
    [
        ("GET /api/v1/sessions/{session_id}", "GET /sessions/{id}"),
        ("GET /v1/platform/tools", "GET /api/v1/platform/tools"),
        ("POST /v2/runs/query", "POST /api/v2/runs/query"),
        ("PATCH /runs/{run_id}", "PATCH /api/v1/runs/{run_id}"),
        ("GET /commits/{owner}/{repo}", "GET /api/v1/commits/{owner}/{repo}"),
    ],
)
def test_all_spellings_of_a_route_are_one(route: str, same: str) -> None:
    assert canonical(route) == canonical(same)


@pytest.mark.parametrize(
    ("route", "other"),
    [
        ("GET /api/v1/sessions", "POST /api/v1/sessions"),
        ("GET /api/v1/runs/query", "GET /v2/runs/query"),
        ("GET /api/v1/sessions/{id}", "GET /api/v1/sessions/stats"),
        ("GET /v1/platform/tools", "GET /v1/tools"),
        ("GET /apiary", "GET /ary"),
    ],
)
def test_other_routes_are_not(route: str, other: str) -> None:
    assert canonical(route) != canonical(other)
