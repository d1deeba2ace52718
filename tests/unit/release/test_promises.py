"""What ``docs/versions.md`` promises is so."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import langsmith_ext
from scripts.diff.report import FORMAT
from scripts.diff.verdicts import Impact
from scripts.regenerate import EXIT_CODES

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "versions.md").read_text(encoding="utf-8")


def test_the_exit_codes_of_a_dry_run_are_those_of_the_page() -> None:
    (row,) = re.findall(r"^\| `python -m scripts\.regenerate --dry-run` \|(.*)\|$", PAGE, re.MULTILINE)
    assert [EXIT_CODES[impact] for impact in (Impact.INVISIBLE, Impact.ADDITIVE, Impact.BREAKING)] == [0, 10, 20]
    assert "10 additions, 20 breaking changes" in row


REPORTS = sorted((ROOT / "langsmith_ext/changes/reports").glob("*.json"))


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_a_report_states_its_format(path: Path) -> None:
    assert json.loads(path.read_text(encoding="utf-8"))["format"] == FORMAT
    assert f'`"format": {FORMAT}`' in PAGE


def test_every_public_name_is_there() -> None:
    assert [name for name in langsmith_ext.__all__ if not hasattr(langsmith_ext, name)] == []
    assert [name for name in langsmith_ext.__all__ if name.startswith("_") and name != "__version__"] == []


def test_the_links_of_the_page_lead_somewhere() -> None:
    headings = re.findall(r"^#+ (.*)$", PAGE, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", PAGE)) <= anchors
