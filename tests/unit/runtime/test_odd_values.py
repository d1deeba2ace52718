"""Values that people have at hand: taken where they can be said exactly, else refused with the place."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from pathlib import PurePosixPath
from typing import Any
from uuid import UUID

import attrs
import pytest
from langsmith_api.platform.models import TracerSession

from langsmith_ext.runtime.encoding import encode_json, to_json_value, to_text
from langsmith_ext.runtime.errors import InvalidArgumentError


class NotATime(datetime):
    """As pandas' NaT: a datetime that equals nothing, not even itself."""

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = datetime.__hash__

    def isoformat(self, *_: Any) -> str:
        return "NaT"


class Color(Enum):
    RED = "red"


@dataclass
class Point:
    x: float
    at: datetime = datetime(2020, 1, 1, tzinfo=UTC)


@attrs.define
class Size:
    width: int


NAT = NotATime(2020, 1, 1)
SESSION = TracerSession(id=UUID(int=1), tenant_id=UUID(int=2))


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Decimal("0.1"), 0.1),
        (Decimal(12345678901234567890123), 12345678901234567890123),
        (Decimal("-2.50"), -2.5),
        (Point(1.5), {"x": 1.5, "at": "2020-01-01T00:00:00Z"}),
        (Size(3), {"width": 3}),
        (PurePosixPath("/a/b"), "/a/b"),
        ({Color.RED: {1}}, {"red": [1]}),
        ((1, (2,)), [1, [2]]),
    ],
    ids=repr,
)
def test_what_json_can_say_exactly_is_taken(value: Any, said: Any) -> None:
    assert json.loads(encode_json({"a": [value]})) == {"a": [said]}
    assert to_json_value({"a": [value]}) == {"a": [said]}


def _cycle() -> list[Any]:
    found: list[Any] = []
    found.append(found)
    return found


def _deep() -> Any:
    found: Any = 1
    for _ in range(100_000):
        found = [found]
    return found


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (math.nan, "not a number"),
        (NAT, "NaT is not a time"),
        (Decimal("NaN"), "not a number"),
        (Decimal("1E+1000000000"), "more digits"),
        (Decimal("0.1000000000000000055511151231257827"), "more digits"),
        (b"a", "decode it"),
        ("\ud800", "lone surrogate"),
        ({"\ud800": 1}, "lone surrogate"),
        ({(1, 2): 3}, "name of a field"),
        (Point, "pass an instance"),
        (10**5000, "digits"),
        (_cycle(), "contains itself"),
        (iter([1]), "iterator"),
    ],
    ids=lambda each: type(each).__name__,
)
def test_what_json_cannot_say_is_refused_with_its_place(value: Any, problem: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"at /a~1b/1.*{problem}"):
        encode_json({"a/b": [1, value]})


def test_what_is_nested_too_deeply_is_refused_by_every_way_of_writing() -> None:
    for write in (encode_json, to_json_value, to_text, lambda value: TracerSession.from_dict({"x": value}).to_dict()):
        with pytest.raises(InvalidArgumentError, match="nested more than"):
            write(_deep())
