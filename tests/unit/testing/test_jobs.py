"""Bulk exports and insights jobs move through their states; charts draw what the runs say; sharing."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from langsmith_ext.testing import LangSmithServer

from .conftest import Api
from .runs import run


@pytest.fixture
def project(api: Api) -> dict[str, Any]:
    for name in ("chat", "chat", "search"):
        times = {"start_time": "2026-03-01T10:00:00Z", "end_time": "2026-03-01T10:00:02Z"}
        api("POST", "/runs", 202, json={**run(name), **times})
    found = api("GET", "/api/v1/sessions?name=p")[0]
    assert isinstance(found, dict)
    return found


@pytest.fixture
def export(api: Api, project: dict[str, Any]) -> dict[str, Any]:
    given = {
        "destination_type": "s3",
        "display_name": "bucket",
        "config": {"bucket_name": "bucket"},
        "credentials": {"access_key_id": "a", "secret_access_key": "b"},
    }
    destination = api("POST", "/api/v1/bulk-exports/destinations", json=given)
    assert destination["credentials_keys"] == ["access_key_id", "secret_access_key"]
    body = {"bulk_export_destination_id": destination["id"], "session_id": project["id"]}
    created = api("POST", "/api/v1/bulk-exports", json={**body, "start_time": "2026-03-01T00:00:00Z"})
    assert isinstance(created, dict)
    return created


def test_each_read_moves_an_export_to_its_next_state(api: Api, export: dict[str, Any]) -> None:
    place = f"/api/v1/bulk-exports/{export['id']}"
    assert export["status"] == "Created"
    assert [api("GET", place)["status"] for _ in range(3)] == ["Running", "Completed", "Completed"]
    (run,) = api("GET", f"{place}/runs")
    assert run["metadata"]["result"]["rows_written"] == 3
    assert api("GET", f"{place}/runs/{run['id']}")["status"] == "Completed"
    api("PATCH", place, 409, json={"status": "Cancelled"})


def test_an_export_is_cancelled_while_it_runs(api: Api, export: dict[str, Any]) -> None:
    place = f"/api/v1/bulk-exports/{export['id']}"
    assert api("PATCH", place, json={"status": "Cancelled"})["status"] == "Cancelled"
    assert api("GET", place)["status"] == "Cancelled"
    assert api("GET", "/api/v1/bulk-exports")[0]["status"] == "Cancelled"


def test_an_export_needs_a_known_destination_and_project(api: Api, project: dict[str, Any]) -> None:
    body = {"session_id": project["id"], "start_time": "2026-03-01T00:00:00Z"}
    api("POST", "/api/v1/bulk-exports", 404, json={**body, "bulk_export_destination_id": str(uuid.uuid4())})


def test_an_insights_job_runs_and_reports_on_the_projects_traces(api: Api, project: dict[str, Any]) -> None:
    jobs = f"/api/v1/sessions/{project['id']}/insights"
    created = api("POST", jobs, json={"name": "report"})
    place = f"{jobs}/{created['id']}"
    assert created["status"] == "queued"
    assert [api("GET", place)["status"] for _ in range(3)] == ["running", "success", "success"]
    done = api("GET", place)
    assert done["shape"] == {"chat": 2, "search": 1}
    assert [cluster["num_runs"] for cluster in done["clusters"]] == [2, 1]
    cluster = done["clusters"][0]
    assert api("GET", f"{place}/clusters/{cluster['id']}")["name"] == "chat"
    assert len(api("GET", f"{place}/runs?cluster_id={cluster['id']}")["runs"]) == 2
    assert api("GET", f"{place}/runs?limit=1&offset=2")["runs"][0]["name"] == "search"
    assert api("PATCH", place, json={"name": "renamed"})["name"] == "renamed"
    assert [job["name"] for job in api("GET", jobs)["clustering_jobs"]] == ["renamed"]
    api("DELETE", place)
    api("GET", place, 404)


def test_insights_configurations_are_kept_per_project(api: Api, project: dict[str, Any]) -> None:
    configs = f"/api/v1/sessions/{project['id']}/insights/configs"
    created = api("POST", configs, json={"name": "weekly", "config": {"last_n_hours": 24}})
    api("POST", f"/api/v1/sessions/{project['id']}/insights", json={"config_id": created["id"]})
    api("POST", f"/api/v1/sessions/{project['id']}/insights", 404, json={"config_id": str(uuid.uuid4())})
    api("PATCH", f"{configs}/{created['id']}", json={"name": "daily"})
    assert [one["name"] for one in api("GET", configs)["configs"]] == ["daily"]
    api("DELETE", f"{configs}/{created['id']}")
    assert api("GET", configs)["configs"] == []


@pytest.mark.parametrize("prefix", ["/api/v1/charts", "/api/v1/org-charts"])
def test_the_points_of_charts_are_computed_from_runs(api: Api, project: dict[str, Any], prefix: str) -> None:
    section = api("POST", f"{prefix}/section", json={"title": "Quality"})
    series = [{"name": "runs", "metric": "run_count", "filters": {"session": [project["id"]]}}]
    given = {"title": "Runs", "chart_type": "line", "series": series, "section_id": section["id"]}
    chart = api("POST", f"{prefix}/create", json=given)
    day = {"start_time": "2026-03-01T00:00:00Z", "end_time": "2026-03-02T00:00:00Z", "stride": {"hours": 6}}
    drawn = api("POST", f"{prefix}/{chart['id']}", json=day)
    assert [point["value"] for point in drawn["data"]] == [0, 3, 0, 0]
    assert api("POST", f"{prefix}/{chart['id']}", json={**day, "omit_data": True})["data"] == []
    shown = api("POST", f"{prefix}/section/{section['id']}", json=day)
    assert [one["title"] for one in shown["charts"]] == ["Runs"]
    assert [one["chart_count"] for one in api("GET", f"{prefix}/section")] == [1]
    api("PATCH", f"{prefix}/{chart['id']}", json={"title": "All runs"})
    (everything,) = api("POST", prefix, json=day)["sections"]
    assert everything["charts"][0]["title"] == "All runs"
    preview = {"bucket_info": day, "chart": {"series": [{**series[0], "id": "x", "metric": "latency_p50"}]}}
    assert [point["value"] for point in api("POST", f"{prefix}/preview", json=preview)["data"]] == [
        None,
        2.0,
        None,
        None,
    ]
    api("DELETE", f"{prefix}/section/{section['id']}")
    api("POST", f"{prefix}/{chart['id']}", 404, json=day)


def test_a_chart_without_section_goes_into_the_default_one(api: Api) -> None:
    given = {"title": "Runs", "chart_type": "bar", "series": [{"name": "runs", "metric": "run_count"}]}
    first, second = (api("POST", "/api/v1/charts/create", json=given) for _ in range(2))
    assert first["section_id"] == second["section_id"]
    assert (first["index"], second["index"]) == (0, 1)
    copy = api("POST", "/api/v1/charts/section/clone", json={"section_id": first["section_id"]})
    assert (copy["title"], copy["chart_count"]) == ("Default (copy)", 2)


@pytest.fixture
def anyone(server: LangSmithServer) -> Any:
    with httpx.Client(transport=server.transport(), base_url="http://langsmith.test") as client:
        yield client


def test_a_shared_run_is_read_by_anyone_until_it_is_unshared(api: Api, project: Any, anyone: httpx.Client) -> None:
    run = api("POST", "/api/v1/runs/query", json={"session": [project["id"]]})["runs"][0]
    assert api("GET", f"/api/v1/runs/{run['id']}/share") is None
    token = api("PUT", f"/api/v1/runs/{run['id']}/share")["share_token"]
    assert api("PUT", f"/api/v1/runs/{run['id']}/share")["share_token"] == token
    assert anyone.get(f"/public/{token}/run").json()["id"] == run["id"]
    assert anyone.get(f"/public/{token}/run/{run['id']}").json()["name"] == run["name"]
    assert len(anyone.post(f"/public/{token}/runs/query", json={}).json()["runs"]) == 1
    assert [one["type"] for one in api("GET", "/api/v1/workspaces/current/shared")["entities"]] == ["run"]
    api("DELETE", f"/api/v1/runs/{run['id']}/share")
    assert anyone.get(f"/public/{token}/run").status_code == 404


def test_a_shared_dataset_is_read_by_anyone_until_all_is_unshared(api: Api, anyone: httpx.Client) -> None:
    dataset = api("POST", "/api/v1/datasets", json={"name": "d"})
    api("POST", "/api/v1/examples", json={"dataset_id": dataset["id"], "inputs": {"q": 1}})
    api("POST", "/api/v1/sessions", json={"name": "trial", "reference_dataset_id": dataset["id"]})
    token = api("PUT", f"/api/v1/datasets/{dataset['id']}/share")["share_token"]
    assert api("GET", f"/api/v1/datasets/{dataset['id']}/share")["share_token"] == token
    assert anyone.get(f"/public/{token}/datasets").json()["example_count"] == 1
    assert anyone.get(f"/public/{token}/examples").json()[0]["inputs"] == {"q": 1}
    assert anyone.get(f"/public/{token}/examples/count").json() == 1
    assert [one["name"] for one in anyone.get(f"/public/{token}/datasets/sessions").json()] == ["trial"]
    assert len(anyone.get("/public/datasets/sessions-bulk", params={"share_tokens": token}).json()) == 1
    assert anyone.get(f"/public/{token}/run").status_code == 404
    api("DELETE", "/api/v1/workspaces/current/shared", json={"unshare_all": True})
    assert anyone.get(f"/public/{token}/datasets").status_code == 404
