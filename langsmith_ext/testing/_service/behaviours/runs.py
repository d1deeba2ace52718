"""Runs, and their ingestion: one by one, in batches and as multipart bodies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.feedback import store_feedback
from langsmith_ext.testing._service.behaviours.projects import project_named
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.statistics import feedback_statistics
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid, problem, refuse
from langsmith_ext.testing._service.state import Record, moment

_PART_EVENTS = ("post", "patch", "feedback", "attachment")
_TOKEN_FIELDS = {
    "input_tokens": "prompt_tokens",
    "prompt_tokens": "prompt_tokens",
    "output_tokens": "completion_tokens",
    "completion_tokens": "completion_tokens",
    "total_tokens": "total_tokens",
}


def ingest(call: ServedCall, posts: Iterable[Mapping[str, Any]], patches: Iterable[Mapping[str, Any]]) -> None:
    """Store runs, then changes to runs; a change that arrives before its run waits for it."""
    for given in posts:
        _post(call, given)
    for index, given in enumerate(patches):
        if not given.get("id"):
            raise refuse([problem("missing", ("body", "patch", index, "id"), "Field required")])
        _patch(call, given)


def _post(call: ServedCall, given: Mapping[str, Any]) -> None:
    runs = call.table("run")
    run_id = str(given.get("id") or call.state.new_id()).lower()
    waiting = call.table("early change").records.pop(run_id, None)
    known = runs.get(run_id)
    if known is not None:
        raise RefusedError(409, f"Run {run_id} already exists")
    run = {name: value for name, value in given.items() if value is not None}
    run["id"] = run_id
    if waiting:
        run.update(waiting["changes"])
    runs.put(_completed(call, run))


def _patch(call: ServedCall, given: Mapping[str, Any]) -> None:
    run_id = str(given["id"]).lower()
    changes = {name: value for name, value in given.items() if value is not None and name != "id"}
    run = call.table("run").get(run_id)
    if run is not None:
        run.update(changes)
        run.pop("status", None) if "status" not in changes else None
        call.table("run").put(_completed(call, run))
        return
    waiting = call.table("early change")
    early = waiting.get(run_id) or waiting.put({"id": run_id, "changes": {}})
    early["changes"].update(changes)


def _completed(call: ServedCall, run: Record) -> Record:
    """Complete a run from what was sent: project, trace, place in the tree, status and tokens."""
    run.setdefault("name", "Unnamed")
    run.setdefault("run_type", "chain")
    run["start_time"] = _as_utc(run.get("start_time") or call.state.now())
    if run.get("end_time"):
        run["end_time"] = _as_utc(run["end_time"])
    if "session_id" not in run:
        run["session_id"] = project_named(call, run.get("session_name") or "default")["id"]
    else:
        run["session_id"] = run["session_id"].lower()
    run.setdefault("parent_run_id", None)
    parent = call.table("run").get(run["parent_run_id"]) if run["parent_run_id"] else None
    run.setdefault("trace_id", parent["trace_id"] if parent else run["parent_run_id"] or run["id"])
    run.setdefault("dotted_order", _dotted_order(run, parent))
    run["parent_run_ids"] = [segment[-36:] for segment in run["dotted_order"].split(".")[:-1]]
    run["status"] = run.get("status") or (
        "error" if run.get("error") else "success" if run.get("end_time") else "pending"
    )
    run.setdefault("execution_order", 1)
    run.setdefault("extra", {})
    run["thread_id"] = _thread_id(run)
    run["tenant_id"] = call.workspace_id
    run["app_path"] = (
        f"/o/{call.organization_id}/projects/p/{run['session_id']}/r/{run['id']}?trace_id={run['trace_id']}"
    )
    for name, value in _tokens(run).items():
        run[name] = value
    for name in ("inputs", "outputs"):
        run[f"{name}_preview"] = json.dumps(run[name])[:150] if run.get(name) else None
    return run


def _as_utc(value: str | float) -> str:
    """Return the time that was sent, in UTC; some clients send milliseconds since 1970."""
    if isinstance(value, (int, float)):
        return moment("1970-01-01").fromtimestamp(value / 1000, tz=moment("1970-01-01").tzinfo).isoformat()
    try:
        return moment(value).isoformat()
    except RefusedError as error:
        raise invalid(("body", "start_time"), f"{value!r} is not a time") from error


def _dotted_order(run: Record, parent: Record | None) -> str:
    own = f"{moment(run['start_time']):%Y%m%dT%H%M%S%f}Z{run['id']}"
    return f"{parent['dotted_order']}.{own}" if parent else own


def _thread_id(run: Record) -> str | None:
    metadata = (run["extra"] or {}).get("metadata") or {}
    return next(
        (str(metadata[name]) for name in ("session_id", "conversation_id", "thread_id") if metadata.get(name)), None
    )


def _tokens(run: Record) -> dict[str, Any]:
    """Return token counts from where clients put them: ``usage_metadata``, ``usage`` or ``llm_output.token_usage``."""
    outputs = run.get("outputs") or {}
    metadata = (run.get("extra") or {}).get("metadata") or {}
    usage = (
        outputs.get("usage_metadata")
        or metadata.get("usage_metadata")
        or (outputs.get("llm_output") or {}).get("token_usage")
        or outputs.get("usage")
    )
    if not isinstance(usage, Mapping):
        return {}
    counts = {
        known: int(usage[name]) for name, known in _TOKEN_FIELDS.items() if isinstance(usage.get(name), (int, float))
    }
    counts.setdefault("total_tokens", counts.get("prompt_tokens", 0) + counts.get("completion_tokens", 0))
    return counts


@on("POST /runs")
def create_run(call: ServedCall) -> Any:
    ingest(call, [call.body], [])
    return {}


@on("POST /runs/batch")
def create_runs(call: ServedCall) -> Any:
    ingest(call, call.body.get("post") or (), call.body.get("patch") or ())
    return {}


@on("PATCH /runs/{run_id}")
def update_run(call: ServedCall) -> Any:
    ingest(call, [], [{**(call.body or {}), "id": call.path["run_id"]}])
    return {}


@on("POST /runs/multipart")
def create_runs_from_parts(call: ServedCall) -> Any:
    """Store runs from parts named ``event.run_id[.field]``, each field put back into its run."""
    events: dict[tuple[str, str], Record] = {}
    attachments: dict[str, dict[str, FormPart]] = {}
    for part in call.parts:
        event, run_id, name = _read_part_name(part.name)
        if event == "attachment":
            attachments.setdefault(run_id, {})[name or "file"] = part
            continue
        record = events.setdefault((event, run_id), {"id": run_id})
        value = _read_json(part)
        if name is not None:
            record[name] = value
        elif event == "feedback":
            record.setdefault("all", []).append(value)
        elif isinstance(value, Mapping):
            record.update({**value, **record})
    ingest(
        call,
        (record for (event, _), record in events.items() if event == "post"),
        (record for (event, _), record in events.items() if event == "patch"),
    )
    for (event, _), record in events.items():
        for given in record.get("all", ()) if event == "feedback" else ():
            store_feedback(call, given)
    for run_id, files in attachments.items():
        _attach(call, run_id, files)
    return {"message": "Runs batch ingested"}


def _read_part_name(name: str) -> tuple[str, str, str | None]:
    event, _, rest = name.partition(".")
    run_id, _, field = rest.partition(".")
    if event not in _PART_EVENTS or not run_id:
        raise invalid(
            ("body", name), "Invalid part name: begin it with post., patch., feedback. or attachment. and a run id"
        )
    return event, run_id.lower(), field or None


def _read_json(part: FormPart) -> Any:
    try:
        return json.loads(part.content)
    except ValueError as error:
        raise invalid(("body", part.name), f"Part is not JSON: {error}") from error


def _attach(call: ServedCall, run_id: str, files: Mapping[str, FormPart]) -> None:
    run = call.table("run").get(run_id)
    if run is None:
        return
    urls = run.setdefault("s3_urls", {})
    for name, part in files.items():
        urls[f"attachment.{name}"] = {"presigned_url": keep_file(call, part), "mime_type": part.media_type}


def keep_file(call: ServedCall, part: FormPart) -> str:
    """Store an uploaded file and return the URL at which the service serves it."""
    stored = call.everywhere("file").put(
        {"id": call.state.new_id(), "content": part.content, "media_type": part.media_type}
    )
    return f"{call.base_url}/files/{stored['id']}"


def present_run(call: ServedCall, run: Record) -> Record:
    """Return a run with what is computed when it is read."""
    trace = call.table("run").where(trace_id=run["trace_id"])
    feedback = call.table("feedback").where(run_id=run["id"])
    children = [other for other in trace if other["parent_run_id"] == run["id"]]
    descendants = [other["id"] for other in trace if run["id"] in other["parent_run_ids"]]
    share = next(iter(call.everywhere("share").where(kind="run", resource_id=run["id"])), None)
    return {
        **run,
        "child_run_ids": descendants,
        "direct_child_run_ids": [child["id"] for child in children],
        "feedback_stats": feedback_statistics(feedback) or None,
        "share_token": share["id"] if share else None,
        "in_dataset": any(example.get("source_run_id") == run["id"] for example in call.table("example")),
        "reference_dataset_id": _reference_dataset(call, run),
    }


def _reference_dataset(call: ServedCall, run: Record) -> str | None:
    project = call.table("project").get(run["session_id"])
    return project.get("reference_dataset_id") if project else None


@on("GET /runs/{run_id}")
def read_run(call: ServedCall) -> Any:
    return present_run(call, call.table("run").read(call.path["run_id"]))


@on("POST /runs/delete", "POST /runs/delete/traces")
def delete_traces(call: ServedCall) -> Any:
    runs = call.table("run")
    body = call.body or {}
    among = {"session_id": body["session_id"].lower()} if body.get("session_id") else {}
    traces = {identity.lower() for identity in body.get("trace_ids") or ()}
    if body.get("metadata"):
        traces |= {run["trace_id"] for run in runs.where(**among) if _has_metadata(run, body["metadata"])}
    for run in runs.where(**among):
        if run["trace_id"] in traces:
            runs.remove(run["id"])
    return {"message": f"{len(traces)} traces deleted"}


def _has_metadata(run: Record, wanted: Mapping[str, Any]) -> bool:
    """Return whether a run's metadata have every wanted value, or one of several."""
    has = (run.get("extra") or {}).get("metadata") or {}
    allowed = {name: value if isinstance(value, list) else [value] for name, value in wanted.items()}
    return all(name in has and has[name] in values for name, values in allowed.items())
