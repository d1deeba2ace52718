"""Operations that end: the warning before a call, and what the headers of a response say about it."""

from __future__ import annotations

import asyncio
import logging
import sys
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform.operations import OPERATIONS
from langsmith_api.platform.resources import Resources
from pytest_httpx import HTTPXMock

from langsmith_ext import AsyncLangSmith, Deprecation, Detailed, LangSmith, LangSmithDeprecationWarning, NotFoundError
from langsmith_ext._deprecation import read_deprecation, warn_deprecated
from langsmith_ext.runtime.calls import AsyncResource, Call, Resource
from langsmith_ext.runtime.operation import Operation, Pagination, Parameter, Success

from .conftest import KEY, Run

LIST = Operation(
    "langsmith_api.platform",
    "things",
    "list",
    "GET",
    "/api/v1/things",
    "none",
    safe=True,
    deprecated=True,
    sunset=date(2027, 1, 31),
    successor="things.query",
    pagination=Pagination("offset-query", limit="limit", offset="offset"),
    query_parameters=(Parameter("limit"), Parameter("offset")),
    success={200: Success("application/json", "Any")},
)
LASTING = LIST._replace(deprecated=False, sunset=None, successor=None)
WARNING = "things.list (GET /api/v1/things) is deprecated and scheduled to end on 2027-01-31; use things.query instead"
GENERATED = """
class Things(Resource):
    def list(self):
        return self._sender._send(Call(OPERATION))

class AsyncThings(AsyncResource):
    async def list(self):
        return await self._sender._send(Call(OPERATION))
"""
HEADERS = {
    "Deprecation": "true",
    "Sunset": "Sun, 31 Jan 2027 00:00:00 GMT",
    "Link": '<https://h/help>; rel="help", <https://h/v2/things>; rel="successor-version"',
}
SAID = Deprecation(True, datetime(2027, 1, 31, tzinfo=UTC), "https://h/v2/things")


def list_of(ls: Any, operation: Operation = LIST) -> Callable[[], Any]:
    """The method of a resource as it is generated: its frame lies between the caller and the client."""
    module: dict[str, Any] = {
        "__name__": f"{operation.package}.resources.things",
        "Resource": Resource,
        "AsyncResource": AsyncResource,
        "Call": Call,
        "OPERATION": operation,
    }
    exec(compile(GENERATED, "things.py", "exec"), module)
    method: Callable[[], Any] = module["Things" if isinstance(ls, LangSmith) else "AsyncThings"](ls).list
    return method


def call(ls: LangSmith) -> int:
    return here() + len(list_of(ls)())


def call_detailed(ls: LangSmith) -> int:
    return here() + len(ls.detailed(list_of(ls)).data)


def go_through(ls: LangSmith) -> int:
    return here() + len(list(ls.paginate(list_of(ls))))


def go_through_ahead(ls: LangSmith) -> int:
    return here() + len(list(ls.paginate(list_of(ls)).prefetch(2)))


def stream(ls: LangSmith) -> int:
    with ls.stream(list_of(ls)) as response:
        return here() - 1 + 0 * response.status


async def call_async(ls: AsyncLangSmith) -> int:
    return here() + len(await list_of(ls)())


async def call_detailed_async(ls: AsyncLangSmith) -> int:
    return here() + len((await ls.detailed(list_of(ls))).data)


async def go_through_async(ls: AsyncLangSmith) -> int:
    return here() + len([item async for item in ls.paginate(list_of(ls))])


async def stream_async(ls: AsyncLangSmith) -> int:
    async with ls.stream(list_of(ls)) as response:
        return here() - 1 + 0 * response.status


def here() -> int:
    """The line of the caller."""
    return sys._getframe(1).f_lineno


def run_any(action: Callable[[Any], Any]) -> int:
    async def main() -> int:
        async with AsyncLangSmith(api_key=KEY, http_client=httpx.AsyncClient()) as ls:
            line: int = await action(ls)
            return line

    if asyncio.iscoroutinefunction(action):
        return asyncio.run(main())
    with LangSmith(api_key=KEY, http_client=httpx.Client()) as ls:
        line: int = action(ls)
        return line


@pytest.mark.parametrize(
    "action",
    [
        call,
        call_detailed,
        go_through,
        go_through_ahead,
        stream,
        call_async,
        call_detailed_async,
        go_through_async,
        stream_async,
    ],
)
def test_a_call_warns_once_at_the_line_of_the_caller(action: Callable[[Any], Any], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    with pytest.warns(LangSmithDeprecationWarning) as caught:
        line = run_any(action)
    (warning,) = caught
    assert (warning.filename, warning.lineno) == (__file__, line)
    assert str(warning.message) == WARNING


def test_a_task_warns_at_what_runs_the_event_loop(httpx_mock: HTTPXMock) -> None:
    async def gather(ls: AsyncLangSmith) -> int:
        return len(await asyncio.gather(list_of(ls)()))

    httpx_mock.add_response(json=[])
    with pytest.warns(LangSmithDeprecationWarning) as caught:
        run_any(gather)
    assert caught[0].filename == __file__


def test_a_warning_that_is_an_error_prevents_the_request(run: Run, httpx_mock: HTTPXMock) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        with pytest.raises(LangSmithDeprecationWarning):
            run(lambda ls: list_of(ls)())
    assert httpx_mock.get_requests() == []


def test_filters_decide_how_often_a_line_warns(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    with LangSmith(api_key=KEY) as ls, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            list_of(ls)()
    assert len(caught) == 1


def test_an_operation_that_lasts_does_not_warn(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    assert run(lambda ls: list_of(ls, LASTING)()) == []


def test_an_untyped_request_warns_like_the_operation_of_its_path(run: Run, httpx_mock: HTTPXMock) -> None:
    operation = next((one for one in OPERATIONS.values() if one.deprecated), None)
    if operation is None:
        pytest.skip("the contract has no deprecated operation")
    httpx_mock.add_response(json={})
    with pytest.warns(LangSmithDeprecationWarning, match="is deprecated"):
        run(lambda ls: ls.request(operation.method, operation.path.replace("{", "").replace("}", "")))


def test_neither_an_end_nor_a_successor_is_claimed_where_none_is_known() -> None:
    with pytest.warns(LangSmithDeprecationWarning, match=r"^things\.list \(GET /api/v1/things\) is deprecated$"):
        warn_deprecated(LIST._replace(sunset=None, successor=None))


def test_ends_and_successors_belong_to_deprecated_operations_and_successors_are_methods() -> None:
    resources = Resources()
    for operation in OPERATIONS.values():
        assert operation.deprecated or (operation.sunset, operation.successor) == (None, None), operation
        if operation.successor is not None:
            resource, _, name = operation.successor.partition(".")
            assert callable(getattr(getattr(resources, resource), name)), operation


def test_a_detailed_result_has_what_the_headers_say(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], headers=HEADERS)
    httpx_mock.add_response(json=[])
    found: Detailed[Any] = run(lambda ls: ls.detailed(list_of(ls, LASTING)))
    assert found.deprecation == SAID
    assert run(lambda ls: ls.detailed(list_of(ls, LASTING))).deprecation is None


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"deprecation": "false"}, None),
        ({"deprecation": "@1785456000"}, Deprecation(True, None, None)),
        ({"sunset": HEADERS["Sunset"]}, Deprecation(False, SAID.sunset, None)),
        ({"sunset": "soon"}, None),
        ({"deprecation": "true", "sunset": "soon"}, Deprecation(True, None, None)),
        ({"link": "</v2/things>;rel=successor-version"}, Deprecation(False, None, "/v2/things")),
        ({"link": '</help>; rel="help"'}, None),
        (
            {"link": '</help>; rel="help", </v3>; title="a, b"; rel="successor-version"'},
            Deprecation(False, None, "/v3"),
        ),
    ],
)
def test_headers_are_read(headers: dict[str, str], expected: Deprecation | None) -> None:
    assert read_deprecation(headers) == expected


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("deprecation", "sunset", "link"), st.text())))
def test_no_header_raises(headers: dict[str, str]) -> None:
    read_deprecation(headers)


def test_headers_are_logged_once_per_operation_and_client(
    run: Run, httpx_mock: HTTPXMock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "langsmith_ext")
    httpx_mock.add_response(json=[], headers=HEADERS, is_reusable=True)
    run(lambda ls: ls.paginate(list_of(ls, LASTING)))
    run(lambda ls: ls.with_options(max_retries=0).paginate(list_of(ls, LASTING)))
    said = (
        "GET /api/v1/things: the server says that this operation is deprecated; scheduled to end on 2027-01-31; "
        "successor: https://h/v2/things"
    )
    assert [record.getMessage() for record in caplog.records] == [said, said]


SELF_HOSTED = {"base_url": "https://h", "max_retries": 0}


def refused(run: Run, operation: Operation, **options: Any) -> str:
    with pytest.raises(NotFoundError) as caught:
        run(lambda ls: list_of(ls, operation)(), **{**SELF_HOSTED, **options})
    return caught.value.hint or ""


@pytest.mark.parametrize(
    ("changes", "version", "hint"),
    [
        (
            {"since": "0.16"},
            {"version": "0.13.2"},
            "This operation needs version 0.16 or newer of a self-hosted server: upgrade https://h (version 0.13.2)",
        ),
        (
            {"since": "0.16"},
            {},
            "This operation needs version 0.16 or newer of a self-hosted server: upgrade https://h (version unknown)",
        ),
        ({"since": "0.16"}, {"version": "0.16.0"}, ""),
        ({"since": "0.9"}, {"version": "0.10rc1"}, ""),
        (
            {"unlisted": "2026-08-16"},
            {"version": "0.18.1"},
            "The API's documents have not listed this operation since 2026-08-16: "
            "https://h (version 0.18.1) may no longer have it",
        ),
        (
            {"provisional": True},
            {"version": "0.18.1"},
            "No public document lists this operation: https://h (version 0.18.1) may not have it",
        ),
    ],
)
def test_a_self_hosted_server_that_lacks_an_operation_is_asked_for_its_version(
    run: Run, httpx_mock: HTTPXMock, changes: dict[str, Any], version: dict[str, str], hint: str
) -> None:
    httpx_mock.add_response(404, json={"detail": "Not Found"})
    httpx_mock.add_response(json=version)
    assert refused(run, LASTING._replace(**changes)) == hint
    look = httpx_mock.get_requests()[1]
    assert (look.method, str(look.url), look.headers["x-api-key"]) == ("GET", "https://h/api/v1/info", KEY)


def test_the_version_is_asked_for_once_per_connection(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(404, url="https://h/api/v1/things", is_reusable=True)
    httpx_mock.add_response(json={"version": "0.13.2"}, url="https://h/api/v1/info")
    operation = LASTING._replace(since="0.16")

    def twice(ls: LangSmith) -> list[str]:
        hints = []
        for view in (ls, ls.with_options(strict=True)):
            with pytest.raises(NotFoundError) as caught:
                list_of(view, operation)()
            hints.append(caught.value.hint or "")
        return hints

    with LangSmith(api_key=KEY, base_url="https://h") as ls:
        first, second = twice(ls)
    assert first == second != ""


@pytest.mark.parametrize("failure", [500, 302, httpx.ConnectError("refused"), httpx.ReadTimeout("late")])
def test_a_look_that_fails_leaves_the_refusal_as_it_was(
    run: Run, httpx_mock: HTTPXMock, failure: int | Exception
) -> None:
    httpx_mock.add_response(404, json={"detail": "Not Found"})
    if isinstance(failure, Exception):
        httpx_mock.add_exception(failure)
    else:
        httpx_mock.add_response(failure, text="no JSON")
    assert "(version unknown)" in refused(run, LASTING._replace(since="0.16"))


@pytest.mark.parametrize(
    ("operation", "options"),
    [(LASTING, {}), (LASTING._replace(since="0.16"), {"base_url": None, "region": "eu"})],
    ids=["every version has it", "hosted"],
)
def test_no_version_is_asked_for_where_it_would_explain_nothing(
    run: Run, httpx_mock: HTTPXMock, operation: Operation, options: dict[str, Any]
) -> None:
    httpx_mock.add_response(404)
    assert refused(run, operation, **options) == ""
    assert len(httpx_mock.get_requests()) == 1
