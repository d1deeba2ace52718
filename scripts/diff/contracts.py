"""What changed between two contracts, judged from the caller's side.

Both are effective contracts (overlays applied), named by one lock, so that what was moved or renamed upstream is still
known. Every difference is in some change: a different spelling of the same is an invisible one. The types of
provisional operations may change, so nothing breaks that affects only their callers.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from scripts.diff.findings import Finding, Spot, both, difference, merged, two
from scripts.diff.remainder import Remainder
from scripts.diff.schemas import SchemaComparison
from scripts.diff.sides import ArgumentSide, OperationSide, Side
from scripts.diff.verdicts import (
    ADDS,
    BREAKS,
    BREAKS_CODE,
    HIDDEN,
    Aspect,
    ContractChange,
    Direction,
    Impact,
    Verdict,
    gravest,
)
from scripts.document import pagination, semantics
from scripts.document.references import at, escaped
from scripts.generate.plan import SuccessPlan
from scripts.naming.lock import Names

Places = tuple[str, str]
_SENT = (Direction.REQUEST,)
_RETURNED = (Direction.RESPONSE,)
_BEARER, _KEY = "bearer token", "API key"


def compare(before: Mapping[str, Any], after: Mapping[str, Any], lock: Names) -> tuple[ContractChange, ...]:
    """Find every change between two contracts.

    Args:
        before: An effective contract.
        after: The one that replaces it.
        lock: The names of both; it is left as it is.

    Returns:
        The changes, the gravest first; none when the contracts are the same.
    """
    return Comparison(Side(before, lock), Side(after, lock)).changes()


def _paired(before: Side, after: Side) -> list[tuple[OperationSide, OperationSide]]:
    """The operations that both sides have, however each spells their routes."""
    return [
        (operation, after.operations[key]) for key, operation in before.operations.items() if key in after.operations
    ]


class Comparison:
    """Two contracts.

    Args:
        before: An effective contract, named.
        after: The one that replaces it, named by the same lock.
    """

    def __init__(self, before: Side, after: Side) -> None:
        self.before = before
        self.after = after
        self.sides = (before, after)
        self.pairs = _paired(before, after)
        self.provisional = {new.route for old, new in self.pairs if old.plan.provisional}
        self.schemas = SchemaComparison(before, after)

    def changes(self) -> tuple[ContractChange, ...]:
        """Every change, the gravest first; none when the contracts are the same."""
        return tuple(sorted(self._changes(), key=lambda change: change.key))

    def _changes(self) -> Iterator[ContractChange]:
        """What was found, each with the operations that it affects."""
        users = self._users()
        for finding in self._findings():
            spot = finding.spot
            routes_by_way: Mapping[Direction, set[str]] = (
                users.get(spot.component, {})
                if spot.component
                else {direction: {spot.operation.key} if spot.operation else set() for direction in spot.directions}
            )
            found = {way: self._judged(finding.verdicts[way], routes) for way, routes in routes_by_way.items()}
            verdict = gravest(found.values())
            hit = tuple(direction for direction in Direction if found.get(direction) == verdict)
            keys = set[str]().union(*(routes_by_way[direction] for direction in hit))
            yield ContractChange(
                symbol=spot.symbol,
                part=spot.part,
                aspect=finding.aspect,
                before=finding.values[0],
                after=finding.values[1],
                impact=verdict.impact,
                layer=verdict.layer,
                directions=hit,
                resource=self._resource(spot, keys),
                routes=tuple(sorted(self._found(key).route for key in keys)),
                methods=tuple(sorted(self._found(key).symbol for key in keys)),
                pointers=two(
                    tuple(dict.fromkeys(filter(None, places))) for places in zip(*finding.places, strict=True)
                ),
                digest=finding.digest,
            )

    def _judged(self, verdict: Verdict, routes: set[str]) -> Verdict:
        """A verdict for the callers of some operations; that the types of provisional ones may change is known."""
        announced = bool(routes) and routes <= self.provisional
        return ADDS if announced and verdict.impact is Impact.BREAKING else verdict

    def _users(self) -> dict[str, dict[Direction, set[str]]]:
        """By class, the operations that sent or returned it before and still do: changes of it affect their callers."""
        users: dict[str, dict[Direction, set[str]]] = {}
        for old, new in self.pairs:
            reached = {
                Direction.REQUEST: self.before.sent(old) & self.after.sent(new),
                Direction.RESPONSE: self.before.returned(old) & self.after.returned(new),
            }
            for direction, names in reached.items():
                for name in names:
                    users.setdefault(name, {}).setdefault(direction, set()).add(new.key)
        return users

    def _found(self, key: str) -> OperationSide:
        return self.after.operations.get(key) or self.before.operations[key]

    def _resource(self, spot: Spot, keys: Iterable[str]) -> str:
        if spot.operation is not None:
            return spot.operation.plan.resource
        held = {self.after.operations[key].plan.resource for key in keys}
        return held.pop() if len(held) == 1 else "models"

    # The document

    def _findings(self) -> list[Finding]:
        found = [
            *self._operations(),
            *self._components(),
            *self._classes(),
            *self._security_schemes(),
            *self._version(),
        ]
        return merged([*found, *self._remainder(Remainder(found))])

    def _version(self) -> Iterator[Finding]:
        version = two(str(side.contract.get("info", {}).get("version")) for side in self.sides)
        place = "/info/version"
        yield from difference(_everyone(""), Aspect.VERSION, version, both(HIDDEN), (place, place))

    def _security_schemes(self) -> Iterator[Finding]:
        """How credentials are sent; which of them an operation takes is a fact of the operation."""
        olds, news = (side.contract.get("components", {}).get("securitySchemes", {}) for side in self.sides)
        for name in sorted(olds.keys() | news.keys()):
            old, new = olds.get(name), news.get(name)
            place = f"/components/securitySchemes/{escaped(name)}"
            spot = Spot(f"(security scheme {name})", directions=_SENT)
            verdict = BREAKS if old and new else HIDDEN
            pointers = (place if old else "", place if new else "")
            yield from difference(spot, Aspect.SECURITY, (old, new), both(verdict), pointers)

    def _classes(self) -> Iterator[Finding]:
        """The classes that are gone, and the new ones."""
        lasting = set[str]().union(
            *(
                self.before.sent(one) | self.before.returned(one)
                for one in self.before.operations.values()
                if not one.plan.provisional
            )
        )
        for side, other, verdict in ((self.before, self.after, BREAKS_CODE), (self.after, self.before, ADDS)):
            for name in side.classes.keys() - other.classes.keys():
                symbol, pointer = f"models.{name}", side.component(name).pointer
                # Where the other contract has the schema, and no class is made of it there.
                counterpart = other.component(name).pointer if name in other.schemas else ""
                gone = side is self.before
                yield Finding(
                    Spot(symbol, directions=_SENT),
                    Aspect.MODEL,
                    (symbol, None) if gone else (None, symbol),
                    both(HIDDEN if name not in side.used else ADDS if gone and name not in lasting else verdict),
                    (pointer, counterpart) if gone else (counterpart, pointer),
                    digest=_digest(side.component(name).declared),
                )

    def _components(self) -> Iterator[Finding]:
        """The components, by the name that the lock keeps for each: their keys, and of a class what it holds."""
        olds, news = (side.keys for side in self.sides)
        for name in sorted(olds.keys() | news.keys()):
            old, new = olds.get(name), news.get(name)
            is_class = name in self.before.classes or name in self.after.classes
            if not is_class or (old and new):  # a class that is gone or new is reported already
                pointers = two(f"/components/schemas/{escaped(key)}" if key else "" for key in (old, new))
                yield from difference(self._component_spot(name), Aspect.COMPONENT, (old, new), both(HIDDEN), pointers)
        for name in sorted(self.before.classes.keys() & self.after.classes.keys()):
            yield from self.schemas.component(name, self._component_spot(name))

    def _component_spot(self, name: str) -> Spot:
        is_class = name in self.before.classes or name in self.after.classes
        return Spot(f"models.{name}" if is_class else f"(schema {name})", component=name)

    # What is left

    def _remainder(self, remainder: Remainder) -> Iterator[Finding]:
        """What only the spelling changed of."""
        for name in sorted(self.before.keys.keys() & self.after.keys.keys()):
            places = two(f"/components/schemas/{escaped(side.keys[name])}" for side in self.sides)
            olds, news = (at(side.contract, place) for side, place in zip(self.sides, places, strict=True))
            yield from remainder.between(olds, news, places, partial(self._inside, name))
        for old, new in self.pairs:
            places = (old.pointer, new.pointer)
            spots = _Inside(new, self.after.arguments(new))
            yield from remainder.between(old.declared, new.declared, places, spots.spot)
        rest = two(_annotations(side.contract) for side in self.sides)
        yield from remainder.between(*rest, ("", ""), _everyone)

    def _inside(self, name: str, inside: str) -> Spot:
        """The spot of a pointer inside a component."""
        spot, tokens = self._component_spot(name), inside.split("/")[1:]
        model = self.after.models.get(name)
        fields = {escaped(field.wire): field.name for field in (model.fields if model else ())}
        if len(tokens) > 1 and tokens[0] == "properties" and tokens[1] in fields:
            spot, tokens = Spot(f"{spot.symbol}.{fields[tokens[1]]}", component=name), tokens[2:]
        return spot.at(" ".join(tokens))

    # Operations

    def _operations(self) -> Iterator[Finding]:
        kept = {operation.key for operation, _ in self.pairs}
        for key, operation in self.before.operations.items():
            if key not in kept:
                places, digest = (operation.pointer, ""), _digest(operation.declared)
                yield Finding(
                    _sent(operation), Aspect.OPERATION, (operation.route, None), both(BREAKS), places, digest=digest
                )
        for key, operation in self.after.operations.items():
            if key not in kept:
                places, digest = ("", operation.pointer), _digest(operation.declared)
                yield Finding(
                    _sent(operation), Aspect.OPERATION, (None, operation.route), both(ADDS), places, digest=digest
                )
        for old, new in self.pairs:
            yield from self._operation(old, new)
            yield from self._arguments(old, new)
            yield from self._body(old, new)
            yield from self._responses(old, new)

    def _operation(self, old: OperationSide, new: OperationSide) -> Iterator[Finding]:
        """What is declared of an operation itself."""
        spot = _sent(new)
        declared, plans = (old.declared, new.declared), (old.plan, new.plan)

        def fact(aspect: Aspect, values: Iterable[Any], verdict: Verdict, keyword: str) -> Iterator[Finding]:
            places = (f"{old.pointer}/{keyword}", f"{new.pointer}/{keyword}")
            return difference(spot, aspect, two(values), both(verdict), places)

        routes, places = (old.route, new.route), (old.pointer, new.pointer)
        yield from difference(spot, Aspect.ROUTE, routes, both(HIDDEN), places)
        yield from fact(Aspect.OPERATION_ID, (facts.get("operationId") for facts in declared), HIDDEN, "operationId")
        yield from fact(Aspect.TAG, (", ".join(facts.get("tags", ())) for facts in declared), HIDDEN, "tags")
        yield from fact(Aspect.DEPRECATED, (plan.deprecated for plan in plans), ADDS, "deprecated")
        yield from fact(Aspect.SAFE, (plan.safe for plan in plans), HIDDEN, "x-langsmith-safe")
        stated = (plan.idempotent_with for plan in plans)
        yield from fact(Aspect.SAFE, stated, HIDDEN, semantics.IDEMPOTENT_WITH)
        schemes = two(sorted({name for names in plan.security for name in names}) for plan in plans)
        credentials = two(_credentials(names, side.contract) for names, side in zip(schemes, self.sides, strict=True))
        yield from fact(Aspect.SECURITY, schemes, _credentials_verdict(*credentials), "security")
        scopes = two(plan.scope for plan in plans)
        verdict = ADDS if scopes[1] == "none" or scopes[0] == "user" else BREAKS
        yield from fact(Aspect.SCOPE, scopes, verdict, "security")
        pages = two(_pages(plan.pagination) for plan in plans)
        # How the pages are asked for is read from the index, never from the caller.
        verdict = HIDDEN if all(pages) else ADDS if pages[1] else BREAKS_CODE
        yield from fact(Aspect.PAGINATION, pages, verdict, pagination.ANNOTATION)

    # Requests

    def _arguments(self, old: OperationSide, new: OperationSide) -> Iterator[Finding]:
        olds, news = self.before.arguments(old), self.after.arguments(new)
        # Those of the path are known by position: what they are called is not sent.
        renamed = zip(*([argument.wire for argument in side.plan.placed("path")] for side in (old, new)), strict=False)
        for before, after in [pair for pair in renamed if pair[0] != pair[1]]:
            olds[f"path {after}"] = olds.pop(f"path {before}")
        for key in sorted(olds.keys() | news.keys()):
            one, other = olds.get(key), news.get(key)
            if one and other and one.plan.name == other.plan.name:
                yield from self._argument(one, other, new)
                continue
            if one:
                gone = (one.plan.annotation, None)
                yield Finding(_argument_spot(one, new), Aspect.PARAMETER, gone, both(BREAKS), (one.pointer, ""))
            if other:
                fresh, verdict = (None, other.plan.annotation), BREAKS if other.plan.required else ADDS
                yield Finding(_argument_spot(other, new), Aspect.PARAMETER, fresh, both(verdict), ("", other.pointer))

    def _argument(self, old: ArgumentSide, new: ArgumentSide, operation: OperationSide) -> Iterator[Finding]:
        spot = _argument_spot(new, operation, (old.plan.annotation, new.plan.annotation))
        required = (old.plan.required, new.plan.required)
        places = (f"{old.pointer}/required", f"{new.pointer}/required")
        yield from difference(spot, Aspect.REQUIRED, required, both(BREAKS if required[1] else ADDS), places)
        deprecated = two(bool(side.declared.get("deprecated")) for side in (old, new))
        places = (f"{old.pointer}/deprecated", f"{new.pointer}/deprecated")
        yield from difference(spot, Aspect.DEPRECATED, deprecated, both(ADDS), places)
        yield from self.schemas.schema(old.view, new.view, spot)

    def _body(self, old: OperationSide, new: OperationSide) -> Iterator[Finding]:
        one, other = old.plan.body, new.plan.body
        spot = Spot(f"{new.symbol}(body=)", operation=new, directions=_SENT)
        places = (f"{old.pointer}/requestBody", f"{new.pointer}/requestBody")
        if one is None or other is None:
            annotations = two(body.annotation if body else None for body in (one, other))
            verdict = BREAKS if one or (other and other.required) else ADDS
            yield from difference(spot, Aspect.BODY, annotations, both(verdict), places)
            return
        required = (one.required, other.required)
        pointers = (f"{places[0]}/required", f"{places[1]}/required")
        yield from difference(spot, Aspect.REQUIRED, required, both(BREAKS if required[1] else ADDS), pointers)
        mains = (old.plan.body_media_type, new.plan.body_media_type)
        contents = two(side.normalized["requestBody"]["content"].keys() for side in (old, new))
        for media_type in sorted(contents[0] - contents[1]):
            verdict = BREAKS if media_type == mains[0] else HIDDEN
            pointers = (f"{places[0]}/content/{escaped(media_type)}", "")
            yield Finding(spot, Aspect.MEDIA_TYPE, (media_type, None), both(verdict), pointers)
        for media_type in sorted(contents[1] - contents[0]):
            # The main one is sent, so that another one takes another kind of body.
            is_main = media_type == mains[1]
            verdict = HIDDEN if not is_main else BREAKS_CODE if mains[0] in contents[1] else ADDS
            pointers = ("", f"{places[1]}/content/{escaped(media_type)}")
            yield Finding(spot, Aspect.MEDIA_TYPE, (None, media_type), both(verdict), pointers)
        if mains[0] == mains[1]:
            typed = Spot(spot.symbol, operation=new, directions=_SENT, types=(one.annotation, other.annotation))
            yield from self.schemas.schema(self.before.body(old), self.after.body(new), typed)

    # Responses

    def _responses(self, old: OperationSide, new: OperationSide) -> Iterator[Finding]:
        spot = Spot(new.symbol, operation=new, directions=_RETURNED)
        redirects = (old.plan.redirects, new.plan.redirects)
        places = (f"{old.pointer}/responses", f"{new.pointer}/responses")
        yield from difference(spot, Aspect.REDIRECT, redirects, both(BREAKS), places)
        yield from self._successes(old, new)
        yield from self._errors(old, new, places)

    def _successes(self, old: OperationSide, new: OperationSide) -> Iterator[Finding]:
        olds, news = ({success.status: success for success in side.plan.successes} for side in (old, new))
        gone, fresh = sorted(olds.keys() - news.keys()), sorted(news.keys() - olds.keys())
        pairs = [(status, status) for status in sorted(olds.keys() & news.keys())]
        if len(gone) == len(fresh) == 1:
            # Whichever status a success has, it is read by the nearest declared one.
            pair = (gone.pop(), fresh.pop())
            pairs.append(pair)
            spot = Spot(new.symbol, "response", None, new, _RETURNED)
            pointers = two(self._success_place(*one) for one in zip((old, new), pair, strict=True))
            yield Finding(spot, Aspect.STATUS, two(map(str, pair)), both(ADDS), pointers)
        for status in gone:
            spot = Spot(new.symbol, f"response {status}", None, new, _RETURNED)
            pointers = (self._success_place(old, status), "")
            verdict = BREAKS if len(olds) == 1 else ADDS
            yield Finding(spot, Aspect.STATUS, (str(status), None), both(verdict), pointers)
        for status in fresh:
            spot = Spot(new.symbol, f"response {status}", None, new, _RETURNED)
            pointers = ("", self._success_place(new, status))
            known = {success.type.annotation for success in olds.values()}
            verdict = ADDS if not known or news[status].type.annotation in known else BREAKS_CODE
            yield Finding(spot, Aspect.STATUS, (None, str(status)), both(verdict), pointers)
        for before, after in pairs:
            yield from self._success(old, new, olds[before], news[after])

    def _success_place(self, operation: OperationSide, status: int) -> str:
        return f"{operation.pointer}/responses/{semantics.success_statuses(operation.declared)[status]}"

    def _success(
        self, old: OperationSide, new: OperationSide, before: SuccessPlan, after: SuccessPlan
    ) -> Iterator[Finding]:
        part = f"response {after.status}" if before.status == after.status else "response"
        spot = Spot(new.symbol, part, None, new, _RETURNED)
        places = (self._success_place(old, before.status), self._success_place(new, after.status))
        headers = two(
            semantics.successes_of(side.normalized)[success.status].get("headers", {})
            for side, success in ((old, before), (new, after))
        )
        yield from _headers(*headers, spot, places)
        contents = two(
            {*success.others} | ({success.media_type} if success.media_type else set()) for success in (before, after)
        )
        for media_type in sorted(contents[0] - contents[1]):
            needed = media_type in (before.media_type, semantics.EVENT_STREAM)
            pointers = (f"{places[0]}/content/{escaped(media_type)}", "")
            yield Finding(spot, Aspect.MEDIA_TYPE, (media_type, None), both(BREAKS if needed else ADDS), pointers)
        for media_type in sorted(contents[1] - contents[0]):
            quiet = not contents[0] or media_type == semantics.EVENT_STREAM
            pointers = ("", f"{places[1]}/content/{escaped(media_type)}")
            yield Finding(spot, Aspect.MEDIA_TYPE, (None, media_type), both(ADDS if quiet else BREAKS_CODE), pointers)
        main = before.media_type
        # What is not JSON is returned as text or bytes.
        if main is not None and main == after.media_type and semantics.is_json(main):
            types = two(side.plan.result.annotation for side in (old, new))
            typed = Spot(new.symbol, part, None, new, _RETURNED, types=types, typed="response")
            yield from self.schemas.schema(self.before.result(old, before), self.after.result(new, after), typed)

    def _errors(self, old: OperationSide, new: OperationSide, places: Places) -> Iterator[Finding]:
        """Errors have no type in Python: code sees their status and reads their body as it is."""
        olds, news = (
            {
                written: response.get("content", {})
                for written, response in side.normalized["responses"].items()
                if written not in semantics.success_statuses(side.declared).values()
            }
            for side in (old, new)
        )
        for status in sorted(olds.keys() | news.keys()):
            spot = Spot(new.symbol, f"response {status}", None, new)
            pointers = two(
                f"{place}/{status}" if status in held else "" for place, held in zip(places, (olds, news), strict=True)
            )
            if status in olds and status in news:
                bodies = (olds[status], news[status])
                yield from difference(spot, Aspect.ERROR_BODY, bodies, both(HIDDEN), pointers)
            else:
                values = (status if status in olds else None, status if status in news else None)
                yield Finding(spot, Aspect.ERROR_STATUS, values, both(HIDDEN), pointers)


def _headers(olds: Iterable[str], news: Iterable[str], spot: Spot, places: Places) -> Iterator[Finding]:
    for name in sorted({*olds} - {*news}):
        yield Finding(spot, Aspect.HEADER, (name, None), both(BREAKS), (f"{places[0]}/headers/{escaped(name)}", ""))
    for name in sorted({*news} - {*olds}):
        yield Finding(spot, Aspect.HEADER, (None, name), both(ADDS), ("", f"{places[1]}/headers/{escaped(name)}"))


class _Inside:
    """Names what is inside an operation."""

    def __init__(self, operation: OperationSide, arguments: Mapping[str, ArgumentSide]) -> None:
        self._operation = operation
        self._arguments = {
            argument.pointer.removeprefix(operation.pointer): argument for argument in arguments.values()
        }

    def spot(self, inside: str) -> Spot:
        """The spot of a pointer inside the operation."""
        tokens = inside.split("/")[1:]
        argument = self._arguments.get(f"/{'/'.join(tokens[:2])}")
        spot = _sent(self._operation)
        if argument:
            spot, tokens = _argument_spot(argument, self._operation), tokens[2:]
        elif tokens[:1] == ["requestBody"]:
            spot, tokens = replace(spot, symbol=f"{spot.symbol}(body=)"), tokens[1:]
        return spot.at(" ".join(tokens))


def _everyone(inside: str) -> Spot:
    return Spot("(document)", " ".join(inside.split("/")[1:]), directions=_SENT)


def _annotations(contract: Mapping[str, Any]) -> dict[str, Any]:
    """What a contract says beside its operations and schemas."""
    components = {name: held for name, held in contract.get("components", {}).items() if name != "schemas"}
    return {name: held for name, held in contract.items() if name != "paths"} | {"components": components}


def _digest(facts: Any) -> str:
    return hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()[:12]


def _sent(operation: OperationSide) -> Spot:
    return Spot(operation.symbol, operation=operation, directions=_SENT)


def _argument_spot(argument: ArgumentSide, operation: OperationSide, types: tuple[str, str] = ("", "")) -> Spot:
    symbol = f"{operation.symbol}({argument.plan.name}=)"
    return Spot(symbol, operation=operation, directions=_SENT, types=types, argument=True)


def _pages(found: Mapping[str, Any] | None) -> str | None:
    """How pages are asked for; their bounds are facts of a parameter, and reported of it."""
    if found is None:
        return None
    shown = {name: value for name, value in found.items() if name not in ("style", "max_limit", "default_limit")}
    return " ".join([found["style"], *(f"{name}={value}" for name, value in shown.items() if value not in (None, []))])


def _credentials(names: Iterable[str], contract: Mapping[str, Any]) -> set[str]:
    """The credentials that a caller may use; none where none is needed."""
    schemes = contract.get("components", {}).get("securitySchemes", {})
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
