"""One call on the wire, from the first attempt to the last: redirects, retries, the deadline and logging.

All of it is one generator without input or output: it yields steps and is sent their results. Two short drivers, sync
and async, perform the steps. So every rule here exists once.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator
from contextlib import aclosing, closing
from logging import DEBUG, INFO
from typing import Any, NamedTuple

from ._content import decoded, decoded_async, restrict_offer
from ._errors import APIConnectionError, InvalidArgumentError
from ._events import EventKind, Observer, RequestEvent, tell, tell_async
from ._failures import final_error, status_text
from ._http import AsyncHttp, HttpResponse, SyncHttp, body_class, classes, hide_history, late
from ._logging import logger
from ._message import Message, Reply
from ._redirects import MAX_REDIRECTS, is_redirect, keep_harmless, next_hop
from ._retry import BEFORE_SENDING, parse_retry_after, retry_wait
from ._sending import sending
from ._server_version import LOOK, needs_version, version_in, version_message
from ._settings import Timeouts
from ._trail import Trail
from ._uploads import Gathered

Pause = Callable[[float], object]
_FAILURES = ("RequestError", "InvalidURL")
"""The exceptions of the HTTP library that end an attempt."""


class _Send:
    """Send a request; the result is the response with its body still unread.

    It is no tuple: tools that report errors write down what a tuple holds, and a redirect's URL may be signed.
    """

    __slots__ = ("keeps_body", "left_origin", "message", "method", "query", "timeout", "url")

    def __init__(
        self,
        message: Message,
        method: str,
        url: str,
        query: tuple[tuple[str, str], ...],
        keeps_body: bool,
        left_origin: bool,
        timeout: Timeouts,
    ) -> None:
        self.message = message
        self.method = method
        self.url = url
        self.query = query
        self.keeps_body = keeps_body
        self.left_origin = left_origin
        self.timeout = timeout

    @property
    def auth(self) -> dict[str, None]:
        """An argument that turns off the authentication of a caller's own HTTP client at another origin."""
        return {"auth": None} if self.left_origin else {}

    def request(self, http: SyncHttp | AsyncHttp, *, asynchronous: bool) -> Any:
        """Build the request, credentials included, for this HTTP client.

        Raises:
            InvalidArgumentError: If the URL is invalid.
        """
        message = self.message
        body = message.upload.arguments(asynchronous=asynchronous) if self.keeps_body else {}
        try:
            request = http.build_request(
                self.method,
                self.url,
                params=self.query or None,
                headers=message.headers.reveal(),
                timeout=self.timeout,
                **body,
            )
        except classes("InvalidURL") as error:
            if self.url is not message.url:
                raise APIConnectionError(f"{message}: a redirect led to an invalid URL; check the URL") from None
            raise InvalidArgumentError(f"{message}: invalid URL ({error}); check the path") from None
        restrict_offer(request.headers)
        if "files" in body:
            request.stream = body_class(request, Gathered)(request.stream, not message.upload.replayable)
        if self.left_origin:
            keep_harmless(request.headers)
        else:
            message.settings.credentials.apply(
                request.headers, message.operation.scope, authorized=message.is_authorized
            )
        if not self.keeps_body:
            request.headers.pop("content-type", None)
        if logger.isEnabledFor(DEBUG):
            url = message.without_secrets(str(request.url))
            logger.debug("%s %s %s", self.method, url, message.redact_headers(request.headers))
        return request


class _Read(NamedTuple):
    """Read a response to its end, unless time runs out; the result is its bytes."""

    message: Message
    response: HttpResponse
    until: float
    clock: Callable[[], float]

    def in_time(self, piece: bytes) -> bytes:
        """Return a piece of the body, unless it is too late for it."""
        if self.clock() > self.until:
            raise late()
        return piece

    def whole(self, pieces: list[bytes]) -> bytes:
        """Return the body; that of a refusal does not show itself, since it may repeat the key."""
        body = b"".join(pieces)
        return body if self.message.is_answered_by(self.response.status_code) else _Unshown(body)


class _Unshown(bytes):
    """Bytes that a traceback with variables does not show."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


class _Tell(NamedTuple):
    """Tell an observer of an event."""

    observer: Observer
    event: RequestEvent


class _Wait(NamedTuple):
    """Let time pass."""

    seconds: float


Steps = Generator[_Send | _Read | _Wait | _Tell, Any, Reply]


def perform(steps: Steps, http: SyncHttp, pause: Pause | None = None) -> Reply:
    """Drive an exchange to its reply, blocking.

    Args:
        steps: The exchange.
        http: The HTTP client.
        pause: How to let seconds pass; None for ``time.sleep``.
    """
    result: Any = None
    failure: Exception | None = None
    try:
        while True:
            try:
                step = steps.send(result) if failure is None else steps.throw(failure)
            except StopIteration as finished:
                return finished.value  # type: ignore[no-any-return]
            result, failure = None, None
            try:
                if isinstance(step, _Send):
                    request = step.request(http, asynchronous=False)
                    with sending(http):
                        result = http.send(request, stream=True, follow_redirects=False, **step.auth)
                elif isinstance(step, _Read):
                    with closing(step.response):
                        result = step.whole([step.in_time(piece) for piece in decoded(step.response, whole=True)])
                elif isinstance(step, _Wait):
                    (pause or time.sleep)(step.seconds)
                else:
                    tell(step.observer, step.event)
            except classes(*_FAILURES) as error:
                failure = hide_history(error)
    finally:
        steps.close()


async def perform_async(steps: Steps, http: AsyncHttp) -> Reply:
    """Drive an exchange to its reply, in an event loop."""
    result: Any = None
    failure: Exception | None = None
    try:
        while True:
            try:
                step = steps.send(result) if failure is None else steps.throw(failure)
            except StopIteration as finished:
                return finished.value  # type: ignore[no-any-return]
            result, failure = None, None
            try:
                if isinstance(step, _Send):
                    request = step.request(http, asynchronous=True)
                    with sending(http):
                        result = await http.send(request, stream=True, follow_redirects=False, **step.auth)
                elif isinstance(step, _Read):
                    async with aclosing(step.response):
                        result = step.whole(
                            [step.in_time(piece) async for piece in decoded_async(step.response, whole=True)]
                        )
                elif isinstance(step, _Wait):
                    import asyncio  # takes as long to import as the rest of this package

                    await asyncio.sleep(step.seconds)
                else:
                    await tell_async(step.observer, step.event)
            except classes(*_FAILURES) as error:
                failure = hide_history(error)
    finally:
        steps.close()


def exchange(message: Message, clock: Callable[[], float] = time.monotonic) -> Steps:
    """Yield the steps of one call.

    Args:
        message: What to send.
        clock: The time in seconds, from any start.

    Raises:
        APIStatusError: If the last reply is not a success.
        APIConnectionError: If the last attempt brought no reply; ``APITimeoutError`` if time ran out.
    """
    effort, observer = message.settings.effort, message.settings.on_event
    until = math.inf if effort.deadline is None else clock() + effort.deadline
    attempt = 0
    trail = Trail()
    try:
        while True:
            attempt += 1
            begun = clock()
            reply: Reply | None = None
            failure: int | Exception
            try:
                reply = yield from _attempt(message, until, clock, trail, attempt)
                if message.is_answered_by(reply.status):
                    message.standing.accepted = True
                    return reply
                failure = reply.status
            except classes(*_FAILURES) as error:
                failure = error
                trail.interrupted = trail.interrupted or not isinstance(error, classes(*BEFORE_SENDING))
            raised = type(failure).__name__ if isinstance(failure, Exception) else None
            if observer is not None and raised is not None:
                yield _Tell(observer, _event(message, "failure", attempt, clock() - begun, error=raised))
            wait = retry_wait(
                failure,
                attempt=attempt,
                max_retries=effort.max_retries,
                idempotent=message.idempotent,
                replayable=message.upload.replayable,
                executed=trail.executed,
                retry_after=None if reply is None else parse_retry_after(reply.headers.get("retry-after")),
                remaining=until - clock(),
            )
            if wait is None:
                if reply is not None and needs_version(message, reply.status):
                    yield from _look_at_version(message, until, clock)
                late = clock() >= until
                raise final_error(message, failure, reply, attempt, out_of_time=late, trail=trail)
            reason = status_text(failure) if isinstance(failure, int) else message.redact(repr(failure))
            logger.info("%s: attempt %d failed, retrying in %.2f s: %s", message, attempt, wait, reason)
            if observer is not None:
                status = failure if isinstance(failure, int) else None
                yield _Tell(observer, _event(message, "wait", attempt, wait, status, error=raised))
            yield _Wait(wait)
    finally:
        message.upload.close()


def _event(
    message: Message,
    kind: EventKind,
    attempt: int,
    seconds: float | None = None,
    status: int | None = None,
    request_id: str | None = None,
    error: str | None = None,
) -> RequestEvent:
    said = None if request_id is None else message.redact(request_id)
    return RequestEvent(kind, message.shown_operation, attempt, seconds, status, said, error)


def _look_at_version(message: Message, until: float, clock: Callable[[], float]) -> Generator[Any, Any, None]:
    """Yield the steps that ask the server for its version: one attempt, of which a failure is an unknown version."""
    standing = message.standing
    standing.version = ""
    try:
        reply = yield from _attempt(version_message(message), min(until, clock() + LOOK), clock, Trail())
    except classes(*_FAILURES):
        return
    standing.version = version_in(reply)


def _attempt(message: Message, until: float, clock: Callable[[], float], trail: Trail, attempt: int = 1) -> Steps:
    """Yield the steps of one attempt, redirects included."""
    method, url, query = message.operation.method, message.url, message.query
    keeps_body, left_origin = True, False
    observer = message.settings.on_event
    for hops in range(MAX_REDIRECTS + 1):
        begun = clock()
        if observer is not None:
            yield _Tell(observer, _event(message, "retry" if attempt > 1 and not hops else "request", attempt))
        timeout = _shortened(message.settings.effort.timeout, until - begun)
        response: HttpResponse = yield _Send(message, method, url, query, keeps_body, left_origin, timeout)
        status, headers = response.status_code, response.headers
        succeeded = message.is_answered_by(status)
        content = b"" if message.streams and succeeded else (yield _Read(message, response, until, clock))
        if logger.isEnabledFor(DEBUG):
            shown, seconds = message.without_secrets(url), clock() - begun
            logger.debug("%s %s -> %d in %.3f s %s", method, shown, status, seconds, message.redact_headers(headers))
        if observer is not None:
            request_id = Reply(status, headers).request_id
            yield _Tell(observer, _event(message, "answer", attempt, clock() - begun, status, request_id))
        if logger.isEnabledFor(INFO) and ("deprecation" in headers or "sunset" in headers):
            from ._deprecation import log_deprecation

            log_deprecation(message, headers)
        if succeeded or not is_redirect(status, location := headers.get("location", "")):
            return Reply(status, headers, content, response if message.streams else None, left_origin=left_origin)
        hop = next_hop(status, method, str(response.url), location)
        if isinstance(hop, str):
            return Reply(status, headers, content, note=hop)
        if keeps_body and hop.keeps_body and not message.upload.replayable:
            return Reply(status, headers, content, note="the body can be read only once, so it was not sent on")
        trail.redirected = status
        method, url, query = hop.method, hop.url, ()
        keeps_body, left_origin = keeps_body and hop.keeps_body, left_origin or hop.leaves_origin
    return Reply(status, headers, content, note=f"redirected more than {MAX_REDIRECTS} times")


def _shortened(timeout: Timeouts, remaining: float) -> Timeouts:
    """Return timeouts of which no phase outlives the deadline."""
    if remaining >= max(math.inf if limit is None else limit for limit in timeout):
        return timeout
    return Timeouts(*(remaining if limit is None else min(limit, remaining) for limit in timeout))
