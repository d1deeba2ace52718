"""``make bench``: where this package stands against everything that could be used instead, in one run.

Prints one table, writes ``bench-results/results.json``, and after a full run the chart and the table in ``docs/``.
Exits with 1 when a limit is missed. ``--quick`` leaves out the rivals and what takes long.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter

from tests.benchmarks import chart, contracts, environments, report
from tests.benchmarks.environments import ROOT
from tests.benchmarks.participants import FLOOR, OWN, PARTICIPANTS
from tests.benchmarks.ratios import (
    growth_misses,
    growth_ratios,
    row_concessions,
    row_misses,
    row_opponents,
    row_ratios,
)
from tests.benchmarks.report import GrowthResult, Result
from tests.benchmarks.rounds import Bench, Samples
from tests.benchmarks.rows import GROWTHS, ROWS, Growth, Row

RESULTS = ROOT / "bench-results" / "results.json"
CHART = ROOT / "docs" / "benchmarks.svg"
PAGE = ROOT / "docs" / "benchmarks.md"
_PATIENCE = 3
"""A line that misses a limit is measured again, this many times as long, and that counts: the first is often noise."""
_OPENING, _CLOSING = "<!-- table -->\n```text\n", "```\n<!-- end of table -->\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line; None is the process's own.

    Returns:
        0 when every limit holds, 1 when not.
    """
    options = _options(arguments)
    begun = perf_counter()
    participants = (FLOOR, *OWN) if options.quick else tuple(PARTICIPANTS)
    rows = [row for row in ROWS if (row.quick or not options.quick) and options.only in row.title]
    growths = [growth for growth in GROWTHS if (growth.quick or not options.quick) and options.only in growth.title]
    with ThreadPoolExecutor() as executor:
        making = [executor.submit(environments.make, {PARTICIPANTS[name].environment for name in participants})]
        if any(probe.root for growth in growths for probe in growth.steps.values()):
            making.append(executor.submit(contracts.make))
        for made in making:
            made.result()
    with Bench(quick=options.quick) as bench:
        results, printed = _compare(bench, rows, participants)
        grown, more = _grow(bench, growths)
    seconds = perf_counter() - begun
    report.write(RESULTS, results, grown, seconds)
    missed = sum(bool(result.misses) for result in results) + sum(bool(result.misses) for result in grown)
    print(f"\n{seconds:.0f} s; {missed} of {len(results) + len(grown)} lines miss a limit; {RESULTS.relative_to(ROOT)}")
    if not options.quick and not options.only:
        CHART.write_text(chart.draw(results), encoding="utf-8")
        _publish("\n".join([*printed, "", *more]) + "\n")
    return 1 if missed else 0


def _compare(bench: Bench, rows: Sequence[Row], participants: tuple[str, ...]) -> tuple[list[Result], list[str]]:
    shown = [name for name in participants if name != FLOOR]
    printed = [report.heading(shown)]
    print(printed[0], flush=True)
    measured: dict[str, Samples] = {}
    results = []
    for row in rows:
        samples = measured[row.title] = bench.compare(row, participants)
        ratios = row_ratios(row, samples, measured)
        if row_misses(row, ratios):
            again = bench.compare(row, row_opponents(row, ratios), patience=_PATIENCE)
            samples |= again
            ratios |= row_ratios(row, again, measured)
        results.append(Result(row, samples, ratios, row_misses(row, ratios), row_concessions(row, ratios)))
        printed.append(report.line(results[-1], shown))
        print(printed[-1], flush=True)
    notes = report.notes(results)
    print("\n".join([*notes, ""]), flush=True)
    return results, [*printed, *notes]


def _grow(bench: Bench, growths: Sequence[Growth]) -> tuple[list[GrowthResult], list[str]]:
    results, printed = [], []
    for growth in growths:
        samples = bench.grow(growth)
        ratios = growth_ratios(samples)
        if growth_misses(growth, ratios):
            samples = bench.grow(growth, patience=_PATIENCE)
            ratios = growth_ratios(samples)
        results.append(GrowthResult(growth, samples, ratios, growth_misses(growth, ratios)))
        printed.append(report.growth_line(results[-1]))
        print(printed[-1], flush=True)
    return results, printed


def _publish(table: str) -> None:
    """Put the table in its page."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_OPENING)
    _, closing, after = rest.partition(_CLOSING)
    if closing:
        PAGE.write_text(before + _OPENING + table + _CLOSING + after, encoding="utf-8")


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measure, and compare with the limits."
    )
    parser.add_argument("--quick", action="store_true", help="only what needs no rival and little time")
    parser.add_argument("--only", default="", metavar="WORDS", help="only the lines whose title contains these words")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
