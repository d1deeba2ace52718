"""Writing JSON: by orjson or by the standard library, the same bodies and the same refusals."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from langsmith_api.platform.models import TracerSession, TraceTier

from langsmith_ext.runtime import encoding
from langsmith_ext.runtime.errors import InvalidArgumentError

Encode = Callable[[Any], bytes]


def by_orjson(value: Any) -> bytes:
    pytest.importorskip("orjson")
    return encoding.encode_json(value)


def by_standard_library(value: Any) -> bytes:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(encoding, "orjson", None)
        return encoding.encode_json(value)


@pytest.fixture(params=[by_orjson, by_standard_library])
def encode(request: pytest.FixtureRequest) -> Encode:
    chosen: Encode = request.param
    return chosen


SESSION = TracerSession(id=UUID(int=1), tenant_id=UUID(int=2), name="é", trace_tier=TraceTier.LONGLIVED, extra=None)
VALUES = [
    (
        SESSION,
        {"id": str(UUID(int=1)), "tenant_id": str(UUID(int=2)), "extra": None, "name": "é", "trace_tier": "longlived"},
    ),
    ({"at": datetime(2026, 1, 2, 3, 4, 5, 6)}, {"at": "2026-01-02T03:04:05.000006Z"}),
    ({"at": datetime(2026, 1, 2, tzinfo=UTC)}, {"at": "2026-01-02T00:00:00Z"}),
    ({"at": datetime(2026, 1, 2, tzinfo=timezone(timedelta(hours=2)))}, {"at": "2026-01-02T00:00:00+02:00"}),
    ({"at": datetime(2026, 1, 2, tzinfo=timezone(timedelta()))}, {"at": "2026-01-02T00:00:00Z"}),
    ({"on": date(2026, 1, 2), "at": time(3, 4, 5)}, {"on": "2026-01-02", "at": "03:04:05"}),
    ({"at": time(3, 4, tzinfo=UTC)}, {"at": "03:04:00+00:00"}),
    ({"tier": TraceTier.SHORTLIVED, "id": UUID(int=3)}, {"tier": "shortlived", "id": str(UUID(int=3))}),
    (({"nested": (1, [SESSION.id])},), [{"nested": [1, [str(UUID(int=1))]]}]),
    (MappingProxyType({"a": frozenset({1})}), {"a": [1]}),
    ({1: "a", None: "b"}, {"1": "a", "null": "b"}),
    ({"big": 2**70, "small": -(2**63)}, {"big": 2**70, "small": -(2**63)}),
    ([None, True, 0.5, "\u2028"], [None, True, 0.5, "\u2028"]),
]


@pytest.mark.parametrize(("value", "document"), VALUES)
def test_a_body_of_any_supported_values_is_written_as_json(encode: Encode, value: Any, document: Any) -> None:
    assert json.loads(encode(value)) == document


class BadEnumeration(Enum):
    NAN = math.nan


class OwnDict(dict[str, Any]):
    pass


WRAPS = [
    lambda bad: bad,
    lambda bad: {"a": [None, (bad,)]},
    lambda bad: [{"a": {"b": bad}}],
    lambda bad: {"a": "null", "b": bad},
    lambda bad: {"a": {"b": None}, "c": OwnDict(d=[bad])},
    lambda bad: {"much text": "x" * 10_000, "a": None, "b": [bad]},
    lambda bad: MappingProxyType({"a": frozenset({bad})}),
    lambda bad: TracerSession(id=UUID(int=1), tenant_id=UUID(int=2), extra={"a": None, "b": [bad]}),
    lambda bad: [TracerSession(id=UUID(int=1), tenant_id=UUID(int=2), error_rate=bad, extra=None)],
]


@pytest.mark.parametrize(
    "bad", [math.nan, math.inf, -math.inf, BadEnumeration.NAN, object(), b"bytes", Decimal("NaN"), "\ud800"]
)
@pytest.mark.parametrize("wrap", WRAPS)
def test_a_value_that_json_cannot_hold_is_refused_at_any_depth(
    encode: Encode, bad: Any, wrap: Callable[[Any], Any]
) -> None:
    with pytest.raises(InvalidArgumentError):
        encode(wrap(bad))


def test_a_body_that_contains_itself_is_refused(encode: Encode) -> None:
    body: dict[str, Any] = {}
    body["self"] = body
    with pytest.raises(InvalidArgumentError):
        encode(body)


_PLAIN = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
_ZONES = st.none() | st.builds(timezone, st.integers(-1439, 1439).map(lambda minutes: timedelta(minutes=minutes)))
_TIMES = st.datetimes(timezones=_ZONES) | st.dates() | st.builds(time, st.integers(0, 23), st.integers(0, 59))
_RICH = _PLAIN | st.uuids() | _TIMES | st.sampled_from(TraceTier)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.recursive(_RICH, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20))
def test_both_encoders_write_the_same(value: Any) -> None:
    assert json.loads(by_orjson(value)) == json.loads(by_standard_library(value))


def test_an_offset_that_rfc_3339_cannot_write_becomes_utc() -> None:
    local_mean_time = timezone(timedelta(minutes=53, seconds=28))
    assert by_standard_library(datetime(1800, 1, 1, tzinfo=local_mean_time)) == b'"1799-12-31T23:06:32Z"'
