"""What changed between two contracts, judged from the caller's side.

Request and response are judged each in their own direction: a request that was accepted must stay accepted, and what a call returns
must stay what code was written for. Reading is tolerant, so bounds of what is returned do not matter, nor do unknown fields and values.

Both contracts are effective ones (overlays applied) and named by one lock, so that what was moved or renamed upstream is still known.
Every difference between the two is in some change: what means the same, spelled in another way, is an invisible one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from scripts import index, pagination
from scripts.change import (
    ADDS,
    BREAKS,
    BREAKS_CODE,
    HIDDEN,
    Aspect,
    Change,
    Direction,
    Impact,
    Layer,
    Verdict,
    gravest,
)
from scripts.names import Names
from scripts.side import (
    PYTHON_FORMATS,
    Alternative,
    Operation,
    Side,
    View,
    escaped,
    is_class_like,
    path_parameters,
    values_of,
)

REQUEST, RESPONSE = Direction.REQUEST, Direction.RESPONSE
Verdicts = Mapping[Direction, Verdict]

# Keyword to the JSON types it bounds and whether it is an upper bound.
_BOUNDS: Mapping[str, tuple[frozenset[str], bool]] = {
    "maximum": (frozenset({"integer", "number"}), True),
    "exclusiveMaximum": (frozenset({"integer", "number"}), True),
    "minimum": (frozenset({"integer", "number"}), False),
    "exclusiveMinimum": (frozenset({"integer", "number"}), False),
    "maxLength": (frozenset({"string"}), True),
    "minLength": (frozenset({"string"}), False),
    "maxItems": (frozenset({"array"}), True),
    "minItems": (frozenset({"array"}), False),
    "maxContains": (frozenset({"array"}), True),
    "minContains": (frozenset({"array"}), False),
    "maxProperties": (frozenset({"object"}), True),
    "minProperties": (frozenset({"object"}), False),
}

# Constraints of which only this is known: a new or another one may refuse what the old one took.
_CONSTRAINTS = ("pattern", "multipleOf", "uniqueItems", "propertyNames", "contains", "prefixItems", "not", "if", "then", "else")
_CONSTRAINTS += ("patternProperties", "dependentSchemas", "dependentRequired", "unevaluatedItems", "unevaluatedProperties")
_CONSTRAINTS += ("contentSchema", "contentEncoding", "contentMediaType", "readOnly")


def compare(before: Mapping[str, Any], after: Mapping[str, Any], lock: Names) -> tuple[Change, ...]:
    """Find every change between two contracts.

    Args:
        before: an effective contract.
        after: the one that takes its place.
        lock: the names of both.

    Returns:
        The changes, the gravest first; none when the contracts are the same.
    """
    comparison = _Comparison(Side(before, lock), Side(after, lock))
    comparison.document()
    return tuple(sorted(comparison.changes(), key=lambda change: change.key))


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a caller meets a difference.

    Attributes:
        symbol: the Python name.
        part: where below it.
        component: the class name of the component it stands in, which tells who meets it; None in an operation.
        operation: the operation it stands in.
        directions: in an operation, the way the value goes; empty where Python does not show it.
        nullable_argument: whether None is not sent, so that null is no matter.
        absent: whether the value may be missing before and after, and so reads as None anyway.
    """

    symbol: str
    part: str = ""
    component: str | None = None
    operation: Operation | None = None
    directions: tuple[Direction, ...] = ()
    nullable_argument: bool = False
    absent: tuple[bool, bool] = (False, False)

    def at(self, part: str) -> _Spot:
        """Below this spot; a part is always there."""
        return replace(self, part=f"{self.part} {part}".strip(), nullable_argument=False, absent=(False, False))


@dataclass(frozen=True, slots=True)
class _Finding:
    """A difference, before it is known who meets it."""

    spot: _Spot
    aspect: Aspect
    before: Any
    after: Any
    verdicts: Verdicts
    pointers: tuple[str, str]
    also: tuple[str, ...] = ()


def _both(verdict: Verdict) -> Verdicts:
    return {REQUEST: verdict, RESPONSE: verdict}


def _ways(request: Verdict, response: Verdict) -> Verdicts:
    return {REQUEST: request, RESPONSE: response}


class _Comparison:
    """One pass over two contracts, collecting what differs."""

    def __init__(self, before: Side, after: Side) -> None:
        self.before = before
        self.after = after
        self.findings: list[_Finding] = []
        self.seen: set[str] = set()
        self.active: set[tuple[str, str]] = set()
        self.covered: dict[tuple[str, str, Direction], bool] = {}
        # A component without a class is compared wherever it is used, since it has no name in Python.
        aliases = {
            key
            for key in before.schemas.keys() | after.schemas.keys()
            if before.schemas.get(key) != after.schemas.get(key)
            and not (is_class_like(before.schemas.get(key)) and is_class_like(after.schemas.get(key)))
        }
        self.same_text_same_meaning = not aliases
        # An operation is known again by its route, or by its Python name under another one.
        routes = {(operation.resource, operation.name): route for route, operation in after.operations.items()}
        self.pairs: list[tuple[Operation, Operation]] = []
        for route, operation in before.operations.items():
            found = route if route in after.operations else routes.get((operation.resource, operation.name))
            if found is not None and (found == route or found not in before.operations):
                self.pairs.append((operation, after.operations[found]))

    # Findings

    def emit(
        self, spot: _Spot, aspect: Aspect, before: Any, after: Any, verdicts: Verdicts, pointers: tuple[str, str], *also: str
    ) -> None:
        """Enter a difference, once."""
        mark = repr((spot.symbol, spot.part, aspect, before, after, spot.component, spot.directions))
        if mark not in self.seen:
            self.seen.add(mark)
            self.findings.append(_Finding(spot, aspect, before, after, verdicts, pointers, also))

    def changes(self) -> Iterator[Change]:
        """The findings, each with those who meet it."""
        users = self._users()
        for finding in self.findings:
            spot = finding.spot
            if spot.operation is not None:
                ways = {direction: {spot.operation.route} for direction in spot.directions}
            else:
                ways = users.get(spot.component or "", {})
            found = {direction: finding.verdicts[direction] for direction in ways if direction in finding.verdicts}
            verdict = finding.verdicts[REQUEST] if finding.aspect in _WHOLE else gravest(found.values())
            hit = [direction for direction in Direction if found.get(direction) == verdict]
            routes = sorted(set[str]().union(*(ways[direction] for direction in hit)))
            yield Change(
                symbol=spot.symbol,
                part=spot.part,
                aspect=finding.aspect,
                before=finding.before,
                after=finding.after,
                impact=verdict.impact,
                layer=verdict.layer,
                directions=tuple(hit),
                resource=self._resource(spot, routes),
                routes=tuple(routes),
                pointers=finding.pointers,
            )

    def _users(self) -> dict[str, dict[Direction, set[str]]]:
        """By component, the operations that send and return it before and after: whose callers meet a change of it."""
        users: dict[str, dict[Direction, set[str]]] = {}
        for old, new in self.pairs:
            for direction, parts in (
                (REQUEST, (self.before.request_parts(old), self.after.request_parts(new))),
                (RESPONSE, (self.before.response_parts(old), self.after.response_parts(new))),
            ):
                for name in self.before.reached(parts[0]) & self.after.reached(parts[1]):
                    users.setdefault(name, {}).setdefault(direction, set()).add(new.route)
        return users

    def _resource(self, spot: _Spot, routes: Sequence[str]) -> str:
        if spot.operation is not None:
            return spot.operation.resource
        held = {self.after.operations[route].resource for route in routes}
        return held.pop() if len(held) == 1 else "models"

    # The document

    def document(self) -> None:
        """Compare everything."""
        self.operations()
        self.components()
        version = [side.contract.get("info", {}).get("version") for side in (self.before, self.after)]
        if version[0] != version[1]:
            self.emit(_Spot("(document)"), Aspect.VERSION, *version, _both(HIDDEN), ("/info/version", "/info/version"))
        self.security_schemes()
        self.remainder("", self.before.contract, self.after.contract, {"info", "paths", "components"})
        shared = [side.contract.get("components", {}) for side in (self.before, self.after)]
        self.remainder("/components", *shared, {"schemas", "securitySchemes"})

    def remainder(self, pointer: str, before: Mapping[str, Any], after: Mapping[str, Any], done: set[str]) -> None:
        """What has no meaning of its own to a caller: it is judged where it is used, or annotates."""
        for key in sorted((before.keys() | after.keys()) - done):
            if before.get(key) != after.get(key):
                place = f"{pointer}/{escaped(key)}"
                self.emit(_Spot("(document)", key), Aspect.SPELLING, before.get(key), after.get(key), _both(HIDDEN), (place, place))

    def security_schemes(self) -> None:
        """Compare how credentials are sent; that an operation takes others is told of the operation."""
        for name in sorted(self.before.schemes.keys() | self.after.schemes.keys()):
            old, new = self.before.schemes.get(name), self.after.schemes.get(name)
            if old != new:
                place = f"/components/securitySchemes/{escaped(name)}"
                verdict = BREAKS if old and new else HIDDEN
                self.emit(_Spot(f"(security scheme {name})"), Aspect.SECURITY, old, new, _both(verdict), (place, place))

    # Operations

    def operations(self) -> None:
        """Compare the operations."""
        kept = {operation.route for pair in self.pairs for operation in pair}
        for side, gone in ((self.before, True), (self.after, False)):
            for route, operation in side.operations.items():
                if route not in kept:
                    spot = _Spot(operation.symbol, operation=operation, directions=(REQUEST,))
                    values = (route, None) if gone else (None, route)
                    pointers = (operation.pointer, "") if gone else ("", operation.pointer)
                    self.emit(spot, Aspect.OPERATION, *values, _both(BREAKS if gone else ADDS), pointers)
        for old, new in self.pairs:
            self.operation(old, new)

    def operation(self, old: Operation, new: Operation) -> None:
        """Compare an operation with itself."""
        spot = _Spot(new.symbol, operation=new, directions=(REQUEST,))
        start = len(self.findings)
        if old.route != new.route:
            self.emit(spot, Aspect.ROUTE, old.route, new.route, _both(ADDS), (old.pointer, new.pointer))

        def fact(aspect: Aspect, before: Any, after: Any, verdict: Verdict, keyword: str) -> None:
            if before != after:
                pointers = (f"{old.pointer}/{keyword}", f"{new.pointer}/{keyword}")
                self.emit(spot, aspect, before, after, _both(verdict), pointers)

        fact(Aspect.OPERATION_ID, old.facts.get("operationId"), new.facts.get("operationId"), HIDDEN, "operationId")
        fact(Aspect.TAG, _tag(old), _tag(new), HIDDEN, "tags")
        fact(Aspect.DEPRECATED, *(bool(side.facts.get("deprecated")) for side in (old, new)), ADDS, "deprecated")
        safe = [index.is_safe(side.method, side.facts) for side in (old, new)]
        fact(Aspect.SAFE, *safe, HIDDEN, "x-langsmith-safe")
        self.security(old, new, spot)
        paging = [
            pagination.classify(dict(side.contract), operation.path, operation.method)
            for side, operation in ((self.before, old), (self.after, new))
        ]
        # The style is read from the index, never from the caller: only that there are pages is the caller's matter.
        fact(Aspect.PAGINATION, *map(_paging, paging), _gain(bool(paging[0]), bool(paging[1]), BREAKS_CODE), pagination.ANNOTATION)
        self.parameters(old, new)
        self.body(old, new)
        self.responses(old, new)
        if old.facts != new.facts:
            done = {"parameters"}
            self.leftover(View(old.facts, "", old.pointer), View(new.facts, "", new.pointer), spot, start, done)

    def security(self, old: Operation, new: Operation, spot: _Spot) -> None:
        """Compare where an operation acts and which credentials it takes."""
        pointers = (f"{old.pointer}/security", f"{new.pointer}/security")
        scopes = index.scope_of(old.facts, self.before.schemes), index.scope_of(new.facts, self.after.schemes)
        if scopes[0] != scopes[1]:
            verdict = ADDS if scopes[1] == "none" or scopes[0] == "user" else BREAKS
            self.emit(spot, Aspect.SCOPE, *scopes, _both(verdict), pointers)
        schemes = [sorted({name for names in index.security_of(side.facts) for name in names}) for side in (old, new)]
        if schemes[0] != schemes[1]:
            taken = [_credentials(*pair) for pair in zip(schemes, (self.before.schemes, self.after.schemes), strict=True)]
            self.emit(spot, Aspect.SECURITY, *schemes, _both(_credentials_verdict(*taken)), pointers)

    def parameters(self, old: Operation, new: Operation) -> None:
        """Compare the parameters: those of the path by position, the others by name."""
        olds, news = ({key: item for key, item in self._parameters(side, operation)} for side, operation in ((self.before, old), (self.after, new)))
        renamed = dict(zip(path_parameters(new.path), path_parameters(old.path), strict=False))
        for key in sorted(olds.keys() | news.keys()):
            place, _, wire = key.partition(" ")
            match = f"path {renamed.get(wire, wire)}" if place == "path" and key in news else key
            if key in news and match in olds and olds[match][0] == news[key][0]:
                self.parameter(old, new, olds[match], news[key])
                continue
            shown = () if place == "cookie" else (REQUEST,)
            if key in olds and key not in news:
                self._parameter_edge(old, new, olds[key], shown, gone=True)
            elif key in news:
                self._parameter_edge(old, new, news[key], shown, gone=False)

    def _parameters(self, side: Side, operation: Operation) -> Iterator[tuple[str, tuple[str, int, Mapping[str, Any]]]]:
        for number, parameter in enumerate(operation.facts.get("parameters", ())):
            resolved = side.resolved(parameter)
            key = f"{resolved['in']} {resolved['name']}"
            yield key, (operation.arguments[key], number, resolved)
