"""Reading runs in bulk: queries, statistics, groups, traces and threads, in versions 1 and 2 of the API."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import present_run, preview
from langsmith_ext.testing._service.behaviours.selection import Selection, needs_place, page_of, select
from langsmith_ext.testing._service.behaviours.statistics import run_statistics
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.filtering import checked, filtered
from langsmith_ext.testing._service.messages import JSON, RefusedError
from langsmith_ext.testing._service.records import latency
from langsmith_ext.testing._service.state import Record, order_key

# What a run always shows, whatever was selected: what its schema requires, and what says what it is.
_ALWAYS = frozenset(
    {"id", "name", "run_type", "trace_id", "dotted_order", "status", "session_id", "app_path", "start_time"}
    | {"created_at", "s3_urls", "inputs_s3_urls", "outputs_s3_urls", "trace_tier", "ttl_seconds"}
)
_LIMIT = 100  # runs per page, unless the contract says otherwise
_FILTERS = ("filter", "search_filter", "trace_filter", "tree_filter")


def in_order(runs: Iterable[Record], order: str) -> list[Record]:
    return sorted(runs, key=order_key, reverse=order.lower() == "desc")


@on("POST /runs/query")
def query_runs(call: ServedCall) -> Any:
    needs_place(call.body)
    for identity in call.body.get("session") or ():
        call.table("project").read(identity)
    return page_of_runs(call, select(call, call.body))


def page_of_runs(call: ServedCall, selection: Selection) -> Any:
    """Return the page of runs that a query of version 1 asks for, with the selected fields."""
    body = call.body or {}
    declared = call.contract.properties(call.operation.bodies[JSON])
    chosen = body.get("select") or declared.get("select", {}).get("default")
    names = {*chosen, *_ALWAYS} if chosen else None
    runs, following = page_of(
        selection, body.get("limit") or declared.get("limit", {}).get("default", _LIMIT), body.get("cursor")
    )

    def shown(run: Record) -> Record:
        whole = present_run(call, run, names)
        return whole if names is None else {name: value for name, value in whole.items() if name in names}

    return {
        "runs": [shown(run) for run in runs],
        "cursors": {"next": following},
        "parsed_query": body.get("filter"),
    }


@on("POST /runs/query/validate")
def validate_query(call: ServedCall) -> Any:
    errors = []
    for field in _FILTERS:
        try:
            checked("run", call.body, field)
        except RefusedError as refusal:
            errors.append({"field": field, "message": str(refusal.detail)})
    return {"valid": not errors, "errors": errors}


@on("POST /runs/stats")
def read_statistics(call: ServedCall) -> Any:
    runs = list(select(call, call.body))
    group_by = call.body.get("group_by")
    if not group_by:
        return run_statistics(call, runs)
    groups: dict[str, list[Record]] = {}
    for run in runs:
        for value in _group_values(run, group_by):
            groups.setdefault(value, []).append(run)
    return {
        value: run_statistics(call, members) for value, members in list(groups.items())[: group_by.get("max_groups", 5)]
    }


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
    return threads_of(select(call, {**wanted, "session": [project["id"]]}))


@on("POST /runs/group")
def group_runs(call: ServedCall) -> Any:
    groups = [
        {
            "filter": f'and(eq(metadata_key, "thread_id"), eq(metadata_value, "{thread_id}"))',
            "group_key": thread_id,
            "count": len(runs),
            "first_inputs": preview(runs[0].get("inputs")),
            "last_outputs": preview(runs[-1].get("outputs")),
            "min_start_time": runs[0]["start_time"],
            "max_start_time": runs[-1]["start_time"],
            **run_statistics(call, runs),
        }
        for thread_id, runs in _grouped(call).items()
    ]
    start = call.body.get("offset", 0)
    return {"groups": groups[start : start + call.body.get("limit", 10)], "total": len(groups)}


@on("POST /runs/group/stats")
def read_group_statistics(call: ServedCall) -> Any:
    groups = _grouped(call)
    return {**run_statistics(call, [run for runs in groups.values() for run in runs]), "group_count": len(groups)}


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
        "previews": {name: "\n\n".join(preview(run.get("inputs")) or "" for run in runs) for name in shown},
    }


# Version 2: projects instead of sessions, enumerations in upper case, and only ``id`` when nothing is selected.

_FIELDS_V2 = {"PROJECT_ID": "session_id", "IS_IN_DATASET": "in_dataset", "ATTACHMENTS": "s3_urls"}


_DETAILS = ("prompt_token_details", "completion_token_details", "prompt_cost_details", "completion_cost_details")


def _as_v2(call: ServedCall, run: Record, selects: Iterable[str] | None) -> Record:
    chosen = {"id", *(name.lower() for name in selects or ())}
    sources = {"is_in_dataset": "in_dataset", "share_url": "share_token"}
    whole = present_run(call, run, {sources.get(name, name) for name in chosen})
    whole |= {
        "project_id": run["session_id"],
        "run_type": run["run_type"].upper(),
        "status": run["status"].upper(),
        "is_root": run["parent_run_id"] is None,
        "is_in_dataset": whole.get("in_dataset"),
        "latency_seconds": latency(run),
        "metadata": run["extra"].get("metadata") or {},
        "error_preview": (run.get("error") or "")[:150] or None,
        "thread_id": run["thread_id"] if run["thread_id"] and len(run["thread_id"]) == 36 else None,
        "attachments": {name: one["presigned_url"] for name, one in (run.get("s3_urls") or {}).items()},
        "share_url": f"{call.base_url}/public/{whole['share_token']}/r" if whole.get("share_token") else None,
        "events": run.get("events") or [],
    }
    whole |= {name: f"{run[name]}Z" for name in ("start_time", "end_time", "first_token_time") if run.get(name)}
    whole |= {name: {"raw": whole[name]} for name in _DETAILS if whole.get(name)}
    return {name: value for name, value in whole.items() if name in chosen and value is not None}


def _page_v2(call: ServedCall, selection: Selection, wanted: Mapping[str, Any]) -> Any:
    """Return the page of runs that a request of version 2 asks for, with the selected fields."""
    pagination = call.operation.pagination or {}
    limit = wanted.get("page_size") or pagination.get("default_limit") or 100
    runs, following = page_of(selection, limit, wanted.get("cursor"))
    items = [_as_v2(call, run, wanted.get("selects")) for run in runs]
    return {"items": items, "next_cursor": following, "has_more": following is not None}


def _amount(cost: str | float | None) -> float | None:
    return None if cost is None else float(cost)


@on("POST /v2/runs/query")
def query_runs_v2(call: ServedCall) -> Any:
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
    return _page_v2(call, select(call, wanted), body)


@on("GET /v2/runs/{run_id}")
def read_run_v2(call: ServedCall) -> Any:
    run = call.table("run").read(call.path["run_id"])
    project_id = call.query.get("project_id") or run["session_id"]
    if run["session_id"] != project_id.lower():
        raise RefusedError(404, f"Run {run['id']} not found in project {project_id}")
    return _as_v2(call, run, call.query.get("selects"))


@on("GET /v2/traces/{trace_id}/runs")
def read_trace(call: ServedCall) -> Any:
    wanted = {
        "trace": call.path["trace_id"],
        "session": [call.query["project_id"]] if call.query.get("project_id") else None,
        "start_time": call.query.get("min_start_time"),
        "end_time": call.query.get("max_start_time"),
        "filter": call.query.get("filter"),
        "order": "asc",
    }
    return _page_v2(call, select(call, wanted), call.query)


@on("POST /v2/threads/query")
def query_threads(call: ServedCall) -> ServedListing:
    project_id = call.body.get("project_id") or call.body.get("session_id")  # as older contracts call it
    wanted = {
        "session": [project_id] if project_id else None,
        "start_time": call.body.get("min_start_time"),
        "end_time": call.body.get("max_start_time"),
        "filter": call.body.get("filter"),
    }
    threads = threads_of(select(call, wanted))

    def present(thread_id: str) -> Record:
        runs = threads[thread_id]
        shown = {
            "thread_id": thread_id,
            "count": len(runs),
            "first_inputs": preview(runs[0].get("inputs")),
            "last_outputs": preview(runs[-1].get("outputs")),
            "last_error": runs[-1].get("error"),
            "first_trace_id": runs[0]["trace_id"],
            "last_trace_id": runs[-1]["trace_id"],
            "trace_id": runs[-1]["trace_id"],
            "start_time": runs[0]["start_time"],
            "min_start_time": runs[0]["start_time"],
            "max_start_time": runs[-1]["start_time"],
            **run_statistics(call, runs),
        }
        shown["total_cost"] = _amount(shown["total_cost"])
        return {name: value for name, value in shown.items() if value is not None}

    return ServedListing(list(threads)[::-1], present)


@on("GET /v2/threads/{thread_id}/traces")
def read_thread_traces(call: ServedCall) -> ServedListing:
    project = call.table("project").read(call.query.get("session_id") or call.query["project_id"])
    runs = threads_of(call.table("run").where(session_id=project["id"])).get(call.path["thread_id"], [])
    runs = filtered(call, "run", runs, call.query.get("filter"))

    def present(run: Record) -> Record:
        whole = {**run, "latency": latency(run), "op": 1, "error_preview": run.get("error")}
        chosen = {"thread_id", "trace_id", "start_time", *(name.lower() for name in call.query.get("selects") or ())}
        return {name: value for name, value in whole.items() if name in chosen and value is not None}

    return ServedListing(runs, present)
