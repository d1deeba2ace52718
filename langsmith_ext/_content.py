"""The bodies of responses, decoded by their ``Content-Encoding`` (RFC 9110, 8.4): strictly, and bounded.

The HTTP library would decode them too, but it takes a body that ends within its compression for a whole one, drops all
but the first member of a gzip body, and hands out as much as a piece expands to, which may be a thousand times its size
or more. Here a body ends where its framing and its compression both end, or is an error, and decoding holds a few
megabytes at most, whatever comes.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, MutableMapping
from functools import cache
from importlib import import_module
from typing import Any, Protocol

from ._http import HttpResponse, broken_off, classes, undecodable

PIECE = 1 << 16
"""Bytes that decoding yields at once, at most; zstd, whose blocks are 128 kB, up to 4 MB."""
WHOLE_BODY = 100 << 20
"""Bytes to which a body that is read whole may expand in any case."""
WHOLE_RATIO = 200
"""How many times its size it may expand to beyond that."""
REFUSAL = 10 << 20
"""Bytes of a refusal's body that are read, at most: only its words matter."""

_MOST_CODINGS = 4
_UNCODED = ("", "identity", "none", "binary", "utf-8", "aws-chunked")
"""What servers write for a body that is not compressed; the last ones wrongly."""
_ZSTD_SLICE = 128
_ZSTD_WINDOW = 1 << 23  # RFC 9659: no larger one in HTTP


class _Coding(Protocol):
    """One compression, being undone."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what further bytes decode to."""

    @property
    def ended(self) -> bool:
        """Whether what was fed so far is whole."""


class _CorruptError(Exception):
    """Bytes that are not what their coding says."""


class _Gzip:
    """RFC 1952: one or more members, each with its check sum; zeros may follow a member."""

    def __init__(self) -> None:
        self._member: Any = None
        self._members = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        full = False
        while data or full:
            if self._member is None:
                data = data.lstrip(b"\0") if self._members else data
                if not data:
                    return
                self._member = zlib.decompressobj(31)
                self._members += 1
            piece = self._member.decompress(data, PIECE)
            if piece:
                yield piece
            if self._member.eof:
                data, full, self._member = self._member.unused_data, False, None
            else:
                data, full = self._member.unconsumed_tail, len(piece) == PIECE

    @property
    def ended(self) -> bool:
        return self._member is None


class _Deflate:
    """RFC 1950, or, as some servers send it, RFC 1951 without its frame."""

    def __init__(self) -> None:
        self._stream: Any = zlib.decompressobj()
        self._first = b""
        self._decided = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        full = False
        while data or full:
            if self._stream.eof:
                raise _CorruptError("there are bytes after its end")
            if not self._decided:
                self._first += data
            try:
                piece = self._stream.decompress(data, PIECE)
            except zlib.error:
                if self._decided:
                    raise
                data, self._decided = self._first, True
                self._stream = zlib.decompressobj(-zlib.MAX_WBITS)
                continue
            self._decided = self._decided or bool(piece) or len(self._first) > PIECE
            if piece:
                yield piece
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            full = len(piece) == PIECE and not self._stream.eof

    @property
    def ended(self) -> bool:
        return bool(self._stream.eof) or not self._first


class _Brotli:
    """RFC 7932, by the library that the HTTP library also takes."""

    def __init__(self, library: Any) -> None:
        self._stream = library.Decompressor()
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._begun = self._begun or bool(data)
        while True:
            if piece := self._stream.process(data, output_buffer_limit=PIECE):
                yield piece
            elif self._stream.can_accept_more_data():  # which it also says while it still has output
                return
            if self._stream.is_finished():
                return
            data = b""

    @property
    def ended(self) -> bool:
        return not self._begun or bool(self._stream.is_finished())


class _Zstd:
    """RFC 8878 by zstandard, which cannot bound its output: so it gets few bytes at once, each block being small."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._frame: Any = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        view, start = memoryview(data), 0
        while start < len(view):
            if self._frame is None:
                self._frame = self._library.ZstdDecompressor(max_window_size=_ZSTD_WINDOW).decompressobj()
            taken = view[start : start + _ZSTD_SLICE]
            start += len(taken)
            if piece := self._frame.decompress(taken):
                yield piece
            if self._frame.eof:
                start -= len(self._frame.unused_data)
                self._frame = None

    @property
    def ended(self) -> bool:
        return self._frame is None


class _BoundedZstd:
    """RFC 8878 by the standard library of Python 3.14, or its backport."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self._frame: Any = None

    def feed(self, data: bytes) -> Iterator[bytes]:
        full = False
        while data or full:
            if self._frame is None:
                window = {self._library.DecompressionParameter.window_log_max: _ZSTD_WINDOW.bit_length() - 1}
                self._frame = self._library.ZstdDecompressor(options=window)
            piece = self._frame.decompress(data, PIECE)
            if piece:
                yield piece
            if self._frame.eof:
                data, full, self._frame = self._frame.unused_data, False, None
            else:
                data, full = b"", not self._frame.needs_input

    @property
    def ended(self) -> bool:
        return self._frame is None


def _loaded(name: str) -> Any:
    """Return an optional library; None without it."""
    try:
        return sys.modules.get(name) or import_module(name)
    except ImportError:
        return None


@cache
def _codings() -> dict[str, Callable[[], _Coding]]:
    """Return what can be undone, by the names of RFC 9110, 8.4.1, and of the libraries that are installed."""
    found: dict[str, Callable[[], _Coding]] = {"gzip": _Gzip, "x-gzip": _Gzip, "deflate": _Deflate}
    brotli = _loaded("brotli") or _loaded("brotlicffi")
    if hasattr(getattr(brotli, "Decompressor", None), "can_accept_more_data"):
        found["br"] = lambda: _Brotli(brotli)
    if (bounded := _loaded("compression.zstd") or _loaded("backports.zstd")) is not None:
        found["zstd"] = lambda: _BoundedZstd(bounded)
    elif (zstandard := _loaded("zstandard")) is not None:
        found["zstd"] = lambda: _Zstd(zstandard)
    return found


@cache
def _offer(offered: str) -> str:
    known = _codings()
    kept = [coding.strip() for coding in offered.split(",")]
    return ", ".join(coding for coding in kept if coding.partition(";")[0].strip().lower() in (*known, "identity", "*"))


def restrict_offer(headers: MutableMapping[str, str]) -> None:
    """Take out of an ``Accept-Encoding`` header what cannot be decoded here, although the HTTP library offers it.

    Args:
        headers: The headers of a request, case-insensitive.
    """
    offered = headers.get("accept-encoding")
    if offered is not None and (kept := _offer(offered)) != offered:
        headers["accept-encoding"] = kept or "identity"


class Decoding:
    """A body being decoded.

    Args:
        response: The response, its body still unread.
        whole: Whether the body is to be held as a whole, and is therefore bounded.

    Raises:
        Exception: The HTTP library's ``DecodingError``, if it is coded in a way that cannot be undone here.
    """

    def __init__(self, response: HttpResponse, *, whole: bool) -> None:
        headers = response.headers
        self._status = response.status_code
        self._refusal = self._status >= 400
        self._most = REFUSAL if self._refusal else WHOLE_BODY if whole else None
        self._received = 0
        self._decoded = 0
        self._over = False
        self._length: int | None = None
        length = headers.get("content-length", "")
        if length.isascii() and length.isdigit() and len(length) < 20 and "transfer-encoding" not in headers:
            self._length = int(length)
        self._names = [
            name
            for written in reversed(headers.get("content-encoding", "").split(","))
            if (name := written.strip().lower()) not in _UNCODED
        ]
        self._codings: list[_Coding] = []
        if self._names:
            self._codings = self._begin()

    def _begin(self) -> list[_Coding]:
        known = _codings()
        if len(self._names) > _MOST_CODINGS:
            raise undecodable(f"the body is compressed {len(self._names)} times", self._status)
        if unknown := [name for name in self._names if name not in known]:
            if self._refusal:
                return []
            install = {"br": "; install brotli 1.2 or newer", "zstd": "; install zstandard"}.get(unknown[0], "")
            raise undecodable(f"the body has the Content-Encoding {unknown[0]!r}{install}", self._status)
        return [known[name]() for name in self._names]

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what further bytes of the body decode to.

        Raises:
            Exception: The HTTP library's ``DecodingError``, if they are not what their coding says, or if a body that
                is to be held as a whole expands too much.
        """
        self._received += len(data)
        if self._over:
            return
        if not self._codings and self._most is None:
            yield data
            return
        try:
            for piece in _through(self._codings, data):
                self._decoded += len(piece)
                if self._most is not None and self._decoded > self._most:
                    self._check_size()
                    if self._over:
                        return
                yield piece
        except Exception as error:
            if not self._is_corruption(error):
                raise
            if not self._refusal:
                said = f"the body is not what its Content-Encoding {self._names[-1]!r} says: {error}"
                raise undecodable(said, self._status) from None
            self._over = True

    def finish(self, *, framed: bool = True) -> None:
        """Check that the body has ended.

        Args:
            framed: Whether its Content-Length counts what was fed.

        Raises:
            Exception: The HTTP library's ``RemoteProtocolError``, if the body ended before its length or its
                compression did.
        """
        if framed and self._length is not None and self._received < self._length:
            raise broken_off(f"the body ended after {self._received} of {self._length} bytes")
        if not self._refusal and not all(coding.ended for coding in self._codings):
            raise broken_off(f"the body ended before its compression ({', '.join(self._names)}) did")

    def _check_size(self) -> None:
        if self._refusal:
            self._over = True
        elif self._codings and self._decoded > WHOLE_RATIO * self._received:
            raise undecodable(
                f"{self._received} bytes expand to more than {self._decoded} bytes, which is more than {WHOLE_RATIO} "
                "times their size; read it piece by piece, with stream()",
                self._status,
            )

    @staticmethod
    def _is_corruption(error: Exception) -> bool:
        kinds: list[type[BaseException]] = [zlib.error, _CorruptError]
        for library, name in (
            ("brotli", "error"),
            ("brotlicffi", "Error"),
            ("zstandard", "ZstdError"),
            ("compression.zstd", "ZstdError"),
            ("backports.zstd", "ZstdError"),
        ):
            kind = getattr(sys.modules.get(library), name, None)
            if isinstance(kind, type) and issubclass(kind, BaseException):
                kinds.append(kind)
        return isinstance(error, tuple(kinds))


def _through(codings: list[_Coding], data: bytes) -> Iterator[bytes]:
    if not codings:
        yield data
        return
    for piece in codings[0].feed(data):
        yield from _through(codings[1:], piece)


def _has_framed_body(response: HttpResponse) -> bool:
    return response.status_code not in (204, 304) and getattr(response.request, "method", "") != "HEAD"


def _read_before(response: HttpResponse) -> bytes | None:
    """Return a body that a hook of the caller's own HTTP client has read, or a test has given; None where none has."""
    if not response.is_stream_consumed:
        return None
    try:
        return response.content
    except classes("ResponseNotRead", "StreamError"):
        return None


def decoded(response: HttpResponse, *, whole: bool = False) -> Iterator[bytes]:
    """Yield the decoded body of a response.

    Args:
        response: The response.
        whole: Whether the pieces are to be held together: a body that expands beyond ``WHOLE_BODY`` bytes and
            ``WHOLE_RATIO`` times its size is refused.

    Raises:
        Exception: The HTTP library's exceptions, for a connection that breaks, a body that ends too early, or one that
            cannot be decoded.
    """
    if (content := _read_before(response)) is not None:
        yield content
        return
    decoding = Decoding(response, whole=whole)
    for data in response.iter_raw():
        yield from decoding.feed(data)
    decoding.finish(framed=_has_framed_body(response))


async def decoded_async(response: HttpResponse, *, whole: bool = False) -> AsyncIterator[bytes]:
    """Yield the decoded body of a response, in an event loop; see ``decoded``."""
    if (content := _read_before(response)) is not None:
        yield content
        return
    decoding = Decoding(response, whole=whole)
    async for data in response.aiter_raw():
        for piece in decoding.feed(data):
            yield piece
    decoding.finish(framed=_has_framed_body(response))
