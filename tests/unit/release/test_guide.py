"""The guide to the report has a remedy for each kind of finding."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.diff.attention import Matter

PAGE = (Path(__file__).parents[3] / "docs/regenerating.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("matter", Matter)
def test_each_kind_of_finding_has_a_row_and_an_advice(matter: Matter) -> None:
    assert f"\n| {matter} | " in PAGE
    assert matter.advice
