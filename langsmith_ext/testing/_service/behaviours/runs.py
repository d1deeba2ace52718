"""Runs, and their ingestion: one by one, in batches and as multipart bodies."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.behaviours.feedback import relate, store_feedback
from langsmith_ext.testing._service.behaviours.files import keep_attachments
from langsmith_ext.testing._service.behaviours.ingestion import SentRun, accepted, naive, too_large
from langsmith_ext.testing._service.behaviours.projects import project_named
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.removal import remove_run
from langsmith_ext.testing._service.behaviours.statistics import feedback_statistics
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.json_text import decode
from langsmith_ext.testing._service.ledger import note_trace
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import Location, Problem, invalid, refuse
from langsmith_ext.testing._service.records import ancestors
from langsmith_ext.testing._service.state import Record, moment
from langsmith_ext.testing._service.tokens import note_usage, totals

_PART_EVENTS = ("post", "patch", "feedback", "attachment")
_PREVIEW = 150  # characters


def ingest(
    call: ServedCall,
    posts: Sequence[tuple[Location, Mapping[str, Any]]],
    patches: Sequence[tuple[Location, Mapping[str, Any]]],
    in_batch: bool = False,
) -> None:
    """Store runs, then changes to runs; a change that arrives before its run waits for it.

    What is new is stored even when something else was sent before: so a client may send a batch again.

    Raises:
        RefusedError: As ``accepted`` does, before anything is stored; 409 at the end for runs that exist already, and
            for a second change of one run.
    """
    sent = [SentRun(place, fields, is_new=True) for place, fields in posts]
    sent += [SentRun(place, fields, is_new=False) for place, fields in patches]
    records = accepted(call, sent, in_batch)
    known = [f"Run {one['id']} already exists" for one in records[: len(posts)] if not _post(call, one)]
    known += [f"Run {one['id']} was already updated" for one in records[len(posts) :] if not _patch(call, one)]
    if known:
        raise RefusedError(409, "; ".join(known[:10]))


def _post(call: ServedCall, run: Record) -> bool:
    """Store a run; False if it exists already."""
    run.setdefault("id", call.state.new_id())
    if run["id"] in call.table("run").records:
        return False
    waiting = call.table("early change").records.pop(run["id"], None)
    if waiting:
        run.update(waiting["changes"])
    run["times updated"] = 1 if waiting else 0
    store_run(call, run)
    return True


def _patch(call: ServedCall, changes: Record) -> bool:
    """Change a run, or keep the changes until it arrives; False after another change."""
    run_id = changes["id"]
    run = call.table("run").get(run_id)
    if run is None:
        waiting = call.table("early change")
        if run_id in waiting:
            return False
        waiting.put({"id": run_id, "changes": changes})
        return True
    if run["times updated"]:
        return False
    if "status" not in changes:
        run.pop("status", None)
    run.update(changes)
    run["times updated"] = 1
    store_run(call, run)
    return True


def store_run(call: ServedCall, run: Record) -> Record:
    """Complete a run from what was sent (project, trace, place in the tree, status and usage), and store it."""
    run.setdefault("name", "Unnamed")
    run.setdefault("run_type", "chain")
    if not run.get("start_time"):
        run["start_time"] = naive(call.state.now()).isoformat()
    if "session_id" not in run:
        run["session_id"] = project_named(call, run.get("session_name") or "default")["id"]
    parent_id = run.setdefault("parent_run_id", None)
    if "trace_id" not in run or "dotted_order" not in run:
        _place(run, call.table("run").get(parent_id) if parent_id else None)
    if not run.get("status"):
        run["status"] = "error" if run.get("error") else "success" if run.get("end_time") else "pending"
    run.setdefault("execution_order", 1)
    run.setdefault("extra", {})
    run["thread_id"] = _thread_id(run)
    run["tenant_id"] = call.workspace_id
    note_trace(call, run)
    note_usage(call, run)
    feedback = call.table("feedback")
    for one in feedback.where(run_id=run["id"]) if len(feedback) else ():
        relate(call, one, run)
    return call.table("run").put(run)


def _place(run: Record, parent: Record | None) -> None:
    """Give a run the trace and the place that it was sent without, by its parent, if that is known."""
    own = f"{moment(run['start_time']):%Y%m%dT%H%M%S%f}Z{run['id']}"
    first = run["dotted_order"].partition(".")[0][-36:] if "dotted_order" in run else None
    trace_id = first or (parent["trace_id"] if parent else run["parent_run_id"] or run["id"])
    run.setdefault("trace_id", trace_id)
    if parent:
        own = f"{parent['dotted_order']}.{own}"
    elif run["trace_id"] != run["id"]:
        own = f"{own[:-36]}{run['trace_id']}.{own}"
    run.setdefault("dotted_order", own)


def _thread_id(run: Record) -> str | None:
    metadata = (run["extra"] or {}).get("metadata") or {}
    names = ("session_id", "conversation_id", "thread_id")
    return next((str(metadata[name]) for name in names if metadata.get(name)), None)


@on("POST /runs")
def create_run(call: ServedCall) -> Any:
    _refuse_too_large(call, call.body)
    ingest(call, [(("body",), call.body)], [])
    return {}


@on("POST /runs/batch")
def create_runs(call: ServedCall) -> Any:
    _refuse_too_large(call, call.body)
    posts, patches = (
        [(("body", name, index), run) for index, run in enumerate(call.body.get(name) or ())]
        for name in ("post", "patch")
    )
    ingest(call, posts, patches, in_batch=True)
    return {}


@on("PATCH /runs/{run_id}")
def update_run(call: ServedCall) -> Any:
    _refuse_too_large(call, call.body)
    ingest(call, [], [(("body",), {**(call.body or {}), "id": call.path["run_id"]})])
    return {}


def _refuse_too_large(call: ServedCall, body: Any) -> None:
    if call.has_long_numbers:
        problems = list(too_large(body, ("body",)))
        if problems:
            raise refuse(problems)


@on("POST /runs/multipart")
def create_runs_from_parts(call: ServedCall) -> Any:
    """Store runs from parts named ``event.run_id[.field]``, each field put back into its run."""
    events: dict[tuple[str, str], Record] = {}
    attachments: dict[str, dict[str, FormPart]] = {}
    feedback: list[tuple[str, Any]] = []
    has_long_numbers = False
    for part in call.parts:
        event, run_id, name = _read_part_name(part.name)
        if event == "attachment":
            attachments.setdefault(run_id, {})[name or "file"] = part
            continue
        value, is_long = _read_json(part)
        has_long_numbers = has_long_numbers or is_long
        if event == "feedback":
            feedback.append((part.name, value))
            continue
        record = events.setdefault((event, run_id), {"id": run_id})
        if name is not None:
            record[name] = value
        elif isinstance(value, Mapping):
            record.update({**value, **record})
        else:
            raise invalid(("body", part.name), "Input should be a valid dictionary")
    _judge_parts(call, events, feedback, has_long_numbers)
    posts, patches = (
        [(("body", f"{event}.{run_id}"), record) for (event, run_id), record in events.items() if event == wanted]
        for wanted in ("post", "patch")
    )
    try:
        ingest(call, posts, patches, in_batch=True)
    finally:
        for run_id, files in attachments.items():
            _attach(call, run_id, files)
    for _, given in feedback:
        store_feedback(call, given)
    return {"message": "Runs batch ingested"}


def _judge_parts(
    call: ServedCall,
    events: Mapping[tuple[str, str], Record],
    feedback: Sequence[tuple[str, Any]],
    has_long_numbers: bool,
) -> None:
    """Judge the parts by the schemas that the same objects have as whole bodies."""
    problems: list[Problem] = []
    for (event, run_id), record in events.items():
        sent = {name: value for name, value in record.items() if value is not None}
        place = ("body", f"{event}.{run_id}")
        problems += call.judge_body("POST /runs", sent, place)
        problems += too_large(sent, place) if has_long_numbers else ()
    for name, given in feedback:
        problems += call.judge_body("POST /feedback", given, ("body", name))
    if problems:
        raise refuse(problems)


def _read_part_name(name: str) -> tuple[str, str, str | None]:
    event, _, rest = name.partition(".")
    run_id, _, field = rest.partition(".")
    if event not in _PART_EVENTS or not run_id:
        raise invalid(
            ("body", name), "Invalid part name: begin it with post., patch., feedback. or attachment. and a run id"
        )
    return event, run_id.lower(), field or None


def _read_json(part: FormPart) -> tuple[Any, bool]:
    try:
        return decode(part.content)
    except (ValueError, RecursionError) as error:
        raise invalid(("body", part.name), f"Part is not JSON: {error}") from error


def _attach(call: ServedCall, run_id: str, files: Mapping[str, FormPart]) -> None:
    run = call.table("run").get(run_id)
    if run is not None:
        run["s3_urls"] = {**(run.get("s3_urls") or {}), **keep_attachments(call, files)}


_COMPUTED: Mapping[str, Callable[[ServedCall, Record], Any]] = {
    "parent_run_ids": lambda _call, run: ancestors(run),
    "child_run_ids": lambda call, run: [one["id"] for one in descendants(call, run)],
    "direct_child_run_ids": lambda call, run: [one["id"] for one in call.table("run").where(parent_run_id=run["id"])],
    "feedback_stats": lambda call, run: feedback_statistics(call.table("feedback").where(run_id=run["id"])) or None,
    "share_token": lambda call, run: next(
        (one["id"] for one in call.everywhere("share").where(resource_id=run["id"], kind="run")), None
    ),
    "in_dataset": lambda call, run: bool(call.table("example").where(source_run_id=run["id"])),
    "reference_dataset_id": lambda call, run: _reference_dataset(call, run),
    "inputs_preview": lambda _call, run: preview(run.get("inputs")),
    "outputs_preview": lambda _call, run: preview(run.get("outputs")),
    "app_path": lambda call, run: _app_path(call, run),
}
"""What a run shows beside what is stored: computed when it is read, and only if it is asked for."""


def present_run(call: ServedCall, run: Record, select: Collection[str] | None = None) -> Record:
    """Return a run with what is computed when it is read.

    Args:
        call: The request.
        run: The stored run.
        select: The fields that are wanted; all by default.
    """
    shown = {**run, **totals(call, run)}
    for name, compute in _COMPUTED.items():
        if select is None or name in select:
            shown[name] = compute(call, run)
    return shown


def preview(value: Any) -> str | None:
    return json.dumps(value)[:_PREVIEW] if value else None


def descendants(call: ServedCall, run: Record) -> list[Record]:
    """Return the runs below a run, in the order of the trace."""
    below = run["dotted_order"] + "."
    found: list[Record] = []
    waiting = [run["id"]]
    while waiting:
        children = [child for one in waiting for child in call.table("run").where(parent_run_id=one)]
        found += children
        waiting = [child["id"] for child in children]
    return sorted((one for one in found if one["dotted_order"].startswith(below)), key=lambda one: one["dotted_order"])


def _app_path(call: ServedCall, run: Record) -> str:
    place = f"/o/{call.organization_id}/projects/p/{run['session_id']}/r/{run['id']}"
    return f"{place}?trace_id={run['trace_id']}&start_time={run['start_time']}"


def _reference_dataset(call: ServedCall, run: Record) -> str | None:
    project = call.table("project").get(run["session_id"])
    return project.get("reference_dataset_id") if project else None


@on("GET /runs/{run_id}")
def read_run(call: ServedCall) -> Any:
    return present_run(call, call.table("run").read(call.path["run_id"]))


@on("POST /runs/delete", "POST /runs/delete/traces")
def delete_traces(call: ServedCall) -> Any:
    body = call.body or {}
    runs, session_id = call.table("run"), body["session_id"].lower() if body.get("session_id") else None
    among = {"session_id": session_id} if session_id else {}
    traces = {identity.lower() for identity in body.get("trace_ids") or ()}
    if body.get("metadata"):
        traces |= {run["trace_id"] for run in runs.where(**among) if _has_metadata(run, body["metadata"])}
    for trace_id in traces:
        for run in runs.where(trace_id=trace_id, **among):
            remove_run(call, run)
    return {"message": f"{len(traces)} traces deleted"}


def _has_metadata(run: Record, wanted: Mapping[str, Any]) -> bool:
    """Return whether a run's metadata have every wanted value, or one of several."""
    has = (run.get("extra") or {}).get("metadata") or {}
    allowed = {name: value if isinstance(value, list) else [value] for name, value in wanted.items()}
    return all(name in has and has[name] in values for name, values in allowed.items())
