"""Which new operation is probably one that is gone: the same thing under another route.

A name belongs to a route, so a route that upstream replaced looks like one that is gone and one that is new. Nothing is
decided here: a person compares the two, and joins them by an overlay or leaves them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from scripts.diff.sides import OperationSide
from scripts.diff.spans import code

_VERSION = re.compile(r"v\d+")
_LIKE_ENOUGH = 0.7
_UNTYPED = {"", "Any", "None"}


@dataclass(frozen=True, slots=True)
class Succession:
    """An operation that is gone, a new one, and why they are probably the same."""

    gone: OperationSide
    new: OperationSide
    reasons: tuple[str, ...]


def successions(gone: Iterable[OperationSide], new: Iterable[OperationSide]) -> list[Succession]:
    """Pair operations that are probably the same, the likeliest first; each is in one pair at most.

    Args:
        gone: Operations that a document no longer lists.
        new: Operations that it is the first to list.
    """
    fresh = [(one, _segments(one)) for one in new]
    rated = []
    for old in gone:
        segments = _segments(old)
        for candidate, others in fresh:
            score, reasons = _likeness(old, segments, candidate, others)
            if score >= _LIKE_ENOUGH:
                rated.append((-score, old.route, candidate.route, Succession(old, candidate, reasons)))
    found: dict[str, Succession] = {}
    taken: set[str] = set()
    for _, before, after, pair in sorted(rated, key=lambda one: one[:3]):
        if before not in found and after not in taken:
            found[before] = pair
            taken.add(after)
    return list(found.values())


def _likeness(
    old: OperationSide, segments: Sequence[str], new: OperationSide, others: Sequence[str]
) -> tuple[float, tuple[str, ...]]:
    """How alike two operations are, from 0 to 1, and what they have in common."""
    if old.plan.method != new.plan.method or not ({*segments} & {*others}) - {"{}"}:
        return 0, ()
    path = SequenceMatcher(None, segments, others, autojunk=False).ratio()
    same_leaf = bool(segments and others and segments[-1] == others[-1])
    same_body = _body(old) == _body(new)
    same_result = _result(old) == _result(new)
    telling = (_body(old) if same_body else "", _result(old) if same_result else "")
    reasons = ["the same path but for its version"] if path == 1 else ["a similar path"] if path > 0 else []
    reasons += [f"the same body {code(telling[0])}"] if telling[0] not in _UNTYPED else []
    reasons += [f"the same result {code(telling[1])}"] if telling[1] not in _UNTYPED else []
    reasons += ["the same resource"] if old.plan.resource == new.plan.resource else []
    agreement = (same_body + same_result) / 2
    score = 0.55 * path + 0.15 * same_leaf + 0.2 * agreement + 0.1 * (old.plan.resource == new.plan.resource)
    # Two paths can be alike in what every path has; what is sent or returned must agree as well, or the path entirely.
    return (score, tuple(reasons)) if path == 1 or telling[0] not in _UNTYPED or telling[1] not in _UNTYPED else (0, ())


def _segments(operation: OperationSide) -> list[str]:
    """The segments of a route's canonical path, without its version."""
    segments = operation.key.partition(" ")[2].strip("/").split("/")
    return [segment for segment in segments if not _VERSION.fullmatch(segment)]


def _body(operation: OperationSide) -> str:
    return operation.plan.body.annotation if operation.plan.body else ""


def _result(operation: OperationSide) -> str:
    return operation.plan.result.annotation
