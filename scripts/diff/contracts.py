"""What changed between two contracts, judged from the caller's side.

Both are effective contracts (overlays applied), named by one lock, so that what was moved or renamed upstream is still
known. Every difference is in some change: what means the same in another spelling is an invisible one. The types of
provisional operations may change, so that nothing breaks where only their callers meet a change.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.diff.findings import Findings, Spot, both, two
from scripts.diff.schemas import SchemaComparison
from scripts.diff.sides import Operation, Side, View, is_class_like, path_parameters
from scripts.diff.verdicts import (
    ADDS,
    BREAKS,
    BREAKS_CODE,
    HIDDEN,
    Aspect,
    Change,
    Direction,
    Impact,
    Verdict,
    gravest,
)
from scripts.document import pagination, semantics
from scripts.document.additions import PROVISIONAL
from scripts.document.references import escaped
from scripts.naming.lock import Names

Facts = Mapping[str, Any]
_SENT = (Direction.REQUEST,)
_RETURNED = (Direction.RESPONSE,)
_BEARER, _KEY = "bearer token", "API key"


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


def paired(before: Side, after: Side) -> list[tuple[Operation, Operation]]:
    """The operations that both sides have: known again by their route, else by their Python name under another one."""
    named = {
        operation.symbol: operation for route, operation in after.operations.items() if route not in before.operations
    }
    pairs = []
    for route, operation in before.operations.items():
        other = after.operations.get(route) or named.get(operation.symbol)
        if other is not None:
            pairs.append((operation, other))
    return pairs


class _Comparison:
    """One pass over two contracts."""

    def __init__(self, before: Side, after: Side) -> None:
        self.before = before
        self.after = after
        self.pairs = paired(before, after)
        self.provisional = {new.route for old, new in self.pairs if old.facts.get(PROVISIONAL)}
        self.findings = Findings()
        self.schemas = SchemaComparison(before, after, self.findings)

    def changes(self) -> Iterator[Change]:
        """The findings, each with those who meet it."""
        users = self._users()
        for finding in self.findings.all:
            spot = finding.spot
            routes_by_way: Mapping[Direction, set[str]] = (
                users.get(spot.component, {})
                if spot.component
                else {direction: {spot.operation.route} if spot.operation else set() for direction in spot.directions}
            )
            found = {way: self._judged(finding.verdicts[way], routes) for way, routes in routes_by_way.items()}
            verdict = gravest(found.values())
            hit = tuple(direction for direction in Direction if found.get(direction) == verdict)
            routes = sorted(set[str]().union(*(routes_by_way[direction] for direction in hit)))
            yield Change(
                symbol=spot.symbol,
                part=spot.part,
                aspect=finding.aspect,
                before=finding.before,
                after=finding.after,
                impact=verdict.impact,
                layer=verdict.layer,
                directions=hit,
                resource=self._resource(spot, routes),
                routes=tuple(routes),
                methods=tuple(sorted(map(self._method, routes))),
                pointers=two(
                    tuple(filter(None, places)) for places in zip(finding.pointers, finding.also, strict=True)
                ),
                digest=finding.digest,
            )

    def _judged(self, verdict: Verdict, routes: set[str]) -> Verdict:
        """A verdict as the callers of some operations meet it."""
        announced = bool(routes) and routes <= self.provisional
        return ADDS if announced and verdict.impact is Impact.BREAKING else verdict

    def _users(self) -> dict[str, dict[Direction, set[str]]]:
        """By component, the operations that sent or returned it before and still do: their callers meet its changes."""
        users: dict[str, dict[Direction, set[str]]] = {}
        for old, new in self.pairs:
            parts = {
                Direction.REQUEST: (self.before.request_parts(old), self.after.request_parts(new)),
                Direction.RESPONSE: (self.before.response_parts(old), self.after.response_parts(new)),
            }
            for direction, (olds, news) in parts.items():
                for name in self.before.reached(olds) & self.after.reached(news):
                    users.setdefault(name, {}).setdefault(direction, set()).add(new.route)
        return users

    def _method(self, route: str) -> str:
        return (self.after.operations.get(route) or self.before.operations[route]).symbol

    def _resource(self, spot: Spot, routes: Iterable[str]) -> str:
        if spot.operation is not None:
            return spot.operation.resource
        held = {self.after.operations[route].resource for route in routes}
        return held.pop() if len(held) == 1 else "models"

    # The document

    def document(self) -> None:
        """Compare everything."""
        self._operations()
        self._components()
        self._classes()
        self._security_schemes()
        everyone = Spot("(document)", directions=_SENT)
        version = two(str(side.contract.get("info", {}).get("version")) for side in (self.before, self.after))
        place = ("/info/version", "/info/version")
        self.findings.add_unless_same(everyone, Aspect.VERSION, version, both(HIDDEN), place)
        # The rest annotates, or is shared by operations and judged there.
        for pointer, done in (("", {"info", "paths", "components"}), ("/components", {"schemas", "securitySchemes"})):
            views = two(
                View(side.contract.get("components", {}) if pointer else side.contract, "", pointer)
                for side in (self.before, self.after)
            )
            self.findings.add_remainder(everyone, *views, len(self.findings.all), frozenset(done))

    def _security_schemes(self) -> None:
        """How credentials are sent; which ones an operation takes is told of the operation."""
        for name in sorted(self.before.schemes.keys() | self.after.schemes.keys()):
            old, new = self.before.schemes.get(name), self.after.schemes.get(name)
            place = f"/components/securitySchemes/{escaped(name)}"
            spot = Spot(f"(security scheme {name})", directions=_SENT)
            verdict = BREAKS if old and new else HIDDEN
            pointers = (place if old else "", place if new else "")
            self.findings.add_unless_same(spot, Aspect.SECURITY, (old, new), both(verdict), pointers)

    def _classes(self) -> None:
        """The classes that are gone, and the new ones."""
        lasting = {name for name, found in self._without_provisional().classes.items() if found.used}
        for side, other, verdict in ((self.before, self.after, BREAKS_CODE), (self.after, self.before, ADDS)):
            for name, found in side.classes.items():
                if name not in other.classes:
                    symbol = f"models.{name}"
                    gone = side is self.before
                    announced = gone and name not in lasting
                    self.findings.add(
                        Spot(symbol, directions=_SENT),
                        Aspect.MODEL,
                        (symbol, None) if gone else (None, symbol),
                        both(HIDDEN if not found.used else ADDS if announced else verdict),
                        (found.view.pointer, "") if gone else ("", found.view.pointer),
                        digest=_digest(found.view.schema),
                    )

    def _without_provisional(self) -> Side:
        """The contract before, without the operations whose types may change."""
        paths = {
            path: {method: facts for method, facts in item.items() if not facts.get(PROVISIONAL)}
            for path, item in self.before.contract["paths"].items()
        }
        return Side({**self.before.contract, "paths": paths}, self.before.lock)

    def _components(self) -> None:
        """The components, by the name that the lock keeps for each."""
        olds, news = self.before.components, self.after.components
        for name in sorted(olds.keys() | news.keys()):
            old, new = olds.get(name), news.get(name)
            known = is_class_like(old.schema if old else None) or is_class_like(new.schema if new else None)
            spot = Spot(f"models.{name}" if known else f"(schema {name})", component=name)
            keys = (old.place if old else None, new.place if new else None)
            pointers = (old.pointer if old else "", new.pointer if new else "")
            if not known or (old and new):  # a class that is gone or new is told of already
                self.findings.add_unless_same(spot, Aspect.COMPONENT, keys, both(HIDDEN), pointers)
            same = old and new and old.schema == new.schema and self.schemas.same_text_same_meaning
            if old is None or new is None or same:
                continue
            if known:
                self.schemas.schema(old, new, spot)
            else:  # found wherever it is used, if it is
                self.findings.add_remainder(spot, old, new, 0)

    # Operations

    def _operations(self) -> None:
        kept = {operation.route for pair in self.pairs for operation in pair}
        for route, operation in self.before.operations.items():
            if route not in kept:
                places, digest = (operation.pointer, ""), _digest(operation.facts)
                self.findings.add(
                    _sent(operation), Aspect.OPERATION, (route, None), both(BREAKS), places, digest=digest
                )
        for route, operation in self.after.operations.items():
            if route not in kept:
                places, digest = ("", operation.pointer), _digest(operation.facts)
                self.findings.add(_sent(operation), Aspect.OPERATION, (None, route), both(ADDS), places, digest=digest)
        for old, new in self.pairs:
            if (old.facts, old.route) != (new.facts, new.route) or not self.schemas.same_text_same_meaning:
                start = len(self.findings.all)
                self._operation(old, new)
                views = (View(old.facts, "", old.pointer), View(new.facts, "", new.pointer))
                self.findings.add_remainder(_sent(new), *views, start)
            self._meanings(old, new)

    def _operation(self, old: Operation, new: Operation) -> None:
        """What is declared of an operation itself."""
        spot = _sent(new)

        def fact(aspect: Aspect, values: Iterable[Any], verdict: Verdict, keyword: str) -> None:
            places = (f"{old.pointer}/{keyword}", f"{new.pointer}/{keyword}")
            self.findings.add_unless_same(spot, aspect, two(values), both(verdict), places)

        routes, places = (old.route, new.route), (old.pointer, new.pointer)
        self.findings.add_unless_same(spot, Aspect.ROUTE, routes, both(ADDS), places)
        sides = (old, new)
        fact(Aspect.OPERATION_ID, (side.facts.get("operationId") for side in sides), HIDDEN, "operationId")
        fact(Aspect.TAG, (", ".join(side.facts.get("tags", ())) for side in sides), HIDDEN, "tags")
        fact(Aspect.DEPRECATED, (bool(side.facts.get("deprecated")) for side in sides), ADDS, "deprecated")
        fact(Aspect.SAFE, (semantics.is_safe(side.method, side.facts) for side in sides), HIDDEN, "x-langsmith-safe")
        schemes = two(
            sorted({name for names in semantics.security_of(side.facts) for name in names}) for side in (old, new)
        )
        credentials = two(
            _credentials(names, side.schemes) for names, side in zip(schemes, (self.before, self.after), strict=True)
        )
        fact(Aspect.SECURITY, schemes, _credentials_verdict(*credentials), "security")
        self._parameters(old, new)
        self._body(old, new)
        self._responses(old, new)

    def _meanings(self, old: Operation, new: Operation) -> None:
        """What follows for an operation from its declarations and from those it refers to."""
        spot = _sent(new)
        scopes = two(semantics.scope_of(op.facts, side.schemes) for op, side in ((old, self.before), (new, self.after)))
        verdict = ADDS if scopes[1] == "none" or scopes[0] == "user" else BREAKS
        places = (f"{old.pointer}/security", f"{new.pointer}/security")
        self.findings.add_unless_same(spot, Aspect.SCOPE, scopes, both(verdict), places)
        pages = two(_pagination(side, operation) for side, operation in ((self.before, old), (self.after, new)))
        # How the pages are asked for is read from the index, never from the caller.
        verdict = HIDDEN if all(pages) else ADDS if pages[1] else BREAKS_CODE
        places = (f"{old.pointer}/{pagination.ANNOTATION}", f"{new.pointer}/{pagination.ANNOTATION}")
        self.findings.add_unless_same(spot, Aspect.PAGINATION, pages, both(verdict), places)

    # Requests

    def _parameters(self, old: Operation, new: Operation) -> None:
        olds, news = self._listed(self.before, old), self._listed(self.after, new)
        # Those of the path are known by position: what they are called is not sent.
        renamed = zip(path_parameters(old.path), path_parameters(new.path), strict=False)
        for before, after in [pair for pair in renamed if pair[0] != pair[1]]:
            olds[f"path {after}"] = olds.pop(f"path {before}")
        for key in sorted(olds.keys() | news.keys()):
            one, other = olds.get(key), news.get(key)
            if one and other and one.argument == other.argument:
                self._parameter(one, other, new)
                continue
            if one:
                self._parameter_edge(one, new, gone=True)
            if other:
                self._parameter_edge(other, new, gone=False)

    def _listed(self, side: Side, operation: Operation) -> dict[str, _Parameter]:
        found = {}
        for number, raw in enumerate(operation.facts.get("parameters", ())):
            facts = side.resolved(raw)
            key = f"{facts['in']} {facts['name']}"
            view = side.parameter_view(operation, number, facts)
            found[key] = _Parameter(
                key, operation.arguments.get(key), facts, view, f"{operation.pointer}/parameters/{number}"
            )
        return found

    def _parameter_edge(self, parameter: _Parameter, operation: Operation, *, gone: bool) -> None:
        side = self.before if gone else self.after
        annotation = side.annotation(parameter.view)
        verdict = BREAKS if gone or parameter.is_required else ADDS
        values = (annotation, None) if gone else (None, annotation)
        pointers = (parameter.pointer, "") if gone else ("", parameter.pointer)
        self.findings.add(_argument(parameter, operation), Aspect.PARAMETER, values, both(verdict), pointers)

    def _parameter(self, old: _Parameter, new: _Parameter, operation: Operation) -> None:
        spot = _argument(new, operation)
        start = len(self.findings.all)
        for aspect, keyword, verdict in (
            (Aspect.REQUIRED, "required", BREAKS if new.is_required else ADDS),
            (Aspect.DEPRECATED, "deprecated", ADDS),
        ):
            values = two(bool(side.facts.get(keyword)) for side in (old, new))
            places = (f"{old.pointer}/{keyword}", f"{new.pointer}/{keyword}")
            self.findings.add_unless_same(spot, aspect, values, both(verdict), places)
        self.schemas.schema(old.view, new.view, spot)
        views = (View(old.facts, "", old.pointer), View(new.facts, "", new.pointer))
        self.findings.add_remainder(spot, *views, start)

    def _body(self, old: Operation, new: Operation) -> None:
        bodies = two(
            side.resolved(op.facts.get("requestBody", {})) for side, op in ((self.before, old), (self.after, new))
        )
        spot = Spot(f"{new.symbol}(body=)", operation=new, directions=_SENT)
        places = (f"{old.pointer}/requestBody", f"{new.pointer}/requestBody")
        contents = two(body.get("content", {}) for body in bodies)
        required = two(bool(body.get("required")) for body in bodies)
        mains = two(semantics.main_media_type(content) for content in contents)
        if not all(contents):
            told = two(
                side.annotation(side.body_view(operation, main)) if main else None
                for side, operation, main in zip((self.before, self.after), (old, new), mains, strict=True)
            )
            verdict = BREAKS if contents[0] or required[1] else ADDS
            self.findings.add_unless_same(spot, Aspect.BODY, told, both(verdict), places)
            return
        verdict = BREAKS if required[1] else ADDS
        pointers = (f"{places[0]}/required", f"{places[1]}/required")
        self.findings.add_unless_same(spot, Aspect.REQUIRED, required, both(verdict), pointers)
        start = len(self.findings.all)
        for media_type in sorted(contents[0].keys() | contents[1].keys()):
            pointers = two(f"{place}/content/{escaped(media_type)}" for place in places)
            is_main = media_type in mains
            if media_type not in contents[1]:
                verdict = BREAKS if media_type == mains[0] else HIDDEN
                self.findings.add(spot, Aspect.MEDIA_TYPE, (media_type, None), both(verdict), (pointers[0], ""))
            elif media_type not in contents[0]:
                # The main one is sent, so that another one takes another kind of body.
                verdict = HIDDEN if not is_main else BREAKS_CODE if mains[0] in contents[1] else ADDS
                self.findings.add(spot, Aspect.MEDIA_TYPE, (None, media_type), both(verdict), ("", pointers[1]))
            else:
                views = (self.before.body_view(old, media_type), self.after.body_view(new, media_type))
                shown = Spot(spot.symbol, "" if is_main else media_type, None, new, _SENT if is_main else ())
                self._media(contents, media_type, views, shown, pointers)
        views = (View(bodies[0], "", places[0]), View(bodies[1], "", places[1]))
        self.findings.add_remainder(spot, *views, start, frozenset({"required"} if required[0] != required[1] else ()))

    def _media(
        self,
        contents: tuple[Facts, Facts],
        media_type: str,
        views: tuple[View, View],
        spot: Spot,
        pointers: tuple[str, str],
    ) -> None:
        """One media type of a body or response."""
        start = len(self.findings.all)
        self.schemas.schema(*views, spot)
        media = two(View(content[media_type], "", pointer) for content, pointer in zip(contents, pointers, strict=True))
        self.findings.add_remainder(spot, *media, start)

    # Responses

    def _responses(self, old: Operation, new: Operation) -> None:
        redirects = two(semantics.redirects(operation.facts) for operation in (old, new))
        spot = Spot(new.symbol, operation=new, directions=_RETURNED)
        places = (f"{old.pointer}/responses", f"{new.pointer}/responses")
        self.findings.add_unless_same(spot, Aspect.REDIRECT, redirects, both(BREAKS), places)
        successes = (self.before.success_statuses(old), self.after.success_statuses(new))
        errors = two(
            sorted(operation.facts.get("responses", {}).keys() - set(statuses))
            for operation, statuses in zip((old, new), successes, strict=True)
        )
        for olds, news in (successes, errors):
            gone = [status for status in olds if status not in news]
            fresh = [status for status in news if status not in olds]
            pairs = [(status, status) for status in olds if status in news]
            if olds is successes[0] and len(gone) == len(fresh) == 1:
                # Whichever status a success has, it is read by the nearest declared one.
                pair = (gone.pop(), fresh.pop())
                pairs.append(pair)
                pointers = two(f"{place}/{status}" for place, status in zip(places, pair, strict=True))
                self.findings.add(spot.at("response"), Aspect.STATUS, pair, both(ADDS), pointers)
            for status in gone:
                self._status_edge(old, new, status, gone=True)
            for status in fresh:
                self._status_edge(old, new, status, gone=False)
            for pair in pairs:
                self._response(old, new, *pair)

    def _status_edge(self, old: Operation, new: Operation, status: str, *, gone: bool) -> None:
        side, operation = (self.before, old) if gone else (self.after, new)
        successes = side.success_statuses(operation)
        place = f"{operation.pointer}/responses/{status}"
        is_success = status in successes
        spot = Spot(new.symbol, f"response {status}", None, new, _RETURNED if is_success else ())
        if gone:
            verdict = BREAKS if len(successes) == 1 else ADDS
        else:
            known = {self._result(self.before, old, other) for other in self.before.success_statuses(old)}
            verdict = ADDS if not known or self._result(self.after, new, status) in known else BREAKS_CODE
        aspect = Aspect.STATUS if is_success else Aspect.ERROR_STATUS
        values, pointers = ((status, None), (place, "")) if gone else ((None, status), ("", place))
        self.findings.add(spot, aspect, values, both(verdict), pointers)

    def _result(self, side: Side, operation: Operation, status: str) -> str:
        """The Python type of what a status returns."""
        content = side.resolved(operation.facts["responses"][status]).get("content", {})
        main = semantics.main_media_type(content)
        if main is None:
            return "None"
        return side.annotation(side.response_view(operation, status, main)) if semantics.is_json(main) else main

    def _response(self, old: Operation, new: Operation, before: str, after: str) -> None:
        is_success = after in self.after.success_statuses(new)
        part = f"response {after}" if before == after else "response"
        spot = Spot(new.symbol, part, None, new, _RETURNED if is_success else ())
        responses = two(
            side.resolved(operation.facts["responses"][status])
            for side, operation, status in ((self.before, old, before), (self.after, new, after))
        )
        places = (f"{old.pointer}/responses/{before}", f"{new.pointer}/responses/{after}")
        start = len(self.findings.all)
        self._headers(responses, spot, places)
        contents = two(response.get("content", {}) for response in responses)
        for media_type in sorted(contents[0].keys() | contents[1].keys()):
            pointers = two(f"{place}/content/{escaped(media_type)}" for place in places)
            if media_type not in contents[1]:
                needed = media_type in (semantics.main_media_type(contents[0]), semantics.EVENT_STREAM)
                verdict = BREAKS if needed else ADDS
                self.findings.add(spot, Aspect.MEDIA_TYPE, (media_type, None), both(verdict), (pointers[0], ""))
            elif media_type not in contents[0]:
                quiet = not contents[0] or media_type == semantics.EVENT_STREAM
                verdict = ADDS if quiet else BREAKS_CODE
                self.findings.add(spot, Aspect.MEDIA_TYPE, (None, media_type), both(verdict), ("", pointers[1]))
            else:
                views = (
                    self.before.response_view(old, before, media_type),
                    self.after.response_view(new, after, media_type),
                )
                # What is not JSON is returned as it comes.
                shown = spot if semantics.is_json(media_type) else Spot(new.symbol, spot.part, None, new, ())
                self._media(contents, media_type, views, shown, pointers)
        views = (View(responses[0], "", places[0]), View(responses[1], "", places[1]))
        self.findings.add_remainder(spot, *views, start)

    def _headers(self, responses: tuple[Facts, Facts], spot: Spot, places: tuple[str, str]) -> None:
        olds, news = (response.get("headers", {}) for response in responses)
        for name in sorted(olds.keys() ^ news.keys()):
            gone = name in olds
            pointers = (
                (f"{places[0]}/headers/{escaped(name)}", "") if gone else ("", f"{places[1]}/headers/{escaped(name)}")
            )
            values = (name, None) if gone else (None, name)
            self.findings.add(spot, Aspect.HEADER, values, both(BREAKS if gone else ADDS), pointers)


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A declared parameter: `query limit`, its argument (cookies have none), what is declared of it, and where."""

    key: str
    argument: str | None
    facts: Mapping[str, Any]
    view: View
    pointer: str

    @property
    def is_required(self) -> bool:
        return bool(self.facts.get("required"))


def _digest(facts: Any) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:12]


def _sent(operation: Operation) -> Spot:
    return Spot(operation.symbol, operation=operation, directions=_SENT)


def _argument(parameter: _Parameter, operation: Operation) -> Spot:
    if parameter.argument is None:
        return Spot(operation.symbol, parameter.key, None, operation, ())
    return Spot(f"{operation.symbol}({parameter.argument}=)", "", None, operation, _SENT, argument=True)


def _pagination(side: Side, operation: Operation) -> str | None:
    found = pagination.classify(dict(side.contract), operation.path, operation.method)
    if found is None:
        return None
    # The bounds of a page are facts of its parameter, and told of it.
    told = {name: value for name, value in found.items() if name not in ("style", "max_limit", "default_limit")}
    return " ".join([found["style"], *(f"{name}={value}" for name, value in told.items() if value not in (None, []))])


def _credentials(names: Iterable[str], schemes: Mapping[str, Any]) -> set[str]:
    """What a caller may prove who they are with; none where nothing has to be proved."""
    found = set()
    for name in names:
        scheme = schemes.get(name, {})
        if scheme.get("scheme") == "bearer":
            found.add(_BEARER)
        elif str(scheme.get("name", "")).lower() == "x-api-key":
            found.add(_KEY)
    return found


def _credentials_verdict(before: set[str], after: set[str]) -> Verdict:
    if before == after:
        return HIDDEN
    return BREAKS if after and (not before or before - after) else ADDS
