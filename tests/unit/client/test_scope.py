"""Which headers a request carries, and how a refusal is explained."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from langsmith_api.platform.operations import OPERATIONS, Operation
from pytest_httpx import HTTPXMock

from langsmith_ext import AuthenticationError, InvalidArgumentError, LangSmith, PermissionDeniedError
from langsmith_ext.runtime.calls import Call

from .conftest import KEY, O, P, Run, V, W

BY_SCOPE = {
    scope: next(operation for operation in OPERATIONS.values() if operation.scope == scope)
    for scope in ("workspace", "organization", "workspace+organization", "user", "none")
}


def call_of(operation: Operation) -> Call:
    """A call of any operation, with arguments that can be sent."""
    required = operation.body is not None and operation.body.required
    return Call(operation, path=dict.fromkeys(operation.path_parameters, "x"), body={} if required else None)


def send(operation: Operation) -> Any:
    return lambda ls: ls._send(call_of(operation))


@pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")
def test_every_operation_carries_the_headers_of_its_scope(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=204, is_reusable=True)
    wanted = []
    for operation in OPERATIONS.values():
        run(send(operation), workspace_id=W, organization_id=O, bearer_token="t")
        wanted.append(
            {
                "x-api-key": KEY,
                "x-organization-id": O,
                "x-tenant-id": W if "workspace" in operation.scope else None,
                "authorization": "Bearer t" if operation.scope == "user" else None,
            }
        )
    sent = [{name: request.headers.get(name) for name in wanted[0]} for request in httpx_mock.get_requests()]
    assert len(sent) == len(OPERATIONS)
    assert sent == wanted


@pytest.mark.parametrize("scope", BY_SCOPE)
def test_unknown_settings_are_not_sent(run: Run, scope: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=204)
    run(send(BY_SCOPE[scope]))
    headers = httpx_mock.get_requests()[0].headers
    assert "x-tenant-id" not in headers
    assert "x-organization-id" not in headers
    assert "authorization" not in headers
    assert headers["x-api-key"] == KEY


@pytest.mark.parametrize("scope", BY_SCOPE)
def test_a_token_alone_goes_on_every_request(run: Run, scope: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=204)
    run(send(BY_SCOPE[scope]), api_key=None, bearer_token="t")
    assert httpx_mock.get_requests()[0].headers["authorization"] == "Bearer t"
    assert "x-api-key" not in httpx_mock.get_requests()[0].headers


def test_a_view_changes_only_its_own_requests(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    run(lambda ls: ls.with_workspace(UUID(int=1)).tracer_sessions.list(), workspace_id=W)
    run(lambda ls: (ls.with_workspace(V), ls.tracer_sessions.list())[1], workspace_id=W)
    run(lambda ls: ls.with_workspace(None).tracer_sessions.list(), workspace_id=W)
    run(lambda ls: ls.with_organization(P).with_workspace(V).tracer_sessions.list())
    sent = [
        (request.headers.get("x-tenant-id"), request.headers.get("x-organization-id"))
        for request in httpx_mock.get_requests()
    ]
    assert sent == [(str(UUID(int=1)), None), (W, None), (None, None), (V, P)]


def test_further_headers_go_on_every_request_of_their_view(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    run(
        lambda ls: ls.with_options(headers={"X-Trace": "1"}).workspaces.list(),
        headers={"X-Team": "a"},
    )
    run(lambda ls: ls.with_options(timeout=3).workspaces.list(), headers={"X-Team": "a"})
    sent = [(request.headers.get("x-trace"), request.headers.get("x-team")) for request in httpx_mock.get_requests()]
    assert sent == [("1", None), (None, "a")]


@pytest.mark.parametrize(
    "name", ["X-API-Key", "x-tenant-id", "X-ORGANIZATION-ID", "Host", "Content-Length", "Transfer-Encoding"]
)
def test_headers_that_the_client_sets_are_not_for_a_caller_to_set(name: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"{name} is set by the client; use "):
        LangSmith(api_key=KEY, headers={name: "x"})


@pytest.mark.parametrize(
    ("name", "value"), [("X-A", "a\nX-Evil: 1"), ("X-A", "a\rb"), ("X-A", "é"), ("X-A", 7), ("X A", "a"), ("", "a")]
)
def test_headers_that_http_does_not_allow_are_refused(run: Run, name: str, value: Any, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(InvalidArgumentError):
        LangSmith(api_key=KEY, headers={name: value})
    with pytest.raises(InvalidArgumentError):
        run(lambda ls: ls.request("GET", "/api/v1/newer", headers={name: value}))
    assert httpx_mock.get_requests() == []


def test_a_header_argument_with_a_line_break_is_refused(run: Run, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(InvalidArgumentError, match="X-Ls-User-Id"):
        run(lambda ls: ls.fleet_mcp.list_servers(x_ls_user_id="a\nb"))
    assert httpx_mock.get_requests() == []


FORBIDDEN: dict[str, Any] = {"status_code": 403, "json": {"error": "Forbidden"}}
UNAUTHORIZED: dict[str, Any] = {"status_code": 401, "json": {"detail": "Invalid token"}}
ORGANIZATION_KEY: dict[str, Any] = {"status_code": 403, "json": {"error": "org_scoped_key_requires_workspace"}}
USER = "give bearer_token="
WORKSPACE = "use with_workspace(...), give workspace_id=, or set LANGSMITH_WORKSPACE_ID"
REGION = (
    "the key belongs to another region than region 'us': "
    "give region='eu' or region='apac' or region='aws', or base_url="
)
NO_KEY = "give api_key=, set LANGSMITH_API_KEY, or choose a profile="


@pytest.mark.parametrize(
    ("scope", "answer", "options", "says"),
    [
        ("user", UNAUTHORIZED, {}, USER),
        ("user", FORBIDDEN, {}, USER),
        ("workspace", ORGANIZATION_KEY, {}, WORKSPACE),
        ("workspace", FORBIDDEN, {}, WORKSPACE),
        ("workspace+organization", FORBIDDEN, {}, WORKSPACE),
        ("workspace", FORBIDDEN, {}, REGION),
        ("organization", FORBIDDEN, {}, REGION),
        ("workspace", UNAUTHORIZED, {"workspace_id": W}, REGION),
        ("none", FORBIDDEN, {}, REGION),
        ("workspace", FORBIDDEN, {"base_url": "https://h"}, "to another region than https://h: give region='us'"),
        ("workspace", FORBIDDEN, {"api_key": None, "anonymous": True}, NO_KEY),
        ("workspace", UNAUTHORIZED, {"api_key": None, "anonymous": True}, NO_KEY),
        (
            "workspace",
            FORBIDDEN,
            {"workspace_id": W},
            f"workspace {W} (X-Tenant-Id, given by the workspace_id argument)",
        ),
        ("organization", FORBIDDEN, {"organization_id": O}, f"organization {O} (X-Organization-Id, given by"),
        ("workspace", UNAUTHORIZED, {"api_key": None, "bearer_token": "t"}, "The bearer token may have expired"),
    ],
)
def test_a_refusal_names_the_setting_that_is_missing(
    run: Run, scope: str, answer: dict[str, Any], options: dict[str, Any], says: str, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(**answer)
    with pytest.raises((AuthenticationError, PermissionDeniedError)) as caught:
        run(send(BY_SCOPE[scope]), **options)
    assert says in str(caught.value)
    assert says in (caught.value.hint or "")


@pytest.mark.parametrize(
    ("scope", "answer", "options", "does_not_say"),
    [
        ("workspace", ORGANIZATION_KEY, {}, "another region"),
        ("workspace", FORBIDDEN, {"workspace_id": W}, "workspace_id="),
        ("workspace", FORBIDDEN, {"workspace_id": W}, "another region"),
        ("organization", FORBIDDEN, {"organization_id": O}, "another region"),
        ("organization", FORBIDDEN, {"workspace_id": W}, W),
        ("organization", FORBIDDEN, {}, "workspace_id="),
        ("user", FORBIDDEN, {"bearer_token": "t"}, USER),
    ],
)
def test_a_refusal_does_not_name_a_setting_that_is_present_or_unrelated(
    run: Run, scope: str, answer: dict[str, Any], options: dict[str, Any], does_not_say: str, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(**answer)
    with pytest.raises((AuthenticationError, PermissionDeniedError)) as caught:
        run(send(BY_SCOPE[scope]), **options)
    assert does_not_say not in str(caught.value)


def test_once_a_request_was_accepted_the_region_is_not_in_doubt(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    httpx_mock.add_response(**FORBIDDEN)
    with LangSmith(api_key=KEY) as ls:
        ls.workspaces.list()
        with pytest.raises(PermissionDeniedError) as caught:
            ls.with_workspace(W).tracer_sessions.list()
    assert caught.value.hint == (
        f"The request acted in workspace {W} (X-Tenant-Id, given by with_workspace(...)): "
        "check that this workspace exists and that the key may act in it"
    )


def test_other_failures_are_not_explained_by_settings(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=404, json={"detail": "gone"})
    with pytest.raises(Exception, match=r"404 Not Found: gone$"):
        run(send(BY_SCOPE["workspace"]))
