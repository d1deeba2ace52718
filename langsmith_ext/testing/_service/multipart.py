"""Reading multipart/form-data (RFC 7578) and urlencoded forms."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from email.utils import collapse_rfc2231_value
from urllib.parse import parse_qsl

from langsmith_ext.testing._service.messages import IncomingRequest, RefusedError


@dataclass(frozen=True, slots=True)
class FormPart:
    """One field of a form; `filename` is None for a plain field."""

    name: str
    content: bytes
    filename: str | None = None
    media_type: str = "text/plain"


def read_form(request: IncomingRequest) -> list[FormPart]:
    """The parts of a form.

    Raises:
        RefusedError: 400 when the body is not what its Content-Type says.
    """
    content = request.content()
    if request.media_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
        return [FormPart(name, value.encode()) for name, value in pairs]
    header: Message = Message()
    header["content-type"] = request.header("content-type") or ""
    boundary = header.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise RefusedError(400, "Content-Type multipart/form-data has no boundary")
    return list(_read_parts(content, boundary.encode("latin-1", "replace")))


def _read_parts(content: bytes, boundary: bytes) -> Iterator[FormPart]:
    delimiter = b"\r\n--" + boundary
    _, *sections = (b"\r\n" + content).split(delimiter)
    if not sections or not sections[-1].startswith(b"--"):
        raise RefusedError(400, "The multipart body does not end with its boundary: it was cut off")
    for section in sections[:-1]:
        head, found, body = section.partition(b"\r\n\r\n")
        if not found:
            raise RefusedError(400, "A part of the multipart body has no header")
        yield _read_part(head, body)


def _read_part(head: bytes, body: bytes) -> FormPart:
    headers: Message = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        header, _, value = line.partition(":")
        if value:
            headers[header.strip()] = value.strip()
    name = _parameter(headers, "name")
    if name is None:
        raise RefusedError(400, "A part of the multipart body has no name")
    return FormPart(
        name=name,
        content=body,
        filename=_parameter(headers, "filename"),
        media_type=headers.get_content_type() if "content-type" in headers else "text/plain",
    )


def _parameter(headers: Message, name: str) -> str | None:
    """A parameter of Content-Disposition, with the three characters that browsers and httpx escape in it."""
    value = headers.get_param(name, header="content-disposition")
    if value is None:
        return None
    text: str = collapse_rfc2231_value(value)
    for escaped, plain in (("%22", '"'), ("%0D", "\r"), ("%0A", "\n")):
        text = text.replace(escaped, plain)
    return text
