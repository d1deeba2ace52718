"""Usage and billing: what the organization was sent, by day and workspace, from the ledger."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.ledger import LEDGER
from langsmith_ext.testing._service.state import EVERYWHERE, Record, moment

_DAY = timedelta(days=1)
_METRIC = {"billable_metric_id": "traces", "billable_metric_name": "LangSmith Traces"}
_DIMENSIONS: Mapping[str, tuple[str, ...]] = {
    "workspace": ("workspace_id", "workspace_name"),
    "project": ("project_id", "project_name", "workspace_id", "workspace_name"),
    "user": ("user_id", "user_email"),
    "api_key": ("api_key_id", "api_key_short_key"),
}


def _billed(call: ServedCall, start: str, end: str) -> list[Record]:
    """Return the entries of the days that begin within a span of time, its end left out."""
    first, last = moment(start), moment(end)
    entries = call.state.table(call.organization_id, LEDGER)
    begun = ((entry, datetime.fromisoformat(entry["day"]).replace(tzinfo=UTC)) for entry in entries)
    return [entry for entry, day in begun if first - _DAY < day < last]


@on("GET /orgs/current/billing/usage")
def read_usage(call: ServedCall) -> Any:
    """Return the traces of each day, with their number in each workspace."""
    days: dict[str, dict[str, int]] = {}
    for entry in _billed(call, call.query["starting_on"], call.query["ending_before"]):
        groups = days.setdefault(entry["day"], {})
        groups[entry["workspace_id"]] = groups.get(entry["workspace_id"], 0) + entry["traces"]
    return [
        {
            **_METRIC,
            "customer_id": call.organization_id,
            "start_timestamp": _stamp(day),
            "end_timestamp": _stamp(day, _DAY),
            "value": sum(groups.values()),
            "groups": groups,
        }
        for day, groups in sorted(days.items())
    ]


def _stamp(day: str, later: timedelta = timedelta()) -> str:
    return (datetime.fromisoformat(day).replace(tzinfo=UTC) + later).isoformat()


def _granular(call: ServedCall) -> Iterator[tuple[str, Record, int]]:
    """Return day, dimensions and number of traces, by what the request groups by."""
    given = call.query.get("workspace_ids")
    wanted = {identity.lower() for identity in given or ()}
    names = _DIMENSIONS[call.query.get("group_by") or "workspace"]
    counts: dict[tuple[Any, ...], int] = {}
    for entry in _billed(call, call.query["start_time"], call.query["end_time"]):
        if given is None or entry["workspace_id"] in wanted:
            described = {**entry, **_named(call, entry)}
            key = (entry["day"], *(described.get(name) for name in names))
            counts[key] = counts.get(key, 0) + entry["traces"]
    for key, traces in sorted(counts.items(), key=lambda pair: [str(part) for part in pair[0]]):
        yield key[0], dict(zip(names, key[1:], strict=True)), traces


def _named(call: ServedCall, entry: Record) -> Record:
    workspace = call.state.table(call.organization_id, "workspace").get(entry["workspace_id"])
    user = call.state.table(EVERYWHERE, "user").get(entry["user_id"])
    return {
        "workspace_name": workspace["display_name"] if workspace else None,
        "user_email": user["email"] if user else None,
    }


@on("GET /orgs/current/billing/granular-usage")
def read_granular_usage(call: ServedCall) -> Any:
    usage = [
        {"time_bucket": _stamp(day), "dimensions": dimensions, "traces": traces}
        for day, dimensions, traces in _granular(call)
    ]
    return {"stride": {"days": 1, "hours": 0}, "usage": usage}


@on("GET /orgs/current/billing/granular-usage/export")
def export_granular_usage(call: ServedCall) -> Any:
    """Return the same as CSV."""
    text = io.StringIO()
    names = _DIMENSIONS[call.query.get("group_by") or "workspace"]
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["time_bucket", *names, "traces"])
    for day, dimensions, traces in _granular(call):
        writer.writerow(
            [_stamp(day), *("" if dimensions[name] is None else dimensions[name] for name in names), traces]
        )
    return text.getvalue()
