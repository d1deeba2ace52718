"""The version that a step calls for, and its section of the changelog."""

from __future__ import annotations

import pytest

from scripts import PipelineError
from scripts.diff.verdicts import Impact
from scripts.release.version import SemanticVersion, changelog, read, write
from tests.unit.diff.test_report import AFTER, BEFORE, reported

STEP = reported(BEFORE, AFTER)
LINK = "docs/updates/0.2.0.md"


@pytest.mark.parametrize(
    ("version", "impact", "proposed"),
    [
        ("0.1.2", Impact.BREAKING, "0.2.0"),
        ("0.1.2", Impact.ADDITIVE, "0.1.3"),
        ("0.1.2", Impact.INVISIBLE, "0.1.3"),
        ("1.4.2", Impact.BREAKING, "2.0.0"),
        ("1.4.2", Impact.ADDITIVE, "1.5.0"),
        ("1.4.2", Impact.INVISIBLE, "1.4.3"),
    ],
)
def test_the_impact_of_a_step_decides_which_number_is_raised(version: str, impact: Impact, proposed: str) -> None:
    assert str(SemanticVersion.of(version).after(impact)) == proposed


def test_the_version_in_a_module_is_read_and_replaced() -> None:
    module = '"""The version."""\n\n__version__ = "0.1.0"\n'
    assert str(read(module)) == "0.1.0"
    assert write(module, SemanticVersion(0, 2, 0)) == module.replace("0.1.0", "0.2.0")


@pytest.mark.parametrize("module", ["", '__version__ = "next"\n', '__version__ = "1.0"\n'])
def test_a_module_without_a_version_is_refused(module: str) -> None:
    with pytest.raises(PipelineError, match="states no version"):
        read(module)


def test_a_section_comes_before_the_older_ones() -> None:
    text = changelog(
        "# Changelog\n\nHow to read it.\n\n## 0.1.0 (unreleased)\n\n- First.\n", STEP, SemanticVersion(0, 2, 0), LINK
    )
    head, section, older = text.split("\n## ")
    assert head.strip() == "# Changelog\n\nHow to read it."
    assert section.startswith("0.2.0 - 2026-04-07\n\nThe API of 2026-04-07: 1 operations.")
    assert f"[What changed]({LINK})" in section
    assert "### Breaking\n\n- `things.list(limit=)`: gone, was `int | None`\n" in section
    assert "### Added\n\n- `others.list`: new, `GET /others`\n- 1 addition to what existed before" in section
    assert older == "0.1.0 (unreleased)\n\n- First.\n"


def test_what_is_under_unreleased_belongs_to_the_new_version() -> None:
    before = "# Changelog\n\n## Unreleased\n\n- Written by hand.\n\n## 0.1.0\n\n- First.\n"
    text = changelog(before, STEP, SemanticVersion(0, 2, 0), LINK)
    assert "## Unreleased\n\n## 0.2.0 - 2026-04-07\n\n- Written by hand.\n\nThe API of" in text
    assert text.endswith("## 0.1.0\n\n- First.\n")


def test_a_changelog_begins_with_a_first_section() -> None:
    assert changelog("# Changelog\n", STEP, SemanticVersion(0, 2, 0), LINK).startswith("# Changelog\n\n## 0.2.0 - ")
