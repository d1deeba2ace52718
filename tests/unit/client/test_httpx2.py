"""A client of httpx2 as ``http_client=`` works like one of httpx, and httpx is reached through one module.

The mock transport of httpx2 answers here: pytest-httpx only knows httpx.
"""

from __future__ import annotations

import ast
import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import httpx2
import pytest

import langsmith_ext
from langsmith_ext import (
    APIConnectionError,
    APITimeoutError,
    AsyncLangSmith,
    ConfigurationError,
    InternalServerError,
    InvalidArgumentError,
    LangSmith,
    LangSmithError,
    NotFoundError,
)
from langsmith_ext.testing import LangSmithServer

from .conftest import KEY, RawServer, answer_bytes, connect_sync, use_async
from .test_security import everything_about
from .test_streaming import DATASET, streaming, workspaces
from .test_uploads import Counting, upload

ROOT = Path(langsmith_ext.__file__).parent
Answer = httpx2.Response | Exception
Run = Callable[..., Any]
"""``run(action, *answers, **options)``: the result of ``action(client)``; the last answer repeats."""


class Answers:
    """A transport's handler that keeps the requests."""

    def __init__(self, answers: tuple[Answer, ...]) -> None:
        self.answers = list(answers)
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self.answer(request)

    async def asynchronously(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self.answer(request)

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class Exchanged:
    """The result of an action, and the requests that were sent for it."""

    def __init__(self, result: Any, requests: list[httpx2.Request]) -> None:
        self.result = result
        self.requests = requests


def run_sync(action: Callable[[Any], Any], *answers: Answer, http: dict[str, Any] | None = None, **options: Any) -> Any:
    handler = Answers(answers)
    with httpx2.Client(transport=httpx2.MockTransport(handler), **(http or {})) as client:
        return Exchanged(connect_sync(action, http_client=client, **options), handler.requests)


def run_async(
    action: Callable[[Any], Any], *answers: Answer, http: dict[str, Any] | None = None, **options: Any
) -> Any:
    handler = Answers(answers)

    async def main() -> Any:
        transport = httpx2.MockTransport(handler.asynchronously)
        async with httpx2.AsyncClient(transport=transport, **(http or {})) as client:
            return await use_async(action, http_client=client, **options)

    return Exchanged(asyncio.run(main()), handler.requests)


@pytest.fixture(params=[run_sync, run_async], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    chosen: Run = request.param
    return chosen


def connect_sync2(action: Callable[[Any], Any], **options: Any) -> Any:
    with httpx2.Client() as http:
        return connect_sync(action, http_client=http, **options)


def connect_async2(action: Callable[[Any], Any], **options: Any) -> Any:
    async def main() -> Any:
        async with httpx2.AsyncClient() as http:
            return await use_async(action, http_client=http, **options)

    return asyncio.run(main())


@pytest.fixture(params=[connect_sync2, connect_async2], ids=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Run:
    """One scenario over a real socket, sync and async."""
    chosen: Run = request.param
    return chosen


def read(ls: Any) -> Any:
    return ls.workspaces.list()


def write(ls: Any) -> Any:
    return ls.workspaces.create({"display_name": "x"})


def test_a_call_is_typed_and_names_the_library_that_sends(run: Run) -> None:
    outcome = run(read, httpx2.Response(200, json=[{"display_name": "one"}]))
    assert outcome.result[0].display_name == "one"
    (request,) = outcome.requests
    assert request.headers["x-api-key"] == KEY
    assert request.headers["user-agent"] == f"langsmith-ext/{langsmith_ext.__version__} httpx2/{httpx2.__version__}"


def test_a_callers_client_brings_its_own_headers_and_arguments(run: Run) -> None:
    own = {"params": {"team": "a"}, "headers": {"X-B": "c"}}
    (request,) = run(read, httpx2.Response(200, json=[]), http=own).requests
    assert (request.url.params["team"], request.headers["x-b"]) == ("a", "c")


@pytest.mark.parametrize(
    ("failure", "error", "says"),
    [
        (httpx2.ConnectError("refused"), APIConnectionError, "no connection after 3 attempts: refused; check the URL"),
        (httpx2.ConnectTimeout("late"), APITimeoutError, "no connection in time after 3 attempts; pass a larger"),
        (httpx2.PoolTimeout("late"), APITimeoutError, "no free connection in time"),
        (httpx2.ReadTimeout("late"), APITimeoutError, "no response in time"),
        (httpx2.WriteTimeout("late"), APITimeoutError, "the request was not accepted in time"),
        (httpx2.RemoteProtocolError("closed"), APIConnectionError, "the connection broke after 3 attempts: closed"),
        (httpx2.ReadError("reset"), APIConnectionError, "the connection broke after 3 attempts: reset"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_its_failures_are_retried_and_become_our_errors(
    run: Run, waits: list[float], failure: Exception, error: type[LangSmithError], says: str
) -> None:
    with pytest.raises(error, match=says) as caught:
        run(read, failure)
    assert len(waits) == 2
    assert caught.value.__cause__ is failure


def test_a_write_that_may_have_been_executed_is_not_repeated(run: Run, waits: list[float]) -> None:
    with pytest.raises(APIConnectionError, match="may have been executed, so it was not sent again"):
        run(write, httpx2.ReadError("reset"))
    assert waits == []
    with pytest.raises(APIConnectionError, match="no connection after 3 attempts"):
        run(write, httpx2.ConnectError("refused"))
    assert len(waits) == 2


def test_statuses_are_retried_and_become_our_errors(run: Run, waits: list[float]) -> None:
    with pytest.raises(NotFoundError, match="404 Not Found: gone"):
        run(read, httpx2.Response(404, json={"detail": "gone"}))
    assert waits == []
    outcome = run(read, httpx2.Response(503, headers={"Retry-After": "7"}), httpx2.Response(200, json=[]))
    assert (outcome.result, waits) == ([], [7.0])
    with pytest.raises(InternalServerError):
        run(read, httpx2.Response(500), max_retries=0)


def test_an_invalid_url_is_an_argument_error(run: Run) -> None:
    with pytest.raises(InvalidArgumentError, match="invalid URL"):
        run(lambda ls: ls.request("GET", "/api/v1/" + "x" * 70_000), httpx2.Response(200))


@pytest.mark.parametrize(
    ("timeout", "sent"),
    [
        (30, {"connect": 5.0, "read": 30, "write": 30, "pool": 30}),
        (None, {"connect": None, "read": None, "write": None, "pool": None}),
        (httpx.Timeout(7, read=9), {"connect": 7, "read": 9, "write": 7, "pool": 7}),
        (httpx2.Timeout(7, read=9), {"connect": 7, "read": 9, "write": 7, "pool": 7}),
    ],
    ids=["seconds", "none", "httpx", "httpx2"],
)
def test_timeouts_of_either_library_are_kept(run: Run, timeout: Any, sent: dict[str, float]) -> None:
    outcome = run(read, httpx2.Response(200, json=[]), timeout=timeout, deadline=None)
    assert outcome.requests[0].extensions["timeout"] == sent


def test_a_timeout_of_httpx2_goes_to_httpx_too() -> None:
    ls = LangSmith(api_key=KEY, timeout=httpx2.Timeout(7, read=9))
    assert ls._settings.effort.timeout == (7, 9, 7, 7)


def test_files_are_uploaded_and_sent_again_after_a_failure(run: Run, waits: list[float], tmp_path: Path) -> None:
    csv = tmp_path / "a.csv"
    csv.write_bytes(b"question\nwhy\n")
    outcome = run(upload(csv), httpx2.ConnectError("refused"), httpx2.Response(200, json=[]))
    assert len(waits) == 1
    assert [b"question\nwhy\n" in request.content for request in outcome.requests] == [True, True]


def test_a_multipart_body_goes_over_the_wire_in_pieces(connect: Run) -> None:
    content = bytes(range(256)) * 4096
    file = Counting(content)
    with RawServer(answer_bytes(b"[]")) as server:
        connect(upload(file), base_url=server.url)
    assert content in server.received[0]
    assert file.largest == 64 * 1024


@pytest.mark.parametrize("content", [b"ab", [b"a", b"b"]], ids=repr)
def test_a_whole_body_is_sent_as_given(run: Run, content: Any) -> None:
    outcome = run(lambda ls: ls.request("POST", "/api/v1/newer", content=content), httpx2.Response(204))
    assert outcome.requests[0].content == b"ab"


class BodyInPieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that arrives in pieces."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def body(*pieces: bytes | Exception, media_type: str = "application/jsonl") -> httpx2.Response:
    return httpx2.Response(200, headers={"Content-Type": media_type}, stream=BodyInPieces(*pieces))


def test_a_stream_is_read_as_bytes_lines_and_events(run: Run) -> None:
    pieces = run(streaming(lambda response: response.iter_bytes()), body(b"a", b"bc")).result
    assert b"".join(pieces) == b"abc"
    assert run(streaming(lambda response: response.iter_lines()), body(b"a\nb", b"c\n")).result == ["a", "bc"]
    events = run(
        streaming(lambda response: response.events()), body(b"event: e\ndata: 1\n\n", media_type="text/event-stream")
    ).result
    assert [(event.event, event.data) for event in events] == [("e", "1")]


def test_an_interrupted_stream_is_an_error(run: Run) -> None:
    with pytest.raises(APIConnectionError, match="the connection broke: reset"):
        run(streaming(lambda response: response.iter_bytes()), body(b"x", httpx2.ReadError("reset")))


def test_a_stream_is_read_once() -> None:
    with (
        httpx2.Client(transport=httpx2.MockTransport(lambda _: body(b"x"))) as http,
        LangSmith(api_key=KEY, http_client=http) as ls,
        ls.stream(ls.datasets.download_jsonl, DATASET) as response,
    ):
        assert [*response.iter_bytes()] == [b"x"]
        with pytest.raises(LangSmithError, match="read once"):
            next(response.iter_bytes())


def test_a_body_that_stops_short_on_the_wire_is_an_error(connect: Run) -> None:
    short = answer_bytes(b'[{"id"', length=500)
    with RawServer(short) as server, pytest.raises(APIConnectionError, match="the connection broke"):
        connect(streaming(lambda response: response.iter_bytes(), workspaces), base_url=server.url)


def test_redirects_are_followed_here_and_no_secret_leaves_the_origin(run: Run) -> None:
    elsewhere = httpx2.Response(302, headers={"Location": "https://evil.example/x"})
    own = {"follow_redirects": True, "auth": ("user", "password"), "headers": {"X-Team-Secret": "s"}}
    outcome = run(read, elsewhere, httpx2.Response(200, json=[]), http=own, bearer_token="t")
    home, other = outcome.requests
    secrets = {"x-api-key", "authorization", "x-team-secret"}
    assert secrets <= set(home.headers)
    assert not secrets & set(other.headers)


@pytest.mark.parametrize("prefetch", [0, 3])
def test_listings_are_read_and_prefetched(connect: Run, prefetch: int) -> None:
    def walk(ls: Any) -> Any:
        found = ls.paginate(ls.tracer_sessions.list, limit=10)
        return found.prefetch(prefetch) if prefetch else found

    with LangSmithServer() as server:
        with server.client() as ls:
            for number in range(25):
                ls.tracer_sessions.create({"name": f"project {number}"})
        names = {session.name for session in connect(walk, base_url=server.url, api_key=server.api_key)}
    assert len(names) == 25


def test_no_error_shows_a_secret(run: Run) -> None:
    with pytest.raises(LangSmithError) as caught:
        run(read, httpx2.WriteError("broken pipe"), max_retries=0)
    cause = caught.value.__cause__
    assert isinstance(cause, httpx2.WriteError)
    assert isinstance(cause.request, httpx2.Request)
    assert KEY not in everything_about(caught.value)


def test_a_client_of_the_other_kind_is_refused() -> None:
    with httpx2.Client() as http, pytest.raises(ConfigurationError, match=r"of type httpx2\.Client; AsyncLangSmith"):
        AsyncLangSmith(api_key=KEY, http_client=http)  # type: ignore[arg-type]
    http2 = httpx2.AsyncClient()
    with pytest.raises(ConfigurationError, match=r"needs an httpx\.Client or httpx2\.Client"):
        LangSmith(api_key=KEY, http_client=http2)  # type: ignore[arg-type]
    asyncio.run(http2.aclose())


def test_a_failure_of_httpx_is_recognized_beside_httpx2(waits: list[float]) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    with httpx.Client(transport=httpx.MockTransport(fail)) as http, pytest.raises(APIConnectionError, match="refused"):
        connect_sync(read, http_client=http)
    assert len(waits) == 2


def test_one_module_of_the_client_imports_the_http_library() -> None:
    modules = [*ROOT.glob("*.py"), *(ROOT / "runtime").glob("*.py"), *(ROOT / "changes").glob("*.py")]
    importing = {
        path.name
        for path in modules
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
        if name.partition(".")[0] in ("httpx", "httpx2")
    }
    assert importing == {"_http.py"}
