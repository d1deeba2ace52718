"""The parts of a multipart body (RFC 7578): names, file names, types and content, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from os import PathLike
from types import MappingProxyType
from typing import IO, Any, NamedTuple

from .encoding import encode_json, to_json_value, to_text
from .errors import InvalidArgumentError
from .files import check_file, existing, file_name, is_file, is_replayable
from .model import Model
from .operation import JSON, Body
from .values import check_unicode

FileContent = bytes | str | PathLike[str] | IO[bytes] | tuple[Any, ...]
"""A file in a multipart body: its bytes, its path as ``str`` or ``Path``, an open binary file, or a tuple as httpx
accepts it: ``(filename, content[, content type[, headers]])``. A ``str`` as content in a tuple is a path too, unless
the file name is None: then it is text."""

_OF_ANY_BYTES = "application/octet-stream"
_is_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch  # RFC 9110, 5.6.2
_is_header_value = re.compile(r"[\t -~]*").fullmatch


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


def parts_of(body: Any, declared: Body) -> tuple[Part, ...]:
    """Return the parts of a body.

    Args:
        body: A model, a mapping, or pairs of a part's name and value.
        declared: What the contract says about the body.

    Raises:
        InvalidArgumentError: If a part cannot be sent as it is meant.
    """
    found: list[Part] = []
    once: list[Any] = []
    for name, value in _pairs(body):
        if value is None:
            continue
        if not isinstance(name, str) or not name:
            raise InvalidArgumentError(f"the name of a part is {name!r}; pass a string that is not empty")
        try:
            check_unicode(name)
            for part in _parts(name, value, _is_binary(name, declared.parts)):
                found.append(part)
                if not is_replayable(part.content):
                    if any(part.content is other for other in once):
                        raise InvalidArgumentError("the same file is in another part, and it can be read only once")
                    once.append(part.content)
        except InvalidArgumentError as error:
            raise type(error)(f"the part {name!a}: {error}") from None
    return tuple(found)


def _pairs(body: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(body, Model):
        fields = [(wire, getattr(body, name)) for wire, name in body.contract_fields.items() if body.is_set(name)]
        return [*fields, *body.additional_properties.items()]
    if isinstance(body, Mapping):
        return body.items()
    try:
        return [(name, value) for name, value in body]
    except (TypeError, ValueError):
        raise InvalidArgumentError(
            f"a multipart body is a model, a mapping, or pairs of a part's name and value, not {type(body).__name__}"
        ) from None


def _is_binary(name: str, declared: Mapping[str, bool]) -> bool | None:
    """Return whether the contract says that a part is a file; None where it does not know the part."""
    if name in declared:
        return declared[name]
    # The template with most literal text describes the part best.
    for template in sorted(declared, key=lambda template: len(re.sub(r"\{[^{}]*\}", "", template)), reverse=True):
        if "{" in template and _pattern(template).fullmatch(name):
            return declared[template]
    return None


@lru_cache(maxsize=64)
def _pattern(template: str) -> re.Pattern[str]:
    literals = re.split(r"\{[^{}]*\}", template)
    return re.compile(".+".join(map(re.escape, literals)), re.DOTALL)


def _parts(name: str, value: Any, binary: bool | None) -> Iterator[Part]:
    several = isinstance(value, (list, set, frozenset)) or (binary is False and isinstance(value, tuple))
    for element in value if several else (value,):
        if element is None:
            raise InvalidArgumentError("None is among its values, and has no text; leave it out")
        yield _file(name, element) if binary else _field(name, element)


def _file(name: str, value: Any) -> Part:
    """Return the part for what the contract calls a file: it has a file name and a type."""
    given = value if isinstance(value, tuple) else (None, value)
    filename, content, content_type, headers = _fields(given)
    if isinstance(value, tuple) and filename is None and isinstance(content, str):
        content = check_unicode(content).encode()  # as httpx has it, and the official SDK sends the JSON of runs
    elif isinstance(content, (str, PathLike)):
        content = existing(content)
    elif isinstance(content, (Mapping, list, Model)):
        content, content_type = _json(content), content_type or JSON
    elif not isinstance(content, bytes) and not is_file(content):
        plain = to_json_value(content)
        if not isinstance(plain, (dict, list)):
            raise InvalidArgumentError(
                f"a value of type {type(content).__name__} is not a file; pass bytes, a path or an open binary file"
            )
        content, content_type = _json(plain), content_type or JSON
    filename = filename or file_name(content) or name
    if content_type is None and not any(key.lower() == "content-type" for key in headers):
        content_type = _type_of(filename)
    return Part(name, content, filename, content_type, headers)


def _field(name: str, value: Any) -> Part:
    """Return the part for a plain value, or for a file where the contract does not forbid one."""
    if isinstance(value, tuple):
        filename, content, content_type, headers = _fields(value)
        if isinstance(content, str):
            check_unicode(content)
        elif isinstance(content, PathLike):
            content = existing(content)
        elif isinstance(content, (Mapping, list, Model)):
            content, content_type = _json(content), content_type or JSON
        elif not isinstance(content, bytes) and not is_file(content):
            content = to_text(content)
        if content_type is None and filename and not any(key.lower() == "content-type" for key in headers):
            content_type = _type_of(filename)
        return Part(name, content, filename, content_type, headers)
    if isinstance(value, PathLike):
        path = existing(value)
        return Part(name, path, file_name(path), _type_of(path.name))
    if is_file(value):
        check_file(value)
        filename = file_name(value) or name
        return Part(name, value, filename, _type_of(filename))
    if isinstance(value, (bytes, bytearray, memoryview)):
        return Part(name, bytes(value), name, _type_of(name))
    plain = to_json_value(value)
    if isinstance(plain, (dict, list)):
        return Part(name, _json(plain), None, JSON)
    return Part(name, to_text(plain))


def _fields(given: tuple[Any, ...]) -> tuple[str | None, Any, str | None, Mapping[str, str]]:
    """Return the file name, content, type and headers of a tuple, checked."""
    if not 2 <= len(given) <= 4:
        raise InvalidArgumentError(
            f"a tuple of {len(given)} values is not a file; pass (filename, content[, content type[, headers]])"
        )
    filename, content, content_type, headers, *_ = (*given, None, None)
    if isinstance(filename, PathLike):
        filename = file_name(filename)
    if filename is not None:
        if not isinstance(filename, str):
            raise InvalidArgumentError(f"the file name is of type {type(filename).__name__}; pass a string or None")
        check_unicode(filename)
    if content is None:
        raise InvalidArgumentError("the content is None; pass bytes, a path or an open binary file")
    if content_type is not None:
        _check_header("Content-Type", content_type)
    if not isinstance(headers, (Mapping, type(None))):
        raise InvalidArgumentError(f"the headers are of type {type(headers).__name__}; pass a mapping")
    checked: dict[str, str] = dict(headers or {})
    for name, value in checked.items():
        _check_header(name, value)
    if is_file(content):
        check_file(content)
    elif isinstance(content, (bytearray, memoryview)):
        content = bytes(content)
    return filename, content, content_type, checked


def _check_header(name: Any, value: Any) -> None:
    if not isinstance(name, str) or not _is_header_name(name):
        raise InvalidArgumentError(f"the header name {name!r} is not allowed in HTTP; use letters, digits and hyphens")
    if not isinstance(value, str) or not _is_header_value(value):
        raise InvalidArgumentError(f"the value of {name} is not one line of printable ASCII")


def _json(value: Any) -> bytes:
    try:
        return encode_json(value)
    except InvalidArgumentError as error:
        raise InvalidArgumentError(f"it cannot be sent as JSON: {error}") from None


def _type_of(filename: str) -> str:
    """Return the media type that a file's name suggests."""
    from mimetypes import guess_type

    media_type, encoding = guess_type(f"./{filename}")
    return media_type if media_type and not encoding else _OF_ANY_BYTES
