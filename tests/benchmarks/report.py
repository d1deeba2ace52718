"""The results of a run: the table that is printed, and the JSON that is kept."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.participants import PARTICIPANTS
from tests.benchmarks.ratios import Ratio
from tests.benchmarks.rounds import Samples
from tests.benchmarks.rows import Growth, Row

_SCALES = {"s": 1.0, "ms": 1e3, "µs": 1e6, "MB": 1e-6, "B": 1.0}
_TITLE = 46
_CELL = 20


@dataclass(frozen=True, slots=True)
class Result:
    """One row, measured.

    Attributes:
        row: The row.
        samples: Seconds (or bytes) of each participant, round by round.
        ratios: Each participant against the baseline.
        misses: Which limits are missed.
        concessions: Which rivals are ahead for a known reason.
    """

    row: Row
    samples: Samples
    ratios: Mapping[str, Ratio]
    misses: list[str]
    concessions: list[str]


@dataclass(frozen=True, slots=True)
class GrowthResult:
    """One growth, measured; see ``Result``."""

    growth: Growth
    samples: Samples
    ratios: Mapping[str, Ratio]
    misses: list[str]


def shown(value: float, unit: str) -> str:
    """A quantity in its unit."""
    scaled = value * _SCALES[unit]
    return f"{scaled:.{0 if scaled >= 100 else 1 if scaled >= 10 else 2}f} {unit}"


def cell(found: Ratio | None) -> str:
    """A ratio with its quartiles, or a dash when there is none."""
    if found is None:
        return "-"
    digits = 1 if found.median >= 10 else 2
    if found.median < 0.1:
        return f"{found.median:.1g}"
    return f"{found.median:.{digits}f} ({found.low:.{digits}f}-{found.high:.{digits}f})"


def heading(participants: Iterable[str]) -> str:
    """The head of the table."""
    titles = "".join(f"{PARTICIPANTS[name].title:>{_CELL}}" for name in participants)
    return f"{'times the baseline, quartiles in brackets':<{_TITLE}}{'baseline':>10}{titles}  limits"


def line(result: Result, participants: Iterable[str]) -> str:
    """A row of the table."""
    row = result.row
    cells = "".join(f"{cell(result.ratios.get(name)):>{_CELL}}" for name in participants)
    return (
        f"{row.title:<{_TITLE}}{_baseline(result):>10}{cells}  {_limits(row)}{_marks(result.misses)}{_behind(result)}"
    )


def _baseline(result: Result) -> str:
    """The baseline's quantity, from any participant and its ratio when it is another row's."""
    participant = result.row.baseline[1]
    if not result.row.baseline[0] and participant in result.samples:
        return shown(median(result.samples[participant]), result.row.unit)
    found = [
        median(values) / result.ratios[name].median for name, values in result.samples.items() if name in result.ratios
    ]
    return shown(found[0], result.row.unit) if found else "-"


def _limits(row: Row) -> str:
    return " / ".join(f"{limit:g}" for limit in dict.fromkeys(row.limits.values()))


def _marks(misses: list[str]) -> str:
    return f"  MISSED: {'; '.join(misses)}" if misses else ""


def _behind(result: Result) -> str:
    return f"  behind {', '.join(result.concessions)} (*)" if result.concessions else ""


def notes(results: Iterable[Result]) -> list[str]:
    """Why rivals are ahead."""
    reasons = {f"(*) {result.row.conceded[name]}": None for result in results for name in result.concessions}
    return list(reasons)


def growth_line(result: GrowthResult) -> str:
    """A line of the second table."""
    first, *others = result.ratios
    unit = result.growth.unit
    start = f"{first}: {shown(median(result.samples[first]), unit)}"
    steps = ", ".join(f"{label}: x {cell(result.ratios[label])}" for label in others)
    return f"{result.growth.title}: {start}, {steps}  limit {result.growth.limit:g}{_marks(result.misses)}"


def write(path: Path, results: Iterable[Result], growths: Iterable[GrowthResult], seconds: float) -> None:
    """Write everything that was measured, as JSON."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        json.dumps(_document(results, growths, seconds), indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _document(results: Iterable[Result], growths: Iterable[GrowthResult], seconds: float) -> dict[str, Any]:
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "seconds": round(seconds, 1),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "httpx": version("httpx"),
        "rows": [
            {
                "title": result.row.title,
                "baseline": " ".join(filter(None, result.row.baseline)),
                "limits": dict(result.row.limits),
                **_measured(result, result.row.unit),
                "behind": {name: result.row.conceded[name] for name in result.concessions},
            }
            for result in results
        ],
        "growth": [
            {
                "title": result.growth.title,
                "limit": result.growth.limit,
                **_measured(result, result.growth.unit),
            }
            for result in growths
        ],
    }


def _measured(result: Result | GrowthResult, unit: str) -> dict[str, Any]:
    return {
        "unit": "B" if unit in ("MB", "B") else "s",
        "samples": result.samples,
        "ratios": {name: asdict(found) for name, found in result.ratios.items()},
        "misses": result.misses,
    }
