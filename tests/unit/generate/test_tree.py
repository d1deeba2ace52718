"""Proving that the generated tree is what the pipeline writes."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

import pytest

from scripts.generate.tree import differences, files_of
from scripts.pipeline import Checkout
from scripts.regenerate import main


@pytest.fixture
def home(odd: Checkout, tmp_path: Path) -> Checkout:
    """A copy of the repository to change."""
    return Checkout(Path(shutil.copytree(odd.root, tmp_path / "copy")))


def test_a_tree_that_the_pipeline_wrote_passes(odd: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--prove"], odd) == 0

    output = capsys.readouterr()
    assert output.out == (
        f"generated/: {len(files_of(odd.generated))} files, byte for byte what the pipeline writes from openapi/\n"
    )
    assert output.err == ""


def test_every_difference_is_reported_with_the_next_step(home: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    things = home.generated / "odd_api" / "things"
    (things / "models" / "tree.py").write_text("# by hand\n", encoding="utf-8")
    (things / "models" / "word.py").unlink()
    (things / "models" / "new.py").write_text("", encoding="utf-8")

    assert main(["--prove"], home) == 1

    assert capsys.readouterr().err.splitlines() == [
        "odd_api/things/models/new.py: the pipeline does not write it",
        "odd_api/things/models/tree.py: differs",
        "odd_api/things/models/word.py: missing",
        "error: generated: differs in 3 files from what the pipeline writes; run make generate",
    ]


def test_a_contract_that_changed_without_the_package_is_reported(
    home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    contract = home.root / "openapi" / "odd.json"
    contract.write_text(contract.read_text(encoding="utf-8").replace('"lives"', '"age"'), encoding="utf-8")

    assert main(["--prove"], home) == 1

    assert "odd_api/things/models/cat.py: differs" in capsys.readouterr().err


def test_a_contract_that_cannot_be_built_is_reported_in_one_line(
    home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    home.names.unlink()

    assert main(["--prove"], home) == 1

    assert capsys.readouterr().err.count("\n") == 1


def test_caches_are_not_part_of_a_tree(tmp_path: Path) -> None:
    for name in ("a.py", "__pycache__/a.pyc", ".ruff_cache/x", ".mypy_cache/3.11/y"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")

    assert files_of(tmp_path) == {"a.py": b""}


def test_compressed_files_are_equal_when_their_contents_are(tmp_path: Path) -> None:
    for folder, level in (("one", 1), ("other", 9)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "contract.json.gz").write_bytes(gzip.compress(b"contract " * 99, level, mtime=level))

    assert differences(tmp_path / "one", tmp_path / "other") == []
