"""What can go wrong, as one tree.

    LangSmithError
    ├── InvalidArgumentError            an argument that cannot be sent as given (also a ValueError)
    │   └── UnknownOptionError              an option that does not exist (also a TypeError)
    ├── PackageFormatError              a generated package for another runtime format (also an ImportError)
    ├── ConfigurationError              key, endpoint, profile or option missing, contradictory or unusable
    ├── APIConnectionError              no complete response: refused, reset, interrupted
    │   └── APITimeoutError             no response in time, per phase or by the deadline
    ├── PaginationError                 a listing that does not advance or has no list
    └── ResponseError                   a response that is not the result
        ├── ResponseDecodeError             a success whose body cannot be read (also a ValueError)
        │   └── ResponseValidationError         a success that deviates from the contract (strict=True)
        └── UnexpectedStatusError
            └── APIStatusError                  any status that is not a success
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

from collections.abc import Mapping
from typing import Any

from langsmith_ext.runtime.errors import (
    Deviation,
    InvalidArgumentError,
    LangSmithError,
    PackageFormatError,
    ResponseDecodeError,
    ResponseError,
    ResponseValidationError,
    UnexpectedStatusError,
)

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
    "PackageFormatError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "UnexpectedStatusError",
    "UnknownOptionError",
    "UnprocessableEntityError",
]


class UnknownOptionError(InvalidArgumentError, TypeError):
    """An option that a client does not have, such as a misspelled one."""


class ConfigurationError(LangSmithError):
    """A setting that is missing, contradictory or unusable; the message names where it comes from."""


class APIConnectionError(LangSmithError):
    """The server sent no complete response.

    Attributes:
        method: The HTTP method.
        url: The URL, without secrets.
    """

    def __init__(self, message: str, method: str = "", url: str = "") -> None:
        super().__init__(message, method, url)
        self.method = method
        self.url = url

    def __str__(self) -> str:
        return str(self.args[0])


class APITimeoutError(APIConnectionError):
    """No response arrived in time: within the timeout of one phase, or the deadline of all attempts together."""


class PaginationError(LangSmithError):
    """A listing that cannot be read to its end: it repeats itself, or its pages hold no list."""


class APIStatusError(UnexpectedStatusError):
    """The server answered with a status that is not a success.

    Attributes:
        operation: The operation as ``"GET /api/v1/sessions"``.
        status: The HTTP status; ``status_code`` is the same.
        method: The HTTP method.
        url: The URL, without secrets.
        headers: The headers of the response, case-insensitive; the values of cookies are hidden.
        request_id: The server's id of this request, to quote to its support; None when it gave none.
        retry_after: Seconds after which the server accepts the request again; None when it did not say.
        body: The parsed body; None when it is not JSON.
        text: The raw body, undecodable bytes replaced.
        hint: The setting that is probably missing; None when there is no likely one.
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
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation, status=status, text=text)
        self.method = method
        self.url = url
        self.body = body
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.request_id = request_id
        self.retry_after = retry_after
        self.hint = hint


class BadRequestError(APIStatusError):
    """400: the server does not understand the request."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, unknown or expired."""


class PermissionDeniedError(APIStatusError):
    """403: the key or token may not do this here."""


class NotFoundError(APIStatusError):
    """404: it does not exist, or is not visible from this workspace."""


class ConflictError(APIStatusError):
    """409: it already exists, or its state does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: a parameter or body field is missing, mistyped or out of bounds."""


class RateLimitError(APIStatusError):
    """429: too many requests; see ``retry_after``."""


class InternalServerError(APIStatusError):
    """500 and above: the server, or a proxy in front of it, failed."""
