"""Reading runs in bulk: queries, statistics, groups, traces and threads, in versions 1 and 2 of the API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.behaviours.filters import filtered
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import present_run
from langsmith_ext.testing._service.behaviours.statistics import latency, run_statistics
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record, moment

# What a run always shows, whatever was selected: the fields that its schema requires.
_ALWAYS = {"id", "name", "run_type", "trace_id", "dotted_order", "status", "session_id", "app_path", "start_time"}


def select_runs(runs: Iterable[Record], wanted: Mapping[str, Any]) -> list[Record]:
    """Return the runs that a query's body selects, in no particular order."""
    found = list(runs)
    among = (("id", "id"), ("session", "session_id"), ("reference_example", "reference_example_id"))
    for name, field in among:
        if wanted.get(name):
            identities = {identity.lower() for identity in wanted[name]}
            found = [run for run in found if run.get(field) in identities]
    equal = (("trace", "trace_id"), ("parent_run", "parent_run_id"), ("run_type", "run_type"))
    for name, field in equal:
        if wanted.get(name):
            found = [run for run in found if run.get(field) == wanted[name].lower()]
    if wanted.get("start_time"):
        found = [run for run in found if moment(run["start_time"]) >= moment(wanted["start_time"])]
    if wanted.get("end_time"):
        found = [run for run in found if moment(run["start_time"]) <= moment(wanted["end_time"])]
    if wanted.get("error") is not None:
        found = [run for run in found if bool(run.get("error")) is wanted["error"]]
    if wanted.get("is_root") is not None or wanted.get("execution_order") == 1:
        root = wanted.get("is_root", True)
        found = [run for run in found if (run["parent_run_id"] is None) is (True if root is None else root)]
    if wanted.get("query"):
        found = filtered(found, f'search("{wanted["query"]}")')
    return found


def _query(call: ServedCall, runs: Iterable[Record], wanted: Mapping[str, Any]) -> list[Record]:
    """Return runs with all filters applied, the latest first unless the query asks for another order."""
    everything = list(runs)
    found = select_runs(everything, wanted)
    if "feedback_" in str(wanted.get("filter")):  # feedback statistics are computed only when a run is read
        found = [present_run(call, run) for run in found]
    found = filtered(found, wanted.get("filter"))
    if wanted.get("trace_filter"):
        roots = {run["trace_id"] for run in filtered(everything, wanted["trace_filter"]) if not run["parent_run_id"]}
        found = [run for run in found if run["trace_id"] in roots]
    if wanted.get("tree_filter"):
        trees = {run["trace_id"] for run in filtered(everything, wanted["tree_filter"])}
        found = [run for run in found if run["trace_id"] in trees]
    return in_order(found, wanted.get("order", "desc"))


def in_order(runs: Iterable[Record], order: str) -> list[Record]:
    return sorted(runs, key=lambda run: (run["start_time"], run["dotted_order"]), reverse=order.lower() == "desc")


@on("POST /runs/query")
def query_runs(call: ServedCall) -> ServedListing:
    for identity in call.body.get("session") or ():
        call.table("project").read(identity)
    return listing_of(call, _query(call, call.table("run"), call.body), call.body.get("select"))


def listing_of(call: ServedCall, runs: Sequence[Record], select: Iterable[str] | None) -> ServedListing:
    """A listing of runs with the selected fields, or all."""
    chosen = set(select) | _ALWAYS if select else None

    def present(run: Record) -> Record:
        whole = present_run(call, run)
        return whole if chosen is None else {name: value for name, value in whole.items() if name in chosen}

    return ServedListing(runs, present, {"parsed_query": call.body.get("filter") if call.body else None})


@on("POST /runs/query/validate")
def validate_query(call: ServedCall) -> Any:
    errors = []
    for field in ("filter", "trace_filter", "tree_filter"):
        try:
            filtered([], call.body.get(field))
        except RefusedError as refusal:
            errors.append({"field": field, "message": str(refusal.detail)})
    return {"valid": not errors, "errors": errors}


@on("POST /runs/stats")
def read_statistics(call: ServedCall) -> Any:
    runs = _query(call, call.table("run"), call.body)
    group_by = call.body.get("group_by")
    if not group_by:
        return run_statistics(runs)
    groups: dict[str, list[Record]] = {}
    for run in runs:
        for value in _group_values(run, group_by):
            groups.setdefault(value, []).append(run)
    return {value: run_statistics(members) for value, members in list(groups.items())[: group_by.get("max_groups", 5)]}


def _group_values(run: Record, group_by: Mapping[str, Any]) -> list[str]:
    attribute = group_by["attribute"]
    if attribute == "tag":
        return list(run.get("tags") or ())
    if attribute == "metadata":
        value = (run["extra"].get("metadata") or {}).get(group_by.get("path"))
        return [] if value is None else [str(value)]
    return [str(run[attribute])]


def threads_of(runs: Iterable[Record]) -> dict[str, list[Record]]:
    """The root runs of each thread, the earliest first."""
    threads: dict[str, list[Record]] = {}
    for run in in_order(runs, "asc"):
        if run["thread_id"] is not None and run["parent_run_id"] is None:
            threads.setdefault(run["thread_id"], []).append(run)
    return threads


def _grouped(call: ServedCall) -> dict[str, list[Record]]:
    wanted = {name: call.body[name] for name in ("start_time", "end_time", "filter") if call.body.get(name)}
    project = call.table("project").read(call.body["session_id"])
    return threads_of(_query(call, call.table("run").where(session_id=project["id"]), wanted))


@on("POST /runs/group")
def group_runs(call: ServedCall) -> Any:
    groups = [
        {
            "filter": f'and(eq(metadata_key, "thread_id"), eq(metadata_value, "{thread_id}"))',
            "group_key": thread_id,
            "count": len(runs),
            "first_inputs": runs[0]["inputs_preview"],
            "last_outputs": runs[-1]["outputs_preview"],
            "min_start_time": runs[0]["start_time"],
            "max_start_time": runs[-1]["start_time"],
            **run_statistics(runs),
        }
        for thread_id, runs in _grouped(call).items()
    ]
    start = call.body.get("offset", 0)
    return {"groups": groups[start : start + call.body.get("limit", 10)], "total": len(groups)}


@on("POST /runs/group/stats")
def read_group_statistics(call: ServedCall) -> Any:
    groups = _grouped(call)
    return {**run_statistics([run for runs in groups.values() for run in runs]), "group_count": len(groups)}


@on("GET /runs/threads/{thread_id}")
def read_thread(call: ServedCall) -> Any:
    project = call.table("project").read(call.query["session_id"])
    threads = threads_of(call.table("run").where(session_id=project["id"]))
    runs = threads.get(call.path["thread_id"])
    if runs is None:
        raise RefusedError(404, f"Thread {call.path['thread_id']} not found")
    shown = call.query.get("select") or ["all_messages"]
    return {
        "thread_id": call.path["thread_id"],
        "previews": {name: "\n\n".join(run["inputs_preview"] or "" for run in runs) for name in shown},
    }


# Version 2: projects instead of sessions, enumerations in upper case, and only ``id`` when nothing is selected.

_FIELDS_V2 = {"PROJECT_ID": "session_id", "IS_IN_DATASET": "in_dataset", "ATTACHMENTS": "s3_urls"}


def _as_v2(call: ServedCall, run: Record, selects: Iterable[str] | None) -> Record:
    whole = present_run(call, run)
    whole |= {
        "project_id": run["session_id"],
        "run_type": run["run_type"].upper(),
        "status": run["status"].upper(),
        "is_root": run["parent_run_id"] is None,
        "is_in_dataset": whole["in_dataset"],
        "latency_seconds": latency(run),
        "metadata": run["extra"].get("metadata") or {},
        "error_preview": (run.get("error") or "")[:150] or None,
        "thread_id": run["thread_id"] if run["thread_id"] and len(run["thread_id"]) == 36 else None,
        "attachments": {name: one["presigned_url"] for name, one in (run.get("s3_urls") or {}).items()},
        "prompt_cost": _amount(run.get("prompt_cost")),
        "completion_cost": _amount(run.get("completion_cost")),
        "total_cost": _amount(run.get("total_cost")),
        "share_url": f"{call.base_url}/public/{whole['share_token']}/r" if whole["share_token"] else None,
        "events": run.get("events") or [],
    }
    chosen = {"id", *(name.lower() for name in selects or ())}
    return {name: value for name, value in whole.items() if name in chosen and value is not None}


def _amount(cost: str | float | None) -> float | None:
    return None if cost is None else float(cost)


@on("POST /v2/runs/query")
def query_runs_v2(call: ServedCall) -> ServedListing:
    body = call.body
    wanted = {
        "id": body.get("ids"),
        "session": body.get("project_ids"),
        "reference_example": body.get("reference_examples"),
        "trace": body.get("trace_id"),
        "run_type": body.get("run_type"),
        "error": body.get("has_error"),
        "is_root": body.get("is_root"),
        "start_time": body.get("min_start_time"),
        "end_time": body.get("max_start_time"),
        "filter": body.get("filter"),
        "trace_filter": body.get("trace_filter"),
        "tree_filter": body.get("tree_filter"),
        "order": body.get("sort_order", "DESC"),
    }
    runs = _query(call, call.table("run"), wanted)
    return ServedListing(runs, lambda run: _as_v2(call, run, body.get("selects")))


@on("GET /v2/runs/{run_id}")
def read_run_v2(call: ServedCall) -> Any:
    run = call.table("run").read(call.path["run_id"])
    project_id = call.query.get("project_id") or run["session_id"]
    if run["session_id"] != project_id.lower():
        raise RefusedError(404, f"Run {run['id']} not found in project {project_id}")
    return _as_v2(call, run, call.query.get("selects"))


@on("GET /v2/traces/{trace_id}/runs")
def read_trace(call: ServedCall) -> ServedListing:
    wanted = {
        "trace": call.path["trace_id"],
        "session": [call.query["project_id"]] if call.query.get("project_id") else None,
        "start_time": call.query.get("min_start_time"),
        "end_time": call.query.get("max_start_time"),
        "filter": call.query.get("filter"),
        "order": "asc",
    }
    runs = _query(call, call.table("run"), wanted)
    return ServedListing(runs, lambda run: _as_v2(call, run, call.query.get("selects")))


@on("POST /v2/threads/query")
def query_threads(call: ServedCall) -> ServedListing:
    project_id = call.body.get("project_id") or call.body.get("session_id")  # as older contracts call it
    wanted = {
        "session": [project_id] if project_id else None,
        "start_time": call.body.get("min_start_time"),
        "end_time": call.body.get("max_start_time"),
        "filter": call.body.get("filter"),
    }
    threads = threads_of(_query(call, call.table("run"), wanted))

    def present(thread_id: str) -> Record:
        runs = threads[thread_id]
        shown = {
            "thread_id": thread_id,
            "count": len(runs),
            "first_inputs": runs[0]["inputs_preview"],
            "last_outputs": runs[-1]["outputs_preview"],
            "last_error": runs[-1].get("error"),
            "first_trace_id": runs[0]["trace_id"],
            "last_trace_id": runs[-1]["trace_id"],
            "trace_id": runs[-1]["trace_id"],
            "start_time": runs[0]["start_time"],
            "min_start_time": runs[0]["start_time"],
            "max_start_time": runs[-1]["start_time"],
            **run_statistics(runs),
        }
        shown["total_cost"] = _amount(shown["total_cost"])
        return {name: value for name, value in shown.items() if value is not None}

    return ServedListing(list(threads)[::-1], present)


@on("GET /v2/threads/{thread_id}/traces")
def read_thread_traces(call: ServedCall) -> ServedListing:
    project = call.table("project").read(call.query.get("session_id") or call.query["project_id"])
    runs = threads_of(call.table("run").where(session_id=project["id"])).get(call.path["thread_id"], [])
    runs = filtered(runs, call.query.get("filter"))

    def present(run: Record) -> Record:
        whole = {**run, "latency": latency(run), "op": 1, "error_preview": run.get("error")}
        chosen = {"thread_id", "trace_id", "start_time", *(name.lower() for name in call.query.get("selects") or ())}
        return {name: value for name, value in whole.items() if name in chosen and value is not None}

    return ServedListing(runs, present)
