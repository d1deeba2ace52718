"""The key is shown nowhere: in no repr, log, exception, traceback or pickle."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import socket
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import ConfigurationError, LangSmith, LangSmithError
from langsmith_ext._credentials import Credentials, Secret
from langsmith_ext._logging import redact_headers
from langsmith_ext._redaction import redact_url
from tests.routes import at_route

from .conftest import Connect, O, P, RawServer, Run, V, W, answer_bytes, connect_async, connect_sync

KEY = "lsv2_sk_cafebabe0123456789"
TOKEN = "eyJ-token-deadbeef"
PRIVATE = "private-header-value"
HIDDEN = (KEY, TOKEN, PRIVATE)
OPTIONS: dict[str, Any] = {
    "api_key": KEY,
    "bearer_token": TOKEN,
    "headers": {"X-Team-Secret": PRIVATE},
    "max_retries": 1,
}


def frames_of(error: BaseException) -> str:
    """Return the tracebacks of an error and its chain, with the variables of every frame but those of the tests."""
    shown, todo = "", [traceback.TracebackException.from_exception(error, capture_locals=True)]
    while todo:
        part = todo.pop()
        todo += [each for each in (part.__cause__, part.__context__) if each is not None]
        own = [frame for frame in part.stack if "/tests/" in frame.filename and not frame.name.startswith("handle_")]
        shown += "".join(f"{frame} {frame.locals}\n" for frame in part.stack if frame not in own) + str(part)
    return shown


def everything_about(error: BaseException) -> str:
    return "\n".join([frames_of(error), repr(error), str(error), repr(vars(error)), repr(pickle.dumps(error))])


def refused() -> str:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


Fails = Callable[..., LangSmithError]


@pytest.fixture
def fails(connect: Connect, waits: list[float]) -> Fails:  # noqa: ARG001
    """Return the error that a call on real connections ends in."""

    def run(action: Callable[[Any], Any], **options: Any) -> LangSmithError:
        with pytest.raises(LangSmithError) as caught:
            connect(action, **(OPTIONS | options))
        return caught.value

    return run


def read(ls: Any) -> Any:
    return ls.orgs.list()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[",
        b"no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        answer_bytes(b"<html>", media_type="text/html"),
        answer_bytes(b'{"detail": "no"}', "403 Forbidden"),
        answer_bytes(f'{{"detail": "the key {KEY} and token {TOKEN} are unknown"}}'.encode(), "401 Unauthorized"),
        b"HTTP/1.1 302 Found\r\nLocation: ftp://h/x\r\nContent-Length: 0\r\n\r\n",
    ],
    ids=["hung up", "mid-body", "no HTTP", "undecodable", "HTML", "403", "401 that repeats them", "odd redirect"],
)
def test_no_failure_of_an_exchange_shows_a_secret(fails: Fails, answer: bytes) -> None:
    with RawServer(answer, answer, answer) as server:
        error = fails(read, base_url=server.url)
        assert KEY.encode() in server.received[0]
    shown = everything_about(error)
    assert "langsmith_ext/_client.py" in shown
    assert not [secret for secret in HIDDEN if secret in shown]


def test_no_refused_connection_shows_a_secret(fails: Fails) -> None:
    shown = everything_about(fails(read, base_url=refused()))
    assert not [secret for secret in HIDDEN if secret in shown]


class Broken(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Fails like a socket: in a frame that holds the bytes that were sent, which pytest-httpx cannot do."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raw = b"".join(name + b": " + value for name, value in request.headers.raw)
        try:
            raise OSError(f"could not write {len(raw)} bytes")
        except OSError as error:
            raise httpx.WriteError("broken pipe", request=request) from error

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.mark.parametrize("make", [httpx.Client, httpx.AsyncClient])
def test_no_interrupted_send_shows_the_bytes_that_were_sent(make: Callable[..., Any]) -> None:
    http = make(transport=Broken())
    connect = connect_sync if make is httpx.Client else connect_async
    with pytest.raises(LangSmithError) as caught:
        connect(read, http_client=http, **OPTIONS)
    shown = everything_about(caught.value)
    assert "broken pipe" in shown
    assert not [secret for secret in HIDDEN if secret in shown]
    cause = caught.value.__cause__
    assert isinstance(cause, httpx.WriteError)
    assert "x-api-key" not in cause.request.headers


def test_an_exception_of_a_callers_own_transport_passes_without_a_secret(run: Run, httpx_mock: HTTPXMock) -> None:
    def handler(_: httpx.Request) -> httpx.Response:
        raise RuntimeError("my transport")

    httpx_mock.add_callback(handler)
    with pytest.raises(RuntimeError, match="my transport") as caught:
        run(read, **OPTIONS)
    shown = frames_of(caught.value)
    assert "httpx/_client.py" in shown
    assert not [secret for secret in HIDDEN if secret in shown]


@pytest.mark.parametrize("option", ["api_key", "bearer_token"])
def test_a_refused_key_is_in_no_frame_of_ours(option: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        LangSmith(**{option: f"{KEY}\nX-Evil: 1"})  # type: ignore[arg-type]
    shown = everything_about(caught.value)
    assert "langsmith_ext/_c" in shown
    assert KEY not in shown


UNUSABLE = {
    "no JSON": {"api_key": KEY},
    "key with a space": {"api_key": f"{KEY} x"},
    "odd address": {"api_key": KEY, "api_url": 7},
    "expired": {"oauth": {"access_token": KEY, "expires_at": "2020-01-01"}},
    "no token": {"oauth": {"refresh_token": KEY}},
}


@pytest.mark.parametrize("problem", UNUSABLE)
def test_a_profile_that_cannot_be_used_shows_no_key(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, problem: str
) -> None:
    path = tmp_path / "config.json"
    text = json.dumps({"current_profile": "p", "profiles": {"p": UNUSABLE[problem]}})
    path.write_text(text[:-1] if problem == "no JSON" else text)
    monkeypatch.setenv("LANGSMITH_CONFIG_FILE", str(path))
    with pytest.raises(ConfigurationError) as caught:
        LangSmith()
    shown = everything_about(caught.value)
    assert "langsmith_ext/_c" in shown
    assert KEY not in shown
    assert caught.value.__context__ is None


def test_clients_views_and_what_they_are_made_of_show_no_secret() -> None:
    ls = LangSmith(**OPTIONS, workspace_id=W, organization_id=O, region="eu")
    views: list[Any] = [
        ls,
        ls.with_workspace(V),
        ls.with_organization(P),
        ls.with_options(timeout=3),
        ls.workspaces,
    ]
    views += [ls.paginate(ls.tracer_sessions.list), ls._settings, vars(ls), ls._settings.credentials]
    for view in views:
        assert not [
            secret
            for secret in HIDDEN
            if secret in f"{view!r} {view} {vars(view) if hasattr(view, '__dict__') else ''}"
        ]
    assert repr(ls) == f"LangSmith(region='eu', workspace_id='{W}', organization_id='{O}')"
    assert repr(LangSmith(api_key=KEY, base_url="https://h/api")) == "LangSmith(base_url='https://h')"


def test_a_secret_is_neither_shown_nor_pickled() -> None:
    secret = Secret(KEY)
    assert KEY not in f"{secret} {secret!r} {secret!s} {[secret]} {Credentials(secret, secret)}"
    for again in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled"):
            again(secret)
    with pytest.raises(TypeError):
        pickle.dumps(LangSmith(api_key=KEY))


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    caplog.set_level(logging.DEBUG)
    return lambda: "\n".join(
        f"{record.name} {record.getMessage()} {record.exc_info or ''}" for record in caplog.records
    )


@pytest.mark.usefixtures("waits")
def test_no_logger_writes_a_secret(logged: Callable[[], str]) -> None:
    elsewhere = (
        b"HTTP/1.1 302 Found\r\nLocation: /x?X-Amz-Signature="
        + PRIVATE.encode()
        + b"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )
    with RawServer(b"", elsewhere, answer_bytes(b"[]")) as server, LangSmith(base_url=server.url, **OPTIONS) as ls:
        read(ls)
        assert KEY.encode() in server.received[2]
    text = "\n".join(line for line in logged().splitlines() if not line.startswith(("httpx", "httpcore")))
    assert "langsmith_ext GET http://127.0.0.1" in text
    assert "'x-api-key': '***'" in text
    assert not [secret for secret in HIDDEN if secret in text]
    assert KEY not in logged()
    assert TOKEN not in logged()


def test_share_tokens_in_a_path_are_shown_in_no_error_and_no_log(
    run: Run, logged: Callable[[], str], httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(status_code=404)
    with pytest.raises(LangSmithError) as caught:
        run(lambda ls: ls._send(shared()), **OPTIONS)
    assert str(caught.value).startswith("GET https://api.smith.langchain.com/api/v1/public/***/run: 404 Not Found")
    assert "s-h-a-r-e" not in "\n".join(line for line in logged().splitlines() if line.startswith("langsmith_ext"))


def shared() -> Any:

    from langsmith_ext.runtime.calls import Call

    return Call(at_route("GET", "/api/v1/public/{share_token}/run"), path={"share_token": "s-h-a-r-e"})


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://user:password@h/x", "https://h/x"),
        ("https://h/x?token=a&limit=1", "https://h/x?token=***&limit=1"),
        ("https://h/x?limit=1&access_token=a#f", "https://h/x?limit=1&access_token=***#f"),
        ("https://h/x?client_secret=a&apiKey=b&api_key=c", "https://h/x?client_secret=***&apiKey=***&api_key=***"),
        (
            "https://h/x?X-Amz-Signature=a&X-Amz-Security-Token=b&sig=c",
            "https://h/x?X-Amz-Signature=***&X-Amz-Security-Token=***&sig=***",
        ),
        (
            "https://h/x?code=a&key=b&jwt=c&auth=d&authKey=e&e=a@b",
            "https://h/x?code=***&key=***&jwt=***&auth=***&authKey=***&e=a@b",
        ),
        ("https://h", "https://h"),
    ],
)
def test_urls_are_shown_without_their_secrets(url: str, shown: str) -> None:
    assert redact_url(url) == shown


def test_headers_that_are_not_known_to_be_harmless_are_hidden() -> None:
    headers = {
        "Accept": "a",
        "X-API-Key": KEY,
        "Authorization": "b",
        "Set-Cookie": "c",
        "X-Anything": "d",
        "Location": "/x?token=e",
    }
    hidden = dict.fromkeys(("X-API-Key", "Authorization", "Set-Cookie", "X-Anything"), "***")
    assert redact_headers(headers) == {"Accept": "a", "Location": "/x?token=***"} | hidden


LONG = "x7f3a9c2e8b1d4f6a0c5e9b3d7f1a4c8"
ECHO = f'{{"detail": "unknown key {KEY} and {LONG}"}}'


@pytest.mark.parametrize(("status", "body"), [(403, ECHO), (200, ECHO[:-1]), (200, f'"{KEY}')])
def test_a_key_that_a_server_repeats_is_in_no_part_of_the_error(
    run: Run, httpx_mock: HTTPXMock, status: int, body: str
) -> None:
    answer: dict[str, Any] = {
        "content": body.encode(),
        "headers": {"X-Request-Id": KEY, "Content-Type": "application/json"},
    }
    httpx_mock.add_response(status, **answer, is_reusable=True)
    for action in (read, lambda ls: ls.request("GET", "/api/v1/newer")):
        with pytest.raises(LangSmithError) as caught:
            run(action, **OPTIONS | {"headers": {"X-Team-Secret": LONG}})
        assert KEY not in everything_about(caught.value)
        assert LONG not in everything_about(caught.value)
        assert caught.value.__context__ is None


def test_a_short_key_does_not_mangle_the_servers_words(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(400, json={"detail": "the latest test failed"})
    with pytest.raises(LangSmithError, match="the latest test failed"):
        run(read, api_key="test")


@pytest.mark.parametrize("query", ["jwt=a.b.c", "key=k", "auth=k", "Signature=k", "x=" + LONG, f"state={LONG}"])
def test_no_secret_of_a_url_is_logged_by_us_or_by_the_http_library(
    run: Run, httpx_mock: HTTPXMock, logged: Callable[[], str], query: str
) -> None:
    token = "5b0f4c1e-2f0b-4d8e-9a57-0d7f4f4f8c11"
    httpx_mock.add_response(json={})
    run(lambda ls: ls.request("GET", f"/api/v1/public/{token}/run?{query}"))
    text = logged()
    assert "httpx HTTP Request: GET https://api.smith.langchain.com/api/v1/public/***/run?" in text
    assert token not in text
    assert f"={query.partition('=')[2]}" not in text


def test_what_the_http_library_logs_for_others_is_left_alone(logged: Callable[[], str], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={}, is_reusable=True)
    with httpx.Client() as http:
        LangSmith(api_key=KEY, http_client=http).info.get()
        http.get("https://other.example/x?jwt=theirs")
    assert "https://other.example/x?jwt=theirs" in logged()


def test_a_cookie_goes_with_no_other_request(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], headers={"Set-Cookie": "session=of-a-workspace; Path=/"}, is_reusable=True)
    for _ in range(2):
        run(lambda ls: ls.workspaces.list(), workspace_id=W)
    with httpx.Client(cookies={"gateway": "mine"}) as http:
        for key in ("a", "b"):
            LangSmith(api_key=key, http_client=http).workspaces.list()
        assert [cookie.name for cookie in http.cookies.jar] == ["gateway"]
        http.get("https://api.smith.langchain.com/own")
        assert "session" in http.cookies
    sent = [request.headers.get("cookie") for request in httpx_mock.get_requests()]
    assert set(sent[:-3]) == {None}
    assert sent[-3:] == ["gateway=mine"] * 3


def test_no_tuple_or_mapping_of_ours_holds_a_secret() -> None:
    from langsmith_ext._message import Message
    from langsmith_ext.runtime.calls import capture

    ls = LangSmith(**OPTIONS)
    call = capture(ls.workspaces.list)
    message = Message.of(call, ls._settings, ls._connection.standing, "agent")
    todo: list[Any] = [vars(ls), vars(message), ls._settings]
    while todo:
        held = todo.pop()
        if isinstance(held, dict):
            todo += held.values()
        elif isinstance(held, (tuple, list)):
            todo += held
        else:
            assert not [secret for secret in HIDDEN if secret in repr(held)]
