"""Workspaces, members, roles, keys, tags, secrets, usage limits and the audit log."""

from __future__ import annotations

from langsmith_ext.testing import LangSmithServer

from .conftest import Api

UNKNOWN = "00000000-0000-4000-8000-000000000000"
ALWAYS = {"start_time": "2000-01-01T00:00:00Z", "end_time": "2100-01-01T00:00:00Z"}


def role(api: Api, label: str, scope: str) -> str:
    roles = api("GET", "/api/v1/orgs/current/roles")
    return next(str(one["id"]) for one in roles if one["display_name"] == label and one["access_scope"] == scope)


def test_workspaces_are_created_listed_renamed_and_deleted(server: LangSmithServer, api: Api) -> None:
    created = api("POST", "/api/v1/workspaces", json={"display_name": "Team", "tenant_handle": "team"})
    assert created["organization_id"] == server.organization_id
    api("POST", "/api/v1/workspaces", 409, json={"display_name": "Team"})
    api("PATCH", f"/api/v1/workspaces/{created['id']}", json={"display_name": "Crew"})
    assert [one["display_name"] for one in api("GET", "/api/v1/workspaces")] == ["Default", "Crew"]
    api("DELETE", f"/api/v1/workspaces/{created['id']}")
    assert [one["display_name"] for one in api("GET", "/api/v1/workspaces")] == ["Default"]
    everything = api("GET", "/api/v1/workspaces?include_deleted=true")
    assert [one["is_deleted"] for one in everything] == [False, True]
    api("PATCH", f"/api/v1/workspaces/{created['id']}", 404, json={"display_name": "Again"})


def test_an_organization_is_managed_as_the_guide_shows(server: LangSmithServer, api: Api) -> None:
    server.add_member("grace@example.com", "Grace")
    workspace = api("POST", "/api/v1/workspaces", json={"display_name": "Research"})
    editor, viewer = (role(api, label, "workspace") for label in ("Editor", "Viewer"))
    invited = api(
        "POST",
        "/api/v1/orgs/current/members",
        json={
            "email": "ada@example.com",
            "role_id": role(api, "Organization User", "organization"),
            "workspace_ids": [workspace["id"]],
            "workspace_role_id": editor,
        },
    )
    everyone = api("GET", "/api/v1/orgs/current/members")
    assert [one["email"] for one in everyone["pending"]] == ["ada@example.com"]
    member = next(one for one in everyone["members"] if one["email"] == "grace@example.com")

    scope = {"x-tenant-id": workspace["id"]}
    given = {"org_identity_id": member["id"], "role_id": editor}
    added = api("POST", "/api/v1/workspaces/current/members", json=given, headers=scope)
    api("POST", "/api/v1/workspaces/current/members", 409, json=given, headers=scope)
    there = api("GET", "/api/v1/workspaces/current/members", headers=scope)
    assert [one["email"] for one in there["members"]] == ["owner@example.com", "grace@example.com"]
    assert [one["email"] for one in there["pending"]] == ["ada@example.com"]
    api("PATCH", f"/api/v1/workspaces/current/members/{added['id']}", json={"role_id": viewer}, headers=scope)
    there = api("GET", "/api/v1/workspaces/current/members/active", headers=scope)
    assert {one["email"]: one["role_name"] for one in there}["grace@example.com"] == "Viewer"

    admin = role(api, "Organization Admin", "organization")
    api("PATCH", f"/api/v1/orgs/current/members/{member['id']}", json={"role_id": admin})
    active = api("GET", "/api/v1/orgs/current/members/active?emails=grace@example.com")
    assert [(one["role_name"], one["tenant_ids"]) for one in active] == [("Organization Admin", [workspace["id"]])]
    api("PATCH", f"/api/v1/orgs/current/members/{member['id']}", 400, json={"role_id": editor})
    api("PATCH", f"/api/v1/orgs/current/members/{member['id']}", 404, json={"role_id": UNKNOWN})

    key = api("POST", "/api/v1/api-key", json={"description": "CI"}, headers=scope)
    assert key["key"].startswith("lsv2_sk_")
    assert [one["id"] for one in api("GET", "/api/v1/api-key", headers=scope)][-1] == key["id"]

    api("DELETE", f"/api/v1/orgs/current/members/{invited['id']}/pending")
    api("DELETE", f"/api/v1/orgs/current/members/{member['id']}")
    everyone = api("GET", "/api/v1/orgs/current/members")
    assert [one["email"] for one in everyone["members"]] == ["owner@example.com"]
    assert everyone["pending"] == []
    assert len(api("GET", "/api/v1/workspaces/current/members", headers=scope)["members"]) == 1


def test_nobody_is_invited_twice(api: Api) -> None:
    api("POST", "/api/v1/orgs/current/members", json={"email": "ada@example.com"})
    api("POST", "/api/v1/orgs/current/members", 409, json={"email": "ada@example.com"})
    api("POST", "/api/v1/orgs/current/members", 409, json={"email": "owner@example.com"})


def test_invitations_come_in_batches_for_the_organization_and_for_a_workspace(
    server: LangSmithServer, api: Api
) -> None:
    api("POST", "/api/v1/orgs/current/members/batch", json=[{"email": "a@example.com"}, {"email": "b@example.com"}])
    api("POST", "/api/v1/workspaces/current/members/batch", json=[{"email": "c@example.com"}])
    assert len(api("GET", "/api/v1/orgs/current/members/pending")) == 3
    (pending,) = api("GET", "/api/v1/workspaces/current/members/pending")
    assert (pending["email"], pending["workspace_ids"]) == ("c@example.com", [server.workspace_id])


def test_users_with_passwords_become_members_at_once(api: Api) -> None:
    given = [{"email": "pat@example.com", "password": "secret", "full_name": "Pat"}]
    api("POST", "/api/v1/orgs/current/members/basic/batch", json=given)
    assert [one["full_name"] for one in api("GET", "/api/v1/orgs/current/members/active?q=pat")] == ["Pat"]
    enriched = api("GET", "/v1/platform/orgs/current/members?pending_is=false")
    assert [one["email"] for one in enriched] == ["owner@example.com", "pat@example.com"]


def test_roles_of_the_organizations_own_are_created_changed_and_deleted(api: Api) -> None:
    given = {"display_name": "Auditor", "description": "reads", "permissions": ["projects:read"]}
    created = api("POST", "/api/v1/orgs/current/roles", json=given)
    assert (created["name"], created["access_scope"]) == ("CUSTOM", "workspace")
    api("POST", "/api/v1/orgs/current/roles", 409, json=given)
    place = f"/api/v1/orgs/current/roles/{created['id']}"
    assert api("PATCH", place, json={**given, "permissions": []})["permissions"] == []
    api("DELETE", place)
    api("DELETE", place, 404)


def test_the_systems_roles_cannot_be_changed(api: Api) -> None:
    place = f"/api/v1/orgs/current/roles/{role(api, 'Viewer', 'workspace')}"
    api("PATCH", place, 400, json={"display_name": "x", "description": "", "permissions": []})
    api("DELETE", place, 400)


def test_a_role_that_someone_holds_cannot_be_deleted(server: LangSmithServer, api: Api) -> None:
    given = {"display_name": "Auditor", "description": "", "permissions": []}
    created = api("POST", "/api/v1/orgs/current/roles", json=given)
    member = server.add_member("grace@example.com")
    api("POST", "/api/v1/workspaces/current/members", json={"org_identity_id": member, "role_id": created["id"]})
    api("DELETE", f"/api/v1/orgs/current/roles/{created['id']}", 409)


def test_the_organization_describes_itself_and_can_be_changed(api: Api) -> None:
    api("PATCH", "/api/v1/orgs/current/info", json={"display_name": "Renamed", "max_pat_expiry_days": 30})
    for path in ("/api/v1/orgs/current", "/api/v1/orgs/current/info", "/v1/platform/orgs/current/info"):
        assert api("GET", path)["display_name"] == "Renamed"
    assert api("GET", "/api/v1/orgs/current/info")["max_pat_expiry_days"] == 30


def test_personal_and_service_keys_are_listed_apart_and_without_their_secret(api: Api) -> None:
    token = api("POST", "/api/v1/orgs/current/personal-access-tokens", json={"description": "mine"})
    assert token["key"].startswith("lsv2_pt_")
    (listed,) = api("GET", "/api/v1/orgs/current/personal-access-tokens")
    assert listed["description"] == "mine"
    assert "key" not in listed
    assert all(one["id"] != token["id"] for one in api("GET", "/api/v1/orgs/current/service-keys"))
    api("DELETE", f"/api/v1/orgs/current/personal-access-tokens/{token['id']}")
    assert api("GET", "/api/v1/api-key/current") == []


def test_a_scim_token_is_shown_once(api: Api) -> None:
    token = api("POST", "/v1/platform/orgs/current/scim/tokens", 201, json={"description": "okta"})
    assert token["token"].startswith("ls_scim_")
    shown = api("GET", f"/v1/platform/orgs/current/scim/tokens/{token['id']}")
    assert "token" not in shown
    assert shown["short_token"] == token["short_token"]


def test_service_accounts_are_created_listed_and_deleted(server: LangSmithServer, api: Api) -> None:
    given = {"name": "robot", "workspaces": [{"workspace_id": server.workspace_id}]}
    account = api("POST", "/api/v1/service-accounts", json=given)
    assert account["default_workspace_id"] == server.workspace_id
    assert [one["name"] for one in api("GET", "/api/v1/service-accounts")] == ["robot"]
    api("DELETE", f"/api/v1/service-accounts/{account['id']}")
    assert api("GET", "/api/v1/service-accounts") == []


def test_resources_are_tagged_and_found_by_tag(api: Api) -> None:
    key = api("POST", "/api/v1/workspaces/current/tag-keys", json={"key": "env"})
    values = f"/api/v1/workspaces/current/tag-keys/{key['id']}/tag-values"
    value = api("POST", values, json={"value": "prod"})
    api("POST", values, 409, json={"value": "prod"})
    project = api("POST", "/api/v1/sessions", json={"name": "tagged"})
    api("POST", "/api/v1/sessions", json={"name": "plain"})
    given = {"tag_value_id": value["id"], "resource_type": "project", "resource_id": project["id"]}
    tagging = api("POST", "/api/v1/workspaces/current/taggings", json=given)
    assert [one["name"] for one in api("GET", f"/api/v1/sessions?tag_value_id={value['id']}")] == ["tagged"]
    (listed,) = api("GET", "/api/v1/workspaces/current/taggings")
    assert listed["resources"]["projects"][0]["resource_name"] == "tagged"
    query = {"resource_type": "project", "resource_id": project["id"]}
    (shown,) = api("GET", "/api/v1/workspaces/current/tags/resource", params=query)
    assert (shown["key"], shown["values"][0]["value"]) == ("env", "prod")
    by_resource = api("POST", "/api/v1/workspaces/current/tags/resources", json=[query])
    assert list(by_resource) == [project["id"]]
    assert api("GET", "/api/v1/workspaces/current/tags")[0]["values"][0]["id"] == value["id"]
    api("DELETE", f"/api/v1/workspaces/current/taggings/{tagging['id']}")
    assert api("GET", f"/api/v1/sessions?tag_value_id={value['id']}") == []


def test_only_the_names_of_secrets_are_shown(api: Api) -> None:
    api("POST", "/api/v1/workspaces/current/secrets", json=[{"key": "OPENAI_API_KEY", "value": "sk"}])
    assert api("GET", "/api/v1/workspaces/current/secrets") == [{"key": "OPENAI_API_KEY"}]
    api("POST", "/api/v1/workspaces/current/secrets", json=[{"key": "OPENAI_API_KEY", "value": None}])
    assert api("GET", "/api/v1/workspaces/current/secrets") == []


def test_a_workspace_has_one_usage_limit_of_each_type(server: LangSmithServer, api: Api) -> None:
    for value in (10, 20):
        api("PUT", "/api/v1/usage-limits", json={"limit_type": "monthly_traces", "limit_value": value})
    (limit,) = api("GET", "/api/v1/usage-limits")
    assert (limit["limit_value"], limit["tenant_id"]) == (20, server.workspace_id)
    assert api("GET", "/api/v1/usage-limits/org") == [limit]
    api("DELETE", f"/api/v1/usage-limits/{limit['id']}")
    assert api("GET", "/api/v1/usage-limits") == []


def test_time_to_live_is_set_for_the_workspace_and_for_the_organization(server: LangSmithServer, api: Api) -> None:
    api("PUT", "/api/v1/ttl-settings", json={"default_trace_tier": "longlived"})
    api("PUT", "/api/v1/orgs/ttl-settings", json={"default_trace_tier": "shortlived"})
    assert [one["tenant_id"] for one in api("GET", "/api/v1/ttl-settings")] == [server.workspace_id]
    assert [one["tenant_id"] for one in api("GET", "/api/v1/orgs/ttl-settings")] == [server.workspace_id, None]


def test_the_workspaces_statistics_count_what_it_holds(api: Api) -> None:
    api("POST", "/api/v1/sessions", json={"name": "a"})
    api("POST", "/api/v1/datasets", json={"name": "a"})
    stats = api("GET", "/api/v1/workspaces/current/stats")
    assert (stats["tracer_session_count"], stats["dataset_count"], stats["repo_count"]) == (1, 1, 0)


def test_the_audit_log_lists_what_was_done_by_whom_and_whether_it_succeeded(server: LangSmithServer, api: Api) -> None:
    created = api("POST", "/api/v1/workspaces", json={"display_name": "Team"})
    api("POST", "/api/v1/workspaces", 409, json={"display_name": "Team"})
    api("DELETE", f"/api/v1/workspaces/{created['id']}")
    api("GET", "/api/v1/sessions")
    log = api("GET", "/api/v1/audit-logs", params=ALWAYS)["items"]
    done = [(item["api"]["operation"], item["status"], item["http_response"]["code"]) for item in log]
    assert done == [
        ("delete_workspace", "Success", 200),
        ("create_workspace", "Failure", 409),
        ("create_workspace", "Success", 200),
    ]
    assert log[0]["resources"] == [{"uid": created["id"]}]
    assert log[0]["unmapped"]["original_audit_log"]["organization_id"] == server.organization_id


def test_the_audit_log_is_filtered_and_paged_with_cursors(api: Api) -> None:
    for number in range(5):
        api("POST", "/api/v1/workspaces/current/tag-keys", json={"key": f"k{number}"})
    api("POST", "/api/v1/sessions", json={"name": "a"})
    wanted = {**ALWAYS, "operations": ["create_tag_key"], "limit": 2}
    pages, cursor = [], None
    while True:
        page = api("GET", "/api/v1/audit-logs", params={**wanted, **({"cursor": cursor} if cursor else {})})
        pages.append(len(page["items"]))
        cursor = page["cursor"]
        if cursor is None:
            break
    assert pages == [2, 2, 1]
    assert api("GET", "/api/v1/audit-logs", params={**ALWAYS, "end_time": "2001-01-01T00:00:00Z"})["items"] == []
    api("GET", "/api/v1/audit-logs", 400, params={**ALWAYS, "cursor": "made up"})
