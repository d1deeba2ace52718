"""Putting a run's results in place: all of them or none, each of them old or new and whole at any moment.

What a run makes is built in a staging folder beside its targets. Then a journal names every staged item and its
target: from there on the run is decided. Files are renamed over their targets, folders exchanged with them. A kill
before the journal leaves everything old; one after it leaves each target old or new, and the next run finishes the
rest before it does anything else.
"""

import ctypes
import errno
import fcntl
import json
import os
import shutil
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scripts import PipelineError

STAGING = ".regenerate"
"""The staging folder's name. It ignores itself, so that version control never sees one that a kill left behind."""

_JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Staging:
    """A folder to build results in, on the file system of their targets."""

    root: Path
    directory: Path

    def commit(self, results: Mapping[Path, Path | bytes]) -> None:
        """Put results in place.

        Args:
            results: by target, somewhere below the root: a file's content, or a file or folder that was built in the
                staging folder. A folder replaces its target whole.

        Raises:
            PipelineError: the file system refuses.
        """
        with _told(self.root, "cannot take the results"):
            entries = [self._stage(number, *result) for number, result in enumerate(results.items())]
            with _undisturbed():
                draft = self.directory / "journal.draft"
                draft.write_text(json.dumps(entries), encoding="utf-8")
                draft.rename(self.directory / _JOURNAL)
                _finish(self.root, self.directory)

    def _stage(self, number: int, target: Path, result: Path | bytes) -> tuple[str, str, int]:
        if isinstance(result, bytes):
            file = self.directory / f"file.{number}"
            file.write_bytes(result)
            result = file
        # A rename keeps the inode: that is how to see, later, whether an item is in its place already.
        return str(result.relative_to(self.directory)), str(target.relative_to(self.root)), result.stat().st_ino


@contextmanager
def staging(root: Path) -> Iterator[Staging]:
    """An empty staging folder below a root, which is gone afterwards; one run at a time has it.

    Args:
        root: the folder above all targets; made if it does not exist.

    Raises:
        PipelineError: another run is at work there, or the file system refuses.
    """
    directory = _directory(root)
    with _told(root, "cannot be written to"):
        root.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(root, os.O_RDONLY)
    try:
        _lock(descriptor, root)
        with _told(root, "cannot be written to"):
            recover(root)
            directory.mkdir(parents=True)
            (directory.parent / ".gitignore").write_text("*\n", encoding="utf-8")
        try:
            yield Staging(root, directory)
        finally:
            # With a journal still there, what it names is needed to finish.
            if not (directory / _JOURNAL).exists():
                _clear(root)
    finally:
        os.close(descriptor)  # and with it the lock, as a kill does


def recover(root: Path) -> None:
    """Finish what a killed run had decided, and clear away what it had not."""
    if (_directory(root) / _JOURNAL).exists():
        _finish(root, _directory(root))
    _clear(root)


def _directory(root: Path) -> Path:
    return root / STAGING / "work"


def _clear(root: Path) -> None:
    # The work first: as long as there is any, the file beside it that hides it must be there.
    for directory in (_directory(root), root / STAGING):
        shutil.rmtree(directory, ignore_errors=True)


def _lock(descriptor: int, root: Path) -> None:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise PipelineError(str(root), "another run is at work there", "wait until it has ended") from error


def _finish(root: Path, directory: Path) -> None:
    journal = directory / _JOURNAL
    for staged_name, target_name, inode in json.loads(journal.read_text(encoding="utf-8")):
        staged, target = directory / staged_name, root / target_name
        if staged.exists() and not (target.exists() and target.stat().st_ino == inode):
            _put(staged, target)
    journal.unlink()


def _put(staged: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.is_dir():
        staged.rename(target)
    elif not _exchange(staged, target):
        # Two steps, where the system has no single one: between them the target is missing, until the next run.
        target.rename(staged.with_name(f"{staged.name}.old"))
        staged.rename(target)


_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


def _exchange(one: Path, other: Path) -> bool:
    """Let two names change places in one step (Linux renameat2); False where the system cannot."""
    libc = ctypes.CDLL(None, use_errno=True)
    if not hasattr(libc, "renameat2"):
        return False
    if libc.renameat2(_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in (errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP):
        return False
    raise OSError(number, os.strerror(number), str(other))


@contextmanager
def _told(root: Path, cause: str) -> Iterator[None]:
    """Tell a refusal of the file system in one line."""
    try:
        yield
    except OSError as error:
        raise PipelineError(str(root), f"{cause} ({error})", "check permissions and space, then run again") from error


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Put off the signals that ask a run to stop: the few renames between are over sooner than anyone can tell.

    By handlers, not by a mask: a mask holds for one thread, and a signal goes to any.
    """
    if threading.current_thread() is not threading.main_thread():  # where no handler can be set, none interrupts
        yield
        return
    arrived: list[int] = []
    stops = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {stop: signal.signal(stop, lambda number, _: arrived.append(number)) for stop in stops}
    try:
        yield
    finally:
        for stop, handler in before.items():
            signal.signal(stop, signal.SIG_DFL if handler is None else handler)
        for number in dict.fromkeys(arrived):
            signal.raise_signal(number)
