"""The chart of the main ratios: bars on a logarithmic scale, the floor as the line at 1."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from math import log10

from tests.benchmarks.participants import FLOOR, PARTICIPANTS
from tests.benchmarks.ratios import Ratio
from tests.benchmarks.report import Result

ROWS = (
    "import",
    "import, with the first call's modules",
    "a small call",
    "decode 100 sessions",
    "decode 100 runs",
    "list 10,000",
    "peak memory of listing 10,000",
    "ingest 10,000 runs, batch",
)
_COLOURS = {
    "ours": "#1f6feb",
    "ours+orjson": "#79b8ff",
    "official": "#d1873a",
    "official generated": "#e3b98a",
    "naive": "#8b949e",
}
_LEFT, _WIDTH, _BAR, _GAP, _TOP = 250, 520, 11, 16, 54
_LEAST, _MOST = 0.25, 32.0


def draw(results: Iterable[Result]) -> str:
    """The chart as an SVG document."""
    rows = [result for result in results if result.row.title in ROWS]
    parts: list[str] = []
    y = _TOP
    for result in rows:
        bars = [(name, found) for name, found in result.ratios.items() if name != FLOOR]
        height = len(bars) * _BAR
        parts.append(_text(_LEFT - 10, y + height / 2 + 4, result.row.title, anchor="end"))
        for index, (name, found) in enumerate(bars):
            parts.append(_bar(name, found, y + index * _BAR))
        y += height + _GAP
    return _document(y + 10, [*_grid(y), *parts, *_legend()])


def _x(ratio: float) -> float:
    span = log10(_MOST) - log10(_LEAST)
    return _LEFT + _WIDTH * (log10(min(max(ratio, _LEAST), _MOST)) - log10(_LEAST)) / span


def _bar(name: str, found: Ratio, y: float) -> str:
    start, end = sorted((_x(1), _x(found.median)))
    size = f'width="{max(end - start, 1):.1f}" height="{_BAR - 2}"'
    bar = f'<rect x="{start:.1f}" y="{y + 1:.1f}" {size} fill="{_COLOURS[name]}"/>'
    return bar + _text(max(end, _x(1)) + 4, y + _BAR - 2, f"{found.median:.2f}", size=9)


def _grid(bottom: float) -> list[str]:
    lines = []
    for ratio in (0.25, 0.5, 1, 2, 4, 8, 16, 32):
        x = _x(ratio)
        width = 1.5 if ratio == 1 else 0.5
        ends = f'x1="{x:.1f}" x2="{x:.1f}" y1="{_TOP - 8}" y2="{bottom:.1f}"'
        lines.append(f'<line {ends} stroke="#8b949e" stroke-width="{width}"/>')
        lines.append(_text(x, _TOP - 12, f"{ratio:g}", size=10, anchor="middle"))
    return lines


def _legend() -> list[str]:
    parts = [_text(10, 16, "times httpx + json.loads; less is better", size=11)]
    x = float(_LEFT)
    for name, colour in _COLOURS.items():
        parts.append(f'<rect x="{x:.0f}" y="8" width="10" height="10" fill="{colour}"/>')
        parts.append(_text(x + 14, 17, PARTICIPANTS[name].title))
        x += 30 + 7 * len(PARTICIPANTS[name].title)
    return parts


def _text(x: float, y: float, text: str, *, size: int = 11, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}">{escape(text)}</text>'


def _document(height: float, parts: list[str]) -> str:
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 50} {height:.0f}" '
        'font-family="system-ui, sans-serif" fill="#24292f" role="img">\n'
        f'<rect width="100%" height="100%" fill="#ffffff"/>\n{body}\n</svg>\n'
    )
