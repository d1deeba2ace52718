"""Service keys, personal access tokens, SCIM tokens, service accounts."""

from __future__ import annotations

from typing import Any

from langsmith_ext.testing._service.access import key_principal, revoke
from langsmith_ext.testing._service.behaviours.collections import Collection, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.organization import create_key
from langsmith_ext.testing._service.state import Record, new_secret


def _issue(call: ServedCall, kind: str, prefix: str, user_id: str | None) -> Any:
    """Create a key; only this answer contains its secret."""
    given = {name: value for name, value in call.body.items() if value is not None}
    if call.access.workspace_id is not None:
        given.setdefault("default_workspace_id", call.access.workspace_id)
        if kind == "service key":
            given.setdefault("workspaces", [call.access.workspace_id])
    secret = new_secret(prefix)
    key = create_key(call.state, call.organization_id, kind, given, secret)
    key["user_id"] = user_id
    call.state.credentials[secret] = key_principal(call.organization_id, key, user_id)
    return {**key, "key": secret}


@on("POST /orgs/current/service-keys", "POST /api-key")
def create_service_key(call: ServedCall) -> Any:
    return _issue(call, "service key", "lsv2_sk", None)


@on("POST /orgs/current/personal-access-tokens", "POST /api-key/current")
def create_personal_token(call: ServedCall) -> Any:
    owner = next(iter(call.table("member")))
    return _issue(call, "personal access token", "lsv2_pt", call.principal.user_id or owner["user_id"])


@on("GET /orgs/current/service-keys")
def list_service_keys(call: ServedCall) -> ServedListing:
    return ServedListing(list(call.table("service key")))


@on("GET /api-key")
def list_workspace_keys(call: ServedCall) -> ServedListing:
    return ServedListing([key for key in call.table("service key") if _reaches(key, call.workspace_id)])


def _reaches(key: Record, workspace_id: str) -> bool:
    return key["workspaces"] is None or workspace_id in key["workspaces"]


@on("GET /orgs/current/personal-access-tokens", "GET /api-key/current")
def list_personal_tokens(call: ServedCall) -> ServedListing:
    return ServedListing(list(call.table("personal access token")))


@on("DELETE /orgs/current/service-keys/{api_key_id}", "DELETE /api-key/{api_key_id}")
def delete_service_key(call: ServedCall) -> Any:
    key = call.table("service key").remove(call.path["api_key_id"])
    revoke(call.state, key["id"])
    return key


@on("DELETE /orgs/current/personal-access-tokens/{pat_id}", "DELETE /api-key/current/{pat_id}")
def delete_personal_token(call: ServedCall) -> Any:
    key = call.table("personal access token").remove(call.path["pat_id"])
    revoke(call.state, key["id"])
    return key


@on("POST /platform/orgs/current/scim/tokens")
def create_scim_token(call: ServedCall) -> Any:
    secret = new_secret("ls_scim")
    record = call.new_record({**call.body, "short_token": f"{secret[:10]}...{secret[-4:]}"})
    return {**call.table("SCIM token").insert(record), "token": secret}


@on("POST /service-accounts")
def create_service_account(call: ServedCall) -> Any:
    workspaces = [
        call.table("workspace").read(given["workspace_id"])["id"] for given in call.body.get("workspaces", ())
    ]
    account = call.new_record(
        {
            "name": call.body["name"],
            "default_workspace_id": workspaces[0] if workspaces else None,
            "organization_identity_id": call.state.new_id(),
        }
    )
    return call.table("service account").insert(account, unique=("name",))


register(
    (
        Collection("SCIM token", "/platform/orgs/current/scim/tokens", without=frozenset({"create"})),
        Collection("service account", "/service-accounts", without=frozenset({"create"})),
    )
)
