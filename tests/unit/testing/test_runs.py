"""Projects, ingestion of runs in every way, and reading them back."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from .conftest import Api
from .runs import at, new_id, project, run

PLACES = ("session", "id", "trace", "parent_run", "reference_example")


def query(api: Api, **body: Any) -> list[str]:
    """Return the names of the runs that a query finds, in project ``p`` unless it says where."""
    if not body.keys() & set(PLACES):
        body["session"] = [project(api)["id"]]
    return [one["name"] for one in api("POST", "/api/v1/runs/query", json=body)["runs"]]


def test_projects_are_created_listed_read_changed_and_deleted(api: Api) -> None:
    created = api("POST", "/api/v1/sessions", json={"name": "a", "extra": {"metadata": {"team": "x"}}})
    place = f"/api/v1/sessions/{created['id']}"
    api("PATCH", place, json={"name": "b", "description": "new", "extra": {"more": 1}})
    shown = api("GET", place)
    assert (shown["name"], shown["description"]) == ("b", "new")
    assert shown["extra"] == {"metadata": {"team": "x"}, "more": 1}
    api("DELETE", place)
    api("GET", place, 404)


def test_upsert_changes_the_project_of_a_name_instead_of_refusing_it(api: Api) -> None:
    first = api("POST", "/api/v1/sessions", json={"name": "a"})
    again = api("POST", "/api/v1/sessions?upsert=true", json={"name": "a", "description": "again"})
    assert again["id"] == first["id"]
    assert again["description"] == "again"


def test_projects_are_filtered_by_reference_metadata_and_filter(api: Api) -> None:
    dataset = api("POST", "/api/v1/datasets", json={"name": "d"})
    api("POST", "/api/v1/sessions", json={"name": "trace", "extra": {"metadata": {"team": "x"}}})
    api("POST", "/api/v1/sessions", json={"name": "experiment", "reference_dataset_id": dataset["id"]})

    def names(**params: Any) -> list[str]:
        return sorted(one["name"] for one in api("GET", "/api/v1/sessions", params=params))

    assert names(reference_free="true") == ["trace"]
    assert names(reference_dataset=dataset["id"]) == ["experiment"]
    assert names(metadata=json.dumps({"team": "x"})) == ["trace"]
    assert names(filter='eq(name, "experiment")') == ["experiment"]
    api("GET", "/api/v1/sessions?metadata=x", 422)


def test_a_run_is_created_and_then_changed(api: Api) -> None:
    given = run("step", inputs={"q": 1}, end_time=None)
    api("POST", "/runs", 202, json=given)
    pending = api("GET", f"/api/v1/runs/{given['id']}")
    assert (pending["status"], pending["inputs"], pending["trace_id"]) == ("pending", {"q": 1}, given["id"])
    api("PATCH", f"/runs/{given['id']}", 202, json={"outputs": {"a": 2}, "end_time": at(3)})
    done = api("GET", f"/api/v1/runs/{given['id']}")
    assert (done["status"], done["outputs"]) == ("success", {"a": 2})
    api("POST", "/runs", 409, json=given)


def test_a_change_that_comes_before_its_run_waits_for_it(api: Api) -> None:
    given = run("late", end_time=None)
    change = {"id": given["id"], "outputs": {"a": 1}, "end_time": at(3)}
    api("POST", "/runs/batch", 202, json={"patch": [change]})
    api("GET", f"/api/v1/runs/{given['id']}", 404)
    api("POST", "/runs/batch", 202, json={"post": [given]})
    assert api("GET", f"/api/v1/runs/{given['id']}")["outputs"] == {"a": 1}


def test_a_batch_holds_runs_and_changes(api: Api) -> None:
    first, second = run("first", end_time=None), run("second", error="broken")
    changes = [{"id": first["id"], "end_time": at(5)}]
    api("POST", "/runs/batch", 202, json={"post": [first, second], "patch": changes})
    assert sorted(query(api)) == ["first", "second"]
    assert query(api, error=True) == ["second"]
    refused = api("POST", "/runs/batch", 422, json={"patch": [{"name": "no id"}]})
    assert refused["detail"][0]["loc"] == ["body", "patch", 0, "id"]


def test_multipart_ingestion_assembles_runs_from_their_parts(client: httpx.Client, api: Api) -> None:
    given = run("parts", end_time=None)
    identity = given["id"]
    parts = {
        f"post.{identity}": (None, json.dumps(given).encode(), "application/json"),
        f"post.{identity}.inputs": (None, b'{"q": 1}', "application/json"),
        f"patch.{identity}": (None, json.dumps({"end_time": at(3)}).encode(), "application/json"),
        f"patch.{identity}.outputs": (None, b'{"a": 2}', "application/json"),
        f"feedback.{identity}": (
            None,
            json.dumps({"run_id": identity, "trace_id": identity, "key": "k", "score": 1}).encode(),
            "application/json",
        ),
    }
    assert client.post("/runs/multipart", files=parts).status_code == 202
    shown = api("GET", f"/api/v1/runs/{identity}")
    assert (shown["inputs"], shown["outputs"], shown["status"]) == ({"q": 1}, {"a": 2}, "success")
    assert shown["feedback_stats"]["k"]["avg"] == 1
    refused = client.post("/runs/multipart", files={f"post.{identity}": (None, b"{")})
    assert refused.json()["detail"][0]["loc"] == ["body", f"post.{identity}"]
    assert client.post("/runs/multipart", files={"what.ever": (None, b"{}")}).status_code == 422


def test_runs_form_a_tree(api: Api) -> None:
    root = run("root")
    child = run("child", parent_run_id=root["id"], run_type="llm")
    leaf = run("leaf", parent_run_id=child["id"], run_type="tool")
    for one in (root, child, leaf):
        api("POST", "/runs", 202, json=one)
    shown = api("GET", f"/api/v1/runs/{root['id']}")
    assert shown["child_run_ids"] == [child["id"], leaf["id"]]
    assert shown["direct_child_run_ids"] == [child["id"]]
    shown = api("GET", f"/api/v1/runs/{leaf['id']}")
    assert shown["trace_id"] == root["id"]
    assert shown["parent_run_ids"] == [root["id"], child["id"]]
    assert query(api, trace=root["id"], is_root=True) == ["root"]
    assert query(api, parent_run=child["id"]) == ["leaf"]
    assert query(api, run_type="tool") == ["leaf"]
    assert query(api, id=[root["id"], leaf["id"]]) == ["leaf", "root"]
    assert query(api, execution_order=1) == ["root"]
    assert query(api, tree_filter='eq(name, "leaf")', is_root=True) == ["root"]
    assert query(api, trace_filter='eq(name, "other")') == []


def test_runs_are_queried_by_project_time_and_order(api: Api) -> None:
    for hour in (1, 2, 3):
        api("POST", "/runs", 202, json=run(f"at {hour}", start_time=at(3600 * hour), end_time=None))
    api("POST", "/runs", 202, json=run("elsewhere", session_name="q"))
    session = [project(api)["id"]]
    assert query(api, session=session) == ["at 3", "at 2", "at 1"]
    assert query(api, session=session, order="asc") == ["at 1", "at 2", "at 3"]
    assert query(api, session=session, start_time=at(3600), end_time=at(2 * 3600)) == ["at 2", "at 1"]
    api("POST", "/api/v1/runs/query", 404, json={"session": [new_id()]})


def test_a_query_goes_through_pages_with_its_cursor(api: Api) -> None:
    posts = [run(f"r{number}", start_time=at(number), end_time=None) for number in range(7)]
    api("POST", "/runs/batch", 202, json={"post": posts})
    seen: list[str] = []
    cursor = None
    session = [project(api)["id"]]
    for _ in range(3):
        page = api(
            "POST",
            "/api/v1/runs/query",
            json={"session": session, "limit": 3, **({"cursor": cursor} if cursor else {})},
        )
        seen += [one["name"] for one in page["runs"]]
        cursor = page["cursors"]["next"]
        api("POST", "/runs", 202, json=run("newer", start_time=at(60)))
    assert seen == [f"r{number}" for number in reversed(range(7))]
    assert cursor is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('eq(name, "slow")', ["slow"]),
        ('neq(name, "slow")', ["quick"]),
        ("gt(latency, 1.5)", ["slow"]),
        ('lt(latency, "500ms")', ["quick"]),
        ('and(eq(run_type, "chain"), gte(total_tokens, 10))', ["slow"]),
        ('or(eq(name, "quick"), eq(name, "slow"))', ["quick", "slow"]),
        ('not(eq(name, "slow"))', ["quick"]),
        ('has(tags, "nightly")', ["slow"]),
        ('in(name, ["quick", "other"])', ["quick"]),
        ('search("needle")', ["quick"]),
        ('and(eq(metadata_key, "team"), eq(metadata_value, "x"))', ["slow"]),
        ('and(eq(metadata_key, "team"), eq(metadata_value, "y"))', []),
        ('eq(feedback_key, "k")', ["quick"]),
        ("gt(feedback_score, 0.5)", ["quick"]),
        ('eq(status, "error")', []),
        ('gt(start_time, "now-23h")', ["quick", "slow"]),
    ],
)
def test_the_filter_language_selects_runs(api: Api, text: str, expected: list[str]) -> None:
    usage = {"usage_metadata": {"input_tokens": 7, "output_tokens": 5}}
    slow = run("slow", tags=["nightly"], outputs=usage, extra={"metadata": {"team": "x", "y": 1}})
    quick = run("quick", end_time=at(0.1), inputs={"text": "a needle"})
    api("POST", "/runs/batch", 202, json={"post": [slow, quick]})
    api("POST", "/api/v1/feedback", json={"run_id": quick["id"], "key": "k", "score": 0.9})
    assert sorted(query(api, filter=text)) == expected


def test_a_query_shows_what_was_selected_and_what_is_always_there(api: Api) -> None:
    api("POST", "/runs", 202, json=run("one", inputs={"q": 1}, outputs={"a": 1}))
    (shown,) = api("POST", "/api/v1/runs/query", json={"session": [project(api)["id"]], "select": ["outputs"]})["runs"]
    assert shown["outputs"] == {"a": 1}
    assert shown["inputs"] is None
    assert shown["name"] == "one"


def test_a_projects_statistics_are_those_of_its_root_runs(api: Api) -> None:
    root = run("root", outputs={"usage_metadata": {"input_tokens": 7, "output_tokens": 5}})
    api("POST", "/runs", 202, json=root)
    api("POST", "/runs", 202, json=run("child", parent_run_id=root["id"]))
    api("POST", "/runs", 202, json=run("broken", error="x", end_time=at(4)))
    api("POST", "/api/v1/feedback", json={"run_id": root["id"], "key": "k", "score": 0.5})
    shown = api("GET", f"/api/v1/sessions/{project(api)['id']}?include_stats=true")
    assert (shown["run_count"], shown["total_tokens"], shown["error_rate"]) == (2, 12, 0.5)
    assert shown["latency_p50"] == 4.0
    assert shown["feedback_stats"]["k"]["n"] == 1


def test_statistics_are_computed_over_a_query_and_by_group(api: Api) -> None:
    api("POST", "/runs/batch", 202, json={"post": [run("a"), run("a"), run("b", tags=["t"])]})
    among = {"session": [project(api)["id"]]}
    assert api("POST", "/api/v1/runs/stats", json=among)["run_count"] == 3
    grouped = api("POST", "/api/v1/runs/stats", json={**among, "group_by": {"attribute": "name"}})
    assert {name: stats["run_count"] for name, stats in grouped.items()} == {"a": 2, "b": 1}
    grouped = api("POST", "/api/v1/runs/stats", json={**among, "group_by": {"attribute": "tag"}})
    assert list(grouped) == ["t"]


def test_runs_with_a_thread_id_form_threads(api: Api) -> None:
    thread = new_id()
    metadata = {"extra": {"metadata": {"thread_id": thread}}}
    turns = [run("turn", start_time=at(60 * n), inputs={"q": n}, end_time=None, **metadata) for n in range(3)]
    api("POST", "/runs/batch", 202, json={"post": [*turns, run("alone")]})
    session = project(api)["id"]
    groups = api("POST", "/api/v1/runs/group", json={"session_id": session, "group_by": "conversation"})
    assert [(group["group_key"], group["count"]) for group in groups["groups"]] == [(thread, 3)]
    stats = api("POST", "/api/v1/runs/group/stats", json={"session_id": session, "group_by": "conversation"})
    assert (stats["group_count"], stats["run_count"]) == (1, 3)
    (shown,) = api("POST", "/v2/threads/query", json={"project_id": session, "session_id": session})["items"]
    assert (shown["thread_id"], shown["count"]) == (thread, 3)
    traces = api("GET", f"/v2/threads/{thread}/traces", params={"project_id": session, "session_id": session})
    assert len(traces["items"]) == 3
    preview = api("GET", f"/api/v1/runs/threads/{thread}", params={"session_id": session})
    assert "0" in preview["previews"]["all_messages"]


def test_version_two_selects_fields_and_shows_only_the_id_without(api: Api) -> None:
    given = run("one", run_type="llm", error="broken")
    api("POST", "/runs", 202, json=given)
    session = project(api)["id"]
    page = api("POST", "/v2/runs/query", json={"project_ids": [session]})
    assert page["items"] == [{"id": given["id"]}]
    selects = ["NAME", "STATUS", "RUN_TYPE", "PROJECT_ID", "IS_ROOT", "LATENCY_SECONDS"]
    (shown,) = api("POST", "/v2/runs/query", json={"selects": selects, "run_type": "LLM", "has_error": True})["items"]
    assert shown == {
        "id": given["id"],
        "name": "one",
        "status": "ERROR",
        "run_type": "LLM",
        "project_id": session,
        "is_root": True,
        "latency_seconds": 2.0,
    }
    where = {"project_id": session, "start_time": given["start_time"], "selects": ["NAME"]}
    assert api("GET", f"/v2/runs/{given['id']}", params=where)["name"] == "one"
    window = {"min_start_time": at(-60), "max_start_time": at(60)}
    trace = api("GET", f"/v2/traces/{given['id']}/runs", params={"project_id": session, **window})
    assert [one["id"] for one in trace["items"]] == [given["id"]]


def test_traces_are_deleted_from_their_project(api: Api) -> None:
    root = run("root")
    api("POST", "/runs/batch", 202, json={"post": [root, run("child", parent_run_id=root["id"]), run("other")]})
    api("POST", "/api/v1/runs/delete", json={"session_id": project(api)["id"], "trace_ids": [root["id"]]})
    assert query(api) == ["other"]


def test_a_project_is_deleted_with_its_runs(api: Api) -> None:
    given = run("one")
    api("POST", "/runs", 202, json=given)
    api("DELETE", f"/api/v1/sessions/{project(api)['id']}")
    api("GET", f"/api/v1/runs/{given['id']}", 404)
    assert api("POST", "/api/v1/runs/query", json={"id": [given["id"]]})["runs"] == []


def test_a_query_is_validated_without_being_run(api: Api) -> None:
    assert api("POST", "/api/v1/runs/query/validate", json={"filter": "eq(name"})["valid"] is False
    assert api("POST", "/api/v1/runs/query/validate", json={"filter": 'eq(name, "x")'})["valid"] is True


def test_the_metadata_of_a_project_lists_the_values_of_its_runs(api: Api) -> None:
    posts = [run("r", extra={"metadata": {"team": team}}) for team in "xyx"]
    api("POST", "/runs/batch", 202, json={"post": posts})
    assert api("GET", f"/api/v1/sessions/{project(api)['id']}/metadata") == {"team": ["x", "y"]}
