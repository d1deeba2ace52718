"""Reading the typed result of an operation from its response."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from .decoding import Decoder
from .encoding import decode_json
from .errors import ResponseDecodeError, ResponseValidationError, UnexpectedStatusError
from .media_types import charset_of, decode_text, is_json, media_type_of, show_text
from .operation import Operation, Success

_KINDS = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}


def parse_response(
    operation: Operation,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    strict: bool = False,
    raw: bool = False,
) -> Any:
    """Return the typed result of an operation.

    Args:
        operation: The operation that was performed.
        status: The HTTP status. Any 2xx is a success, read as the nearest declared one.
        headers: The response headers, by lower-case name or case-insensitive.
        content: The decoded body.
        strict: Whether to check a JSON body against the contract first.
        raw: Whether a JSON body stays what it is, instead of becoming models.

    Returns:
        What the operation declares: a model, a list, ``str`` or ``bytes`` for a body that is not JSON, the ``Location``
        of an operation that redirects, None for a response without a body.

    Raises:
        ResponseDecodeError: If the body is not JSON where JSON is declared, or not of the declared top-level kind.
        ResponseValidationError: In strict reading, if the body deviates from the contract.
        UnexpectedStatusError: If the status does not mean success.
    """
    if operation.redirects and 300 <= status < 400:
        return headers.get("location")
    if not 200 <= status < 300:
        raise UnexpectedStatusError(
            f"{operation} answered {status}", operation=str(operation), status=status, text=show_text(content)
        )
    success = operation.success_for(status)
    if status in (204, 205) or not content:
        return None
    if success is None or success.media_type is None:
        return _undeclared(str(operation), status, headers, content)
    if success.others:
        received = media_type_of(headers)
        if received in map(str.lower, success.others) and not is_json(received):
            return read_text(str(operation), status, headers, content) if received.startswith("text/") else content
    if is_json(success.media_type):
        return _typed(operation, status, success, headers, content, strict, raw)
    if success.kinds == (bytes,):
        return content
    return read_text(str(operation), status, headers, content)


def read_json(operation: str, status: int, headers: Mapping[str, str], content: bytes) -> Any:
    """Return the value of a JSON body.

    Args:
        operation: What was asked, for messages.
        status: The HTTP status.
        headers: The response headers, by lower-case name or case-insensitive.
        content: The decoded body.

    Raises:
        ResponseDecodeError: If it is not valid JSON, or nested too deeply to be read.
    """
    try:
        return decode_json(content)
    except ValueError as error:
        failure = error
    if isinstance(failure, UnicodeDecodeError) and charset_of(headers) not in (None, "utf-8"):
        try:  # JSON is UTF-8 (RFC 8259, 8.1); a server that declares another charset may mean it
            return decode_json(decode_text(content, headers).encode())
        except ValueError:
            pass
    raise ResponseDecodeError(
        f"{operation} answered {status} with a body that is not valid JSON ({failure}): {_excerpt(content)}; "
        "see .text for the whole body, and check for a proxy between you and the server",
        operation=operation,
        status=status,
        text=show_text(content, headers),
    ) from failure


def read_text(operation: str, status: int, headers: Mapping[str, str], content: bytes) -> str:
    """Return a body that is text.

    Args:
        operation: What was asked, for messages.
        status: The HTTP status.
        headers: The response headers, by lower-case name or case-insensitive.
        content: The decoded body.

    Raises:
        ResponseDecodeError: If it is not text in the declared charset.
    """
    try:
        return decode_text(content, headers)
    except UnicodeError as error:
        raise ResponseDecodeError(
            f"{operation} answered {status} with a text that is not {charset_of(headers) or 'utf-8'} ({error}): "
            f"{_excerpt(content)}; use stream() for its bytes",
            operation=operation,
            status=status,
            text=show_text(content, headers),
        ) from error


def _typed(
    operation: Operation,
    status: int,
    success: Success,
    headers: Mapping[str, str],
    content: bytes,
    strict: bool,
    raw: bool,
) -> Any:
    value = read_json(str(operation), status, headers, content)
    try:
        return _checked(operation, status, success, value, content, strict, raw)
    except RecursionError:
        raise ResponseDecodeError(
            f"{operation} answered {status} with JSON that is nested too deeply; see .text for the whole body",
            operation=str(operation),
            status=status,
            text=show_text(content, headers),
        ) from None


def _checked(
    operation: Operation, status: int, success: Success, value: Any, content: bytes, strict: bool, raw: bool
) -> Any:
    if strict:
        _validate(operation, status, value, content)
    if success.kinds is not None and type(value) not in success.kinds:
        expected = " or ".join(sorted({_KINDS[kind] for kind in success.kinds}))
        raise ResponseDecodeError(
            f"{operation} answered {status} with {_KINDS[type(value)]} where the contract has {expected}: "
            f"{_excerpt(content)}; see .text for the whole body, and regenerate if the server's API has changed",
            operation=str(operation),
            status=status,
            text=show_text(content),
        )
    if raw:
        return value
    read = _readers(operation.package).get(success.type)
    return value if read is None else read(value)


@cache  # as many entries as packages: looking a module up takes microseconds each time
def _readers(package: str) -> Mapping[str, Decoder]:
    """Return how the results of a package's operations are read, by type; what is not in it stays unchanged."""
    readers: Mapping[str, Decoder] = import_module(f"{package}.operations._readers").READERS
    return readers


def _validate(operation: Operation, status: int, value: Any, content: bytes) -> None:
    from .validation import deviations

    found = deviations(operation, status, value)
    if found:
        listed = [f"{deviation.pointer or '(the body)'}: {deviation.problem}" for deviation in found[:5]]
        raise ResponseValidationError(
            f"{operation} answered {status} with a body that deviates from the contract in {len(found)} places: "
            + "; ".join([*listed, *(["..."] if len(found) > 5 else [])]),
            operation=str(operation),
            status=status,
            text=show_text(content),
            deviations=tuple(found),
        )


def _undeclared(operation: str, status: int, headers: Mapping[str, str], content: bytes) -> Any:
    """Read a body where the contract has none: as JSON if it is valid JSON, else as text."""
    try:
        return decode_json(content)
    except ValueError:
        return read_text(operation, status, headers, content)


def _excerpt(content: bytes) -> str:
    text = show_text(content[:200])
    return repr(text if len(content) <= 200 else text + "...")
