"""Request bodies that are files: opened as they are sent, read in pieces, sent again only when they can be.

A file is sent whole or not at all: what changes its length meanwhile, cannot be read or brings no bytes ends the
request before its last byte. What has no length, such as a pipe, is sent in chunks (RFC 9112, 7.1).
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from ._errors import InvalidArgumentError

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import Part

_PIECE = 64 * 1024  # bytes; as much as httpx reads of a file at once


class Gathered:
    """A request body in large pieces.

    httpx writes the head and the content of each part to the network separately, three writes per part: that took two
    thirds of the time of sending a thousand small parts.

    Args:
        stream: The body as the HTTP library made it, which reads memory and files.
        waits: Whether reading may wait for somebody else, as a pipe does: then an event loop reads in a thread.
    """

    def __init__(self, stream: Iterable[bytes], waits: bool = False) -> None:
        self._stream = stream
        self._waits = waits

    def __iter__(self) -> Iterator[bytes]:
        pending = bytearray()
        for piece in self._stream:
            pending += piece
            if len(pending) >= _PIECE:
                yield bytes(pending)
                pending.clear()
        if pending:
            yield bytes(pending)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self)
        if not self._waits:
            for piece in pieces:
                yield piece
            return
        from anyio.to_thread import run_sync

        while piece := await run_sync(next, pieces, b"", abandon_on_cancel=True):
            yield piece


class Upload:
    """The body of a request, for any number of attempts.

    Files given by path are opened for each attempt and closed by ``close``; open files stay the caller's. A file that
    can seek is sent whole, from its start.

    Args:
        content: A whole body: text, bytes, an open binary file, a path, an iterable of bytes, or None.
        parts: The parts of a multipart body, instead.

    Attributes:
        replayable: Whether it can be sent again.

    Raises:
        InvalidArgumentError: If it cannot be sent at all.
    """

    __slots__ = ("_content", "_opened", "_parts", "replayable")

    def __init__(self, content: Any = None, parts: tuple[Part, ...] | None = None) -> None:
        self._parts = parts
        self._opened: ExitStack | None = None
        self.replayable = True
        if content is not None and content.__class__ is not bytes:
            content, self.replayable = _checked(content)
        self._content = content
        if parts is not None:
            from langsmith_ext.runtime.files import is_replayable

            self.replayable = all(is_replayable(part.content) for part in parts)

    def arguments(self, *, asynchronous: bool) -> dict[str, Any]:
        """Return the arguments of the HTTP library's ``build_request`` for this body, for one attempt.

        Args:
            asynchronous: Whether it is for an asynchronous client, the only one that takes asynchronous iterables.

        Raises:
            InvalidArgumentError: If a file cannot be opened or read.
        """
        if self._parts is None and (self._content is None or isinstance(self._content, bytes)):
            return {"content": self._content}
        self.close()
        if self._parts is not None:
            return {
                "files": [
                    (p.name, (p.filename, self._open(p.content), p.content_type, dict(p.headers))) for p in self._parts
                ]
            }
        if isinstance(self._content, AsyncIterable):
            if not asynchronous:
                raise InvalidArgumentError("content= is asynchronous; pass bytes, a file or a plain iterable of bytes")
            return {"content": _checked_pieces_async(self._content)}
        content = self._open(self._content)
        pieces = content if isinstance(content, Reading) else _checked_pieces(content)
        return {"content": aiter(Gathered(pieces, not self.replayable)) if asynchronous else pieces}

    def close(self) -> None:
        """Close the files that were opened here."""
        if self._opened is not None:
            self._opened.close()

    def _open(self, content: Any) -> Any:
        """Return bytes and iterables as they are, and files as they are read."""
        if not isinstance(content, PathLike):
            return _reading(content) if hasattr(content, "read") else content
        if self._opened is None:
            self._opened = ExitStack()
        path = Path(content)
        if not path.is_file():
            return Reading(_Later(path, self._opened))
        return _reading(_opened(path, self._opened))


class _Later:
    """A path that is opened when it is read: opening a named pipe waits for whoever writes to it."""

    def __init__(self, path: Path, opened: ExitStack) -> None:
        self.name = path
        self._opened = opened
        self._file: IO[bytes] | None = None

    def read(self, size: int) -> bytes:
        """Read the next piece."""
        if self._file is None:
            self._file = _opened(self.name, self._opened)
        return self._file.read(size)


def _opened(path: Path, until: ExitStack) -> IO[bytes]:
    try:
        return until.enter_context(path.open("rb"))
    except OSError as error:
        raise _unreadable(path, error) from None


class Reading:
    """An open file without a length that is being sent, such as a pipe.

    Args:
        file: The file.
    """

    def __init__(self, file: Any) -> None:
        self._file = file
        self._sent = 0

    def __iter__(self) -> Iterator[bytes]:
        while piece := self.read(_PIECE):
            yield piece

    def read(self, size: int = _PIECE) -> bytes:
        """Read the next piece.

        Args:
            size: The largest number of bytes.

        Raises:
            InvalidArgumentError: If reading fails or brings nothing at all.
        """
        piece = self._read(size)
        self._sent += len(piece)
        if not self._sent:
            raise InvalidArgumentError(
                f"the file {_name_of(self._file)} brings no bytes; if it was read before, open it again"
            )
        return piece

    def _read(self, size: int) -> bytes:
        try:
            piece = self._file.read(size)
        except (OSError, ValueError) as error:
            if isinstance(error, InvalidArgumentError):
                raise
            raise _unreadable(self._file, error) from None
        if isinstance(piece, (bytes, bytearray, memoryview)):
            return bytes(piece)
        if piece is None:
            raise InvalidArgumentError(
                f"the file {_name_of(self._file)} is not blocking and has nothing to read now; make it blocking"
            )
        raise InvalidArgumentError(
            f"reading the file {_name_of(self._file)} brings {type(piece).__name__}, not bytes; open it with mode 'rb'"
        )


class SizedReading(Reading):
    """An open file of a known length that is being sent from its start, whole or not to the end.

    httpx asks for the length through ``tell`` and ``seek``. There is no ``fileno``: what the system says is the length
    of a compressed or an unflushed file is not what reading brings.

    Args:
        file: The file, at its start.
        length: How many bytes it has.
    """

    def __init__(self, file: Any, length: int) -> None:
        super().__init__(file)
        self._length = length

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._sent

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place, or return the length when asked for the end."""
        if whence:
            return self._length
        self._file.seek(offset)  # in any case: another part of the body may be the same file
        self._sent = offset
        return offset

    def read(self, size: int = _PIECE) -> bytes:
        """Read the next piece; the last one only when the file is as long as it was.

        Args:
            size: The largest number of bytes.

        Raises:
            InvalidArgumentError: If reading fails, or the length has changed.
        """
        piece = self._read(size)
        self._sent += len(piece)
        if piece and self._sent == self._length and self._read(1):
            self._sent += 1
        if self._sent > self._length or (not piece and self._sent < self._length):
            now = "more" if self._sent > self._length else str(self._sent)
            raise InvalidArgumentError(
                f"the file {_name_of(self._file)} changed while it was sent: it had {self._length} bytes and now has "
                f"{now}; send a copy that nobody writes to"
            )
        return piece


def _reading(file: Any) -> Reading:
    length = _length(file)
    return Reading(file) if length is None else SizedReading(file, length)


def _length(file: Any) -> int | None:
    """Return how many bytes reading a file from its start brings, and go to its start; None when it cannot be known."""
    try:
        if not file.seekable():
            return None
        file.seek(0, 2)
        length: int = file.tell()
        file.seek(0)
        if length == 0 and file.read(1):  # such as the files of /proc, whose length is not stated
            file.seek(0)
            return None
    except AttributeError:
        return None
    except (OSError, ValueError) as error:
        raise _unreadable(file, error) from None
    return length


def _checked(content: Any) -> tuple[Any, bool]:
    """Return a whole body as it can be sent, and whether it can be sent again."""
    from langsmith_ext.runtime.files import check_file, existing, is_file, is_replayable
    from langsmith_ext.runtime.values import check_unicode

    if isinstance(content, str):
        return check_unicode(content).encode(), True
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content), True
    if isinstance(content, PathLike):
        path = existing(content)
        return path, is_replayable(path)
    if is_file(content):
        check_file(content)
        return content, is_replayable(content)
    if isinstance(content, (list, tuple)):
        return b"".join(_checked_pieces(content)), True
    if not isinstance(content, (Iterable, AsyncIterable)) or isinstance(content, Mapping):
        raise InvalidArgumentError(
            f"content= is of type {type(content).__name__}; pass bytes, text, an open binary file, a path or an "
            "iterable of bytes, and anything else as json="
        )
    return content, False


def _checked_pieces(content: Iterable[Any]) -> Iterator[bytes]:
    for piece in content:
        yield _checked_piece(piece)


async def _checked_pieces_async(content: AsyncIterable[Any]) -> AsyncIterator[bytes]:
    async for piece in content:
        yield _checked_piece(piece)


def _checked_piece(piece: Any) -> bytes:
    if not isinstance(piece, (bytes, bytearray, memoryview)):
        raise InvalidArgumentError(f"a body that is iterated over has a {type(piece).__name__} in it; it must be bytes")
    return bytes(piece)


def _name_of(file: Any) -> str:
    name = file if isinstance(file, PathLike) else getattr(file, "name", None)
    return ascii(str(name)) if isinstance(name, (str, bytes, int, PathLike)) else f"of type {type(file).__name__}"


def _unreadable(file: Any, error: Exception) -> InvalidArgumentError:
    reason = getattr(error, "strerror", None) or error
    return InvalidArgumentError(f"the file {_name_of(file)} cannot be read: {reason}; nothing more of it was sent")
