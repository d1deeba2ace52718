"""Reading the typed result of an operation from its response."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from .decoding import Decoder
from .encoding import decode_json
from .errors import ResponseDecodeError, ResponseValidationError, UnexpectedStatusError
from .operation import JSON, Operation, Success

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
            f"{operation} answered {status}", operation=str(operation), status=status, text=_text(content)
        )
    success = operation.success_for(status)
    if status in (204, 205) or not content:
        return None
    if success is None or success.media_type is None:
        return _undeclared(headers, content)
    if success.others:
        received = headers.get("content-type", "").partition(";")[0].strip().lower()
        if received in success.others and not _is_json(received):
            return _text(content, headers) if received.startswith("text/") else content
    if _is_json(success.media_type):
        return _json(operation, status, success, content, strict, raw)
    if success.kinds == (bytes,):
        return content
    return _text(content, headers)


def _is_json(media_type: str) -> bool:
    return media_type == JSON or media_type.endswith("+json")


def _json(operation: Operation, status: int, success: Success, content: bytes, strict: bool, raw: bool) -> Any:
    try:
        value = decode_json(content)
    except ValueError as error:
        raise ResponseDecodeError(
            f"{operation} answered {status} with a body that is not valid JSON ({error}): {_excerpt(content)}; "
            "see .text for the whole body, and check for a proxy between you and the server",
            operation=str(operation),
            status=status,
            text=_text(content),
        ) from error
    if strict:
        _validate(operation, status, value, content)
    if success.kinds is not None and type(value) not in success.kinds:
        expected = " or ".join(sorted({_KINDS[kind] for kind in success.kinds}))
        raise ResponseDecodeError(
            f"{operation} answered {status} with {_KINDS[type(value)]} where the contract has {expected}: "
            f"{_excerpt(content)}; see .text for the whole body, and regenerate if the server's API has changed",
            operation=str(operation),
            status=status,
            text=_text(content),
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
            text=_text(content),
            deviations=tuple(found),
        )


def _undeclared(headers: Mapping[str, str], content: bytes) -> Any:
    """Read a body where the contract has none: as JSON if it is valid JSON, else as text."""
    try:
        return decode_json(content)
    except ValueError:
        return _text(content, headers)


def _text(content: bytes, headers: Mapping[str, str] | None = None) -> str:
    media_type = (headers or {}).get("content-type", "").lower()
    charset = media_type.partition("charset=")[2].partition(";")[0].strip(' "') or "utf-8"
    try:
        return content.decode(charset, errors="replace")
    except LookupError:
        return content.decode(errors="replace")


def _excerpt(content: bytes) -> str:
    text = _text(content[:200])
    return repr(text if len(content) <= 200 else text + "...")
