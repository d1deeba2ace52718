"""The connections, shared by a client and its views: opened by the first request, closed by the client."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

import httpx

from ._errors import LangSmithError

Http = TypeVar("Http", httpx.Client, httpx.AsyncClient)

_SENT_ANYWAY = ("accept", "user-agent")
"""Headers that every request brings along; to replace those of httpx by them would take a twentieth of a small call."""


class Connection(Generic[Http]):
    """An httpx client that is built when it is needed: building one reads certificates, which takes longer than a
    request.

    Args:
        given: A caller's own client, used and never closed.
        build: How to build one.

    Attributes:
        accepted: Whether the server has accepted any request.
    """

    __slots__ = ("_build", "_closed", "_given", "_http", "_idle", "_lock", "_reading", "accepted")

    def __init__(self, given: Http | None, build: Callable[[], Http]) -> None:
        self._given = given is not None
        self._http: Http | None = given
        self._build: Callable[[], Http] = build
        self._lock = threading.Lock()
        self._idle = threading.Condition(self._lock)
        self._reading = 0
        self._closed = False
        self.accepted = False

    @property
    def http(self) -> Http:
        """The httpx client.

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
            raise LangSmithError("the client is closed; build a new one, or keep it open for as long as it is used")
        return http

    @contextmanager
    def reading_ahead(self) -> Iterator[None]:
        """Keep the connections open while a thread of ours reads: a socket that is closed under it never wakes it."""
        with self._lock:
            self._reading += 1
        try:
            yield
        finally:
            with self._lock:
                self._reading -= 1
                self._idle.notify_all()

    def release(self) -> Http | None:
        """Refuse further requests, and let what is read ahead come to its end.

        Returns:
            The httpx client that has to be closed now; None when there is none, or it is the caller's.
        """
        with self._lock:
            self._closed = True
            self._idle.wait_for(lambda: self._given or not self._reading)
            http, self._http = self._http, None
        return None if self._given else http
