"""The index of operations: complete, cheap to import, and true to the contract."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections import Counter

import pytest
from langsmith_api.platform import CONTRACT, models
from langsmith_api.platform.operations import OPERATIONS, Operation
from langsmith_api.platform.resources import AsyncResources, Resources

from scripts.naming.reserved import RESERVED_METHODS
from tests.routes import at_route
from tests.unit.runtime.samples import CONTRACT as DOCUMENT

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def loaded_by(code: str) -> set[str]:
    """Return the modules that some code loads in a process of its own."""
    shown = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", shown],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    return set(done.stdout.split())


def test_every_operation_of_the_contract_is_in_the_index() -> None:
    declared = {
        (method.upper(), path) for path, item in DOCUMENT["paths"].items() for method in METHODS if method in item
    }
    assert OPERATIONS.keys() == declared
    assert len(OPERATIONS) == CONTRACT.operations


def test_scopes_follow_from_the_declared_security() -> None:
    scopes = {"Tenant-ID": "workspace", "Organization-ID": "organization"}
    for operation in OPERATIONS.values():
        named = {scopes[name] for names in operation.security for name in names if name in scopes}
        if named:
            assert operation.scope == "+".join(sorted(named, reverse=True)), operation
        else:
            alone = operation.security == (("Bearer-Auth",),)
            assert operation.scope == ("user" if alone else "none"), operation


def test_what_no_document_lists_is_provisional_and_its_methods_say_so() -> None:
    for operation in OPERATIONS.values():
        declared = DOCUMENT["paths"][operation.path][operation.method.lower()]
        method = getattr(getattr(Resources(), operation.resource), operation.name)
        assert operation.provisional == declared.get("x-langsmith-provisional", False)
        assert ("Provisional: no public document lists this operation" in method.__doc__) == operation.provisional


@pytest.mark.parametrize("tree", [Resources, AsyncResources])
def test_every_operation_is_a_method_that_takes_its_parameters(tree: type) -> None:
    for operation in OPERATIONS.values():
        method = getattr(getattr(tree(), operation.resource), operation.name)
        parameters = inspect.signature(method).parameters
        positional = [
            name for name, parameter in parameters.items() if parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        ]
        assert len(positional) == len(operation.path_parameters) + (operation.body is not None), operation
        assert len(parameters) - len(positional) == len(operation.query_parameters) + len(
            operation.header_parameters
        ), operation
        assert inspect.iscoroutinefunction(method) == (tree is AsyncResources)
        assert operation.path in (method.__doc__ or "")


def test_names_are_unique_in_their_resource_and_not_reserved() -> None:
    names = Counter((operation.resource, operation.name) for operation in OPERATIONS.values())
    assert max(names.values()) == 1
    assert not {name for _, name in names} & RESERVED_METHODS


def test_the_index_loads_no_model_and_a_resource_only_its_own() -> None:
    index = loaded_by("from langsmith_api.platform.operations import OPERATIONS; len(OPERATIONS)")
    assert not [name for name in index if name.startswith("langsmith_api.platform.models")]
    assert "attrs" not in index
    one = loaded_by("from langsmith_api.platform.resources import Resources; Resources().tracer_sessions.list")
    assert [name for name in one if name.startswith("langsmith_api.platform.resources.")] == [
        "langsmith_api.platform.resources.tracer_sessions"
    ]
    assert not [name for name in one if name.startswith("langsmith_api.platform.models.")]


def test_a_model_loads_only_itself() -> None:
    loaded = loaded_by("from langsmith_api.platform.models import TracerSession")
    assert [name for name in loaded if name.startswith("langsmith_api.platform.models.")] == [
        "langsmith_api.platform.models.tracer_session"
    ]


def test_dir_lists_every_model_and_resource() -> None:
    assert set(models.__all__) <= set(dir(models))
    assert {operation.resource for operation in OPERATIONS.values()} <= set(dir(Resources())) & set(
        dir(AsyncResources())
    )
    with pytest.raises(AttributeError, match="TracerSesion"):
        _ = models.TracerSesion  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="dataset"):
        _ = Resources().dataset  # type: ignore[attr-defined]


def test_the_index_carries_what_a_schema_parser_forgets() -> None:
    listing = at_route("GET", "/v1/platform/orgs/current/members")
    assert "X-Pagination-Total" in listing.response_headers
    assert listing.pagination is not None
    assert at_route("GET", "/api/v1/sessions").security == (("API-Key",), ("Bearer-Auth",), ("Tenant-ID",))
    assert at_route("POST", "/api/v1/runs/query").safe
    assert not at_route("POST", "/api/v1/workspaces").safe
    assert at_route("GET", "/oauth/authorize").redirects
    assert isinstance(listing, Operation)
    assert {at_route("GET", "/api/v1/sessions"), at_route("GET", "/api/v1/sessions")} == {
        at_route("GET", "/api/v1/sessions")
    }
