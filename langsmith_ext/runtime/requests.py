"""Building the request that performs a call; nothing is sent here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar
from urllib.parse import quote

from .calls import Call
from .encoding import encode_json, to_json_value, to_text
from .errors import InvalidArgumentError
from .files import check_file, is_file
from .media_types import is_json
from .model import Model
from .multipart import FileContent, Part, parts_of
from .operation import EVENT_STREAM, FORM, JSON, MULTIPART, Body, Operation, Parameter
from .values import check_unicode

T = TypeVar("T")
_BOUNDARY = "none"
"""Of a multipart body without parts."""

__all__ = ["FileContent", "Part", "Request", "build_request"]


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
            headers[parameter.name] = _scalar(operation, "header", parameter.name, value)
    content: Any = None
    parts: tuple[Part, ...] | None = None
    if operation.body is not None and call.body is not None:
        if operation.body.media_type == MULTIPART:
            parts = _refusing(operation, "the body", parts_of, call.body, operation.body)
            if not parts:  # the HTTP library would send no body, which is no multipart body
                parts, content = None, f"--{_BOUNDARY}--\r\n".encode()
                headers["Content-Type"] = f"{MULTIPART}; boundary={_BOUNDARY}"
        else:
            headers["Content-Type"] = operation.body.media_type
            content = _refusing(operation, "the body", _content, call.body, operation.body)
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


def _refusing(operation: Operation, what: str, write: Callable[..., T], *arguments: Any) -> T:
    """Write a part of the request; a refusal names the operation and the part."""
    try:
        return write(*arguments)
    except InvalidArgumentError as error:
        raise type(error)(f"{operation}: {what} cannot be sent: {error}") from None


def _path(call: Call) -> str:
    path = call.operation.path
    for name in call.operation.path_parameters:
        value = call.path[name]
        text = "" if value is None else _segment(call.operation, name, value)
        if text in ("", ".", ".."):
            raise InvalidArgumentError(
                f"{call.operation}: the path argument {name!r} is {value!r}, which would lead to another route; "
                "pass the id or name itself"
            )
        path = path.replace(f"{{{name}}}", quote(text, safe=""))
    return path


def _segment(operation: Operation, name: str, value: Any) -> str:
    """Return the text of a path argument: a string, a number or a time, not a whole object."""
    what = f"the path argument {name!r}"
    if value.__class__ is str:
        return value if value.isascii() else _refusing(operation, what, check_unicode, value)
    plain = _refusing(operation, what, to_json_value, value)
    if isinstance(plain, (bool, float, dict, list)) or plain is None:
        raise InvalidArgumentError(f"{operation}: {what} is a {type(value).__name__}; {_instead(name, value)}")
    return _refusing(operation, what, to_text, plain)


def _instead(name: str, value: Any) -> str:
    """Return what to pass instead of a value that is not an identifier."""
    if isinstance(value, Mapping):
        return f"pass its id or name alone, such as {name}=value['id']"
    if isinstance(value, (list, tuple, set, frozenset)):
        return "pass one id or name, and call it once for each"
    if hasattr(value, "id"):
        return "pass its id instead: `.id`"
    return "pass the id or name as a string"


def _scalar(operation: Operation, place: str, name: str, value: Any) -> str:
    what = f"the {place} argument {name!r}"
    if isinstance(_refusing(operation, what, to_json_value, value), (dict, list)):
        raise InvalidArgumentError(f"{operation}: {what} is a {type(value).__name__}; {_instead(name, value)}")
    return _refusing(operation, what, to_text, value)


def _query(call: Call) -> Iterable[tuple[str, str]]:
    declared = {parameter.name: parameter for parameter in call.operation.query_parameters}
    for name, value in call.query.items():
        if value is None:
            continue
        parameter = declared.get(name) or Parameter(name)
        if value.__class__ is str and value.isascii():
            yield name, value
            continue
        what = f"the query argument {name!r}"
        yield from _refusing(call.operation, what, _query_values, parameter, value, call.operation.method)


def _query_values(parameter: Parameter, value: Any, method: str) -> list[tuple[str, str]]:
    if not _is_array(value):
        return [(check_unicode(parameter.name), _query_text(value))]
    texts = []
    for index, element in enumerate(value):
        if element is None or _is_array(element):
            kind = "None" if element is None else f"a {type(element).__name__}"
            raise InvalidArgumentError(f"element {index} is {kind}; an array in a query has texts and numbers alone")
        texts.append(_query_text(element))
    if not texts and (parameter.required or method == "DELETE"):
        raise InvalidArgumentError(
            "an empty array is not sent at all, as if it were not given; pass at least one value"
        )
    name = check_unicode(parameter.name)
    if parameter.explode:
        return [(name, text) for text in texts]
    if with_comma := next((text for text in texts if "," in text), None):
        raise InvalidArgumentError(
            f"{with_comma!r} has a comma, which separates the values of this argument; pass values without commas"
        )
    return [(name, ",".join(texts))] if texts else []


def _is_array(value: Any) -> bool:
    """Return whether a query argument has several values; a model of pydantic can be iterated over, but is one."""
    if isinstance(value, (str, bytes, bytearray, Mapping, Model)) or not isinstance(value, Iterable):
        return False
    return not (is_file(value) or hasattr(type(value), "model_dump") or getattr(value, "shape", None) == ())


def _query_text(value: Any) -> str:
    if not isinstance(value, (str, Mapping)) and isinstance(to_json_value(value), (dict, list)):
        raise InvalidArgumentError(f"it is a {type(value).__name__}; {_instead('id', value)}")
    return to_text(value)


def _content(body: Any, declared: Body) -> Any:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if is_file(body):
        check_file(body)
        return body
    if is_json(declared.media_type):
        return encode_json(body)
    if declared.media_type == FORM:
        return _form(body).encode()
    return to_text(body).encode()


def _form(body: Any) -> str:
    from urllib.parse import urlencode

    fields = body.to_dict() if isinstance(body, Model) else to_json_value(body)
    if not isinstance(fields, dict):
        raise InvalidArgumentError(f"a form is a model or a mapping, not a {type(body).__name__}")
    pairs = [
        (to_text(name), to_text(element))
        for name, value in fields.items()
        for element in (value if isinstance(value, list) else [value])
        if value is not None
    ]
    return urlencode(pairs)
