"""What an observer of a client learns: ``on_event=`` receives each request, retry, wait and answer, without secrets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal, NamedTuple

from ._errors import InvalidArgumentError
from ._logging import logger

EventKind = Literal["request", "retry", "wait", "answer", "failure"]


class RequestEvent(NamedTuple):
    """One step of a call, for metrics, traces and logs.

    Attributes:
        kind: ``request``: a request leaves. ``retry``: the first request of a further attempt leaves. ``wait``: the
            client waits before the next attempt. ``answer``: a response arrived, with any status. ``failure``: none
            did.
        operation: The operation as ``"GET /api/v1/sessions"``, with the names of path arguments instead of their
            values; for ``request()`` its path, without what may be a secret.
        attempt: The number of the attempt, from 1. After a redirect it stays the same.
        seconds: How long the answer or the failure took, or how long the client will wait; None for a request.
        status: The HTTP status of an answer, or of the answer that a wait follows; None without one.
        request_id: The server's id of the request; None when it gave none.
        error: The name of the exception class of a failure, or of the failure that a wait follows; None without one.
    """

    kind: EventKind
    operation: str
    attempt: int
    seconds: float | None = None
    status: int | None = None
    request_id: str | None = None
    error: str | None = None


Observer = Callable[[RequestEvent], Awaitable[None] | None]
"""What ``on_event=`` takes: a function, with an async client also one that returns something to await."""


def check_observer(observer: object) -> Observer | None:
    """Return an observer; None for none.

    Raises:
        InvalidArgumentError: If it cannot be called.
    """
    if observer is not None and not callable(observer):
        raise InvalidArgumentError(
            f"on_event must be a function of one event, or None, got an object of type {type(observer).__name__}"
        )
    return observer


def tell(observer: Observer, event: RequestEvent) -> None:
    """Tell a blocking client's observer; what it raises is logged, and the call goes on."""
    try:
        awaited = observer(event)
        if awaited is not None and hasattr(awaited, "close"):  # a coroutine, which nobody awaits here
            awaited.close()
            raise TypeError("on_event is an async function; a blocking client needs a plain one")
    except Exception:
        logger.exception("on_event failed for %s of %s; the call goes on", event.kind, event.operation)


async def tell_async(observer: Observer, event: RequestEvent) -> None:
    """Tell an async client's observer; what it raises is logged, and the call goes on."""
    try:
        awaited = observer(event)
        if awaited is not None:
            await awaited
    except Exception:
        logger.exception("on_event failed for %s of %s; the call goes on", event.kind, event.operation)
