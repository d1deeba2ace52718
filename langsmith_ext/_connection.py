"""The connections, shared by a client and its views: opened by the first request, closed by the client."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic

from ._errors import LangSmithError
from ._http import Http, product
from ._version import __version__

_SENT_ANYWAY = ("accept", "user-agent")
"""Headers that every message has; letting them replace httpx's defaults would take a twentieth of a small call."""


class Standing:
    """What the server has shown of a client.

    Attributes:
        accepted: Whether it has accepted any request.
        announced: The deprecated operations that were logged as such.
        version: The server's version; empty when it was asked and did not state one, None when it was not asked.
    """

    __slots__ = ("accepted", "announced", "version")

    def __init__(self) -> None:
        self.accepted = False
        self.announced: set[str] = set()
        self.version: str | None = None


class Connection(Generic[Http]):
    """An HTTP client that is built when it is needed: building one reads certificates, which takes longer than a
    request.

    Args:
        given: A caller's own client, used and never closed.
        build: Builds one.

    Attributes:
        standing: What the server has shown of the client.
    """

    __slots__ = ("_build", "_closed", "_given", "_http", "_idle", "_lock", "_reading", "_user_agent", "standing")

    def __init__(self, given: Http | None, build: Callable[[], Http]) -> None:
        self._given = given is not None
        self._http: Http | None = given
        self._build: Callable[[], Http] = build
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._reading = 0
        self._closed = False
        self._user_agent = ""
        self.standing = Standing()

    @property
    def user_agent(self) -> str:
        """The ``User-Agent`` header of its requests.

        Raises:
            LangSmithError: If it is closed.
        """
        if not self._user_agent:
            self._user_agent = f"langsmith-ext/{__version__} {product(self.http)}"
        return self._user_agent

    @property
    def http(self) -> Http:
        """The HTTP client.

        Raises:
            LangSmithError: If it is closed.
        """
        http = self._http
        if http is None and not self._closed:
            with self._lock:
                if self._http is None and not self._closed:
                    self._http = self._build()
                    for name in _SENT_ANYWAY:
                        del self._http.headers[name]
                http = self._http
        if self._closed or http is None or http.is_closed:
            raise LangSmithError("the client is closed; build a new one, or keep it open while it is used")
        return http

    @contextmanager
    def reading_ahead(self) -> Iterator[None]:
        """Keep the connections open while a thread of ours reads: closing its socket would not wake it."""
        with self._lock:
            self._reading += 1
        try:
            yield
        finally:
            with self._lock:
                self._reading -= 1
                self._idle.notify_all()

    def release(self) -> Http | None:
        """Refuse further requests, and wait until pages being prefetched are read.

        Returns:
            The HTTP client to close now; None when there is none, or it is the caller's.
        """
        with self._lock:
            self._closed = True
            self._idle.wait_for(lambda: self._given or not self._reading)
            http, self._http = self._http, None
        return None if self._given else http
