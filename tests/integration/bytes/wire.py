"""A loopback server whose every byte the test chooses."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NamedTuple

HANG = 20.0
"""Seconds after which a server that makes a client wait gives up, so that a broken client fails a test."""


class Request(NamedTuple):
    """A request as it arrived.

    Attributes:
        head: The request line and the headers.
        body: The body, by Content-Length or without its chunk sizes.
    """

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        """The request line, such as ``GET /api/v1/info HTTP/1.1``."""
        return self.head.split(b"\r\n", 1)[0].decode("latin-1")

    @property
    def path(self) -> str:
        """The path with the query."""
        return self.line.split(" ")[1]

    def header(self, name: str) -> str | None:
        """Return a header's first value; None without one."""
        for line in self.head.split(b"\r\n")[1:]:
            key, _, value = line.decode("latin-1").partition(":")
            if key.strip().lower() == name.lower():
                return value.strip()
        return None


class Peer:
    """One accepted connection, on the server's side.

    Attributes:
        number: 0 for the server's first connection, then 1, 2, ...
    """

    def __init__(self, connection: socket.socket, number: int, server: Wire) -> None:
        self.number = number
        self._connection = connection
        self._server = server
        self._surplus = b""

    def read(self) -> Request | None:
        """Read the next request; None when the client has closed the connection."""
        data = self._surplus
        while b"\r\n\r\n" not in data:
            piece = self._connection.recv(65536)
            if not piece:
                return None
            data += piece
        head, _, rest = data.partition(b"\r\n\r\n")
        request = Request(head, b"")
        if (request.header("transfer-encoding") or "").lower() == "chunked":
            body, rest = self._chunks(rest)
        else:
            length = int(request.header("content-length") or 0)
            while len(rest) < length:
                piece = self._connection.recv(65536)
                if not piece:
                    break
                rest += piece
            body, rest = rest[:length], rest[length:]
        self._surplus = rest
        request = Request(head, body)
        self._server.requests.append(request)
        return request

    def _chunks(self, data: bytes) -> tuple[bytes, bytes]:
        body = b""
        while True:
            while b"\r\n" not in data:
                data += self._more()
            size, _, data = data.partition(b"\r\n")
            length = int(size.split(b";")[0], 16)
            while len(data) < length + 2:
                data += self._more()
            body, data = body + data[:length], data[length + 2 :]
            if not length:
                return body, data

    def _more(self) -> bytes:
        piece = self._connection.recv(65536)
        if not piece:
            raise ConnectionError("the client closed the connection within a body")
        return piece

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self._connection.sendall(data)

    def trickle(self, data: bytes, every: float) -> None:
        """Send bytes one at a time, with so many seconds between them, until the client leaves or the test ends."""
        for byte in data:
            self.send(bytes([byte]))
            if self.wait(every):
                return

    def wait(self, seconds: float = HANG) -> bool:
        """Do nothing for so long; return early, with True, when the test has ended."""
        return self._server.ended.wait(seconds)

    def reset(self) -> None:
        """Close the connection by a reset instead of an end."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        self._connection.close()


Behaviour = Callable[[Peer], None]
"""What the server does with a connection, which is closed afterwards."""


class Wire:
    """The running server.

    Attributes:
        url: Its address.
        requests: What it has read so far, in order.
        connections: How many it has accepted.
        ended: Set when the test is over.
    """

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self.connections = 0
        self.ended = threading.Event()
        self._behaviour = behaviour
        self._tls = tls
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    def serve(self) -> None:
        """Accept connections until the server is closed, each in a thread of its own."""
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                thread = threading.Thread(target=self._answer, args=(connection, self.connections), daemon=True)
                self.connections += 1
                self._open.append(connection)
                thread.start()
                self._threads.append(thread)

    def _answer(self, connection: socket.socket, number: int) -> None:
        with suppress(OSError):
            if self._tls is not None:
                connection = self._tls.wrap_socket(connection, server_side=True)
            with connection:
                self._behaviour(Peer(connection, number, self))

    def settle(self) -> None:
        """Wait until it has read all that a client, which has closed its connections, sent.

        A last connection of its own, empty, shows that those before it were accepted.
        """
        with socket.create_connection(self._listener.getsockname(), 5) as last:
            last.shutdown(socket.SHUT_WR)
            last.recv(1)
        for thread in self._threads:
            thread.join(5)

    def close(self) -> None:
        """End it, with every connection."""
        self.ended.set()
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


@contextmanager
def wire(behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> Iterator[Wire]:
    """Run a server on a free port of the loopback interface.

    Args:
        behaviour: What it does with each connection.
        tls: Its certificate; None for plain http.
    """
    server = Wire(behaviour, tls)
    accepting = threading.Thread(target=server.serve, daemon=True)
    accepting.start()
    try:
        yield server
    finally:
        server.close()
        accepting.join(5)


def answer(body: bytes = b"{}", status: str = "200 OK", **headers: str) -> bytes:
    """Compose a whole answer with a Content-Length.

    Args:
        body: Its body, JSON unless a ``content_type`` is given.
        status: Its code and reason.
        **headers: Further headers, with ``_`` for ``-``.
    """
    fields = {"content_type": "application/json", "content_length": str(len(body))} | headers
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in fields.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def json_answer(value: object, status: str = "200 OK", **headers: str) -> bytes:
    """Compose a whole answer whose body is a JSON value."""
    return answer(json.dumps(value).encode(), status, **headers)


def each_request(respond: Callable[[Request], bytes]) -> Behaviour:
    """Make a behaviour that answers every request of a kept-alive connection with whole bytes."""

    def behave(peer: Peer) -> None:
        while (request := peer.read()) is not None:
            peer.send(respond(request))

    return behave
