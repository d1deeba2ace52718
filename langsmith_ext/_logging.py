"""Logging, on the logger ``langsmith_ext``: requests and responses at DEBUG, retries at INFO, secrets never.

The HTTP library logs too, URLs and response headers included; a filter keeps secrets out of what it writes about our
requests.

``LANGSMITH_LOG=debug`` (or ``info``) writes to standard error, for programs that configure no logging.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Mapping
from typing import Any

from ._redaction import HIDDEN, clean, redact_url

logger = logging.getLogger("langsmith_ext")
logger.addHandler(logging.NullHandler())

SHOWN_HEADERS = frozenset(
    {
        "accept",
        "content-length",
        "content-type",
        "deprecation",
        "location",
        "retry-after",
        "sunset",
        "user-agent",
        "x-organization-id",
        "x-pagination-total",
    }
    | {"x-request-id", "x-tenant-id"}
)
"""Headers whose values are harmless; that of ``location`` is shown as a URL."""


def redact_headers(headers: Mapping[str, str], redact: Callable[[str], str] = str) -> dict[str, str]:
    """Return headers with every value hidden that is not known to be harmless.

    Args:
        headers: The headers.
        redact: Removes known secrets from a value, should a server repeat them.
    """
    return {name: _shown(name.lower(), value, redact) for name, value in headers.items()}


def _shown(name: str, value: str, redact: Callable[[str], str]) -> str:
    if name not in SHOWN_HEADERS:
        return HIDDEN
    return clean(redact(redact_url(value) if name == "location" else value))


_TALKATIVE = (
    *("httpx", "httpx2", "hpack.hpack", "hpack.table", "hpack.huffman"),
    *(
        f"{library}.{part}"
        for library in ("httpcore", "httpcore2")
        for part in ("connection", "http11", "http2", "proxy", "socks")
    ),
)
"""Loggers of the HTTP libraries that write URLs and headers."""


_ANYTHING_SAID = re.compile(r"""(\[\(b['"]|exception=\w+\().*""", re.DOTALL)


class _WithoutSecrets(logging.Filter):
    """Rewrites the records that the HTTP libraries write while one of our requests is on its way."""

    def __init__(self, applies: Callable[[], bool]) -> None:
        super().__init__()
        self._applies = applies

    def filter(self, record: logging.LogRecord) -> bool:
        if not self._applies():
            return True
        if record.name.startswith("hpack"):  # it writes each header, the key included
            return False
        if isinstance(record.args, tuple):
            record.args = tuple(map(_plain, record.args))
        if isinstance(record.msg, str):  # the headers of a response, and errors that quote what a server sent
            record.msg = _ANYTHING_SAID.sub(r"\1...", record.msg)
        return True


def filter_libraries(applies: Callable[[], bool]) -> None:
    """Keep secrets out of what the HTTP libraries log.

    Args:
        applies: Whether the present record is about a request of ours; others are left alone.
    """
    for name in _TALKATIVE:
        logging.getLogger(name).addFilter(_WithoutSecrets(applies))


def _plain(argument: Any) -> Any:
    """Return an argument of a record: a number as it is, anything else as text, in which URLs are redacted."""
    if isinstance(argument, (int, float)):
        return argument
    text = str(argument)
    return redact_url(text) if "://" in text else clean(text)


def log_to_stderr_if_asked() -> None:
    """Apply ``LANGSMITH_LOG``; calling it again changes nothing."""
    level = {"debug": logging.DEBUG, "info": logging.INFO}.get(os.environ.get("LANGSMITH_LOG", "").strip().lower())
    if level is None:
        return
    logger.setLevel(level)
    if all(isinstance(handler, logging.NullHandler) for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)
