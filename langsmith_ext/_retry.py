"""Whether a failed attempt is repeated, and after how long.

httpx-retries and stamina were considered. The first decides by HTTP method and status alone: it can repeat neither a
POST that only reads, nor a writing POST just for a 503 that states its Retry-After. Its waits know no deadline across
the attempts, and as a transport it does not see a body that stops halfway. The second takes a hook that decides whether
to repeat and how long to wait, but the hook sees the exception alone: the attempt's number, the deadline and the body
would have to reach it in other ways, so this very function would remain, and stamina would only run the loop, sync and
async, with sleeps that a stopped prefetch cannot cut short. The policy is the one function below.
"""

from __future__ import annotations

import math
import random
import re
import time
from collections.abc import Callable
from datetime import UTC

from ._http import classes

MAX_RETRY_AFTER = 60.0
"""Seconds; a longer wait that a server asks for ends the call."""

_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 8.0
_IDEMPOTENT_METHODS = frozenset({"OPTIONS", "PUT", "DELETE", "TRACE"})  # RFC 9110, 9.2.2
"""GET and HEAD are not among them: the index says whether one only reads (one GET creates feedback)."""
_RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504})
BEFORE_SENDING = ("ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError")
"""Exceptions of the HTTP library after which the server certainly never saw the request."""
_is_seconds = re.compile(r"[0-9]+(\.[0-9]*)?").fullmatch
"""HTTP allows whole seconds; some servers send fractions."""
_INTERRUPTED = ("NetworkError", "TimeoutException", "RemoteProtocolError")


def is_idempotent(method: str, safe: bool) -> bool:
    """Return whether doing an operation twice has the same effect as doing it once.

    Args:
        method: The HTTP method, upper case.
        safe: Whether it only reads, according to the index.
    """
    return safe or method in _IDEMPOTENT_METHODS


def retry_wait(
    failure: int | Exception,
    *,
    attempt: int,
    max_retries: int,
    idempotent: bool,
    replayable: bool = True,
    executed: bool = False,
    retry_after: float | None = None,
    remaining: float = math.inf,
    uniform: Callable[[float, float], float] = random.uniform,
) -> float | None:
    """Decide how long to wait before the next attempt.

    Args:
        failure: The status of the reply, or the exception raised instead.
        attempt: The number of attempts made so far, at least 1.
        max_retries: How many attempts may be repeated; 0 turns retries off.
        idempotent: Whether the operation may be executed twice.
        replayable: Whether the body can be sent again.
        executed: Whether an earlier request of the call may have been executed, whatever this attempt ended in.
        retry_after: Seconds the server asked to wait, if it did.
        remaining: Seconds until the deadline.
        uniform: Draws the jitter between two bounds.

    Returns:
        Seconds, or None to give up.
    """
    if attempt > max_retries or not replayable or (executed and not idempotent):
        return None
    if isinstance(failure, int):
        repeatable = failure in _RETRIED_STATUSES if idempotent else _was_refused(failure, retry_after)
    else:
        repeatable = isinstance(failure, classes(*BEFORE_SENDING)) or (
            idempotent and isinstance(failure, classes(*_INTERRUPTED))
        )
    if not repeatable:
        return None
    if retry_after is not None:
        wait = retry_after if retry_after <= MAX_RETRY_AFTER else math.inf
    else:
        wait = uniform(0, min(_LONGEST_BACKOFF, _FIRST_BACKOFF * 2.0 ** (attempt - 1)))
    return wait if wait < remaining else None


def _was_refused(status: int, retry_after: float | None) -> bool:
    """Return whether a status says that the request was certainly not executed."""
    return status == 429 or (status == 503 and retry_after is not None)


def parse_retry_after(value: str | None, now: Callable[[], float] = time.time) -> float | None:
    """Read the seconds that a ``Retry-After`` header asks for (RFC 9110, 10.2.3): a number or a date.

    Args:
        value: The header; None when there is none.
        now: The current Unix time in seconds.

    Returns:
        Seconds from now, not negative; None when there is no header or it cannot be read.
    """
    if value is None:
        return None
    value = value.strip(" \t")  # the white space of HTTP; that of Python is more than float() takes
    if not _is_seconds(value):
        return _seconds_until(value, now)
    seconds = float(value)
    return seconds if seconds < math.inf else None


def _seconds_until(date: str, now: Callable[[], float]) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - now())
    except (ValueError, TypeError, OverflowError, IndexError):  # a date with numbers that no date has, above all
        return None
