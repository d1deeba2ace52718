"""``request``: operations that the contract does not have yet, sent by the same rules as those it has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module
from typing import Any
from urllib.parse import parse_qsl, unquote

from langsmith_ext.runtime.calls import Call
from langsmith_ext.runtime.contract import Contract
from langsmith_ext.runtime.media_types import is_json, media_type_of
from langsmith_ext.runtime.operation import JSON, MULTIPART, Body, Operation, Parameter, Risk
from langsmith_ext.runtime.responses import read_json, read_text
from langsmith_ext.runtime.values import check_unicode

from ._errors import InvalidArgumentError
from ._scope import checked_headers
from ._settings import RISKS

_READS = ("GET", "HEAD", "OPTIONS")
_KEPT = ("deprecated", "sunset", "successor", "since", "unlisted", "provisional", "idempotent_with")
"""What an operation keeps of the one in the contract: a caller learns of its end or absence, and it is repeated where
that does no harm."""
_is_method = re.compile(r"[A-Za-z-]+").fullmatch


def untyped_call(
    method: str,
    path: str,
    *,
    package: str | None,
    params: Mapping[str, Any] | None,
    json: Any,
    content: Any,
    files: Any,
    headers: Mapping[str, str] | None,
) -> Call:
    """Build the call of an operation that is known by its method and path alone.

    Its scope is that of the operation in the contract whose path fits; an unknown one is assumed to act in the
    workspace. Its risk is that of its method, or of the operation in the contract where that is higher.

    Args:
        method: The HTTP method.
        path: The path, with or without query.
        package: The generated package of the client's operations; None when it has none.
        params: Query arguments.
        json: A JSON body.
        content: A whole body.
        files: A multipart body.
        headers: Further headers.

    Raises:
        InvalidArgumentError: If the path is not one of an API, or there is more than one body.
    """
    if not isinstance(method, str) or not _is_method(method):
        raise InvalidArgumentError(f"{method!r} is not an HTTP method; pass one like GET or POST")
    if not isinstance(path, str):
        raise InvalidArgumentError(f"the path is of type {type(path).__name__}; pass a string like /api/v1/sessions")
    method = method.upper()
    check_unicode(path)
    plain, _, query = path.partition("?")
    if not plain.startswith("/") or "#" in path or any(unquote(segment) in (".", "..") for segment in plain.split("/")):
        raise InvalidArgumentError(
            f"{method} {path!r} is not a path of the API; give one like /api/v1/sessions, without server and dots"
        )
    if sum(each is not None for each in (json, content, files)) > 1:
        raise InvalidArgumentError(
            f"{method} {path}: json=, content= and files= are different bodies; give one of them"
        )
    checked = {name.lower(): value for name, value in checked_headers(headers or {}).items()}
    if content is not None:  # sent as given, whatever the contract says
        checked.setdefault("content-type", "application/octet-stream")
    elif json is not None or files is not None:
        checked.pop("content-type", None)  # the HTTP library chooses the boundary
    known = None if package is None else _find(package, method, plain)
    declared = None if known is None or files is None else known.body
    risk: Risk = "read" if method in _READS else "delete" if method == "DELETE" else "write"
    if known is not None:
        risk = max(risk, known.risk, key=RISKS.index)
    operation = Operation(
        package=package or "",
        resource="",
        name="request",
        method=method,
        path=plain,
        scope="workspace" if known is None else known.scope,
        safe=method in ("GET", "HEAD") if known is None else known.safe,
        risk=risk,
        redirects=known is not None and known.redirects,
        header_parameters=tuple(map(Parameter, checked)),
        body=Body(JSON if files is None else MULTIPART, False, "Any", {} if declared is None else declared.parts),
    )
    if known is not None:
        operation = operation._replace(**{name: getattr(known, name) for name in _KEPT})
    query_arguments = _merged(_pairs(method, path, query), params)
    return Call(operation, query=query_arguments, headers=checked, body=json if files is None else files)


def _merged(pairs: list[tuple[str, str]], params: Mapping[str, Any] | None) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for name, value in pairs:
        merged.setdefault(name, []).append(value)
    try:
        given = dict(params or {})
    except (TypeError, ValueError):
        raise InvalidArgumentError(
            f"params= is of type {type(params).__name__}; pass a mapping of names to values"
        ) from None
    for name in given:
        if not isinstance(name, str):
            raise InvalidArgumentError(f"params= has the name {name!r}; names of query arguments are strings")
    return merged | given


def _pairs(method: str, path: str, query: str) -> list[tuple[str, str]]:
    try:
        return parse_qsl(query, keep_blank_values=True, errors="strict")
    except ValueError as error:
        raise InvalidArgumentError(f"{method} {path!r}: its query is not UTF-8 text ({error}); pass params=") from None


def _find(package: str, method: str, path: str, *, any_method: bool = False) -> Operation | None:
    """Return the operation that a path belongs to in any spelling, the one with most literal segments first."""
    contract: Contract = import_module(package).CONTRACT
    index: Mapping[tuple[str, str], Operation] = import_module(f"{package}.operations").OPERATIONS
    segments = contract.unprefixed(path).split("/")
    fitting = [
        (key_method != method, sum("{" in part for part in template.split("/")), key_method, template)
        for key_method, template in index
        if (any_method or key_method == method) and _fits(contract.unprefixed(template).split("/"), segments)
    ]
    if not fitting:
        return None
    *_, key_method, template = min(fitting)
    return index[key_method, template]


def template_of(operation: Operation) -> str | None:
    """Return the path template of the operation in the contract that an untyped one belongs to; None for none."""
    if not operation.package:
        return None
    known = _find(operation.package, operation.method, operation.path, any_method=True)
    return None if known is None else known.path


def _fits(template: list[str], segments: list[str]) -> bool:
    return len(template) == len(segments) and all(
        part == segment or ("{" in part and segment != "") for part, segment in zip(template, segments, strict=True)
    )


def untyped_result(call: Call, status: int, headers: Mapping[str, str], content: bytes) -> Any:
    """Return the body: decoded JSON, text or bytes; a redirect's ``Location``; None for nothing.

    Raises:
        ResponseDecodeError: If the server calls it JSON or text and it is not.
    """
    if call.operation.redirects and 300 <= status < 400:
        return headers.get("location")
    if not content:
        return None
    media_type = media_type_of(headers, JSON)
    operation = str(call.operation)
    if is_json(media_type):
        return read_json(operation, status, headers, content)
    return read_text(operation, status, headers, content) if media_type.startswith("text/") else content
