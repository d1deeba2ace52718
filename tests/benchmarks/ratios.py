"""From repeated measurements to ratios, and from ratios to verdicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.participants import OWN, RIVALS
from tests.benchmarks.rounds import Samples
from tests.benchmarks.rows import Growth, Row


@dataclass(frozen=True, slots=True)
class Ratio:
    """A median, with the quartiles around it.

    Attributes:
        median: The median of the ratios of all rounds.
        low: The lower quartile.
        high: The upper quartile.
    """

    median: float
    low: float
    high: float


def ratio(values: Sequence[float], baseline: Sequence[float]) -> Ratio:
    """The ratio of two series, round by round, as far as both go."""
    ratios = sorted(value / base for value, base in zip(values, baseline, strict=False))
    quarter = len(ratios) // 4
    return Ratio(median(ratios), ratios[quarter], ratios[-1 - quarter])


def row_ratios(row: Row, samples: Samples, all_samples: Mapping[str, Samples]) -> dict[str, Ratio]:
    """The ratios of a row; none when its baseline was not measured."""
    title, participant = row.baseline
    baseline = (all_samples[title] if title else samples).get(participant)
    if baseline is None:
        return {}
    if title:  # measured at another time, so that no two rounds belong together
        baseline = [median(baseline)] * max(map(len, samples.values()))
    return {name: ratio(values, baseline) for name, values in samples.items()}


def row_misses(row: Row, ratios: Mapping[str, Ratio]) -> list[str]:
    """The limits that a row misses: its own, or that of not being slower than a rival."""
    misses = [
        f"{name} {ratios[name].median:.2f} > {limit:g}"
        for name, limit in row.limits.items()
        if name in ratios and ratios[name].median > limit
    ]
    return misses + [f"{name} is ahead" for name in _ahead(ratios) if name not in row.conceded]


def row_opponents(row: Row, ratios: Mapping[str, Ratio]) -> set[str]:
    """The participants to measure again when a row misses a limit."""
    return {row.baseline[1], *OWN, *_ahead(ratios)}


def row_concessions(row: Row, ratios: Mapping[str, Ratio]) -> list[str]:
    """The rivals that are ahead for a known reason."""
    return [name for name in _ahead(ratios) if name in row.conceded]


def _ahead(ratios: Mapping[str, Ratio]) -> list[str]:
    """The rivals that are faster than this package, with orjson or without, by more than 5%."""
    ours = [ratios[name].median for name in OWN if name in ratios]
    return [name for name in RIVALS if name in ratios and ours and ratios[name].median < 0.95 * min(ours)]


def growth_ratios(samples: Samples) -> dict[str, Ratio]:
    """The ratios of every step to the first."""
    first = next(iter(samples.values()))
    return {label: ratio(values, first) for label, values in samples.items()}


def growth_misses(growth: Growth, ratios: Mapping[str, Ratio]) -> list[str]:
    """The steps that cost more than they may."""
    return [
        f"{label} {found.median:.2f} > {growth.limit:g}"
        for label, found in ratios.items()
        if found.median > growth.limit
    ]
