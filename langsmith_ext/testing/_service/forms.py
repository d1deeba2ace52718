"""Reading forms: multipart/form-data by the package ``multipart``, urlencoded ones by the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl

from multipart import MultipartError, MultipartSegment, PushMultipartParser, parse_options_header  # type: ignore[import-untyped]

from langsmith_ext.testing._service.messages import IncomingRequest, RefusedError


@dataclass(frozen=True, slots=True)
class FormPart:
    """One field of a form; ``filename`` is None for a plain field."""

    name: str
    content: bytes
    filename: str | None = None
    media_type: str = "text/plain"


def read_form(request: IncomingRequest) -> list[FormPart]:
    """Return the parts of a form.

    Raises:
        RefusedError: 400 when the body is not what its Content-Type says.
    """
    content = request.content()
    if request.media_type == "application/x-www-form-urlencoded":
        pairs = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
        return [FormPart(name, value.encode()) for name, value in pairs]
    boundary = parse_options_header(request.header("content-type") or "")[1].get("boundary")
    if not boundary:
        raise RefusedError(400, "Content-Type multipart/form-data has no boundary")
    try:
        return list(_read_parts(content, boundary))
    except MultipartError as error:
        raise RefusedError(400, f"Malformed multipart body: {error}") from error


def _read_parts(content: bytes, boundary: str) -> Iterator[FormPart]:
    """Read a whole body; the parser yields a part's head, then its content in pieces, then None."""
    with PushMultipartParser(boundary, strict=True) as parser:
        head, pieces = None, bytearray()
        for event in parser.parse(content):
            if isinstance(event, MultipartSegment):
                head, pieces = event, bytearray()
            elif event is not None:
                pieces += event
            elif head is not None:
                yield FormPart(head.name or "", bytes(pieces), head.filename, head.content_type or "text/plain")
