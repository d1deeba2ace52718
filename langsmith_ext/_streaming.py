"""Bodies that do not fit in memory: read piece by piece, as bytes, lines or events, or written to a file."""

from __future__ import annotations

import codecs
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ._content import decoded, decoded_async
from ._errors import ConfigurationError, LangSmithError, ResponseDecodeError
from ._failures import connection_error
from ._http import broken_off, classes, hide_history
from ._message import Message, Reply

if TYPE_CHECKING:
    from httpx_sse import EventSource, ServerSentEvent

    from ._targets import Sink, Target


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

    def _event_source(self, text: _EventText) -> EventSource:
        try:
            from httpx_sse import EventSource
        except ImportError as error:
            said = "events() needs httpx-sse, which is not installed: pip install 'langsmith-ext[sse]'"
            raise ConfigurationError(said) from error

        from langsmith_ext.runtime.media_types import media_type_of
        from langsmith_ext.runtime.operation import EVENT_STREAM

        media_type = media_type_of(self.headers, "none")
        if media_type != EVENT_STREAM:
            operation = str(self._message.operation)
            said = f"{operation} answered with {media_type}, not an event stream; use iter_bytes() or iter_lines()"
            raise ResponseDecodeError(said, operation=operation, status=self.status, text="")
        return EventSource(text)  # type: ignore[arg-type]


class StreamedResponse(_Streamed):
    """A response whose body is read once, piece by piece."""

    def close(self) -> None:
        """Stop reading; the end of the ``with`` block does so."""
        self._response.close()

    def iter_bytes(self) -> Iterator[bytes]:
        """Iterate over the body in pieces as they arrive, decompressed, of at most a few megabytes each.

        Raises:
            APIConnectionError: If the connection breaks, or the body ends before its length or its compression.
            ResponseDecodeError: If the body is not what its ``Content-Encoding`` says.
        """
        with self._errors():
            yield from decoded(self._response)

    def iter_lines(self) -> Iterator[str]:
        r"""Iterate over the body line by line, without line ends; in JSONL each is one document.

        A line ends with ``\n``, ``\r\n`` or ``\r``, and with nothing else that Python takes for a line end.

        Raises:
            APIConnectionError: As ``iter_bytes``.
            ResponseDecodeError: As ``iter_bytes``.
        """
        lines = _Lines()
        for piece in self.iter_bytes():
            yield from lines.feed(piece)
        yield from lines.rest()

    def events(self) -> Iterator[ServerSentEvent]:
        """Iterate over the body as server-sent events (WHATWG HTML, 9.2).

        Raises:
            APIConnectionError: As ``iter_bytes``, and if the body ends within an event.
            ConfigurationError: If the ``sse`` extra is not installed.
            ResponseDecodeError: If it is not an event stream.
        """
        text = _EventText(self._response)
        with self._errors():
            for event in self._event_source(text).iter_sse():
                if text.is_whole(event):
                    yield event

    def write_to(self, target: Target) -> int:
        """Write the body to a file, which appears once it is complete.

        Args:
            target: The path of a file, new or to be replaced (it keeps its mode; of a symbolic link, the file that it
                leads to). A path of another kind, such as a FIFO or ``/dev/stdout``, a binary file object and a file
                descriptor are written as the body comes.

        Returns:
            The number of bytes.

        Raises:
            APIConnectionError: As ``iter_bytes``. The old file is left as it was.
            ResponseDecodeError: As ``iter_bytes``.
            InvalidArgumentError: If the target is a folder, or cannot take bytes.
            OSError: If the target cannot be written.
        """
        sink, count = _sink(target), 0
        try:
            sink.open()
            for piece in self.iter_bytes():
                sink.write(piece)
                count += len(piece)
            sink.commit()
        finally:
            sink.discard()
        return count


class AsyncStreamedResponse(_Streamed):
    """A response whose body is read once, piece by piece, in an event loop."""

    async def aclose(self) -> None:
        """Stop reading; the end of the ``async with`` block does so."""
        await self._response.aclose()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Iterate over the body in pieces as they arrive, decompressed, of at most a few megabytes each.

        Raises:
            APIConnectionError: If the connection breaks, or the body ends before its length or its compression.
            ResponseDecodeError: If the body is not what its ``Content-Encoding`` says.
        """
        with self._errors():
            async for piece in decoded_async(self._response):
                yield piece

    async def iter_lines(self) -> AsyncIterator[str]:
        r"""Iterate over the body line by line, without line ends; in JSONL each is one document.

        A line ends with ``\n``, ``\r\n`` or ``\r``, and with nothing else that Python takes for a line end.

        Raises:
            APIConnectionError: As ``iter_bytes``.
            ResponseDecodeError: As ``iter_bytes``.
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
            APIConnectionError: As ``iter_bytes``, and if the body ends within an event.
            ConfigurationError: If the ``sse`` extra is not installed.
            ResponseDecodeError: If it is not an event stream.
        """
        text = _EventText(self._response)
        with self._errors():
            async for event in self._event_source(text).aiter_sse():
                if text.is_whole(event):
                    yield event

    async def write_to(self, target: Target) -> int:
        """Write the body to a file, which appears once it is complete.

        Args:
            target: The path of a file, new or to be replaced (it keeps its mode; of a symbolic link, the file that it
                leads to). A path of another kind, such as a FIFO or ``/dev/stdout``, a binary file object and a file
                descriptor are written as the body comes.

        Returns:
            The number of bytes.

        Raises:
            APIConnectionError: As ``iter_bytes``. The old file is left as it was.
            ResponseDecodeError: As ``iter_bytes``.
            InvalidArgumentError: If the target is a folder, or cannot take bytes.
            OSError: If the target cannot be written.
        """
        sink, count = _sink(target), 0
        try:
            await _without_blocking(sink, sink.open)
            async for piece in self.iter_bytes():
                await _without_blocking(sink, sink.write, piece)
                count += len(piece)
            await _without_blocking(sink, sink.commit)
        finally:
            sink.discard()
        return count


def _sink(target: Target) -> Sink:
    from ._targets import sink_for  # with the first download, not with the client

    return sink_for(target)


async def _without_blocking(sink: Sink, action: Callable[..., None], *args: Any) -> None:
    """Do something with a sink; in a thread where it may wait for somebody who reads, in asyncio."""
    if sink.waits:
        import asyncio

        try:
            asyncio.get_running_loop()
        except RuntimeError:  # another event loop
            pass
        else:
            await asyncio.to_thread(action, *args)
            return
    action(*args)


class _Lines:
    """Splits a body at line ends: ``\\n``, ``\\r\\n`` and ``\\r``. Other characters that Python takes for line ends may
    occur inside JSON."""

    def __init__(self) -> None:
        self._pending: list[bytes] = []
        self._after_return = False

    def feed(self, piece: bytes) -> Iterator[str]:
        """Yield the lines that a further piece completes."""
        if self._after_return and piece:  # the line has been yielded; the rest of its end is no line
            piece = piece.removeprefix(b"\n")
            self._after_return = False
        if b"\r" in piece:
            self._after_return = piece.endswith(b"\r")
            piece = piece.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *complete, rest = piece.split(b"\n")
        for line in complete:
            yield b"".join([*self._pending, line]).decode(errors="replace")
            self._pending.clear()
        if rest:
            self._pending.append(rest)

    def rest(self) -> Iterator[str]:
        """Yield the last line if no line end follows it."""
        if line := b"".join(self._pending):
            yield line.decode(errors="replace")


class _EventText:
    """An event stream as text, in the shape of a response of the HTTP library.

    The parser drops an event that the body ends within, as the standard says. To notice it, the text ends with an empty
    line of our own: an event that comes after it has not ended by itself.

    Args:
        response: The response.
    """

    headers: Mapping[str, str] = {"content-type": "text/event-stream"}
    """The media type was compared before, without regard to case."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._open = ""  # how the line begins that has not ended
        self._over = False

    def iter_text(self) -> Iterator[str]:
        """Yield the text, then an empty line."""
        for piece in decoded(self._response):
            if text := self._text(piece):
                yield text
        yield self._end()

    async def aiter_text(self) -> AsyncIterator[str]:
        """Yield the text, then an empty line."""
        async for piece in decoded_async(self._response):
            if text := self._text(piece):
                yield text
        yield self._end()

    def is_whole(self, event: ServerSentEvent) -> bool:
        """Return whether an event is one of the server's; the parser also makes empty ones.

        Raises:
            Exception: The HTTP library's ``RemoteProtocolError``, if the body has ended within it.
        """
        if not self._over:
            return True
        if event.data or event.event != "message" or event.retry is not None:
            raise broken_off("the body ended within an event")
        return False

    def _text(self, piece: bytes) -> str:
        text = self._decoder.decode(piece)
        end = max(text.rfind("\n"), text.rfind("\r"))
        self._open = text[end + 1 : end + 2] if end >= 0 else self._open or text[:1]
        return text

    def _end(self) -> str:
        if self._open not in ("", ":"):
            raise broken_off("the body ended within a line of an event")
        self._over = True
        return "\n\n"
