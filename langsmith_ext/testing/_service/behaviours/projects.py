"""Projects (tracer sessions), their statistics computed from their runs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing, register
from langsmith_ext.testing._service.behaviours.ingestion import naive
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.removal import remove_runs_of
from langsmith_ext.testing._service.behaviours.selection import select
from langsmith_ext.testing._service.behaviours.statistics import feedback_statistics, run_statistics
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.records import metadata_of
from langsmith_ext.testing._service.state import Record


def _started(call: ServedCall, project: Record) -> None:
    project["name"] = project.get("name") or f"project-{project['id'][:8]}"
    project["start_time"] = naive(project.get("start_time") or project["created_at"]).isoformat()
    for name, kind in (("reference_dataset_id", "dataset"), ("default_dataset_id", "dataset")):
        if project.get(name):
            call.table(kind).read(project[name])


def with_statistics(call: ServedCall, project: Record) -> Mapping[str, Any]:
    """Return a project with the statistics of its runs and feedback, unless the request asks for none."""
    shown = {**project, "test_run_number": _test_run_number(call, project)}
    if call.query.get("include_stats") is False:
        return shown
    since, chosen = call.query.get("stats_start_time"), call.query.get("stats_filter")
    if since or chosen:
        return shown | _statistics(call, project, since, chosen)
    kept = call.table("project statistics").records
    version = [call.table(kind).version(project["id"]) for kind in ("run", "feedback")]
    known = kept.get(project["id"])
    if known is None or known["version"] != version:
        known = kept[project["id"]] = {"version": version, "shown": _statistics(call, project, None, None)}
    return {**shown, **known["shown"]}


def _statistics(call: ServedCall, project: Record, since: str | None, chosen: str | None) -> Record:
    wanted = {"session": [project["id"]], "is_root": True, "start_time": since, "filter": chosen}
    feedback = call.table("feedback").where(session_id=project["id"])
    return {
        **run_statistics(call, list(select(call, wanted))),
        "feedback_stats": feedback_statistics([one for one in feedback if one.get("run_id")]),
        "session_feedback_stats": feedback_statistics([one for one in feedback if not one.get("run_id")]),
    }


def _test_run_number(call: ServedCall, project: Record) -> int | None:
    dataset_id = project.get("reference_dataset_id")
    if dataset_id is None:
        return None
    experiments = call.table("project").where(reference_dataset_id=dataset_id)
    return next(number for number, one in enumerate(experiments, 1) if one["id"] == project["id"])


PROJECTS = Collection(
    "project",
    "/sessions",
    unique=("name",),
    prepare=_started,
    present=with_statistics,
    filters={
        "reference_free": lambda _call, record, wanted: (record.get("reference_dataset_id") is None) is wanted,
        "reference_dataset": lambda _call, record, wanted: (
            record.get("reference_dataset_id") in [identity.lower() for identity in wanted]
        ),
        "dataset_version": lambda _call, record, wanted: metadata_of(record).get("dataset_version") == wanted,
    },
    forget=remove_runs_of,
    owned={"feedback": "session_id", "filter view": "session_id", "alert rule": "session_id"},
)
register((PROJECTS,))


def project_named(call: ServedCall, name: str, given: Mapping[str, Any] | None = None) -> Record:
    """Return the project with a name, created if it is new, as tracing does."""
    projects = call.table("project")
    known = projects.where(name=name)
    if known:
        return known[0]
    project = call.new_record({**(given or {}), "name": name})
    _started(call, project)
    return projects.insert(project)


@on("POST /sessions")
def create(call: ServedCall) -> Any:
    """Create a project; with ``upsert``, an existing one with that name is changed."""
    projects = call.table("project")
    known = projects.where(name=call.body.get("name")) if call.body.get("name") else []
    if known and call.query.get("upsert"):
        return call.change(known[0], {name: value for name, value in call.body.items() if value is not None})
    project = call.new_record(call.body)
    _started(call, project)
    return projects.insert(project, PROJECTS.unique)


@on("PATCH /sessions/{session_id}")
def update(call: ServedCall) -> Any:
    """Change a project; ``extra`` is merged, as experiments write their metadata piece by piece."""
    project = call.table("project").read(call.path["session_id"])
    given = {name: value for name, value in call.body.items() if value is not None}
    if any(other is not project for other in call.table("project").where(name=given.get("name", ""))):
        raise RefusedError(409, f"Project with name {given['name']} already exists")
    if "extra" in given:
        given["extra"] = {**(project.get("extra") or {}), **given["extra"]}
    return call.table("project").put(call.change(project, given))


@on("GET /sessions/{session_id}/metadata")
def read_metadata(call: ServedCall) -> Any:
    """Return the values of each metadata key among the project's runs."""
    project = call.table("project").read(call.path["session_id"])
    wanted = call.query.get("metadata_keys")
    values: dict[str, list[str]] = {}
    for run in call.table("run").where(session_id=project["id"]):
        for name, value in metadata_of(run).items():
            if (not wanted or name in wanted) and str(value) not in values.setdefault(name, []):
                values[name].append(str(value))
    return {name: found[: call.query.get("k", 10)] for name, found in values.items()}


@on("POST /sessions/{session_id}/dashboard")
def read_dashboard(call: ServedCall) -> Any:
    project = call.table("project").read(call.path["session_id"])
    return {
        "id": project["id"],
        "session_id": project["id"],
        "title": project["name"],
        "charts": [],
        "sub_sections": [],
    }


def experiments_of(call: ServedCall, dataset_id: str) -> ServedListing:
    """The experiments on a dataset: its projects."""
    return listing(PROJECTS, call, call.table("project").where(reference_dataset_id=dataset_id))
