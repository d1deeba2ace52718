"""Every operation with state succeeds where something of every kind exists, and its answer is what it declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.coverage import coverage

from . import wire
from .arguments import Arguments, arguments_of
from .conftest import rig
from .test_every_operation import bound, call_arguments
from .world import UNTIL, Ids, built

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

CONTRACT = read_contract()
COVERED = coverage(CONTRACT)
STATEFUL = sorted((one.method, one.path) for key, one in CONTRACT.operations.items() if COVERED[key])

# What a name means at a path, where it differs from elsewhere: (start of the path, name) -> name in the world.
HERE = {
    ("/api/v1/bulk-exports/", "run_id"): "export_run",
    ("/api/v1/public/{share_token}/datasets/runs/", "run_id"): "experiment_run",
    ("/api/v1/public/{share_token}/run/", "id"): "run_id",
    ("/api/v1/public/{share_token}/run", "share_token"): "shared_run",
    ("/api/v1/public/{share_token}/feedbacks", "share_token"): "shared_run",
    ("/api/v1/public/", "share_token"): "shared_dataset",
    ("/api/v1/model-price-map/", "id"): "price",
    ("/api/v1/orgs/current/sso-settings/", "id"): "sso",
    ("/datasets/{dataset_id}/experiment-view-overrides/", "id"): "override",
    ("/v1/fleet/integrations/", "id"): "integration",
    ("/v1/platform/tools/id/", "id"): "tool",
    ("/v2/sandboxes/boxes/", "name"): "box",
    ("/api/v1/orgs/current/members/{identity_id}/pending", "identity_id"): "invited",
    ("/api/v1/workspaces/current/members/{identity_id}/pending", "identity_id"): "invited_here",
    ("/api/v1/orgs/current/members/", "identity_id"): "member",
    ("/api/v1/workspaces/current/members/", "identity_id"): "workspace_member",
    ("/v1/platform/annotation-queues/", "identity_id"): "workspace_member",
}
# Names that stand for a list.
SEVERAL = {
    "session_ids": "session_id",
    "trace_ids": "trace_id",
    "example_ids": "example_id",
    "queue_ids": "queue_id",
    "dataset_ids": "dataset_id",
    "evaluator_ids": "evaluator_id",
    "repo_ids": "repo_id",
    "experiment_ids": "experiment",
    "share_tokens": "shared_dataset",
    "access_policy_ids": "access_policy_id",
    "examples": "example_id",
}
# Bodies and queries that cannot be sampled, since their values must fit what exists.
FITTING: Mapping[str, Any] = {
    "POST /api/v1/datasets/clone": lambda ids: {
        "source_dataset_id": ids["dataset_id"],
        "target_dataset_id": ids["dataset_id"],
    },
    "PUT /api/v1/datasets/{dataset_id}/tags": lambda _: {"as_of": "latest", "tag": "new"},
    "POST /api/v1/datasets/{dataset_id}/runs": lambda ids: {"session_ids": [ids["experiment"]]},
    "POST /api/v1/public/{share_token}/examples/runs": lambda ids: {"session_ids": [ids["experiment"]]},
    "POST /api/v1/bulk-exports": lambda ids: {
        "bulk_export_destination_id": ids["destination_id"],
        "session_id": ids["session_id"],
        "start_time": UNTIL["start_time"],
    },
    "PATCH /api/v1/orgs/current/members/{identity_id}": lambda _: {"full_name": "New"},
    "PATCH /api/v1/workspaces/current/members/{identity_id}": lambda ids: {"role_id": ids["role_id"]},
    "POST /api/v1/workspaces/current/members": lambda ids: {"org_identity_id": ids["member"]},
    "POST /api/v1/workspaces/current/taggings": lambda ids: {
        "tag_value_id": ids["tag_value_id"],
        "resource_type": "dataset",
        "resource_id": ids["dataset_id"],
    },
    "POST /v1/platform/annotation-queues/{queue_id}/reviewers": lambda ids: {"identity_id": ids["workspace_member"]},
    "POST /api/v1/repos/{owner}/{repo}/tags": lambda ids: {"tag_name": "next", "commit_id": ids["commit_id"]},
    "POST /api/v1/repos/{owner}/{repo}/fork": lambda _: {"repo_handle": "copy"},
    "POST /commits/{owner}/{repo}": lambda _: {"manifest": {"text": "new"}},
    "POST /api/v1/datasets/upload": lambda _: {"file": ("rows.csv", b"q\nwhy\n"), "input_keys": ["q"]},
    "POST /api/v1/examples/upload/{dataset_id}": lambda _: {
        "file": ("rows.csv", b"q,a,m\n1,2,3\n"),
        "input_keys": ["q"],
        "output_keys": ["a"],
        "metadata_keys": ["m"],
    },
    "POST /runs/multipart": lambda ids: {f"patch.{ids['run_id']}": (None, "{}", "application/json")},
    "POST /v1/platform/datasets/{dataset_id}/examples": lambda _: {
        "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f": (None, "{}", "application/json"),
        "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f.inputs": (None, "{}", "application/json"),
    },
    "PATCH /v1/platform/datasets/{dataset_id}/examples": lambda ids: {
        ids["example_id"]: (None, "{}", "application/json")
    },
    "POST /api/v1/datasets/upload-experiment": lambda ids: {
        "experiment_name": "another",
        "dataset_id": ids["dataset_id"],
        "results": [],
        "experiment_start_time": UNTIL["start_time"],
        "experiment_end_time": UNTIL["end_time"],
    },
    "GET /api/v1/datasets/{dataset_id}/versions/diff": lambda _: {"from_version": "latest", "to_version": "latest"},
    "POST /api/v1/feedback/tokens": lambda ids: {"run_id": ids["run_id"], "feedback_key": "k"},
    "POST /api/v1/annotation-queues/{queue_id}/runs": lambda ids: [ids["run_id"]],
    "POST /api/v1/annotation-queues/{queue_id}/runs/by-key": lambda ids: [
        {"run_id": ids["run_id"], "session_id": ids["session_id"], "start_time": UNTIL["start_time"]}
    ],
    "POST /api/v1/feedback-configs": lambda _: {"feedback_key": "new", "feedback_config": {"type": "freeform"}},
    "POST /v1/platform/tools": lambda _: {"handle": "new", "name": "n", "description": "d", "parameters": {}},
}


def known(ids: Ids, path: str, name: str, value: Any) -> Any:
    """Return what exists for a name at a path, else the sampled value."""
    for (start, local), meant in HERE.items():
        if path.startswith(start) and local == name:
            return ids[meant]
    if name in SEVERAL:
        return [ids[SEVERAL[name]]]
    if name in ("section_id", "chart_id"):
        chart = ids["organization chart" if "org-charts" in path else "workspace chart"]
        return chart["section_id" if name == "section_id" else "id"]
    if name.endswith("_time"):
        return UNTIL["start_time" if name in ("start_time", "min_start_time") else "end_time"]
    return ids.get(name, value)


def fitted(ids: Ids, key: tuple[str, str]) -> Arguments:
    given = arguments_of(wire.operations()[key], key[1], "minimal", typed=False)

    def chosen(values: Any) -> Any:
        if not isinstance(values, dict):
            return [chosen(item) for item in values] if isinstance(values, list) else values
        return {name: known(ids, key[1], name, chosen(value)) for name, value in values.items()}

    query, body = chosen(given.query), chosen(given.body)
    if " ".join(key) in FITTING:
        fitting = FITTING[" ".join(key)](ids)
        query, body = (fitting, body) if key[0] == "GET" else (query, fitting)
    return Arguments(chosen(given.path), query, given.headers, body)


@pytest.mark.parametrize("key", STATEFUL, ids=lambda key: " ".join(key))
def test_it_succeeds_on_what_exists_and_answers_as_declared(key: tuple[str, str]) -> None:
    service, ids = built()
    clients = rig(service)
    operation = OPERATIONS[key]
    method = bound(clients.sync_user if operation.scope == "user" else clients.sync, operation)
    positional, named = call_arguments(method, operation, fitted(ids, key))
    method(*positional, **named)
    assert clients.recorder.violations() == []
