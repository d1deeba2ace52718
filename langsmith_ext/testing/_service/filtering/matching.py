"""Turning a filter into a function that decides on records, and refusing one that does not fit them."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.filtering.fields import FIELDS, SEARCHED, Entry, Family, Field, Member
from langsmith_ext.testing._service.filtering.grammar import FilterCall, FilterError, Literal, Name, parse
from langsmith_ext.testing._service.filtering.values import (
    COMPARISONS,
    ERROR,
    FLAG,
    SCALAR,
    TAGS,
    ValueType,
    contains,
    found_in,
    like_pattern,
)
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record

Matches = Callable[[ServedCall, Record], bool]
_Test = Callable[[Any], bool]
_EntryTest = Callable[[Entry], bool]
_OPERATORS = frozenset({*COMPARISONS, "in", "has", "like", "search", "exists"})
_CONNECTIVES = frozenset({"and", "or", "not"})


def matcher(kind: str, text: str, argument: str = "filter") -> Matches:
    """Return what a filter decides about a record of a kind.

    Args:
        kind: A kind that has fields, such as ``run``.
        text: The filter.
        argument: Its name in the request, for the refusal.

    Raises:
        RefusedError: 400, with the place, for a filter that does not parse or does not fit the kind.
    """
    try:
        return _compiled(FIELDS[kind], SEARCHED[kind], parse(text))
    except FilterError as error:
        shown = f"{text[: error.place]}<here>{text[error.place :]}"
        message = f"Invalid {argument}: {error}, at character {error.place}: {shown}"
        raise RefusedError(400, message if len(message) < 1000 else message[:1000] + "...") from error


def filtered(
    call: ServedCall, kind: str, records: Iterable[Record], text: str | None, argument: str = "filter"
) -> list[Record]:
    """Return the records of a kind that a filter selects; without a filter, all of them.

    Raises:
        RefusedError: As ``matcher`` does.
    """
    if not text or not text.strip():
        return list(records)
    matches = matcher(kind, text, argument)
    return [record for record in records if matches(call, record)]


def checked(kind: str, given: Mapping[str, Any], *arguments: str) -> None:
    """Refuse (400) filters that are kept for later, such as those of a rule, as if they were used."""
    for argument in arguments:
        if given.get(argument):
            matcher(kind, given[argument], argument)


def _compiled(fields: Mapping[str, Field | Member], searched: tuple[str, ...], call: FilterCall) -> Matches:
    if call.operator in _CONNECTIVES:
        return _connected(fields, searched, call)
    if call.operator not in _OPERATORS:
        raise FilterError(
            f"{call.operator} is not an operator: use {_listed({*_CONNECTIVES, *_OPERATORS})}", call.place
        )
    if call.operator == "search" and len(call.arguments) == 1:
        words = _literal(call, call.arguments[0]).value
        if not isinstance(words, str):
            raise FilterError("search takes text", call.arguments[0].place)
        return lambda _call, record: found_in(words, [record.get(name) for name in searched])
    field = _field(fields, call)
    if isinstance(field, Member):
        return _any_entry(field.family, _entry_test(fields, call), negative=call.operator == "neq")
    test = _test(field.type, call)
    if field.type is TAGS:
        negative = call.operator == "neq"
        return lambda served, record: any(map(test, field.read(served, record) or ())) is not negative
    return lambda served, record: test(field.read(served, record))


def _connected(fields: Mapping[str, Field | Member], searched: tuple[str, ...], call: FilterCall) -> Matches:
    parts = _operands(call)
    if call.operator == "not":
        inner = _compiled(fields, searched, parts[0])
        return lambda served, record: not inner(served, record)
    if call.operator == "or":
        some = [_compiled(fields, searched, part) for part in parts]
        return lambda served, record: any(one(served, record) for one in some)
    every = [*_joined(fields, parts)]
    joined = {id(part) for part in parts if _family_spoken_of(fields, part) is not None}
    every += [_compiled(fields, searched, part) for part in parts if id(part) not in joined]
    return lambda served, record: all(one(served, record) for one in every)


def _operands(call: FilterCall) -> list[FilterCall]:
    for part in call.arguments:
        if not isinstance(part, FilterCall):
            raise FilterError(f"{call.operator} takes conditions such as eq(name, ...)", part.place)
    if not call.arguments or (call.operator == "not" and len(call.arguments) > 1):
        counted = "one condition" if call.operator == "not" else "at least one condition"
        raise FilterError(f"{call.operator} takes {counted}, got {len(call.arguments)}", call.place)
    return [part for part in call.arguments if isinstance(part, FilterCall)]


def _joined(fields: Mapping[str, Field | Member], parts: Sequence[FilterCall]) -> Iterator[Matches]:
    """Return the conditions of an ``and`` on entries: those beside each other speak of the same entry.

    A second key begins another entry. Without any key, a ``neq`` speaks of all entries, as it does alone.
    """
    groups: dict[Family, list[list[FilterCall]]] = {}
    for part in parts:
        family = _family_spoken_of(fields, part)
        if family is None:
            continue
        listed = groups.setdefault(family, [[]])
        if _about_key(fields, part) and any(_about_key(fields, one) for one in listed[-1]):
            listed.append([])
        listed[-1].append(part)
    for family, listed in groups.items():
        for group in listed:
            has_key = any(_about_key(fields, one) for one in group)
            alone = [] if has_key else [part for part in group if part.operator == "neq"]
            for part in alone:
                yield _any_entry(family, _entry_test(fields, part), negative=True)
            tests = [_entry_test(fields, part) for part in group if part not in alone]
            if tests:
                yield _any_entry(family, _all_tests(tests))


def _all_tests(tests: Sequence[_EntryTest]) -> _EntryTest:
    return lambda entry: all(test(entry) for test in tests)


def _any_entry(family: Family, test: _EntryTest, negative: bool = False) -> Matches:
    """Return whether an entry of a record passes a test; for a ``neq`` that stands alone, whether all do."""
    if negative:
        return lambda served, record: all(map(test, family.entries(served, record)))
    return lambda served, record: any(map(test, family.entries(served, record)))


def _family_spoken_of(fields: Mapping[str, Field | Member], part: FilterCall) -> Family | None:
    """Return the family whose entry a condition of an ``and`` speaks of, if it speaks of one alone.

    A negated key speaks of all entries: ``not(eq(metadata_key, "k"))`` means that there is no such entry. So does a
    whole pair within the condition, which has its own entry.
    """
    if part.operator == "and":
        return None
    if part.operator in _CONNECTIVES:
        operands = _operands(part)
        families = {_family_spoken_of(fields, one) for one in operands}
        keys = {_about_key(fields, one) for one in operands}
        if len(families) != 1 or len(keys) != 1 or (part.operator == "not" and True in keys):
            return None
        return families.pop()
    if part.operator not in _OPERATORS or (part.operator == "search" and len(part.arguments) == 1):
        return None
    field = _field(fields, part)
    if not isinstance(field, Member) or (part.operator == "neq" and field.is_key):
        return None
    return field.family


def _about_key(fields: Mapping[str, Field | Member], part: FilterCall) -> bool:
    if part.operator in _CONNECTIVES:
        return any(_about_key(fields, one) for one in _operands(part))
    if part.operator not in _OPERATORS or (part.operator == "search" and len(part.arguments) == 1):
        return False
    field = _field(fields, part)
    return isinstance(field, Member) and field.is_key


def _entry_test(fields: Mapping[str, Field | Member], part: FilterCall) -> _EntryTest:
    if part.operator in _CONNECTIVES:
        tests = [_entry_test(fields, one) for one in _operands(part)]
        if part.operator == "not":
            return lambda entry: not tests[0](entry)
        return lambda entry: any(test(entry) for test in tests)
    member = _field(fields, part)
    test, name = _test(member.type, part), member.part if isinstance(member, Member) else ""
    if member.type is SCALAR and part.operator in ("gt", "gte", "lt", "lte"):
        return lambda entry: test(entry[name]) if not isinstance(entry[name], (dict, list)) else False
    return lambda entry: test(entry[name])


def _field(fields: Mapping[str, Field | Member], call: FilterCall) -> Field | Member:
    if len(call.arguments) != 2:
        raise FilterError(f"{call.operator} takes a field and a value, got {len(call.arguments)} arguments", call.place)
    named = call.arguments[0]
    name = named.text if isinstance(named, Name) else named.value if isinstance(named, Literal) else None
    field = fields.get(name) if isinstance(name, str) else None
    if field is None:
        near = difflib.get_close_matches(str(name), fields, 1)
        advice = f"did you mean {near[0]}?" if near else f"use {_listed(fields)}"
        shown = name if isinstance(name, str) else "this"
        raise FilterError(f"{shown} is not a field: {advice}", named.place)
    if call.operator not in field.type.operators:
        raise FilterError(f"{name} does not take {call.operator}: use {_listed(field.type.operators)}", call.place)
    return field


def _literal(call: FilterCall, argument: FilterCall | Name | Literal) -> Literal:
    if isinstance(argument, Name):
        raise FilterError(f'{call.operator} takes a value: quote text, as in "{argument.text}"', argument.place)
    if isinstance(argument, FilterCall):
        raise FilterError(f"{call.operator} takes a value, not a condition", argument.place)
    return argument


def _test(value_type: ValueType, call: FilterCall) -> _Test:
    """Return what a comparison decides about one value of a record; a missing value equals null alone."""
    literal = _literal(call, call.arguments[1])
    name, wanted, of_record = call.operator, literal.value, value_type.of_record
    if name == "in":
        if not isinstance(wanted, list):
            raise FilterError('in takes a list, as in ["a", "b"]', literal.place)
        among = {_read(value_type, one, literal.place) for one in wanted}
        return lambda value: value is not None and of_record(value) in among
    if isinstance(wanted, list):
        raise FilterError(f"{name} takes one value: use in for a list", literal.place)
    if wanted is None:
        if name not in ("eq", "neq"):
            raise FilterError(f"{name} does not take null", literal.place)
        return (lambda value: value is None) if name == "eq" else (lambda value: value is not None)
    if name in ("like", "search", "exists"):
        if not isinstance(wanted, str):
            raise FilterError(f"{name} takes text", literal.place)
        return _text_test(name, wanted, of_record)
    read = _read(value_type, wanted, literal.place)
    if name == "has":
        if value_type is TAGS:
            return lambda value: bool(value == read)
        return lambda value: contains(value, read)
    if value_type is ERROR and isinstance(read, bool):
        return lambda value: bool(value) is read
    return _comparison(name, value_type, read)


def _text_test(name: str, wanted: str, of_record: Callable[[Any], Any]) -> _Test:
    if name == "search":
        return lambda value: found_in(wanted, value)
    if name == "exists":
        return lambda value: isinstance(value, Mapping) and value.get(wanted) is not None
    pattern = like_pattern(wanted)
    return lambda value: value is not None and pattern.fullmatch(of_record(value)) is not None


def _comparison(name: str, value_type: ValueType, read: Any) -> _Test:
    compare, of_record = COMPARISONS[name], value_type.of_record
    if value_type is SCALAR and name not in ("eq", "neq"):
        return lambda value: value is not None and _compare_scalars(compare, of_record(value), read)
    if value_type is FLAG:
        return lambda value: compare(bool(value), read)
    if name == "neq":
        return lambda value: value is None or of_record(value) != read
    return lambda value: value is not None and compare(of_record(value), read)


def _compare_scalars(compare: Callable[[Any, Any], bool], value: str, wanted: str) -> bool:
    """Compare as numbers where both are numbers, else as text."""
    try:
        return compare(float(value), float(wanted))
    except ValueError:
        return compare(value, wanted)


def _read(value_type: ValueType, value: Any, place: int) -> Any:
    try:
        return value_type.read(value)
    except (ValueError, TypeError, OverflowError) as error:
        raise FilterError(f"the value must be {value_type.label}", place) from error


def _listed(names: Iterable[str]) -> str:
    *most, last = sorted(names)
    return f"{', '.join(most)} or {last}" if most else last
