"""Models are fields of pydantic's models, and so of FastAPI's."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from langsmith_ext.models import DatasetUpdate, TracerSession


class Holder(BaseModel):
    """A model of pydantic's."""

    update: DatasetUpdate
    sessions: list[TracerSession] = []


def test_a_model_or_its_object_is_accepted_and_written_as_it_was_given() -> None:
    held = Holder.model_validate({"update": {"name": "a", "description": None, "unknown": 1}})
    assert held.update == DatasetUpdate.from_dict({"name": "a", "description": None, "unknown": 1})
    assert held.model_dump()["update"] == {"name": "a", "description": None, "unknown": 1}
    assert Holder.model_validate_json(held.model_dump_json()) == held
    given = DatasetUpdate(name="b")
    assert Holder(update=given).update is given
    assert held.model_copy(deep=True) == held


def test_anything_else_is_refused() -> None:
    with pytest.raises(ValidationError, match="expected a DatasetUpdate"):
        Holder.model_validate({"update": 3})


def test_the_schema_has_the_fields_of_the_contract() -> None:
    schema = TypeAdapter(DatasetUpdate).json_schema()
    assert schema["type"] == "object"
    assert set(schema["properties"]) == set(DatasetUpdate.contract_fields)
    assert "$ref" not in str(schema)
    assert Holder.model_json_schema(mode="serialization")["properties"]["update"]["title"] == "DatasetUpdate"


def test_pydantic_is_not_needed() -> None:
    code = "import sys; from langsmith_ext.models import DatasetUpdate; assert 'pydantic' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
