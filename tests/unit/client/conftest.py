"""Tools for testing the client: a clean environment, one scenario sync and async, waits that are only recorded.

``httpx_mock`` (pytest-httpx) answers requests without a socket. Servers of bytes are for what happens on the wire.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from inspect import isawaitable
from pathlib import Path
from typing import Any

import httpx
import pytest

from langsmith_ext import AsyncLangSmith, LangSmith, Paginator

KEY = "lsv2_sk_0123456789abcdef"
W, V = "11111111-0000-4000-8000-000000000001", "11111111-0000-4000-8000-000000000002"
"""Two workspaces."""
O, P = "22222222-0000-4000-8000-000000000001", "22222222-0000-4000-8000-000000000002"  # noqa: E741
"""Two organizations."""

Run = Callable[..., Any]
"""``run(action, **options)``: the result of ``action(client)``; ``httpx_mock`` answers its requests."""

Connect = Callable[..., Any]
"""``connect(action, **options)``: the result of ``action(client)`` on real connections."""

Clients = tuple[type[Any], type[Any]]
CLIENTS: Clients = (LangSmith, AsyncLangSmith)

_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Given to the clients whose requests never leave: reading certificates would take most of the time of these tests."""


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import os

    for name in os.environ:
        if name.startswith(("LANGSMITH_", "LANGCHAIN_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def run_sync(action: Callable[[Any], Any], **options: Any) -> Any:
    with httpx.Client(verify=_TLS) as http:
        return connect_sync(action, http_client=http, **options)


def run_async(action: Callable[[Any], Any], **options: Any) -> Any:
    async def main() -> Any:
        async with httpx.AsyncClient(verify=_TLS) as http:
            return await use_async(action, http_client=http, **options)

    return asyncio.run(main())


def connect_sync(action: Callable[[Any], Any], clients: Clients = CLIENTS, **options: Any) -> Any:
    with clients[0](**({"api_key": KEY} | options)) as ls:
        result = action(ls)
        return list(result) if isinstance(result, (Paginator, Iterator)) else result


def connect_async(action: Callable[[Any], Any], **options: Any) -> Any:
    return asyncio.run(use_async(action, **options))


async def use_async(action: Callable[[Any], Any], clients: Clients = CLIENTS, **options: Any) -> Any:
    async with clients[1](**({"api_key": KEY} | options)) as als:
        result = action(als)
        if hasattr(result, "__aiter__"):
            return [item async for item in result]
        return await result if isawaitable(result) else result


@pytest.fixture(params=[run_sync, run_async], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """One scenario, sync and async."""
    chosen: Run = request.param
    return chosen


@pytest.fixture(params=[connect_sync, connect_async], ids=["sync", "async"])
def connect(request: pytest.FixtureRequest) -> Connect:
    """One scenario on real connections, sync and async."""
    chosen: Connect = request.param
    return chosen


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that would have been waited."""
    recorded: list[float] = []

    async def sleep(seconds: float) -> None:
        recorded.append(seconds)

    monkeypatch.setattr(time, "sleep", recorded.append)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return recorded


class RawServer:
    """A loopback server that answers each connection with prepared bytes, closes it, and keeps what it read."""

    def __init__(self, *answers: bytes) -> None:
        self._answers = answers
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.received: list[bytes] = []
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> RawServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes a thread that is still accepting
        self._thread.join(10)
        self._listener.close()

    def _serve(self) -> None:
        for answer in self._answers:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # closed: fewer requests arrived than expected
                return
            with connection:
                self.received.append(self._read(connection))
                connection.sendall(answer)

    @staticmethod
    def _read(connection: socket.socket) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            data += connection.recv(65536)
        head, _, body = data.partition(b"\r\n\r\n")
        fields = head.lower().split(b"\r\n")
        lengths = [field.partition(b":")[2] for field in fields if field.startswith(b"content-length:")]
        if b"transfer-encoding: chunked" in fields:
            while not body.endswith(b"0\r\n\r\n"):
                body += connection.recv(65536)
        while lengths and len(body) < int(lengths[0]):
            body += connection.recv(65536)
        return head + b"\r\n\r\n" + body


def answer_bytes(
    body: bytes, status: str = "200 OK", length: int | None = None, media_type: str = "application/json"
) -> bytes:
    """A response as bytes on the wire."""
    said = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {said}\r\nConnection: close\r\n\r\n"
    return head.encode() + body
