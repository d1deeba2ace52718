"""What changed between two schemas, in each direction.

Of what is sent, everything that was accepted must still be; what is returned must hold nothing that code was not
written for. Reading is tolerant: bounds of what is returned do not matter, nor do unknown values of an enumeration.
What Python holds for a value matters in both directions: a map that became a class, a string that became a UUID.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from scripts.diff.findings import Finding, Spot, Verdicts, both, difference, two, ways
from scripts.diff.sides import Alternative, FieldSide, SchemaView, Side, representation, values_of
from scripts.diff.verdicts import ADDS, BREAKS, BREAKS_CODE, HIDDEN, Aspect, Direction
from scripts.generate import types

_NUMBERS, _STRINGS, _ARRAYS, _OBJECTS = (
    frozenset(kinds) for kinds in (("integer", "number"), ("string",), ("array",), ("object",))
)
# Keyword: the JSON types it bounds, and whether it bounds from above.
_BOUNDS: Mapping[str, tuple[frozenset[str], bool]] = {
    "maximum": (_NUMBERS, True),
    "exclusiveMaximum": (_NUMBERS, True),
    "minimum": (_NUMBERS, False),
    "exclusiveMinimum": (_NUMBERS, False),
    "maxLength": (_STRINGS, True),
    "minLength": (_STRINGS, False),
    "maxItems": (_ARRAYS, True),
    "minItems": (_ARRAYS, False),
    "maxContains": (_ARRAYS, True),
    "minContains": (_ARRAYS, False),
    "maxProperties": (_OBJECTS, True),
    "minProperties": (_OBJECTS, False),
}
# Constraints that are only compared: a new or a different one may refuse what was accepted.
_CONSTRAINTS = (
    *("pattern", "multipleOf", "uniqueItems", "propertyNames", "contains", "prefixItems", "not", "if", "then", "else"),
    *("patternProperties", "dependentSchemas", "dependentRequired", "unevaluatedItems", "unevaluatedProperties"),
    *("contentSchema", "contentEncoding", "contentMediaType", "readOnly"),
)
_UNIONS = ("anyOf", "oneOf")
_VALUES = ("enum", "const")
_CLASSES = {"object": "model", "string": "enumeration of strings", "integer": "enumeration of integers"}
_SCALARS = frozenset({"boolean", "integer", "number", "string"})
Pair = tuple[Alternative, Alternative]


class SchemaComparison:
    """Compares schemas of two contracts.

    Args:
        before: One side.
        after: The other.
    """

    def __init__(self, before: Side, after: Side) -> None:
        self.before = before
        self.after = after
        self._accepted: dict[tuple[str, str, str, str, Direction], bool] = {}

    def component(self, name: str, spot: Spot) -> Iterator[Finding]:
        """Compare a class that both sides have."""
        old, new = self.before.component(name), self.after.component(name)
        one, other = Alternative(self.before.classes[name], old, name), Alternative(self.after.classes[name], new, name)
        yield from self._notes(old, new, spot)
        if one.kind == other.kind:
            yield from self._contents(one, other, spot)
        else:
            kinds = two(_CLASSES[alternative.kind] for alternative in (one, other))
            verdicts = self._judged([one], [other], [one], [other])
            yield Finding(spot, Aspect.TYPE, kinds, verdicts, (old.pointer, new.pointer))

    def schema(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        """Compare two schemas of one place."""
        yield from self._notes(old, new, spot)
        yield from self._alternatives(old, new, spot)

    def _notes(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        """Compare what is declared of a value besides its type."""
        # What the server assumes for a value that is not given: a call without it now does something else.
        default = (old.declared.get("default"), new.declared.get("default"))
        verdicts = ways(BREAKS if None not in default else ADDS, HIDDEN)
        yield from difference(spot, Aspect.DEFAULT, default, verdicts, (old.at("default"), new.at("default")))
        deprecated = two(bool(view.declared.get("deprecated")) for view in (old, new))
        places = (old.at("deprecated"), new.at("deprecated"))
        yield from difference(spot, Aspect.DEPRECATED, deprecated, both(ADDS), places)

    # What it may be

    def _alternatives(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        befores, afters = self.before.alternatives(old), self.after.alternatives(new)
        if befores is None or afters is None or any(view.keywords.keys() & {*_UNIONS} for view in (old, new)):
            yield from self._constraints(old, new, spot)
        if befores is None and afters is None:
            return
        if befores is None or afters is None:
            yield _type(old, new, spot, self._judged_any(afters is None, new))
            return
        yield from self._null(old, new, befores, afters, spot)
        pairs, gone, fresh = _matched(befores, afters)
        for pair in pairs:
            yield from self._alternative(*pair, spot, whole=(old.pointer, new.pointer))
        if gone or fresh:
            yield _type(old, new, spot, self._judged(befores, afters, gone, fresh))

    def _judged_any(self, widened: bool, new: SchemaView) -> Verdicts:
        """Judge that some values became any, or the other way round."""
        if widened:
            return ways(ADDS, BREAKS)
        # As JSON it was plain dictionaries and strings; a class, a UUID or a time behaves differently.
        return ways(BREAKS, BREAKS_CODE if self.after.is_converted(new) else ADDS)

    def _null(
        self,
        old: SchemaView,
        new: SchemaView,
        befores: Sequence[Alternative],
        afters: Sequence[Alternative],
        spot: Spot,
    ) -> Iterator[Finding]:
        null = two(_admits_null(side) for side in (befores, afters))
        # A value that may be missing reads as None anyway.
        if null[1]:
            verdicts = ways(ADDS, HIDDEN if spot.absent[0] else BREAKS)
        else:
            verdicts = ways(BREAKS, HIDDEN if spot.absent[1] else ADDS)
        verdicts = both(HIDDEN) if spot.argument else verdicts
        yield from difference(spot, Aspect.NULL, null, verdicts, (old.pointer, new.pointer))

    def _judged(
        self,
        befores: Sequence[Alternative],
        afters: Sequence[Alternative],
        gone: Sequence[Alternative],
        fresh: Sequence[Alternative],
    ) -> Verdicts:
        """Judge that some alternatives are gone and others fresh."""
        taken = all(any(self.accepts(one, other, Direction.REQUEST) for other in afters) for one in gone)
        known = all(any(self.accepts(other, one, Direction.RESPONSE) for other in befores) for one in fresh)
        request, response = ADDS if taken else BREAKS, ADDS if known else BREAKS
        if taken and any(one.kind == "object" and one.name for one in gone):
            request = BREAKS_CODE
        held = {representation(alternative) for alternative in befores}
        if known and any(representation(one) not in held for one in fresh if one.kind == "object"):
            response = BREAKS_CODE
        return ways(request, response)

    def accepts(self, old: Alternative, new: Alternative, direction: Direction) -> bool:
        """Whether, on the wire, what was valid under the one is valid under the other.

        Args:
            old: An alternative of the contract before.
            new: One of the contract after.
            direction: Whether values are sent, and must still be accepted, or returned, and must still be expected.
        """
        if old.kind != new.kind:
            narrow, wide = (old, new) if direction is Direction.REQUEST else (new, old)
            return (narrow.kind, wide.kind) == ("integer", "number")
        key = (old.view.pointer, old.kind, new.view.pointer, new.kind, direction)
        if key not in self._accepted:
            # True unless proved wrong, so that schemas that refer to themselves come to an end.
            self._accepted[key] = True
            self._accepted[key] = not any(
                finding.verdicts[direction] == BREAKS for finding in self._contents(old, new, Spot(""))
            )
        return self._accepted[key]

    def _alternative(self, old: Alternative, new: Alternative, spot: Spot, whole: tuple[str, str]) -> Iterator[Finding]:
        """Compare two alternatives that are the same kind of value."""
        if old.name and old.name == new.name:
            return  # a class is compared once, and not wherever it is referred to
        if old.name and new.name:  # enumerations: what Python holds is the same
            yield _type(old.view, new.view, spot, both(ADDS))
        yield from self._contents(old, new, spot)
        if (old.view.pointer, new.view.pointer) != whole:
            yield from self._notes(old.view, new.view, spot)

    def _contents(self, old: Alternative, new: Alternative, spot: Spot) -> Iterator[Finding]:
        yield from self._bounds(old, new, spot)
        yield from self._constraints(old.view, new.view, spot)
        if old.kind in _SCALARS:
            yield from self._format(old, new, spot)
            yield from self._values(old, new, spot)
        elif old.kind == "array":
            yield from self.schema(self.before.items(old), self.after.items(new), spot.at("items"))
        elif old.kind == "object":
            yield from self._members(old, new, spot)

    # What bounds it

    def _bounds(self, old: Alternative, new: Alternative, spot: Spot) -> Iterator[Finding]:
        for keyword, (kinds, is_upper) in _BOUNDS.items():
            before, after = old.view.schema.get(keyword), new.view.schema.get(keyword)
            if old.kind in kinds and before != after:
                narrower = after is not None and (before is None or (after < before if is_upper else after > before))
                places = (old.view.at(keyword), new.view.at(keyword))
                verdicts = ways(BREAKS if narrower else ADDS, HIDDEN)
                yield Finding(spot.at(keyword), Aspect.BOUND, (before, after), verdicts, places)

    def _constraints(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        keywords = {*_CONSTRAINTS}
        if any(view.keywords.keys() & {*_UNIONS} for view in (old, new)):
            keywords |= {*_BOUNDS, *_VALUES, "format"}  # beside alternatives, the rest holds too
        for keyword in sorted(keywords & (old.keywords.keys() | new.keywords.keys())):
            yield from _constraint(keyword, old.keywords, new.keywords, old, new, spot)
        yield from self._given_up(old, new, spot)

    def _given_up(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        """What the server may insist on, and normalization gives up where Python has no type for it."""
        befores, afters = (_given_up(view.declared) for view in (old, new))
        if (old.keywords.keys() | new.keywords.keys()) & {*_VALUES}:  # compared as such
            befores, afters = ({word: held[word] for word in held if word not in _VALUES} for held in (befores, afters))
        for keyword in sorted(befores.keys() | afters.keys()):
            yield from _constraint(keyword, befores, afters, old, new, spot)

    def _format(self, old: Alternative, new: Alternative, spot: Spot) -> Iterator[Finding]:
        before, after = old.view.schema.get("format"), new.view.schema.get("format")
        if old.kind == "string":
            is_converted = before in types.FORMATS or after in types.FORMATS
            verdicts = ways(ADDS if after is None else BREAKS, BREAKS_CODE if is_converted else HIDDEN)
        else:  # the number of bits
            verdicts = both(HIDDEN)
        places = (old.view.at("format"), new.view.at("format"))
        yield from difference(spot, Aspect.FORMAT, (before, after), verdicts, places)

    def _values(self, old: Alternative, new: Alternative, spot: Spot) -> Iterator[Finding]:
        befores, afters = values_of(old.view.schema), values_of(new.view.schema)
        places = two(side.view.at("const" if "const" in side.view.declared else "enum") for side in (old, new))
        if befores is None or afters is None:
            verdicts = ways(BREAKS if befores is None else ADDS, ADDS)
            yield from difference(spot, Aspect.ENUMERATION, (befores, afters), verdicts, places)
            return
        # The member of a class is gone with its value; of a literal, nothing that code could name.
        lost = BREAKS_CODE if old.name else ADDS
        for value in befores:
            if not _is_among(value, afters):
                yield Finding(spot, Aspect.VALUE, (value, None), ways(BREAKS, lost), places)
        for value in afters:
            if not _is_among(value, befores):
                yield Finding(spot, Aspect.VALUE, (None, value), both(ADDS), places)

    # What it holds

    def _members(self, old: Alternative, new: Alternative, spot: Spot) -> Iterator[Finding]:
        befores, afters = self.before.members(old), self.after.members(new)
        for wire in sorted(befores.fields.keys() | afters.fields.keys()):
            one, other = befores.fields.get(wire), afters.fields.get(wire)
            if one and other:
                yield from self._field(one, other, old, new, spot)
            elif one:
                yield _field_edge(one, old, spot, both(BREAKS), gone=True)
            elif other:
                taken = not other.plan.required and self._takes_others(other.view, befores.other)
                yield _field_edge(other, new, spot, ways(ADDS if taken else BREAKS, ADDS), gone=False)
        for wire in sorted(befores.required ^ afters.required):
            required = two(wire in members.required for members in (befores, afters))
            places = two(side.view.at("required") for side in (old, new))
            verdicts = ways(BREAKS if required[1] else ADDS, HIDDEN)
            yield Finding(spot.at(wire), Aspect.REQUIRED, required, verdicts, places)
        yield from self._other_fields(befores.other, afters.other, spot)

    def _field(
        self, one: FieldSide, other: FieldSide, old: Alternative, new: Alternative, spot: Spot
    ) -> Iterator[Finding]:
        required = (one.plan.required, other.plan.required)
        field = replace(
            _field_spot(other, spot),
            types=(one.plan.annotation, other.plan.annotation),
            absent=(not required[0], not required[1]),
        )
        if required[1]:
            verdicts = ways(BREAKS, HIDDEN if _admits_null(self.after.alternatives(other.view)) else ADDS)
        else:
            verdicts = ways(ADDS, HIDDEN if _admits_null(self.before.alternatives(one.view)) else BREAKS)
        places = (old.view.at("required"), new.view.at("required"))
        yield from difference(field, Aspect.REQUIRED, required, verdicts, places)
        yield from self.schema(one.view, other.view, field)

    def _takes_others(self, view: SchemaView, other: SchemaView) -> bool:
        """Whether a new field takes what an object could hold under that name before, as far as was declared."""
        olds, news = self.before.alternatives(other), self.after.alternatives(view)
        if olds is None or news is None:
            return True
        return all(any(self.accepts(old, new, Direction.REQUEST) for new in news) for old in olds)

    def _other_fields(self, old: SchemaView, new: SchemaView, spot: Spot) -> Iterator[Finding]:
        closed = (old.schema is False, new.schema is False)
        if closed[0] != closed[1]:
            verdicts = ways(BREAKS if closed[1] else ADDS, HIDDEN)
            places = (old.pointer, new.pointer)
            yield Finding(spot, Aspect.OTHER_FIELDS, (not closed[0], not closed[1]), verdicts, places)
        elif not closed[0]:
            yield from self.schema(old, new, spot.at("values"))


def _type(old: SchemaView, new: SchemaView, spot: Spot, verdicts: Verdicts) -> Finding:
    """A change of type, which is that of the whole that has an annotation."""
    return Finding(spot.whole, Aspect.TYPE, spot.types, verdicts, (old.pointer, new.pointer))


def _given_up(declared: Mapping[str, Any]) -> dict[str, Any]:
    """What normalization gives up: mixed values, a type beside alternatives, alternatives beside fields."""
    is_union = any(keyword in declared for keyword in _UNIONS)
    given_up = {*_VALUES} | ({"type"} if is_union else set()) | ({*_UNIONS} if "properties" in declared else set())
    return {keyword: declared[keyword] for keyword in given_up if keyword in declared}


def _constraint(
    keyword: str, befores: Mapping[str, Any], afters: Mapping[str, Any], old: SchemaView, new: SchemaView, spot: Spot
) -> Iterator[Finding]:
    before, after = befores.get(keyword), afters.get(keyword)
    verdicts = ways(ADDS if after is None else BREAKS, HIDDEN)
    places = (old.at(keyword), new.at(keyword))
    yield from difference(spot.at(keyword), Aspect.BOUND, (before, after), verdicts, places)


def _field_spot(field: FieldSide, spot: Spot) -> Spot:
    return replace(spot, symbol=f"{spot.symbol}.{field.plan.name}", part="", typed="", argument=False)


def _field_edge(field: FieldSide, holder: Alternative, spot: Spot, verdicts: Verdicts, *, gone: bool) -> Finding:
    """A field that is gone or new."""
    required = holder.view.at("required") if field.plan.required else ""
    annotation, pointer, at = field.plan.annotation, field.view.pointer, _field_spot(field, spot)
    if gone:
        return Finding(at, Aspect.FIELD, (annotation, None), verdicts, (pointer, ""), ((required, ""),))
    return Finding(at, Aspect.FIELD, (None, annotation), verdicts, ("", pointer), (("", required),))


def _matched(
    befores: Sequence[Alternative], afters: Sequence[Alternative]
) -> tuple[list[Pair], list[Alternative], list[Alternative]]:
    """Pair the alternatives of two sides, null apart: equal ones, then those of a class or kind; and what is left."""
    gone = [alternative for alternative in befores if alternative.kind != "null"]
    fresh = [alternative for alternative in afters if alternative.kind != "null"]
    pairs: list[Pair] = []
    for alike in (_is_equal, _is_same, _is_same_kind_of_scalar):
        for one in list(gone):
            other = next((candidate for candidate in fresh if alike(one, candidate)), None)
            if other is not None:
                pairs.append((one, other))
                gone.remove(one)
                fresh.remove(other)
    return pairs, gone, fresh


def _is_equal(one: Alternative, other: Alternative) -> bool:
    return one.key == other.key and one.view.schema == other.view.schema


def _is_same(one: Alternative, other: Alternative) -> bool:
    formats = {side.view.schema.get("format") for side in (one, other)}
    return one.key == other.key and (one.kind != "string" or len(formats) == 1)


def _is_same_kind_of_scalar(one: Alternative, other: Alternative) -> bool:
    return one.kind == other.kind and one.kind in _SCALARS


def _admits_null(alternatives: Sequence[Alternative] | None) -> bool:
    return alternatives is None or any(alternative.kind == "null" for alternative in alternatives)


def _is_among(value: Any, values: Sequence[Any]) -> bool:
    # 1 is not true in JSON.
    return any(type(value) is type(other) and value == other for other in values)
