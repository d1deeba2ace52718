"""Request bodies that are files: opened as they are sent, read in pieces, sent again only when they can be."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import Part

_PIECE = 64 * 1024  # bytes; as much as httpx reads of a file at once


class Gathered:
    """A multipart body in large pieces.

    httpx writes the head and the content of each part to the network separately, three writes per part: that took two
    thirds of the time of sending a thousand small parts.

    Args:
        stream: The body as the HTTP library made it, which reads memory and files.
    """

    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

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
        for piece in self:
            yield piece


class Upload:
    """The body of a request, for any number of attempts.

    Files given by path are opened for each attempt and closed by ``close``; open files stay the caller's. A file that
    can seek is sent whole, from its start.

    Args:
        content: A whole body: text, bytes, an open binary file, a path, an iterable of bytes, or None.
        parts: The parts of a multipart body, instead.
    """

    __slots__ = ("_content", "_opened", "_parts", "replayable")

    def __init__(self, content: Any = None, parts: tuple[Part, ...] | None = None) -> None:
        self._content = content
        self._parts = parts
        self._opened: ExitStack | None = None
        self.replayable = _is_replayable(content) and all(_is_replayable(part.content) for part in parts or ())

    def arguments(self, *, asynchronous: bool) -> dict[str, Any]:
        """Return the arguments of the HTTP library's ``build_request`` for this body, for one attempt.

        Args:
            asynchronous: Whether it is for an asynchronous client, which takes no plain iterables.
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
        content = self._open(self._content)
        if hasattr(content, "read") and _is_replayable(content):
            content.seek(0)
        plain = isinstance(content, (str, bytes)) or hasattr(content, "__aiter__")
        return {"content": content if plain or not asynchronous else _asynchronous(content)}

    def close(self) -> None:
        """Close the files that were opened here."""
        if self._opened is not None:
            self._opened.close()

    def _open(self, content: Any) -> Any:
        if not isinstance(content, PathLike):
            return bytes(content) if isinstance(content, bytearray) else content
        if self._opened is None:
            self._opened = ExitStack()
        return self._opened.enter_context(Path(content).open("rb"))


def _is_replayable(content: Any) -> bool:
    if content is None or isinstance(content, (str, bytes, bytearray, PathLike)):
        return True
    return hasattr(content, "seekable") and bool(content.seekable())


async def _asynchronous(content: Any) -> AsyncIterator[bytes]:
    pieces: Iterable[bytes] = iter(lambda: content.read(_PIECE), b"") if hasattr(content, "read") else content
    for piece in pieces:
        yield piece
