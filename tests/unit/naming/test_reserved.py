"""Reserved names: derived from the client's source and the templates, and never used for names from a document."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.naming import reserved
from scripts.naming.lock import Names
from scripts.naming.methods import name_operations
from scripts.naming.reserved import (
    PLANNED,
    RESERVED_METHODS,
    RESERVED_PARAMETERS,
    RESERVED_RESOURCES,
    members,
    template_names,
)

ROOT = Path(__file__).parents[3]


def named(tag: str, method: str = "list_things", parameter: str = "limit") -> tuple[str, str, str]:
    """Return the names of a tag, an operation id and a parameter in a new document."""
    operation: dict[str, Any] = {
        "tags": [tag],
        "operationId": method,
        "parameters": [{"in": "query", "name": parameter}],
        "responses": {"200": {"description": ""}},
    }
    names, _ = name_operations({"paths": {"/things": {"get": operation}}}, Names())
    (name,) = names.values()
    return name.resource, name.name, name.parameters[f"query {parameter}"]


@pytest.mark.parametrize(
    "tag",
    [
        *("annotations", "no_resource", "models", "operations", "resources"),
        *("region", "base_url", "close", "aclose", "paginate", "detailed", "with_workspace", "workspace_id"),
        *("poll", "scim", "agent_server", "control_plane", "otlp_environment", "otlp_span_exporter"),
        *("class", "import"),
    ],
)
def test_a_reserved_tag_gets_a_suffix(tag: str) -> None:
    assert named(tag)[0] == f"{tag}_"


@pytest.mark.parametrize("tag", ["runs", "tools", "settings", "match", "type", "scim_tokens"])
def test_other_tags_are_unchanged(tag: str) -> None:
    assert named(tag)[0] == tag


@pytest.mark.parametrize("parameter", ["self", "body", "result", "list", "datetime", "from"])
def test_a_reserved_parameter_gets_a_suffix(parameter: str) -> None:
    assert named("runs", parameter=parameter)[2] == f"{parameter}_"


@pytest.mark.parametrize("method", ["date", "datetime", "del", "stream"])
def test_a_reserved_method_gets_a_suffix(method: str) -> None:
    assert named("runs", method)[1] == f"{method}_"


def test_the_clients_members_are_those_of_the_real_clients() -> None:
    from langsmith_ext import AsyncClient, Client

    real = {name for client in (Client, AsyncClient) for name in dir(client) if not name.startswith("_")}
    assert real == reserved.CLIENT_MEMBERS


def test_no_planned_member_exists_already() -> None:
    assert not PLANNED & reserved.CLIENT_MEMBERS


def test_a_missing_class_is_an_error_and_not_an_empty_list() -> None:
    with pytest.raises(PipelineError, match="class Client: is not defined in the client's module"):
        members("class Other: ...", ("Client",))


def test_members_are_public_methods_properties_and_attributes() -> None:
    source = "class A:\n x: int\n y = 1\n _z = 2\n def f(self): ...\n async def g(self): ...\nclass B:\n h = 1"
    assert members(source, ("A",)) == {"x", "y", "f", "g"}


def test_the_names_of_a_template_are_what_it_imports_and_defines() -> None:
    text = """
from __future__ import annotations
from functools import cache
from ..operations import {{ x }} as _operations
if TYPE_CHECKING:
    from datetime import date, datetime as moment
index = 1
def load(name): ...
BIG = 2
"""
    assert template_names(text) == {"annotations", "cache", "date", "moment", "index", "load"}


def test_no_resource_of_the_shipped_package_is_reserved() -> None:
    lock = (ROOT / "generated" / "langsmith_api" / "platform" / "resources" / "__init__.pyi").read_text()
    tree = next(node for node in ast.parse(lock).body if isinstance(node, ast.ClassDef) and node.name == "Resources")
    resources = {node.name for node in tree.body if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")}
    assert len(resources) > 50
    assert not resources & RESERVED_RESOURCES


def test_keywords_are_reserved_everywhere() -> None:
    assert all(
        {"class", "None", "await"} <= names for names in (RESERVED_RESOURCES, RESERVED_METHODS, RESERVED_PARAMETERS)
    )
