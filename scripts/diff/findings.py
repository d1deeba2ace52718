"""Differences as a comparison finds them, before it is known who meets them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from scripts.diff.sides import Operation, View
from scripts.diff.verdicts import HIDDEN, Aspect, Direction, Verdict

T = TypeVar("T")
Verdicts = Mapping[Direction, Verdict]


def two(values: Iterable[T]) -> tuple[T, T]:
    """A value of each side."""
    before, after = values
    return before, after


def ways(request: Verdict, response: Verdict) -> Verdicts:
    """A verdict for each direction."""
    return {Direction.REQUEST: request, Direction.RESPONSE: response}


def both(verdict: Verdict) -> Verdicts:
    """One verdict for both directions."""
    return ways(verdict, verdict)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a caller meets a difference.

    Attributes:
        symbol: the Python name.
        part: where below it.
        component: the class name of the component it stands in, which tells who meets it; None in an operation.
        operation: the operation it stands in.
        directions: in an operation, the ways the value goes; none where Python does not show it.
        argument: whether None is not sent, so that it is no matter whether null is accepted.
        absent: whether the value may be missing, before and after, and so reads as None anyway.
    """

    symbol: str
    part: str = ""
    component: str | None = None
    operation: Operation | None = None
    directions: tuple[Direction, ...] = ()
    argument: bool = False
    absent: tuple[bool, bool] = (False, False)

    def at(self, part: str) -> Spot:
        """A part of what is here."""
        return replace(self, part=f"{self.part} {part}".strip(), argument=False, absent=(False, False))


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference, how it is judged in each direction, and where it stands in both contracts.

    `also` is another place that it explains; the digest tells a whole operation or class from another version of it.
    """

    spot: Spot
    aspect: Aspect
    before: Any
    after: Any
    verdicts: Verdicts
    pointers: tuple[str, str]
    also: tuple[str, str] = ("", "")
    digest: str = ""

    def is_at(self, pointers: tuple[str, str]) -> bool:
        """Whether it stands at, in or around a place, in each contract in which it stands."""
        return any(
            any(places)
            and all(
                _holds(mine, theirs) or _holds(theirs, mine)
                for mine, theirs in zip(places, pointers, strict=True)
                if mine
            )
            for places in (self.pointers, self.also)
        )


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


class Findings:
    """The differences found so far, each once."""

    def __init__(self) -> None:
        self.all: list[Finding] = []
        self._seen: set[str] = set()

    def add(
        self,
        spot: Spot,
        aspect: Aspect,
        values: tuple[Any, Any],
        verdicts: Verdicts,
        pointers: tuple[str, str],
        also: tuple[str, str] = ("", ""),
        digest: str = "",
    ) -> None:
        """Enter a difference."""
        mark = repr((spot.symbol, spot.part, aspect, values, spot.component, spot.directions))
        if mark not in self._seen:
            self._seen.add(mark)
            self.all.append(Finding(spot, aspect, *values, verdicts, pointers, also, digest))

    def add_unless_same(
        self, spot: Spot, aspect: Aspect, values: tuple[Any, Any], verdicts: Verdicts, pointers: tuple[str, str]
    ) -> None:
        """Enter a difference if there is one."""
        if values[0] != values[1]:
            self.add(spot, aspect, values, verdicts, pointers)

    @contextmanager
    def aside(self) -> Iterator[list[Finding]]:
        """Collect what is found for a while apart from the rest, to look at and forget."""
        kept, seen = self.all, self._seen
        self.all, self._seen = [], set()
        try:
            yield self.all
        finally:
            self.all, self._seen = kept, seen

    def add_remainder(
        self, spot: Spot, before: View, after: View, start: int, done: frozenset[str] = frozenset()
    ) -> None:
        """Enter, as another spelling, each keyword that differs and of which nothing was found since a start.

        So no difference goes unreported; that it is invisible is what the finer comparisons decided by saying nothing.
        """
        if not (isinstance(before.schema, Mapping) and isinstance(after.schema, Mapping)):
            places = (before.pointer, after.pointer)
            if before.schema != after.schema and not any(finding.is_at(places) for finding in self.all[start:]):
                self.add(spot, Aspect.SPELLING, (before.schema, after.schema), both(HIDDEN), places)
            return
        for keyword in sorted((before.schema.keys() | after.schema.keys()) - done):
            values = (before.schema.get(keyword), after.schema.get(keyword))
            places = (before.at(keyword), after.at(keyword))
            is_same = values[0] == values[1] and keyword in before.schema and keyword in after.schema
            if not is_same and not any(finding.is_at(places) for finding in self.all[start:]):
                self.add(spot.at(keyword), Aspect.SPELLING, values, both(HIDDEN), places)
