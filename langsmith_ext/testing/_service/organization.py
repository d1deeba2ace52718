"""What exists from the start: an organization with its roles, one user who owns it, and one workspace."""

from __future__ import annotations

import re
from dataclasses import dataclass

from langsmith_ext.testing._service.access import key_principal
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.principals import Principal
from langsmith_ext.testing._service.state import EVERYWHERE, Record, State, new_secret

# name, display name, scope of access, permissions
_SYSTEM_ROLES = (
    ("ORGANIZATION_ADMIN", "Organization Admin", "organization", ("organization:manage", "organization:read")),
    ("ORGANIZATION_USER", "Organization User", "organization", ("organization:read",)),
    ("WORKSPACE_ADMIN", "Admin", "workspace", ("workspaces:manage", "workspaces:read", "projects:create")),
    ("WORKSPACE_USER", "Editor", "workspace", ("workspaces:read", "projects:create", "projects:read")),
    ("WORKSPACE_READER", "Viewer", "workspace", ("workspaces:read", "projects:read")),
)
_PLAN = {
    "plan_tier": "enterprise",
    "max_identities": 100,
    "max_workspaces": 1000,
    "can_use_rbac": True,
    "can_use_abac": True,
    "can_use_audit_logs": True,
    "can_use_bulk_export": True,
    "can_use_saml_sso": True,
}


@dataclass(frozen=True, slots=True)
class Home:
    """The organization, workspace and user that a service starts with, and the user's bearer token."""

    organization_id: str
    workspace_id: str
    user_id: str
    bearer_token: str


def found(state: State, name: str, api_key: str) -> Home:
    """Create an organization with an owner, a workspace and a service key bound to it."""
    user = create_user(state, "owner@example.com", "Olivia Owner")
    organization = create_organization(state, {"display_name": name}, user)
    workspace = create_workspace(state, organization["id"], {"display_name": "Default"}, user)
    key = create_key(state, organization["id"], "service key", {"default_workspace_id": workspace["id"]}, api_key)
    state.credentials[api_key] = key_principal(organization["id"], key)
    token = new_secret("ls_user")
    state.credentials[token] = Principal(organization["id"], user["id"], workspace_id=workspace["id"])
    return Home(organization["id"], workspace["id"], user["id"], token)


def create_user(state: State, email: str, full_name: str | None = None) -> Record:
    now = state.now()
    user = {"id": state.new_id(), "email": email, "full_name": full_name, "created_at": now, "updated_at": now}
    return state.table(EVERYWHERE, "user").insert(user, unique=("email",))


def create_organization(state: State, given: Record, owner: Record) -> Record:
    """Create an organization with the system's roles and its owner as administrator."""
    now = state.now()
    organization = {
        "id": state.new_id(),
        "created_at": now,
        "modified_at": now,
        "tier": "enterprise",
        "is_personal": False,
        "disabled": False,
        "config": dict(_PLAN),
        "connected_to_stripe": False,
        "connected_to_metronome": False,
        "has_cancelled": False,
        "permissions": ["organization:manage", "organization:read"],
        "created_by_user_id": owner["id"],
        "created_by_ls_user_id": owner["id"],
        **given,
    }
    state.table(EVERYWHERE, "organization").insert(organization)
    for name, label, scope, permissions in _SYSTEM_ROLES:
        role: Record = {"name": name, "display_name": label, "access_scope": scope, "permissions": list(permissions)}
        role |= {"id": state.new_id(), "description": f"{label}, as the system defines it", "organization_id": None}
        state.table(organization["id"], "role").insert(role)
    add_member(state, organization["id"], owner, system_role(state, organization["id"], "ORGANIZATION_ADMIN"))
    return organization


def create_workspace(state: State, organization_id: str, given: Record, owner: Record | None) -> Record:
    """Create a workspace with its creator as administrator.

    Raises:
        RefusedError: 409 when the organization has a workspace of that name, id or handle.
    """
    identity = str(given.get("id") or state.new_id()).lower()
    workspace = {
        "organization_id": organization_id,
        "created_at": state.now(),
        "is_personal": False,
        "is_deleted": False,
        "read_only": False,
        **given,
        "id": identity,
    }
    if not workspace.get("tenant_handle"):
        workspace["tenant_handle"] = f"{_slug(workspace['display_name'])}-{identity[:8]}"
    table = state.table(organization_id, "workspace")
    table.refuse_double(workspace, ("tenant_handle",))
    if any(not other["is_deleted"] for other in table.where(display_name=workspace["display_name"])):
        raise RefusedError(409, f"Workspace with display_name {workspace['display_name']} already exists")
    table.insert(workspace)
    if owner is not None:
        member = next(iter(state.table(organization_id, "member").where(user_id=owner["id"])))
        add_workspace_member(state, workspace, member, system_role(state, organization_id, "WORKSPACE_ADMIN"))
    return workspace


def _slug(name: str) -> str:
    """Return a name as a handle may begin: with a letter, in lower case."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-0123456789") or "workspace"


def system_role(state: State, organization_id: str, name: str) -> Record:
    return state.table(organization_id, "role").where(name=name)[0]


def role_named(state: State, organization_id: str, role_id: str | None, default: str) -> Record:
    """Return the role with an id; without one, a system role.

    Raises:
        RefusedError: 404 when the organization has no such role.
    """
    if role_id is None:
        return system_role(state, organization_id, default)
    return state.table(organization_id, "role").read(role_id)


def add_member(state: State, organization_id: str, user: Record, role: Record) -> Record:
    """Make a user a member of an organization."""
    member = {
        **_identity(state, user, role),
        "organization_id": organization_id,
        "tenant_id": None,
        "access_scope": "organization",
        "org_role_id": role["id"],
        "org_role_name": role["display_name"],
    }
    return state.table(organization_id, "member").insert(member, unique=("user_id",))


def add_workspace_member(state: State, workspace: Record, member: Record, role: Record) -> Record:
    """Make a member of the organization a member of one of its workspaces."""
    user = state.table(EVERYWHERE, "user").read(member["user_id"])
    identity = {
        **_identity(state, user, role),
        "organization_id": workspace["organization_id"],
        "tenant_id": workspace["id"],
        "access_scope": "workspace",
        "org_role_id": member["role_id"],
        "org_role_name": member["role_name"],
    }
    return state.table(workspace["id"], "workspace member").insert(identity, unique=("user_id",))


def _identity(state: State, user: Record, role: Record) -> Record:
    return {
        "id": state.new_id(),
        "created_at": state.now(),
        "user_id": user["id"],
        "ls_user_id": user["id"],
        "email": user["email"],
        "full_name": user["full_name"],
        "display_name": user["full_name"],
        "read_only": False,
        "is_disabled": False,
        "role_id": role["id"],
        "role_name": role["display_name"],
        "linked_login_methods": [],
    }


def create_key(state: State, organization_id: str, kind: str, given: Record, secret: str) -> Record:
    """Store a key; its secret is kept only as a credential.

    Raises:
        RefusedError: 404 for a workspace that the organization does not have.
    """
    workspaces = state.table(organization_id, "workspace")
    named = [workspaces.read(identity) for identity in given.get("workspaces") or ()]
    default = workspaces.read(given["default_workspace_id"]) if given.get("default_workspace_id") else None
    key = {
        "description": "Default API key",
        "read_only": False,
        **given,
        "id": state.new_id(),
        "created_at": state.now(),
        "short_key": f"{secret[:10]}...{secret[-4:]}",
        "workspaces": [workspace["id"] for workspace in named] or None,
        "workspace_names": [workspace["display_name"] for workspace in named] or None,
        "default_workspace_name": default["display_name"] if default else None,
    }
    return state.table(organization_id, kind).insert(key)
