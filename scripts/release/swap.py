"""Putting a run's results in place: all of them or none, and every file old or new, whole, at any moment.

A run builds its results in a staging folder on the file system of their targets. Then it writes a journal, which names
every file to move and every file to remove: from there on the run is decided. Files that are new come first, then those
that replace another, then removals, so that nothing a file refers to is ever missing. A kill before the journal leaves
everything old; a kill after it leaves some files old and some new, and the next run finishes the rest before it reads
anything. One run at a time has a root; the operating system ends its hold with the process.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from scripts import PipelineError

STAGING = ".regenerate"
"""The folder of the lock, the journal and what is being built. It hides itself from version control."""


@dataclass(frozen=True, slots=True)
class Staging:
    """A folder to build results in.

    Attributes:
        root: The folder above all targets.
        directory: Where to build.
    """

    root: Path
    directory: Path

    def commit(self, results: Mapping[Path, Path | bytes]) -> None:
        """Put results in place.

        Args:
            results: By target, somewhere below the root: a file's content, or a folder that was built in the staging
                folder and replaces its target whole. Files that are the same already are left alone.

        Raises:
            PipelineError: If the file system refuses.
        """
        with _refusals(self.root):
            moves, removals = self._plan(results)
            draft = self.directory / "journal.draft"
            draft.write_text(json.dumps({"moves": moves, "removals": removals}), encoding="utf-8")
            draft.replace(_journal(self.root))
            _finish(self.root)

    def _plan(self, results: Mapping[Path, Path | bytes]) -> tuple[list[tuple[str, str]], list[str]]:
        """Return what to move, as pairs of a staged file and its target, and what to remove."""
        moves: list[tuple[Path, Path]] = []
        removals: list[Path] = []
        for number, (target, result) in enumerate(results.items()):
            if isinstance(result, bytes):
                staged = self.directory / f"file.{number}"
                staged.write_bytes(result)
                moves.append((staged, target))
            else:
                built = {target / file.relative_to(result): file for file in _files(result)}
                moves += [(staged, file) for file, staged in built.items()]
                removals += [file for file in _files(target) if file not in built]
        moves = [(staged, target) for staged, target in moves if not _same(staged, target)]
        moves.sort(key=lambda move: move[1].exists())
        return (
            [(_name(staged, self.directory), _name(target, self.root)) for staged, target in moves],
            [_name(target, self.root) for target in removals],
        )


@contextmanager
def staging(root: Path) -> Iterator[Staging]:
    """Make an empty staging folder below a root, for one run at a time, and remove it afterwards.

    What a killed run had decided is finished first, so that whatever is read inside is whole and stays so.

    Args:
        root: The folder above all targets; made if it does not exist.

    Raises:
        PipelineError: If another run has the root, or the file system refuses.
    """
    home = root / STAGING
    with _refusals(root):
        home.mkdir(parents=True, exist_ok=True)
        (home / ".gitignore").write_text("*\n", encoding="utf-8")
        lock = FileLock(home / "lock", timeout=0)
        try:
            lock.acquire()
        except Timeout as error:
            raise PipelineError(str(root), "another run is at work there", "wait until it has ended") from error
    try:
        with _refusals(root):
            _settle(root)
            _work(root).mkdir()
        try:
            yield Staging(root, _work(root))
        finally:
            with _refusals(root):
                _settle(root)
            # With the lock file in it: whoever has opened that one meanwhile is refused, since it is no longer there.
            shutil.rmtree(home, ignore_errors=True)
    finally:
        lock.release()


def recover(root: Path) -> None:
    """Finish what a killed run had decided; where there is nothing to finish, change nothing.

    Raises:
        PipelineError: If another run is putting its results in place, or the file system refuses.
    """
    if _journal(root).exists():
        with staging(root):
            pass


def _work(root: Path) -> Path:
    return root / STAGING / "work"


def _journal(root: Path) -> Path:
    return root / STAGING / "work" / "journal.json"


def _settle(root: Path) -> None:
    """Finish what was decided, and clear away what was not."""
    if _journal(root).exists():
        _finish(root)
    if _work(root).exists():
        shutil.rmtree(_work(root))


def _finish(root: Path) -> None:
    """Do what the journal says and is not done yet: a staged file that is gone is in its place."""
    journal = json.loads(_journal(root).read_text(encoding="utf-8"))
    for staged, target in journal["moves"]:
        if (_work(root) / staged).exists():
            (root / target).parent.mkdir(parents=True, exist_ok=True)
            (_work(root) / staged).replace(root / target)
    for target in journal["removals"]:
        (root / target).unlink(missing_ok=True)
        with suppress(OSError):  # a folder that is not empty stays
            os.removedirs((root / target).parent)
    _journal(root).unlink()


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if not path.is_dir()]


def _same(staged: Path, target: Path) -> bool:
    return target.is_file() and target.read_bytes() == staged.read_bytes()


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix()


@contextmanager
def _refusals(root: Path) -> Iterator[None]:
    """Report a refusal of the file system in one line."""
    try:
        yield
    except OSError as error:
        raise PipelineError(
            str(root), f"cannot be written to ({error})", "check permissions and free space, then run again"
        ) from error
