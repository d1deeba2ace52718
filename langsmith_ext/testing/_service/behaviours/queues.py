"""Annotation queues and the runs in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import present_run
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record, moment

ENTRY = "queue run"
_COMPLETED = "completed"


def _with_size(call: ServedCall, queue: Record) -> Mapping[str, Any]:
    return {**queue, "total_runs": len(call.table(ENTRY).where(queue_id=queue["id"]))}


def _typed(call: ServedCall, queue: Record) -> None:
    queue.setdefault("queue_type", "single")
    queue.setdefault("assigned_reviewers", [])
    for identity in queue.pop("session_ids", None) or ():
        call.table("project").read(identity)


register(
    (
        Collection(
            "annotation queue",
            "/annotation-queues",
            unique=("name",),
            prepare=_typed,
            present=_with_size,
            filters={
                "dataset_id": lambda _call, record, wanted: record.get("default_dataset") == wanted,
            },
            owned={ENTRY: "queue_id"},
        ),
    )
)


def _queue(call: ServedCall) -> Record:
    return call.table("annotation queue").read(call.path["queue_id"])


def _entries(call: ServedCall) -> list[Record]:
    return call.table(ENTRY).where(queue_id=_queue(call)["id"])


def _add(call: ServedCall, queue: Record, run_ids: Iterable[str]) -> list[Record]:
    """Put runs into a queue; a run that is already in it keeps its place."""
    runs = [call.table("run").read(identity) for identity in run_ids]
    entries = []
    for run in runs:
        known = call.table(ENTRY).where(queue_id=queue["id"], run_id=run["id"])
        entry = call.new_record({"run_id": run["id"], "queue_id": queue["id"]})
        entry |= {"added_at": entry["created_at"], "last_reviewed_time": None, "completed_by": [], "reserved_by": []}
        entries.append(known[0] if known else call.table(ENTRY).insert(entry))
    return entries


@on("POST /annotation-queues/{queue_id}/runs", "POST /annotation-queues/{queue_id}/runs/by-key")
def add_runs(call: ServedCall) -> Any:
    return _add(call, _queue(call), [one if isinstance(one, str) else one["run_id"] for one in call.body])


@on("POST /annotation-queues/populate")
def populate(call: ServedCall) -> Any:
    """Put the root runs of projects into a queue."""
    queue = call.table("annotation queue").read(call.body["queue_id"])
    projects = [call.table("project").read(identity) for identity in call.body["session_ids"]]
    runs = [
        run["id"]
        for project in projects
        for run in call.table("run").where(session_id=project["id"])
        if run["parent_run_id"] is None
    ]
    return {"message": f"{len(_add(call, queue, runs))} runs added"}


def _reviewer(call: ServedCall) -> str:
    return str(call.principal.user_id or (call.principal.key and call.principal.key["id"]))


def _section(call: ServedCall, entry: Record) -> str:
    """Return the section of an entry: completed, or waiting for the caller or for other reviewers."""
    needed = (call.table("annotation queue").read(entry["queue_id"]).get("num_reviewers_per_item")) or 1
    if len(entry["completed_by"]) >= needed:
        return _COMPLETED
    return "needs_others_review" if _reviewer(call) in entry["completed_by"] else "needs_my_review"


def _shown(call: ServedCall, entry: Record) -> Record:
    run = call.table("run").read(entry["run_id"])
    names = ("last_reviewed_time", "added_at", "completed_by", "reserved_by")
    about = {name: entry[name] for name in names}
    return {**present_run(call, run), **about, "queue_run_id": entry["id"], "effective_added_at": entry["added_at"]}


def _selected(call: ServedCall) -> Sequence[Record]:
    entries = _entries(call)
    if call.query.get("status"):
        return [entry for entry in entries if _section(call, entry) == call.query["status"]]
    if call.query.get("archived") is not None:
        return [entry for entry in entries if (_section(call, entry) == _COMPLETED) is call.query["archived"]]
    return entries


@on("GET /annotation-queues/{queue_id}/runs")
def list_runs(call: ServedCall) -> ServedListing:
    return ServedListing(_selected(call), lambda entry: _shown(call, entry))


@on("GET /annotation-queues/{queue_id}/run/{index}")
def read_run_at(call: ServedCall) -> Any:
    waiting = [entry for entry in _entries(call) if _section(call, entry) != _COMPLETED]
    index = call.path["index"]
    if not 0 <= index < len(waiting):
        raise RefusedError(404, f"Annotation queue {call.path['queue_id']} has no run at index {index}")
    return _shown(call, waiting[index])


@on("GET /annotation-queues/{queue_id}/size", "GET /annotation-queues/{queue_id}/total_size")
def read_size(call: ServedCall) -> Any:
    return {"size": len(_selected(call))}


@on("GET /annotation-queues/{queue_id}/total_archived")
def read_archived_size(call: ServedCall) -> Any:
    start, end = call.query.get("start_time"), call.query.get("end_time")
    done = [
        entry
        for entry in _entries(call)
        if _section(call, entry) == _COMPLETED
        and (start is None or moment(entry["last_reviewed_time"]) >= moment(start))
        and (end is None or moment(entry["last_reviewed_time"]) <= moment(end))
    ]
    return {"size": len(done)}


@on("GET /annotation-queues/{run_id}/queues")
def list_queues_of_run(call: ServedCall) -> ServedListing:
    run = call.table("run").read(call.path["run_id"])
    entries = call.table(ENTRY).where(run_id=run["id"])
    return ServedListing([call.table("annotation queue").read(entry["queue_id"]) for entry in entries])


def _entry(call: ServedCall) -> Record:
    """Return the entry in the path, given by its own id or by the id of its run."""
    wanted = call.path["queue_run_id"].lower()
    for entry in _entries(call):
        if wanted in (entry["id"], entry["run_id"]):
            return entry
    raise RefusedError(404, f"Run {wanted} not found in annotation queue {call.path['queue_id']}")


@on("PATCH /annotation-queues/{queue_id}/runs/{queue_run_id}")
def change_run(call: ServedCall) -> Any:
    entry = _entry(call)
    call.change(entry, {name: value for name, value in call.body.items() if value is not None})
    return {"message": f"Queue run {entry['id']} changed"}


@on("DELETE /annotation-queues/{queue_id}/runs/{queue_run_id}")
def remove_run(call: ServedCall) -> Any:
    removed = call.table(ENTRY).remove(_entry(call)["id"])
    return {"message": f"Queue run {removed['id']} removed"}


@on("POST /annotation-queues/{queue_id}/runs/delete")
def remove_runs(call: ServedCall) -> Any:
    named = {identity.lower() for identity in call.body.get("run_ids") or ()}
    kept = {identity.lower() for identity in call.body.get("exclude_run_ids") or ()}
    removed = 0
    for entry in _entries(call):
        identities = {entry["id"], entry["run_id"]}
        if (call.body.get("delete_all") or identities & named) and not identities & kept:
            call.table(ENTRY).remove(entry["id"])
            removed += 1
    return {"message": f"{removed} runs removed"}


@on("POST /annotation-queues/status/{annotation_queue_run_id}")
def set_status(call: ServedCall) -> Any:
    """Set the caller's progress on a run: "completed", or anything else to undo that."""
    entry = call.table(ENTRY).read(call.path["annotation_queue_run_id"])
    reviewer = _reviewer(call)
    entry["completed_by"] = [one for one in entry["completed_by"] if one != reviewer]
    if call.body.get("status") == _COMPLETED:
        entry["completed_by"].append(reviewer)
        entry["last_reviewed_time"] = call.state.now()
    if call.body.get("override_added_at"):
        entry["added_at"] = call.body["override_added_at"]
    return {"message": f"Queue run {entry['id']} changed"}


@on("GET /annotation-queues/{queue_id}/runs/resolve/{queue_run_id}")
def resolve_run(call: ServedCall) -> Any:
    entry = _entry(call)
    section = _section(call, entry)
    among = [one for one in _entries(call) if _section(call, one) == section]
    return {"section": section, "position": among.index(entry)}


@on("POST /annotation-queues/{queue_id}/export")
def export(call: ServedCall) -> Any:
    """Return the completed runs of a queue, one row each."""
    done = [entry for entry in _entries(call) if _section(call, entry) == _COMPLETED]
    names = ("id", "name", "run_type", "start_time", "inputs", "outputs", "last_reviewed_time")
    return [{name: _shown(call, entry).get(name) for name in names} for entry in done]


@on("POST /platform/annotation-queues/{queue_id}/reviewers")
def add_reviewer(call: ServedCall) -> Any:
    queue = _queue(call)
    member = call.table("workspace member").read(call.body["identity_id"])
    reviewer = {"id": member["id"], "name": member["full_name"], "email": member["email"]}
    queue["assigned_reviewers"] = [one for one in queue["assigned_reviewers"] if one["id"] != member["id"]] + [reviewer]
    return {"identity_id": member["id"]}


@on("DELETE /platform/annotation-queues/{queue_id}/reviewers/{identity_id}")
def remove_reviewer(call: ServedCall) -> Any:
    queue, wanted = _queue(call), call.path["identity_id"].lower()
    kept = [one for one in queue["assigned_reviewers"] if one["id"] != wanted]
    if len(kept) == len(queue["assigned_reviewers"]):
        raise RefusedError(404, f"Reviewer {wanted} not found in annotation queue {queue['id']}")
    queue["assigned_reviewers"] = kept
