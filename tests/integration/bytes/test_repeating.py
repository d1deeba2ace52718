"""How often a call is sent, counted by the server: what may have been executed is not sent again."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest

from langsmith_ext import APIConnectionError, APIStatusError, ConflictError, LangSmithError

from .callers import CALLERS, Caller
from .wire import Behaviour, Peer, Request, answer, each_request, json_answer, wire

ID = str(uuid4())
RUN = {"id": ID, "trace_id": ID, "name": "a", "run_type": "llm"}


@pytest.fixture(params=CALLERS, ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    found: Caller = request.param
    return found


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that refuses connections."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def moved(status: int, location: str) -> bytes:
    return answer(b"", f"{status} Moved", location=location)


def reset(peer: Peer) -> None:
    peer.reset()


def hang(peer: Peer) -> None:
    peer.wait()


AFTERWARDS: dict[str, Callable[[Peer], None]] = {
    "429": lambda peer: peer.send(json_answer({}, "429 Too Many Requests", retry_after="0")),
    "503": lambda peer: peer.send(json_answer({}, "503 Unavailable", retry_after="0")),
    "500": lambda peer: peer.send(json_answer({}, "500 Oops")),
    "reset": reset,
    "end": lambda _: None,
    "half an answer": lambda peer: peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"),
    "hang": hang,
}


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("afterwards", AFTERWARDS)
def test_a_post_that_was_redirected_is_not_sent_again(caller: Caller, status: int, afterwards: str) -> None:
    def behave(peer: Peer) -> None:
        while (request := peer.read()) is not None:
            if request.path.startswith("/api/v1/workspaces"):
                peer.send(moved(status, "/elsewhere"))
            else:
                AFTERWARDS[afterwards](peer)
                return

    with wire(behave) as server:
        with pytest.raises(LangSmithError):
            caller(lambda ls: ls.request("POST", "/api/v1/workspaces", json={"a": 1}), server.url, timeout=1)
        assert [request.path for request in server.requests].count("/api/v1/workspaces") == 1
        assert len(server.requests) <= 2


@pytest.mark.parametrize("status", [303, 307])
def test_a_post_that_was_redirected_to_a_closed_port_is_not_sent_again_and_says_why(
    caller: Caller, status: int, closed_port: int
) -> None:
    target = f"http://127.0.0.1:{closed_port}/elsewhere"
    with wire(each_request(lambda _: moved(status, target))) as server:
        with pytest.raises(LangSmithError) as caught:
            caller(lambda ls: ls.request("POST", "/api/v1/workspaces", json={}), server.url)
        assert len(server.requests) == 1
    if status == 303:
        assert isinstance(caught.value, APIConnectionError)
        assert "was redirected (303), so it may have been executed and was not sent again" in str(caught.value)


def test_a_read_that_was_redirected_is_repeated_from_the_start(caller: Caller) -> None:
    def respond(request: Request) -> bytes:
        if request.path == "/elsewhere":
            last = len([each for each in server.requests if each.path == "/elsewhere"]) > 1
            return json_answer(1) if last else json_answer({}, "503 Busy", retry_after="0")
        return moved(303, "/elsewhere")

    with wire(each_request(respond)) as server:
        assert caller(lambda ls: ls.request("GET", "/api/v1/info"), server.url) == 1
        assert [request.path for request in server.requests] == ["/api/v1/info", "/elsewhere"] * 2


def test_a_body_that_can_be_read_once_does_not_follow_a_redirect(caller: Caller) -> None:
    with wire(each_request(lambda _: moved(307, "/elsewhere"))) as server:
        with pytest.raises(APIStatusError, match="read only once"):
            caller(lambda ls: ls.request("POST", "/api/v1/x", content=iter([b"a", b"b"])), server.url)
        assert [request.body for request in server.requests] == [b"ab"]


def first_reset(then: bytes = json_answer({}, "202 Accepted")) -> Behaviour:
    def behave(peer: Peer) -> None:
        while peer.read() is not None:
            if peer.number == 0:
                peer.reset()
                return
            peer.send(then)

    return behave


def model(ls: Any) -> Any:
    from langsmith_ext import models

    return ls.runs.batch_ingest(models.RunsBatchIngestBody(post=[models.Run(id=ID)], patch=[models.Run(id=ID)]))


def multipart(**parts: Any) -> Callable[[Any], Any]:
    named = {name.replace("__", "."): value for name, value in parts.items()}
    return lambda ls: ls.runs.multipart_ingest({name.replace("ID", ID): value for name, value in named.items()})


REPEATED: dict[str, Callable[[Any], Any]] = {
    "a run": lambda ls: ls.runs.create(RUN),
    "a batch": lambda ls: ls.runs.batch_ingest({"post": [RUN], "patch": [RUN]}),
    "an empty side": lambda ls: ls.runs.batch_ingest({"post": [RUN], "patch": None}),
    "a model": model,
    "multipart": multipart(post__ID=RUN, post__ID__inputs={"a": 1}, attachment__ID__a=b"x"),
    "a feedback with an id": multipart(post__ID=RUN, feedback__ID={"id": ID, "key": "a"}),
    "untyped": lambda ls: ls.request("POST", "/runs/batch", json={"post": [RUN]}),
}
SENT_ONCE: dict[str, Callable[[Any], Any]] = {
    "a run without id": lambda ls: ls.runs.create(RUN | {"id": None}),
    "a run with an empty id": lambda ls: ls.runs.create(RUN | {"id": ""}),
    "one run of a batch": lambda ls: ls.runs.batch_ingest({"post": [RUN, {"name": "a"}]}),
    "a patch of a batch": lambda ls: ls.runs.batch_ingest({"post": [RUN], "patch": [{}]}),
    "something else in a batch": lambda ls: ls.runs.batch_ingest({"post": [RUN], "feedback": [{"key": "a"}]}),
    "no id in a part's name": multipart(post__=RUN),
    "a feedback without id": multipart(post__ID=RUN, feedback__ID={"key": "a"}),
    "a feedback that is bytes": multipart(post__ID=RUN, feedback__ID=b"{}"),
    "a part that is unknown": multipart(post__ID=RUN, other__ID=b"{}"),
    "compressed": lambda ls: ls.request(
        "POST", "/runs/batch", content=b"\x1f\x8b", headers={"content-encoding": "gzip"}
    ),
    "a generator": lambda ls: ls.runs.multipart_ingest(pair for pair in [(f"post.{ID}", RUN)]),
    "another operation": lambda ls: ls.request("POST", "/api/v1/workspaces", json=RUN),
}


@pytest.mark.parametrize("action", REPEATED.values(), ids=list(REPEATED))
def test_runs_that_have_ids_are_ingested_again_after_a_reset(caller: Caller, action: Callable[[Any], Any]) -> None:
    with wire(first_reset()) as server:
        caller(action, server.url)
        assert len(server.requests) == 2
        boundaries = [(request.header("content-type") or "").partition("boundary=")[2] for request in server.requests]
        bodies = [
            request.body.replace(boundary.encode() or b"\0", b"")
            for request, boundary in zip(server.requests, boundaries, strict=True)
        ]
        assert bodies[0] == bodies[1] != b""


@pytest.mark.parametrize("action", SENT_ONCE.values(), ids=list(SENT_ONCE))
def test_what_lacks_an_id_is_sent_once(caller: Caller, action: Callable[[Any], Any]) -> None:
    with wire(first_reset()) as server:
        with pytest.raises(APIConnectionError, match="so it was not sent again"):
            caller(action, server.url)
        assert len(server.requests) == 1


def test_a_conflict_after_an_interrupted_attempt_says_what_it_may_be(caller: Caller) -> None:
    with wire(first_reset(json_answer({"error": "exists"}, "409 Conflict"))) as server:
        with pytest.raises(ConflictError, match="an earlier attempt of this POST was interrupted"):
            caller(lambda ls: ls.runs.create(RUN), server.url)
        assert [json.loads(request.body)["id"] for request in server.requests] == [ID, ID]


WAITS = ["9" * 20, "9" * 400, "-1", "nan", "inf", "1e3", "1_0", "Fri, 31 Dec 9999 23:59:59 GMT", "soon", "", "\u00b2"]
WAITS += ["Mon, 99999999999999999999 Jan 2024 00:00:00 GMT", "Mon, 01 Jan 99999999999 00:00:00 GMT", "1, 2", "0x1"]


@pytest.mark.parametrize("value", WAITS)
def test_any_retry_after_ends_in_an_error_of_ours_without_waiting_for_it(caller: Caller, value: str) -> None:
    odd = b"HTTP/1.1 429 No\r\nContent-Length: 2\r\nRetry-After: %s\r\n\r\n{}" % value.encode("latin-1")
    with wire(each_request(lambda _: odd)) as server, pytest.raises(APIStatusError) as caught:
        caller(lambda ls: ls.request("GET", "/api/v1/info"), server.url, max_retries=1)
    assert caught.value.retry_after is None or caught.value.retry_after > 60
