"""Files from a plan."""

from __future__ import annotations

import ast
import gzip
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.generate import types
from scripts.generate.plan import EnumPlan, PackagePlan, literal
from scripts.generate.render import render
from scripts.generate.tree import files_of
from scripts.pipeline import Checkout

FACTS = {
    "api": "odd",
    "source": "s",
    "upstream_date": "2026-01-05",
    "upstream_sha256": "0",
    "sha256": "0",
    "operations": 0,
    "models": 1,
}
WORD = EnumPlan("Word", "word", 'a "quoted""" word\\', "StringEnumeration", (("A", 'a"\\\n'),))
PLAN = PackagePlan("odd_api.things", "Odd API", (), (WORD,), (), FACTS)


@pytest.mark.parametrize(
    "value",
    ["a", 'quote"', "back\\slash", "new\nline", "é", 1, -0.5, True, None, ("a",), (), ["a", 1], {"a": {"b": ()}}],
)
def test_a_literal_is_the_value_it_tells(value: object) -> None:
    assert eval(literal(value)) == (tuple(value) if isinstance(value, list) else value)


def test_a_package_without_operations_is_one(tmp_path: Path) -> None:
    top = render(PLAN, b"{}", tmp_path)

    assert top == tmp_path / "odd_api"
    assert {name for name in files_of(tmp_path) if "_core" not in name} == {
        "odd_api/__init__.py",
        "odd_api/py.typed",
        "odd_api/things/__init__.py",
        "odd_api/things/contract.json.gz",
        "odd_api/things/models/__init__.py",
        "odd_api/things/models/__init__.pyi",
        "odd_api/things/models/word.py",
        "odd_api/things/operations/__init__.py",
        "odd_api/things/resources/__init__.py",
        "odd_api/things/resources/__init__.pyi",
        "ruff.toml",
    }


def test_values_and_names_that_would_end_a_string_do_not(tmp_path: Path) -> None:
    render(PLAN, b"{}", tmp_path)

    tree = ast.parse((tmp_path / "odd_api" / "things" / "models" / "word.py").read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) == f"Word (``{WORD.contract_name}`` in the contract)."
    assert [ast.literal_eval(node.value) for node in ast.walk(tree) if isinstance(node, ast.Assign)] == ['a"\\\n']


def test_the_contract_travels_with_the_package_without_a_date(tmp_path: Path) -> None:
    render(PLAN, b'{"openapi": "3.1.0"}', tmp_path)

    content = (tmp_path / "odd_api" / "things" / "contract.json.gz").read_bytes()
    assert gzip.decompress(content) == b'{"openapi": "3.1.0"}'
    assert content[4:8] == bytes(4)


def test_every_file_is_python_and_ends_in_one_line_break(odd: Checkout) -> None:
    for name, content in files_of(odd.generated).items():
        if name.endswith((".py", ".pyi")):
            compile(content, name, "exec")
            assert content == b"" or (content.endswith(b"\n") and not content.endswith(b"\n\n"))
            assert b"\r" not in content


def test_what_is_no_python_is_refused_with_its_place(tmp_path: Path) -> None:
    broken = replace(PLAN, enums=(replace(WORD, members=(("not a name", "a"),)),))

    with pytest.raises(PipelineError, match=r"ruff check refuses it .*word\.py"):
        render(broken, b"{}", tmp_path)


def test_nothing_of_the_machine_gets_into_the_files(odd: Checkout) -> None:
    told = b"".join(files_of(odd.generated).values())

    for trace in (str(odd.root), str(Path.home()), sys.prefix):
        assert trace.encode() not in told


def test_literal_types_are_what_they_tell() -> None:
    assert types.constant("it's").annotation == 'Literal["it\'s"]'
