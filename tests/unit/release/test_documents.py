"""The tests and checks after taking each of some documents, in a throw-away copy."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import scripts.pipeline
from scripts.document.registry import ROOT
from scripts.pipeline import Checkout
from scripts.regenerate import main as regenerate
from scripts.release.documents import CHECKS, main
from tests.unit.release.test_step import SPECS, document, with_hardly_any, with_more

PROJECT = """
[tool.ruff]
exclude = ["scripts", "langsmith_ext", "generated"]

[tool.mypy]
files = ["tests"]

[tool.pytest.ini_options]
testpaths = ["tests"]
"""
TEST = """
from pathlib import Path


def test_no_operation_has_a_limit() -> None:
    index = Path("generated/little_api/platform/operations/things.py").read_text()
    assert "limit" not in index
"""
Run = Callable[..., int]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository with this pipeline, a pinned contract, and one test."""
    root = tmp_path / "repository"
    for name in ("scripts", "langsmith_ext"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    (root / "langsmith_ext/_version.py").unlink()
    (root / "langsmith_ext/_version.py").write_text('__version__ = "0.1.0"\n')
    (root / "openapi").mkdir()
    (root / "openapi/specs.toml").write_text(SPECS)
    (root / "pyproject.toml").write_text(PROJECT)
    (root / "tests").mkdir()
    (root / "tests/test_little.py").write_text(TEST.lstrip())
    with monkeypatch.context() as patched:
        for name in ("verify", "verify_types"):
            patched.setattr(scripts.pipeline, name, lambda *_, **__: None)
        spec = _saved(tmp_path, "first.json", document())
        assert regenerate(["--api", "little", "--spec", spec, "--retrieved", "2026-04-01"], Checkout(root)) == 0
    return root


def _saved(folder: Path, name: str, content: dict[str, Any]) -> str:
    (folder / name).write_text(json.dumps(content))
    return str(folder / name)


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_each_document_is_one_line_and_the_repository_is_not_touched(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(repository)
    files = [
        _saved(tmp_path, "same.2026-04-02.json", document()),
        _saved(tmp_path, "more.2026-04-03.json", with_more()),
        _saved(tmp_path, "less.2026-04-04.json", with_hardly_any()),
    ]
    capsys.readouterr()
    assert main(["--api", "little", *files], repository) == 1
    printed = capsys.readouterr()
    same, more, less = printed.out.splitlines()
    assert re.fullmatch(r"same\S+: \d+ s, 5 operations, 1 tests passed, 0 failed, check passes", same), printed.err
    assert re.fullmatch(r"more\S+: \d+ s, 5 operations, 0 tests passed, 1 failed, check passes", more), printed.err
    assert re.match(r"less\S+: \d+ s, not taken: error: the new contract: lacks 4 of the 5", less)
    assert "FAILED tests/test_little.py::test_no_operation_has_a_limit" in printed.err
    assert contents(repository) == before


def test_a_chain_takes_each_document_after_the_one_before(
    repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "tests/test_little.py").write_text(TEST.lstrip().replace("not in", "in"))
    few = document()
    del few["paths"]["/alpha"]
    files = [_saved(tmp_path, name, content) for name, content in (("more.json", with_more()), ("few.json", few))]
    capsys.readouterr()
    # An operation that the second document does not list keeps what the first one said.
    assert main(["--api", "little", "--chain", *files], repository) == 0, capsys.readouterr()


def test_a_file_that_is_not_there_is_refused(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nothing.json"], repository) == 1
    assert capsys.readouterr().err == "error: nothing.json: is not a file; give saved documents\n"


def test_the_checks_are_those_of_make_check() -> None:
    makefile = (ROOT / "Makefile").read_text()
    recipe = re.findall(
        r"^\t\$\(BIN\)/(.+)$", makefile[makefile.index("\ncheck: ") : makefile.index("\ngenerate:")], re.MULTILINE
    )
    ours = {" ".join(command[1:]) for command in CHECKS.values()}
    assert {line.removeprefix("python -m ") for line in recipe} == ours
