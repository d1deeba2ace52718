"""Bodies that do not fit in memory: read piece by piece, as bytes, lines or events, or written to a file."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from ._errors import ConfigurationError, LangSmithError, ResponseDecodeError
from ._failures import connection_error
from ._http import classes, hide_history
from ._message import Message, Reply

if TYPE_CHECKING:
    from httpx_sse import EventSource, ServerSentEvent


class _Streamed:
    """What sync and async streamed responses share.

    Attributes:
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        request_id: The server's id of the request; None when it gave none.
    """

    def __init__(self, message: Message, reply: Reply) -> None:
        assert reply.response is not None
        self._message = message
        self._response = reply.response
        self.status = reply.status
        self.headers: Mapping[str, str] = reply.headers
        self.request_id = reply.request_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status} of {self._message}>"

    @contextmanager
    def _errors(self) -> Iterator[None]:
        """Turn errors of the HTTP library into ours."""
        try:
            yield
        except classes("RequestError") as error:
            failure: Exception = connection_error(self._message, error)
            failure.__cause__ = hide_history(error)
        except classes("StreamError") as error:
            failure = LangSmithError(f"{self._message}: {error} A stream is read once, inside its `with` block")
        else:
            return
        raise failure

    def _event_source(self) -> EventSource:
        try:
            from httpx_sse import EventSource
        except ImportError as error:
            said = "events() needs httpx-sse, which is not installed: pip install 'langsmith-ext[sse]'"
            raise ConfigurationError(said) from error

        media_type = self.headers.get("content-type", "none").partition(";")[0]
        if media_type.strip().lower() != "text/event-stream":
            operation = str(self._message.operation)
            text = f"{operation} answered with {media_type}, not an event stream; use iter_bytes() or iter_lines()"
            raise ResponseDecodeError(text, operation=operation, status=self.status, text="")
        return EventSource(self._response)  # type: ignore[arg-type]


class StreamedResponse(_Streamed):
    """A response whose body is read once, piece by piece."""

    def close(self) -> None:
        """Stop reading; the end of the ``with`` block does so."""
        self._response.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the body in pieces as they arrive, decompressed.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        with self._errors():
            yield from self._response.iter_bytes()

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the body line by line, without line ends; in JSONL each is one document.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        lines = _Lines()
        for piece in self.iter_bytes():
            yield from lines.feed(piece)
        yield from lines.rest()

    def events(self) -> Iterator[ServerSentEvent]:
        """Iterate over the body as server-sent events (WHATWG HTML, 9.2).

        Raises:
            APIConnectionError: If the connection breaks.
            ConfigurationError: If the ``sse`` extra is not installed.
            ResponseDecodeError: If it is not an event stream.
        """
        with self._errors():
            yield from self._event_source().iter_sse()

    def write_to(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file, which appears once it is complete.

        Returns:
            The number of bytes.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        with _complete(path) as file:
            return sum(file.write(piece) for piece in self.iter_bytes())


class AsyncStreamedResponse(_Streamed):
    """A response whose body is read once, piece by piece, in an event loop."""

    async def aclose(self) -> None:
        """Stop reading; the end of the ``async with`` block does so."""
        await self._response.aclose()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the body in pieces as they arrive, decompressed.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        with self._errors():
            async for piece in self._response.aiter_bytes():
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the body line by line, without line ends; in JSONL each is one document.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        lines = _Lines()
        async for piece in self.iter_bytes():
            for line in lines.feed(piece):
                yield line
        for line in lines.rest():
            yield line

    async def events(self) -> AsyncIterator[ServerSentEvent]:
        """Iterate over the body as server-sent events (WHATWG HTML, 9.2).

        Raises:
            APIConnectionError: If the connection breaks.
            ConfigurationError: If the ``sse`` extra is not installed.
            ResponseDecodeError: If it is not an event stream.
        """
        with self._errors():
            async for event in self._event_source().aiter_sse():
                yield event

    async def write_to(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file, which appears once it is complete.

        Returns:
            The number of bytes.

        Raises:
            APIConnectionError: If the connection breaks.
        """
        with _complete(path) as file:
            return sum([file.write(piece) async for piece in self.iter_bytes()])


class _Lines:
    """Splits a body at line feeds only: other characters that Python treats as line ends may occur inside JSON."""

    def __init__(self) -> None:
        self._pending: list[bytes] = []

    def feed(self, piece: bytes) -> Iterator[str]:
        """Yield the lines that a further piece completes."""
        *complete, rest = piece.split(b"\n")
        for line in complete:
            yield _text(b"".join([*self._pending, line]))
            self._pending.clear()
        self._pending.append(rest)

    def rest(self) -> Iterator[str]:
        """Yield the last line if no line feed ends it."""
        if line := b"".join(self._pending):
            yield _text(line)


def _text(line: bytes) -> str:
    return line.removesuffix(b"\r").decode(errors="replace")


@contextmanager
def _complete(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file that takes its name once everything is written, and leaves nothing behind otherwise."""
    target = Path(path)
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with unfinished.open("wb") as file:
            yield file
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
