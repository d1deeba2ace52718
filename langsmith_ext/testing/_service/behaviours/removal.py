"""Deleting runs, examples and datasets with everything that was stored for them, so that memory is free again."""

from __future__ import annotations

from langsmith_ext.testing._service.behaviours.files import remove_attachments
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.state import Record
from langsmith_ext.testing._service.tokens import forget_usage


def remove_run(call: ServedCall, run: Record) -> None:
    """Delete a run with its usage, feedback, share and attachments."""
    call.table("run").remove(run["id"])
    forget_usage(call, run)
    for one in call.table("feedback").where(run_id=run["id"]):
        call.table("feedback").remove(one["id"])
    for one in call.everywhere("share").where(resource_id=run["id"]):
        call.everywhere("share").remove(one["id"])
    remove_attachments(call, run.get("s3_urls"))
    if run.get("span") in call.table("span"):
        call.table("span").remove(run["span"])


def remove_runs_of(call: ServedCall, project: Record) -> None:
    """Delete the runs of a project."""
    for run in call.table("run").where(session_id=project["id"]):
        remove_run(call, run)
    call.table("project statistics").records.pop(project["id"], None)


def remove_examples_of(call: ServedCall, dataset: Record) -> None:
    """Delete the examples of a dataset with their history and the dataset's versions."""
    for kind in ("example", "example history", "dataset version"):
        table = call.table(kind)
        for record in table.where(dataset_id=dataset["id"]):
            table.remove(record["id"])
            if kind == "example history":
                forget_history(call, record)
    for one in call.everywhere("share").where(resource_id=dataset["id"]):
        call.everywhere("share").remove(one["id"])


def forget_history(call: ServedCall, history: Record) -> None:
    """Delete the attachments of all states of an example."""
    for _, state in history["states"]:
        remove_attachments(call, (state or {}).get("attachment_urls"))
