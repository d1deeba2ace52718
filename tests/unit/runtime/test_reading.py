"""Reading is tolerant: whatever a newer server sends is kept, and is sent back unchanged."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform import models

from langsmith_ext.runtime.decoding import choose_model, to_date, to_datetime, to_uuid
from langsmith_ext.runtime.errors import ResponseDecodeError, ResponseValidationError, UnexpectedStatusError
from langsmith_ext.runtime.model import Model, Page
from langsmith_ext.runtime.responses import parse_response
from tests.routes import at_route
from tests.unit.runtime.samples import COMPONENTS, mutations, same_but_for_time_spelling, sample

ALL_MODELS = [cls for name in models.__all__ if issubclass(cls := getattr(models, name), Model)]
BY_COMPONENT = {cls.contract_name: cls for cls in ALL_MODELS if cls.contract_name}
SESSION = {"id": "0af00c31-0bc0-4a00-8c00-0d0000a00011", "tenant_id": "1af00c31-0bc0-4a00-8c00-0d0000a00011"}
LIST_SESSIONS = at_route("GET", "/api/v1/sessions")


def read(operation: Any, body: Any, status: int = 200, **options: Any) -> Any:
    return parse_response(operation, status, {}, json.dumps(body).encode(), **options)


def test_every_component_with_properties_is_a_model() -> None:
    with_properties = {name for name, schema in COMPONENTS.items() if schema.get("properties")}
    assert with_properties - BY_COMPONENT.keys() == set()
    assert len(with_properties) > 500


@pytest.mark.parametrize("component", sorted(BY_COMPONENT))
def test_six_mutations_of_every_property_are_read_and_survive(component: str) -> None:
    model = BY_COMPONENT[component]
    instance = sample(COMPONENTS[component])
    assert same_but_for_time_spelling(model.from_dict(instance).to_dict(), instance)
    for mutated in mutations(instance, COMPONENTS[component].get("properties", {})):
        assert same_but_for_time_spelling(model.from_dict(mutated).to_dict(), mutated)


def test_models_are_slotted_attrs_classes_without_a_dictionary() -> None:
    for model in ALL_MODELS:
        assert not hasattr(model.from_dict({}), "__dict__"), model
        assert attrs.has(model)


def test_a_missing_field_reads_as_none_and_is_not_set() -> None:
    session = models.TracerSession.from_dict(SESSION)
    assert session.name is None
    assert not session.is_set("name")
    assert session.fields_set == {"id", "tenant_id"}
    with pytest.raises(AttributeError):
        session.is_set("nmae")
    with pytest.raises(AttributeError):
        _ = session.nmae  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        session.nmae = "typing errors are found"  # type: ignore[attr-defined]


def test_null_and_absent_fields_stay_distinct_when_sent() -> None:
    session = models.TracerSession.from_dict({**SESSION, "description": None})
    assert session.is_set("description")
    assert session.to_dict() == {**SESSION, "description": None}
    session.name = None
    assert session.to_dict() == {**SESSION, "description": None, "name": None}
    del session.name
    assert "name" not in session.to_dict()


def test_unknown_fields_are_kept_and_sent_back() -> None:
    session = models.TracerSession.from_dict({**SESSION, "newer": {"field": 1}})
    assert session.additional_properties == {"newer": {"field": 1}}
    assert session.to_dict() == {**SESSION, "newer": {"field": 1}}
    session.additional_properties["mine"] = datetime(2026, 1, 1, tzinfo=UTC)
    assert session.to_dict()["mine"] == "2026-01-01T00:00:00Z"


def test_an_unknown_enumeration_value_stays_a_string() -> None:
    session = models.TracerSession.from_dict({**SESSION, "trace_tier": "eternal"})
    assert session.trace_tier == "eternal"
    known = models.TracerSession.from_dict({**SESSION, "trace_tier": "longlived"})
    assert known.trace_tier is models.TraceTier.LONGLIVED


def test_costs_are_usable_as_numbers_and_as_strings() -> None:
    assert models.TracerSession.from_dict({**SESSION, "total_cost": 0.206485}).total_cost == 0.206485
    assert models.TracerSession.from_dict({**SESSION, "total_cost": "0.2"}).total_cost == "0.2"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-06-06T01:02:51.299960", datetime(2024, 6, 6, 1, 2, 51, 299960, UTC)),
        ("2024-06-06T01:02:51", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
        ("2024-06-06 01:02:51Z", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
        ("2024-06-06T01:02:51.123456789Z", datetime(2024, 6, 6, 1, 2, 51, 123456, UTC)),
        ("2024-06-06T01:02:51.123456789", datetime(2024, 6, 6, 1, 2, 51, 123456, UTC)),
        ("2024-06-06T03:02:51+02:00", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
    ],
)
def test_a_time_without_offset_is_utc_and_digits_beyond_microseconds_are_cut(text: str, expected: datetime) -> None:
    assert to_datetime(text) == expected
    assert to_datetime(text).tzinfo is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-01T24:00:00", datetime(2024, 1, 2, tzinfo=UTC)),
        ("2023-12-31 24:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2024-01-01T24:00:00.000000000Z", datetime(2024, 1, 2, tzinfo=UTC)),
        ("2024-01-01T24:00:00-05:00", datetime(2024, 1, 2, 5, tzinfo=UTC)),
        ("2024-06-06t01:02:51z", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
        ("2024-06-06T01:02:51.123456789z", datetime(2024, 6, 6, 1, 2, 51, 123456, UTC)),
        ("2024-158T01:02:51Z", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
        ("20240606T010251Z", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
        ("2024W234T010251", datetime(2024, 6, 6, 1, 2, 51, tzinfo=UTC)),
    ],
)
def test_a_time_that_the_standard_library_refuses_is_read_too(text: str, expected: datetime) -> None:
    parsed = to_datetime(text)
    assert parsed == expected
    assert type(parsed.tzinfo) is timezone
    assert pickle.loads(pickle.dumps(parsed)) == parsed
    session = models.TracerSession.from_dict({**SESSION, "start_time": text})
    assert to_datetime(session.to_dict()["start_time"]) == expected


PARTS_OF_TIMES = [
    "2024",
    "2024-01",
    "2024-01-01",
    "20240101",
    "2024-001",
    "2024-W01",
    "2024-W01-1",
    "2024-01-01T",
    "T24:00:00",
]
IMPOSSIBLE_TIMES = [
    "2024-13-06T01:02:51Z",
    "2024-01T01:02:51",
    "2024T01:02",
    "2024-01-01T24:00:01",
    "9999-12-31T24:00:00",
    "2024-01-01T01:02:60Z",
]


@pytest.mark.parametrize("value", ["", "soon", *PARTS_OF_TIMES, *IMPOSSIBLE_TIMES, 17, 1.5, True, None, {}, []])
def test_a_value_that_is_not_a_time_stays_unchanged(value: Any) -> None:
    assert to_datetime(value) is value


@given(st.from_regex(r"[0-9]{4}(-?[0-9W]{1,2}){0,2}[Tt ]?[0-9:.,]{0,12}([Zz]|[+-][0-9:]{0,5})?", fullmatch=True))
def test_text_like_a_time_becomes_an_aware_time_or_stays_text(text: str) -> None:
    parsed = to_datetime(text)
    assert parsed is text or parsed.utcoffset() is not None


def test_only_a_time_that_the_standard_library_refuses_loads_dateutil() -> None:
    common = "from langsmith_ext.runtime.decoding import to_datetime\nimport sys\n"
    for text, loads in (
        ("2024-06-06T01:02:51", False),
        ("soon", False),
        ("2024-06", False),
        ("2024-06-06T24:00:00", True),
    ):
        code = f"{common}to_datetime({text!r})\nprint('dateutil' in sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == str(loads), text


def test_an_offset_survives_the_round_trip() -> None:
    parsed = to_datetime("2024-06-06T03:02:51+02:00")
    assert parsed.utcoffset() == timedelta(hours=2)


@given(st.uuids())
def test_a_canonical_uuid_becomes_one(value: UUID) -> None:
    parsed = to_uuid(str(value))
    assert parsed == value
    assert type(parsed) is UUID
    assert pickle.loads(pickle.dumps(parsed)) == copy.deepcopy(parsed) == value


@given(
    st.uuids(),
    st.sampled_from(
        [str.upper, lambda text: text.replace("-", ""), lambda text: f"{{{text}}}", lambda text: f" {text[1:]}"]
    ),
)
def test_another_spelling_of_a_uuid_stays_a_string_unless_it_is_the_same(value: UUID, spell: Any) -> None:
    text = spell(str(value))
    assert str(to_uuid(text)) == text


@given(st.one_of(st.text("0123456789abcdefABCDEF-_+ ", min_size=34, max_size=38), st.integers(), st.none()))
def test_any_value_for_a_uuid_round_trips(value: Any) -> None:
    parsed = to_uuid(value)
    assert (str(parsed) if isinstance(parsed, UUID) else parsed) == value


@given(st.one_of(st.text(), st.integers(), st.lists(st.none()), st.none()))
def test_dates_and_times_never_raise(value: Any) -> None:
    to_date(value)
    to_datetime(value)


def test_a_constant_decides_between_models() -> None:
    auto = {"type": "auto_eval", "metadata": {}}
    candidates = (
        models.AppFeedbackSource,
        models.APIFeedbackSource,
        models.ModelFeedbackSource,
        models.AutoEvalFeedbackSource,
    )
    assert choose_model(auto, candidates) is models.AutoEvalFeedbackSource


def test_without_a_constant_the_model_that_keeps_most_named_fields_wins() -> None:
    narrow, wide = models.WorkspaceCreate, models.TracerSession
    assert choose_model({"id": 1, "tenant_id": 2, "run_count": 3}, (narrow, wide)) is wide
    assert choose_model({"display_name": "x"}, (wide, narrow)) is narrow
    assert choose_model({"stranger": 1}, (narrow, wide), strangers_allowed=False) is None


def test_models_compare_copy_and_pickle_by_what_was_given() -> None:
    one = models.TracerSession.from_dict({**SESSION, "name": None, "newer": 1})
    assert copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one)) == one
    assert copy.deepcopy(one).fields_set == one.fields_set
    assert one != models.TracerSession.from_dict({**SESSION, "newer": 1})
    assert "name=None" in repr(one)
    assert "run_count" not in repr(one)


def test_the_constructor_names_what_is_wrong() -> None:
    with pytest.raises(TypeError, match="display_name"):
        models.WorkspaceCreate()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="no field 'displayname'"):
        models.WorkspaceCreate(display_name="x", displayname="y")  # type: ignore[call-arg]


def test_envelopes_are_pages() -> None:
    envelopes = [cls for cls in ALL_MODELS if "page_items" in vars(cls)]
    assert envelopes
    for cls in envelopes:
        assert isinstance(cls.from_dict({}), Page)
        assert cls.from_dict({}).page_items in ([], None)


@pytest.mark.parametrize("body", [b"<html>busy</html>", b"", b'{"a": ', b"\xff\xfe", b"NaN?"])
def test_a_body_that_is_not_json_raises_one_error_with_the_raw_text(body: bytes) -> None:
    if not body:
        assert parse_response(LIST_SESSIONS, 200, {}, body) is None
        return
    with pytest.raises(ResponseDecodeError) as caught:
        parse_response(LIST_SESSIONS, 200, {"content-type": "application/json"}, body)
    assert caught.value.text == body.decode(errors="replace")
    assert caught.value.status == 200
    assert "GET /api/v1/sessions" in str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.text, str(again)) == (caught.value.text, str(caught.value))


@pytest.mark.parametrize("body", [{"detail": "x"}, "text", 3, True, None])
def test_another_top_level_kind_than_declared_is_a_decode_error(body: Any) -> None:
    with pytest.raises(ResponseDecodeError, match="an array"):
        read(LIST_SESSIONS, body)
    if not isinstance(body, dict):
        with pytest.raises(ResponseDecodeError, match="an object"):
            read(at_route("GET", "/api/v1/sessions/{session_id}"), body)


def test_any_2xx_is_a_success_read_as_the_nearest_declared() -> None:
    for status in (200, 201, 202, 206, 226, 299):
        assert read(LIST_SESSIONS, [SESSION], status)[0].tenant_id == UUID(SESSION["tenant_id"])


@pytest.mark.parametrize("status", [100, 302, 400, 404, 418, 500, 529, 599])
def test_any_other_status_is_an_error(status: int) -> None:
    with pytest.raises(UnexpectedStatusError) as caught:
        read(LIST_SESSIONS, {"detail": "x"}, status)
    assert caught.value.status == status
    assert caught.value.text == '{"detail": "x"}'


def test_empty_bodies_are_none() -> None:
    delete = at_route("DELETE", "/v2/sandboxes/boxes/{name}")
    assert parse_response(delete, 204, {}, b"") is None
    assert parse_response(LIST_SESSIONS, 204, {}, b"") is None


def test_an_untyped_success_returns_the_decoded_json() -> None:
    untyped = at_route("GET", "/api/v1/ok")
    for body in ({"a": [1]}, [1], "ok", 3, None, True):
        assert read(untyped, body) == body


def test_a_redirect_returns_its_location() -> None:
    assert parse_response(at_route("GET", "/oauth/authorize"), 302, {"location": "https://x/y"}, b"") == "https://x/y"


def test_downloads_are_text_or_bytes() -> None:
    csv = at_route("GET", "/api/v1/datasets/{dataset_id}/csv")
    assert parse_response(csv, 200, {"content-type": "text/csv; charset=utf-8"}, "a,b\né,2\n".encode()) == "a,b\né,2\n"
    assert parse_response(csv, 200, {"content-type": "text/csv; charset=latin-1"}, "é".encode("latin-1")) == "é"


def test_strict_reading_lists_every_deviation_with_its_pointer() -> None:
    body = [{"id": "nonsense", "run_count": "many", "trace_tier": "eternal", "start_time": "yesterday"}]
    with pytest.raises(ResponseValidationError) as caught:
        read(LIST_SESSIONS, body, strict=True)
    assert {deviation.pointer for deviation in caught.value.deviations} == {
        "/0/tenant_id",
        "/0/id",
        "/0/run_count",
        "/0/trace_tier",
        "/0/start_time",
    }
    assert read(LIST_SESSIONS, [SESSION], strict=True)[0].id == UUID(SESSION["id"])
    assert isinstance(caught.value, ResponseDecodeError)
    assert len(pickle.loads(pickle.dumps(caught.value)).deviations) == 5
