"""Serving HTTP/1.1 on a loopback socket: one thread per connection, h11 for the protocol."""

from __future__ import annotations

import contextlib
import selectors
import socket
import struct
import threading
from collections.abc import Callable
from typing import Any

import h11

from langsmith_ext.testing._service.messages import IncomingRequest, OutgoingResponse

MAX_BODY = 256 * 1024 * 1024  # bytes; a larger body is refused with 413 and not kept
_READ = 65536
_IDLE = 60.0  # seconds that a connection may be idle
_DRAIN = 1.0  # seconds for which a refused body is read, so that the client gets to read the refusal
_RESET_ON_CLOSE = struct.pack("ii", 1, 0)  # SO_LINGER with time 0

Handler = Callable[[IncomingRequest], OutgoingResponse]


class HttpServer:
    """Serves requests, from its construction until ``stop``, on 127.0.0.1 alone.

    Args:
        handle: The function that answers a request; it is called from many threads.
        port: The port, 0 for any free one.
    """

    def __init__(self, handle: Handler, port: int = 0) -> None:
        self._handle = handle
        self._listener = socket.create_server(("127.0.0.1", port), backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self._stopping = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._thread = threading.Thread(target=self._accept, name="langsmith-testing", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close the port and every connection; pending delays end at once."""
        if self._stopping.is_set():
            return
        self._stopping.set()
        self._wake.send(b"\0")
        self._thread.join()
        with self._lock:
            still_open = dict(self._open)
        for connection in still_open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in still_open.values():
            thread.join(timeout=0.5)
        self._wake.close()
        self._woken.close()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector, self._listener:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            while not self._stopping.is_set():
                for key, _ in selector.select():
                    if key.fileobj is self._listener:
                        self._start_connection()

    def _start_connection(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return  # the client went away before it was accepted
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.settimeout(_IDLE)
        thread = threading.Thread(target=self._serve, args=(connection,), name="langsmith-testing", daemon=True)
        with self._lock:
            self._open[connection] = thread
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, contextlib.suppress(OSError):  # a client that left, or was idle for too long
                serving = _ClientConnection(connection, self._handle, self._stopping)
                while not self._stopping.is_set() and serving.exchange():
                    pass
        finally:
            with self._lock:
                self._open.pop(connection, None)


class _ClientConnection:
    """The connection of one client, which sends one request after the other."""

    def __init__(self, connection: socket.socket, handle: Handler, stopping: threading.Event) -> None:
        self._socket = connection
        self._handle = handle
        self._stopping = stopping
        self._protocol = h11.Connection(h11.SERVER)

    def exchange(self) -> bool:
        """Serve one request and return whether the connection stays open."""
        try:
            head = self._next_event()
            if not isinstance(head, h11.Request):
                return False
            body = self._read_body(head)
        except h11.RemoteProtocolError as error:
            return self._refuse(error.error_status_hint, f"Malformed HTTP: {error}")
        if body is None:
            return self._refuse(413, f"The body is larger than {MAX_BODY} bytes")
        response = self._handle(_as_request(head, body))
        if response.delay and self._stopping.wait(response.delay):
            return False
        if response.cut == 0:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_ON_CLOSE)
            return False
        self._send(response, without_body=head.method == b"HEAD")
        if response.cut is not None or self._protocol.our_state is not h11.DONE:
            return False
        self._protocol.start_next_cycle()
        return True

    def _next_event(self) -> Any:
        while True:
            event = self._protocol.next_event()
            if event is not h11.NEED_DATA:
                return event
            if self._protocol.they_are_waiting_for_100_continue:
                self._socket.sendall(self._protocol.send(h11.InformationalResponse(status_code=100, headers=[])) or b"")
            self._protocol.receive_data(self._socket.recv(_READ))

    def _read_body(self, head: h11.Request) -> bytes | None:
        """Return the whole body; None when it is too large."""
        announced = next((int(value) for name, value in head.headers if name == b"content-length"), 0)
        body = bytearray()
        while announced <= MAX_BODY and len(body) <= MAX_BODY:
            event = self._next_event()
            if not isinstance(event, h11.Data):
                return bytes(body)
            body += event.data
        return None

    def _refuse(self, status: int, message: str) -> bool:
        """Answer a request that was not read to its end, and close the connection."""
        if self._protocol.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            response = OutgoingResponse.of_json(status, {"detail": message}, {"connection": "close"})
            self._send(response, without_body=False)
        self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(_DRAIN)
        read = 0
        while read < MAX_BODY and (data := self._socket.recv(_READ)):
            read += len(data)
        return False

    def _send(self, response: OutgoingResponse, without_body: bool) -> None:
        headers = [(name, value) for name, value in response.headers.items() if name != "content-length"]
        if response.status != 204:
            headers.append(("content-length", str(len(response.body))))
        message = self._protocol.send(h11.Response(status_code=response.status, headers=headers)) or b""
        if response.body and not without_body and response.status != 204:
            message += self._protocol.send(h11.Data(data=response.body[: response.cut])) or b""
        if response.cut is None:
            message += self._protocol.send(h11.EndOfMessage()) or b""
        self._socket.sendall(message)


def _as_request(head: h11.Request, body: bytes) -> IncomingRequest:
    target = head.target.decode("latin-1")
    if "://" in target.partition("?")[0]:  # the absolute form, as for a proxy
        target = "/" + target.partition("://")[2].partition("/")[2]
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers]
    return IncomingRequest(head.method.decode("latin-1"), target, headers, body)
