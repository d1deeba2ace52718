"""The loopback server that all clients are measured against: prepared bytes, so that it costs next to nothing.

Started as ``python -m tests.benchmarks.server`` it prints its port. The first segments of a path say what it does,
so one server serves every measurement: ``/items/10000/delay/50/api/v1/sessions`` lists 10,000 sessions, 50 ms per page.
"""

from __future__ import annotations

import asyncio
import sys
from functools import cache
from urllib.parse import parse_qs

from tests.benchmarks import samples

_PREPARED = 20
"""Pages that are prepared; further ones are these with other ids."""


@cache
def _prepared(number: int) -> bytes:
    return samples.encode(samples.page("sessions", number))


def sessions(number: int) -> bytes:
    """A page of sessions; no two pages have an id in common."""
    base = number % _PREPARED
    return _prepared(base).replace(b'"' + samples.ids_mark(base).encode(), b'"' + samples.ids_mark(number).encode())


@cache
def _one_session() -> bytes:
    return samples.encode(samples.page("sessions", 0, 1)[0])


def answer(method: str, target: str) -> tuple[float, int, bytes]:
    """What a request gets: the delay in seconds, the status, and the body."""
    path, _, query = target.partition("?")
    _, _, items, _, delay, *segments = path.split("/", 5)
    route, wait = "/" + segments[0], int(delay) / 1000
    if method == "POST":
        return wait, 202, b"{}"
    arguments = parse_qs(query)
    if route in ("/api/v1/sessions", "/api/v2/sessions"):
        cursored = route == "/api/v2/sessions"
        position = int(arguments.get("cursor" if cursored else "offset", ["0"])[0])
        body = sessions(position // samples.PAGE) if position < int(items) else b"[]"
        if cursored:
            following = position + samples.PAGE
            cursor = b'"%d"' % following if following < int(items) else b"null"
            body = b'{"items":' + body + b',"next_cursor":' + cursor + b"}"
        return wait, 200, body
    if route.startswith(("/api/v1/sessions/", "/api/v2/sessions/")):
        return wait, 200, _one_session()
    if route.endswith("/info"):
        return wait, 200, b'{"version":"0.12.0","batch_ingest_config":{"use_multipart_endpoint":true,"size_limit":100}}'
    return wait, 404, b'{"detail":"not served here"}'


class _Connection(asyncio.Protocol):
    """HTTP/1.1 with keep-alive and as little of it as the clients need."""

    transport: asyncio.Transport

    def __init__(self) -> None:
        self._received = bytearray()
        self._head: tuple[str, str] | None = None
        self._body = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        if self._head is None:
            end = self._received.find(b"\r\n\r\n")
            if end < 0:
                return
            lines = self._received[:end].decode("latin-1").split("\r\n")
            method, target, _ = lines[0].split(" ")
            self._head = method, target
            length = next((line[15:] for line in lines if line[:15].lower() == "content-length:"), "0")
            self._body = end + 4 + int(length)
        if len(self._received) >= self._body:
            self._received.clear()
            wait, status, body = answer(*self._head)
            self._head = None
            whole = b"HTTP/1.1 %d OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (
                status,
                len(body),
                body,
            )
            if wait:
                asyncio.get_running_loop().call_later(wait, self.transport.write, whole)
            else:
                self.transport.write(whole)


async def _serve() -> None:
    for number in range(_PREPARED):
        _prepared(number)
    server = await asyncio.get_running_loop().create_server(_Connection, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # The bench holds the other end of the standard input: when it goes, so does the server.
    await asyncio.to_thread(sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve())
