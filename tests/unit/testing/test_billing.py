"""Usage and billing answer from what was sent."""

from __future__ import annotations

import csv
import io
from typing import Any

import httpx

from langsmith_ext.testing import LangSmithServer

from .conftest import Api
from .runs import project, run

ALL_MARCH = {"start_time": "2026-03-01T00:00:00Z", "end_time": "2026-04-01T00:00:00Z"}
USAGE = "/api/v1/orgs/current/billing/usage"
GRANULAR = "/api/v1/orgs/current/billing/granular-usage"


def on_day(api: Api, day: int, name: str = "p", **options: Any) -> dict[str, Any]:
    times = {"start_time": f"2026-03-{day:02}T23:30:00Z", "end_time": None}
    given = {**run("one", session_name=name), **times}
    api("POST", "/runs", 202, json=given, **options)
    return given


def traces(api: Api, **query: Any) -> list[tuple[str, int]]:
    usage = api("GET", GRANULAR, params={**ALL_MARCH, **query})["usage"]
    return [(one["time_bucket"][:10], one["traces"]) for one in usage]


def test_usage_counts_the_traces_of_each_workspace_and_day(server: LangSmithServer, api: Api) -> None:
    other = api("POST", "/api/v1/workspaces", json={"display_name": "Other"})["id"]
    root = on_day(api, 2)
    on_day(api, 2)
    on_day(api, 5)
    on_day(api, 2, headers={"x-tenant-id": other})
    api("POST", "/runs", 202, json=run("child", parent_run_id=root["id"]))
    days = api("GET", USAGE, params={"starting_on": "2026-03-01T00:00:00Z", "ending_before": "2026-04-01T00:00:00Z"})
    assert [(day["start_timestamp"][:10], day["value"]) for day in days] == [("2026-03-02", 3), ("2026-03-05", 1)]
    assert days[0]["groups"] == {server.workspace_id: 2, other: 1}
    assert traces(api, workspace_ids=[server.workspace_id]) == [("2026-03-02", 2), ("2026-03-05", 1)]
    assert traces(api, workspace_ids=[other]) == [("2026-03-02", 1)]
    assert traces(api, workspace_ids=[other], end_time="2026-03-02T00:00:00Z") == []


def test_usage_is_grouped_by_project_and_key(server: LangSmithServer, api: Api) -> None:
    on_day(api, 2, "a")
    on_day(api, 2, "b")
    on_day(api, 2, "b")
    query = {**ALL_MARCH, "workspace_ids": [server.workspace_id]}
    grouped = api("GET", GRANULAR, params={**query, "group_by": "project"})["usage"]
    assert {one["dimensions"]["project_name"]: one["traces"] for one in grouped} == {"a": 1, "b": 2}
    (by_key,) = api("GET", GRANULAR, params={**query, "group_by": "api_key"})["usage"]
    assert (by_key["traces"], by_key["dimensions"]["api_key_short_key"] is None) == (3, False)


def test_a_deleted_trace_stays_on_the_bill(server: LangSmithServer, api: Api) -> None:
    given = on_day(api, 2)
    api("POST", "/api/v1/runs/delete", json={"session_id": project(api)["id"], "trace_ids": [given["id"]]})
    assert traces(api, workspace_ids=[server.workspace_id]) == [("2026-03-02", 1)]


def test_a_change_of_a_run_is_not_billed_again(server: LangSmithServer, api: Api) -> None:
    given = on_day(api, 2)
    api("PATCH", f"/runs/{given['id']}", 202, json={"end_time": "2026-03-03T00:10:00Z"})
    assert traces(api, workspace_ids=[server.workspace_id]) == [("2026-03-02", 1)]


def test_the_export_holds_the_same_as_csv(server: LangSmithServer, client: httpx.Client, api: Api) -> None:
    on_day(api, 2)
    text = client.get(f"{GRANULAR}/export", params={**ALL_MARCH, "workspace_ids": [server.workspace_id]}).text
    (row,) = csv.DictReader(io.StringIO(text))
    assert (row["workspace_id"], row["workspace_name"], row["traces"]) == (server.workspace_id, "Default", "1")
