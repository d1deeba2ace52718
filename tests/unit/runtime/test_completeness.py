"""Reading objects that are complete, lack fields, or have unknown ones: all ways give the same result."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform.models import Example, RunSchema, TracerSession

from tests.benchmarks import samples

SESSION = samples.page("sessions", 0, 1)[0]
FIELDS = sorted(SESSION)


@given(st.sets(st.sampled_from(FIELDS)), st.integers(0, 40))
def test_any_number_of_missing_and_new_fields_is_read(missing: set[str], new: int) -> None:
    given_fields = {name: value for name, value in SESSION.items() if name not in missing}
    document = given_fields | {f"new_{number}": number for number in range(new)}
    session = TracerSession.from_dict(document)
    assert session.fields_set == frozenset(given_fields)
    assert session.additional_properties == {f"new_{number}": number for number in range(new)}
    assert all(getattr(session, name) is None for name in missing)
    assert json.loads(json.dumps(session.to_dict())).keys() == document.keys()


@pytest.mark.parametrize(
    ("model", "kind"),
    [(TracerSession, "sessions"), (RunSchema, "runs"), (Example, "examples")],
    ids=lambda value: str(value),
)
def test_a_complete_object_reads_the_same_after_an_incomplete_one(model: Any, kind: str) -> None:
    complete = samples.page(kind, 0, 1)[0]
    incomplete = {name: value for name, value in complete.items() if name != "id"} | {"a": 1, "b": 2}
    before = model.from_dict(complete)
    assert not model.from_dict(incomplete).is_set("id")
    assert model.from_dict(complete) == before
