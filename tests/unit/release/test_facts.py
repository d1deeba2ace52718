"""Facts that stand in README and docs are those of the package, and an update writes them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext import __version__
from scripts import PipelineError
from scripts.diff.census import Census
from scripts.naming.aliases import ALIAS
from scripts.release.facts import TEXTS, facts, texts, written
from scripts.release.version import SemanticVersion

ROOT = Path(__file__).parents[3]
KNOWN = {"operations": lambda: "7 operations"}


def test_a_fact_is_written_between_its_marks_and_nothing_else_is_touched() -> None:
    text = "It has <!-- fact: operations -->6 operations<!-- /fact -->, and more."
    there = "It has <!-- fact: operations -->7 operations<!-- /fact -->, and more."
    assert written(text, KNOWN) == there
    assert written(there, KNOWN) == there


@pytest.mark.parametrize(
    "text", ["<!-- fact: size -->1<!-- /fact -->", "<!-- fact: operations -->6", "6<!-- /fact -->"]
)
def test_an_unknown_fact_and_half_a_mark_are_refused(text: str) -> None:
    with pytest.raises(PipelineError, match=r"README\.md: has "):
        written(text, KNOWN, "README.md")


def test_a_repository_without_facts_has_nothing_to_write(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("Nothing.\n")
    assert texts(tmp_path, KNOWN) == {}


def test_a_count_is_of_names_and_says_aliases_apart() -> None:
    def operation(**marks: object) -> dict[str, object]:
        return {"get": {"responses": {}, **marks}}

    contract = {
        "paths": {
            "/a": operation(),
            "/b": operation(**{"x-unlisted": "2026-01-01"}),
            "/c": operation(**{"x-langsmith-provisional": True}),
            "/v1/a": operation(**{ALIAS: "things.get_v1"}),
        }
    }
    census = Census.of(contract)
    assert census == Census(listed=1, unlisted=1, provisional=1, aliases=1)
    assert census.total == 4


@pytest.mark.parametrize(("version", "pin"), [("0.2.3", "~=0.2.0"), ("1.4.2", "~=1.0")])
def test_the_pin_is_the_oldest_version_that_breaks_nothing(version: str, pin: str) -> None:
    known = facts(Census(1), SemanticVersion.of(version), Path("none"))
    assert known["pin"]() == f"`langsmith-ext{pin}`"
    assert pin in known["dependency"]()


# The texts of this repository; that they are true is what `make check-generated` proves.


def test_the_readme_states_how_many_operations_there_are() -> None:
    assert f"{len(OPERATIONS)} operations" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", TEXTS, ids=str)
def test_no_text_states_a_count_or_the_version_outside_of_its_facts(path: Path) -> None:
    text = (ROOT / path).read_text(encoding="utf-8")
    outside = re.sub(r"<!-- fact: .*?<!-- /fact -->", "", text, flags=re.DOTALL)
    assert re.findall(r"\b\d+ (?:operations|methods|models)\b", outside) == []
    assert __version__ not in outside
