"""Every operation with state succeeds where something of every kind exists, and its answer is what it declares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.messages import JSON

from . import wire
from .arguments import Arguments, arguments_of, completed
from .conftest import rig
from .test_every_operation import bound, call_arguments
from .world import UNTIL, Ids, built

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

CONTRACT = read_contract()
BOUND = bind(BEHAVIOURS, CONTRACT)
STATEFUL = sorted((one.method, one.path) for key, one in CONTRACT.operations.items() if key in BOUND)

# What a name means where it differs from elsewhere: (start of the canonical path, name) -> name in the world.
HERE = {
    ("/bulk-exports/", "run_id"): "export_run",
    ("/public/{}/datasets/runs/", "run_id"): "experiment_run",
    ("/public/{}/run/", "id"): "run_id",
    ("/public/{}/run", "share_token"): "shared_run",
    ("/public/{}/feedbacks", "share_token"): "shared_run",
    ("/public/", "share_token"): "shared_dataset",
    ("/model-price-map/", "id"): "price",
    ("/orgs/current/sso-settings/", "id"): "sso",
    ("/datasets/{}/experiment-view-overrides/", "id"): "override",
    ("/fleet/integrations/", "id"): "integration",
    ("/platform/tools/id/", "id"): "tool",
    ("/v2/sandboxes/boxes/", "name"): "box",
    ("/orgs/current/members/{}/pending", "identity_id"): "invited",
    ("/workspaces/current/members/{}/pending", "identity_id"): "invited_here",
    ("/orgs/current/members/", "identity_id"): "member",
    ("/workspaces/current/members/", "identity_id"): "workspace_member",
    ("/platform/annotation-queues/", "identity_id"): "workspace_member",
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
    "POST /datasets/clone": lambda ids: {
        "source_dataset_id": ids["dataset_id"],
        "target_dataset_id": ids["dataset_id"],
    },
    "PUT /datasets/{}/tags": lambda _: {"as_of": "latest", "tag": "new"},
    "POST /datasets/{}/runs": lambda ids: {"session_ids": [ids["experiment"]]},
    "POST /public/{}/examples/runs": lambda ids: {"session_ids": [ids["experiment"]]},
    "POST /bulk-exports": lambda ids: {
        "bulk_export_destination_id": ids["destination_id"],
        "session_id": ids["session_id"],
        "start_time": UNTIL["start_time"],
    },
    "PATCH /orgs/current/members/{}": lambda _: {"full_name": "New"},
    "PATCH /workspaces/current/members/{}": lambda ids: {"role_id": ids["role_id"]},
    "POST /workspaces/current/members": lambda ids: {"org_identity_id": ids["member"]},
    "POST /workspaces/current/taggings": lambda ids: {
        "tag_value_id": ids["tag_value_id"],
        "resource_type": "dataset",
        "resource_id": ids["dataset_id"],
    },
    "POST /platform/annotation-queues/{}/reviewers": lambda ids: {"identity_id": ids["workspace_member"]},
    "POST /repos/{}/{}/tags": lambda ids: {"tag_name": "next", "commit_id": ids["commit_id"]},
    "POST /runs/query": lambda ids: {"session": [ids["session_id"]]},
    "POST /repos": lambda _: {"repo_handle": "new", "is_public": False},
    "POST /repos/{}/{}/fork": lambda _: {"repo_handle": "copy"},
    "POST /commits/{}/{}": lambda _: {"manifest": {"text": "new"}},
    "POST /datasets/upload": lambda _: {"file": ("rows.csv", b"q\nwhy\n"), "input_keys": ["q"]},
    "POST /examples/upload/{}": lambda _: {
        "file": ("rows.csv", b"q,a,m\n1,2,3\n"),
        "input_keys": ["q"],
        "output_keys": ["a"],
        "metadata_keys": ["m"],
    },
    "POST /runs/multipart": lambda ids: {f"patch.{ids['run_id']}": (None, "{}", "application/json")},
    "POST /platform/datasets/{}/examples": lambda _: {
        "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f": (None, "{}", "application/json"),
        "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f.inputs": (None, "{}", "application/json"),
    },
    "PATCH /platform/datasets/{}/examples": lambda ids: {ids["example_id"]: (None, "{}", "application/json")},
    "POST /datasets/upload-experiment": lambda ids: {
        "experiment_name": "another",
        "dataset_id": ids["dataset_id"],
        "results": [],
        "experiment_start_time": UNTIL["start_time"],
        "experiment_end_time": UNTIL["end_time"],
    },
    "GET /datasets/{}/versions/diff": lambda _: {"from_version": "latest", "to_version": "latest"},
    "POST /feedback/tokens": lambda ids: {"run_id": ids["run_id"], "feedback_key": "k"},
    "POST /annotation-queues/{}/runs": lambda ids: [ids["run_id"]],
    "POST /annotation-queues/{}/runs/by-key": lambda ids: [
        {"run_id": ids["run_id"], "session_id": ids["session_id"], "start_time": UNTIL["start_time"]}
    ],
    "POST /feedback-configs": lambda _: {"feedback_key": "new", "feedback_config": {"type": "freeform"}},
    "POST /platform/tools": lambda _: {"handle": "new", "name": "n", "description": "d", "parameters": {}},
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
    """Return arguments that fit what exists; path parameters are known by the behaviour's names for them."""
    given = arguments_of(wire.operations()[key], key[1], "minimal", typed=False)
    operation = CONTRACT.operations[" ".join(key)]
    path = operation.route.partition(" ")[2]
    names = dict(zip(given.path, BOUND[operation.key].names, strict=True))

    def chosen(values: Any) -> Any:
        if not isinstance(values, dict):
            return [chosen(item) for item in values] if isinstance(values, list) else values
        return {name: known(ids, path, name, chosen(value)) for name, value in values.items()}

    query, body = chosen(given.query), chosen(given.body)
    if operation.route in FITTING:
        fitting = FITTING[operation.route](ids)
        if key[0] == "GET":
            query = {name: value for name, value in fitting.items() if name in operation.parameters["query"]}
        else:
            body = completed(operation.bodies[JSON], fitting) if JSON in operation.bodies else fitting
    values = {name: known(ids, path, names[name], value) for name, value in given.path.items()}
    return Arguments(values, query, given.headers, body)


@pytest.mark.parametrize("key", STATEFUL, ids=lambda key: " ".join(key))
def test_it_succeeds_on_what_exists_and_answers_as_declared(key: tuple[str, str]) -> None:
    service, ids = built()
    clients = rig(service)
    operation = OPERATIONS[key]
    method = bound(clients.sync_user if operation.scope == "user" else clients.sync, operation)
    positional, named = call_arguments(method, operation, fitted(ids, key))
    method(*positional, **named)
    assert clients.recorder.violations() == []
