"""While one of our requests is on its way: what the HTTP library must not do then, although it does so otherwise.

It keeps the cookies that servers set, and it logs URLs and headers. Both are right for a caller who uses the same
library or even the same HTTP client for other requests, so nothing is switched off: cookie jar and loggers ask here.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from ._cookies import ExceptWhile
from ._logging import filter_libraries

if TYPE_CHECKING:
    from contextvars import ContextVar


@contextmanager
def sending(http: Any) -> Iterator[None]:
    """Let a request of ours be sent inside the block.

    Args:
        http: The HTTP client that sends it.
    """
    flag = _flag()
    jar = http.cookies.jar
    if not isinstance(jar._policy, ExceptWhile):
        jar.set_policy(ExceptWhile(is_sending, jar._policy))
    token = flag.set(True)
    try:
        yield
    finally:
        flag.reset(token)


def is_sending() -> bool:
    """Return whether this thread or task is inside such a block."""
    return _flag().get()


@cache
def _flag() -> ContextVar[bool]:
    from contextvars import ContextVar  # with the first request: importing the client is to load nothing more

    filter_libraries(is_sending)
    return ContextVar("langsmith_ext_sending", default=False)
