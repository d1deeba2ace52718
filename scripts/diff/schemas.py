"""What changed between two schemas, in each direction.

A request may narrow nothing that was accepted; what is returned may hold nothing that code was not written for. Reading
is tolerant: bounds of what is returned do not matter, nor do unknown values of an enumeration. What Python holds for a
value matters in both directions: a map that became a class, a string that became a UUID.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from scripts.diff.findings import Findings, Spot, Verdicts, both, two, ways
from scripts.diff.sides import PYTHON_FORMATS, Alternative, Side, View, is_class_like, values_of
from scripts.diff.verdicts import ADDS, BREAKS, BREAKS_CODE, HIDDEN, Aspect, Direction, Impact, Layer, Verdict

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
# Constraints of which only this is known: a new or a different one may refuse what was accepted.
_CONSTRAINTS = (
    *("pattern", "multipleOf", "uniqueItems", "propertyNames", "contains", "prefixItems", "not", "if", "then", "else"),
    *("patternProperties", "dependentSchemas", "dependentRequired", "unevaluatedItems", "unevaluatedProperties"),
    *("contentSchema", "contentEncoding", "contentMediaType", "readOnly"),
)
_SCALARS = frozenset({"boolean", "integer", "number", "string"})
Pair = tuple[Alternative, Alternative]


class SchemaComparison:
    """Compares schemas of two contracts.

    Args:
        before: one side.
        after: the other.
        findings: where differences are entered.
    """

    def __init__(self, before: Side, after: Side, findings: Findings) -> None:
        self.before = before
        self.after = after
        self.findings = findings
        self._active: set[tuple[str, str, str]] = set()
        self._accepted: dict[tuple[str, str, str, str, Direction], bool] = {}
        # A component without a class is compared wherever it is used, since Python has no name for it. Where all of
        # those are the same, the same text means the same.
        # The fields of one that others extend are fields of theirs.
        extended = before.extended | after.extended
        self.same_text_same_meaning = all(
            before.schemas.get(key) == after.schemas.get(key)
            or (key not in extended and all(is_class_like(side.schemas.get(key)) for side in (before, after)))
            for key in before.schemas.keys() & after.schemas.keys()
        )

    def schema(self, old: View, new: View, spot: Spot) -> None:
        """Compare two schemas of one place."""
        mark = (old.pointer, new.pointer, f"{spot.symbol} {spot.component}")
        if mark in self._active or (self.same_text_same_meaning and old.schema == new.schema):
            return
        self._active.add(mark)
        start = len(self.findings.all)
        self._notes(old, new, spot)
        self._alternatives(old, new, spot)
        self._remainder(old, new, spot, start)
        self._active.remove(mark)

    def _remainder(self, old: View, new: View, spot: Spot, start: int) -> None:
        if old.schema != new.schema:
            self.findings.add_remainder(spot, old, new, start)

    def _notes(self, old: View, new: View, spot: Spot) -> None:
        """What is said of a value beside what it may be."""
        befores, afters = (view.schema if isinstance(view.schema, Mapping) else {} for view in (old, new))
        # What the server takes for a value that is not given: what a call without it does, changes.
        default = (befores.get("default"), afters.get("default"))
        verdicts = ways(BREAKS if None not in default else ADDS, HIDDEN)
        self.findings.add_unless_same(spot, Aspect.DEFAULT, default, verdicts, (old.at("default"), new.at("default")))
        deprecated = (bool(befores.get("deprecated")), bool(afters.get("deprecated")))
        self.findings.add_unless_same(
            spot, Aspect.DEPRECATED, deprecated, both(ADDS), (old.at("deprecated"), new.at("deprecated"))
        )

    # What it may be

    def _alternatives(self, old: View, new: View, spot: Spot) -> None:
        befores, afters = self.before.alternatives(old), self.after.alternatives(new)
        if befores is None or afters is None or any(_is_union(view.schema) for view in (old, new)):
            self._constraints(old, new, spot)
        if befores is None or afters is None:
            if befores is not None or afters is not None:
                self._any(old, new, befores, afters, spot)
            return
        self._null(old, new, befores, afters, spot)
        pairs, gone, fresh = _matched(befores, afters)
        for pair in pairs:
            self._alternative(*pair, spot, whole=(old.pointer, new.pointer))
        if gone or fresh:
            self._type(old, new, spot, self._judged(befores, afters, gone, fresh))

    def _type(self, old: View, new: View, spot: Spot, verdicts: Verdicts) -> None:
        """Enter a change of type, with what else the value may be."""
        types = (self.before.annotation(old), self.after.annotation(new))
        if types[0] == types[1]:  # alike in Python: what differs is deeper than an annotation tells
            types = (f"{types[0]} (before)", f"{types[1]} (after)")
        self.findings.add(spot, Aspect.TYPE, types, verdicts, (old.pointer, new.pointer))

    def _any(
        self,
        old: View,
        new: View,
        befores: Sequence[Alternative] | None,
        afters: Sequence[Alternative] | None,
        spot: Spot,
    ) -> None:
        """Any value became some, or the other way round."""
        if befores is None:
            # As JSON it was plain dictionaries and strings; a class, a UUID or a time is another thing to hold.
            converted = any(self._is_converted(alternative, self.after) for alternative in afters or ())
            verdicts = ways(BREAKS, BREAKS_CODE if converted else ADDS)
        else:
            verdicts = ways(ADDS, BREAKS)
        self._type(old, new, spot, verdicts)

    def _is_converted(self, alternative: Alternative, side: Side) -> bool:
        annotation = side.annotation_of(alternative)
        if alternative.kind in ("array", "object") and alternative.name is None:
            return "models." in annotation or any(name in annotation for name in PYTHON_FORMATS.values())
        return alternative.kind == "object" or side.representation(alternative) in PYTHON_FORMATS.values()

    def _null(
        self, old: View, new: View, befores: Sequence[Alternative], afters: Sequence[Alternative], spot: Spot
    ) -> None:
        null = two(any(alternative.kind == "null" for alternative in side) for side in (befores, afters))
        # A value that may be missing reads as None anyway.
        if null[1]:
            verdicts = ways(ADDS, HIDDEN if spot.absent[0] else BREAKS)
        else:
            verdicts = ways(BREAKS, HIDDEN if spot.absent[1] else ADDS)
        verdicts = both(HIDDEN) if spot.argument else verdicts
        self.findings.add_unless_same(spot, Aspect.NULL, null, verdicts, (old.pointer, new.pointer))

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
        held = {self.before.representation(alternative) for alternative in befores}
        if known and any(self.after.representation(one) not in held for one in fresh if one.kind == "object"):
            response = BREAKS_CODE
        return ways(request, response)

    def accepts(self, old: Alternative, new: Alternative, direction: Direction) -> bool:
        """Whether, on the wire, what was right under the one is right under the other.

        Args:
            old: an alternative of the contract before.
            new: one of the contract after.
            direction: whether values are sent, and must still be accepted, or returned, and must still be expected.
        """
        if old.kind != new.kind:
            narrow, wide = (old, new) if direction is Direction.REQUEST else (new, old)
            return (narrow.kind, wide.kind) == ("integer", "number")
        key = (old.view.pointer, old.kind, new.view.pointer, new.kind, direction)
        if key not in self._accepted:
            self._accepted[key] = (
                True  # until the contrary is found: of what refers to itself, it is all there is to ask
            )
            with self.findings.aside() as found:
                spot = Spot("")
                self._contents(old, new, spot)
                self._accepted[key] = not any(
                    finding.verdicts[direction] == Verdict(Impact.BREAKING, Layer.WIRE) for finding in found
                )
        return self._accepted[key]

    def _alternative(self, old: Alternative, new: Alternative, spot: Spot, whole: tuple[str, str]) -> None:
        """Compare two alternatives that are the same kind of value."""
        if old.shared and new.shared and old.name == new.name:
            return  # compared where it stands
        start = len(self.findings.all)
        if old.name and new.name and old.name != new.name:  # enumerations: what Python holds is the same
            types = (f"models.{old.name}", f"models.{new.name}")
            self.findings.add(spot, Aspect.TYPE, types, both(ADDS), (old.view.pointer, new.view.pointer))
        self._contents(old, new, spot)
        if (old.view.pointer, new.view.pointer) != whole:
            self._notes(old.view, new.view, spot)
            self._remainder(old.view, new.view, spot, start)

    def _contents(self, old: Alternative, new: Alternative, spot: Spot) -> None:
        self._bounds(old, new, spot)
        self._constraints(old.view, new.view, spot)
        if old.kind in _SCALARS:
            self._format(old, new, spot)
            self._values(old, new, spot)
        elif old.kind == "array":
            views = two(
                side.view.below("items", place=" []")
                if "items" in side.view.schema
                else View(True, f"{side.view.place} []", side.view.at("items"))
                for side in (old, new)
            )
            self.schema(*views, spot.at("items"))
        elif old.kind == "object":
            self._members(old, new, spot)

    # What bounds it

    def _bounds(self, old: Alternative, new: Alternative, spot: Spot) -> None:
        for keyword, (kinds, is_upper) in _BOUNDS.items():
            before, after = old.view.schema.get(keyword), new.view.schema.get(keyword)
            if old.kind in kinds and before != after:
                narrower = after is not None and (before is None or (after < before if is_upper else after > before))
                places = (old.view.at(keyword), new.view.at(keyword))
                verdicts = ways(BREAKS if narrower else ADDS, HIDDEN)
                self.findings.add(spot.at(keyword), Aspect.BOUND, (before, after), verdicts, places)

    def _constraints(self, old: View, new: View, spot: Spot) -> None:
        befores, afters = (view.schema if isinstance(view.schema, Mapping) else {} for view in (old, new))
        keywords = {*_CONSTRAINTS}
        for schema in (befores, afters):
            if "anyOf" in schema or "oneOf" in schema:
                # Beside fields the alternatives, and beside alternatives the rest, hold too.
                keywords |= {"anyOf", "oneOf"} if schema.get("properties") else {*_BOUNDS, "enum", "const", "format"}
        for keyword in sorted(keywords):
            before, after = befores.get(keyword), afters.get(keyword)
            verdicts = ways(ADDS if after is None else BREAKS, HIDDEN)
            self.findings.add_unless_same(
                spot.at(keyword), Aspect.BOUND, (before, after), verdicts, (old.at(keyword), new.at(keyword))
            )

    def _format(self, old: Alternative, new: Alternative, spot: Spot) -> None:
        before, after = old.view.schema.get("format"), new.view.schema.get("format")
        held = {value in PYTHON_FORMATS for value in (before, after)} if old.kind == "string" else {False}
        if old.kind == "string":
            verdicts = ways(ADDS if after is None else BREAKS, BREAKS_CODE if True in held else HIDDEN)
        else:  # of numbers it tells how many bits there are
            verdicts = both(HIDDEN)
        places = (old.view.at("format"), new.view.at("format"))
        self.findings.add_unless_same(spot, Aspect.FORMAT, (before, after), verdicts, places)

    def _values(self, old: Alternative, new: Alternative, spot: Spot) -> None:
        befores, afters = values_of(old.view.schema, old.kind), values_of(new.view.schema, new.kind)
        places = two(side.view.at("const" if "const" in side.view.schema else "enum") for side in (old, new))
        if befores is None or afters is None:
            if befores != afters:
                verdicts = ways(BREAKS if befores is None else ADDS, ADDS)
                self.findings.add(spot, Aspect.ENUMERATION, (befores, afters), verdicts, places)
            return
        # The member of a class is gone with its value; of a literal, nothing that code could name.
        lost = BREAKS_CODE if is_class_like(old.view.schema) else ADDS
        for value in befores:
            if not _is_among(value, afters):
                self.findings.add(spot, Aspect.VALUE, (value, None), ways(BREAKS, lost), places)
        for value in afters:
            if not _is_among(value, befores):
                self.findings.add(spot, Aspect.VALUE, (None, value), both(ADDS), places)

    # What it holds

    def _members(self, old: Alternative, new: Alternative, spot: Spot) -> None:
        befores, afters = self.before.members(old.view), self.after.members(new.view)
        name = new.name or old.name
        owner = spot if name is None else replace(spot, symbol=f"models.{name}", part="", absent=(False, False))
        for wire in sorted(befores.fields.keys() | afters.fields.keys()):
            attribute = self.after.attribute(name, wire) if name else wire
            field = replace(
                owner.at("" if name else wire), symbol=f"{owner.symbol}.{attribute}" if name else owner.symbol
            )
            required = (wire in befores.required, wire in afters.required)
            if wire in befores.fields and wire in afters.fields:
                field = replace(field, absent=(not required[0], not required[1]))
                nullable = two(
                    _admits_null(side.alternatives(members.fields[wire]))
                    for side, members in ((self.before, befores), (self.after, afters))
                )
                self._required(field, required, nullable, (old.view.at("required"), new.view.at("required")))
                self.schema(befores.fields[wire], afters.fields[wire], field)
            elif wire in befores.fields:
                view = befores.fields[wire]
                places, also = (view.pointer, ""), (befores.required.get(wire, ""), "")
                gone = (self.before.annotation(view), None)
                self.findings.add(field, Aspect.FIELD, gone, both(BREAKS), places, also)
            else:
                view = afters.fields[wire]
                places, also = ("", view.pointer), ("", afters.required.get(wire, ""))
                fresh = (None, self.after.annotation(view))
                taken = not required[1] and self._takes_others(view, befores.other)
                verdicts = ways(ADDS if taken else BREAKS, ADDS)
                self.findings.add(field, Aspect.FIELD, fresh, verdicts, places, also)
        self._other_fields(befores.other, afters.other, owner)

    def _takes_others(self, view: View, other: View) -> bool:
        """Whether a new field takes what an object could hold under that name before, as far as was said."""
        olds, news = self.before.alternatives(other), self.after.alternatives(view)
        if olds is None or news is None:
            return True
        return all(any(self.accepts(old, new, Direction.REQUEST) for new in news) for old in olds)

    def _required(
        self, field: Spot, required: tuple[bool, bool], nullable: tuple[bool, ...], pointers: tuple[str, str]
    ) -> None:
        if required[1]:
            verdicts = ways(BREAKS, HIDDEN if nullable[1] else ADDS)
        else:
            verdicts = ways(ADDS, HIDDEN if nullable[0] else BREAKS)
        self.findings.add_unless_same(field, Aspect.REQUIRED, required, verdicts, pointers)

    def _other_fields(self, old: View, new: View, spot: Spot) -> None:
        closed = (old.schema is False, new.schema is False)
        if closed[0] != closed[1]:
            verdicts = ways(BREAKS if closed[1] else ADDS, HIDDEN)
            self.findings.add(
                spot, Aspect.OTHER_FIELDS, (not closed[0], not closed[1]), verdicts, (old.pointer, new.pointer)
            )
        elif not closed[0]:
            self.schema(old, new, spot.at("values"))


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


def _is_union(schema: Any) -> bool:
    return isinstance(schema, Mapping) and bool(schema.keys() & {"anyOf", "oneOf"})


def _admits_null(alternatives: Sequence[Alternative] | None) -> bool:
    return alternatives is None or any(alternative.kind == "null" for alternative in alternatives)


def _is_among(value: Any, values: Sequence[Any]) -> bool:
    # 1 is not true, as JSON tells them apart.
    return any(type(value) is type(other) and value == other for other in values)
