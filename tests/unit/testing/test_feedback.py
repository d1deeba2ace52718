from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.contract import read_contract

from .conftest import Api


@pytest.fixture
def run_id(api: Api) -> str:
    identity = str(uuid.uuid4())
    api("POST", "/runs", 202, json={"id": identity, "name": "r", "run_type": "chain", "session_name": "p"})
    return identity


def keys(api: Api, **params: Any) -> list[str]:
    return sorted(one["key"] for one in api("GET", "/api/v1/feedback", params=params))


def test_feedback_is_created_listed_read_changed_and_deleted(api: Api, run_id: str) -> None:
    created = api("POST", "/api/v1/feedback", json={"run_id": run_id, "key": "good", "score": 1})
    assert created["trace_id"] == run_id
    place = f"/api/v1/feedback/{created['id']}"
    api("PATCH", place, json={"comment": "very"})
    shown = api("GET", place)
    assert (shown["score"], shown["comment"]) == (1, "very")
    assert keys(api, run=run_id) == ["good"]
    api("DELETE", place)
    assert keys(api) == []
    api("GET", place, 404)


def test_feedback_with_a_known_id_is_overwritten(api: Api, run_id: str) -> None:
    given = {"id": str(uuid.uuid4()), "run_id": run_id, "key": "good", "score": 0}
    api("POST", "/api/v1/feedback", json=given)
    api("POST", "/api/v1/feedback", json={**given, "score": 1})
    (shown,) = api("GET", "/api/v1/feedback")
    assert shown["score"] == 1


def test_feedback_is_filtered_by_what_it_is_on_and_what_it_has(api: Api, run_id: str) -> None:
    session = api("GET", f"/api/v1/runs/{run_id}")["session_id"]
    api("POST", "/api/v1/feedback", json={"run_id": run_id, "key": "scored", "score": 0.5})
    commented = {"run_id": run_id, "key": "commented", "comment": "hm", "feedback_source": {"type": "model"}}
    api("POST", "/api/v1/feedback", json=commented)
    api("POST", "/api/v1/feedback", json={"session_id": session, "key": "overall", "score": 1})
    assert keys(api, session=session) == ["commented", "overall", "scored"]
    assert keys(api, key="scored") == ["scored"]
    assert keys(api, source="model") == ["commented"]
    assert keys(api, has_comment="true") == ["commented"]
    assert keys(api, has_score="false") == ["commented"]
    assert keys(api, level="session") == ["overall"]
    assert keys(api, max_created_at="2000-01-01T00:00:00Z") == []
    shown = api("GET", f"/api/v1/sessions/{session}")
    assert list(shown["session_feedback_stats"]) == ["overall"]


def test_anyone_with_a_token_gives_feedback(server: LangSmithServer, api: Api, run_id: str) -> None:
    token = api("POST", "/api/v1/feedback/tokens", json={"run_id": run_id, "feedback_key": "thumb"})
    assert [one["id"] for one in api("GET", f"/api/v1/feedback/tokens?run_id={run_id}")] == [token["id"]]
    with httpx.Client(transport=server.transport(), base_url="http://langsmith.test") as anyone:
        assert anyone.get(token["url"], params={"score": 1}).status_code == 200
        assert anyone.post(token["url"], json={"comment": "nice"}).status_code == 200
        assert anyone.get(f"http://langsmith.test/feedback/tokens/{uuid.uuid4()}").status_code == 404
    assert keys(api, run=run_id) == ["thumb", "thumb"]


def test_a_token_expires(api: Api, run_id: str) -> None:
    given = {"run_id": run_id, "feedback_key": "k"}
    tokens = api("POST", "/api/v1/feedback/tokens", json=[{**given, "expires_at": "2020-01-01T00:00:00Z"}, given])
    api("POST", f"/api/v1/feedback/tokens/{tokens[0]['id']}", 403, json={"score": 1})
    api("POST", f"/api/v1/feedback/tokens/{tokens[1]['id']}", json={"score": 1})


def test_configurations_are_settled_by_the_first_feedback_or_by_hand(api: Api, run_id: str) -> None:
    api("POST", "/api/v1/feedback", json={"run_id": run_id, "key": "mood", "value": "happy"})
    assert [one["feedback_config"]["type"] for one in api("GET", "/api/v1/feedback-configs")] == ["categorical"]
    given = {"feedback_key": "score", "feedback_config": {"type": "continuous", "min": 0, "max": 1}}
    first = api("POST", "/api/v1/feedback-configs", json=given)
    assert api("POST", "/api/v1/feedback-configs", json=given) == first
    other = {"type": "continuous", "min": 0, "max": 2}
    api("POST", "/api/v1/feedback-configs", 409, json={**given, "feedback_config": other})
    api("PATCH", "/api/v1/feedback-configs", json={"feedback_key": "score", "is_lower_score_better": True})
    (shown,) = api("GET", "/api/v1/feedback-configs?key=score")
    assert shown["is_lower_score_better"] is True
    api("DELETE", "/api/v1/feedback-configs?feedback_key=score", 204)
    assert [one["feedback_key"] for one in api("GET", "/api/v1/feedback-configs")] == ["mood"]


def test_a_run_in_a_queue_moves_from_waiting_to_completed(api: Api, run_id: str) -> None:
    queue = api("POST", "/api/v1/annotation-queues", json={"name": "review"})
    place = f"/api/v1/annotation-queues/{queue['id']}"
    (entry,) = api("POST", f"{place}/runs", json=[run_id])
    assert api("POST", f"{place}/runs", json=[run_id]) == [entry]
    api("POST", f"{place}/runs", 404, json=[str(uuid.uuid4())])
    assert api("GET", "/api/v1/annotation-queues")[0]["total_runs"] == 1
    assert api("GET", f"{place}/run/0")["queue_run_id"] == entry["id"]
    api("GET", f"{place}/run/1", 404)
    assert [one["name"] for one in api("GET", f"/api/v1/annotation-queues/{run_id}/queues")] == ["review"]
    assert api("GET", f"{place}/runs/resolve/{entry['id']}") == {"section": "needs_my_review", "position": 0}

    api("POST", f"/api/v1/annotation-queues/status/{entry['id']}", json={"status": "completed"})
    assert api("GET", f"{place}/runs", params={"archived": False}) == []
    assert [one["id"] for one in api("GET", f"{place}/runs", params={"status": "completed"})] == [run_id]
    assert api("GET", f"{place}/size?status=completed") == {"size": 1}
    assert api("GET", f"{place}/total_archived") == {"size": 1}
    assert run_id in api("POST", f"{place}/export", json={}).decode()

    api("DELETE", f"{place}/runs/{entry['id']}")
    assert api("GET", f"{place}/total_size") == {"size": 0}


def test_a_queue_is_filled_from_projects_and_emptied_at_once(api: Api, run_id: str) -> None:
    queue = api("POST", "/api/v1/annotation-queues", json={"name": "review"})
    place = f"/api/v1/annotation-queues/{queue['id']}"
    session = api("GET", f"/api/v1/runs/{run_id}")["session_id"]
    api("POST", "/api/v1/annotation-queues/populate", json={"queue_id": queue["id"], "session_ids": [session]})
    assert [one["id"] for one in api("GET", f"{place}/runs")] == [run_id]
    api("POST", f"{place}/runs/delete", json={"delete_all": True, "exclude_run_ids": [run_id]})
    assert api("GET", f"{place}/total_size") == {"size": 1}
    api("POST", f"{place}/runs/delete", json={"delete_all": True})
    assert api("GET", f"{place}/total_size") == {"size": 0}


def test_reviewers_are_assigned_to_a_queue(api: Api) -> None:
    queue = api("POST", "/api/v1/annotation-queues", json={"name": "review"})
    (member,) = api("GET", "/api/v1/workspaces/current/members")["members"]
    place = f"/v1/platform/annotation-queues/{queue['id']}/reviewers"
    api("POST", place, 201, json={"identity_id": member["id"]})
    shown = api("GET", f"/api/v1/annotation-queues/{queue['id']}")
    assigned = [one["email"] for one in shown.get("assigned_reviewers", [])]
    declared = read_contract().properties({"$ref": "#/components/schemas/AnnotationQueueSchemaWithRubric"})
    assert assigned == (["owner@example.com"] if "assigned_reviewers" in declared else [])
    api("DELETE", f"{place}/{member['id']}", 204)
    api("DELETE", f"{place}/{member['id']}", 404)
