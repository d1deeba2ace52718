"""What holds of the changes between any two contracts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from scripts.diff.verdicts import ContractChange, Impact
from scripts.naming.lock import Names

from .documents import Document, body, changes, contract, contracts, steps

patient = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=40)


def differences(before: Any, after: Any, places: tuple[str, str] = ("", "")) -> Iterator[tuple[str, str]]:
    """Every place that differs, as JSON pointers, "" where there is none; written without a look at the code."""

    def below(old: Any, new: Any) -> tuple[str, str]:
        tokens = (str(token).replace("~", "~0").replace("/", "~1") for token in (old, new))
        one, other = (f"{place}/{token}" for place, token in zip(places, tokens, strict=True))
        return one, other

    if isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() | after.keys():
            if key not in after:
                yield below(key, key)[0], ""
            elif key not in before:
                yield "", below(key, key)[1]
            else:
                yield from differences(before[key], after[key], below(key, key))
    elif isinstance(before, list) and isinstance(after, list) and places[0].endswith("/parameters"):
        olds, news = ({(one["in"], one["name"]): number for number, one in enumerate(side)} for side in (before, after))
        for key in olds.keys() | news.keys():
            if key not in news:
                yield below(olds[key], 0)[0], ""
            elif key not in olds:
                yield "", below(0, news[key])[1]
            else:
                yield from differences(before[olds[key]], after[news[key]], below(olds[key], news[key]))
    elif before != after:
        yield places


def is_reported(place: tuple[str, str], found: tuple[ContractChange, ...]) -> bool:
    """Whether some change stands at a place, in it or around it."""
    return any(
        pointer == where or pointer.startswith(f"{where}/") or where.startswith(f"{pointer}/")
        for change in found
        for pointers, where in zip(change.pointers, place, strict=True)
        for pointer in pointers
        if where
    )


@patient
@given(contracts())
def test_a_contract_has_not_changed_against_itself(document: Document) -> None:
    assert changes(document, document) == ()


@patient
@given(steps())
def test_no_difference_between_two_contracts_goes_unreported(step: tuple[Document, Document]) -> None:
    found = changes(*step)
    assert [place for place in differences(*step) if not is_reported(place, found)] == []


@patient
@given(steps())
def test_the_way_back_mirrors_the_way_there(step: tuple[Document, Document]) -> None:
    before, after = step
    lock = Names()
    there, back = changes(before, after, lock), changes(after, before, lock)
    assert Counter(change.place for change in there) == Counter(change.place for change in back)


@patient
@given(steps())
def test_names_are_the_same_after_going_to_another_contract_and_back(step: tuple[Document, Document]) -> None:
    before, after = step
    lock = Names()
    changes(before, before, lock)
    first = {route: (entry["resource"], entry["name"]) for route, entry in lock.operations.items()}
    changes(before, after, lock)
    changes(after, before, lock)
    assert {route: (lock.operations[route]["resource"], lock.operations[route]["name"]) for route in first} == first


# What was accepted is accepted, unless something is said to break.

FIELDS = ("a", "b", "c")


small = st.integers(1, 3)
plain = st.one_of(
    st.fixed_dictionaries({"type": st.just("integer")}, optional={"minimum": small, "maximum": small}),
    st.fixed_dictionaries({"type": st.just("string")}, optional={"maxLength": small, "minLength": small}),
    st.fixed_dictionaries(
        {"type": st.just("string"), "enum": st.lists(st.sampled_from("xyz"), min_size=1, unique=True)}
    ),
    st.sampled_from([{"type": "number"}, {"type": "boolean"}, {"type": ["integer", "null"]}, {"const": "x"}]),
    st.just({"anyOf": [{"type": "string"}, {"type": "null"}]}),
    st.fixed_dictionaries(
        {"type": st.just("array"), "items": st.sampled_from([{"type": "integer"}, {"type": "string"}])},
        optional={"maxItems": small, "minItems": small},
    ),
)
declared = plain | st.just({"$ref": "#/components/schemas/Known"})
sent = st.one_of(
    st.none() | st.booleans() | st.integers(0, 4) | st.floats(0.5, 1.5) | st.text("xyz", max_size=4),
    st.lists(st.integers(0, 2), max_size=4) | st.lists(st.text("xy", max_size=1), max_size=4),
)


@st.composite
def bodies(draw: st.DrawFn) -> tuple[Document, Document]:
    """The body of an operation before and after; a field differs or is new, since where many do, something breaks."""
    fields = {field: draw(declared) for field in draw(st.sets(st.sampled_from(FIELDS), min_size=1))}
    changed = fields | draw(st.dictionaries(st.sampled_from(FIELDS), declared, max_size=1))
    required = draw(st.sets(st.sampled_from(sorted(fields))))
    needed = draw(st.just(required) | st.sets(st.sampled_from(sorted(changed))))
    whole = {"type": "object", "additionalProperties": False}
    return (
        {**whole, "properties": fields, "required": sorted(required)},
        {**whole, "properties": changed, "required": sorted(needed)},
    )


@settings(patient, max_examples=150)
@given(bodies(), plain, plain, st.lists(st.dictionaries(st.sampled_from(FIELDS), sent), min_size=20, max_size=30))
def test_what_could_be_sent_can_be_sent_unless_something_breaks(
    schemas: tuple[Document, Document], known: Document, other: Document, values: list[Any]
) -> None:
    sides = [(schemas[0], {"Known": known}), (schemas[1], {"Known": other})]
    before, after = (contract({"/things": {"post": {"requestBody": body(schema)}}}, held) for schema, held in sides)
    if any(change.impact is Impact.BREAKING for change in changes(before, after)):
        return
    old, new = (Draft202012Validator({**schema, "components": {"schemas": held}}) for schema, held in sides)
    assert [value for value in values if old.is_valid(value) and not new.is_valid(value)] == []
