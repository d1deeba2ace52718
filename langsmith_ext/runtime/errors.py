"""The errors that the runtime itself raises.

LangSmithError
├── PackageFormatError              a generated package for another runtime format (also an ImportError)
├── InvalidArgumentError            an argument that cannot be sent as meant (also a ValueError)
└── ResponseError                   a response that is not the result
    ├── ResponseDecodeError             a body that is not JSON, or not of the declared kind (also a ValueError)
    │   └── ResponseValidationError         a body that deviates from the contract (strict reading only)
    └── UnexpectedStatusError           a status that the operation does not count as success
"""

from __future__ import annotations

from typing import NamedTuple


class LangSmithError(Exception):
    """The root of every error that this SDK raises.

    Attributes:
        position: Where a listing stood that it interrupted, for ``from_position``; None outside of listings.
    """

    position: str | None = None


class PackageFormatError(LangSmithError, ImportError):
    """A generated package that the installed runtime cannot serve; regenerate it."""


class InvalidArgumentError(LangSmithError, ValueError):
    """An argument that cannot be sent as meant; raised before anything is sent."""


class ResponseError(LangSmithError):
    """A response that is not the result of its operation.

    Attributes:
        operation: The operation as ``"GET /api/v1/sessions"``.
        status: The HTTP status of the response; ``status_code`` is the same.
        text: The raw body, undecodable bytes replaced.
    """

    def __init__(self, message: str, *, operation: str, status: int, text: str) -> None:
        super().__init__(message)
        self.operation = operation
        self.status = status
        self.text = text

    @property
    def status_code(self) -> int:
        """The HTTP status, by the name that HTTP libraries use."""
        return self.status

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


class ResponseDecodeError(ResponseError, ValueError):
    """A response body that cannot be read as what the operation declares."""


class Deviation(NamedTuple):
    """One place where a body differs from the contract: an RFC 6901 JSON pointer, and the problem there."""

    pointer: str
    problem: str


class ResponseValidationError(ResponseDecodeError):
    """A response body that deviates from the contract; only strict reading raises it.

    Attributes:
        deviations: Every deviation, in document order.
    """

    def __init__(
        self, message: str, *, operation: str, status: int, text: str, deviations: tuple[Deviation, ...]
    ) -> None:
        super().__init__(message, operation=operation, status=status, text=text)
        self.deviations = deviations


class UnexpectedStatusError(ResponseError):
    """A status that the operation does not count as success."""


def _rebuild(kind: type[Exception], args: tuple[object, ...], state: dict[str, object]) -> Exception:
    """Rebuild a pickled or copied error without calling ``__init__``, which has keyword-only arguments."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error
