"""Workspaces, and what each has one of: settings, secrets, statistics, time to live, usage limits."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any

from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.organization import create_organization, create_workspace, system_role
from langsmith_ext.testing._service.state import EVERYWHERE, Record

_LONG_LIVED_DAYS = 400


def _user(call: ServedCall) -> Record | None:
    """Return the user who acts: the caller, or the organization's owner for a key without a user."""
    users = call.everywhere("user")
    return users.get(call.principal.user_id) or next(iter(users), None)


@on("POST /workspaces", "POST /tenants")
def create(call: ServedCall) -> Any:
    given = {name: value for name, value in call.body.items() if value is not None}
    organization_id = given.pop("organization_id", call.access.organization_id)
    call.everywhere("organization").read(organization_id)
    owner = _user(call)
    members = call.state.table(organization_id, "member")
    if owner is not None and not members.where(user_id=owner["id"]):
        raise RefusedError(403, {"error": "Forbidden"})
    return create_workspace(call.state, organization_id, given, owner)


def _as_user_sees(call: ServedCall, workspace: Record) -> Record:
    role = system_role(call.state, workspace["organization_id"], "WORKSPACE_ADMIN")
    shown = {"role_id": role["id"], "role_name": role["display_name"], "permissions": role["permissions"]}
    return {**workspace, **shown}


@on("GET /workspaces")
def list_workspaces(call: ServedCall) -> ServedListing:
    allowed = call.principal.workspaces
    found = [
        workspace
        for workspace in call.table("workspace")
        if (call.query.get("include_deleted") or not workspace["is_deleted"])
        and (allowed is None or workspace["id"] in allowed)
    ]
    return ServedListing(found, lambda workspace: _as_user_sees(call, workspace))


@on("GET /tenants")
def list_tenants(call: ServedCall) -> ServedListing:
    found = [
        workspace
        for organization in call.everywhere("organization")
        if call.state.table(organization["id"], "member").where(user_id=call.principal.user_id)
        for workspace in call.state.table(organization["id"], "workspace")
        if call.query.get("include_deleted") or not workspace["is_deleted"]
    ]
    return ServedListing(found, lambda workspace: _as_user_sees(call, workspace))


def _named(call: ServedCall) -> Record:
    workspace = call.table("workspace").read(call.path["workspace_id"])
    if workspace["is_deleted"]:
        raise RefusedError(404, f"Workspace {workspace['id']} not found")
    if call.principal.workspaces is not None and workspace["id"] not in call.principal.workspaces:
        raise RefusedError(403, {"error": "Forbidden"})
    return workspace


@on("PATCH /workspaces/{workspace_id}")
def rename(call: ServedCall) -> Any:
    return call.change(_named(call), call.body)


@on("DELETE /workspaces/{workspace_id}")
def delete(call: ServedCall) -> Any:
    workspace = _named(call)
    workspace["is_deleted"] = True
    return {"message": f"Workspace {workspace['id']} deleted"}


@on("GET /settings")
def read_settings(call: ServedCall) -> Any:
    return call.table("workspace").read(call.workspace_id)


@on("POST /settings/handle")
def set_handle(call: ServedCall) -> Any:
    workspaces = call.table("workspace")
    workspace = workspaces.read(call.workspace_id)
    handle = call.body["tenant_handle"]
    if any(other is not workspace for other in workspaces.where(tenant_handle=handle)):
        raise RefusedError(409, f"Workspace with tenant_handle {handle} already exists")
    return call.change(workspace, {"tenant_handle": handle})


@on("GET /workspaces/current/stats")
def read_stats(call: ServedCall) -> Any:
    return {
        "tenant_id": call.workspace_id,
        "dataset_count": len(call.table("dataset")),
        "tracer_session_count": len(call.table("project")),
        "repo_count": len(call.table("repo")),
        "annotation_queue_count": len(call.table("annotation queue")),
        "deployment_count": 0,
        "dashboards_count": len(call.table("chart section")),
        "evaluator_count": len(call.table("evaluator")),
    }


@on("GET /workspaces/current/secrets")
def list_secrets(call: ServedCall) -> ServedListing:
    return ServedListing([{"key": secret["id"]} for secret in call.table("secret")])


@on("POST /workspaces/current/secrets")
def set_secrets(call: ServedCall) -> Any:
    """Set secrets; a null value removes one."""
    secrets = call.table("secret")
    for given in call.body:
        if given.get("value") is None:
            secrets.records.pop(given["key"], None)
        else:
            secrets.put({"id": given["key"], "value": given["value"]})
    return {"message": f"{len(call.body)} secrets set"}


@on("GET /workspaces/current/usage_limits")
def read_usage_state(_call: ServedCall) -> Any:
    return {"in_reject_set": False, "usage_limit_type": None, "tenant_limit": None}


@on("GET /usage-limits")
def list_usage_limits(call: ServedCall) -> ServedListing:
    return ServedListing(list(call.table("usage limit")))


@on("GET /usage-limits/org")
def list_organization_usage_limits(call: ServedCall) -> ServedListing:
    return ServedListing(
        [limit for workspace in call.table("workspace") for limit in call.state.table(workspace["id"], "usage limit")]
    )


@on("PUT /usage-limits")
def set_usage_limit(call: ServedCall) -> Any:
    """Set the limit of a type; a workspace has one of each."""
    limits = call.table("usage limit")
    known = limits.where(limit_type=call.body["limit_type"])
    return call.change(known[0], call.body) if known else limits.insert(call.new_record(call.body))


@on("DELETE /usage-limits/{usage_limit_id}")
def delete_usage_limit(call: ServedCall) -> Any:
    return call.table("usage limit").remove(call.path["usage_limit_id"])


@on("PUT /ttl-settings", "PUT /orgs/ttl-settings")
def set_ttl(call: ServedCall) -> Any:
    """Set how long traces are kept, for a workspace or, without one, for the organization."""
    workspace_id = call.body.get("tenant_id") or call.access.workspace_id
    if workspace_id is not None:
        call.table("workspace").read(workspace_id)
    settings = call.state.table(call.organization_id, "TTL settings")
    known = settings.where(tenant_id=workspace_id)
    given = {**call.body, "tenant_id": workspace_id, "configured_by": "user", "longlived_ttl_days": _LONG_LIVED_DAYS}
    return call.change(known[0], given) if known else settings.insert(call.new_record(given))


@on("GET /ttl-settings")
def list_ttl(call: ServedCall) -> ServedListing:
    settings = call.state.table(call.organization_id, "TTL settings")
    return ServedListing(settings.where(tenant_id=call.workspace_id))


@on("GET /orgs/ttl-settings")
def list_organization_ttl(call: ServedCall) -> ServedListing:
    return ServedListing(list(call.state.table(call.organization_id, "TTL settings")))


@on("GET /orgs")
def list_organizations(call: ServedCall) -> ServedListing:
    return ServedListing(
        [
            organization
            for organization in call.everywhere("organization")
            if call.state.table(organization["id"], "member").where(user_id=call.principal.user_id)
        ]
    )


@on("POST /orgs")
def create_another_organization(call: ServedCall) -> Any:
    user = call.state.table(EVERYWHERE, "user").read(call.principal.user_id)
    return create_organization(call.state, dict(call.body), user)


@on(
    "GET /orgs/current",
    "GET /orgs/current/info",
    "GET /orgs/current/billing",
    "GET /platform/orgs/current/info",
)
def read_organization(call: ServedCall) -> Any:
    return call.everywhere("organization").read(call.organization_id)


@on("PATCH /orgs/current/info")
def change_organization(call: ServedCall) -> Any:
    return call.change(call.everywhere("organization").read(call.organization_id), call.body)


@on("GET /me/ls_user_id")
def read_user_id(call: ServedCall) -> Any:
    return call.principal.user_id


@on("GET /auth/public")
def read_identity(call: ServedCall) -> Any:
    user = _user(call) or {}
    return {
        "ls_user_id": user.get("id"),
        "user_id": user.get("id"),
        "user_email": user.get("email"),
        "organization_id": call.organization_id,
        "tenant_id": call.workspace_id,
    }


@on("GET /info")
def read_info(_call: ServedCall) -> Any:
    """Return what LangSmith's SDK asks before it sends runs and examples: the ways of sending that are supported."""
    flags = {
        "dataset_examples_multipart_enabled": True,
        "examples_multipart_enabled": True,
        "zstd_compression_enabled": find_spec("zstandard") is not None,
    }
    return {"version": "0.16.14", "instance_flags": flags, "batch_ingest_config": {}, "license_expiration_time": None}


@on("GET /ok")
def say_ok(_call: ServedCall) -> Any:
    return {"ok": True}
