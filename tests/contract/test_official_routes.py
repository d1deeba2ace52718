"""Our index has every route that LangSmith's own SDK sends, read from the source of its resources."""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from langsmith_api.platform.operations import OPERATIONS

from scripts.document import registry

CANONICAL = registry.get("platform").routes.canonical

METHODS = {
    "_get": "GET",
    "_get_api_list": "GET",
    "_post": "POST",
    "_put": "PUT",
    "_patch": "PATCH",
    "_delete": "DELETE",
}
"""The methods by which its resources send, each with the HTTP method that it stands for."""

LEFT_OUT: Mapping[str, str] = {}
"""Canonical routes, as ``GET /path``, that are not in our index on purpose, each with the reason."""


def resources() -> Path:
    """Return the folder with the resources of the installed SDK."""
    spec = importlib.util.find_spec("langsmith")
    if spec is None or spec.origin is None:
        pytest.skip("the official SDK is not installed")
    return Path(spec.origin).parent / "resources"


def sent_by(source: str) -> Iterator[str]:
    """Return the canonical routes that a module of the SDK sends.

    A method is given by name or, to a listing, by ``method=``; a path is a literal, alone or in a call that fills its
    placeholders in.
    """
    for call in (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)):
        match call:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr=attribute)) if attribute in METHODS:
                given = [ast.literal_eval(word.value).upper() for word in call.keywords if word.arg == "method"]
                yield f"{(given or [METHODS[attribute]])[0]} {CANONICAL(path_of(call.args[0]))}"


def path_of(argument: ast.expr) -> str:
    """Return the path in the first argument of a call."""
    first = argument.args[0] if isinstance(argument, ast.Call) else argument
    assert isinstance(first, ast.Constant), f"not a literal path: {ast.unparse(argument)}"
    path = first.value
    assert isinstance(path, str)
    assert path.startswith("/")
    return path


@pytest.fixture(scope="module")
def sent() -> set[str]:
    return {
        route for module in sorted(resources().rglob("*.py")) for route in sent_by(module.read_text(encoding="utf-8"))
    }


@pytest.fixture(scope="module")
def ours() -> set[str]:
    return {f"{method} {CANONICAL(path)}" for method, path in OPERATIONS}


def test_the_index_has_every_route_that_the_official_sdk_sends(sent: set[str], ours: set[str]) -> None:
    assert sent, "no route was found: the SDK has its resources elsewhere"
    assert sorted(sent - ours - LEFT_OUT.keys()) == []


def test_what_is_left_out_is_sent_and_lacking_and_has_a_reason(sent: set[str], ours: set[str]) -> None:
    assert sorted(route for route in LEFT_OUT if route not in sent or route in ours) == []
    assert all(LEFT_OUT.values())


@pytest.mark.parametrize(
    ("source", "route"),
    [
        ("self._get('/api/v1/things')", "GET /things"),
        ("self._delete(path_template('/v1/things/{id}', id=id))", "DELETE /things/{}"),
        ("self._get_api_list('/api/v2/things', page=Page, model=Thing)", "GET /v2/things"),
        ("self._get_api_list('/v2/things', page=Page, model=Thing, method='post')", "POST /v2/things"),
    ],
)
def test_a_route_is_read_from_each_way_to_send_it(source: str, route: str) -> None:
    assert list(sent_by(source)) == [route]
