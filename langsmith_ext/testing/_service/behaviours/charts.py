"""Custom charts of workspaces and organizations, their points computed from the runs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, find, register
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.statistics import feedback_statistics, run_statistics
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.filtering import filtered
from langsmith_ext.testing._service.state import Record, moment

_MOST_POINTS = 200

# what precedes the nouns "chart" and "chart section", by path
_PLACES = {"/charts": "", "/org-charts": "organization "}


def _prefix(call: ServedCall) -> str:
    canonical = call.operation.route.partition(" ")[2]
    return next(word for path, word in _PLACES.items() if canonical.startswith(path))


def _charts(call: ServedCall, section: Record) -> list[Record]:
    charts = call.table(_prefix(call) + "chart").where(section_id=section["id"])
    return sorted(charts, key=lambda chart: chart["index"])


def _with_count(call: ServedCall, section: Record) -> Mapping[str, Any]:
    return {**section, "chart_count": len(_charts(call, section))}


def _placed(call: ServedCall, chart: Record) -> None:
    """Put a chart into its section (the default one when it has none), after the charts that are there."""
    sections = call.table(_prefix(call) + "chart section")
    if chart.get("section_id"):
        section = sections.read(chart["section_id"])
    else:
        known = sections.where(title="Default")
        section = known[0] if known else sections.insert(call.new_record({"title": "Default", "index": 0}))
    chart["section_id"] = section["id"]
    if chart.get("index") is None:
        chart["index"] = len(_charts(call, section))
    chart["series"] = [{**series, "id": series.get("id") or call.state.new_id()} for series in chart["series"]]


_SECTIONS = {
    path: Collection(
        word + "chart section",
        path + "/section",
        label="title",
        present=_with_count,
        owned={word + "chart": "section_id"},
    )
    for path, word in _PLACES.items()
}
_CHARTS = {path: Collection(word + "chart", path, prepare=_placed) for path, word in _PLACES.items()}
register((*_SECTIONS.values(), *_CHARTS.values()))


@on(*(f"POST {path}/create" for path in _PLACES))
def create_chart(call: ServedCall) -> Any:
    chart = call.new_record(call.body)
    _placed(call, chart)
    return call.table(_prefix(call) + "chart").insert(chart)


def _runs(call: ServedCall, series: Mapping[str, Any], filters: Mapping[str, Any]) -> list[Record]:
    if _prefix(call):
        workspaces = [workspace["id"] for workspace in call.table("workspace")]
        owners = [series["workspace_id"].lower()] if series.get("workspace_id") else workspaces
    else:
        owners = [call.workspace_id]
    runs = [run for owner in owners for run in call.state.table(owner, "run") if run["parent_run_id"] is None]
    for one in (filters, series.get("filters") or {}):
        if one.get("session"):
            wanted = {identity.lower() for identity in one["session"]}
            runs = [run for run in runs if run["session_id"] in wanted]
        runs = filtered(call, "run", runs, one.get("filter"))
    return runs


def _points(call: ServedCall, chart: Mapping[str, Any], asked: Mapping[str, Any]) -> list[Record]:
    """Return the value of each series in each interval requested, at most ``_MOST_POINTS`` intervals."""
    if asked.get("omit_data"):
        return []
    end = moment(asked["end_time"]) if asked.get("end_time") else datetime.now(UTC)
    start = moment(asked["start_time"]) if asked.get("start_time") else end - timedelta(days=1)
    stride = timedelta(**(asked.get("stride") or {})) or timedelta(minutes=15)
    stride = max(stride, (end - start) / _MOST_POINTS, timedelta(seconds=1))
    points = []
    for series in chart.get("series") or ():
        runs = _runs(call, series, chart.get("common_filters") or {})
        begin = start
        while begin < end:
            within = [run for run in runs if begin <= moment(run["start_time"]) < begin + stride]
            value = _value(call, series, within)
            points.append(
                {"series_id": str(series["id"]), "timestamp": begin.isoformat(), "value": value, "group": None}
            )
            begin += stride
    return points


def _value(call: ServedCall, series: Mapping[str, Any], runs: Sequence[Record]) -> Any:
    metric = series["metric"]
    if metric.startswith("feedback"):
        feedback = [
            one for run in runs for one in call.state.table(run["tenant_id"], "feedback").where(run_id=run["id"])
        ]
        return feedback_statistics(feedback).get(series.get("feedback_key") or "", {}).get("avg")
    value = run_statistics(call, runs).get(metric)
    return float(value) if isinstance(value, str) else value


def _drawn(call: ServedCall, chart: Record) -> Record:
    return {**chart, "data": _points(call, chart, call.body)}


def _drawn_section(call: ServedCall, section: Record) -> Record:
    return {**section, "charts": [_drawn(call, chart) for chart in _charts(call, section)], "sub_sections": []}


@on(*(f"POST {path}" for path in _PLACES))
def read_charts(call: ServedCall) -> Any:
    sections = call.table(_prefix(call) + "chart section")
    return {"sections": [_drawn_section(call, section) for section in sections]}


@on(*(f"POST {path}/{{}}" for path in _PLACES))
def read_chart(call: ServedCall) -> Any:
    return _drawn(call, find(Collection(_prefix(call) + "chart", ""), call))


@on(*(f"POST {path}/section/{{}}" for path in _PLACES))
def read_section(call: ServedCall) -> Any:
    return _drawn_section(call, find(Collection(_prefix(call) + "chart section", ""), call))


@on(*(f"POST {path}/preview" for path in _PLACES))
def preview(call: ServedCall) -> Any:
    return {"data": _points(call, call.body["chart"], call.body["bucket_info"])}


@on("POST /charts/section/clone")
def clone_section(call: ServedCall) -> Any:
    """Copy a section with its charts; cloning a project's dashboard starts with an empty section."""
    sections = call.table("chart section")
    source = sections.read(call.body["section_id"]) if call.body.get("section_id") else {"title": "Dashboard"}
    copy = sections.insert(call.new_record({"title": f"{source['title']} (copy)", "index": len(sections)}))
    for chart in _charts(call, source) if "id" in source else ():
        fresh = {"id": call.state.new_id(), "section_id": copy["id"]}
        call.table("chart").insert({**chart, **fresh})
    return _with_count(call, copy)
