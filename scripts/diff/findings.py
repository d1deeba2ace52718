"""Differences as a comparison finds them, before it is known who is affected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from scripts.diff.sides import OperationSide
from scripts.diff.verdicts import Aspect, Direction, Verdict, gravest

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
        symbol: The Python name.
        part: Where below it.
        component: The class that it belongs to, which determines who is affected; None in an operation.
        operation: The operation that it belongs to.
        directions: In an operation, the directions in which the value goes; none where Python does not show it.
        types: What the package says of the typed part: its annotations, before and after.
        typed: The part that the package gives an annotation; deeper parts have none of their own.
        argument: Whether None is not sent, so that it does not matter whether null is accepted.
        absent: Whether the value may be missing, before and after, and so reads as None anyway.
    """

    symbol: str
    part: str = ""
    component: str | None = None
    operation: OperationSide | None = None
    directions: tuple[Direction, ...] = ()
    types: tuple[str, str] = ("", "")
    typed: str = ""
    argument: bool = False
    absent: tuple[bool, bool] = (False, False)

    def at(self, part: str) -> Spot:
        """A part of what is here."""
        return replace(self, part=f"{self.part} {part}".strip(), argument=False, absent=(False, False))

    @property
    def whole(self) -> Spot:
        """The typed part, if there is one."""
        return replace(self, part=self.typed, absent=(False, False)) if any(self.types) else self


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference, how it is judged in each direction, and where it is in both contracts.

    Attributes:
        spot: Where a caller meets it.
        aspect: What changed.
        values: What it was and what it is.
        verdicts: The judgement for each direction.
        pointers: Where it is in both contracts; empty where it does not exist.
        also: Other places that it explains.
        digest: Tells a whole operation or class from another version of it.
    """

    spot: Spot
    aspect: Aspect
    values: tuple[Any, Any]
    verdicts: Verdicts
    pointers: tuple[str, str]
    also: tuple[tuple[str, str], ...] = ()
    digest: str = ""

    @property
    def places(self) -> tuple[tuple[str, str], ...]:
        """The places that it explains."""
        return tuple(places for places in (self.pointers, *self.also) if any(places))

    def explains(self, pointers: tuple[str, str], exists: tuple[bool, bool]) -> bool:
        """Whether it is at, in or around a place.

        Args:
            pointers: The place in both contracts.
            exists: Which of them have something there.
        """
        for places in self.places:
            sides = [
                _holds(mine, theirs) or _holds(theirs, mine)
                for mine, theirs, there in zip(places, pointers, exists, strict=True)
                if mine and there
            ]
            if sides and all(sides):
                return True
        return False


def _holds(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")


def difference(
    spot: Spot, aspect: Aspect, values: tuple[Any, Any], verdicts: Verdicts, pointers: tuple[str, str]
) -> Iterator[Finding]:
    """A finding, if two values differ."""
    if values[0] != values[1]:
        yield Finding(spot, aspect, values, verdicts, pointers)


def merged(findings: Iterable[Finding]) -> list[Finding]:
    """Findings, each once: of those that say the same of the same spot, the first with the gravest verdicts of all."""
    found: dict[str, Finding] = {}
    for finding in findings:
        spot = finding.spot
        mark = repr((spot.symbol, spot.part, finding.aspect, finding.values, spot.component, spot.directions))
        if mark in found:
            first = found[mark]
            verdicts = {one: gravest((first.verdicts[one], finding.verdicts[one])) for one in Direction}
            also = dict.fromkeys((*first.also, finding.pointers, *finding.also))
            found[mark] = replace(first, verdicts=verdicts, also=tuple(also))
        else:
            found[mark] = finding
    return list(found.values())
