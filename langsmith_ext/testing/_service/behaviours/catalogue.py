"""The table of plain collections and settings, which need no rules of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service import audit
from langsmith_ext.testing._service.behaviours.collections import Collection, find, register
from langsmith_ext.testing._service.behaviours.registry import BEHAVIOURS, on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.filtering import checked
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record, moment


def _with_parts(_call: ServedCall, evaluator: Record) -> None:
    for part in ("code_evaluator", "llm_evaluator"):
        if evaluator.get(part):
            evaluator[part] = {**evaluator[part], "evaluator_id": evaluator["id"]}


def _credential_keys(_call: ServedCall, destination: Record) -> None:
    given = destination.pop("credentials", None) or {}
    destination["credentials_keys"] = sorted(name for name, value in given.items() if value is not None)


def _reviewed(_call: ServedCall, view: Record) -> None:
    view.setdefault("type", "runs")


def _runnable(call: ServedCall, rule: Record) -> None:
    """Add the names of what a rule refers to: a project, a dataset, an annotation queue."""
    checked("run", rule, "filter", "trace_filter", "tree_filter")
    rule.setdefault("webhooks", [])
    rule["evaluator_version"] = rule.get("evaluator_version") or 3
    references = (
        ("session", "project"),
        ("dataset", "dataset"),
        ("add_to_annotation_queue", "annotation queue"),
        ("add_to_dataset", "dataset"),
    )
    for name, kind in references:
        known = call.table(kind).get(rule[f"{name}_id"]) if rule.get(f"{name}_id") else None
        rule[f"{name}_name"] = known["name"] if known else None


def _enabled(_call: ServedCall, record: Record) -> None:
    record.setdefault("enabled", True)


def _sandboxed(call: ServedCall, box: Record) -> None:
    box.setdefault("name", f"sandbox-{box['id'][:8]}")
    box["status"] = "ready"
    box["dataplane_url"] = f"{call.base_url}/sandboxes/{box['name']}"


def _captured(_call: ServedCall, snapshot: Record) -> None:
    snapshot["status"] = "ready"


register(
    (
        Collection("access policy", "/platform/orgs/current/access-policies", unique=("name",)),
        Collection("SSO provider", "/orgs/current/sso-settings"),
        Collection(
            "filter view",
            "/sessions/{session_id}/views",
            label="display_name",
            prepare=_reviewed,
        ),
        Collection("rule", "/runs/rules", unique=("display_name",), label="display_name", prepare=_runnable),
        Collection("feedback formula", "/feedback/formulas", unique=("feedback_key", "dataset_id", "session_id")),
        Collection("prompt webhook", "/prompt-webhooks"),
        Collection("playground settings", "/playground-settings"),
        Collection("model price", "/model-price-map"),
        Collection(
            "export destination",
            "/bulk-exports/destinations",
            unique=("display_name",),
            label="display_name",
            prepare=_credential_keys,
        ),
        Collection("experiment view override", "/datasets/{dataset_id}/experiment-view-overrides"),
        Collection("evaluator", "/platform/evaluators", unique=("name",), prepare=_with_parts),
        Collection("integration", "/fleet/integrations", unique=("name",), prepare=_enabled),
        Collection("MCP server", "/platform/fleet/mcp-servers", unique=("name",)),
        Collection("tool", "/platform/tools", unique=("handle",), key="handle", prepare=_enabled),
        Collection("sandbox", "/v2/sandboxes/boxes", unique=("name",), key="name", prepare=_sandboxed),
        Collection("snapshot", "/v2/sandboxes/snapshots", unique=("name",), prepare=_captured),
    )
)


@on("PATCH /sessions/{session_id}/views/{view_id}/rename")
def rename_view(call: ServedCall) -> Any:
    return call.change(call.table("filter view").read(call.path["view_id"]), call.body)


@on("POST /runs/rules/{rule_id}/trigger")
def trigger_rule(call: ServedCall) -> Any:
    return call.table("rule").read(call.path["rule_id"])


@on("POST /platform/orgs/current/access-policies/roles/{role_id}/access-policies")
def attach_policies(call: ServedCall) -> Any:
    role = call.table("role").read(call.path["role_id"])
    for identity in call.body.get("access_policy_ids", ()):
        policy = call.table("access policy").read(identity)
        policy["role_ids"] = sorted({*(policy.get("role_ids") or ()), role["id"]})


@on("GET /platform/tools/id/{id}")
def read_tool(call: ServedCall) -> Any:
    return _tool(call)


def _tool(call: ServedCall) -> Record:
    found = call.table("tool").where(id=call.path["id"].lower())
    if not found:
        raise RefusedError(404, f"Tool {call.path['id']} not found")
    return found[0]


@on("PATCH /platform/tools/id/{id}")
def change_tool(call: ServedCall) -> Any:
    return call.change(_tool(call), call.body, keep=("id", "handle"))


@on("DELETE /platform/tools/id/{id}")
def delete_tool(call: ServedCall) -> Any:
    return call.table("tool").remove(_tool(call)["handle"])


@on("PUT /fleet/integrations/{id}/auth-methods")
def replace_auth_methods(call: ServedCall) -> Any:
    return call.change(call.table("integration").read(call.path["id"]), call.body)


@on("GET /audit-logs")
def list_audit_logs(call: ServedCall) -> ServedListing:
    start, end = moment(call.query["start_time"]), moment(call.query["end_time"])
    wanted, workspace_id = call.query.get("operations"), call.query.get("workspace_id")
    entries = [
        entry
        for entry in call.table("audit log")
        if start <= moment(entry["request_time"]) <= end
        and (not wanted or entry["operation_name"] in wanted)
        and (workspace_id is None or entry["workspace_id"] == workspace_id.lower())
    ]
    return ServedListing(entries[::-1], audit.as_ocsf)


# Alert rules: one record holds the rule with its actions, as requests and answers do.


@on("POST /platform/alerts/{session_id}")
def create_alert(call: ServedCall) -> Any:
    project = call.table("project").read(call.path["session_id"])
    alert = call.new_record({"session_id": project["id"]})
    alert["parts"] = _alert_parts(call, alert, call.body)
    call.table("alert rule").insert(alert)
    return alert["parts"]


def _alert_parts(call: ServedCall, alert: Record, given: Mapping[str, Any]) -> Record:
    times = {"created_at": alert["created_at"], "updated_at": call.state.now()}
    rule = {**given["rule"], **times, "id": alert["id"], "session_id": alert["session_id"]}
    rule["session_name"] = call.table("project").read(alert["session_id"])["name"]
    actions = [
        {**action, **times, "id": action.get("id") or call.state.new_id(), "alert_rule_id": alert["id"]}
        for action in given["actions"]
    ]
    return {"rule": rule, "actions": actions}


_ALERTS = Collection("alert rule", "/platform/alerts/{session_id}")


@on("GET /platform/alerts/{session_id}/{alert_rule_id}")
def read_alert(call: ServedCall) -> Any:
    return find(_ALERTS, call)["parts"]


@on("PATCH /platform/alerts/{session_id}/{alert_rule_id}")
def change_alert(call: ServedCall) -> Any:
    alert = find(_ALERTS, call)
    alert["parts"] = _alert_parts(call, alert, call.body)
    return {}


@on("DELETE /platform/alerts/{session_id}/{alert_rule_id}")
def delete_alert(call: ServedCall) -> Any:
    call.table("alert rule").remove(find(_ALERTS, call)["id"])
    return {}


@dataclass(frozen=True, slots=True)
class Setting:
    """Something that exists once per workspace (or user): reading returns what was last written, else ``start``."""

    path: str
    start: Mapping[str, Any]
    writes: tuple[str, ...] = ("PUT",)


_SETTINGS = (
    Setting("/workspaces/current/ttl-settings", {"is_custom": False, "longlived_ttl_days": 400}),
    Setting(
        "/agent-builder/integrations",
        {"integrations_enabled_by_default": True, "integration_catalog": [], "integration_overrides": []},
    ),
    Setting("/platform/mcp-vendors/{vendor_slug}/settings", {"is_configured": False}, ("PUT", "POST", "DELETE")),
    Setting("/orgs/current/business-info", {"is_business": False}, ("POST",)),
)


def _register_setting(setting: Setting) -> None:
    def record(call: ServedCall) -> Record:
        owner = call.access.workspace_id or call.organization_id
        settings = call.state.table(owner, "setting")
        name = f"{setting.path} {dict(call.path)}"
        return settings.get(name) or settings.put({**setting.start, "id": name, "tenant_id": owner})

    def write(call: ServedCall) -> Record:
        if call.operation.method == "DELETE":
            return record(call) | dict(setting.start)
        written = record(call)
        written.update({**(call.body or {}), "is_custom": True, "is_configured": True})
        return written

    BEHAVIOURS[f"GET {setting.path}"] = record
    BEHAVIOURS.update(dict.fromkeys((f"{method} {setting.path}" for method in setting.writes), write))


for _setting in _SETTINGS:
    _register_setting(_setting)
