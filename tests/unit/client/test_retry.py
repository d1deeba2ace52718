"""When a failed attempt is repeated, and after how long."""

from __future__ import annotations

import math
import random
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform.operations import OPERATIONS as INDEX
from pytest_httpx import HTTPXMock

from langsmith_ext import APIConnectionError, APIStatusError, APITimeoutError, InternalServerError, RateLimitError
from langsmith_ext._retry import parse_retry_after, retry_wait

from .conftest import Run

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT
IN_TEN_SECONDS = "Tue, 14 Nov 2023 22:13:30 GMT"

READING_POST = next(
    operation.path
    for operation in INDEX.values()
    if operation.method == "POST" and operation.safe and not (operation.deprecated or operation.path_parameters)
)
OPERATIONS = {
    "GET": lambda ls: ls.workspaces.list(),
    "PUT": lambda ls: ls.request("PUT", "/api/v1/newer", json={}),
    "DELETE": lambda ls: ls.request("DELETE", "/api/v1/newer"),
    "reading POST": lambda ls: ls.request("POST", READING_POST, json={}),
    "writing POST": lambda ls: ls.workspaces.create({"display_name": "x"}),
    "PATCH": lambda ls: ls.request("PATCH", "/api/v1/newer", json={}),
    "writing GET": lambda ls: ls.feedback.create_with_token_get("00000000-0000-4000-8000-000000000001"),
}
REPEATABLE = {"GET", "PUT", "DELETE", "reading POST"}
ALL = set(OPERATIONS)
NONE: set[str] = set()


def response(status: int, text: str = "{}", **headers: str) -> dict[str, Any]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return {"status_code": status, "text": text, "headers": named}


FAILURES: dict[str, tuple[Any, set[str]]] = {
    "connection refused": (httpx.ConnectError, ALL),
    "no connection in time": (httpx.ConnectTimeout, ALL),
    "no free connection": (httpx.PoolTimeout, ALL),
    "proxy refuses": (httpx.ProxyError, ALL),
    "no answer in time": (httpx.ReadTimeout, REPEATABLE),
    "request not taken in time": (httpx.WriteTimeout, REPEATABLE),
    "reset while sending": (httpx.WriteError, REPEATABLE),
    "reset while reading": (httpx.ReadError, REPEATABLE),
    "hung up": (httpx.RemoteProtocolError, REPEATABLE),
    "undecodable": (httpx.DecodingError, NONE),
    "400": (response(400), NONE),
    "403": (response(403), NONE),
    "404": (response(404), NONE),
    "408": (response(408), REPEATABLE),
    "409": (response(409), NONE),
    "422": (response(422), NONE),
    "429": (response(429), ALL),
    "429, seconds": (response(429, retry_after="7"), ALL),
    "429, date": (response(429, retry_after=IN_TEN_SECONDS), ALL),
    "429, too long": (response(429, retry_after="61"), NONE),
    "500": (response(500), REPEATABLE),
    "502, HTML": (response(502, "<html><title>502 Bad Gateway</title></html>"), REPEATABLE),
    "503": (response(503), REPEATABLE),
    "503, seconds": (response(503, retry_after="7"), ALL),
    "503, unreadable": (response(503, retry_after="soon"), REPEATABLE),
    "504": (response(504), REPEATABLE),
    "501": (response(501), NONE),
    "529": (response(529), NONE),
}


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_operation_is_repeated_only_where_that_does_no_harm(
    run: Run, waits: list[float], monkeypatch: pytest.MonkeyPatch, operation: str, failure: str, httpx_mock: HTTPXMock
) -> None:
    monkeypatch.setattr("langsmith_ext._retry.parse_retry_after.__defaults__", (lambda: NOW,))
    answer, repeated = FAILURES[failure]
    if isinstance(answer, dict):
        httpx_mock.add_response(**answer)
    else:
        httpx_mock.add_exception(answer("it failed"))
    if operation in repeated:
        httpx_mock.add_response(json=[] if operation == "GET" else {})
        run(OPERATIONS[operation])
        assert len(httpx_mock.get_requests()) == 2
        assert len(waits) == 1
    else:
        with pytest.raises((APIStatusError, APIConnectionError)):
            run(OPERATIONS[operation])
        assert len(httpx_mock.get_requests()) == 1
        assert waits == []


@pytest.mark.parametrize(
    ("header", "seconds"), [("7", 7.0), ("0", 0.0), ("1.5", 1.5), ("60", 60.0), (IN_TEN_SECONDS, 10.0)]
)
def test_retry_after_is_obeyed(
    run: Run, waits: list[float], monkeypatch: pytest.MonkeyPatch, header: str, seconds: float, httpx_mock: HTTPXMock
) -> None:
    monkeypatch.setattr("langsmith_ext._retry.parse_retry_after.__defaults__", (lambda: NOW,))
    httpx_mock.add_response(**response(429, retry_after=header))
    httpx_mock.add_response(json=[])
    run(OPERATIONS["GET"])
    assert waits == [seconds]


def test_a_server_that_asks_for_more_than_a_minute_is_not_waited_for(
    run: Run, waits: list[float], httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(**response(429, retry_after="3600"))
    with pytest.raises(RateLimitError) as caught:
        run(OPERATIONS["GET"])
    assert caught.value.retry_after == 3600
    assert waits == []


def test_two_retries_are_the_default(run: Run, waits: list[float], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**response(500), is_reusable=True)
    with pytest.raises(InternalServerError):
        run(OPERATIONS["GET"])
    assert len(httpx_mock.get_requests()) == 3
    assert len(waits) == 2


@pytest.mark.usefixtures("waits")
@pytest.mark.parametrize("max_retries", [0, 1, 5])
def test_max_retries_bounds_the_attempts(run: Run, max_retries: int, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ConnectError("it failed"), is_reusable=True)
    with pytest.raises(APIConnectionError):
        run(OPERATIONS["writing POST"], max_retries=max_retries)
    assert len(httpx_mock.get_requests()) == max_retries + 1


@given(attempt=st.integers(1, 40), chance=st.floats(0, 1))
def test_backoff_is_jittered_between_zero_and_a_doubling_bound_of_at_most_eight_seconds(
    attempt: int, chance: float
) -> None:
    wait = retry_wait(
        500,
        attempt=attempt,
        max_retries=99,
        idempotent=True,
        uniform=lambda low, high: low + chance * (high - low),
    )
    assert wait == chance * min(8.0, 0.5 * 2 ** (attempt - 1))


def test_backoff_varies() -> None:
    random.seed(1)
    drawn = {retry_wait(500, attempt=3, max_retries=9, idempotent=True) for _ in range(20)}
    assert len(drawn) == 20


def test_a_wait_that_reaches_the_deadline_is_not_begun() -> None:
    def wait(remaining: float) -> float | None:
        return retry_wait(429, attempt=1, max_retries=2, idempotent=True, retry_after=5.0, remaining=remaining)

    assert wait(5.1) == 5.0
    assert wait(5.0) is None


def test_a_body_that_cannot_be_sent_again_is_sent_once() -> None:
    failure = httpx.ConnectError("refused")
    assert retry_wait(failure, attempt=1, max_retries=2, idempotent=True, replayable=False) is None


@given(st.text())
def test_any_retry_after_header_is_read_as_seconds_or_not_at_all(value: str) -> None:
    seconds = parse_retry_after(value)
    assert seconds is None or 0 <= seconds < math.inf


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("0\x1f", None),
        ("Tue, 14 Nov 2023 22:13:10 GMT", 0.0),
    ],
)
def test_retry_after_that_is_absent_unreadable_or_past(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, lambda: NOW) == seconds


class Clock:
    """A clock that tests set."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("langsmith_ext._exchange.exchange.__defaults__", (clock,))
    return clock


@pytest.mark.usefixtures("waits")
def test_the_deadline_covers_the_attempts_together(run: Run, clock: Clock, httpx_mock: HTTPXMock) -> None:
    timeouts = []

    def handler(request: httpx.Request) -> httpx.Response:
        timeouts.append(request.extensions["timeout"])
        clock.now += 60
        raise httpx.ReadTimeout("silence", request=request)

    httpx_mock.add_callback(handler, is_reusable=True)
    with pytest.raises(APITimeoutError, match=r"within the deadline of 100 s after 2 attempts; .*deadline="):
        run(OPERATIONS["GET"], deadline=100, max_retries=9)
    assert [each["read"] for each in timeouts] == [60, 40]
    assert [each["connect"] for each in timeouts] == [5, 5]


@pytest.mark.usefixtures("waits")
def test_a_body_that_is_still_arriving_at_the_deadline_is_given_up(
    run: Run, clock: Clock, httpx_mock: HTTPXMock
) -> None:
    class Dripping(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Any:
            while True:
                clock.now += 1
                yield b" "

        async def __aiter__(self) -> Any:
            for piece in self:
                yield piece

    httpx_mock.add_callback(lambda _: httpx.Response(200, stream=Dripping()))
    with pytest.raises(APITimeoutError, match="deadline of 30 s"):
        run(OPERATIONS["GET"], deadline=30)


@pytest.mark.usefixtures("waits")
def test_without_a_deadline_the_timeouts_are_as_given(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(OPERATIONS["GET"], deadline=None, timeout=None)
    assert httpx_mock.get_requests()[0].extensions["timeout"] == {
        "connect": None,
        "read": None,
        "write": None,
        "pool": None,
    }


@pytest.mark.usefixtures("waits", "clock")
def test_a_deadline_bounds_unlimited_phases(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(OPERATIONS["GET"], deadline=30, timeout=None)
    assert set(httpx_mock.get_requests()[0].extensions["timeout"].values()) == {30}


@pytest.mark.usefixtures("waits")
def test_each_retry_is_logged_with_its_reason(
    run: Run, caplog: pytest.LogCaptureFixture, httpx_mock: HTTPXMock
) -> None:
    caplog.set_level("INFO", logger="langsmith_ext")
    httpx_mock.add_exception(httpx.ConnectError("it failed"))
    httpx_mock.add_response(**response(503))
    httpx_mock.add_response(json=[])
    run(OPERATIONS["GET"])
    messages = [record.getMessage() for record in caplog.records if record.name == "langsmith_ext"]
    assert len(messages) == 2
    assert "ConnectError" in messages[0]
    assert "503 Service Unavailable" in messages[1]
    assert all("GET https://api.smith.langchain.com/api/v1/workspaces" in message for message in messages)


def test_a_post_that_may_have_been_executed_says_that_it_was_not_repeated(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ReadError("it failed"))
    with pytest.raises(APIConnectionError, match="may have been executed, so it was not sent again"):
        run(OPERATIONS["writing POST"])
