"""One call on the wire, from the first attempt to the last: redirects, retries, the deadline, logging and errors.

All of it is one generator that does no input or output: it yields steps and is sent their results. Two drivers of a few
lines, one for each colour, perform the steps. So every rule here exists once.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import aclosing, closing
from logging import DEBUG
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx

from ._credentials import HIDDEN, Credentials
from ._errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    InvalidArgumentError,
    status_error,
    status_text,
)
from ._logging import logger, redact_headers, redact_url
from ._redirects import MAX_REDIRECTS, is_redirect, keep_harmless, next_hop
from ._retry import BEFORE_SENDING, is_idempotent, parse_retry_after, retry_wait
from ._uploads import Gathered, Upload

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation

Pause = Callable[[float], object]


class Effort(NamedTuple):
    """How hard to try.

    Attributes:
        timeout: Seconds per phase of one attempt.
        max_retries: How many times to repeat.
        deadline: Seconds for all attempts together; None for no limit.
    """

    timeout: httpx.Timeout
    max_retries: int
    deadline: float | None


class Message(NamedTuple):
    """What is to be sent.

    Attributes:
        operation: The operation; its scope decides about credentials, and whether it is safe about retries.
        url: The address without query.
        headers: All headers but the credentials.
        query: Query arguments in order.
        upload: The body.
        credentials: Who sends it.
        effort: How hard to try.
        streams: Whether a successful body is left unread.
        explain: Which setting a refusal asks for, from the status, the server's words, and whether a redirect left the
            origin.
    """

    operation: Operation
    url: str
    headers: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    upload: Upload
    credentials: Credentials
    effort: Effort
    streams: bool
    explain: Callable[[int, str, bool], str | None]

    def __repr__(self) -> str:
        """Without headers: a caller's own may be secret."""
        return f"<Message {self}>"

    def __str__(self) -> str:
        return f"{self.operation.method} {self.shown_url}"

    @property
    def shown_url(self) -> str:
        """The address without secrets."""
        return self.without_secrets(self.url)

    def without_secrets(self, url: str) -> str:
        """An address without user, password, secret query arguments, and the share tokens of this one."""
        template = self.operation.path.split("/")
        for name, segment in zip(reversed(template), reversed(self.url.split("/")), strict=False):
            if name.endswith("token}"):
                url = url.replace(f"/{segment}", f"/{HIDDEN}")
        return redact_url(url)

    @property
    def idempotent(self) -> bool:
        """Whether it may be executed twice."""
        return is_idempotent(self.operation.method, self.operation.safe)

    def is_answered_by(self, status: int) -> bool:
        """Whether a status is a success of the operation."""
        return 200 <= status < 300 or (self.operation.redirects and 300 <= status < 400)


class Answer(NamedTuple):
    """What came back.

    Attributes:
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        content: The body; empty when it was left unread.
        response: The open response when the body was left unread.
        note: Why a redirect was not followed.
        left_origin: Whether a redirect led to another origin.
    """

    status: int
    headers: httpx.Headers
    content: bytes = b""
    response: httpx.Response | None = None
    note: str | None = None
    left_origin: bool = False

    def __repr__(self) -> str:
        """Without the body: a refusal may repeat the key."""
        return f"<Answer {self.status}, {len(self.content)} bytes>"


class _Send(NamedTuple):
    """Send a request; the result is the response with its body still to come."""

    message: Message
    method: str
    url: str
    query: tuple[tuple[str, str], ...]
    keeps_body: bool
    left_origin: bool
    timeout: httpx.Timeout

    @property
    def auth(self) -> Any:
        """The authentication that a caller gave its httpx client; none at another origin."""
        return None if self.left_origin else httpx.USE_CLIENT_DEFAULT

    def request(self, http: httpx.Client | httpx.AsyncClient) -> httpx.Request:
        """The request, credentials included, as this httpx client sends it.

        Raises:
            InvalidArgumentError: If its address is none.
        """
        message = self.message
        body = message.upload.arguments(asynchronous=isinstance(http, httpx.AsyncClient)) if self.keeps_body else {}
        try:
            request = http.build_request(
                self.method, self.url, params=self.query or None, headers=message.headers, timeout=self.timeout, **body
            )
        except httpx.InvalidURL as error:
            raise InvalidArgumentError(f"{message}: this is no address ({error}); look at the path") from None
        if "files" in body:
            assert isinstance(request.stream, httpx.SyncByteStream)  # of a multipart body, in both colours
            request.stream = Gathered(request.stream)
        if self.left_origin:
            keep_harmless(request.headers)
        else:
            message.credentials.apply(request.headers, message.operation.scope)
        if not self.keeps_body:
            request.headers.pop("content-type", None)
        if logger.isEnabledFor(DEBUG):
            url = message.without_secrets(str(request.url))
            logger.debug("%s %s %s", self.method, url, redact_headers(request.headers))
        return request


class _Read(NamedTuple):
    """Read a response to its end, unless time runs out; the result is its bytes."""

    message: Message
    response: httpx.Response
    until: float
    clock: Callable[[], float]

    def in_time(self, piece: bytes) -> bytes:
        """A piece of the body, if it is not too late for it."""
        if self.clock() > self.until:
            raise httpx.ReadTimeout("the body was still coming at the deadline")
        return piece

    def whole(self, pieces: list[bytes]) -> bytes:
        """The body; that of a refusal without the key and the token, which some servers repeat."""
        body = b"".join(pieces)
        if self.message.is_answered_by(self.response.status_code):
            return body
        return self.message.credentials.redact(body.decode(errors="replace")).encode()


class _Wait(NamedTuple):
    """Let time pass."""

    seconds: float


Steps = Generator[_Send | _Read | _Wait, Any, Answer]


def perform(steps: Steps, http: httpx.Client, pause: Pause | None = None) -> Answer:
    """Drive an exchange to its answer, blocking.

    Args:
        steps: The exchange.
        http: Who sends.
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
                    result = http.send(step.request(http), stream=True, follow_redirects=False, auth=step.auth)
                elif isinstance(step, _Read):
                    with closing(step.response):
                        result = step.whole([step.in_time(piece) for piece in step.response.iter_bytes()])
                else:
                    (pause or time.sleep)(step.seconds)
            except (httpx.RequestError, httpx.InvalidURL) as error:
                failure = bare(error)
    finally:
        steps.close()


async def perform_async(steps: Steps, http: httpx.AsyncClient) -> Answer:
    """Drive an exchange to its answer, in an event loop."""
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
                    result = await http.send(step.request(http), stream=True, follow_redirects=False, auth=step.auth)
                elif isinstance(step, _Read):
                    async with aclosing(step.response):
                        result = step.whole([step.in_time(piece) async for piece in step.response.aiter_bytes()])
                else:
                    import asyncio  # as slow to import as the rest of this package

                    await asyncio.sleep(step.seconds)
            except (httpx.RequestError, httpx.InvalidURL) as error:
                failure = bare(error)
    finally:
        steps.close()


def bare(error: httpx.RequestError | httpx.InvalidURL) -> Exception:
    """A failure without its history and request: their frames and headers hold the bytes that were sent, the key among
    them."""
    error.__cause__ = error.__context__ = None
    if isinstance(error, httpx.RequestError):
        error.request = httpx.Request("GET", "http://hidden.invalid")
    return error.with_traceback(None)


def exchange(message: Message, clock: Callable[[], float] = time.monotonic) -> Steps:
    """The steps of one call.

    Args:
        message: What is to be sent.
        clock: Seconds since whenever.

    Raises:
        APIStatusError: If the last answer is no success.
        APIConnectionError: If the last attempt brought no answer; APITimeoutError if for lack of time.
    """
    effort = message.effort
    until = math.inf if effort.deadline is None else clock() + effort.deadline
    attempt = 0
    try:
        while True:
            attempt += 1
            answer: Answer | None = None
            failure: int | Exception
            try:
                answer = yield from _attempt(message, until, clock)
                if message.is_answered_by(answer.status):
                    return answer
                failure = answer.status
            except (httpx.RequestError, httpx.InvalidURL) as error:
                failure = error
            wait = retry_wait(
                failure,
                attempt=attempt,
                max_retries=effort.max_retries,
                idempotent=message.idempotent,
                replayable=message.upload.replayable,
                retry_after=None if answer is None else parse_retry_after(answer.headers.get("retry-after")),
                remaining=until - clock(),
            )
            if wait is None:
                raise _final_error(message, failure, answer, attempt, out_of_time=clock() >= until)
            reason = status_text(failure) if isinstance(failure, int) else message.credentials.redact(repr(failure))
            logger.info("%s: attempt %d failed, the next follows in %.2f s: %s", message, attempt, wait, reason)
            yield _Wait(wait)
    finally:
        message.upload.close()


def _attempt(message: Message, until: float, clock: Callable[[], float]) -> Steps:
    """One attempt, redirects included."""
    method, url, query = message.operation.method, message.url, message.query
    keeps_body, left_origin = True, False
    for _ in range(MAX_REDIRECTS + 1):
        begun = clock()
        timeout = _shortened(message.effort.timeout, until - begun)
        response: httpx.Response = yield _Send(message, method, url, query, keeps_body, left_origin, timeout)
        status, headers = response.status_code, response.headers
        succeeded = message.is_answered_by(status)
        content = b"" if message.streams and succeeded else (yield _Read(message, response, until, clock))
        if logger.isEnabledFor(DEBUG):
            shown, seconds = message.without_secrets(url), clock() - begun
            logger.debug("%s %s -> %d in %.3f s %s", method, shown, status, seconds, redact_headers(headers))
        if succeeded or not is_redirect(status, location := headers.get("location", "")):
            return Answer(status, headers, content, response if message.streams else None, left_origin=left_origin)
        hop = next_hop(status, method, str(response.url), location)
        if isinstance(hop, str):
            return Answer(status, headers, content, note=hop)
        method, url, query = hop.method, hop.url, ()
        keeps_body, left_origin = keeps_body and hop.keeps_body, left_origin or hop.leaves_origin
    return Answer(status, headers, content, note=f"redirected more than {MAX_REDIRECTS} times")


def _shortened(timeout: httpx.Timeout, remaining: float) -> httpx.Timeout:
    """No phase of an attempt outlives the deadline."""
    limits = timeout.as_dict()
    if remaining >= max([math.inf if limit is None else limit for limit in limits.values()]):
        return timeout
    return httpx.Timeout(
        **{name: remaining if limit is None else min(limit, remaining) for name, limit in limits.items()}
    )


def _final_error(
    message: Message, failure: int | Exception, answer: Answer | None, attempts: int, out_of_time: bool
) -> APIStatusError | APIConnectionError:
    if answer is not None:
        return _refusal_error(message, answer)
    assert isinstance(failure, Exception)
    tried = f" after {attempts} attempts" if attempts > 1 else ""
    deadline = message.effort.deadline
    if out_of_time and deadline is not None:
        said = f"no complete answer within the deadline of {deadline:g} s{tried}; give more time by deadline="
        error: APIConnectionError = APITimeoutError(f"{message}: {said}", message.operation.method, message.shown_url)
    else:
        error = connection_error(message, failure, tried)
    error.__cause__ = failure
    return error


def _refusal_error(message: Message, answer: Answer) -> APIStatusError:
    text = answer.content.decode(errors="replace")
    return status_error(
        operation=str(message.operation),
        method=message.operation.method,
        url=message.shown_url,
        status=answer.status,
        headers=answer.headers,
        text=text,
        hint=answer.note or message.explain(answer.status, text, answer.left_origin),
    )


def connection_error(message: Message, failure: Exception, tried: str = "") -> APIConnectionError:
    """The error for an attempt that brought no answer, or not all of it.

    Args:
        message: What was sent.
        failure: What came instead.
        tried: How often it was tried, as a part of the sentence.
    """
    method, url = message.operation.method, message.shown_url
    if isinstance(failure, httpx.TimeoutException):
        what = _PHASES.get(type(failure), "no answer in time")
        return APITimeoutError(f"{message}: {what}{tried}; give more time by timeout=", method, url)
    said = message.credentials.redact(str(failure)) or type(failure).__name__
    if isinstance(failure, BEFORE_SENDING):
        text = f"no connection{tried}: {said}; check the address, the network and the proxy"
    else:
        text = f"the exchange broke off{tried}: {said}"
        if not message.idempotent:
            text += "; it may have been executed, so it was not sent again"
    return APIConnectionError(f"{message}: {text}", method, url)


_PHASES: Mapping[type[Exception], str] = {
    httpx.ConnectTimeout: "no connection in time",
    httpx.ReadTimeout: "no answer in time",
    httpx.WriteTimeout: "the request was not taken in time",
    httpx.PoolTimeout: "no free connection in time; all are in use",
}
