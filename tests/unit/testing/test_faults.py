from __future__ import annotations

import json
import re
from collections.abc import Iterator

import httpx
import pytest

from langsmith_ext import InvalidArgumentError
from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.faults import UNKNOWN_ENUM_VALUE


@pytest.fixture(params=["socket", "in process"])
def pair(request: pytest.FixtureRequest) -> Iterator[tuple[LangSmithServer, httpx.Client]]:
    """A server with a client, once over HTTP and once without a socket: both must behave the same."""
    with LangSmithServer() as server:
        transport = server.transport() if request.param == "in process" else None
        headers = {"x-api-key": server.api_key}
        with httpx.Client(base_url=server.url, headers=headers, transport=transport, timeout=5) as client:
            yield server, client


Pair = tuple[LangSmithServer, httpx.Client]


def test_a_status_is_answered_as_often_as_requested(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/sessions", status=429, retry_after=1, times=2)
    statuses = [client.get("/api/v1/sessions") for _ in range(3)]
    assert [response.status_code for response in statuses] == [429, 429, 200]
    assert statuses[0].headers["retry-after"] == "1"
    assert statuses[0].json() == {"detail": "Too Many Requests"}


def test_a_failure_applies_to_its_operation_in_every_spelling_and_to_no_other(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/sessions", status=500, body={"error": "mine"}, times=None)
    for path in ("/api/v1/sessions", "/sessions", "/api/sessions"):
        assert client.get(path).json() == {"error": "mine"}
    assert client.get("/api/v1/datasets").status_code == 200
    assert client.post("/api/v1/sessions", json={"name": "a"}).status_code == 200
    server.recover()
    assert client.get("/sessions").status_code == 200


def test_a_failure_applies_to_one_resource_or_to_all_of_a_template(pair: Pair) -> None:
    server, client = pair
    ids = [client.post("/sessions", json={"name": name}).json()["id"] for name in "ab"]
    server.fail("GET", f"/api/v1/sessions/{ids[0]}", status=503)
    assert client.get(f"/sessions/{ids[1]}").status_code == 200
    assert client.get(f"/sessions/{ids[0]}").status_code == 503
    server.fail("GET", "/api/v1/sessions/{session_id}", status=503, times=None)
    assert {client.get(f"/sessions/{identity}").status_code for identity in ids} == {503}


@pytest.mark.parametrize(
    ("method", "path", "hint"),
    [
        ("GET", "/api/v1/sesions", "did you mean /api/v1/sessions?"),
        ("PUT", "/api/v1/sessions", "the path has DELETE, GET, POST"),
        ("GET", "nonsense", "is no operation of this service"),
    ],
)
def test_a_failure_of_a_route_that_does_not_exist_is_refused(pair: Pair, method: str, path: str, hint: str) -> None:
    with pytest.raises(InvalidArgumentError, match=re.escape(hint)):
        pair[0].fail(method, path, status=500)


def test_an_uploaded_file_can_fail(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/files/a.png", status=418)
    assert client.get("/files/a.png").status_code == 418


def test_a_failed_request_is_not_carried_out(pair: Pair) -> None:
    server, client = pair
    server.fail("POST", "/api/v1/sessions", status=500)
    client.post("/api/v1/sessions", json={"name": "a"})
    assert client.get("/api/v1/sessions").json() == []


def test_a_reset_before_the_answer_does_nothing(pair: Pair) -> None:
    server, client = pair
    server.fail("POST", "/api/v1/sessions", reset="before")
    with pytest.raises(httpx.TransportError):
        client.post("/api/v1/sessions", json={"name": "a"})
    assert client.get("/api/v1/sessions").json() == []
    assert server.requests[0].status == 0


def test_a_reset_in_the_body_comes_after_the_work_was_done(pair: Pair) -> None:
    server, client = pair
    server.fail("POST", "/api/v1/sessions", reset="body")
    with pytest.raises(httpx.TransportError):
        client.post("/api/v1/sessions", json={"name": "a"})
    assert [one["name"] for one in client.get("/api/v1/sessions").json()] == ["a"]


def test_truncated_json_looks_complete_to_http(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", truncate=True)
    response = client.get("/api/v1/info")
    assert response.status_code == 200
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        json.loads(response.content)


def test_a_proxy_answers_in_html(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", html=True)
    response = client.get("/api/v1/info")
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html")
    assert "<title>502 Bad Gateway</title>" in response.text


def test_a_delay_runs_into_the_clients_timeout(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", delay=30)
    with pytest.raises(httpx.ReadTimeout):
        client.get("/api/v1/info", timeout=0.05)


def test_a_short_delay_only_delays(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", delay=0.001)
    assert client.get("/api/v1/info").status_code == 200


def test_unknown_enumeration_values_missing_fields_and_wrong_types_are_put_into_the_answer(pair: Pair) -> None:
    server, client = pair
    client.post("/datasets", json={"name": "d", "data_type": "kv"})
    server.fail("GET", "/api/v1/datasets", unknown_enums=True, missing="name", wrong_type=["tenant_id"])
    (spoiled,) = client.get("/api/v1/datasets").json()
    assert spoiled["data_type"] == UNKNOWN_ENUM_VALUE
    assert "name" not in spoiled
    assert spoiled["tenant_id"] == {"unexpected": True}
    (whole,) = client.get("/api/v1/datasets").json()
    assert whole["name"] == "d"


def test_another_success_status_leaves_the_answer_unchanged(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", status=203)
    response = client.get("/api/v1/info")
    assert response.status_code == 203
    assert "version" in response.json()


def test_failures_happen_in_the_order_in_which_they_were_requested(pair: Pair) -> None:
    server, client = pair
    server.fail("GET", "/api/v1/info", status=500)
    server.fail("GET", "/api/v1/info", status=503)
    assert [client.get("/api/v1/info").status_code for _ in range(3)] == [500, 503, 200]


def test_an_unknown_kind_of_reset_is_refused() -> None:
    with pytest.raises(ValueError, match='reset must be "before" or "body"'):
        LangSmithServer().fail("GET", "/api/v1/info", reset="later")  # type: ignore[arg-type]
