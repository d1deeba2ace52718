"""Work that takes time: bulk exports and insights jobs. Each read moves a job to its next state.

Nothing happens in the background: a client that polls a job sees each of its states, however fast it polls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, find, insert, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import preview
from langsmith_ext.testing._service.behaviours.selection import select
from langsmith_ext.testing._service.behaviours.statistics import run_statistics
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.filtering import checked
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record


@dataclass(frozen=True, slots=True)
class Stages:
    """The states of a kind of job, in order; a job in the last one, or in none of them, is finished."""

    states: tuple[str, ...]
    finish: Callable[[ServedCall, Record], None]

    def advance(self, call: ServedCall, job: Record) -> Record:
        """Move a job to its next state, as a read does."""
        if self.over(job):
            return job
        job["status"] = self.states[self.states.index(job["status"]) + 1]
        job["updated_at"] = call.state.now()
        if self.over(job):
            job["finished_at"] = job["updated_at"]
            self.finish(call, job)
        return job

    def over(self, job: Record) -> bool:
        return job["status"] not in self.states[:-1]


# Bulk exports.


def _exported(call: ServedCall, export: Record) -> None:
    runs = list(select(call, {**export, "session": [export["session_id"]], "id": None}))
    run = call.table("export run").where(bulk_export_id=export["id"])[0]
    path = f"{run['metadata']['prefix']}/export.parquet"
    result = {"rows_written": len(runs), "exported_files": [path], "export_path": path, "latest_cursor": None}
    run["metadata"] = {**run["metadata"], "result": result}
    run["finished_at"] = export["finished_at"]


EXPORT = Stages(("Created", "Running", "Completed"), _exported)


def _export_started(call: ServedCall, export: Record) -> None:
    checked("run", export, "filter")
    call.table("export destination").read(export["bulk_export_destination_id"])
    call.table("project").read(export["session_id"])
    export["status"] = "IntervalScheduled" if export.get("interval_hours") else "Created"
    export["finished_at"] = None
    end = export.get("end_time") or export["created_at"]
    metadata = {"prefix": f"export_id={export['id']}", "start_time": export["start_time"], "end_time": end}
    run = call.new_record({"bulk_export_id": export["id"], "metadata": metadata, "start_time": export["start_time"]})
    run |= {"end_time": end, "finished_at": None, "retry_number": 0}
    call.table("export run").insert(run)


def _advanced_export(call: ServedCall, export: Record) -> Mapping[str, Any]:
    return EXPORT.advance(call, export)


EXPORTS = Collection(
    "bulk export",
    "/bulk-exports",
    present=_advanced_export,
    without=frozenset({"create", "update"}),
)
register((EXPORTS,))


@on("POST /bulk-exports")
def create_export(call: ServedCall) -> Any:
    export = call.new_record(call.body)
    _export_started(call, export)
    return insert(EXPORTS, call, export)


@on("PATCH /bulk-exports/{bulk_export_id}")
def cancel_export(call: ServedCall) -> Any:
    export = call.table("bulk export").read(call.path["bulk_export_id"])
    if EXPORT.over(export) and export["status"] != "IntervalScheduled":
        raise RefusedError(409, f"Bulk export {export['id']} is {export['status']} and cannot be cancelled")
    return call.change(export, {**call.body, "finished_at": call.state.now()})


def _export_run(call: ServedCall, run: Record) -> Record:
    """Return a run of an export, in the state of its export."""
    status = call.table("bulk export").read(run["bulk_export_id"])["status"]
    return {**run, "status": "Created" if status == "IntervalScheduled" else status}


@on("GET /bulk-exports/{bulk_export_id}/runs")
def list_export_runs(call: ServedCall) -> ServedListing:
    export = call.table("bulk export").read(call.path["bulk_export_id"])
    return ServedListing(
        call.table("export run").where(bulk_export_id=export["id"]), lambda run: _export_run(call, run)
    )


@on("GET /bulk-exports/{bulk_export_id}/runs/{run_id}")
def read_export_run(call: ServedCall) -> Any:
    call.table("bulk export").read(call.path["bulk_export_id"])
    return _export_run(call, call.table("export run").read(call.path["run_id"]))


@on("GET /bulk-exports/runs")
def list_runs_of_export(call: ServedCall) -> ServedListing:
    export = call.table("bulk export").read(call.query["source_bulk_export_id"])
    return ServedListing(
        call.table("export run").where(bulk_export_id=export["id"]), lambda run: _export_run(call, run)
    )


# Insights jobs: a finished one has a cluster for each name among the project's root runs.


def _clustered(call: ServedCall, job: Record) -> None:
    by_name: dict[str, list[Record]] = {}
    for run in call.table("run").where(session_id=job["session_id"]):
        if run["parent_run_id"] is None:
            by_name.setdefault(run["name"], []).append(run)
    job["end_time"] = job["finished_at"]
    job["shape"] = {name: len(runs) for name, runs in by_name.items()}
    job["clusters"] = []
    highlights = []
    for rank, (name, runs) in enumerate(by_name.items(), 1):
        cluster = {
            "id": call.state.new_id(),
            "parent_id": None,
            "level": 0,
            "name": name,
            "description": f"{len(runs)} traces named {name}",
            "parent_name": None,
            "num_runs": len(runs),
            "stats": run_statistics(call, runs),
            "run_ids": [run["id"] for run in runs],
        }
        job["clusters"].append(cluster)
        highlights.append(
            {
                "run_id": runs[0]["id"],
                "cluster_id": cluster["id"],
                "cluster_name": name,
                "rank": rank,
                "highlight_reason": f"The first of {len(runs)}",
                "summary": preview(runs[0].get("inputs")),
            }
        )
    job["report"] = {
        "title": f"{sum(job['shape'].values())} traces in {len(by_name)} clusters",
        "key_points": [f"{name}: {count}" for name, count in job["shape"].items()],
        "highlighted_traces": highlights,
        "created_at": job["finished_at"],
    }


INSIGHTS = Stages(("queued", "running", "success"), _clustered)


def _insights_started(call: ServedCall, job: Record) -> None:
    job["name"] = job.get("name") or f"Insights {job['id'][:8]}"
    job.setdefault("status", "queued")
    job.setdefault("clusters", [])
    job.setdefault("metadata", {})
    if job.get("config_id"):
        call.table("insights config").read(job["config_id"])


def _advanced_insights(call: ServedCall, job: Record) -> Mapping[str, Any]:
    return INSIGHTS.advance(call, job)


JOBS = Collection(
    "insights job",
    "/sessions/{session_id}/insights",
    prepare=_insights_started,
    present=_advanced_insights,
    without=frozenset({"create", "update", "delete"}),
)


@on("POST /sessions/{session_id}/insights")
def create_insights(call: ServedCall) -> Any:
    project = call.table("project").read(call.path["session_id"])
    return insert(JOBS, call, call.new_record({**call.body, "session_id": project["id"]}))


@on("PATCH /sessions/{session_id}/insights/{job_id}")
def rename_insights(call: ServedCall) -> Any:
    return call.change(find(JOBS, call), call.body)


@on("DELETE /sessions/{session_id}/insights/{job_id}")
def delete_insights(call: ServedCall) -> Any:
    removed = call.table("insights job").remove(find(JOBS, call)["id"])
    return {"id": removed["id"], "message": f"Insights job {removed['id']} deleted"}


def _cluster(job: Record, identity: str) -> Record:
    for cluster in job["clusters"]:
        if cluster["id"] == identity.lower():
            found: Record = cluster
            return found
    raise RefusedError(404, f"Cluster {identity} not found in insights job {job['id']}")


def _job(call: ServedCall) -> Record:
    job = call.table("insights job").read(call.path["job_id"])
    if job["session_id"] != call.path["session_id"].lower():
        raise RefusedError(404, f"Insights job {job['id']} not found in project {call.path['session_id']}")
    return job


@on("GET /sessions/{session_id}/insights/{job_id}/clusters/{cluster_id}")
def read_cluster(call: ServedCall) -> Any:
    return {**_cluster(_job(call), call.path["cluster_id"]), "num_children": 0}


@on("GET /sessions/{session_id}/insights/{job_id}/runs")
def list_clustered_runs(call: ServedCall) -> ServedListing:
    job = _job(call)
    wanted = call.query.get("cluster_id")
    clusters = [_cluster(job, wanted)] if wanted else job["clusters"]
    runs = [call.table("run").get(identity) for cluster in clusters for identity in cluster["run_ids"]]
    return ServedListing([run for run in runs if run is not None])


def _own(_call: ServedCall, configuration: Record) -> None:
    configuration["prebuilt"] = False


CONFIGURATIONS = Collection(
    "insights config",
    "/sessions/{session_id}/insights/configs",
    unique=("session_id", "name"),
    prepare=_own,
)
register((JOBS, CONFIGURATIONS))
