"""A service in process, and a caller that checks every answer against the contract with another validator."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import httpx
import jsonschema_rs
import pytest

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.messages import JSON
from langsmith_ext.testing._service.routing import Route
from tests.contract.arguments import completed

Api = Callable[..., Any]


def is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text) is not None
    except ValueError:
        return False


@functools.cache
def validator(key: str) -> jsonschema_rs.Draft202012Validator | None:
    """Return the validator of an operation's JSON answer; None when it has none."""
    contract = read_contract()
    schema = contract.operations[key].result
    if schema is None:
        return None
    whole = {**schema, "components": contract.document["components"]}
    # RFC 3339 asks for an offset, which the API leaves out of the times of runs.
    return jsonschema_rs.Draft202012Validator(whole, validate_formats=True, formats={"date-time": is_time})


def check_answer(response: httpx.Response) -> None:
    """Fail when a successful answer is not what its operation declares."""
    request = response.request
    route = engine_of(read_contract()).router.match(request.method, request.url.raw_path.decode().partition("?")[0])
    if not isinstance(route, Route) or not response.is_success:
        return
    operation = route.operation
    assert response.status_code == operation.status, operation.key
    check = validator(operation.key)
    if check is not None and response.headers.get("content-type") == "application/json":
        errors = [f"{list(error.instance_path)}: {error.message}" for error in check.iter_errors(response.json())]
        assert not errors, f"{operation.key}: {errors[:5]}"


def caller(client: httpx.Client) -> Api:
    """Return a function that calls an operation, checks status and answer, and returns the decoded answer.

    Where a success is expected, it is the one that the contract declares, and what the contract requires beside the
    given body is sampled.
    """

    def call(method: str, path: str, status: int = 200, **options: Any) -> Any:
        route = engine_of(read_contract()).router.match(method, path.partition("?")[0])
        if status < 400 and isinstance(route, Route):
            status = route.operation.status
            if "json" in options and JSON in route.operation.bodies:
                options["json"] = completed(route.operation.bodies[JSON], options["json"], keep=True)
        response = client.request(method, path, **options)
        assert response.status_code == status, f"{method} {path}: {response.status_code} {response.text}"
        check_answer(response)
        if "json" in response.headers.get("content-type", "") and "jsonl" not in response.headers["content-type"]:
            return response.json()
        return response.content

    return call


@pytest.fixture
def server() -> LangSmithServer:
    """A service that is not started: it answers in process."""
    return LangSmithServer()


@pytest.fixture
def client(server: LangSmithServer) -> Iterator[httpx.Client]:
    headers = {"x-api-key": server.api_key}
    with httpx.Client(transport=server.transport(), base_url="http://langsmith.test", headers=headers) as client:
        yield client


@pytest.fixture
def api(client: httpx.Client) -> Api:
    return caller(client)


@pytest.fixture
def user(server: LangSmithServer) -> Iterator[Api]:
    """The organization's owner, signed in."""
    headers = {"authorization": f"Bearer {server.bearer_token}"}
    with httpx.Client(transport=server.transport(), base_url="http://langsmith.test", headers=headers) as client:
        yield caller(client)
