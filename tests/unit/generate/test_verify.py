"""Checking a generated package before it replaces anything."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.generate.verify import verify, verify_index, verify_types
from scripts.naming.lock import read_locks
from scripts.naming.methods import OperationName
from scripts.pipeline import Checkout
from scripts.regenerate import main
from tests.unit.odd_document import answer, ref, write

PACKAGE = "odd_api.things"


@pytest.fixture
def root(odd: Checkout, tmp_path: Path) -> Path:
    """A copy of the generated tree to break."""
    return Path(shutil.copytree(odd.generated, tmp_path / "generated"))


@pytest.fixture
def operation_names(odd: Checkout) -> dict[str, OperationName]:
    entries = read_locks(odd.names)["odd"].operations
    return {
        f"{route.partition(' ')[0]} {entry['path']}": OperationName(entry["resource"], entry["name"], {})
        for route, entry in entries.items()
    }


def test_a_package_that_has_all_its_operations_passes(root: Path, operation_names: dict[str, OperationName]) -> None:
    verify(root, PACKAGE, operation_names, types=False)


def test_a_missing_operation_is_reported(root: Path, operation_names: dict[str, OperationName]) -> None:
    operation_names["GET /more"] = OperationName("things", "more", {})

    with pytest.raises(PipelineError, match=r"differs from the contract in 1 operations \(GET /more\)"):
        verify_index(root, PACKAGE, operation_names)


def test_an_operation_with_another_name_is_reported(root: Path, operation_names: dict[str, OperationName]) -> None:
    operation_names["GET /d"] = OperationName("things", "other", {})

    with pytest.raises(PipelineError, match=r"differs from the contract in 1 operations \(GET /d\)"):
        verify_index(root, PACKAGE, operation_names)


def replaced_in(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def replaced(path: str, old: str, new: str) -> Callable[[Path], None]:
    return lambda root: replaced_in(root / "odd_api" / "things" / path, old, new)


@pytest.mark.parametrize(
    ("breakage", "cause"),
    [
        (replaced("models/tree.py", "class Tree", "class Other"), "has no attribute 'Tree'"),
        (replaced("models/tree.py", "@model", "@unknown"), "name 'unknown' is not defined"),
        (replaced("resources/media.py", "def send_text", "def other"), "has no method send_text"),
        (replaced("operations/media.py", '"Tree"', '"Bush"'), "Bush"),
        (replaced("operations/_readers.py", "models.Tree", "models.Bush"), "has no attribute 'Bush'"),
        (replaced("__init__.py", "RUNTIME = 2", "RUNTIME = 1"), "generated for runtime format 1"),
        (
            replaced("operations/__init__.py", "OPERATIONS = ", "from ..models import Tree\nOPERATIONS = "),
            "loads models",
        ),
    ],
)
def test_a_package_that_does_not_import_is_rejected(
    breakage: Callable[[Path], None], cause: str, root: Path, operation_names: dict[str, OperationName]
) -> None:
    breakage(root)

    with pytest.raises(PipelineError, match=f"does not import .*{cause}"):
        verify_index(root, PACKAGE, operation_names)


def test_a_type_error_is_reported_with_its_place(root: Path) -> None:
    replaced("models/tree.py", "name: str", "name: Unknown")(root)

    with pytest.raises(PipelineError, match=r"fails mypy --strict in .*tree\.py.*Unknown"):
        verify_types(root, PACKAGE)


def test_a_package_anywhere_type_checks_against_the_runtime_of_this_repository(home: Checkout, tmp_path: Path) -> None:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {"/x": {"get": {"responses": answer(ref("Row"))}}},
    }
    row = {"type": "object", "properties": {"at": {"type": "string", "format": "date-time"}}}
    source = write(tmp_path / "document.json", document | {"components": {"schemas": {"Row": row}}})
    out, package = tmp_path / "elsewhere", "our.langsmith.platform"

    assert main(["--api", "odd", "--spec", source, "--out", str(out), "--package", package], home) == 0

    verify_types(out / "generated", package)
    replaced_in(out / "generated" / "our" / "langsmith" / "platform" / "models" / "row.py", "to_datetime}", "to_time}")
    with pytest.raises(PipelineError, match=r"fails mypy --strict in .*row\.py.*to_time"):
        verify_types(out / "generated", package)


def test_the_settings_of_whoever_runs_it_do_not_matter(
    root: Path, operation_names: dict[str, OperationName], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    (tmp_path / "attrs.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")

    verify_index(root, PACKAGE, operation_names)
