"""Contracts move: what they require, what they deprecate, and what they no longer say."""

from __future__ import annotations

import copy
import json
import re
from datetime import date
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.contract import ServedContract, read_contract
from langsmith_ext.testing._service.messages import IncomingRequest
from langsmith_ext.testing._service.sampling import Sampler, seed_of, text_of_pattern
from langsmith_ext.testing._service.service import Service
from langsmith_ext.testing._service.shapes import Shapes
from langsmith_ext.testing._service.validation import Judge

UUID = "00000000-0000-4000-8000-000000000000"


def undemanding(value: Any) -> Any:
    """Return a contract in which nothing is required but path parameters."""
    if isinstance(value, list):
        return [undemanding(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        name: undemanding(item)
        for name, item in value.items()
        if not (name == "required" and (isinstance(item, list) or (item is True and value.get("in") != "path")))
    }


def test_no_operation_fails_when_its_contract_no_longer_requires_anything(caplog: pytest.LogCaptureFixture) -> None:
    service = Service(contract=undemanding(copy.deepcopy(dict(read_contract().document))))
    headers = [("x-api-key", service.api_key), ("content-type", "application/json")]
    for operation in service.contract.operations.values():
        path = re.sub(r"{.*?}", UUID, operation.path)
        for body in (b"", b"{}"):
            response = service.handle(IncomingRequest(operation.method, path, headers, body))
            assert response.status != 500, operation.key
    assert [one.getMessage() for one in caplog.records if "does not fit" in one.getMessage()] == []


def test_deprecated_operations_announce_their_end_and_others_do_not(server: LangSmithServer) -> None:
    document = read_contract().document
    with httpx.Client(transport=server.transport(), base_url="http://t") as client:
        for operation in read_contract().operations.values():
            raw = document["paths"][operation.path][operation.method.lower()]
            response = client.request(operation.method, operation.path, headers={"x-api-key": server.api_key})
            assert response.headers.get("deprecation") == ("true" if raw.get("deprecated") else None), operation.key
            if sunset := raw.get("x-langsmith-sunset"):
                assert parsedate_to_datetime(response.headers["sunset"]).date() == date.fromisoformat(sunset)
            if raw.get("deprecated") and (successor := raw.get("x-langsmith-successor")):
                assert response.headers["link"] == f'<{successor.split()[1]}>; rel="successor-version"'


PATTERNS = (
    r"^(?!^[-+.]*$)[+-]?0*\d*\.?\d*$",
    r"^[a-zA-Z0-9\-_ ']+$",
    "^custom:.+$",
    r"^[A-Z]{3}-\d{4}$",
    r"^v\d+\.\d+\.\d+$",
    "^(red|green)$",
    "^[^/]+$",
)


@settings(max_examples=30, deadline=None)
@given(pattern=st.sampled_from(PATTERNS), seed=st.integers())
def test_text_follows_its_pattern(pattern: str, seed: int) -> None:
    text = text_of_pattern({"pattern": pattern, "maxLength": 20}, seed_of(seed))
    assert re.search(pattern, text)
    assert 0 < len(text) <= 20


EXCLUSIVE = {
    "not": {"anyOf": [{"required": ["b"]}, {"required": ["c"]}]},
    "properties": {"a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"}},
    "required": ["a"],
    "type": "object",
}


@pytest.mark.parametrize(
    "schema",
    [
        EXCLUSIVE,
        {"oneOf": [EXCLUSIVE, {"type": "null"}]},
        {"type": ["string", "null"], "minLength": 1},
        {"allOf": [{"enum": ["a", "b"], "type": "string"}], "enum": ["b"]},
        {"allOf": [{"type": ["string", "null"]}, {"type": "string", "maxLength": 3}]},
        {
            "oneOf": [{"properties": {"x": {"const": 1}}, "required": ["x"], "type": "object"}],
            "properties": {"y": {"type": "integer"}},
            "required": ["y"],
            "type": "object",
        },
    ],
    ids=json.dumps,
)
def test_a_sample_follows_what_a_schema_combines_and_excludes(schema: dict[str, Any]) -> None:
    contract = ServedContract({"paths": {}, "components": {"schemas": {"x": schema}}})
    judge = Judge(contract)
    sampler = Sampler(contract, judge)
    for seed in range(30):
        value = sampler.sample({"$ref": "#/components/schemas/x"}, seed_of(seed))
        assert judge.valid(schema, value), value


@pytest.mark.parametrize("extra", [{}, True, {"type": "string"}])
def test_an_object_with_additional_properties_of_any_kind_is_open(extra: Any) -> None:
    schema = {"type": "object", "properties": {"a": {}}, "additionalProperties": extra}
    shapes = Shapes(ServedContract({"paths": {}, "components": {"schemas": {}}}))
    assert list(shapes.of(schema).unknown({"b": "x"}, ())) == []
    assert list(shapes.of({**schema, "additionalProperties": False}).unknown({"b": "x"}, ())) == [("b",)]
