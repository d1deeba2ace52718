"""Logging, on the logger ``langsmith_ext``: requests and responses at DEBUG, retries at INFO, secrets never.

``LANGSMITH_LOG=debug`` (or ``info``) writes to standard error, for programs that configure no logging.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Mapping

from ._credentials import HIDDEN

logger = logging.getLogger("langsmith_ext")
logger.addHandler(logging.NullHandler())

_SECRET_QUERY = (
    r"(?i)([?&](?:[^=&#]*(?:token|secret|password|signature|credential|api[-_]?key)[^=&#]*|sig|code|state)=)[^&#]*"
)
_SHOWN_HEADERS = frozenset(
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


def redact_url(url: str) -> str:
    """Return a URL without user name, password and the query arguments that are named like secrets."""
    scheme, separator, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    shown = f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{path}"
    return re.sub(_SECRET_QUERY, rf"\1{HIDDEN}", shown)


def redact_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return headers with every value hidden that is not known to be harmless."""
    return {
        name: (redact_url(value) if name.lower() == "location" else value) if name.lower() in _SHOWN_HEADERS else HIDDEN
        for name, value in headers.items()
    }


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
