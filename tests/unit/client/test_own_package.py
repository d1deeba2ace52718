"""The client with a package that a user generated: ``class OurLangSmith(Client, resources.Resources)``."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from langsmith_api.platform.operations import OPERATIONS
from pytest_httpx import HTTPXMock

from langsmith_ext import (
    AsyncClient,
    Client,
    Detailed,
    PaginationError,
    PermissionDeniedError,
    ResponseValidationError,
)
from scripts.regenerate import main

from .conftest import KEY, Clients, Run, W
from .test_pagination import ListingServer, limited, number, paginate
from .test_streaming import streaming

ROOT = Path(__file__).parents[3]
PACKAGE = "our_langsmith.platform"
STYLES: dict[str, tuple[str, str]] = {
    operation.pagination.style: key
    for key, operation in OPERATIONS.items()
    if operation.pagination is not None and not operation.provisional
}
SESSIONS = ("GET", "/api/v1/sessions")
WORKSPACES = ("GET", "/api/v1/workspaces")
DOWNLOAD = ("GET", "/api/v1/datasets/{dataset_id}/jsonl")
UPLOAD = ("POST", "/api/v1/examples/upload/{dataset_id}")
ROUTES = [SESSIONS, WORKSPACES, DOWNLOAD, UPLOAD, *STYLES.values()]


def contract() -> dict[str, Any]:
    """Return the pinned contract, cut to a few routes and the schemas that they need."""
    document: dict[str, Any] = json.loads((ROOT / "openapi" / "langchain-openapi.json").read_bytes())
    paths = {path: document["paths"][path] for _, path in ROUTES}
    schemas = document["components"]["schemas"]
    needed: dict[str, Any] = {}
    todo: list[Any] = [paths]
    while todo:
        value = todo.pop()
        if isinstance(value, dict):
            name = str(value.get("$ref", "")).rpartition("/")[2]
            if name in schemas and name not in needed:
                needed[name] = schemas[name]
                todo.append(schemas[name])
            todo += value.values()
        elif isinstance(value, list):
            todo += value
    return document | {"paths": paths, "components": document["components"] | {"schemas": needed}}


class Own(NamedTuple):
    """A generated package, and the clients made of it."""

    folder: Path
    operations: Mapping[tuple[str, str], Any]
    models: ModuleType
    clients: Clients

    def method(self, ls: Any, route: tuple[str, str]) -> Callable[..., Any]:
        """Return the method of a client for a route, whatever its name."""
        operation = self.operations[route]
        found: Callable[..., Any] = getattr(getattr(ls, operation.resource), operation.name)
        return found


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Own]:
    folder = tmp_path_factory.mktemp("own")
    (folder / "document.json").write_text(json.dumps(contract()))
    arguments = ["--spec", str(folder / "document.json"), "--package", PACKAGE, "--out", str(folder)]
    assert main([*arguments, "--retrieved", "2026-01-05", "--allow-removals"]) == 0
    generated = folder / "generated"
    with pytest.MonkeyPatch.context() as patched:
        patched.syspath_prepend(str(generated))
        resources = import_module(f"{PACKAGE}.resources")

        class OurLangSmith(Client, resources.Resources):  # type: ignore[misc, name-defined]
            pass

        class AsyncOurLangSmith(AsyncClient, resources.AsyncResources):  # type: ignore[misc, name-defined]
            pass

        models = import_module(f"{PACKAGE}.models")
        index = import_module(f"{PACKAGE}.operations").OPERATIONS
        yield Own(generated, index, models, (OurLangSmith, AsyncOurLangSmith))
    for name in [name for name in sys.modules if name.partition(".")[0] == "our_langsmith"]:
        del sys.modules[name]


def test_a_call_returns_the_packages_own_models(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"name": "search"}])
    (session,) = run(lambda ls: own.method(ls, SESSIONS)(limit=3), clients=own.clients, workspace_id=W)
    assert type(session) is own.models.TracerSession
    assert session.name == "search"
    request = httpx_mock.get_requests()[0]
    assert (request.url.params["limit"], request.headers["x-tenant-id"]) == ("3", W)


@pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")
@pytest.mark.parametrize("prefetch", [0, 3])
@pytest.mark.parametrize("style", STYLES)
def test_listings_of_every_style_are_read(own: Own, run: Run, httpx_mock: HTTPXMock, style: str, prefetch: int) -> None:
    operation = own.operations[STYLES[style]]
    assert operation.pagination.style == style
    httpx_mock.add_callback(ListingServer(operation, 17), is_reusable=True)
    items = run(paginate(operation, prefetch, **limited(operation, 7)), clients=own.clients)
    assert [number(item) for item in items] == list(range(17))


def test_a_listing_that_does_not_advance_is_noticed(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"name": "a"}] * 10, is_reusable=True)
    with pytest.raises(PaginationError):
        run(paginate(own.operations[SESSIONS], limit=10), clients=own.clients)


def test_a_detailed_call_has_status_and_headers(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], headers={"X-Request-Id": "r-1"})
    result = run(lambda ls: ls.detailed(own.method(ls, WORKSPACES)), clients=own.clients)
    assert isinstance(result, Detailed)
    assert (result.data, result.status, result.request_id) == ([], 200, "r-1")


def test_a_body_is_streamed(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text='{"a":1}\n{"b":2}\n')
    lines = streaming(
        lambda response: response.iter_lines(), lambda ls: lambda: ls.stream(own.method(ls, DOWNLOAD), "dataset")
    )
    assert run(lines, clients=own.clients) == ['{"a":1}', '{"b":2}']


def test_a_file_is_uploaded(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    body = {"file": ("a.csv", io.BytesIO(b"question\nwhy\n"), "text/csv"), "input_keys": ["question"]}
    run(lambda ls: own.method(ls, UPLOAD)("dataset", body), clients=own.clients)
    assert b"question\nwhy\n" in httpx_mock.get_requests()[0].content


def test_request_knows_the_packages_own_paths(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    for path in ("/api/v1/workspaces", "/api/v1/sessions", "/api/v1/orgs"):
        run(lambda ls, path=path: ls.request("GET", path), clients=own.clients, workspace_id=W)
    # The platform's contract has the last one, without a workspace; this one does not, and an unknown path acts in one.
    assert ["x-tenant-id" in request.headers for request in httpx_mock.get_requests()] == [False, True, True]


def test_strict_reading_takes_the_packages_own_contract(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"display_name": 7}])
    with pytest.raises(ResponseValidationError):
        run(lambda ls: own.method(ls, WORKSPACES)(), clients=own.clients, strict=True)


def test_a_refusal_is_explained(own: Own, run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(403, json={"error": "Forbidden"})
    with pytest.raises(PermissionDeniedError, match="No workspace was named"):
        run(lambda ls: own.method(ls, SESSIONS)(), clients=own.clients)


def test_a_resource_that_the_package_lacks_is_not_an_attribute(own: Own) -> None:
    ls = own.clients[0](api_key=KEY, region="eu")
    assert repr(ls.with_workspace(W)) == f"OurLangSmith(region='eu', workspace_id='{W}')"
    assert "workspaces" in dir(ls)
    with pytest.raises(AttributeError, match="'OurLangSmith' object has no attribute 'annotation_queues'"):
        _ = ls.annotation_queues


def test_methods_of_the_other_kind_are_refused(own: Own) -> None:
    ls, als = own.clients[0](api_key=KEY), own.clients[1](api_key=KEY)
    with pytest.raises(TypeError, match="is not a method of a OurLangSmith"):
        ls.paginate(own.method(als, SESSIONS))


def test_a_client_without_a_package_sends_requests(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"version": "1"})
    assert run(lambda ls: ls.request("GET", "/api/v1/info"), clients=(Client, AsyncClient)) == {"version": "1"}


TYPED = """
from typing import assert_type

from langsmith_ext import AsyncClient, AsyncPaginator, Client, Detailed, Paginator
from our_langsmith.platform import resources
from our_langsmith.platform.models import {item}


class OurLangSmith(Client, resources.Resources):
    pass


class AsyncOurLangSmith(AsyncClient, resources.AsyncResources):
    pass


def use(ls: OurLangSmith) -> None:
    assert_type(ls.{method}(limit=3), list[{item}])
    assert_type(ls.paginate(ls.{method}, limit=3), Paginator[{item}])
    assert_type(ls.detailed(ls.{method}), Detailed[list[{item}]])
    assert_type(ls.with_workspace("w").with_options(max_retries=0), OurLangSmith)
    with OurLangSmith(region="eu") as entered:
        assert_type(entered, OurLangSmith)
    ls.unheard_of.read()  # wrong
    ls.{method}(unheard_of=1)  # wrong


async def use_async(als: AsyncOurLangSmith, ls: OurLangSmith) -> None:
    assert_type(await als.{method}(limit=3), list[{item}])
    assert_type(als.paginate(als.{method}, limit=3), AsyncPaginator[{item}])
    als.paginate(ls.{method})  # wrong
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_type_checkers_see_the_packages_types_and_refuse_misuse(own: Own, tmp_path: Path, checker: str) -> None:
    operation = own.operations[SESSIONS]
    source = TYPED.format(method=f"{operation.resource}.{operation.name}", item="TracerSession")
    (tmp_path / "use.py").write_text(source)
    wrong = {number for number, line in enumerate(source.splitlines(), 1) if line.endswith("# wrong")}
    assert len(wrong) == 3
    assert CHECKERS[checker](tmp_path, own.folder) == wrong


def mypy(folder: Path, generated: Path) -> set[int]:
    options = ["--strict", "--no-error-summary", "--config-file=", f"--cache-dir={folder / 'cache'}"]
    path = f"{generated}:{ROOT / 'generated'}:{ROOT}"
    output = checked(["mypy", *options, str(folder / "use.py")], {"MYPYPATH": path})
    return {int(line.split(":")[1]) for line in output.splitlines() if "use.py:" in line and ": error:" in line}


def pyright(folder: Path, generated: Path) -> set[int]:
    paths = [str(generated), str(ROOT / "generated"), str(ROOT)]
    settings = {"include": ["use.py"], "extraPaths": paths, "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    output = checked(["basedpyright", "--pythonpath", sys.executable, "--outputjson", "-p", str(folder)], {})
    problems = json.loads(output)["generalDiagnostics"]
    return {problem["range"]["start"]["line"] + 1 for problem in problems if problem["severity"] == "error"}


CHECKERS: dict[str, Callable[[Path, Path], set[int]]] = {"mypy": mypy, "pyright": pyright}


def checked(command: list[str], environment: dict[str, str]) -> str:
    import os

    done = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, check=False, env=os.environ | environment
    )
    return done.stdout
