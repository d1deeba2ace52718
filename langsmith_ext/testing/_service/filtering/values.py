"""The types of the fields that a filter compares: the operators that each takes, and how its values compare."""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from uuid import UUID

from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import moment, moment_of_number

COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "neq": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_ORDER = frozenset(COMPARISONS)
_EQUALITY = frozenset({"eq", "neq"})
_SECONDS = {"ms": 0.001, "mill": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0, "w": 604_800.0}
_WORDS = "ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?"
_UNIT = rf"(?:\d+(?:\.\d+)?)\s*(?:{_WORDS})(?![a-z])"
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)\s*(ms|mill|[smhdw])", re.IGNORECASE)
_DURATION = re.compile(rf"(?:{_UNIT}\s*)+", re.IGNORECASE)
_OFFSET = re.compile(rf"(now(?:\(\))?)?\s*([+-])?\s*((?:{_UNIT}\s*)*)(ago)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ValueType:
    """How the values of a field compare.

    Attributes:
        label: What a value is called in messages.
        operators: The operators that the field takes.
        read: Returns what a literal of a filter is compared as. Raises ValueError for one that does not fit.
        of_record: Returns what a value of a record is compared as.
    """

    label: str
    operators: frozenset[str]
    read: Callable[[Any], Any]
    of_record: Callable[[Any], Any] = lambda value: value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def _choice(value: Any) -> str:
    return _text(value).lower()


def _identity(value: Any) -> str:
    return str(UUID(_text(value)))


def _number(value: Any) -> float:
    if isinstance(value, bool):
        raise ValueError
    return float(value)


def _score(value: Any) -> float:
    return float(value)


def seconds_of(text: str) -> float:
    """Return the seconds of a duration such as ``1.5``, ``500ms`` or ``1m 30s``.

    Raises:
        ValueError: For any other text.
    """
    if not _DURATION.fullmatch(text.strip()):
        return float(text)
    return sum(float(amount) * _SECONDS[unit.lower()] for amount, unit in _AMOUNT.findall(text))


def _duration(value: Any) -> float:
    return seconds_of(value) if isinstance(value, str) else _number(value)


def time_of(value: Any) -> datetime:
    """Return the moment that a filter names.

    It is a time of the API, a number (seconds or milliseconds since 1970), or an offset from now: ``now-1h``, ``-30m``,
    ``7d`` (ago).

    Raises:
        ValueError: For any other value.
    """
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return moment_of_number(value)
    text = _text(value).strip()
    found = _OFFSET.fullmatch(text) if text else None
    if found is None:
        try:
            return moment(text)
        except RefusedError as error:
            raise ValueError(text) from error
    now, sign, duration, ago = found[1], found[2], found[3], found[4]
    if not duration:
        if now and not sign and not ago:
            return datetime.now(UTC)
        raise ValueError(text)
    if now and not sign and not ago:
        raise ValueError(text)
    seconds = seconds_of(duration)
    try:
        return datetime.now(UTC) + timedelta(seconds=seconds if sign == "+" else -seconds)
    except OverflowError as error:
        raise ValueError(text) from error


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def scalar(value: Any) -> str:
    """Return the text as which values of metadata, inputs and outputs are stored and compared."""
    return value if isinstance(value, str) else json.dumps(value)


def _pairs(value: Any) -> Mapping[str, Any]:
    pairs = json.loads(_text(value))
    if not isinstance(pairs, dict):
        raise ValueError
    return pairs


def _error(value: Any) -> bool | str:
    if isinstance(value, bool):
        return value
    return _text(value)


TEXT = ValueType("text", _EQUALITY | {"in", "like", "search"}, _text, str)
CHOICE = ValueType("text", _EQUALITY | {"in"}, _choice, lambda value: str(value).lower())
IDENTITY = ValueType("a UUID", _EQUALITY | {"in"}, _identity, lambda value: str(value).lower())
NUMBER = ValueType("a number", _ORDER | {"in"}, _number, float)
SCORE = ValueType("a number", _ORDER | {"in"}, _score, float)
DURATION = ValueType('seconds, or a duration such as "500ms"', _ORDER | {"in"}, _duration, float)
TIME = ValueType('a time, or an offset such as "now-1h"', _ORDER, time_of, moment)
FLAG = ValueType("true or false", _EQUALITY, _flag, bool)
SCALAR = ValueType("a text, number or flag", _ORDER | {"in", "like", "search"}, scalar, scalar)
ERROR = ValueType("text, true, false or null", frozenset({"eq", "like", "search"}), _error, str)
TAGS = ValueType("text", _EQUALITY | {"has", "in", "like", "search"}, _text, str)
OBJECT = ValueType("an object as JSON text", frozenset({"has", "exists", "search"}), _pairs)


@lru_cache(maxsize=256)
def like_pattern(text: str) -> re.Pattern[str]:
    r"""Return the pattern of SQL's LIKE: ``%`` is any text, ``_`` any character, ``\`` takes one literally."""
    pieces = re.findall(r"\\.|%|_|[^\\%_]+|\\", text, re.DOTALL)
    wild = {"%": ".*", "_": "."}
    written = (
        wild.get(piece) or re.escape(piece[1:] if len(piece) == 2 and piece[0] == "\\" else piece) for piece in pieces
    )
    return re.compile("".join(written), re.DOTALL | re.IGNORECASE)


def texts(value: Any) -> list[str]:
    """Return the keys and the values that a search looks at, at any depth of an object."""
    found: list[str] = []
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Mapping):
            found += one
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
        elif one is not None:
            found.append(scalar(one))
    return found


def found_in(words: str, value: Any) -> bool:
    """Return whether each word of a search is part of the texts of a value; case does not matter."""
    everything = "\n".join(texts(value)).lower()
    return all(word in everything for word in words.lower().split())


def entries(value: Any) -> list[tuple[str, Any]]:
    """Return the keys and values of an object, inner ones by their path (``messages.content``), through lists."""
    found: list[tuple[str, Any]] = []
    waiting = [(str(key), inner) for key, inner in value.items()] if isinstance(value, Mapping) else []
    while waiting:
        path, inner = waiting.pop()
        found.append((path, inner))
        for one in inner if isinstance(inner, list) else [inner]:
            if isinstance(one, Mapping):
                waiting += [(f"{path}.{key}", deeper) for key, deeper in one.items()]
    return found


def contains(whole: Any, part: Any) -> bool:
    """Return whether ``whole`` contains each pair of ``part``, at any depth."""
    if isinstance(part, Mapping):
        return isinstance(whole, Mapping) and all(name in whole and contains(whole[name], part[name]) for name in part)
    return bool(whole == part)
