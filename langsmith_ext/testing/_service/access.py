"""Deciding who calls, and for which organization and workspace: keys, tokens and the scope of operations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from langsmith_ext.testing._service.contract import ServedOperation
from langsmith_ext.testing._service.messages import IncomingRequest, RefusedError
from langsmith_ext.testing._service.principals import Principal
from langsmith_ext.testing._service.state import Record, State, moment

FORBIDDEN = {"error": "Forbidden"}

# Ingestion answers a wrong key with 403 instead of 401.
_INGESTION = frozenset(
    {
        "POST /runs",
        "PATCH /runs/{}",
        "POST /runs/batch",
        "POST /runs/multipart",
        "POST /otel/v1/traces",
        "POST /otel/v1/logs",
    }
)


@dataclass(frozen=True, slots=True)
class Access:
    """What a request may touch; the ids are None where the operation has no such scope."""

    principal: Principal | None = None
    organization_id: str | None = None
    workspace_id: str | None = None


def revoke(state: State, key_id: str) -> None:
    """Forget the secret of a key."""
    for secret, principal in list(state.credentials.items()):
        if principal.key is not None and principal.key["id"] == key_id:
            del state.credentials[secret]


def key_principal(organization_id: str, key: Record, user_id: str | None = None) -> Principal:
    """Return the caller that a key identifies.

    A key with a default workspace, or for one workspace alone, is bound to it: operations default to it. Any other is
    scoped to the organization and must name a workspace on workspace operations.
    """
    workspaces = key.get("workspaces")
    default = key.get("default_workspace_id") or (workspaces[0] if workspaces and len(workspaces) == 1 else None)
    allowed = frozenset(workspaces) if workspaces else None
    return Principal(organization_id, user_id, key, allowed, default)


def admit(state: State, operation: ServedOperation, request: IncomingRequest) -> Access:
    """Decide on a request by its headers alone, before its arguments are judged.

    Raises:
        RefusedError: 401 for missing or wrong credentials, 403 for credentials that do not reach this far.
    """
    if operation.scope == "none":
        return _admit_unscoped(state, request)
    principal = _authenticate(state, request, hides_why=operation.route in _INGESTION)
    if operation.scope == "user" and principal.key is not None:
        raise RefusedError(
            403, "This operation is for signed-in users: send Authorization: Bearer <token>, not an API key"
        )
    if principal.read_only and not operation.safe:
        raise RefusedError(403, FORBIDDEN)
    named = request.header("x-organization-id")
    if named and named.lower() != principal.organization_id and not _is_member(state, principal, named.lower()):
        raise RefusedError(403, FORBIDDEN)
    organization_id = named.lower() if named else principal.organization_id
    workspace_id = None
    if "workspace" in operation.scope:
        workspace_id = _workspace(state, principal, organization_id, request)
    return Access(principal, organization_id, workspace_id)


def _admit_unscoped(state: State, request: IncomingRequest) -> Access:
    """Admit anyone to an operation without scope; a known key only says whose data it is about."""
    try:
        principal = _authenticate(state, request)
    except RefusedError:
        return Access()
    return Access(principal, principal.organization_id, principal.workspace_id)


def _authenticate(state: State, request: IncomingRequest, hides_why: bool = False) -> Principal:
    secret = request.header("x-api-key")
    if secret is None:
        scheme, _, token = (request.header("authorization") or "").partition(" ")
        secret = token.strip() if scheme.lower() == "bearer" else None
    if not secret:
        raise RefusedError(401, "Missing credentials: send X-API-Key, or Authorization: Bearer <token>")
    principal = state.credentials.get(secret)
    if principal is None:
        if hides_why:
            raise RefusedError(403, FORBIDDEN)
        raise RefusedError(401, "Invalid token: this service does not know the key that was sent")
    expires_at = principal.key and principal.key.get("expires_at")
    if expires_at and moment(expires_at) <= datetime.now(UTC):
        raise RefusedError(401, f"Invalid token: the key expired at {expires_at}")
    return principal


def _is_member(state: State, principal: Principal, organization_id: str) -> bool:
    """Return whether a person belongs to an organization; a key belongs to one only, its own."""
    if principal.key is not None:
        return False
    return any(member["user_id"] == principal.user_id for member in state.table(organization_id, "member"))


def _workspace(state: State, principal: Principal, organization_id: str, request: IncomingRequest) -> str:
    named = request.header("x-tenant-id") or principal.workspace_id
    if not named:
        raise RefusedError(403, {"error": "org_scoped_key_requires_workspace"})
    workspace = state.table(organization_id, "workspace").get(named)
    if workspace is None or workspace["is_deleted"]:
        raise RefusedError(403, FORBIDDEN)
    if principal.workspaces is not None and workspace["id"] not in principal.workspaces:
        raise RefusedError(403, FORBIDDEN)
    return str(workspace["id"])
