"""What of a step needs a human before it is taken: what no rule can decide, or what a rule can only notice.

Everything else is decided: a change that breaks callers raises the version, and needs nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from scripts.diff.contracts import Comparison
from scripts.diff.sides import OperationSide, Side
from scripts.diff.spans import code, listed
from scripts.diff.succession import successions
from scripts.diff.verdicts import Aspect, ContractChange
from scripts.document import semantics
from scripts.document.overlays import Outcome
from scripts.generate.plan import OperationPlan

_UNTYPED = re.compile(r"Any( \| None)?")
_NUMBERED = re.compile(r"(?P<stem>\w+?)_v?\d+")
_SHOWN_PLACES = 5
_ORDINARY = {semantics.EVENT_STREAM, "text/plain", "text/html"}
"""What is returned as text, and the streams, which are noticed as such."""


class Matter(StrEnum):
    """A kind of what needs a human; its value is its title in reports."""

    OVERLAY = "Overlay actions that no longer match"
    LOST = "Lost: bodies, types, pagination, safety, media types"
    SUCCESSION = "Gone here, new there, probably the same"
    NAME = "Names to choose before they lock"
    ACCESS = "Changed scopes and credentials"
    HOST = "New hosts"
    TRANSFER = "New streams, uploads and downloads"
    SUCCESSOR = "Successors that are not there"
    GATE = "Where griffe and this report disagree"

    @property
    def advice(self) -> str:
        """What to do about it."""
        return _ADVICE[self]


_ADVICE = {
    Matter.OVERLAY: "Correct the target, or delete the action if the document is right now.",
    Matter.LOST: (
        "Restore by an overlay what the server still takes and returns. "
        "What is really gone breaks callers, and stands below."
    ),
    Matter.SUCCESSION: (
        "If they are one operation, name the new one as its successor in an overlay "
        "(`x-langsmith-successor`), or give the new one its name (`x-langsmith-name`)."
    ),
    Matter.NAME: (
        "A name is permanent once it is merged: read them, and set `x-langsmith-name` or `x-langsmith-resources` "
        "in an overlay where another one is better."
    ),
    Matter.ACCESS: "Check that the right header and the right credential are sent, on a real server if you can.",
    Matter.HOST: "Check who owns the host. Nothing is sent there: clients have their hosts from their configuration.",
    Matter.TRANSFER: "Check that the client streams them; a behaviour of the embedded service helps those who test.",
    Matter.SUCCESSOR: "Correct or remove the successor in the overlay that states it.",
    Matter.GATE: "One of the two is wrong about what breaks: read the generated code of both versions.",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that needs a human.

    Attributes:
        matter: What kind of thing it is.
        subject: What it is about: a Python name, an overlay action, a host.
        text: What happened.
    """

    matter: Matter
    subject: str
    text: str


def notices(
    comparison: Comparison,
    changes: Iterable[ContractChange],
    outcomes: tuple[Sequence[Outcome], Sequence[Outcome]],
) -> Iterator[Notice]:
    """Find what of a step needs a human, from its two contracts and what became of the overlays in each.

    Args:
        comparison: The contracts.
        changes: What it found.
        outcomes: Of the same overlays, before and after.
    """
    before, after = comparison.before, comparison.after
    lasting = [pair for pair in comparison.pairs if not pair[0].plan.provisional]
    yield from _overlays(*outcomes)
    for old, new in lasting:
        if lost := "; ".join(_lost(old.plan, new.plan)):
            yield Notice(Matter.LOST, new.symbol, lost)
    yield from _untyped(changes, {new.route for _, new in lasting})
    yield from _successions(before, after)
    yield from _names(before, after)
    yield from _access(comparison, lasting)
    yield from _transfers(comparison)
    yield from _successors(before, after)


# Overlays


def _overlays(before: Sequence[Outcome], after: Sequence[Outcome]) -> Iterator[Notice]:
    known = {outcome.action.name: outcome for outcome in before}
    for outcome in after:
        old = known.get(outcome.action.name)
        if old is None or outcome.action.adds:
            continue
        subject, why = outcome.action.name, f" (its reason: {_first_sentence(outcome.action.description)})"
        gone = sorted(old.places - outcome.places)
        fewer = f"matches {_counted(outcome.matched)}, matched {old.matched}"
        if outcome.missing and not old.missing:
            yield Notice(Matter.OVERLAY, subject, f"was left out: {code(outcome.missing)} is not there any more{why}")
        elif gone:
            text = f"{fewer}; not any more: {listed(gone, _SHOWN_PLACES)}{why}"
            yield Notice(Matter.OVERLAY, subject, text)
        elif outcome.matched < old.matched:
            yield Notice(Matter.OVERLAY, subject, f"{fewer}{why}")


def redundant(before: Sequence[Outcome], after: Sequence[Outcome]) -> list[tuple[str, str]]:
    """What overlays need not say any more: the action, and why.

    Args:
        before: What became of the actions before.
        after: What becomes of them now.
    """
    known = {outcome.action.name: outcome for outcome in before}
    found = []
    for outcome in after:
        old = known.get(outcome.action.name)
        if routes := sorted({*outcome.redundant} - {*(old.redundant if old else ())}):
            count = f"{len(routes)} operation{'' if len(routes) == 1 else 's'}"
            text = f"adds {count} that the document lists now: {listed(routes, len(routes))}"
            found.append((outcome.action.name, text))
        elif old and old.changed and outcome.matched and not outcome.changed and not outcome.missing:
            found.append((outcome.action.name, "says what the document says itself now"))
    return found


def _first_sentence(text: str) -> str:
    first = " ".join(text.split()).partition(". ")[0].rstrip(".")
    return first if len(first) <= 120 else f"{first[:117]}..."


def _counted(number: int) -> str:
    return f"{number} place{'' if number == 1 else 's'}"


# What callers lose without anything being gone


def _lost(old: OperationPlan, new: OperationPlan) -> Iterator[str]:
    if old.body and not new.body:
        yield f"takes no body, took {code(old.body.annotation)}"
    elif old.body and new.body and _is_untyped(old.body.annotation, new.body.annotation):
        yield f"its body is {code(new.body.annotation)}, was {code(old.body.annotation)}"
    if _is_untyped(old.result.annotation, new.result.annotation) or (
        old.result.annotation != "None" and new.result.annotation == "None"
    ):
        yield f"returns {code(new.result.annotation)}, returned {code(old.result.annotation)}"
    if old.pagination and not new.pagination:
        yield "cannot be paginated"
    if old.safe and not new.safe:
        yield "is not known to be read-only, so it is not retried"
    if gone := sorted(_media_types(old) - _media_types(new)):
        yield f"lost the media type {listed(gone, len(gone))}"
    if old.body and new.body and old.body_media_type != new.body_media_type:
        yield f"its body is sent as {code(str(new.body_media_type))}, was sent as {code(str(old.body_media_type))}"


def _media_types(plan: OperationPlan) -> set[str]:
    """The media types of what an operation returns."""
    return {kind for one in plan.successes for kind in (one.media_type, *one.others) if kind}


def _is_untyped(before: str, after: str) -> bool:
    return bool(_UNTYPED.fullmatch(after)) and not _UNTYPED.fullmatch(before)


def _untyped(changes: Iterable[ContractChange], lasting: set[str]) -> Iterator[Notice]:
    """Arguments and fields that lost their types; results and bodies are facts of the operation."""
    for change in changes:
        if change.aspect is not Aspect.TYPE or change.symbol.endswith("(body=)") or not change.routes:
            continue
        is_result = not change.symbol.startswith("models.") and "(" not in change.symbol
        if not is_result and lasting.intersection(change.routes) and _lost_type(change):
            yield Notice(Matter.LOST, change.symbol, f"is {code(change.after)}, was {code(change.before)}")


def _lost_type(change: ContractChange) -> bool:
    return isinstance(change.before, str) and isinstance(change.after, str) and _is_untyped(change.before, change.after)


# What has other names, or new ones


def _gone(before: Side, after: Side) -> list[OperationSide]:
    """The operations that the document no longer lists, and did before."""
    return [
        operation
        for key, operation in before.operations.items()
        if not operation.plan.unlisted
        and not operation.plan.provisional
        and (key not in after.operations or after.operations[key].plan.unlisted)
    ]


def _new(before: Side, after: Side) -> list[OperationSide]:
    return [operation for key, operation in after.operations.items() if key not in before.operations]


def _successions(before: Side, after: Side) -> Iterator[Notice]:
    for pair in successions(_gone(before, after), _new(before, after)):
        routes = f"{code(pair.gone.route)} is gone, {code(pair.new.route)} ({code(pair.new.symbol)}) is new"
        yield Notice(Matter.SUCCESSION, pair.gone.symbol, f"{routes}: {', '.join(pair.reasons)}")


def _names(before: Side, after: Side) -> Iterator[Notice]:
    fresh = _new(before, after)
    known = {operation.plan.resource for operation in before.operations.values()}
    by_symbol = {operation.symbol: operation for operation in after.operations.values()}
    for resource in sorted({operation.plan.resource for operation in fresh} - known):
        yield Notice(Matter.NAME, resource, "is the name of a new resource")
    unnamed: dict[str, list[OperationSide]] = {}
    for operation in sorted(fresh, key=lambda one: one.symbol):
        named_by_number = _NUMBERED.fullmatch(operation.plan.name)
        other = by_symbol.get(f"{operation.plan.resource}.{named_by_number['stem']}") if named_by_number else None
        if other is not None:
            text = f"is {code(operation.route)}; it has a number, since {code(other.route)} has the name"
            yield Notice(Matter.NAME, operation.symbol, text)
        elif not operation.declared.get("operationId"):
            unnamed.setdefault(operation.plan.resource, []).append(operation)
    for resource, held in unnamed.items():
        names = ", ".join(f"{code(one.plan.name)} {code(one.route)}" for one in held)
        yield Notice(Matter.NAME, resource, f"has no operation ids to name after: {names}")


def _successors(before: Side, after: Side) -> Iterator[Notice]:
    for route, successor in sorted(after.plan.unresolved.items()):
        if route not in before.plan.unresolved:
            yield Notice(Matter.SUCCESSOR, route, f"is said to be replaced by {code(successor)}")


# What is sent where, and how


def _access(comparison: Comparison, lasting: Iterable[tuple[OperationSide, OperationSide]]) -> Iterator[Notice]:
    for old, new in lasting:
        if old.plan.scope != new.plan.scope:
            yield Notice(Matter.ACCESS, new.symbol, f"its scope is {code(new.plan.scope)}, was {code(old.plan.scope)}")
    olds, news = (
        side.contract.get("components", {}).get("securitySchemes", {}) for side in (comparison.before, comparison.after)
    )
    for name in sorted(news):
        if name not in olds:
            yield Notice(Matter.ACCESS, f"security scheme {name}", f"is new: {_scheme(news[name])}")
        elif news[name] != olds[name]:
            yield Notice(
                Matter.ACCESS, f"security scheme {name}", f"is {_scheme(news[name])}, was {_scheme(olds[name])}"
            )


def _scheme(facts: Mapping[str, Any]) -> str:
    words = [str(facts[key]) for key in ("type", "scheme", "in", "name") if facts.get(key)]
    return code(" ".join(words) or "unknown")


def _transfers(comparison: Comparison) -> Iterator[Notice]:
    before = comparison.before.operations
    for key, operation in sorted(comparison.after.operations.items(), key=lambda item: item[1].symbol):
        old = before.get(key)
        fresh = sorted(_transferred(operation.plan) - (_transferred(old.plan) if old else set()))
        if fresh:
            yield Notice(Matter.TRANSFER, operation.symbol, f"{code(operation.route)} {', '.join(fresh)}")


def _transferred(plan: OperationPlan) -> set[str]:
    """What an operation transfers other than JSON."""
    kinds = _media_types(plan)
    found = {"streams events"} if semantics.EVENT_STREAM in kinds else set()
    found |= {f"returns {code(kind)}" for kind in kinds - _ORDINARY if not semantics.is_json(kind)}
    body = plan.body_media_type if plan.body else None
    return found | ({f"takes {code(body)}"} if body and not semantics.is_json(body) else set())
