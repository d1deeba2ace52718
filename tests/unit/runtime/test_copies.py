"""Every copy of a model keeps what was not given not given, and what the contract does not know, or is refused."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from functools import partial
from typing import Any

import attrs
import pytest

from langsmith_ext.models import DatasetUpdate, RunSchema

GIVEN = {"name": "a", "description": None, "from_the_future": {"a": [1]}}


class Mine(DatasetUpdate):
    """A subclass with attributes."""

    note: str | None = None


class Slotted(DatasetUpdate):
    """A subclass with a slot."""

    __slots__ = ("extra",)


def _pickled(protocol: int, model: Any) -> Any:
    return pickle.loads(pickle.dumps(model, protocol))


COPIES: dict[str, Callable[[Any], Any]] = {
    "replace": lambda model: model.replace(),
    "copy.replace": lambda model: model.__replace__(),
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "from_dict": lambda model: type(model).from_dict(model.to_dict()),
    **{f"pickle {protocol}": partial(_pickled, protocol) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)},
}


@pytest.mark.parametrize("made", COPIES)
@pytest.mark.parametrize("owner", [DatasetUpdate, Mine, Slotted])
def test_a_copy_has_what_was_given_and_nothing_else(made: str, owner: type[DatasetUpdate]) -> None:
    model = owner.from_dict(GIVEN)
    copied = COPIES[made](model)
    assert type(copied) is owner
    assert copied == model
    assert copied.to_dict() == GIVEN
    assert copied.fields_set == {"name", "description"}


@pytest.mark.parametrize("made", COPIES.keys() - {"from_dict"})
def test_a_copy_of_a_subclass_has_its_attributes(made: str) -> None:
    mine, slotted = Mine(name="a"), Slotted(name="a")
    mine.note, slotted.extra = "n", "e"  # type: ignore[attr-defined]
    assert COPIES[made](mine).note == "n"
    assert COPIES[made](slotted).extra == "e"
    assert Slotted(name="a").description is None


@pytest.mark.parametrize("made", COPIES)
def test_unknown_fields_of_a_copy_are_its_own(made: str) -> None:
    model = DatasetUpdate.from_dict(GIVEN)
    COPIES[made](model).additional_properties["more"] = 1
    assert model.to_dict() == GIVEN


def test_replace_changes_what_it_is_told() -> None:
    model = DatasetUpdate.from_dict(GIVEN)
    assert model.replace(name="b", metadata=None).to_dict() == {**GIVEN, "name": "b", "metadata": None}
    assert model.__replace__(name="b").to_dict() == {**GIVEN, "name": "b"}
    assert model.to_dict() == GIVEN
    with pytest.raises(TypeError, match="did you mean 'description'"):
        model.replace(descripton="x")


def test_a_copied_class_replaces_itself_whatever_attrs_adds() -> None:
    assert vars(DatasetUpdate)["__replace__"] is vars(DatasetUpdate.__base__)["__replace__"]


@pytest.mark.parametrize(
    "tool",
    [lambda model: attrs.evolve(model, name="b"), attrs.asdict, attrs.astuple],
    ids=["evolve", "asdict", "astuple"],
)
def test_the_tools_of_attrs_are_refused_since_they_take_what_was_not_given_for_null(tool: Any) -> None:
    with pytest.raises(TypeError, match=r"model\.replace\(\*\*changes\)"):
        tool(DatasetUpdate(name="a"))


def test_a_subclass_that_would_make_null_of_what_was_not_given_is_refused() -> None:
    @attrs.define
    class ByAttrs(DatasetUpdate):
        note: int = 0

    with pytest.raises(TypeError, match="subclass the model without"):
        ByAttrs(name="a")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="replace"):

        @dataclasses.dataclass
        class ByDataclass(DatasetUpdate):
            note: int = 0


def test_models_are_attrs_classes_still() -> None:
    assert attrs.has(DatasetUpdate)
    assert {"name", "description"} <= set(attrs.fields_dict(DatasetUpdate))


def test_the_default_of_the_signature_is_not_given() -> None:
    assert DatasetUpdate(name="a", description=...).to_dict() == {"name": "a"}  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="needs a value for"):
        RunSchema(id=...)  # type: ignore[call-arg, arg-type]
