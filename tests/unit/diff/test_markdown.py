"""The report as pages: what stands on the first one, and that it fits into a pull request."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.diff.attention import Matter, Notice
from scripts.diff.census import Census
from scripts.diff.markdown import LIMIT, to_markdown, to_pages
from scripts.diff.report import Unlisted
from scripts.diff.spans import code

from .documents import Document, contract, parameter, response
from .test_report import AFTER, BEFORE, reported

PULL_REQUEST = 65_536
"""How many characters the text of a pull request may have."""
STRING = {"type": "string"}


def listing(count: int, *parameters: str, tag: str = "things") -> Document:
    """A contract of many operations."""
    return contract(
        {
            f"/{tag}/{number}": {
                "get": {
                    "operationId": f"see_{number}",
                    "tags": [tag],
                    "parameters": [parameter(name, STRING) for name in parameters],
                }
            }
            for number in range(count)
        }
    )


def sections(page: str) -> list[str]:
    return re.findall(r"^## (.*)", page, re.MULTILINE)


def test_what_needs_a_human_comes_first() -> None:
    notice = Notice(Matter.LOST, "things.list", "returns `Any`, returned `Thing`")
    page = to_markdown(replace(reported(BEFORE, AFTER), notices=(notice,)))
    assert sections(page)[:2] == ["Needs a human", "Breaking"]
    assert f"### {Matter.LOST} (1)\n\n{Matter.LOST.advice}\n\n- `things.list`: returns `Any`, returned `Thing`" in page


def test_a_page_says_when_nothing_needs_a_human() -> None:
    assert "## Needs a human\n\nNothing.\n" in to_markdown(reported(BEFORE, AFTER))


def test_one_change_of_many_operations_is_one_line_with_a_count() -> None:
    page = to_markdown(reported(listing(9, "limit"), listing(9)))
    (line,) = (line for line in page.splitlines() if "limit" in line)
    assert line.startswith("- 9 times: ")
    assert line.endswith(": gone, was `str | None`")


def test_the_arguments_that_one_method_gains_are_one_line() -> None:
    page = to_markdown(reported(listing(1), listing(1, "a", "b", "c")))
    assert "new arguments `a` (`str | None`), `b` (`str | None`), `c` (`str | None`)" in page


def test_a_change_that_many_resources_share_is_said_once() -> None:
    def tagged(**more: Any) -> Document:
        tags = ("apples", "bags", "coats")
        return contract({f"/{tag}": {"get": {"operationId": f"see_{tag}", "tags": [tag], **more}} for tag in tags})

    page = to_markdown(reported(tagged(), tagged(deprecated=True)))
    assert "### Across resources\n\n- `apples.see`, `bags.see`, `coats.see`: deprecated" in page


def test_a_change_of_a_shared_class_is_said_once_with_who_uses_it() -> None:
    def returning(schema: Document) -> Document:
        answer = {"200": response({"$ref": "#/components/schemas/Thing"})}
        paths = {f"/things/{name}": {"get": {"operationId": f"see_{name}", "responses": answer}} for name in "abcde"}
        return contract(paths, {"Thing": {"type": "object", "properties": schema}})

    page = to_markdown(reported(returning({"id": STRING}), returning({"id": STRING, "size": STRING})))
    (line,) = (line for line in page.splitlines() if "models.Thing" in line)
    assert re.fullmatch(
        r"- `models\.Thing\.size`: new, `str \| None` \(returned by (`things\.\w+`(, )?){3} and 2 more\)", line
    )


def test_several_changes_of_one_name_are_one_line() -> None:
    limited = {"type": "integer", "minimum": 1, "maximum": 9}
    before, after = (
        contract({"/things": {"get": {"operationId": "list_things", "parameters": [parameter("limit", schema)]}}})
        for schema in ({"type": "integer"}, limited)
    )
    page = to_markdown(reported(before, after))
    assert "- `things.list(limit=)`: maximum is `9`, there was none; minimum is `1`, there was none" in page


def test_long_lists_are_folded() -> None:
    fresh = tuple((f"area_{number}.list", f"GET /{number}") for number in range(40))
    page = to_markdown(replace(reported(BEFORE, AFTER), unlisted=Unlisted(fresh=fresh)))
    assert "### Newly unlisted (40)\n\n<details><summary>Operations (40)</summary>" in page
    assert page.count("<details>") == page.count("</details>")


def test_what_is_unlisted_for_a_year_is_put_forward_with_its_entry() -> None:
    entry = '[[little]]\nroute = "GET /a"\nreason = "No document has listed it since 2025-01-01."\ndate = 2026-04-07'
    page = to_markdown(replace(reported(BEFORE, AFTER), unlisted=Unlisted(due=(("things.list", entry),))))
    assert f"```toml\n{entry}\n\n```" in page


def test_the_head_counts_names_and_says_why_they_are_there() -> None:
    census = Census(listed=505, provisional=65, aliases=1)
    page = to_markdown(replace(reported(BEFORE, AFTER), census=census))
    assert "1 operation (1 new): 505 that the document lists, 65 that no document lists yet, 1 alias." in page
    assert census.total == 571


def test_a_page_that_fits_is_the_only_one() -> None:
    report = reported(BEFORE, AFTER)
    assert to_pages(report, "whole.md").whole is None
    assert to_pages(report, "whole.md").first == to_markdown(report)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(listing(0), listing(3000), id="many new operations"),
        pytest.param(listing(3000), listing(0), id="many lost operations"),
        pytest.param(listing(1), listing(1, *(f"argument_{number}" * 9 for number in range(900))), id="one long line"),
    ],
)
def test_the_first_page_fits_into_a_pull_request_and_names_the_rest(before: Document, after: Document) -> None:
    report = reported(before, after)
    notices = tuple(Notice(Matter.NAME, f"things.see_{number}", "é" * 500) for number in range(500))
    pages = to_pages(replace(report, notices=notices), "0.2.0-whole.md")
    assert len(pages.first.encode()) <= LIMIT < PULL_REQUEST
    assert "[the whole report](0.2.0-whole.md)" in pages.first
    assert pages.first.count("<details>") == pages.first.count("</details>")
    assert sections(pages.first)[:1] == ["Needs a human"]
    assert pages.whole == to_markdown(replace(report, notices=notices))


@given(st.text(max_size=60))
def test_a_code_span_is_one_line_and_cannot_be_left(text: str) -> None:
    span = code(text)
    fence = re.match("`+", span)
    assert fence is not None
    assert span.splitlines() == [span]
    inside = span[len(fence[0]) : -len(fence[0])]
    assert fence[0] not in re.findall("`+", inside)
