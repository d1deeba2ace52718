"""Where a download goes: a file that appears whole or not at all, or something that is written through.

Only a regular file is replaced, or a new one made: under another name beside it first, which nobody can have planted,
then by one rename. Of a symbolic link, the file that it leads to. Everything else that has a path (a device, a FIFO,
``/dev/stdout``), a file object and a file descriptor get the bytes as they come.
"""

from __future__ import annotations

import errno
import io
import os
import re
import secrets
import stat
from contextlib import suppress
from typing import IO, Any, Protocol

from ._errors import InvalidArgumentError

Target = str | os.PathLike[str] | int | IO[bytes]
SUFFIX = ".langsmith-part"
"""How the name of an unfinished file ends; one that is found after a crash can be deleted."""

_FOLDERS = ("/dev/fd", "/proc/self/fd", "/proc/thread-self/fd")
_FOREIGN = re.compile(r"/proc/\d+/(task/\d+/)?fd")
_LONGEST_NAME = 150
_MOST_LINKS = 40


class Sink(Protocol):
    """Takes a body.

    Attributes:
        waits: Whether writing may wait for somebody who reads.
    """

    waits: bool

    def open(self) -> None:
        """Get ready to write."""

    def write(self, piece: bytes) -> None:
        """Write a piece."""

    def commit(self) -> None:
        """Finish: everything has been written."""

    def discard(self) -> None:
        """Give up: something went wrong, or everything is finished."""


class _Replacement:
    """A file that takes the place of another, or of none, once it is complete.

    Args:
        path: Where it goes, without links.
        replaced: What is there now; None where nothing is.
    """

    waits = False

    def __init__(self, path: str, replaced: os.stat_result | None) -> None:
        self._path = path
        self._replaced = replaced
        self._unfinished: str | None = None
        self._file: IO[bytes] | None = None

    def open(self) -> None:
        folder, name = os.path.split(self._path)
        start = os.fsdecode(os.fsencode(name)[:_LONGEST_NAME])
        unfinished = os.path.join(folder, f".{start}.{secrets.token_hex(8)}{SUFFIX}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        for optional in ("O_NOFOLLOW", "O_CLOEXEC", "O_BINARY"):
            flags |= getattr(os, optional, 0)
        # A new file gets what the umask leaves; what replaces one is private until it has the other's mode.
        descriptor = os.open(unfinished, flags, 0o666 if self._replaced is None else 0o600)
        self._unfinished = unfinished
        self._file = os.fdopen(descriptor, "wb")

    def write(self, piece: bytes) -> None:
        assert self._file is not None
        self._file.write(piece)

    def commit(self) -> None:
        assert self._file is not None
        assert self._unfinished is not None
        self._file.flush()
        if self._replaced is not None and hasattr(os, "fchmod"):
            own = os.fstat(self._file.fileno())
            if (own.st_uid, own.st_gid) != (self._replaced.st_uid, self._replaced.st_gid):
                with suppress(OSError):  # only a privileged process may give a file away
                    os.fchown(self._file.fileno(), self._replaced.st_uid, self._replaced.st_gid)
            os.fchmod(self._file.fileno(), stat.S_IMODE(self._replaced.st_mode))
        os.fsync(self._file.fileno())
        self._file.close()
        if (now := _status(self._path)) is not None and not stat.S_ISREG(now.st_mode):
            raise FileExistsError(errno.EEXIST, "became something other than a file during the download", self._path)
        os.replace(self._unfinished, self._path)
        self._unfinished = None
        _sync_folder(os.path.dirname(self._path))

    def discard(self) -> None:
        if self._file is not None:
            with suppress(OSError):
                self._file.close()
        if self._unfinished is not None:
            with suppress(OSError):
                os.unlink(self._unfinished)
            self._unfinished = None


class _Descriptor:
    """An open file, by its number, which stays open; or a path that is opened for writing and closed."""

    waits = True

    def __init__(self, target: int | str) -> None:
        self._target = target
        self._open: int | None = None
        if isinstance(target, int):
            os.fstat(target)  # refuses a closed one before anything is read

    def open(self) -> None:
        if isinstance(self._target, int):
            self._open = os.dup(self._target)
        else:
            self._open = os.open(self._target, os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0))

    def write(self, piece: bytes) -> None:
        assert self._open is not None
        left = memoryview(piece)
        while left:
            left = left[os.write(self._open, left) :]

    def commit(self) -> None:
        self.discard()

    def discard(self) -> None:
        if self._open is not None:
            opened, self._open = self._open, None
            os.close(opened)


class _File:
    """A caller's file object, which stays open."""

    waits = True

    def __init__(self, file: Any) -> None:
        self._file = file

    def open(self) -> None:
        """Do nothing: it is open."""

    def write(self, piece: bytes) -> None:
        left = memoryview(piece)
        while left:
            written = self._file.write(left)
            if written is None and isinstance(self._file, io.RawIOBase):
                raise BlockingIOError(errno.EAGAIN, "the file object is not ready for writing")
            left = left[len(left) if not isinstance(written, int) else written :]

    def commit(self) -> None:
        if (flush := getattr(self._file, "flush", None)) is not None:
            flush()

    def discard(self) -> None:
        """Do nothing: what was written is written."""


def sink_for(target: Target) -> Sink:
    """Return what writes to a target; nothing is opened yet.

    Args:
        target: A path, an open file descriptor, or a file object opened in binary mode.

    Raises:
        InvalidArgumentError: If it is none of these, or a folder.
        OSError: If it cannot be written to.
    """
    if isinstance(target, int) and not isinstance(target, bool):
        return _Descriptor(target)
    if isinstance(target, io.TextIOBase):
        raise InvalidArgumentError("the file was opened in text mode; open it with mode 'wb', or pass its .buffer")
    if not isinstance(target, (str, bytes, os.PathLike)):
        if isinstance(target, bool) or not hasattr(target, "write"):
            raise InvalidArgumentError(
                f"write_to() needs a path, a binary file object or a file descriptor, got {type(target).__name__}"
            )
        return _File(target)
    return _for_path(os.fsdecode(os.fspath(target)))


def _for_path(path: str) -> Sink:
    if "\0" in path:
        raise InvalidArgumentError(f"the path {path!r} contains a null character")
    descriptor = _descriptor(path)
    if descriptor is not None:
        return _Descriptor(descriptor)
    if _FOREIGN.fullmatch(os.path.realpath(os.path.dirname(os.path.abspath(path)))):
        return _Descriptor(path)
    found = _status(path)  # raises for links in a circle
    if (found is not None and stat.S_ISDIR(found.st_mode)) or path.endswith((os.sep, os.altsep or os.sep)) or not path:
        raise InvalidArgumentError(f"write_to() needs a file, and {path!r} is a folder; name a file in it")
    if found is not None and not stat.S_ISREG(found.st_mode):
        return _Descriptor(path)
    real = os.path.realpath(path)
    if found is not None and not os.access(real, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    return _Replacement(real, found)


def _status(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _descriptor(path: str) -> int | None:
    """Return the number of the open file that a path such as ``/dev/stdout`` stands for; None for another path.

    What such a link shows as its destination may be a regular file, but the open file has a position of its own.
    """
    folders = {os.path.realpath(folder) for folder in _FOLDERS} | set(_FOLDERS)
    for _ in range(_MOST_LINKS):
        folder, name = os.path.split(path)
        if name.isascii() and name.isdigit() and os.path.realpath(folder) in folders:
            return int(name)
        if not os.path.islink(path):
            return None
        path = os.path.join(folder, os.readlink(path))
    return None


def _sync_folder(folder: str) -> None:
    """Write a rename to the disk, where a system can."""
    with suppress(OSError):
        descriptor = os.open(folder or ".", os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
