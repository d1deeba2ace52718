"""A service in which something of every kind exists, and the ids by which operations name it."""

from __future__ import annotations

import copy
import functools
import uuid
from collections.abc import Mapping
from typing import Any

import httpx

from langsmith_ext.testing._service.messages import JSON
from langsmith_ext.testing._service.routing import Route
from langsmith_ext.testing._service.service import Service
from langsmith_ext.testing._service.state import State
from langsmith_ext.testing._service.transport import ServiceTransport

from .arguments import completed

Ids = Mapping[str, Any]

TIMES = {"start_time": "2026-03-01T10:00:00Z", "end_time": "2026-03-01T10:00:02Z"}
UNTIL = {"start_time": "2000-01-01T00:00:00Z", "end_time": "2100-01-01T00:00:00Z"}


def built() -> tuple[Service, Ids]:
    """Return a new service for each caller; the state is built once and copied."""
    state, home, ids = _original()
    service = Service(strict_unknown=True)
    service.state, service.home = copy.deepcopy(state), home
    return service, ids


@functools.cache
def _original() -> tuple[State, Any, Ids]:
    service = Service(strict_unknown=True)
    with httpx.Client(transport=ServiceTransport(service), base_url="http://t") as client:
        ids = _build(service, client)
    return service.state, service.home, ids


def _build(service: Service, client: httpx.Client) -> Ids:
    def make(path: str, body: Any, method: str = "POST") -> Any:
        route = service.route(method, path)
        assert isinstance(route, Route), f"{method} {path}"
        schema = route.operation.bodies.get(JSON)
        sent = {} if schema is None or body is None else {"json": completed(schema, body)}
        response = client.request(method, path, headers={"x-api-key": service.api_key}, **sent)
        assert response.is_success, f"{method} {path}: {response.text}"
        return response.json() if response.content else None

    def made(path: str, body: Any, method: str = "POST") -> str:
        """Return the id of what was made, which some operations answer inside an envelope."""
        answer = make(path, body, method)
        return next(str(one["id"]) for one in (answer, *answer.values()) if isinstance(one, dict) and "id" in one)

    session = made("/sessions", {"name": "project"})
    dataset = made("/datasets", {"name": "dataset"})
    example = made("/examples", {"dataset_id": dataset, "inputs": {"q": 1}, "outputs": {"a": 1}})
    run, thread = str(uuid.uuid4()), str(uuid.uuid4())
    extra = {"metadata": {"thread_id": thread}}
    make("/runs", {"id": run, "name": "r", "run_type": "chain", "session_id": session, "extra": extra, **TIMES})
    row = {**TIMES, "row_id": example, "inputs": {}, "evaluation_scores": [{"key": "k", "score": 1}]}
    upload = {"experiment_name": "trial", "dataset_id": dataset, "results": [row]}
    times = {"experiment_start_time": TIMES["start_time"], "experiment_end_time": TIMES["end_time"]}
    experiment = make("/datasets/upload-experiment", {**upload, **times})["experiment"]["id"]
    trial = make("/runs/query", {"session": [experiment]})["runs"][0]["id"]
    comparison = made("/datasets/comparative", {"experiment_ids": [experiment]})
    queue = made("/annotation-queues", {"name": "queue"})
    entry = make(f"/annotation-queues/{queue}/runs", [run])[0]["id"]
    feedback = made("/feedback", {"run_id": run, "key": "k", "score": 1})
    token = made("/feedback/tokens", {"run_id": run, "feedback_key": "k"})
    part = {"part_type": "weighted_key", "weight": 1, "key": "k"}
    formula = make("/feedback/formulas", {"feedback_key": "f", "aggregation_type": "avg", "formula_parts": [part]})
    job = made(f"/sessions/{session}/insights", {})
    for _ in range(2):
        finished = make(f"/sessions/{session}/insights/{job}", None, "GET")
    config = made(f"/sessions/{session}/insights/configs", {"name": "c", "config": {"last_n_hours": 1}})
    view = made(f"/sessions/{session}/views", {"display_name": "view"})
    key = made("/workspaces/current/tag-keys", {"key": "env"})
    value = made(f"/workspaces/current/tag-keys/{key}/tag-values", {"value": "prod"})
    tagging = {"tag_value_id": value, "resource_type": "project", "resource_id": session}
    rule = {"display_name": "rule", "sampling_rate": 1, "session_id": session}
    destination = made("/bulk-exports/destinations", {"display_name": "d", "config": {"bucket_name": "bucket"}})
    export = {"bulk_export_destination_id": destination, "session_id": session, "start_time": TIMES["start_time"]}
    export_id = made("/bulk-exports", export)
    series = [{"name": "s", "metric": "run_count"}]
    chart = {"title": "c", "chart_type": "line", "series": series}
    charts = {word: make(f"/{word}/create", chart) for word in ("charts", "org-charts")}
    role = made("/orgs/current/roles", {"display_name": "mine", "description": "", "permissions": []})
    invited = made("/orgs/current/members", {"email": "a@example.com"})
    here = make("/workspaces/current/members/batch", [{"email": "b@example.com"}])[0]["id"]
    users = [{"email": "c@example.com"}, {"email": "d@example.com"}]
    make("/orgs/current/members/basic/batch", users)
    people = make("/orgs/current/members", None, "GET")["members"]
    member, newcomer = people[-1]["id"], people[-2]["id"]
    there = made("/workspaces/current/members", {"org_identity_id": newcomer})
    make(f"/platform/annotation-queues/{queue}/reviewers", {"identity_id": there})
    price = {"name": "m", "match_pattern": "m", "prompt_cost": 1, "completion_cost": 1}
    environment = {"column_overrides": [{"column": "c"}]}
    alert: dict[str, Any] = {"name": "a", "description": "", "type": "threshold", "aggregation": "avg"}
    alert |= {"attribute": "latency", "operator": "gt", "window_minutes": 5}
    make("/settings/handle", {"tenant_handle": "acme"})
    repo = made("/repos", {"repo_handle": "greeting", "is_public": False})
    commit = make("/commits/-/greeting", {"manifest": {"text": "hi"}})["commit"]
    make("/repos/-/greeting/tags", {"tag_name": "prod", "commit_id": commit["id"]})
    provider = {"default_workspace_role_id": role, "default_workspace_ids": []}
    return {
        "session_id": session,
        "session": [session],
        "project_id": session,
        "dataset_id": dataset,
        "dataset": dataset,
        "example_id": example,
        "run_id": run,
        "trace_id": run,
        "thread_id": thread,
        "experiment": experiment,
        "experiment_run": trial,
        "comparative_experiment_id": comparison,
        "queue_id": queue,
        "queue_run_id": entry,
        "annotation_queue_run_id": entry,
        "feedback_id": feedback,
        "token": token,
        "feedback_formula_id": formula["id"],
        "job_id": job,
        "cluster_id": finished["clusters"][0]["id"],
        "config_id": config,
        "view_id": view,
        "tag_key_id": key,
        "tag_value_id": value,
        "tagging_id": made("/workspaces/current/taggings", tagging),
        "rule_id": made("/runs/rules", rule),
        "destination_id": destination,
        "bulk_export_id": export_id,
        "source_bulk_export_id": export_id,
        "export_run": make(f"/bulk-exports/{export_id}/runs", None, "GET")[0]["id"],
        "workspace chart": charts["charts"],
        "organization chart": charts["org-charts"],
        "role_id": role,
        "invited": invited,
        "invited_here": here,
        "member": member,
        "workspace_member": there,
        "workspace_id": service.home.workspace_id,
        "api_key_id": made("/orgs/current/service-keys", {}),
        "pat_id": made("/orgs/current/personal-access-tokens", {}),
        "service_account_id": made("/service-accounts", {"name": "robot"}),
        "scim_token_id": made("/platform/orgs/current/scim/tokens", {"description": "s"}),
        "access_policy_id": made("/platform/orgs/current/access-policies", {"name": "p"}),
        "sso": made("/orgs/current/sso-settings", provider),
        "webhook_id": made("/prompt-webhooks", {"url": "https://example.com"}),
        "playground_settings_id": made("/playground-settings", {"settings": {}}),
        "price": made("/model-price-map", price),
        "usage_limit_id": made("/usage-limits", {"limit_type": "monthly_traces", "limit_value": 1}, "PUT"),
        "override": made(f"/datasets/{dataset}/experiment-view-overrides", environment),
        "alert_rule_id": made(f"/platform/alerts/{session}", {"rule": alert, "actions": []}),
        "evaluator_id": made("/platform/evaluators", {"name": "e", "type": "code"}),
        "integration": made("/fleet/integrations", {"name": "i", "url": "https://example.com"}),
        "mcp_server_id": made("/platform/fleet/mcp-servers", {"name": "m", "url": "https://example.com"}),
        "tool": made("/platform/tools", {"handle": "t", "name": "t", "description": "", "parameters": {}}),
        "box": make("/v2/sandboxes/boxes", {"name": "box"})["name"],
        "snapshot_id": made("/v2/sandboxes/snapshots", {"name": "s", "docker_image": "i", "fs_capacity_bytes": 1}),
        "repo_id": repo,
        "commit_id": commit["id"],
        "owner": "-",
        "repo": "greeting",
        "commit": "latest",
        "tag_name": "prod",
        "shared_run": make(f"/runs/{run}/share", None, "PUT")["share_token"],
        "shared_dataset": make(f"/datasets/{dataset}/share", None, "PUT")["share_token"],
        "index": 0,
        "handle": "t",
        "feedback_key": "k",
    }
