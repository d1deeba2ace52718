"""Every plain collection, by the same five questions."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Api

UNKNOWN = "00000000-0000-4000-8000-000000000000"

# path, field that an update sends and a read shows
PLAIN = [
    ("/api/v1/workspaces/current/tag-keys", "description"),
    ("/api/v1/prompt-webhooks", "url"),
    ("/api/v1/playground-settings", "name"),
    ("/v1/fleet/integrations", "name"),
    ("/v1/platform/fleet/mcp-servers", "url"),
    ("/v1/platform/orgs/current/scim/tokens", "description"),
    ("/api/v1/annotation-queues", "description"),
    ("/api/v1/feedback/formulas", "feedback_key"),
    ("/v1/platform/evaluators", "name"),
    ("/v2/sandboxes/boxes", "idle_ttl_seconds"),
]
BODIES: dict[str, dict[str, Any]] = {
    "/api/v1/annotation-queues": {"name": "queue"},
    "/v2/sandboxes/boxes": {"name": "box"},
    "/v1/platform/evaluators": {"name": "evaluator", "type": "code", "code_evaluator": {"code": "pass"}},
    "/api/v1/playground-settings": {"name": "mine", "settings": {}},
    "/v1/fleet/integrations": {"name": "mine", "url": "https://example.com/mcp"},
    "/v1/platform/fleet/mcp-servers": {"name": "mine", "url": "https://example.com/mcp"},
}
CHANGES: dict[str, Any] = {"url": "https://example.com/changed", "idle_ttl_seconds": 60}


def unwrapped(answer: Any) -> Any:
    """Return the record in an answer that is an envelope around it."""
    if isinstance(answer, dict) and len(answer) == 1:
        return next(iter(answer.values()))
    return answer


def items(answer: Any) -> list[dict[str, Any]]:
    if isinstance(answer, dict):
        return next(value for value in answer.values() if isinstance(value, list))
    assert isinstance(answer, list)
    return answer


@pytest.mark.parametrize(("path", "field"), PLAIN)
def test_a_created_record_comes_back_until_it_is_deleted(api: Api, path: str, field: str) -> None:
    created = unwrapped(api("POST", path, json=BODIES.get(path, {})))
    place = f"{path}/{created['name'] if path.endswith('boxes') else created['id']}"
    assert [item["id"] for item in items(api("GET", path))] == [created["id"]]
    assert unwrapped(api("GET", place))["id"] == created["id"]

    change = CHANGES.get(field, "changed")
    method = "PUT" if path.endswith("formulas") else "PATCH"
    sent = {**created, field: change} if method == "PUT" else {field: change}
    api(method, place, json=sent)
    assert unwrapped(api("GET", place))[field] == change

    api("DELETE", place)
    assert items(api("GET", path)) == []
    api("GET", place, 404)
    api(method, place, 404, json=sent)
    api("DELETE", place, 404)


def test_a_taken_name_is_a_conflict(api: Api) -> None:
    api("POST", "/api/v1/workspaces/current/tag-keys", json={"key": "env"})
    refused = api("POST", "/api/v1/workspaces/current/tag-keys", 409, json={"key": "env"})
    assert refused == {"detail": "Tag key with key env already exists"}


def test_a_taken_id_is_a_conflict(api: Api) -> None:
    first = api("POST", "/api/v1/annotation-queues", json={"name": "a"})
    api("POST", "/api/v1/annotation-queues", 409, json={"name": "b", "id": first["id"]})


def test_renaming_to_a_taken_name_is_a_conflict_and_changes_nothing(api: Api) -> None:
    api("POST", "/api/v1/workspaces/current/tag-keys", json={"key": "env"})
    other = api("POST", "/api/v1/workspaces/current/tag-keys", json={"key": "team"})
    place = f"/api/v1/workspaces/current/tag-keys/{other['id']}"
    api("PATCH", place, 409, json={"key": "env"})
    assert api("GET", place)["key"] == "team"


def test_a_refusal_takes_the_shape_that_the_operation_declares(api: Api) -> None:
    go_style = api("GET", f"/v1/platform/tools/id/{UNKNOWN}", 404)
    assert go_style == {"error": f"Tool {UNKNOWN} not found"}
    sandbox_style = api("GET", "/v2/sandboxes/boxes/none", 404)
    assert sandbox_style == {"detail": {"error": "Not Found", "message": "Sandbox none not found"}}
    fastapi_style = api("GET", f"/api/v1/sessions/{UNKNOWN}", 404)
    assert fastapi_style == {"detail": f"Project {UNKNOWN} not found"}


def test_deleting_many_is_all_or_nothing(api: Api) -> None:
    ids = [api("POST", "/api/v1/annotation-queues", json={"name": name})["id"] for name in "abc"]
    api("DELETE", "/api/v1/annotation-queues", 404, params={"queue_ids": [ids[0], UNKNOWN]})
    assert len(api("GET", "/api/v1/annotation-queues")) == 3
    api("DELETE", "/api/v1/annotation-queues", params={"queue_ids": ids[:2]})
    assert [queue["name"] for queue in api("GET", "/api/v1/annotation-queues")] == ["c"]


def test_lists_are_filtered_by_name_id_and_part_of_the_name(api: Api) -> None:
    ids = {name: api("POST", "/api/v1/annotation-queues", json={"name": name})["id"] for name in ("alpha", "beta")}
    assert [queue["name"] for queue in api("GET", "/api/v1/annotation-queues?name=beta")] == ["beta"]
    assert [queue["name"] for queue in api("GET", "/api/v1/annotation-queues?name_contains=LPH")] == ["alpha"]
    assert [queue["name"] for queue in api("GET", f"/api/v1/annotation-queues?ids={ids['beta'].upper()}")] == ["beta"]


def test_lists_are_sorted_as_asked(api: Api) -> None:
    for name in ("beta", "alpha", "gamma"):
        api("POST", "/api/v1/datasets", json={"name": name})
    names = [one["name"] for one in api("GET", "/api/v1/datasets?sort_by=name&sort_by_desc=false")]
    assert names == ["alpha", "beta", "gamma"]
    names = [one["name"] for one in api("GET", "/api/v1/datasets?sort_by=created_at&sort_by_desc=true")]
    assert names == ["gamma", "alpha", "beta"]


def test_a_list_comes_in_pages_with_its_total(client: Any, api: Api) -> None:
    for number in range(7):
        api("POST", "/api/v1/datasets", json={"name": f"d{number}"})
    seen = []
    for offset in (0, 3, 6, 9):
        response = client.get(f"/api/v1/datasets?limit=3&offset={offset}&sort_by=name&sort_by_desc=false")
        assert response.headers["x-pagination-total"] == "7"
        seen.append([dataset["name"] for dataset in response.json()])
    assert seen == [["d0", "d1", "d2"], ["d3", "d4", "d5"], ["d6"], []]


def test_what_belongs_to_another_workspaces_parent_is_not_found(api: Api) -> None:
    project = api("POST", "/api/v1/sessions", json={"name": "a"})
    other = api("POST", "/api/v1/workspaces", json={"display_name": "Other"})
    scope = {"x-tenant-id": other["id"]}
    api("GET", f"/api/v1/sessions/{project['id']}/views", 404, headers=scope)
    api("GET", f"/api/v1/sessions/{project['id']}", 404, headers=scope)
    assert api("GET", "/api/v1/sessions", headers=scope) == []


def test_filter_views_belong_to_their_project(api: Api) -> None:
    first, second = (api("POST", "/api/v1/sessions", json={"name": name})["id"] for name in "ab")
    view = api("POST", f"/api/v1/sessions/{first}/views", json={"display_name": "errors", "filter_string": "x"})
    assert [one["id"] for one in api("GET", f"/api/v1/sessions/{first}/views")] == [view["id"]]
    assert api("GET", f"/api/v1/sessions/{second}/views") == []
    api("GET", f"/api/v1/sessions/{second}/views/{view['id']}", 404)
    renamed = api("PATCH", f"/api/v1/sessions/{first}/views/{view['id']}/rename", json={"display_name": "failures"})
    assert renamed["display_name"] == "failures"
    assert renamed["filter_string"] == "x"


def test_tools_are_found_by_id_and_by_handle(api: Api) -> None:
    given = {"handle": "search", "name": "Search", "description": "finds", "parameters": {}}
    tool = api("POST", "/v1/platform/tools", 201, json=given)
    assert api("GET", "/v1/platform/tools/search")["id"] == tool["id"]
    api("PATCH", f"/v1/platform/tools/id/{tool['id']}", json={"enabled": False})
    assert api("GET", "/v1/platform/tools/search")["enabled"] is False
    api("DELETE", f"/v1/platform/tools/id/{tool['id']}", 204)
    assert api("GET", "/v1/platform/tools")["tools"] == []


def test_rules_show_the_names_of_what_they_refer_to(api: Api) -> None:
    project = api("POST", "/api/v1/sessions", json={"name": "watched"})
    given = {"display_name": "sample", "sampling_rate": 0.5, "session_id": project["id"]}
    rule = api("POST", "/api/v1/runs/rules", json=given)
    assert rule["session_name"] == "watched"
    api("PATCH", f"/api/v1/runs/rules/{rule['id']}", json={**given, "is_enabled": False})
    assert [one["is_enabled"] for one in api("GET", "/api/v1/runs/rules")] == [False]
    assert api("GET", "/api/v1/runs/rules?name_contains=other") == []


def test_alert_rules_keep_their_actions(api: Api) -> None:
    project = api("POST", "/api/v1/sessions", json={"name": "watched"})
    rule = {"name": "slow", "description": "", "type": "threshold", "aggregation": "avg", "attribute": "latency"}
    given: dict[str, Any] = {
        "rule": {**rule, "operator": "gt", "threshold": 2.5, "window_minutes": 5},
        "actions": [{"target": "webhook", "config": {"url": "https://example.com"}}],
    }
    created = api("POST", f"/v1/platform/alerts/{project['id']}", 201, json=given)
    place = f"/v1/platform/alerts/{project['id']}/{created['rule']['id']}"
    assert api("GET", place)["actions"][0]["alert_rule_id"] == created["rule"]["id"]
    given["rule"]["threshold"] = 5
    api("PATCH", place, json=given)
    assert api("GET", place)["rule"]["threshold"] == 5
    api("DELETE", place)
    api("GET", place, 404)


def test_settings_give_back_what_was_written(api: Api) -> None:
    assert api("GET", "/workspaces/current/ttl-settings")["is_custom"] is False
    api("PUT", "/workspaces/current/ttl-settings", json={"longlived_ttl_days": 30})
    assert api("GET", "/workspaces/current/ttl-settings")["longlived_ttl_days"] == 30


def test_access_policies_are_attached_to_roles(api: Api) -> None:
    role = api("GET", "/api/v1/orgs/current/roles")[0]
    given = {"name": "prod", "description": "", "effect": "allow", "condition_groups": [], "role_ids": []}
    policy = api("POST", "/v1/platform/orgs/current/access-policies", 201, json=given)
    path = f"/v1/platform/orgs/current/access-policies/roles/{role['id']}/access-policies"
    api("POST", path, 204, json={"access_policy_ids": [policy["id"]]})
    shown = api("GET", f"/v1/platform/orgs/current/access-policies/{policy['id']}")
    assert shown["role_ids"] == [role["id"]]
