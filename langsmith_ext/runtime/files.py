"""Files that a caller gives to be sent: which can be, and which can be sent again."""

from __future__ import annotations

import os
import stat
from io import TextIOBase
from os import PathLike
from pathlib import Path
from typing import Any

from .errors import InvalidArgumentError


class MissingFileError(InvalidArgumentError, FileNotFoundError):
    """The path of a file that does not exist."""


def is_file(value: Any) -> bool:
    """Return whether a value is an open file, of any library."""
    return callable(getattr(value, "read", None)) and not isinstance(value, type)


def check_file(file: Any) -> None:
    """Refuse an open file whose bytes cannot be read.

    Raises:
        InvalidArgumentError: If it is closed, opened in text mode or for writing only, or asynchronous.
    """
    name = f"the file {_name_of(file)}"
    if getattr(file, "closed", False) is True:
        raise InvalidArgumentError(f"{name} is closed; keep it open until it is sent, or pass its path")
    if isinstance(file, TextIOBase) or isinstance(getattr(file, "encoding", None), str):
        raise InvalidArgumentError(f"{name} is opened in text mode; open it with mode 'rb', or pass bytes")
    from inspect import iscoroutinefunction

    if iscoroutinefunction(file.read):
        raise InvalidArgumentError(f"{name} is asynchronous; pass its path, or the bytes that it holds")
    try:
        readable = getattr(file, "readable", None)
        unreadable = callable(readable) and not readable()
    except ValueError as error:
        raise InvalidArgumentError(f"{name} cannot be read: {error}") from None
    if unreadable:
        raise InvalidArgumentError(f"{name} is opened for writing only; open it with mode 'rb', or pass its path")


def existing(path: str | PathLike[Any]) -> Path:
    """Return the path of a file that exists.

    Raises:
        MissingFileError: If there is none.
        InvalidArgumentError: If it cannot be looked at, or is a directory.
    """
    try:
        found = Path(os.fsdecode(path))
        mode = found.stat().st_mode
    except (OSError, ValueError, TypeError) as error:
        reason = getattr(error, "strerror", None) or error
        kind = MissingFileError if isinstance(error, FileNotFoundError) else InvalidArgumentError
        raise kind(
            f"a string or path stands for a file, and {ascii(path)[:200]} cannot be read: {reason}; "
            "pass the path of an existing file, or the content itself as bytes"
        ) from None
    if stat.S_ISDIR(mode):
        raise InvalidArgumentError(f"{str(found)!a} is a directory; pass the path of a file")
    return found


def file_name(file: Any) -> str | None:
    """Return the last part of an open file's name or of a path; None when it has no name, as a pipe or a buffer."""
    name = file if isinstance(file, PathLike) else getattr(file, "name", None)
    if isinstance(name, (PathLike, bytes)):
        name = os.fsdecode(name)
    if not isinstance(name, str):
        return None
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    # A name that is not Unicode has lone surrogates in Python.
    return last.encode(errors="surrogateescape").decode(errors="replace") if not _is_unicode(last) else last


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def is_replayable(content: Any) -> bool:
    """Return whether content can be sent a second time: bytes, regular files, and open files that can seek."""
    if content is None or isinstance(content, (str, bytes, bytearray, memoryview, list, tuple)):
        return True
    if isinstance(content, PathLike):
        return Path(content).is_file()
    try:
        return is_file(content) and hasattr(content, "seekable") and bool(content.seekable())
    except ValueError:  # closed
        return False


def _name_of(file: Any) -> str:
    name = getattr(file, "name", None)
    return ascii(name) if isinstance(name, (str, bytes, int)) else f"of type {type(file).__name__}"
