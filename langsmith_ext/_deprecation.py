"""Operations that end: the warning before one is called, and what the headers of its response say.

A warning comes from the contract and before the request, so that a filter which turns it into an error prevents the
request. Headers come when the request was executed: they are logged and returned, and never warn or raise.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import FrameType
from typing import TYPE_CHECKING, NamedTuple

from ._logging import logger

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation

    from ._message import Message

_OWN = "langsmith_ext"
_BETWEEN = ("contextlib.", "asyncio.")
"""Modules whose frames lie between a caller and us: ``with ls.stream(...)`` runs through contextlib. A task has no
caller any more, so that its warning points at what runs the event loop."""
_SUCCESSOR = re.compile(r"""<([^>]*)>(?=[^<]*?;\s*rel\s*=\s*"?[^";,<]*\bsuccessor-version\b)""", re.IGNORECASE)


class LangSmithDeprecationWarning(DeprecationWarning):
    """An operation is called that the API's contract marks as deprecated."""


class Deprecation(NamedTuple):
    """What the headers of a response say about the end of an operation.

    Attributes:
        deprecated: Whether it is deprecated (``Deprecation``, RFC 9745).
        sunset: When it is expected to end (``Sunset``, RFC 8594); None when that is not said, or cannot be read.
        successor: The URL of what replaces it (``Link`` with the relation ``successor-version``, RFC 5829); None when
            none is named.
    """

    deprecated: bool
    sunset: datetime | None
    successor: str | None


def warn_deprecated(operation: Operation) -> None:
    """Warn about the call of a deprecated operation, at the line of the caller.

    Args:
        operation: The operation.
    """
    name = f"{operation.resource}.{operation.name} ({operation})" if operation.resource else str(operation)
    end = "" if operation.sunset is None else f" and scheduled to end on {operation.sunset}"
    successor = "" if operation.successor is None else f"; use {operation.successor} instead"
    warnings.warn(
        f"{name} is deprecated{end}{successor}", LangSmithDeprecationWarning, _level(operation.package or _OWN)
    )


def _level(package: str) -> int:
    """Return the ``stacklevel`` that means the caller of this package, for the function that calls this one.

    Args:
        package: The generated package, whose frames lie between too.
    """
    frame: FrameType | None = sys._getframe(1)
    level = 1
    while frame is not None and frame.f_back is not None and _is_ours(frame, package):
        frame = frame.f_back
        level += 1
    return level


def _is_ours(frame: FrameType, package: str) -> bool:
    module = f"{frame.f_globals.get('__name__', '')}."
    return module.startswith((f"{_OWN}.", f"{package}.", *_BETWEEN))


def read_deprecation(headers: Mapping[str, str]) -> Deprecation | None:
    """Return what the headers of a response say about the end of its operation; None when they say nothing.

    Args:
        headers: The response headers, case-insensitive.
    """
    marked = headers.get("deprecation", "").strip().lower() not in ("", "false", "?0")
    sunset = _http_date(headers.get("sunset", ""))
    link = _SUCCESSOR.search(headers.get("link", ""))
    if not (marked or sunset or link):
        return None
    return Deprecation(marked, sunset, link[1] if link else None)


def _http_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def log_deprecation(message: Message, headers: Mapping[str, str]) -> None:
    """Log what a response says about the end of its operation, once per operation and client.

    Args:
        message: What was sent.
        headers: The response headers, case-insensitive.
    """
    announced = message.standing.announced
    operation = str(message.operation)
    if operation in announced or (found := read_deprecation(headers)) is None:
        return
    announced.add(operation)
    end = "" if found.sunset is None else f"; scheduled to end on {found.sunset.date()}"
    successor = "" if found.successor is None else f"; successor: {message.without_secrets(found.successor)}"
    logger.info("%s: the server says that this operation is deprecated%s%s", operation, end, successor)
