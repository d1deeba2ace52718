"""What overlays say about how long an operation lasts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import lifetime
from scripts.document.routes import Routes

ROUTE = "GET /api/v1/things"
CONTRACT: dict[str, Any] = {"paths": {"/api/v1/things": {"get": {}}, "/v2/things/{id}": {"get": {}, "put": {}}}}


def test_an_end_and_a_first_version_are_read_where_they_are_stated() -> None:
    operation = {"x-langsmith-sunset": "2027-01-31", "x-langsmith-since": "0.16"}
    assert lifetime.sunset_of(ROUTE, operation) == date(2027, 1, 31)
    assert lifetime.since_of(ROUTE, operation) == "0.16"
    assert lifetime.sunset_of(ROUTE, {}) is None
    assert lifetime.since_of(ROUTE, {}) is None


@pytest.mark.parametrize("stated", ["GET /v2/things/{id}", "GET /api/v2/things/{thing_id}"])
def test_a_successor_is_found_in_whatever_spelling_it_is_given(stated: str) -> None:
    successors = lifetime.Successors(CONTRACT, Routes(("/api", "/v1")))
    assert successors.of(ROUTE, {"x-langsmith-successor": stated}) == "GET /v2/things/{id}"
    assert successors.unresolved == {}


def test_a_successor_that_the_contract_lacks_is_kept_for_the_report() -> None:
    successors = lifetime.Successors(CONTRACT)
    assert successors.of(ROUTE, {"x-langsmith-successor": "DELETE /v2/things/{id}"}) is None
    assert successors.unresolved == {ROUTE: "DELETE /v2/things/{id}"}


def test_no_successor_is_claimed_where_none_is_stated() -> None:
    successors = lifetime.Successors(CONTRACT)
    assert successors.of(ROUTE, {"deprecated": True}) is None
    assert successors.unresolved == {}


@pytest.mark.parametrize(
    ("name", "stated"),
    [
        ("sunset", "31 January 2027"),
        ("sunset", 20270131),
        ("since", "v0.16"),
        ("since", 0.16),
        ("successor", "/v2/things"),
        ("successor", ["GET /v2/things/{id}"]),
    ],
)
def test_an_annotation_that_cannot_be_read_names_the_operation(name: str, stated: Any) -> None:
    operation = {f"x-langsmith-{name}": stated}
    read = {"sunset": lifetime.sunset_of, "since": lifetime.since_of, "successor": lifetime.Successors(CONTRACT).of}
    with pytest.raises(PipelineError, match=f"{ROUTE}.*x-langsmith-{name}"):
        read[name](ROUTE, operation)
