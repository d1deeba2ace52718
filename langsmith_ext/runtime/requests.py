"""Building the request that performs a call; nothing is sent here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import IOBase
from os import PathLike
from types import MappingProxyType
from typing import IO, Any, NamedTuple
from urllib.parse import quote

from .calls import Call
from .encoding import encode_json, to_json_value, to_text
from .errors import InvalidArgumentError
from .model import Model
from .operation import EVENT_STREAM, FORM, JSON, MULTIPART, Body, Operation, Parameter

FileContent = bytes | str | PathLike[str] | IO[bytes] | tuple[Any, ...]
"""A file in a multipart body: its bytes or text, a path, an open binary file, or a tuple as httpx accepts it:
``(filename, content[, content type[, headers]])``."""


class Part(NamedTuple):
    """One part of a multipart body (RFC 7578).

    Attributes:
        name: The part's name.
        content: Text, bytes, an open binary file, or the path of a file to open when it is sent.
        filename: The file's name; None for a plain field.
        content_type: The media type of the part; None leaves it to the sender.
        headers: Further headers of the part.
    """

    name: str
    content: Any
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = MappingProxyType({})


class Request(NamedTuple):
    """A request, relative to the server.

    Attributes:
        method: The HTTP method.
        path: The escaped path, beginning with a slash.
        query: Names and values in order; a repeated name is an array.
        headers: ``Accept``, ``Content-Type`` (except for multipart, where the sender chooses the boundary), and header
            arguments.
        content: The body of a JSON or form request, or a body given as bytes or an open file.
        parts: The parts of a multipart body.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = MappingProxyType({})
    content: Any = None
    parts: tuple[Part, ...] | None = None


def build_request(call: Call) -> Request:
    """Return the request that performs a call.

    Raises:
        InvalidArgumentError: For a path argument that would lead to another route, a missing body, or a value that
            cannot be sent.
    """
    operation = call.operation
    headers = {"Accept": _accept(operation)}
    for parameter in operation.header_parameters:
        if (value := call.headers.get(parameter.name)) is not None:
            headers[parameter.name] = to_text(value)
    content: Any = None
    parts: tuple[Part, ...] | None = None
    if operation.body is not None and call.body is not None:
        if operation.body.media_type == MULTIPART:
            parts = tuple(_parts(call.body))
        else:
            headers["Content-Type"] = operation.body.media_type
            content = _content(call.body, operation.body)
    elif operation.body is not None and operation.body.required:
        raise InvalidArgumentError(f"{operation}: the body is required but was None; pass a model, a mapping or a list")
    return Request(operation.method, _path(call), tuple(_query(call)) if call.query else (), headers, content, parts)


def _accept(operation: Operation) -> str:
    """Return the media types that a direct call can read; JSON always, since errors are JSON."""
    successes = operation.success.values()
    offered = [media_type for success in successes for media_type in (success.media_type, *success.others)]
    wanted = dict.fromkeys(media_type for media_type in offered if media_type not in (None, EVENT_STREAM))
    if any(success.media_type == EVENT_STREAM for success in successes):
        wanted[EVENT_STREAM] = None
    return ", ".join([*(media_type for media_type in wanted if media_type), *([] if JSON in wanted else [JSON])])


def _path(call: Call) -> str:
    path = call.operation.path
    for name in call.operation.path_parameters:
        value = call.path[name]
        text = "" if value is None else to_text(value)
        if text in ("", ".", ".."):
            raise InvalidArgumentError(
                f"{call.operation}: the path argument {name!r} is {value!r}, which would lead to another route; "
                "pass the id or name itself"
            )
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def _query(call: Call) -> Iterable[tuple[str, str]]:
    declared = {parameter.name: parameter for parameter in call.operation.query_parameters}
    for name, value in call.query.items():
        if value is not None:
            yield from _query_values(declared.get(name) or Parameter(name), value)


def _query_values(parameter: Parameter, value: Any) -> Iterable[tuple[str, str]]:
    if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Iterable):
        yield parameter.name, to_text(value)
    elif parameter.explode:
        for element in value:
            yield parameter.name, to_text(element)
    elif texts := [to_text(element) for element in value]:
        yield parameter.name, ",".join(texts)


def _content(body: Any, declared: Body) -> Any:
    if isinstance(body, (bytes, bytearray, IOBase)):
        return body
    if declared.media_type == JSON or declared.media_type.endswith("+json"):
        return encode_json(body)
    if declared.media_type == FORM:
        return _form(body).encode()
    return to_text(body).encode()


def _form(body: Any) -> str:
    from urllib.parse import urlencode

    fields = body.to_dict() if isinstance(body, Model) else body
    return urlencode({name: to_text(value) for name, value in fields.items() if value is not None})


def _parts(body: Any) -> Iterable[Part]:
    if isinstance(body, Model):
        pairs: Iterable[tuple[str, Any]] = [
            (wire, getattr(body, name)) for wire, name in body.contract_fields.items() if body.is_set(name)
        ] + list(body.additional_properties.items())
    elif isinstance(body, Mapping):
        pairs = body.items()
    else:
        pairs = body
    for name, value in pairs:
        if isinstance(value, list):
            for element in value:
                yield _part(name, element)
        elif value is not None:
            yield _part(name, value)


def _part(name: str, value: Any) -> Part:
    """Return the part for a file, a tuple as httpx accepts it for a file, or a plain value."""
    if isinstance(value, tuple):
        filename, content, *rest = value
        return Part(name, content, filename, *rest)
    if isinstance(value, PathLike):
        return Part(name, value, str(value).replace("\\", "/").rsplit("/", 1)[-1])
    if hasattr(value, "read"):
        filename = getattr(value, "name", None)
        return Part(name, value, filename.rsplit("/", 1)[-1] if isinstance(filename, str) else name)
    if isinstance(value, (bytes, bytearray)):
        return Part(name, bytes(value), name)
    if isinstance(value, (Mapping, list, Model)):
        return Part(name, encode_json(value), None, JSON)
    plain = to_json_value(value)
    return Part(name, plain if isinstance(plain, str) else to_text(plain))
