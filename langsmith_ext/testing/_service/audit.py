"""Audit logs: what was done in an organization, in the OCSF form in which the API lists it.

Source: the AuditLogOperation enumeration of the contract names what is logged.
"""

from __future__ import annotations

import uuid
from typing import Any

from langsmith_ext.testing._service.access import Access
from langsmith_ext.testing._service.contract import ServedContract, ServedOperation
from langsmith_ext.testing._service.messages import IncomingRequest
from langsmith_ext.testing._service.routing import Route
from langsmith_ext.testing._service.state import Record, State, moment

# Operations whose method names differ from the audit log's names for them.
_NAMES = {
    "POST /api/v1/workspaces": "create_workspace",
    "PATCH /api/v1/workspaces/{workspace_id}": "update_workspace",
    "DELETE /api/v1/workspaces/{workspace_id}": "delete_workspace",
    "DELETE /api/v1/workspaces/current/shared": "unshare_entities",
    "POST /api/v1/workspaces/current/secrets": "update_workspace_secrets",
    "PUT /api/v1/ttl-settings": "update_ttl_settings",
    "PUT /api/v1/orgs/ttl-settings": "update_ttl_settings",
    "PUT /api/v1/usage-limits": "update_usage_limit",
    "PATCH /api/v1/examples/bulk": "update_examples",
    "POST /api/v1/datasets/upload": "create_csv_dataset",
    "POST /api/v1/datasets/upload-experiment": "create_experiment_via_upload",
    "POST /v1/platform/datasets/{dataset_id}/examples": "create_examples",
    "PATCH /v1/platform/datasets/{dataset_id}/examples": "update_examples",
    "POST /v1/platform/datasets/examples/delete": "delete_examples",
    "POST /api/v1/runs/delete/traces": "delete_runs",
    "POST /api/v1/sessions/{session_id}/insights": "create_insights_job",
    "PATCH /api/v1/sessions/{session_id}/insights/{job_id}": "update_insights_job",
    "DELETE /api/v1/sessions/{session_id}/insights/{job_id}": "delete_insights_job",
    "POST /api/v1/sessions/{session_id}/insights/configs": "create_insights_job_config",
    "PATCH /api/v1/sessions/{session_id}/insights/configs/{config_id}": "update_insights_job_config",
    "DELETE /api/v1/sessions/{session_id}/insights/configs/{config_id}": "delete_insights_job_config",
    "POST /api/v1/feedback/formulas": "create_feedback_formula",
    "PUT /api/v1/feedback/formulas/{feedback_formula_id}": "update_feedback_formula",
    "DELETE /api/v1/feedback/formulas/{feedback_formula_id}": "delete_feedback_formula",
    "POST /api/v1/feedback-configs": "create_feedback_config",
    "PATCH /api/v1/feedback-configs": "update_feedback_config",
    "DELETE /api/v1/feedback-configs": "delete_feedback_config",
    "POST /api/v1/model-price-map": "create_model_price_map",
    "PUT /api/v1/model-price-map/{id}": "update_model_price_map",
    "DELETE /api/v1/model-price-map/{id}": "delete_model_price_map",
    "POST /api/v1/charts/section": "create_chart_section",
    "PATCH /api/v1/charts/section/{section_id}": "update_chart_section",
    "DELETE /api/v1/charts/section/{section_id}": "delete_chart_section",
    "POST /api/v1/charts/section/clone": "clone_chart_section",
    "POST /api/v1/org-charts/create": "create_org_chart",
    "PATCH /api/v1/org-charts/{chart_id}": "update_org_chart",
    "DELETE /api/v1/org-charts/{chart_id}": "delete_org_chart",
    "POST /api/v1/org-charts/section": "create_org_chart_section",
    "PATCH /api/v1/org-charts/section/{section_id}": "update_org_chart_section",
    "DELETE /api/v1/org-charts/section/{section_id}": "delete_org_chart_section",
    "PATCH /api/v1/annotation-queues/{queue_id}": "update_annotation_queue",
    "POST /api/v1/annotation-queues/{queue_id}/runs/by-key": "add_runs_to_annotation_queue",
    "PATCH /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}": "update_annotation_queue_run",
    "DELETE /api/v1/annotation-queues/{queue_id}/runs/{queue_run_id}": "delete_annotation_queue_run",
    "POST /api/v1/annotation-queues/{queue_id}/runs/delete": "delete_annotation_queue_runs",
    "POST /v1/platform/annotation-queues/{queue_id}/reviewers": "add_annotation_queue_reviewer",
    "DELETE /v1/platform/annotation-queues/{queue_id}/reviewers/{identity_id}": "remove_annotation_queue_reviewer",
    "PATCH /api/v1/orgs/current/info": "update_organization_info",
    "POST /api/v1/orgs/current/roles": "create_role",
    "PATCH /api/v1/orgs/current/roles/{role_id}": "update_role",
    "DELETE /api/v1/orgs/current/roles/{role_id}": "delete_role",
    "POST /api/v1/orgs/current/members": "invite_user_to_org",
    "POST /api/v1/orgs/current/members/batch": "invite_users_to_org_batch",
    "POST /api/v1/orgs/current/members/basic/batch": "add_basic_auth_users_to_org",
    "DELETE /api/v1/orgs/current/members/{identity_id}/pending": "delete_org_pending_member",
    "PATCH /api/v1/orgs/current/members/{identity_id}": "update_org_member",
    "DELETE /api/v1/orgs/current/members/{identity_id}": "delete_org_member",
    "PATCH /api/v1/orgs/current/login-methods": "update_login_methods",
    "POST /api/v1/orgs/current/service-keys": "create_service_key",
    "DELETE /api/v1/orgs/current/service-keys/{api_key_id}": "delete_service_key",
    "POST /api/v1/orgs/current/personal-access-tokens": "create_personal_access_token",
    "DELETE /api/v1/orgs/current/personal-access-tokens/{pat_id}": "delete_personal_access_token",
    "POST /api/v1/api-key": "create_api_key",
    "POST /api/v1/api-key/current": "create_personal_access_token",
    "DELETE /api/v1/api-key/current/{pat_id}": "delete_personal_access_token",
    "POST /api/v1/workspaces/current/members": "add_member_to_workspace",
    "POST /api/v1/workspaces/current/members/batch": "add_members_to_workspace_batch",
    "PATCH /api/v1/workspaces/current/members/{identity_id}": "update_workspace_member",
    "DELETE /api/v1/workspaces/current/members/{identity_id}": "delete_workspace_member",
    "DELETE /api/v1/workspaces/current/members/{identity_id}/pending": "delete_workspace_pending_member",
    "POST /v1/platform/orgs/current/scim/tokens": "create_scim_token",
    "PATCH /v1/platform/orgs/current/scim/tokens/{scim_token_id}": "update_scim_token",
    "DELETE /v1/platform/orgs/current/scim/tokens/{scim_token_id}": "delete_scim_token",
    "POST /v1/platform/orgs/current/access-policies": "create_access_policy",
    "DELETE /v1/platform/orgs/current/access-policies/{access_policy_id}": "delete_access_policy",
    "POST /v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies": "attach_access_policies",
    "POST /v1/platform/alerts/{session_id}": "create_alert_rule",
    "PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}": "update_alert_rule",
    "DELETE /v1/platform/alerts/{session_id}/{alert_rule_id}": "delete_alert_rule",
    "POST /v1/platform/evaluators": "create_evaluator",
    "PATCH /v1/platform/evaluators/{evaluator_id}": "update_evaluator",
    "DELETE /v1/platform/evaluators/{evaluator_id}": "delete_evaluator",
    "DELETE /v1/platform/evaluators": "bulk_delete_evaluators",
    "POST /v1/platform/tools": "create_tool",
    "POST /commits/{owner}/{repo}": "create_commit",
}
_ACTIVITIES = {"POST": (1, "Create"), "PUT": (3, "Update"), "PATCH": (3, "Update"), "DELETE": (4, "Delete")}


def logged_name(contract: ServedContract, operation: ServedOperation) -> str | None:
    """The audit log's name for an operation that changes something, None when it is not logged."""
    if operation.safe:
        return None
    name = _NAMES.get(operation.key) or operation.name
    known = contract.document["components"]["schemas"].get("AuditLogOperation", {})
    return name if name in known.get("enum", ()) else None


def note(
    contract: ServedContract, state: State, route: Route, access: Access, request: IncomingRequest, status: int
) -> None:
    """Write down a request that was let in."""
    name = logged_name(contract, route.operation)
    if name is None or access.principal is None or access.organization_id is None:
        return
    principal = access.principal
    record = {
        "id": str(uuid.uuid4()),
        "operation_name": name,
        "operation_succeeded": status < 400,
        "request_time": state.now(),
        "api_key_id": principal.key["id"] if principal.key else None,
        "user_id": principal.user_id,
        "ls_user_id": principal.user_id,
        "organization_id": access.organization_id,
        "workspace_id": access.workspace_id,
        "enrichments": {
            "request_method": request.method,
            "request_path": request.path,
            "response_status_code": status,
            "resource_ids": [value for value in route.path.values() if len(value) == 36],
        },
    }
    state.table(access.organization_id, "audit log").put(record)


def as_ocsf(record: Record) -> dict[str, Any]:
    """An audit log entry as an OCSF "API Activity" (class 6003) event."""
    extra = record["enrichments"]
    activity_id, activity = _ACTIVITIES.get(extra["request_method"], (99, "Other"))
    succeeded = record["operation_succeeded"]
    return {
        "id": record["id"],
        "class_uid": 6003,
        "class_name": "API Activity",
        "category_uid": 6,
        "category_name": "Application Activity",
        "severity_id": 99,
        "type_uid": 600300 + activity_id,
        "activity_id": activity_id,
        "activity_name": activity,
        "status_id": 1 if succeeded else 2,
        "status": "Success" if succeeded else "Failure",
        "time": int(moment(record["request_time"]).timestamp() * 1000),
        "metadata": {"uid": record["id"], "product": {"name": "LangSmith", "vendor_name": "LangChain"}},
        "api": {"operation": record["operation_name"]},
        "http_request": {"http_method": extra["request_method"], "url": {"path": extra["request_path"]}},
        "http_response": {"code": extra["response_status_code"]},
        "actor": {"user": {"uid": record["user_id"], "credential_uid": record["api_key_id"]}},
        "src_endpoint": {"ip": "127.0.0.1", "port": None, "intermediate_ips": None},
        "resources": [{"uid": identity} for identity in extra["resource_ids"]],
        "unmapped": {"original_audit_log": record},
    }
