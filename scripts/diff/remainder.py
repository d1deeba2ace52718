"""What differs between two contracts and no finding explains: only the spelling changed.

So no difference goes unreported. That it is invisible was decided by the finer comparisons, which found nothing there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from scripts.diff.findings import Finding, Spot, both, two
from scripts.diff.verdicts import HIDDEN, Aspect
from scripts.document.references import escaped

Places = tuple[str, str]
_OWNER_TOKENS = 3
"""``/components/schemas/Thing`` and ``/paths/~1things/get``: differences are explained within one of those."""

_NOTHING = object()
_PARAMETERS = re.compile(r"/paths/[^/]+/[^/]+/parameters")


class Remainder:
    """Finds the differences that some findings do not explain.

    Args:
        findings: What was found.
    """

    def __init__(self, findings: Iterable[Finding]) -> None:
        self._findings: dict[str, list[Finding]] = {}
        for finding in findings:
            for owner in {_owner(place) for places in finding.places for place in places if place}:
                self._findings.setdefault(owner, []).append(finding)

    def between(self, before: Any, after: Any, places: Places, spot: Callable[[str], Spot]) -> Iterator[Finding]:
        """The unexplained differences between two values.

        Args:
            before: One value.
            after: The other.
            places: Their JSON pointers.
            spot: The spot of a difference, by its pointer below the values.
        """
        explaining = [finding for owner in {*map(_owner, places)} for finding in self._findings.get(owner, ())]
        for values, below in _differences(before, after, places):
            exists = (values[0] is not _NOTHING, values[1] is not _NOTHING)
            if not any(finding.explains(below, exists) for finding in explaining):
                values = two(None if value is _NOTHING else value for value in values)
                inside = below[1].removeprefix(places[1])
                yield Finding(spot(inside), Aspect.SPELLING, values, both(HIDDEN), below)


def _owner(pointer: str) -> str:
    return "/".join(pointer.split("/")[: _OWNER_TOKENS + 1])


def _differences(before: Any, after: Any, places: Places) -> Iterator[tuple[tuple[Any, Any], Places]]:
    """Every keyword whose value differs, with its values and its pointers."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted(before.keys() | after.keys()):
            one, other = (f"{place}/{escaped(key)}" for place in places)
            if key in before and key in after:
                yield from _differences(before[key], after[key], (one, other))
            else:
                yield (before.get(key, _NOTHING), after.get(key, _NOTHING)), (one, other)
    elif isinstance(before, list) and isinstance(after, list) and _PARAMETERS.fullmatch(places[1]):
        yield from _differing_parameters(before, after, places)
    elif before != after:
        yield (before, after), places


def _differing_parameters(before: Any, after: Any, places: Places) -> Iterator[tuple[tuple[Any, Any], Places]]:
    """The same of parameters, whose order means nothing."""
    olds, news = ({(one["in"], one["name"]): number for number, one in enumerate(side)} for side in (before, after))
    for key in sorted(olds.keys() | news.keys()):
        one = f"{places[0]}/{olds[key]}" if key in olds else places[0]
        other = f"{places[1]}/{news[key]}" if key in news else places[1]
        values = (before[olds[key]] if key in olds else _NOTHING, after[news[key]] if key in news else _NOTHING)
        if key in olds and key in news:
            yield from _differences(*values, (one, other))
        else:
            yield values, (one, other)
