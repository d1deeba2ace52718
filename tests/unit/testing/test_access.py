from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.contract import read_contract

from .conftest import Api

KEYS = "/api/v1/orgs/current/service-keys"


def status(server: LangSmithServer, method: str, path: str, headers: dict[str, str], **options: Any) -> int:
    with httpx.Client(transport=server.transport(), base_url="http://t") as client:
        return client.request(method, path, headers=headers, **options).status_code


@pytest.mark.parametrize("headers", [{}, {"x-api-key": "wrong"}, {"x-api-key": ""}, {"authorization": "Basic abc"}])
def test_a_missing_or_wrong_key_is_refused_with_401(server: LangSmithServer, headers: dict[str, str]) -> None:
    assert status(server, "GET", "/api/v1/sessions", headers) == 401
    assert status(server, "GET", "/api/v1/orgs/current/roles", headers) == 401


def test_operations_without_scope_need_no_key(server: LangSmithServer) -> None:
    for operation in read_contract().operations.values():
        if operation.scope == "none":
            assert status(server, operation.method, operation.path, {}) not in (401, 403), operation.key


def test_authentication_comes_before_validation(server: LangSmithServer) -> None:
    assert status(server, "GET", "/api/v1/sessions?limit=0", {}) == 401


def test_unknown_paths_answer_404_and_wrong_methods_405(server: LangSmithServer, client: httpx.Client) -> None:
    assert status(server, "GET", "/api/v1/nowhere", {}) == 404
    response = client.put("/api/v1/sessions")
    assert response.status_code == 405
    here = {one.method for one in read_contract().operations.values() if one.route.endswith(" /sessions")}
    assert response.headers["allow"] == ", ".join(sorted(here))


def test_the_key_known_from_the_start_is_bound_to_the_default_workspace(server: LangSmithServer, api: Api) -> None:
    project = api("POST", "/api/v1/sessions", json={"name": "a"})
    assert project["tenant_id"] == server.workspace_id


def test_an_organization_scoped_key_has_to_name_a_workspace(server: LangSmithServer, api: Api) -> None:
    key = {"x-api-key": api("POST", KEYS, json={"description": "all"})["key"]}
    with httpx.Client(transport=server.transport(), base_url="http://t", headers=key) as client:
        response = client.get("/api/v1/sessions")
        assert (response.status_code, response.json()) == (403, {"error": "org_scoped_key_requires_workspace"})
        assert client.get("/api/v1/sessions", headers={"x-tenant-id": server.workspace_id}).status_code == 200
        assert client.get("/api/v1/workspaces").status_code == 200


def test_a_key_for_one_workspace_is_bound_to_it(server: LangSmithServer, api: Api) -> None:
    other = api("POST", "/api/v1/workspaces", json={"display_name": "Other"})
    key = {"x-api-key": api("POST", KEYS, json={"workspaces": [other["id"]]})["key"]}
    with httpx.Client(transport=server.transport(), base_url="http://t", headers=key) as client:
        assert client.post("/api/v1/sessions", json={"name": "b"}).json()["tenant_id"] == other["id"]
        foreign = client.get("/api/v1/sessions", headers={"x-tenant-id": server.workspace_id})
        assert (foreign.status_code, foreign.json()) == (403, {"error": "Forbidden"})
    assert api("GET", "/api/v1/sessions") == []


def test_a_foreign_or_deleted_workspace_is_forbidden(api: Api) -> None:
    api("GET", "/api/v1/sessions", 403, headers={"x-tenant-id": "00000000-0000-4000-8000-000000000000"})
    other = api("POST", "/api/v1/workspaces", json={"display_name": "Other"})
    api("GET", "/api/v1/sessions", headers={"x-tenant-id": other["id"].upper()})
    api("DELETE", f"/api/v1/workspaces/{other['id']}")
    api("GET", "/api/v1/sessions", 403, headers={"x-tenant-id": other["id"]})


def test_a_foreign_organization_is_forbidden(server: LangSmithServer, api: Api) -> None:
    api("GET", "/api/v1/orgs/current/roles", headers={"x-organization-id": server.organization_id})
    api("GET", "/api/v1/orgs/current/roles", 403, headers={"x-organization-id": server.workspace_id})


def test_user_only_operations_refuse_keys_and_take_a_bearer_token(api: Api, user: Api) -> None:
    refused = api("GET", "/api/v1/orgs", 403)
    assert "Bearer" in refused["detail"]
    assert [organization["display_name"] for organization in user("GET", "/api/v1/orgs")] == ["Acme"]


def test_a_user_reaches_every_organization_they_own(user: Api) -> None:
    created = user("POST", "/api/v1/orgs", json={"display_name": "Second", "is_personal": False})
    scope = {"x-organization-id": created["id"]}
    assert user("GET", "/api/v1/orgs/current/info", headers=scope)["display_name"] == "Second"
    workspace = user("POST", "/api/v1/workspaces", json={"display_name": "There"}, headers=scope)
    assert workspace["organization_id"] == created["id"]
    assert [found["display_name"] for found in user("GET", "/api/v1/workspaces")] == ["Default"]


def test_a_read_only_key_reads_and_queries_but_does_not_write(server: LangSmithServer, api: Api) -> None:
    given = {"read_only": True, "default_workspace_id": server.workspace_id}
    key = {"x-api-key": api("POST", KEYS, json=given)["key"]}
    assert status(server, "GET", "/api/v1/sessions", key) == 200
    assert status(server, "POST", "/api/v1/runs/query", key, json={"id": [str(uuid.uuid4())]}) == 200
    assert status(server, "POST", "/api/v1/sessions", key, json={"name": "a"}) == 403


def test_an_expired_key_is_refused(server: LangSmithServer, api: Api) -> None:
    past = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    key = {"x-api-key": api("POST", KEYS, json={"expires_at": past})["key"]}
    assert status(server, "GET", "/api/v1/workspaces", key) == 401


def test_a_deleted_key_is_refused(server: LangSmithServer, api: Api) -> None:
    created = api("POST", KEYS, json={})
    key = {"x-api-key": created["key"]}
    assert status(server, "GET", "/api/v1/workspaces", key) == 200
    api("DELETE", f"{KEYS}/{created['id']}")
    assert status(server, "GET", "/api/v1/workspaces", key) == 401


def test_another_key_can_be_chosen() -> None:
    server = LangSmithServer(api_key="My Key")
    assert status(server, "GET", "/api/v1/sessions", {"x-api-key": "My Key"}) == 200
    assert status(server, "GET", "/api/v1/sessions", {"x-api-key": "my key"}) == 401


def test_two_servers_share_no_state(api: Api) -> None:
    api("POST", "/api/v1/sessions", json={"name": "a"})
    other = LangSmithServer()
    with httpx.Client(transport=other.transport(), base_url="http://t") as client:
        assert client.get("/api/v1/sessions", headers={"x-api-key": other.api_key}).json() == []
