from __future__ import annotations

import pytest

from langsmith_ext.testing._service.audited import LOGGED
from langsmith_ext.testing._service.behaviours import BEHAVIOURS
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.routing import Route, Router, spellings, unnamed
from scripts.document.registry import get

CONTRACT = read_contract()
ROUTER = engine_of(CONTRACT).router
ROUTES = get("platform").routes


def declared(path: str) -> dict[str, object]:
    """Return a contract with one operation at a path, as the pipeline annotates it."""
    operation = {
        "responses": {"200": {"description": ""}},
        "x-langsmith-route": ROUTES.route("GET", path),
        "x-langsmith-scope": "none",
        "x-langsmith-safe": True,
        "x-langsmith-pagination": "none",
    }
    return {"paths": {path: {"get": operation}}, "x-langsmith-prefixes": list(ROUTES.prefixes)}


@pytest.mark.parametrize(
    ("method", "path", "route"),
    [
        ("GET", "/api/v1/sessions", "GET /sessions"),
        ("GET", "/sessions", "GET /sessions"),
        ("GET", "/api/sessions", "GET /sessions"),
        ("GET", "/sessions/", "GET /sessions"),
        ("GET", "/info", "GET /info"),
        ("GET", "/runs/rules", "GET /runs/rules"),
        ("GET", "/runs/1", "GET /runs/{}"),
        ("PATCH", "/runs/1", "PATCH /runs/{}"),
        ("PATCH", "/api/v1/runs/1", "PATCH /runs/{}"),
        ("POST", "/runs/batch", "POST /runs/batch"),
        ("POST", "/api/v1/runs/batch", "POST /runs/batch"),
        ("POST", "/api/v1/runs", "POST /runs"),
        ("GET", "/v1/platform/tools", "GET /platform/tools"),
        ("GET", "/api/v1/platform/tools", "GET /platform/tools"),
        ("POST", "/v2/runs/query", "POST /v2/runs/query"),
        ("POST", "/api/v2/runs/query", "POST /v2/runs/query"),
        ("GET", "/api/v1/commits/a/b", "GET /commits/{}/{}"),
        ("GET", "/api/v1/auth/public", "GET /auth/public"),
        ("POST", "/api/v1/charts/preview", "POST /charts/preview"),
        ("POST", "/api/v1/charts/1", "POST /charts/{}"),
    ],
)
def test_each_form_of_a_path_means_its_route(method: str, path: str, route: str) -> None:
    found = ROUTER.match(method, path)
    assert isinstance(found, Route)
    assert found.operation.route == route


def test_every_operation_is_found_in_each_of_its_forms() -> None:
    for operation in CONTRACT.operations.values():
        own, *others = spellings(operation, CONTRACT.prefixes)
        route = ROUTER.match(operation.method, own)
        assert isinstance(route, Route)
        assert route.operation is operation
        for form in others:
            other = ROUTER.match(operation.method, form)
            assert isinstance(other, Route), form
            assert other.operation.route == operation.route


@pytest.mark.parametrize("spelled", ["/x/{x_id}", "/api/x/{id}", "/v1/x/{id}", "/api/v1/x/{xId}"])
@pytest.mark.parametrize("sent", ["/x/1", "/api/x/1", "/v1/x/1", "/api/v1/x/1"])
def test_it_does_not_matter_how_a_contract_spells_a_route(spelled: str, sent: str) -> None:
    found = Router(read_contract(declared(spelled))).match("GET", sent)
    assert isinstance(found, Route)
    assert list(found.path.values()) == ["1"]


def test_an_api_without_prefixes_has_one_spelling_of_each_route() -> None:
    router = Router(read_contract({**declared("/api/x"), "x-langsmith-prefixes": []}))
    assert isinstance(router.match("GET", "/api/x"), Route)
    assert not isinstance(router.match("GET", "/api/v1/x"), Route)


@pytest.mark.parametrize("route", sorted({*BEHAVIOURS, *LOGGED}))
def test_behaviours_and_names_of_the_audit_log_are_written_by_canonical_route(route: str) -> None:
    method, _, path = route.partition(" ")
    assert unnamed(route) == ROUTES.route(method, path)


def test_path_values_are_decoded_segment_by_segment() -> None:
    route = ROUTER.match("GET", "/commits/a%2Fb/c%20d")
    assert isinstance(route, Route)
    assert route.path == {"owner": "a/b", "repo": "c d"}


def test_an_empty_segment_is_not_an_argument() -> None:
    assert ROUTER.match("GET", "/api/v1/datasets//versions") == ()
    assert ROUTER.match("DELETE", "/api/v1/orgs/current/members//pending") == ()


def test_an_unknown_path_knows_no_methods_and_a_known_one_lists_them() -> None:
    here = {one.method for one in CONTRACT.operations.values() if one.route.partition(" ")[2] == "/sessions"}
    assert ROUTER.match("GET", "/nowhere") == ()
    assert ROUTER.match("PUT", "/api/v1/sessions") == tuple(sorted(here - {"PUT"}))
