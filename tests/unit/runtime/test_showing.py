"""What people see of a model: short, only what was given, no secrets, and none of the runtime's own members."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import langsmith_ext.models as models
from langsmith_ext.models import APIKeyCreateResponse, DatasetUpdate, SecretUpsert, TracerSession
from langsmith_ext.runtime.model import Model
from langsmith_ext.runtime.secrets import is_secret_name, without_secrets

KEY = "lsv2_sk_0123456789abcdef_0123456789"
NEW_KEY = APIKeyCreateResponse.from_dict({"key": KEY, "short_key": "lsv2_...6789", "description": "ci"})
CLASSES = [held for name in models.__all__ if issubclass(held := getattr(models, name), Model)]


@pytest.mark.parametrize(
    "show", [repr, str, lambda model: model._repr_html_(), lambda model: [*model.__rich_repr__()].__repr__()]
)
def test_a_new_key_is_hidden_however_it_is_shown(show: Any) -> None:
    shown = show(NEW_KEY)
    assert KEY not in shown
    assert "hidden" in shown
    assert "ci" in shown
    assert NEW_KEY.key == KEY
    assert NEW_KEY.to_dict()["key"] == KEY


def test_secrets_are_hidden_wherever_they_are() -> None:
    secret = "s3cr3t"
    held = DatasetUpdate.from_dict(
        {
            "metadata": {"headers": {"Authorization": secret}, "apiKey": secret, "x": [{"client-secret": secret}]},
            "password": secret,
            "name": f"{KEY} https://host/x?X-Amz-Signature=abc&y=1",
        }
    )
    shown = repr(held) + held._repr_html_()
    assert secret not in shown
    assert KEY not in shown
    assert "abc" not in shown
    assert "x" in repr(SecretUpsert(key="x", value=secret))
    assert secret not in repr(SecretUpsert(key="x", value=secret))


def test_words_that_only_look_like_secrets_are_shown() -> None:
    for name in ("total_tokens", "prompt_tokens", "first_token_time", "feedback_key", "key", "short_key", "token_type"):
        assert not is_secret_name(name), name
    for name in ("api_key", "apiKey", "X-API-Key", "refresh_token", "client_secret", "Password", "share_token", "jwt"):
        assert is_secret_name(name), name
    assert without_secrets("a=1&b=2") == "a=1&b=2"


def test_a_representation_is_short_and_has_only_what_was_given() -> None:
    long = TracerSession.from_dict({"name": "x" * 5000, "extra": {str(number): number for number in range(1000)}})
    assert len(repr(long)) < 400
    assert repr(DatasetUpdate(name="a")) == "DatasetUpdate(name='a')"
    assert repr(DatasetUpdate()) == "DatasetUpdate()"


def test_html_is_escaped() -> None:
    assert "<script>" not in DatasetUpdate(name="<script>")._repr_html_()


def test_a_model_within_itself_can_be_shown() -> None:
    model = DatasetUpdate(name="a")
    model.metadata = {"self": model}
    assert len(repr(model)) < 500


@given(
    st.dictionaries(st.text(), st.recursive(st.none() | st.text() | st.floats() | st.booleans(), st.lists), max_size=4)
)
def test_anything_can_be_shown(data: dict[str, Any]) -> None:
    model = DatasetUpdate.from_dict(data)
    assert repr(model).startswith("DatasetUpdate(")
    assert model._repr_html_().startswith("<table>")


@pytest.mark.parametrize("listed", [dir(DatasetUpdate), dir(DatasetUpdate())])
def test_completion_offers_fields_and_public_members_alone(listed: list[str]) -> None:
    assert not [name for name in listed if name.startswith("contract_") or name == "decode"]
    assert {"name", "replace", "to_dict", "to_json", "from_dict", "is_set", "fields_set"} <= set(listed)


def test_unknown_fields_are_read_by_name() -> None:
    model = DatasetUpdate.from_dict({"name": "a", "x": 1})
    assert (model["x"], model["name"], model["description"]) == (1, "a", None)
    with pytest.raises(KeyError):
        model["y"]
    with pytest.raises(AttributeError, match=r"model\['x'\]"):
        model.x  # type: ignore[attr-defined] # noqa: B018
    with pytest.raises(TypeError, match="not iterable"):
        iter(model)  # type: ignore[call-overload]


def test_a_model_becomes_json_text() -> None:
    assert DatasetUpdate.from_dict({"name": "é", "x": None}).to_json() == '{"name":"é","x":null}'


@pytest.mark.parametrize("owner", CLASSES, ids=lambda owner: owner.__name__)
def test_every_model_has_a_signature_and_types(owner: type[Model]) -> None:
    signature = inspect.signature(owner)
    assert list(signature.parameters) == list(owner.contract_fields.values())
    assert signature.parameters.keys() <= typing.get_type_hints(owner).keys()
