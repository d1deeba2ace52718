"""Experiments: the runs of projects on a dataset's examples, compared side by side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing
from langsmith_ext.testing._service.behaviours.datasets import create_dataset
from langsmith_ext.testing._service.behaviours.examples import add_examples, new_example
from langsmith_ext.testing._service.behaviours.feedback import store_feedback
from langsmith_ext.testing._service.behaviours.projects import PROJECTS, with_statistics
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import ingest, present_run
from langsmith_ext.testing._service.behaviours.statistics import feedback_statistics
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record

_COMPARATIVE = Collection("comparative experiment", "")


def examples_with_runs(call: ServedCall, dataset: Record) -> ServedListing:
    """List the dataset's examples that have runs in the requested sessions, each with those runs."""
    sessions = {identity.lower() for identity in call.body["session_ids"]}
    wanted = {identity.lower() for identity in call.body.get("example_ids") or ()}
    runs: dict[str, list[Record]] = {}
    for session_id in sessions:
        for run in call.table("run").where(session_id=session_id):
            if run.get("reference_example_id"):
                runs.setdefault(run["reference_example_id"], []).append(run)
    found = [
        example
        for example in call.table("example").where(dataset_id=dataset["id"])
        if example["id"] in runs and (not wanted or example["id"] in wanted)
    ]

    def present(example: Record) -> Record:
        shown = []
        for run in runs[example["id"]]:
            feedback = call.table("feedback").where(run_id=run["id"])
            shown.append({**present_run(call, run), "feedbacks": feedback})
        return {**example, "runs": shown}

    return ServedListing(found, present)


@on("POST /datasets/{dataset_id}/runs")
def list_with_runs(call: ServedCall) -> ServedListing:
    return examples_with_runs(call, call.table("dataset").read(call.path["dataset_id"]))


def feedback_deltas(call: ServedCall) -> Any:
    """Return which examples did better or worse than in the baseline, by the mean score under a key."""

    def scores(session_id: str) -> dict[str, float]:
        found: dict[str, float] = {}
        for run in call.table("run").where(session_id=session_id.lower()):
            statistics = feedback_statistics(call.table("feedback").where(run_id=run["id"]))
            average = statistics.get(call.body["feedback_key"], {}).get("avg")
            if run.get("reference_example_id") and average is not None:
                found[run["reference_example_id"]] = average
        return found

    baseline = scores(call.body["baseline_session_id"])
    deltas = {}
    for session_id in call.body["comparison_session_ids"]:
        compared = scores(session_id)
        both = [identity for identity in compared if identity in baseline]
        deltas[session_id] = {
            "improved_examples": [identity for identity in both if compared[identity] > baseline[identity]],
            "regressed_examples": [identity for identity in both if compared[identity] < baseline[identity]],
        }
    return {"feedback_deltas": deltas}


@on("POST /datasets/{dataset_id}/runs/delta")
def read_deltas(call: ServedCall) -> Any:
    call.table("dataset").read(call.path["dataset_id"])
    return feedback_deltas(call)


@on("POST /datasets/comparative")
def create_comparison(call: ServedCall) -> Any:
    experiments = [call.table("project").read(identity) for identity in call.body["experiment_ids"]]
    dataset_id = call.body.get("reference_dataset_id") or next(
        (one["reference_dataset_id"] for one in experiments if one.get("reference_dataset_id")), None
    )
    if dataset_id is None:
        raise RefusedError(400, "None of the experiments has a dataset: send reference_dataset_id")
    comparison = call.new_record({**call.body, "reference_dataset_id": call.table("dataset").read(dataset_id)["id"]})
    comparison["experiments_info"] = [{"id": one["id"], "name": one["name"]} for one in experiments]
    return call.table("comparative experiment").insert(comparison)


def comparisons_of(call: ServedCall, dataset_id: str) -> ServedListing:
    comparisons = call.table("comparative experiment").where(reference_dataset_id=dataset_id)
    return listing(_COMPARATIVE, call, comparisons)


@on("GET /datasets/{dataset_id}/comparative")
def list_comparisons(call: ServedCall) -> ServedListing:
    return comparisons_of(call, call.table("dataset").read(call.path["dataset_id"])["id"])


@on("DELETE /datasets/comparative/{comparative_experiment_id}")
def delete_comparison(call: ServedCall) -> Any:
    removed = call.table("comparative experiment").remove(call.path["comparative_experiment_id"])
    return {"message": f"Comparative experiment {removed['id']} deleted"}


@on("POST /datasets/upload-experiment")
def upload_experiment(call: ServedCall) -> Any:
    """Import an experiment that ran elsewhere: dataset, examples, project, runs and scores at once."""
    given = call.body
    dataset = _dataset_for(call, given)
    project = call.new_record(
        {
            "name": given["experiment_name"],
            "description": given.get("experiment_description"),
            "start_time": given["experiment_start_time"],
            "end_time": given["experiment_end_time"],
            "reference_dataset_id": dataset["id"],
            "extra": {"metadata": given.get("experiment_metadata") or {}},
        }
    )
    call.table("project").insert(project, PROJECTS.unique)
    for row in given["results"]:
        _take_row(call, dataset, project, row)
    for score in given.get("summary_experiment_scores") or ():
        store_feedback(call, {**score, "session_id": project["id"]})
    count = call.table("example").count("dataset_id", dataset["id"])
    shown = {**dataset, "example_count": count, "session_count": 1}
    return {"dataset": shown, "experiment": with_statistics(call, project)}


def _dataset_for(call: ServedCall, given: Mapping[str, Any]) -> Record:
    if given.get("dataset_id"):
        known = call.table("dataset").get(given["dataset_id"])
        if known is not None:
            return known
    name = given.get("dataset_name") or f"{given['experiment_name']} dataset"
    named = call.table("dataset").where(name=name)
    if named:
        return named[0]
    about = {"description": given.get("dataset_description"), "externally_managed": True}
    return create_dataset(call, {"id": given.get("dataset_id"), "name": name, **about})


def _take_row(call: ServedCall, dataset: Record, project: Record, row: Mapping[str, Any]) -> None:
    example = call.table("example").get(row.get("row_id"))
    if example is None:
        sent = {"id": row.get("row_id"), "inputs": row["inputs"], "outputs": row.get("expected_outputs")}
        example = add_examples(call, dataset, [new_example(call, dataset, sent)])[0]
    run_id = call.state.new_id()
    run = {
        "id": run_id,
        "name": row.get("run_name") or project["name"],
        "run_type": "chain",
        "inputs": row["inputs"],
        "outputs": row.get("actual_outputs"),
        "error": row.get("error"),
        "start_time": row["start_time"],
        "end_time": row["end_time"],
        "session_id": project["id"],
        "reference_example_id": example["id"],
        "extra": {"metadata": row.get("run_metadata") or {}},
    }
    ingest(call, [(("body", "results"), run)], [])
    for score in row.get("evaluation_scores") or ():
        store_feedback(call, {**score, "run_id": run_id})
