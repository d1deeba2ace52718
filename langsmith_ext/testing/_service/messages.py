"""Requests and responses as plain values, for the socket server, the in-process transport and the tests."""

from __future__ import annotations

import gzip
import io
import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

JSON = "application/json"


class RefusedError(Exception):
    """A request that the service answers with an error status.

    ``detail`` becomes the body in the shape that the operation declares for the status; a mapping is sent unchanged.
    """

    def __init__(self, status: int, detail: Any = None, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(status, detail)
        self.status = status
        self.detail = HTTPStatus(status).phrase if detail is None else detail
        self.headers = dict(headers or {})


@dataclass(frozen=True, slots=True)
class IncomingRequest:
    """An HTTP request: ``target`` is the path and query as sent, header names are in lower case."""

    method: str
    target: str
    headers: Sequence[tuple[str, str]] = ()
    body: bytes = b""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def header(self, name: str) -> str | None:
        """Return the value of a header; the last one when it is repeated."""
        return next((value for key, value in reversed(self.headers) if key == name), None)

    @property
    def media_type(self) -> str:
        return (self.header("content-type") or "").partition(";")[0].strip().lower()

    def content(self) -> bytes:
        """Return the body, its content encoding decoded.

        Raises:
            RefusedError: 400 for an unknown encoding or a body that does not decode.
        """
        body = self.body
        for encoding in reversed((self.header("content-encoding") or "identity").split(",")):
            body = _decoded(body, encoding.strip().lower())
        return body


MAX_DECODED = 256 * 1024 * 1024
"""Bytes that a compressed body may decode to: as many as a body may have on the wire."""

_PIECE = 1024 * 1024


def _decoded(body: bytes, encoding: str) -> bytes:
    if encoding in ("identity", ""):
        return body
    try:
        decoder = _DECODERS[encoding]
    except KeyError:
        message = f"Content-Encoding {encoding} is not supported: send gzip, deflate, zstd or none"
        raise RefusedError(400, message) from None
    decoded = bytearray()
    try:
        for piece in decoder(body):
            decoded += piece
            if len(decoded) > MAX_DECODED:
                raise RefusedError(413, f"The body decodes to more than {MAX_DECODED} bytes")
    except (OSError, EOFError, ValueError, zlib.error, ImportError) as error:
        raise RefusedError(400, f"Content-Encoding {encoding}: the body does not decode ({error})") from error
    return bytes(decoded)


def _read_pieces(file: Any) -> Iterator[bytes]:
    while piece := file.read(_PIECE):
        yield piece


def _gunzipped(body: bytes) -> Iterator[bytes]:
    return _read_pieces(gzip.GzipFile(fileobj=io.BytesIO(body)))


def _inflated(body: bytes) -> Iterator[bytes]:
    decoder = zlib.decompressobj()
    while body:
        yield decoder.decompress(body, _PIECE)
        body = decoder.unconsumed_tail
    yield decoder.flush()
    if not decoder.eof:
        raise EOFError("it ends too early")


def _unzstd(body: bytes) -> Iterator[bytes]:
    import zstandard

    try:
        yield from _read_pieces(zstandard.ZstdDecompressor().stream_reader(body, read_across_frames=True))
    except zstandard.ZstdError as error:
        raise ValueError(str(error)) from error


_DECODERS = {"gzip": _gunzipped, "x-gzip": _gunzipped, "deflate": _inflated, "zstd": _unzstd}


@dataclass(slots=True)
class OutgoingResponse:
    """An HTTP response, and how its delivery fails when a failure was requested.

    ``delay`` is in seconds; ``cut`` is the number of body bytes after which the connection is reset (None: never).
    """

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    delay: float = 0.0
    cut: int | None = None

    @classmethod
    def of_json(cls, status: int, value: Any, headers: Mapping[str, str] | None = None) -> OutgoingResponse:
        return cls(status, {"content-type": JSON, **(headers or {})}, json.dumps(value).encode())


@dataclass(slots=True)
class RecordedRequest:
    """A request that the service received, for assertions.

    Attributes:
        method: The HTTP method.
        path: The path as sent.
        query: The decoded query parameters, in order.
        headers: The headers, names in lower case.
        body: The body as sent.
        operation: The operation that the path means, as in ``GET /api/v1/sessions``; None for an unknown route.
        unknown: The places of fields and parameters that are not in the contract, as in ``("query", "color")``.
        status: The status of the response; 0 when the connection was reset.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    operation: str | None = None
    unknown: tuple[tuple[str | int, ...], ...] = ()
    status: int = 0

    @property
    def json(self) -> Any:
        """The decoded JSON body; None when it is empty."""
        return json.loads(self.body) if self.body else None
