"""Whether a failed attempt is repeated, and after how long.

httpx-retries and stamina were looked at. The first decides by HTTP method and status alone: it cannot repeat a POST
that only reads, nor a writing POST just for a 503 that names its Retry-After. Its waits know no deadline over the
attempts, and as a transport it does not see a body that breaks off. The second can be told by a hook whether to repeat
and how long to wait, but the hook sees the exception alone: the attempt's number, the deadline and the body would have
to reach it by other ways, so that this very function remained, and stamina would only run the loop, in both colours and
with sleeps that a stopped prefetch cannot cut short. The policy is the one function below.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from datetime import UTC

import httpx

MAX_RETRY_AFTER = 60.0
"""Seconds; a server that asks for more is not waited for."""

_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 8.0
_IDEMPOTENT_METHODS = frozenset({"OPTIONS", "PUT", "DELETE", "TRACE"})  # RFC 9110, 9.2.2
"""GET and HEAD are not among them: whether one really only reads, the index says (one GET creates feedback)."""
_RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
"""Failures after which the server surely never saw the request."""
_BROKEN_OFF = (httpx.NetworkError, httpx.TimeoutException, httpx.RemoteProtocolError)


def is_idempotent(method: str, safe: bool) -> bool:
    """Whether doing an operation twice does no more than doing it once.

    Args:
        method: The HTTP method, upper case.
        safe: Whether the index says that it only reads.
    """
    return safe or method in _IDEMPOTENT_METHODS


def retry_wait(
    failure: int | Exception,
    *,
    attempt: int,
    max_retries: int,
    idempotent: bool,
    replayable: bool = True,
    retry_after: float | None = None,
    remaining: float = math.inf,
    uniform: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """How long to wait before the next attempt.

    Args:
        failure: The status of the answer, or the exception that came instead.
        attempt: How many attempts were made, from 1.
        max_retries: How many may be repeated; 0 turns repeating off.
        idempotent: Whether the operation may be executed twice.
        replayable: Whether the body can be sent again.
        retry_after: Seconds the server asked to wait, if it did.
        remaining: Seconds until the deadline.
        uniform: Draws the jitter.

    Returns:
        Seconds, or None to give up.
    """
    if attempt > max_retries or not replayable:
        return None
    if isinstance(failure, int):
        repeatable = failure in _RETRIED_STATUSES if idempotent else _was_refused(failure, retry_after)
    else:
        repeatable = isinstance(failure, BEFORE_SENDING) or (idempotent and isinstance(failure, _BROKEN_OFF))
    if not repeatable:
        return None
    if retry_after is not None:
        wait = retry_after if retry_after <= MAX_RETRY_AFTER else math.inf
    else:
        wait = uniform(0, min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2.0 ** (attempt - 1)))
    return wait if wait < remaining else None


def _was_refused(status: int, retry_after: float | None) -> bool:
    """Whether a status says that the request was surely not executed."""
    return status == 429 or (status == 503 and retry_after is not None)


def parse_retry_after(value: str | None, now: Callable[[], float] = time.time) -> float | None:
    """The seconds that a ``Retry-After`` header asks for (RFC 9110, 10.2.3): a number or a date.

    Args:
        value: The header; None when there is none.
        now: The current Unix time in seconds.

    Returns:
        Seconds from now, not negative; None when there is no header or nobody can read it.
    """
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        return _seconds_until(value, now)
    return seconds if 0 <= seconds < math.inf else None


def _seconds_until(date: str, now: Callable[[], float]) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, moment.timestamp() - now())
