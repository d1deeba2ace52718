"""Clients and their views: connections, threads, closing, options, logging, and what importing them costs."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from langsmith_api.platform.operations import OPERATIONS
from langsmith_api.platform.resources import AsyncResources, Resources
from pytest_httpx import HTTPXMock

import langsmith_ext
from langsmith_ext import AsyncLangSmith, LangSmith, LangSmithError, ResponseDecodeError, ResponseValidationError
from langsmith_ext._client import AsyncClient, Client, _View

from .conftest import KEY, O, RawServer, Run, V, W, answer_bytes

WORKSPACE = {"id": "11111111-1111-1111-1111-111111111111", "display_name": "one"}


def test_every_operation_is_a_method_of_both_clients() -> None:
    ls, als = LangSmith(api_key=KEY), AsyncLangSmith(api_key=KEY)
    for operation in OPERATIONS.values():
        assert callable(getattr(getattr(ls, operation.resource), operation.name))
        assert asyncio.iscoroutinefunction(getattr(getattr(als, operation.resource), operation.name))


def test_no_resource_is_hidden_by_a_member_of_the_clients() -> None:
    own = {name for client in (LangSmith, AsyncLangSmith, Client, AsyncClient, _View) for name in vars(client)}
    assert not own & {operation.resource for operation in OPERATIONS.values()}


@pytest.mark.parametrize(("client", "resources"), [(LangSmith, Resources), (AsyncLangSmith, AsyncResources)])
def test_resources_can_be_completed(client: type[Any], resources: type[Any]) -> None:
    assert issubclass(client, resources)
    assert {operation.resource for operation in OPERATIONS.values()} <= set(dir(client(api_key=KEY)))


def test_a_body_is_a_model_or_a_mapping(run: Run, httpx_mock: HTTPXMock) -> None:
    from langsmith_api.platform.models import WorkspaceCreate

    httpx_mock.add_response(json=WORKSPACE, is_reusable=True)
    for body in (WorkspaceCreate(display_name="one"), {"display_name": "one"}):
        workspace = run(lambda ls, body=body: ls.workspaces.create(body))
        assert workspace.display_name == "one"
    assert [request.content for request in httpx_mock.get_requests()] == [b'{"display_name":"one"}'] * 2


def test_a_strict_view_raises_where_the_client_is_tolerant(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"display_name": 7}], is_reusable=True)
    assert run(lambda ls: ls.workspaces.list())[0].display_name == 7
    with pytest.raises(ResponseValidationError):
        run(lambda ls: ls.with_options(strict=True).workspaces.list())
    with pytest.raises(ResponseValidationError):
        run(lambda ls: ls.workspaces.list(), strict=True)


def test_a_body_that_cannot_be_read_is_an_error_that_holds_it(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text="<html>a login page")
    with pytest.raises(ResponseDecodeError) as caught:
        run(lambda ls: ls.workspaces.list())
    assert caught.value.text == "<html>a login page"


@pytest.mark.parametrize(
    ("timeout", "sent"),
    [
        (30, {"connect": 5.0, "read": 30, "write": 30, "pool": 30}),
        (2.5, {"connect": 2.5, "read": 2.5, "write": 2.5, "pool": 2.5}),
        (httpx.Timeout(7, read=9), {"connect": 7, "read": 9, "write": 7, "pool": 7}),
    ],
)
def test_a_timeout_is_for_each_phase(run: Run, timeout: Any, sent: dict[str, float], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    run(lambda ls: ls.workspaces.list(), timeout=timeout)
    run(lambda ls: ls.with_options(timeout=timeout).workspaces.list())
    assert [request.extensions["timeout"] for request in httpx_mock.get_requests()] == [sent, sent]


def test_the_default_timeouts_are_five_seconds_to_connect_and_sixty_to_read_and_write(
    run: Run, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.workspaces.list())
    assert httpx_mock.get_requests()[0].extensions["timeout"] == {"connect": 5, "read": 60, "write": 60, "pool": 60}


def test_ten_thousand_views_open_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Any] = []
    monkeypatch.setattr("langsmith_ext._network.open_client", lambda _: built.append(1))
    monkeypatch.setattr(socket_module(), "socket", lambda *_: pytest.fail("a connection was opened"))
    ls = LangSmith(api_key=KEY, http_client=None)
    views = [ls.with_workspace(UUID(int=number)).with_options(max_retries=number % 3) for number in range(10_000)]
    assert len({view._connection for view in views}) == 1
    assert len({id(view._settings.credentials) for view in views}) == 1
    assert built == []


def socket_module() -> Any:
    import socket

    return socket


def test_views_send_on_the_clients_connection() -> None:
    keep_alive = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n[]"
    with RawServer(keep_alive) as server, LangSmith(api_key=KEY, base_url=server.url) as ls:
        assert ls.with_workspace(W).workspaces.list() == []
        assert ls._connection.http is ls.with_workspace(V)._connection.http


def test_threads_share_one_connection_pool(monkeypatch: pytest.MonkeyPatch, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    built: list[httpx.Client] = []
    start = threading.Barrier(8)

    class Counted(httpx.Client):
        def __init__(self) -> None:
            built.append(self)
            super().__init__()

    monkeypatch.setattr("langsmith_ext._network.open_client", lambda _: Counted())

    def call(_: int) -> Any:
        start.wait(10)
        return ls.workspaces.list()

    with LangSmith(api_key=KEY) as ls, ThreadPoolExecutor(8) as pool:
        assert list(pool.map(call, range(8))) == [[]] * 8
    assert len(built) == 1


def test_tasks_share_one_client(httpx_mock: HTTPXMock) -> None:
    async def main() -> None:
        httpx_mock.add_response(json=[], is_reusable=True)
        async with httpx.AsyncClient() as http:
            als = AsyncLangSmith(api_key=KEY, http_client=http)
            assert await asyncio.gather(*(als.workspaces.list() for _ in range(20))) == [[]] * 20
        assert len(httpx_mock.get_requests()) == 20

    asyncio.run(main())


def test_closing_refuses_further_requests_including_those_of_views() -> None:
    with RawServer(answer_bytes(b"[]")) as server:
        ls = LangSmith(api_key=KEY, base_url=server.url)
        view = ls.with_workspace(W)
        ls.workspaces.list()
        http = ls._connection.http
        view.close()
        assert not http.is_closed
        ls.close()
        ls.close()
        assert http.is_closed
        for client in (ls, view):
            with pytest.raises(LangSmithError, match="the client is closed"):
                client.workspaces.list()


def test_closing_awaits_the_async_connections() -> None:
    async def main() -> None:
        with RawServer(answer_bytes(b"[]")) as server:
            async with AsyncLangSmith(api_key=KEY, base_url=server.url) as als:
                assert await als.workspaces.list() == []
                http = als._connection.http
                await als.with_workspace(W).aclose()
                assert not http.is_closed
            assert http.is_closed
            with pytest.raises(LangSmithError, match="the client is closed"):
                await als.workspaces.list()

    asyncio.run(main())


def test_a_client_that_was_never_used_closes_without_opening_anything() -> None:
    with LangSmith(api_key=KEY):
        pass
    with LangSmith(api_key=KEY) as ls:
        ls.close()


def test_a_callers_own_client_is_used_and_left_open(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    with httpx.Client(params={"team": "a"}, headers={"X-B": "c"}) as http:
        with LangSmith(api_key=KEY, http_client=http) as ls:
            ls.tracer_sessions.list(limit=3)
        assert not http.is_closed
        with pytest.raises(LangSmithError, match="the client is closed"):
            ls.workspaces.list()
    request = httpx_mock.get_requests()[0]
    assert dict(request.url.params) == {"team": "a", "limit": "3"}
    assert request.headers["x-b"] == "c"


def test_a_callers_own_client_that_is_closed_is_reported() -> None:
    http = httpx.Client()
    http.close()
    with pytest.raises(LangSmithError, match="the client is closed"):
        LangSmith(api_key=KEY, http_client=http).workspaces.list()


def test_close_waits_for_prefetched_pages_and_requests_no_more(
    monkeypatch: pytest.MonkeyPatch, httpx_mock: HTTPXMock
) -> None:
    reading, answered, events = threading.Event(), threading.Event(), []

    def handle(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        if offset:
            reading.set()
            answered.wait(20)
            events.append("read")
        return httpx.Response(200, json=[WORKSPACE | {"id": f"{offset}-{number}"} for number in range(10)])

    httpx_mock.add_callback(handle, is_reusable=True)
    monkeypatch.setattr(httpx.Client, "close", lambda _: events.append("closed"))
    ls = LangSmith(api_key=KEY)
    pages = ls.paginate(ls.tracer_sessions.list, limit=10).prefetch(2).pages()
    next(pages)
    assert reading.wait(20)
    pages.close()
    closing = threading.Thread(target=ls.close)
    closing.start()
    closing.join(0.05)
    assert closing.is_alive()
    assert "closed" not in events
    answered.set()
    closing.join(20)
    assert not closing.is_alive()
    assert events[-1] == "closed"
    with pytest.raises(LangSmithError, match="closed"):
        ls.workspaces.list()


def test_the_version_of_the_distribution_is_the_one_the_package_states() -> None:
    pyproject = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text())
    assert pyproject["project"]["dynamic"] == ["version"]
    module = Path(__file__).parents[3] / pyproject["tool"]["hatch"]["version"]["path"]
    assert f'__version__ = "{langsmith_ext.__version__}"' in module.read_text()


def test_the_client_names_itself(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.workspaces.list())
    assert (
        httpx_mock.get_requests()[0]
        .headers["user-agent"]
        .startswith(f"langsmith-ext/{langsmith_ext.__version__} httpx/")
    )


def test_over_a_connection_of_its_own_the_client_sends_each_header_once() -> None:
    def sent(received: bytes) -> list[str]:
        lines = received.partition(b"\r\n\r\n")[0].decode().lower().split("\r\n")[1:]
        return sorted(line for line in lines if not line.startswith(("host:", "accept-encoding:")))

    async def call(url: str) -> None:
        async with AsyncLangSmith(api_key=KEY, base_url=url, workspace_id=W) as als:
            await als.tracer_sessions.list()

    with RawServer(answer_bytes(b"[]"), answer_bytes(b"[]")) as server:
        with LangSmith(api_key=KEY, base_url=server.url, workspace_id=W) as ls:
            ls.tracer_sessions.list()
        asyncio.run(call(server.url))
    assert [sent(received) for received in server.received] == 2 * [
        [
            "accept: application/json",
            "connection: keep-alive",
            f"user-agent: langsmith-ext/{langsmith_ext.__version__} httpx/{httpx.__version__}",
            f"x-api-key: {KEY}",
            f"x-tenant-id: {W}",
        ]
    ]


def test_options_change_what_they_name_and_nothing_else() -> None:
    ls = LangSmith(api_key=KEY, workspace_id=W, max_retries=5, deadline=7, strict=True)
    view = ls.with_options(timeout=3).with_options(deadline=None).with_organization(O)
    effort = view._settings.effort
    assert (effort.max_retries, effort.deadline, effort.timeout.read, view._settings.strict) == (5, None, 3, True)
    assert (view.workspace_id, view.organization_id, view.region, view.base_url) == (W, O, "us", ls.base_url)
    assert (ls.organization_id, ls._settings.effort.deadline) == (None, 7)


@pytest.fixture
def package_logger(monkeypatch: pytest.MonkeyPatch) -> Any:
    logger = logging.getLogger("langsmith_ext")
    monkeypatch.setattr(logger, "handlers", [logging.NullHandler()])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    logger.manager._clear_cache()  # type: ignore[attr-defined]
    yield logger
    logger.manager._clear_cache()  # type: ignore[attr-defined]


@pytest.mark.usefixtures("package_logger")
def test_debug_logging_is_switched_on_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], run: Run, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    run(lambda ls: ls.workspaces.list())
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("LANGSMITH_LOG", "debug")
    httpx_mock.add_response(json=[], is_reusable=True)
    for _ in range(2):
        run(lambda ls: ls.workspaces.list())
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 4
    assert "DEBUG GET https://api.smith.langchain.com/api/v1/workspaces {" in lines[0]
    assert "GET https://api.smith.langchain.com/api/v1/workspaces -> 200 in " in lines[1]


def test_other_values_of_the_log_variable_change_nothing(
    package_logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGSMITH_LOG", "yes please")
    LangSmith(api_key=KEY)
    assert package_logger.level == logging.NOTSET


def test_importing_the_package_loads_no_module_that_only_some_programs_need() -> None:
    lazy = {"asyncio", "concurrent.futures", "httpx_sse", "importlib.metadata", "subprocess"}
    code = (
        "import httpx, attrs, sys; before = set(sys.modules); import langsmith_ext; print(*set(sys.modules) - before)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={"PYTHONPATH": ":".join(sys.path)}
    )
    new = set(loaded.stdout.split())
    assert not new & lazy
    assert not [name for name in new if name.startswith("langsmith_api.platform.models.")]
    assert not [name for name in new if name.startswith("langsmith_api.platform.operations.")]


def test_every_public_name_exists_and_every_class_has_a_docstring() -> None:
    assert set(langsmith_ext.__all__) <= set(dir(langsmith_ext))
    assert all(
        getattr(langsmith_ext, name).__doc__
        for name in langsmith_ext.__all__
        if isinstance(getattr(langsmith_ext, name), type)
    )
