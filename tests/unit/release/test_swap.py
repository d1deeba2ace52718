"""Results are put in place whole or not at all, whatever ends a run, and one run at a time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.release import swap

ROOT = Path(__file__).parents[3]
OLD, NEW, SAME = "old", "new", "same"


def old_tree(root: Path) -> None:
    (root / "package" / "gone").mkdir(parents=True)
    for name in ("one.py", "two.py", "gone.py", "gone/deep.py"):
        (root / "package" / name).write_text(OLD, encoding="utf-8")
    (root / "package" / "same.py").write_text(SAME, encoding="utf-8")
    (root / "contract.json").write_text(OLD, encoding="utf-8")


def results(root: Path, staging: swap.Staging) -> dict[Path, Path | bytes]:
    """A package, a contract that replaces the old one, and a file where there was none."""
    package = staging.directory / "package"
    (package / "more").mkdir(parents=True)
    for name in ("one.py", "two.py", "three.py", "more/deep.py"):
        (package / name).write_text(NEW, encoding="utf-8")
    (package / "same.py").write_text(SAME, encoding="utf-8")
    return {root / "package": package, root / "contract.json": NEW.encode(), root / "deep" / "names.json": NEW.encode()}


def run(root: Path) -> None:
    with swap.staging(root) as staging:
        staging.commit(results(root, staging))


def tree(root: Path) -> dict[str, str]:
    """Every file below a root, without the staging folder's own."""
    return {
        path.relative_to(root).as_posix(): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file() and swap.STAGING not in path.parts
    }


def is_decided(root: Path) -> bool:
    return (root / swap.STAGING / "work" / "journal.json").exists()


OLD_TREE = {
    "contract.json": OLD,
    "package/gone.py": OLD,
    "package/gone/deep.py": OLD,
    "package/one.py": OLD,
    "package/same.py": SAME,
    "package/two.py": OLD,
}
NEW_TREE = {
    "contract.json": NEW,
    "deep/names.json": NEW,
    "package/more/deep.py": NEW,
    "package/one.py": NEW,
    "package/same.py": SAME,
    "package/three.py": NEW,
    "package/two.py": NEW,
}


def test_results_replace_their_targets_and_nothing_staged_is_left(tmp_path: Path) -> None:
    old_tree(tmp_path)
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE
    assert not (tmp_path / "package" / "gone").exists()
    assert not (tmp_path / swap.STAGING).exists()


def test_results_may_go_where_nothing_was(tmp_path: Path) -> None:
    run(tmp_path / "not" / "yet")
    assert tree(tmp_path / "not" / "yet") == NEW_TREE


def test_files_that_are_the_same_are_left_alone(tmp_path: Path) -> None:
    old_tree(tmp_path)
    run(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "package").rglob("*")}
    run(tmp_path)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "package").rglob("*")} == before


def test_a_run_that_fails_before_the_commit_changes_nothing(tmp_path: Path) -> None:
    old_tree(tmp_path)

    def fail() -> None:
        with swap.staging(tmp_path) as staging:
            results(tmp_path, staging)
            raise PipelineError("a spec", "is wrong", "correct it")

    with pytest.raises(PipelineError, match="a spec: is wrong"):
        fail()
    assert tree(tmp_path) == OLD_TREE
    assert not (tmp_path / swap.STAGING).exists()


def test_the_staging_folder_hides_itself_from_version_control(tmp_path: Path) -> None:
    with swap.staging(tmp_path):
        assert (tmp_path / swap.STAGING / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_where_no_run_was_killed_there_is_nothing_to_recover(tmp_path: Path) -> None:
    swap.recover(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_exist_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PipelineError, match="file: cannot be written to"):
        run(tmp_path / "file")


def test_a_target_that_cannot_be_replaced_is_a_clear_error_and_the_next_run_finishes(tmp_path: Path) -> None:
    old_tree(tmp_path)
    (tmp_path / "deep").write_text("in the way", encoding="utf-8")
    with pytest.raises(PipelineError, match="cannot be written to"):
        run(tmp_path)
    assert is_decided(tmp_path)
    (tmp_path / "deep").unlink()
    swap.recover(tmp_path)
    assert tree(tmp_path) == NEW_TREE


# One run at a time


def test_a_second_run_is_refused_and_leaves_the_first_alone(tmp_path: Path) -> None:
    old_tree(tmp_path)
    with swap.staging(tmp_path) as staging:
        first = results(tmp_path, staging)
        with pytest.raises(PipelineError, match="another run is at work there"):
            run(tmp_path)
        staging.commit(first)
    assert tree(tmp_path) == NEW_TREE


HOLDER = """
import sys
from pathlib import Path
from scripts.release import swap

with swap.staging(Path(sys.argv[1])):
    print("working", flush=True)
    sys.stdin.read()
"""


def test_a_run_of_another_process_is_refused_until_the_first_ends_or_is_killed(tmp_path: Path) -> None:
    old_tree(tmp_path)
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "working\n"
        with pytest.raises(PipelineError, match="another run is at work there"):
            run(tmp_path)
        holder.kill()
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE


# Killed at any moment

# What a run does to the file system, as the interpreter reports it: a kill may come before any of these.
EVENTS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.truncate", "shutil.rmtree", "os.scandir"}


class Killed(BaseException):
    """Ends a run at once: raised again at its every further touch of the file system, so that it can clear nothing."""


class Killer:
    """Ends an action before its nth touch of the file system."""

    def __init__(self) -> None:
        self._left: int | None = None
        sys.addaudithook(self._hook)

    def _hook(self, event: str, _: object) -> None:
        if self._left is not None and event in EVENTS:
            if self._left <= 0:
                raise Killed
            self._left -= 1

    def ends(self, moment: int, action: Callable[[], None]) -> bool:
        """Return whether the action was ended; otherwise it came to its end before that moment."""
        self._left = moment
        try:
            action()
        except Killed:
            return True
        finally:
            self._left = None
        return False


@pytest.fixture(scope="module")
def killer() -> Killer:
    return Killer()


def assert_whole(files: dict[str, str]) -> None:
    """Every file is old or new, those that both trees have are there, and old ones go after the last new one came."""
    assert files.items() <= OLD_TREE.items() | NEW_TREE.items()
    assert files.keys() >= OLD_TREE.keys() & NEW_TREE.keys()
    if not files.keys() >= OLD_TREE.keys():
        assert files.items() >= NEW_TREE.items()
    if NEW in {files[name] for name in OLD_TREE.keys() & NEW_TREE.keys()}:
        assert files.keys() >= NEW_TREE.keys()


def test_a_kill_at_any_moment_leaves_every_file_whole_and_the_next_run_finishes(tmp_path: Path, killer: Killer) -> None:
    killed, moment, mixed = True, 0, 0
    while killed:
        folder = tmp_path / str(moment)
        old_tree(folder)
        killed = killer.ends(moment, lambda folder=folder: run(folder))  # type: ignore[misc]
        found, decided = tree(folder), is_decided(folder)
        assert_whole(found)
        mixed += found not in (OLD_TREE, NEW_TREE)
        swap.recover(folder)
        assert tree(folder) == (NEW_TREE if decided or found == NEW_TREE else OLD_TREE)
        run(folder)
        assert tree(folder) == NEW_TREE
        assert not (folder / swap.STAGING).exists()
        moment += 1
    assert moment > 20
    assert mixed > 5


def test_a_recovery_that_is_killed_too_is_finished_by_the_one_after(tmp_path: Path, killer: Killer) -> None:
    killed, moment = True, 0
    while killed:
        folder = tmp_path / str(moment)
        old_tree(folder)
        first = 0
        while not is_decided(folder):
            killer.ends(first, lambda folder=folder: run(folder))  # type: ignore[misc]
            first += 1
        killed = killer.ends(moment, lambda folder=folder: swap.recover(folder))  # type: ignore[misc]
        assert_whole(tree(folder))
        swap.recover(folder)
        assert tree(folder) == NEW_TREE
        moment += 1
    assert moment > 10


def test_an_interrupt_while_results_are_put_in_place_waits_until_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old_tree(tmp_path)
    replace = Path.replace
    interrupted: list[Path] = []

    def interrupted_replace(path: Path, target: Path) -> Path:
        if target == tmp_path / "contract.json" and not interrupted:
            interrupted.append(target)
            raise KeyboardInterrupt
        return replace(path, target)

    monkeypatch.setattr(Path, "replace", interrupted_replace)
    with pytest.raises(KeyboardInterrupt):
        run(tmp_path)
    assert tree(tmp_path) == NEW_TREE


KILLED = """
import os, sys
from pathlib import Path
from scripts.release import swap
from tests.unit.release.test_swap import run

left = int(sys.argv[2])
finish = Path.replace

def replace(path, target):
    global left
    left -= 1
    if left < 0:
        os._exit(9)
    return finish(path, target)

Path.replace = replace
run(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("moves", [0, 1, 2, 6])
def test_a_process_that_dies_between_two_moves_holds_nobody_up(moves: int, tmp_path: Path) -> None:
    old_tree(tmp_path)
    command = [sys.executable, "-c", KILLED, str(tmp_path), str(moves)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 9
    assert_whole(tree(tmp_path))
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE


# Other systems

WITHOUT = """
import signal, sys
from pathlib import Path

sys.modules["fcntl"] = None
vars(signal).pop("SIGHUP", None)
import scripts.regenerate
from tests.unit.release.test_swap import old_tree, run

old_tree(Path(sys.argv[1]))
run(Path(sys.argv[1]))
"""


def test_nothing_is_needed_that_windows_lacks(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", WITHOUT, str(tmp_path)], cwd=ROOT, check=True)
    assert tree(tmp_path) == NEW_TREE


def test_a_request_to_stop_ends_a_run_as_a_kill_does(tmp_path: Path) -> None:
    old_tree(tmp_path)
    command = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        holder.stdout.readline()
        holder.terminate()
    assert tree(tmp_path) == OLD_TREE
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE
