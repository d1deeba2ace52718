import ctypes
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.release import swap

OLD, NEW = "old", "new"

# Python warns of forking where there are threads; the children here end without touching any.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def old_tree(root: Path) -> None:
    (root / "package").mkdir(parents=True)
    for name in ("one.py", "two.py", "gone.py"):
        (root / "package" / name).write_text(OLD, encoding="utf-8")
    (root / "contract.json").write_text(OLD, encoding="utf-8")


def results(root: Path, staging: swap.Staging) -> dict[Path, Path | bytes]:
    """A package, a contract in the place of the old one and a file in a place where there was none."""
    package = staging.directory / "package"
    package.mkdir()
    for name in ("one.py", "two.py", "three.py"):
        (package / name).write_text(NEW, encoding="utf-8")
    return {root / "package": package, root / "contract.json": NEW.encode(), root / "deep" / "names.json": NEW.encode()}


def run(root: Path) -> None:
    with swap.staging(root) as staging:
        staging.commit(results(root, staging))


def tree(root: Path) -> dict[str, str]:
    """Every file below a root but those that a kill may leave for the next run, which hide themselves."""
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8")
        for path in root.rglob("*")
        if path.is_file() and swap.STAGING not in path.parts
    }


OLD_TREE = {"contract.json": OLD, "package/gone.py": OLD, "package/one.py": OLD, "package/two.py": OLD}
NEW_TREE = {
    "contract.json": NEW,
    "deep/names.json": NEW,
    "package/one.py": NEW,
    "package/three.py": NEW,
    "package/two.py": NEW,
}


def package(files: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in files.items() if name.startswith("package/")}


def test_results_replace_their_targets_and_the_staging_folder_is_gone(tmp_path: Path) -> None:
    old_tree(tmp_path)
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE
    assert not (tmp_path / swap.STAGING).exists()


def test_results_may_go_where_nothing_was(tmp_path: Path) -> None:
    run(tmp_path / "not" / "yet")
    assert tree(tmp_path / "not" / "yet") == NEW_TREE


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


def test_a_staging_folder_hides_itself_from_version_control(tmp_path: Path) -> None:
    with swap.staging(tmp_path):
        assert (tmp_path / swap.STAGING / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_a_second_run_is_refused_and_leaves_the_first_alone(tmp_path: Path) -> None:
    old_tree(tmp_path)
    with swap.staging(tmp_path) as staging:
        first = results(tmp_path, staging)
        with pytest.raises(PipelineError, match="another run is at work there"):
            run(tmp_path)
        staging.commit(first)
    assert tree(tmp_path) == NEW_TREE


def test_a_folder_that_cannot_be_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(PipelineError, match="file: cannot be written to"):
        run(tmp_path / "file")


def test_results_that_were_not_built_are_a_clear_error(tmp_path: Path) -> None:
    with swap.staging(tmp_path) as staging, pytest.raises(PipelineError, match="cannot take the results"):
        staging.commit({tmp_path / "package": staging.directory / "absent"})


def test_without_an_exchange_in_one_step_the_result_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    old_tree(tmp_path)
    run(tmp_path)
    assert tree(tmp_path) == NEW_TREE


# What a run does to the file system, as the interpreter tells it: a kill may come before any of these.
EVENTS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "ctypes.dlsym", "os.listdir"}


def killed_before(event: int, action: Callable[[], None]) -> bool:
    """Do something in a child process that is killed before its nth touch of the file system.

    Returns:
        Whether it was killed; otherwise it ended before there were so many.
    """
    child = os.fork()
    if child == 0:
        count = 0

        def kill(name: str, _: object) -> None:
            nonlocal count
            if name in EVENTS:
                count += 1
                if count > event:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(kill)
        try:
            action()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def kills(root: Path) -> list[dict[str, str]]:
    """The tree after a kill at every moment of a run, and after the next run's recovery checked to be old or new."""
    trees = []
    killed, event = True, 0
    while killed:
        folder = root / str(event)
        old_tree(folder)
        killed = killed_before(event, lambda folder=folder: run(folder))  # type: ignore[misc]
        trees.append(tree(folder))
        left = {path.name for path in (folder / swap.STAGING).rglob("*") if path.is_file()}
        assert not left or ".gitignore" in left
        decided = (folder / swap.STAGING / "work" / "journal.json").exists() or trees[-1] == NEW_TREE
        swap.recover(folder)
        assert tree(folder) == (NEW_TREE if decided else OLD_TREE)
        assert not (folder / swap.STAGING).exists()
        event += 1
    assert event > 20
    return trees


@pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "renameat2"), reason="the system has no exchange")
def test_a_kill_at_any_moment_leaves_each_target_old_or_new_and_the_next_run_finishes(tmp_path: Path) -> None:
    trees = kills(tmp_path)
    assert trees[0] == OLD_TREE
    assert trees[-1] == NEW_TREE
    assert [files for files in trees if package(files) not in (package(OLD_TREE), package(NEW_TREE))] == []
    assert {files["contract.json"] for files in trees} == {OLD, NEW}


def test_without_an_exchange_the_next_run_still_finishes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(swap, "_exchange", lambda *_: False)
    assert kills(tmp_path)[-1] == NEW_TREE


def test_a_recovery_that_is_killed_too_is_finished_by_the_one_after(tmp_path: Path) -> None:
    old_tree(tmp_path)
    event = 0
    while not (tmp_path / swap.STAGING / "work" / "journal.json").exists():
        assert killed_before(event, lambda: run(tmp_path))
        event += 1
    assert killed_before(2, lambda: swap.recover(tmp_path))
    swap.recover(tmp_path)
    assert tree(tmp_path) == NEW_TREE


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_request_to_stop_waits_until_the_results_are_in_place(tmp_path: Path, stop: signal.Signals) -> None:
    old_tree(tmp_path)
    seen: list[dict[str, str]] = []
    before = signal.signal(stop, lambda *_: seen.append(tree(tmp_path)))
    put = swap._put

    def interrupted_put(staged: Path, target: Path) -> None:
        os.kill(os.getpid(), stop)
        put(staged, target)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(swap, "_put", interrupted_put)
        run(tmp_path)
    signal.signal(stop, before)
    assert seen == [NEW_TREE]
