"""Members of organizations and workspaces, invitations and roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, Filter, listing, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.organization import add_member, add_workspace_member, create_user, role_named
from langsmith_ext.testing._service.state import Record, Table

_FILTERS: Mapping[str, Filter] = {
    "emails": lambda _call, record, wanted: record["email"] in wanted,
    "ls_user_ids": lambda _call, record, wanted: record.get("ls_user_id") in wanted,
    "user_ids": lambda _call, record, wanted: record.get("user_id") in wanted,
    "q": lambda _call, record, wanted: wanted.lower() in f"{record['email']} {record.get('full_name') or ''}".lower(),
    "email_like": lambda _call, record, wanted: any(part.lower() in record["email"].lower() for part in wanted),
    "name_like": lambda _call, record, wanted: any(
        part.lower() in str(record.get("full_name") or "").lower() for part in wanted
    ),
    "active_is": lambda _call, record, wanted: bool(record.get("user_id")) is wanted,
    "pending_is": lambda _call, record, wanted: bool(record.get("user_id")) is not wanted,
}
_MEMBERS = Collection("member", "", filters=_FILTERS)


def _workspace_ids(call: ServedCall, member: Record) -> list[str]:
    return [
        workspace["id"]
        for workspace in call.table("workspace")
        if call.state.table(workspace["id"], "workspace member").where(user_id=member["user_id"])
    ]


def _members(call: ServedCall) -> list[Record]:
    return [{**member, "tenant_ids": _workspace_ids(call, member)} for member in call.table("member")]


def _invitations(call: ServedCall, workspace_id: str | None = None) -> list[Record]:
    """Return the invitations to the organization, or those to one of its workspaces."""
    return [
        {**invitation, "tenant_ids": invitation["workspace_ids"] or []}
        for invitation in call.table("invitation")
        if workspace_id is None or workspace_id in (invitation["workspace_ids"] or ())
    ]


@on("GET /orgs/current/members")
def list_all(call: ServedCall) -> Any:
    return {
        "organization_id": call.organization_id,
        "members": _members(call),
        "pending": _invitations(call),
    }


@on("GET /orgs/current/members/active")
def list_active(call: ServedCall) -> ServedListing:
    return listing(_MEMBERS, call, _members(call))


@on("GET /orgs/current/members/pending")
def list_pending(call: ServedCall) -> ServedListing:
    return listing(_MEMBERS, call, _invitations(call))


@on("GET /platform/orgs/current/members")
def list_enriched(call: ServedCall) -> ServedListing:
    people = [*_members(call), *_invitations(call)]
    workspaces = call.table("workspace")

    def present(person: Record) -> Record:
        identities = [
            (workspaces.read(workspace_id), identity)
            for workspace_id in person["tenant_ids"]
            for identity in call.state.table(workspace_id, "workspace member").where(email=person["email"])
        ]
        memberships = [
            {
                "workspace_id": workspace["id"],
                "workspace_name": workspace["display_name"],
                "role_id": identity["role_id"],
                "role_name": identity["role_name"],
            }
            for workspace, identity in identities
        ]
        return {**person, "is_pending": "user_id" not in person, "workspace_memberships": memberships}

    return ServedListing(listing(_MEMBERS, call, people).items, present)


def _invite(call: ServedCall, given: Record, workspace_id: str | None) -> Record:
    """Invite by e-mail, to the organization and to the workspaces in the invitation."""
    if call.table("member").where(email=given["email"]) and workspace_id is None:
        raise RefusedError(409, f"{given['email']} is already a member of the organization")
    default = "ORGANIZATION_USER" if workspace_id is None else "WORKSPACE_USER"
    role = role_named(call.state, call.organization_id, given.get("role_id"), default)
    workspaces = call.table("workspace")
    named = list(given.get("workspace_ids") or ([workspace_id] if workspace_id else []))
    for identity in named:
        workspaces.read(identity)
    if given.get("workspace_role_id"):
        role_named(call.state, call.organization_id, given["workspace_role_id"], "")
    invitation = call.new_record(
        {
            **given,
            "password": None,
            "workspace_ids": named or None,
            "tenant_id": workspace_id,
            "role_id": role["id"],
            "role_name": role["display_name"],
            "access_scope": "organization" if workspace_id is None else "workspace",
            "user_id": None,
        }
    )
    del invitation["user_id"]
    return call.table("invitation").insert(invitation, unique=("email", "tenant_id"))


@on("POST /orgs/current/members")
def invite(call: ServedCall) -> Any:
    if call.table("invitation").where(email=call.body["email"]):
        raise RefusedError(409, f"{call.body['email']} is already invited to the organization")
    return _invite(call, call.body, None)


@on("POST /orgs/current/members/batch")
def invite_many(call: ServedCall) -> Any:
    return [_invite(call, given, None) for given in call.body]


@on("POST /workspaces/current/members/batch")
def invite_many_to_workspace(call: ServedCall) -> Any:
    return [_invite(call, given, call.workspace_id) for given in call.body]


@on("POST /orgs/current/members/basic/batch")
def add_with_password(call: ServedCall) -> Any:
    """Create users who sign in with a password; they become members at once."""
    created = []
    for given in call.body:
        user = create_user(call.state, given["email"], given.get("full_name"))
        role = role_named(call.state, call.organization_id, given.get("role_id"), "ORGANIZATION_USER")
        member = add_member(call.state, call.organization_id, user, role)
        for workspace_id in given.get("workspace_ids") or ():
            workspace = call.table("workspace").read(workspace_id)
            workspace_role = role_named(
                call.state, call.organization_id, given.get("workspace_role_id"), "WORKSPACE_USER"
            )
            add_workspace_member(call.state, workspace, member, workspace_role)
        created.append({**user, "ls_user_id": user["id"], "password": given.get("password")})
    return created


@on(
    "DELETE /orgs/current/members/{identity_id}/pending",
    "DELETE /workspaces/current/members/{identity_id}/pending",
)
def withdraw(call: ServedCall) -> Any:
    return call.table("invitation").remove(call.path["identity_id"])


@on("DELETE /orgs/current/members/{identity_id}")
def remove_member(call: ServedCall) -> Any:
    """Remove a member from the organization and from all of its workspaces."""
    member = call.table("member").remove(call.path["identity_id"])
    for workspace in call.table("workspace"):
        identities = call.state.table(workspace["id"], "workspace member")
        for identity in identities.where(user_id=member["user_id"]):
            identities.remove(identity["id"])
    return {"message": f"Member {member['id']} removed"}


def _change_role(call: ServedCall, members: Table) -> Any:
    member = members.read(call.path["identity_id"])
    given = {name: value for name, value in call.body.items() if value is not None and name != "password"}
    if "role_id" in given:
        role = role_named(call.state, call.organization_id, given["role_id"], "")
        if role["access_scope"] not in (None, member["access_scope"]):
            raise RefusedError(
                400, f"Role {role['id']} is for a {role['access_scope']}, not for a {member['access_scope']}"
            )
        given["role_name"] = role["display_name"]
    return call.change(member, given)


@on("PATCH /orgs/current/members/{identity_id}")
def change_member(call: ServedCall) -> Any:
    member = _change_role(call, call.table("member"))
    member |= {"org_role_id": member["role_id"], "org_role_name": member["role_name"]}
    return member


@on("GET /workspaces/current/members")
def list_workspace(call: ServedCall) -> Any:
    return {
        "tenant_id": call.workspace_id,
        "members": list(call.table("workspace member")),
        "pending": _invitations(call, call.workspace_id),
    }


@on("GET /workspaces/current/members/active")
def list_workspace_active(call: ServedCall) -> ServedListing:
    return listing(_MEMBERS, call, list(call.table("workspace member")))


@on("GET /workspaces/current/members/pending")
def list_workspace_pending(call: ServedCall) -> ServedListing:
    return listing(_MEMBERS, call, _invitations(call, call.workspace_id))


@on("POST /workspaces/current/members")
def add_to_workspace(call: ServedCall) -> Any:
    """Make a member of the organization, given by any of three ids, a member of the workspace."""
    for name, known in (("org_identity_id", "id"), ("user_id", "user_id"), ("ls_user_id", "ls_user_id")):
        if call.body.get(name):
            found = call.table("member").where(**{known: call.body[name].lower()})
            if not found:
                raise RefusedError(404, f"Member with {name} {call.body[name]} not found in the organization")
            role = role_named(call.state, call.organization_id, call.body.get("role_id"), "WORKSPACE_USER")
            workspace = call.table("workspace").read(call.workspace_id)
            return add_workspace_member(call.state, workspace, found[0], role)
    raise RefusedError(400, "No member given: send org_identity_id, user_id or ls_user_id")


@on("PATCH /workspaces/current/members/{identity_id}")
def change_workspace_member(call: ServedCall) -> Any:
    return _change_role(call, call.table("workspace member"))


@on("DELETE /workspaces/current/members/{identity_id}")
def remove_workspace_member(call: ServedCall) -> Any:
    return call.table("workspace member").remove(call.path["identity_id"])


@on("GET /orgs/permissions")
def list_permissions(_call: ServedCall) -> ServedListing:
    resources = ("projects", "runs", "datasets", "prompts", "annotation-queues", "charts", "rules", "feedback")
    actions = ("create", "read", "update", "delete")
    names = [f"{resource}:{action}" for resource in resources for action in actions]
    return ServedListing(
        [{"name": name, "description": f"May {name.replace(':', ' ')}", "access_scope": "workspace"} for name in names]
        + [
            {"name": name, "description": f"May {name.replace(':', ' ')}", "access_scope": "organization"}
            for name in ("organization:manage", "organization:read")
        ]
    )


def _custom_role(_call: ServedCall, role: Record) -> None:
    if role.get("organization_id") is None:
        raise RefusedError(400, f"Role {role['display_name']} is defined by the system: create a custom role instead")
    role["name"] = "CUSTOM"
    role["access_scope"] = "workspace"


@on("DELETE /orgs/current/roles/{role_id}")
def delete_role(call: ServedCall) -> Any:
    role = call.table("role").read(call.path["role_id"])
    _custom_role(call, role)
    holders = [
        member
        for owner in [call.organization_id, *(workspace["id"] for workspace in call.table("workspace"))]
        for kind in ("member", "workspace member")
        for member in call.state.table(owner, kind).where(role_id=role["id"])
    ]
    if holders:
        raise RefusedError(
            409, f"Role {role['display_name']} is held by {len(holders)} members: assign them another role first"
        )
    return call.table("role").remove(role["id"])


register(
    (
        Collection(
            "role",
            "/orgs/current/roles",
            unique=("display_name", "organization_id"),
            prepare=_custom_role,
            without=frozenset({"delete"}),
        ),
    )
)
