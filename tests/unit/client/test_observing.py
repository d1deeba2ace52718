"""``on_event``: each request, retry, wait and answer, without secrets."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import ConfigurationError, InvalidArgumentError, LangSmith, RequestEvent

from .conftest import KEY, Run, run_async, run_sync

SHARE_TOKEN = "5b0f4c1e-2f0b-4d8e-9a57-0d7f4f4f8c11"


def steps(events: list[RequestEvent]) -> list[tuple[Any, ...]]:
    return [(event.kind, event.attempt, event.status, event.request_id) for event in events]


@pytest.mark.usefixtures("waits")
def test_an_observer_learns_of_each_request_retry_wait_and_answer(run: Run, httpx_mock: HTTPXMock) -> None:
    events: list[RequestEvent] = []
    httpx_mock.add_response(503, headers={"X-Request-Id": f"a {KEY}"})
    httpx_mock.add_response(302, headers={"Location": "/api/v1/elsewhere"})
    httpx_mock.add_response(json=[], headers={"X-Request-Id": "b"})
    run(lambda ls: ls.workspaces.list(), on_event=events.append)
    assert steps(events) == [
        ("request", 1, None, None),
        ("answer", 1, 503, "a ***"),
        ("wait", 1, 503, None),
        ("retry", 2, None, None),
        ("answer", 2, 302, None),
        ("request", 2, None, None),
        ("answer", 2, 200, "b"),
    ]
    assert {event.operation for event in events} == {"GET /api/v1/workspaces"}
    assert all((event.seconds is None) is (event.kind in ("request", "retry")) for event in events)


def test_a_failure_is_named_by_its_class(run: Run, httpx_mock: HTTPXMock) -> None:
    import httpx

    events: list[RequestEvent] = []
    httpx_mock.add_exception(httpx.ConnectError(f"no {KEY}"))
    with pytest.raises(Exception, match="no connection"):
        run(lambda ls: ls.workspaces.list(), on_event=events.append, max_retries=0)
    assert [(event.kind, event.error) for event in events] == [("request", None), ("failure", "ConnectError")]
    assert KEY not in repr(events)


def test_an_event_shows_no_share_token(run: Run, httpx_mock: HTTPXMock) -> None:
    events: list[RequestEvent] = []
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.request("GET", f"/api/v1/public/{SHARE_TOKEN}/run?jwt=abc"), on_event=events.append)
    assert SHARE_TOKEN not in repr(events)
    assert "abc" not in repr(events)


def test_what_an_observer_raises_does_not_end_the_call(
    run: Run, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    def observe(_: RequestEvent) -> None:
        raise RuntimeError("metrics are down")

    httpx_mock.add_response(json=[])
    assert run(lambda ls: ls.workspaces.list(), on_event=observe) == []
    assert "on_event failed" in caplog.text


def test_an_async_client_awaits_its_observer_and_a_blocking_one_says_that_it_cannot(
    httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[RequestEvent] = []

    async def observe(event: RequestEvent) -> None:
        events.append(event)

    httpx_mock.add_response(json=[], is_reusable=True)
    run_async(lambda ls: ls.workspaces.list(), on_event=observe)
    assert len(events) == 2
    run_sync(lambda ls: ls.workspaces.list(), on_event=observe)
    assert len(events) == 2
    assert "a blocking client needs a plain one" in caplog.text


def test_an_observer_must_be_callable() -> None:
    with pytest.raises(InvalidArgumentError, match="on_event must be a function"):
        LangSmith(api_key=KEY, on_event=3)  # type: ignore[arg-type]


READ, WRITE, DELETE = (
    lambda ls: ls.workspaces.list(),
    lambda ls: ls.workspaces.create({"display_name": "x"}),
    lambda ls: ls.datasets.delete(SHARE_TOKEN),
)


@pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")
@pytest.mark.parametrize(
    ("allow", "action", "risk"),
    [
        ("read", WRITE, "writes"),
        ("read", DELETE, "deletes"),
        ("write", DELETE, "deletes"),
        ("read", lambda ls: ls.request("POST", "/api/v1/runs/query", json={}), "writes"),
        ("read", lambda ls: ls.request("PATCH", "/api/v1/newer"), "writes"),
        ("read", lambda ls: ls.request("GET", "/api/v1/feedback/tokens/x"), "writes"),
        ("write", lambda ls: ls.request("DELETE", "/api/v1/newer"), "deletes"),
        ("write", lambda ls: ls.runs.delete_many({"trace_ids": []}), "deletes"),
        ("write", lambda ls: ls.request("POST", "/runs/delete", json={"trace_ids": []}), "deletes"),
        ("read", lambda ls: ls.detailed(ls.workspaces.create, {"display_name": "x"}), "writes"),
    ],
)
def test_what_is_not_allowed_is_refused_before_anything_is_sent(
    run: Run, httpx_mock: HTTPXMock, allow: str, action: Any, risk: str
) -> None:
    for options, act in (({"allow": allow}, action), ({}, lambda ls: action(ls.with_options(allow=allow)))):
        with pytest.raises(ConfigurationError, match=f" {risk}, and this client has allow='{allow}'"):
            run(act, **options)
    assert httpx_mock.get_requests() == []


@pytest.mark.parametrize(
    ("allow", "action"),
    [
        ("read", READ),
        ("read", lambda ls: ls.request("GET", "/api/v1/newer")),
        ("write", WRITE),
        ("delete", DELETE),
    ],
)
def test_what_is_allowed_is_sent(run: Run, httpx_mock: HTTPXMock, allow: str, action: Any) -> None:
    httpx_mock.add_response(status_code=204)
    run(action, allow=allow)
    assert len(httpx_mock.get_requests()) == 1


def test_a_view_is_allowed_no_more_than_what_it_is_made_from() -> None:
    view = LangSmith(api_key=KEY).with_options(allow="read").with_options(max_retries=0)
    with pytest.raises(ConfigurationError, match="would give a view more than its client has"):
        view.with_options(allow="write")
    assert view.with_options(allow="read")._settings.allow == "read"
