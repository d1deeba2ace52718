"""Sharing runs and datasets with anyone who has the token, and what that person can read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import listing
from langsmith_ext.testing._service.behaviours.examples import EXAMPLES
from langsmith_ext.testing._service.behaviours.experiments import comparisons_of, examples_with_runs, feedback_deltas
from langsmith_ext.testing._service.behaviours.feedback import FEEDBACK
from langsmith_ext.testing._service.behaviours.projects import experiments_of
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import descendants, present_run
from langsmith_ext.testing._service.behaviours.selection import select
from langsmith_ext.testing._service.behaviours.statistics import run_statistics
from langsmith_ext.testing._service.behaviours.traces import page_of_runs
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record

SHARE = "share"


def _share(call: ServedCall, kind: str, resource: Record) -> Record:
    """Return the share of a run or dataset, created if there is none."""
    shares = call.everywhere(SHARE)
    known = shares.where(kind=kind, resource_id=resource["id"])
    if known:
        return known[0]
    share = call.new_record({"kind": kind, "resource_id": resource["id"]})
    return shares.insert({**share, "access": call.access})


def _unshare(call: ServedCall, kind: str, resource: Record) -> Any:
    for share in call.everywhere(SHARE).where(kind=kind, resource_id=resource["id"]):
        call.everywhere(SHARE).remove(share["id"])
    return {"message": f"{kind.capitalize()} {resource['id']} is not shared"}


def _resource(call: ServedCall, kind: str) -> Record:
    return call.table(kind).read(call.path[f"{kind}_id"])


def _state(call: ServedCall, kind: str, resource: Record) -> Any:
    known = call.everywhere(SHARE).where(kind=kind, resource_id=resource["id"])
    return {f"{kind}_id": resource["id"], "share_token": known[0]["id"]} if known else None


@on("PUT /runs/{run_id}/share")
def share_run(call: ServedCall) -> Any:
    run = _resource(call, "run")
    return {"run_id": run["id"], "share_token": _share(call, "run", run)["id"]}


@on("GET /runs/{run_id}/share")
def read_run_share(call: ServedCall) -> Any:
    return _state(call, "run", _resource(call, "run"))


@on("DELETE /runs/{run_id}/share")
def unshare_run(call: ServedCall) -> Any:
    return _unshare(call, "run", _resource(call, "run"))


@on("PUT /datasets/{dataset_id}/share")
def share_dataset(call: ServedCall) -> Any:
    dataset = _resource(call, "dataset")
    return {"dataset_id": dataset["id"], "share_token": _share(call, "dataset", dataset)["id"]}


@on("GET /datasets/{dataset_id}/share")
def read_dataset_share(call: ServedCall) -> Any:
    return _state(call, "dataset", _resource(call, "dataset"))


@on("DELETE /datasets/{dataset_id}/share")
def unshare_dataset(call: ServedCall) -> Any:
    return _unshare(call, "dataset", _resource(call, "dataset"))


@on("GET /workspaces/current/shared")
def list_shares(call: ServedCall) -> ServedListing:
    shares = call.everywhere(SHARE).where(tenant_id=call.workspace_id)

    def present(share: Record) -> Record:
        kind = share["kind"]
        resource = call.table(kind).get(share["resource_id"]) or {}
        shown = {"type": kind, "share_token": share["id"], "created_at": share["created_at"]}
        shown |= {f"{kind}_id": share["resource_id"], f"{kind}_name": resource.get("name")}
        if kind == "run":
            project = call.table("project").get(resource.get("session_id")) or {}
            shown |= {"run_type": resource.get("run_type"), "session_id": project.get("id")}
            shown["session_name"] = project.get("name")
        return shown

    return ServedListing(shares, present)


@on("DELETE /workspaces/current/shared")
def unshare_many(call: ServedCall) -> Any:
    given = call.body or {}
    tokens = {token.lower() for token in given.get("share_tokens") or ()}
    for share in call.everywhere(SHARE).where(tenant_id=call.workspace_id):
        if given.get("unshare_all") or share["id"] in tokens:
            call.everywhere(SHARE).remove(share["id"])
    return {"message": "Unshared"}


# What a token gives access to. The operations have no scope: the share says whose records they read.


def _opened(call: ServedCall, kind: str, token: str | None = None) -> tuple[ServedCall, Record]:
    """Return the call as if made by the person who shared, and what was shared."""
    share = call.everywhere(SHARE).read(call.path["share_token"] if token is None else token)
    if share["kind"] != kind:
        raise RefusedError(404, f"Share {share['id']} belongs to a {share['kind']}, not to a {kind}")
    owner = replace(call, access=share["access"])
    return owner, owner.table(kind).read(share["resource_id"])


def _trace(call: ServedCall, run: Record) -> list[Record]:
    """The shared run and everything below it."""
    return [run, *descendants(call, run)]


@on("GET /public/{share_token}/run")
def read_shared_run(call: ServedCall) -> Any:
    owner, run = _opened(call, "run")
    return present_run(owner, run)


@on("GET /public/{share_token}/run/{id}")
def read_run_of_shared(call: ServedCall) -> Any:
    owner, run = _opened(call, "run")
    for one in _trace(owner, run):
        if one["id"] == call.path["id"].lower():
            return present_run(owner, one)
    raise RefusedError(404, f"Run {call.path['id']} not found in the shared trace")


@on("POST /public/{share_token}/runs/query")
def query_shared_runs(call: ServedCall) -> Any:
    owner, run = _opened(call, "run")
    return page_of_runs(owner, select(owner, call.body, _trace(owner, run)))


@on("GET /public/{share_token}/feedbacks")
def list_shared_feedback(call: ServedCall) -> ServedListing:
    owner, run = _opened(call, "run")
    runs = {one["id"] for one in _trace(owner, run)}
    return listing(FEEDBACK, owner, [one for one in owner.table("feedback") if one.get("run_id") in runs])


@on("GET /public/{share_token}/datasets")
def read_shared_dataset(call: ServedCall) -> Any:
    owner, dataset = _opened(call, "dataset")
    return {**dataset, "example_count": owner.table("example").count("dataset_id", dataset["id"])}


@on("GET /public/{share_token}/examples")
def list_shared_examples(call: ServedCall) -> ServedListing:
    owner, dataset = _opened(call, "dataset")
    return listing(EXAMPLES, owner, owner.table("example").where(dataset_id=dataset["id"]))


@on("GET /public/{share_token}/examples/count")
def count_shared_examples(call: ServedCall) -> Any:
    return len(list_shared_examples(call).items)


@on("GET /public/{share_token}/datasets/sessions")
def list_shared_experiments(call: ServedCall) -> ServedListing:
    owner, dataset = _opened(call, "dataset")
    return experiments_of(owner, dataset["id"])


@on("GET /public/datasets/sessions-bulk")
def list_experiments_of_shares(call: ServedCall) -> Any:
    found = []
    for token in call.query["share_tokens"]:
        owner, dataset = _opened(call, "dataset", token)
        experiments = experiments_of(owner, dataset["id"])
        found += [experiments.present(one) if experiments.present else one for one in experiments.items]
    return found


def _experiment_runs(call: ServedCall, dataset: Record) -> list[Record]:
    experiments = call.table("project").where(reference_dataset_id=dataset["id"])
    return [run for one in experiments for run in call.table("run").where(session_id=one["id"])]


@on("POST /public/{share_token}/examples/runs")
def list_shared_examples_with_runs(call: ServedCall) -> ServedListing:
    return examples_with_runs(*_opened(call, "dataset"))


@on("POST /public/{share_token}/datasets/runs/query")
def query_shared_experiment_runs(call: ServedCall) -> Any:
    owner, dataset = _opened(call, "dataset")
    return page_of_runs(owner, select(owner, call.body, _experiment_runs(owner, dataset)))


@on("POST /public/{share_token}/datasets/runs/stats")
def read_shared_statistics(call: ServedCall) -> Any:
    owner, dataset = _opened(call, "dataset")
    return run_statistics(owner, list(select(owner, call.body, _experiment_runs(owner, dataset))))


@on("GET /public/{share_token}/datasets/runs/{run_id}")
def read_shared_experiment_run(call: ServedCall) -> Any:
    owner, dataset = _opened(call, "dataset")
    for run in _experiment_runs(owner, dataset):
        if run["id"] == call.path["run_id"].lower():
            return present_run(owner, run)
    raise RefusedError(404, f"Run {call.path['run_id']} not found in the shared dataset")


@on("GET /public/{share_token}/datasets/feedback")
def list_shared_experiment_feedback(call: ServedCall) -> ServedListing:
    owner, dataset = _opened(call, "dataset")
    runs = {run["id"] for run in _experiment_runs(owner, dataset)}
    return listing(FEEDBACK, owner, [one for one in owner.table("feedback") if one.get("run_id") in runs])


@on("GET /public/{share_token}/datasets/comparative")
def list_shared_comparisons(call: ServedCall) -> ServedListing:
    owner, dataset = _opened(call, "dataset")
    return comparisons_of(owner, dataset["id"])


@on("POST /public/{share_token}/datasets/runs/delta")
def read_shared_deltas(call: ServedCall) -> Any:
    owner, _ = _opened(call, "dataset")
    return feedback_deltas(owner)
