"""What records say about themselves, wherever they keep it."""

from __future__ import annotations

from typing import Any

from langsmith_ext.testing._service.state import Record, moment


def metadata_of(record: Record) -> Any:
    """Return the metadata of a record: its own, or that in ``extra``, where projects and runs keep it."""
    return record.get("metadata") or (record.get("extra") or {}).get("metadata") or {}


def latency(run: Record) -> float | None:
    """Return the seconds from start to end; None for a run that has not ended."""
    if not run.get("end_time"):
        return None
    return (moment(run["end_time"]) - moment(run["start_time"])).total_seconds()


def ancestors(run: Record) -> list[str]:
    """Return the ids of the runs above a run, the root first."""
    return [part[-36:] for part in run["dotted_order"].split(".")[:-1]]
