"""The independent judge finds what is wrong, wherever it is; a judge that never objects proves nothing."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest

from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.routing import Route

from . import wire

UUID = "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f"


def spelled(method: str, path: str) -> str:
    """Return a path as the contract spells it."""
    bare, _, query = path.partition("?")
    route = engine_of(read_contract()).router.match(method, bare)
    return f"{route.operation.path.format(**route.path) if isinstance(route, Route) else bare}?{query}".rstrip("?")


def unexploded() -> tuple[str, str, dict[str, Any]]:
    """Return a request that repeats a parameter which takes one list with commas."""
    method, template, name = next(
        (method, path, one["name"])
        for (method, path), operation in wire.operations().items()
        for one in operation.get("parameters", ())
        if one["in"] == "query" and not one.get("explode", True)
    )
    return method, f"{re.sub(r'{.*?}', UUID, template)}?{name}={UUID}&{name}={UUID}", {}


@pytest.mark.parametrize(
    ("request_", "violation"),
    [
        (("GET", "/api/v1/sessions?limit=0", {}), "query limit"),
        (("GET", "/api/v1/sessions?color=red", {}), "query color: not declared"),
        (("GET", f"/api/v1/sessions?id={UUID},{UUID}", {}), "query id"),
        (unexploded(), "does not explode"),
        (("DELETE", "/api/v1/sessions", {}), "query session_ids: missing"),
        (("GET", "/api/v1/sessions/1", {}), "path session_id"),
        (("POST", "/api/v1/workspaces", {}), "body: missing"),
        (("POST", "/api/v1/workspaces", {"json": {}}), '"display_name" is a required property'),
        (("POST", "/api/v1/workspaces", {"json": {"display_name": "a", "x": 1}}), "body/x: not declared"),
        (("POST", "/api/v1/examples/bulk", {"json": [{"dataset_id": "1"}]}), "body/0/dataset_id"),
        (("POST", "/api/v1/workspaces", {"data": {"display_name": "a"}}), "Content-Type"),
        (("GET", "/api/v1/info", {"content": b"x"}), "body: not declared"),
        (("POST", "/api/v1/datasets/upload", {"files": {"file": b"x"}}), "part input_keys: missing"),
        (("POST", "/runs/multipart", {"files": {"what.ever": b"x"}}), "part what.ever: not declared"),
        (("POST", "/v1/platform/datasets/" + UUID + "/examples", {"files": {UUID: b"{}"}}), "inputs: missing"),
    ],
)
def test_a_broken_request_is_detected(request_: tuple[str, str, dict[str, Any]], violation: str) -> None:
    method, path, content = request_
    request = httpx.Request(method, f"https://api.smith.langchain.com{spelled(method, path)}", **content)
    request.read()
    found = wire.request_violations(request)
    assert any(violation in one for one in found), found


@pytest.mark.parametrize(
    ("status", "content_type", "content", "violation"),
    [
        (201, wire.JSON, b"[]", "status 201"),
        (200, "text/html", b"[]", "Content-Type 'text/html'"),
        (200, wire.JSON, b'[{"id": "x"}]', "is not a"),
        (200, wire.JSON, b"{}", "is not of type"),
    ],
)
def test_a_broken_response_is_detected(status: int, content_type: str, content: bytes, violation: str) -> None:
    request = httpx.Request("GET", "https://api.smith.langchain.com" + spelled("GET", "/sessions"))
    found = wire.response_violations(request, status, {"content-type": content_type}, content)
    assert any(violation in one for one in found), found


def test_a_path_that_is_not_in_the_contract_is_detected() -> None:
    with pytest.raises(AssertionError, match="not in the contract"):
        wire.request_violations(httpx.Request("GET", "https://api.smith.langchain.com/nowhere"))
