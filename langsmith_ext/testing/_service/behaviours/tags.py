"""Resource tags: keys, their values, and which resources carry them."""

from __future__ import annotations

from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.state import Record

# resource type of a tagging -> kind of record, field of the listing by type
_RESOURCES = {
    "dataset": ("dataset", "datasets"),
    "project": ("project", "projects"),
    "experiment": ("project", "experiments"),
    "prompt": ("repo", "prompts"),
    "queue": ("annotation queue", "queues"),
    "dashboard": ("chart section", "dashboards"),
    "mcp_server": ("MCP server", "mcp_servers"),
    "fleet_integration": ("integration", "fleet_integrations"),
    "deployment": ("deployment", "deployments"),
    "evaluator": ("evaluator", "evaluators"),
}


def _keys_with(call: ServedCall, taggings: list[Record] | None) -> list[Record]:
    """Return tag keys with their values: all of them, or only those in some taggings."""
    keys = []
    for key in call.table("tag key"):
        values = [
            {**value, "taggings": [one for one in taggings or () if one["tag_value_id"] == value["id"]]}
            for value in call.table("tag value").where(tag_key_id=key["id"])
        ]
        if taggings is not None:
            values = [value for value in values if value["taggings"]]
        if values or taggings is None:
            keys.append({**key, "values": values})
    return keys


@on("GET /workspaces/current/tags")
def list_tags(call: ServedCall) -> ServedListing:
    return ServedListing(_keys_with(call, None))


def _tags_of(call: ServedCall, resource_type: str, resource_id: str) -> list[Record]:
    taggings = call.table("tagging").where(resource_type=resource_type, resource_id=resource_id.lower())
    return _keys_with(call, taggings)


@on("GET /workspaces/current/tags/resource")
def list_tags_of_resource(call: ServedCall) -> ServedListing:
    return ServedListing(_tags_of(call, call.query["resource_type"], call.query["resource_id"]))


@on("POST /workspaces/current/tags/resources")
def list_tags_of_resources(call: ServedCall) -> Any:
    return {one["resource_id"]: _tags_of(call, one["resource_type"], one["resource_id"]) for one in call.body}


@on("POST /workspaces/current/taggings")
def tag(call: ServedCall) -> Any:
    call.table("tag value").read(call.body["tag_value_id"])
    tagging = call.new_record(call.body)
    tagging["resource_id"] = tagging["resource_id"].lower()
    return call.table("tagging").insert(tagging, unique=("tag_value_id", "resource_type", "resource_id"))


@on("DELETE /workspaces/current/taggings/{tagging_id}")
def untag(call: ServedCall) -> Any:
    return call.table("tagging").remove(call.path["tagging_id"])


@on("GET /workspaces/current/taggings")
def list_taggings(call: ServedCall) -> ServedListing:
    wanted = call.query.get("tag_value_id")
    values = [value for value in call.table("tag value") if not wanted or value["id"] in wanted]

    def present(value: Record) -> Record:
        key = call.table("tag key").read(value["tag_key_id"])
        resources: dict[str, list[Record]] = {}
        for tagging in call.table("tagging").where(tag_value_id=value["id"]):
            kind, field = _RESOURCES[tagging["resource_type"]]
            resource = call.table(kind).get(tagging["resource_id"]) or {}
            name = resource.get("name") or resource.get("repo_handle") or resource.get("title") or ""
            entry = {"tagging_id": tagging["id"], "resource_name": name, "resource_id": tagging["resource_id"]}
            resources.setdefault(field, []).append(entry)
        return {
            "tag_key": key["key"],
            "tag_key_id": key["id"],
            "tag_value": value["value"],
            "tag_value_id": value["id"],
            "resources": resources,
        }

    return ServedListing(values, present)


register(
    (
        Collection(
            "tag key",
            "/workspaces/current/tag-keys",
            unique=("key",),
            label="key",
            owned={"tag value": "tag_key_id"},
        ),
        Collection(
            "tag value",
            "/workspaces/current/tag-keys/{tag_key_id}/tag-values",
            unique=("tag_key_id", "value"),
            label="value",
            owned={"tagging": "tag_value_id"},
        ),
    )
)
