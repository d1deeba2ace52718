"""Bodies that are read piece by piece."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from inspect import isawaitable
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import (
    APIConnectionError,
    Client,
    ConfigurationError,
    InternalServerError,
    LangSmithError,
    NotFoundError,
    ResponseDecodeError,
)

from .conftest import Connect, RawServer, Run, answer_bytes

SHORT = answer_bytes(b'[{"id"', length=500)
DATASET = "11111111-1111-1111-1111-111111111111"


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces, and counts how many were read."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.taken = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.taken += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def jsonl(ls: Any) -> Any:
    return partial(ls.stream, ls.datasets.download_jsonl, DATASET)


def workspaces(ls: Any) -> Any:
    return partial(ls.stream, ls.workspaces.list)


def streaming(use: Callable[[Any], Any], open_stream: Callable[[Any], Any] = jsonl) -> Callable[[Any], Any]:
    """Build an action that opens a stream and passes the response to ``use``."""

    def action(ls: Any) -> Any:
        if isinstance(ls, Client):
            with open_stream(ls)() as response:
                result = use(response)
                return [*result] if isinstance(result, Iterator) else result

        async def main() -> Any:
            async with open_stream(ls)() as response:
                result = use(response)
                if hasattr(result, "__aiter__"):
                    return [item async for item in result]
                return await result if isawaitable(result) else result

        return main()

    return action


Answer = Callable[..., None]


@pytest.fixture
def answer(httpx_mock: HTTPXMock) -> Answer:
    """Answer the next request with a body in pieces, which an exception may interrupt."""

    def register(*pieces: bytes | Exception, media_type: str = "application/jsonl") -> None:
        headers = {"Content-Type": media_type, "X-Request-Id": "r-1"}
        httpx_mock.add_callback(lambda _: httpx.Response(200, headers=headers, stream=Pieces(*pieces)))

    return register


def test_bytes_arrive_unchanged(run: Run, answer: Answer) -> None:
    answer(b"a", b"bc", b"")
    assert b"".join(run(streaming(lambda response: response.iter_bytes()))) == b"abc"


@pytest.mark.parametrize("cut", [1, 2, 3, 7, 1000])
def test_lines_end_at_line_feeds_only_wherever_the_pieces_are_cut(run: Run, answer: Answer, cut: int) -> None:
    body = '{"a":"\u2028x\x85"}\r\n\n{"b":"é"}\n{"c":1}'.encode()
    pieces = [body[start : start + cut] for start in range(0, len(body), cut)]
    answer(*pieces)
    lines = run(streaming(lambda response: response.iter_lines()))
    assert lines == ['{"a":"\u2028x\x85"}', "", '{"b":"é"}', '{"c":1}']


def test_a_line_end_at_the_end_makes_no_further_line(run: Run, answer: Answer) -> None:
    answer(b"a\nb\n")
    assert run(streaming(lambda response: response.iter_lines())) == ["a", "b"]


def test_events_arrive_one_by_one(run: Run, answer: Answer) -> None:
    body = [b'event: data\ndata: {"n":', b"1}\n\n: comment\n\nevent: end\nid: 7\n", b"data: a\ndata: b\n\n"]
    answer(*body, media_type="text/event-stream; charset=utf-8")
    events = run(streaming(lambda response: response.events()))
    assert [(event.event, event.data, event.id) for event in events] == [("data", '{"n":1}', ""), ("end", "a\nb", "7")]


def test_a_body_that_is_not_an_event_stream_is_refused(run: Run, answer: Answer) -> None:
    answer(b"{}")
    with pytest.raises(ResponseDecodeError, match="application/jsonl, not an event stream; use iter_bytes"):
        run(streaming(lambda response: response.events()))


def test_events_without_the_extra_name_what_to_install(
    run: Run, answer: Answer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpx_sse", None)
    answer(b"", media_type="text/event-stream")
    with pytest.raises(ConfigurationError, match=r"pip install 'langsmith-ext\[sse\]'"):
        run(streaming(lambda response: response.events()))


def test_a_download_goes_to_a_file(run: Run, answer: Answer, tmp_path: Path) -> None:
    target = tmp_path / "export.jsonl"
    answer(b"x" * 70_000, b"y")
    assert run(streaming(lambda response: response.write_to(target))) == 70_001
    assert target.read_bytes() == b"x" * 70_000 + b"y"
    assert list(tmp_path.iterdir()) == [target]


def test_an_interrupted_download_leaves_the_old_file(run: Run, answer: Answer, tmp_path: Path) -> None:
    target = tmp_path / "export.jsonl"
    target.write_text("old")
    answer(b"new", httpx.ReadError("reset"))
    with pytest.raises(APIConnectionError, match="the connection broke"):
        run(streaming(lambda response: response.write_to(str(target))))
    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_no_more_is_read_than_was_requested(run: Run, httpx_mock: HTTPXMock) -> None:
    body = Pieces(*[b"line\n"] * 1000)

    def first(response: Any) -> Any:
        lines = response.iter_lines()
        return next(lines) if isinstance(lines, Iterator) else anext(lines)

    httpx_mock.add_callback(lambda _: httpx.Response(200, stream=body))
    result = run(streaming(first))
    if not isinstance(result, str):
        pytest.fail("the line did not come")
    assert body.taken == 1
    assert body.closed


def test_status_headers_and_request_id_are_there_before_the_body(run: Run, answer: Answer) -> None:
    answer(b"x")
    seen = run(
        streaming(
            lambda response: (response.status, response.headers["CONTENT-TYPE"], response.request_id, repr(response))
        ),
    )
    assert seen[:3] == (200, "application/jsonl", "r-1")
    assert "StreamedResponse 200 of GET" in seen[3]


def test_an_error_status_is_an_error_with_its_body(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=404, json={"detail": "no such dataset"})
    with pytest.raises(NotFoundError, match="no such dataset"):
        run(
            streaming(lambda response: response.iter_bytes()),
        )


def test_a_failure_before_the_body_is_retried(run: Run, waits: list[float], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=503)
    httpx_mock.add_exception(httpx.ConnectError("it failed"))
    httpx_mock.add_response(text="x")
    assert run(streaming(lambda response: response.iter_bytes())) == [b"x"]
    assert len(waits) == 2


def test_a_failure_in_the_body_is_not_retried(run: Run, answer: Answer, waits: list[float]) -> None:
    answer(b"x", httpx.ReadError("reset"))
    with pytest.raises(APIConnectionError, match=r"GET https://.*/jsonl: the connection broke: reset"):
        run(streaming(lambda response: response.iter_bytes()))
    assert waits == []


def test_a_stream_is_read_once(run: Run, answer: Answer) -> None:
    def twice(response: Any) -> Any:
        if isinstance(response.iter_bytes(), Iterator):
            return [*response.iter_bytes(), *response.iter_bytes()]

        async def read() -> Any:
            return [x async for x in response.iter_bytes()] + [x async for x in response.iter_bytes()]

        return read()

    answer(b"x")
    with pytest.raises(LangSmithError, match="read once"):
        run(streaming(twice))


def test_the_deadline_covers_the_response_and_not_its_body(run: Run, answer: Answer) -> None:
    body = [b"x"] * 3
    answer(*body)
    pieces = run(lambda ls: streaming(lambda response: response.iter_bytes())(ls.with_options(deadline=60)))
    assert b"".join(pieces) == b"xxx"


def test_a_body_that_stops_short_on_the_wire_is_an_error(connect: Connect) -> None:
    with RawServer(SHORT) as server, pytest.raises(APIConnectionError, match="the connection broke"):
        connect(streaming(lambda response: response.iter_bytes(), workspaces), base_url=server.url)


@pytest.mark.usefixtures("waits")
def test_a_read_that_is_interrupted_mid_body_is_repeated_and_a_write_is_not(connect: Connect) -> None:
    with RawServer(SHORT, answer_bytes(b"[]")) as server:
        assert connect(lambda ls: ls.workspaces.list(), base_url=server.url) == []
        assert len(server.received) == 2
    with RawServer(SHORT, SHORT) as server, pytest.raises(APIConnectionError, match="may have been executed"):
        connect(lambda ls: ls.workspaces.create({"display_name": "x"}), base_url=server.url)
    assert len(server.received) == 1


def test_an_error_status_in_a_stream_is_retried_like_any_other(
    run: Run, waits: list[float], httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(status_code=500, is_reusable=True)
    with pytest.raises(InternalServerError):
        run(streaming(lambda response: response.iter_bytes()))
    assert len(waits) == 2
