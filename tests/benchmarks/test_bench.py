"""The bench's own rules: what a ratio is, which limit is missed, and that its data does not flatter."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks import chart, environments, report, samples, server
from tests.benchmarks.ratios import Ratio, ratio, row_concessions, row_misses
from tests.benchmarks.rounds import Samples
from tests.benchmarks.rows import ROWS, Growth, Probe, Row


def ratios(**medians: float) -> dict[str, Ratio]:
    return {name.replace("_", " "): Ratio(median, median, median) for name, median in medians.items()}


def row(**options: object) -> Row:
    return Row(title="a row", probe=Probe(name="call"), **options)  # type: ignore[arg-type]


def test_a_ratio_is_the_median_of_the_rounds_with_their_quartiles() -> None:
    assert ratio([2.0, 6.0, 40.0, 8.0, 10.0], [1.0, 2.0, 10.0, 1.0, 5.0]) == Ratio(3.0, 2.0, 4.0)


def test_rounds_that_only_one_side_has_do_not_count() -> None:
    assert ratio([3.0, 3.0, 9.0], [1.0, 1.0]).median == 3.0


@pytest.mark.parametrize(("ours", "missed"), [(1.25, []), (1.26, ["ours 1.26 > 1.25"])])
def test_a_limit_is_missed_when_it_is_exceeded(ours: float, missed: list[str]) -> None:
    assert row_misses(row(limits={"ours": 1.25}), ratios(ours=ours)) == missed


def test_a_rival_that_is_ahead_is_a_miss() -> None:
    assert row_misses(row(), ratios(ours=1.2, naive=1.0)) == ["naive is ahead"]


def test_a_rival_within_a_twentieth_is_not_ahead() -> None:
    assert row_misses(row(), ratios(ours=1.0, naive=0.96)) == []


def test_with_the_extra_counts_where_it_is_faster() -> None:
    fast = ratios(ours=1.2, official=1.0) | {"ours+orjson": Ratio(0.8, 0.8, 0.8)}
    assert row_misses(row(), fast) == []


def test_a_conceded_rival_is_reported_and_is_not_a_miss() -> None:
    conceding = row(conceded={"naive": "for a reason"})
    found = ratios(ours=1.2, naive=1.0)
    assert row_misses(conceding, found) == []
    assert row_concessions(conceding, found) == ["naive"]


def test_a_missed_limit_is_marked_in_the_table() -> None:
    result = report.Result(row(), {"floor": [0.1], "ours": [0.2]}, ratios(ours=2.0), ["ours 2.00 > 1"], [])
    assert report.line(result, ["ours", "naive"]).split() == (
        ["a", "row", "100", "ms", "2.00", "(2.00-2.00)", "-", "MISSED:", "ours", "2.00", ">", "1"]
    )


class FakeBench:
    """Measures nothing: every participant takes a second, and this package as long as the test says, by patience."""

    seconds: Mapping[int, float]

    def __init__(self, *, quick: bool) -> None:
        assert quick

    def __enter__(self) -> FakeBench:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def compare(self, row: Row, participants: Collection[str], *, patience: int = 1) -> Samples:
        ours = self.seconds[patience]
        return {name: [ours if name == "ours" else 1.0] for name in row.participants if name in participants}

    def grow(self, growth: Growth, *, patience: int = 1) -> Samples:
        return {label: [self.seconds[patience] if place else 1.0] for place, label in enumerate(growth.steps)}


@pytest.mark.parametrize(("seconds", "code"), [({1: 1.0}, 0), ({1: 3.0, 3: 3.0}, 1), ({1: 3.0, 3: 1.0}, 0)])
def test_the_bench_ends_with_one_when_a_limit_is_missed_twice_and_keeps_its_results(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    seconds: dict[int, float],
    code: int,
) -> None:
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    monkeypatch.setattr(bench, "RESULTS", tmp_path / "results" / "results.json")
    monkeypatch.setattr(bench, "Bench", FakeBench)
    monkeypatch.setattr(environments, "make", set)
    monkeypatch.setattr(FakeBench, "seconds", seconds, raising=False)
    assert bench.main(["--quick"]) == code
    assert ("MISSED" in capsys.readouterr().out) == bool(code)
    kept = json.loads((tmp_path / "results" / "results.json").read_text())
    assert any(row["misses"] for row in kept["rows"]) == bool(code)


def test_the_chart_shows_rows_that_are_measured() -> None:
    assert set(chart.ROWS) <= {row.title for row in ROWS}


def test_no_two_pages_share_the_id_of_an_item() -> None:
    listed = [item["id"] for number in (0, 1, 20, 21, 40) for item in json.loads(server.sessions(number))]
    assert len(set(listed)) == len(listed) == 5 * samples.PAGE


def test_the_same_number_gives_the_same_page() -> None:
    assert samples.page("runs", 3) == samples.page("runs", 3) != samples.page("runs", 4)


def test_times_are_written_in_three_ways() -> None:
    times = [item["start_time"] for item in samples.page("sessions", 0)]
    assert {"Z" if time.endswith("Z") else time[26:] for time in times} == {"", "Z", "+00:00"}
