"""What can go wrong, as one tree.

    LangSmithError
    ├── InvalidArgumentError            an argument that cannot be sent as meant (also a ValueError)
    ├── ConfigurationError              key, endpoint, profile or option missing, contradictory or unusable
    ├── APIConnectionError              no complete answer: refused, reset, broken off
    │   └── APITimeoutError             no answer in time, per phase or by the deadline
    ├── PaginationError                 a listing that does not advance or is no listing
    └── ResponseError                   a response that is not the result
        ├── ResponseDecodeError             a success whose body cannot be read (also a ValueError)
        │   └── ResponseValidationError         a success that deviates from the contract (strict=True)
        └── UnexpectedStatusError
            └── APIStatusError                  any status that is no success
                ├── BadRequestError                 400
                ├── AuthenticationError             401
                ├── PermissionDeniedError           403
                ├── NotFoundError                   404
                ├── ConflictError                   409
                ├── UnprocessableEntityError        422
                ├── RateLimitError                  429
                └── InternalServerError             500 and above

Every message names the thing, the cause and, where there is one, the next step.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from langsmith_ext.runtime.errors import (
    Deviation,
    InvalidArgumentError,
    LangSmithError,
    ResponseDecodeError,
    ResponseError,
    ResponseValidationError,
    UnexpectedStatusError,
)

from ._retry import parse_retry_after

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "Deviation",
    "InternalServerError",
    "InvalidArgumentError",
    "LangSmithError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
]


class ConfigurationError(LangSmithError):
    """A setting that is missing, contradictory or unusable; the message names where it comes from."""


class APIConnectionError(LangSmithError):
    """No complete answer came from the server.

    Attributes:
        method: The HTTP method.
        url: The address, without secrets.
    """

    def __init__(self, message: str, method: str = "", url: str = "") -> None:
        super().__init__(message, method, url)
        self.method = method
        self.url = url

    def __str__(self) -> str:
        return str(self.args[0])


class APITimeoutError(APIConnectionError):
    """No answer came in time: within the timeout of one phase, or within the deadline of all attempts together."""


class PaginationError(LangSmithError):
    """A listing that cannot be walked to its end: it repeats itself, or its pages are no pages."""


class APIStatusError(UnexpectedStatusError):
    """The server answered with a status that is no success.

    Attributes:
        operation: The operation as ``"GET /api/v1/sessions"``.
        status: The HTTP status.
        method: The HTTP method.
        url: The address, without secrets.
        request_id: The server's name for this request, for its support; None when it gave none.
        retry_after: Seconds after which the server takes the request again; None when it said nothing.
        body: The parsed body; None when it is no JSON.
        text: The raw body, undecodable bytes replaced.
        hint: The setting that is probably missing; None when there is no guess.
    """

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        status: int,
        method: str,
        url: str,
        text: str = "",
        body: Any = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation, status=status, text=text)
        self.method = method
        self.url = url
        self.body = body
        self.request_id = request_id
        self.retry_after = retry_after
        self.hint = hint


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the server."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, unknown or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the key or token may not do this here."""


class NotFoundError(APIStatusError):
    """404: there is no such thing, or it is not visible from this workspace."""


class ConflictError(APIStatusError):
    """409: it exists already, or is in a state that does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: a parameter or body field is missing, mistyped or out of bounds."""


class RateLimitError(APIStatusError):
    """429: too many requests; see ``retry_after``."""


class InternalServerError(APIStatusError):
    """500 and above: the server, or a proxy before it, failed."""


_FAMILIES: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")
_MESSAGE_LIMIT = 500


def status_error(
    *,
    operation: str,
    method: str,
    url: str,
    status: int,
    headers: Mapping[str, str],
    text: str,
    hint: str | None = None,
) -> APIStatusError:
    """The error for a response that is no success.

    Args:
        operation: The operation as ``"GET /api/v1/sessions"``.
        method: The HTTP method that was sent.
        url: The address, without secrets.
        status: The HTTP status.
        headers: The response headers, case-insensitive or by lower-case name.
        text: The raw body.
        hint: What the caller can do about it.
    """
    try:
        body = json.loads(text)
    except ValueError:
        body = None
    identifier = request_id(headers)
    sentence = f"{method} {url}: {status_text(status)}"
    if words := server_words(body if body is not None else text):
        sentence += f": {words}"
    if identifier:
        sentence += f" (request id {identifier})"
    if hint:
        sentence += f". {hint}"
    kind = _FAMILIES.get(status, InternalServerError if status >= 500 else APIStatusError)
    return kind(
        sentence,
        operation=operation,
        status=status,
        method=method,
        url=url,
        text=text,
        body=body,
        request_id=identifier,
        retry_after=parse_retry_after(headers.get("retry-after")),
        hint=hint,
    )


def request_id(headers: Mapping[str, str]) -> str | None:
    """The server's name for a request, from whichever header it uses."""
    return next((headers[name] for name in REQUEST_ID_HEADERS if name in headers), None)


def status_text(status: int) -> str:
    """A status with its phrase: ``403 Forbidden``; the number alone where HTTP knows no phrase."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)


def server_words(body: Any) -> str:
    """What the server said went wrong, as one line of at most 500 characters.

    Args:
        body: Decoded JSON, or the text of a body that is none. The service answers ``{"detail": str | list | object}``,
            ``{"error": str}``, ``{"error", "details"}``, ``{"code", "detail", "status"}``; a proxy before it answers
            HTML.
    """
    text = " ".join((_plain(body) if isinstance(body, str) else _words(body)).split())
    return text if len(text) <= _MESSAGE_LIMIT else text[: _MESSAGE_LIMIT - 3] + "..."


def _words(body: Any) -> str:
    if isinstance(body, list):
        return "; ".join(filter(None, map(_words, body)))
    if not isinstance(body, dict):
        return "" if body is None else str(body)
    if "msg" in body:  # one entry of a validation error: where, and what
        location = ".".join(map(str, body["loc"])) if isinstance(body.get("loc"), list) else ""
        return f"{location}: {body['msg']}" if location else str(body["msg"])
    found = [
        _words(body[name]) for name in ("code", "error", "message", "detail", "details", "title") if body.get(name)
    ]
    return ": ".join(dict.fromkeys(filter(None, found))) or json.dumps(body)


def _plain(text: str) -> str:
    """The title of an HTML page, or its text; other text as it is."""
    if not re.match(r"\s*<(!doctype|html|head|body|\?xml)", text, re.IGNORECASE):
        return text
    if title := re.search(r"<title[^>]*>(.*?)</title>", text, re.IGNORECASE | re.DOTALL):
        return title[1]
    return re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text, flags=re.IGNORECASE | re.DOTALL)
