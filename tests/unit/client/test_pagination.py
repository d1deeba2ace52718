"""Walking through listings: all styles, sync and async, and every way in which a listing can end."""

from __future__ import annotations

import inspect
import json
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform.operations import OPERATIONS
from pytest_httpx import HTTPXMock

from langsmith_ext import (
    AsyncLangSmith,
    BadRequestError,
    InvalidArgumentError,
    LangSmith,
    PaginationError,
    Paginator,
    ResultPage,
)
from langsmith_ext._listing.walk import DEFAULT_LIMIT, Walk
from langsmith_ext.runtime.operation import Operation
from tests.routes import at_route

from .conftest import KEY, Run, V, W, connect_sync
from .test_scope import call_of

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

PAGINATED = {str(operation): operation for operation in OPERATIONS.values() if operation.pagination is not None}
Item = dict[str, Any]


class ListingServer:
    """A server that lists ``count`` items by the rules of any operation, and keeps the requests' arguments."""

    def __init__(self, operation: Operation, count: int, *, largest: int = 10**9, with_total: bool = True) -> None:
        assert operation.pagination is not None
        self.paging = operation.pagination
        self.items: list[Item] = [{"number": number} for number in range(count)]
        self.largest = largest
        self.with_total = with_total
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        paging = self.paging
        in_body = paging.style not in ("offset-query", "cursor-query")
        asked: dict[str, Any] = json.loads(request.content) if in_body else dict(request.url.params)
        self.asked.append(asked)
        limit = min(int(asked.get(paging.limit or "", 7)), self.largest)
        position = asked.get(paging.offset or paging.cursor or "", 0)
        start = int(str(position).removeprefix("c"))
        page = self.items[start : start + limit]
        headers = {paging.total_header: str(len(self.items))} if paging.total_header and self.with_total else {}
        if paging.items is None:
            return httpx.Response(200, json=page, headers=headers)
        body: dict[str, Any] = {paging.items: page}
        if paging.next_cursor:
            put(body, paging.next_cursor, f"c{start + limit}" if start + limit < len(self.items) else None)
        if paging.total and self.with_total:
            put(body, paging.total, len(self.items))
        return httpx.Response(200, json=body, headers=headers)


def put(body: dict[str, Any], path: str, value: Any) -> None:
    first, _, rest = path.partition(".")
    if rest:
        put(body.setdefault(first, {}), rest, value)
    else:
        body[first] = value


def number(item: Any) -> int:
    """Return the number of an item, whatever type the contract gives it."""
    found: int = (item if isinstance(item, dict) else item.to_dict())["number"]
    return found


def paginate(operation: Operation, prefetch: int = 0, **given: Any) -> Callable[[Any], Any]:
    """Build an action that iterates over an operation's listing, with the arguments that its method requires."""

    def action(ls: Any) -> Any:
        method = getattr(getattr(ls, operation.resource), operation.name)
        arguments: dict[str, Any] = {}
        for name, parameter in inspect.signature(method).parameters.items():
            if name == "body":
                arguments[name] = dict(given.get("body", {}))
            elif parameter.default is parameter.empty:
                arguments[name] = "x"
        pages = ls.paginate(method, **(arguments | {name: value for name, value in given.items() if name != "body"}))
        return pages.prefetch(prefetch) if prefetch else pages

    return action


def limited(operation: Operation, limit: int) -> dict[str, Any]:
    paging = operation.pagination
    assert paging is not None
    if paging.limit is None:
        return {}
    return (
        {"body": {paging.limit: limit}}
        if paging.style in ("offset-body", "cursor-body", "cursor-map")
        else {paging.limit: limit}
    )


def test_the_index_has_all_five_styles() -> None:
    styles = {operation.pagination.style for operation in PAGINATED.values() if operation.pagination}
    assert styles == {"offset-query", "offset-body", "cursor-query", "cursor-body", "cursor-map"}


@pytest.mark.parametrize("prefetch", [0, 1, 3])
@pytest.mark.parametrize("count", [0, 1, 14, 17])
@pytest.mark.parametrize("name", PAGINATED)
def test_every_paginated_operation_is_read_to_its_end_once_and_in_order(
    run: Run, name: str, count: int, prefetch: int, httpx_mock: HTTPXMock
) -> None:
    operation = PAGINATED[name]
    server = ListingServer(operation, count)
    httpx_mock.add_callback(server, is_reusable=True)
    items = run(paginate(operation, prefetch, **limited(operation, 7)))
    assert [number(item) for item in items] == list(range(count))


@pytest.mark.parametrize("name", PAGINATED)
def test_a_limit_is_always_sent_the_largest_by_default(run: Run, name: str, httpx_mock: HTTPXMock) -> None:
    operation = PAGINATED[name]
    server = ListingServer(operation, 3)
    httpx_mock.add_callback(server, is_reusable=True)
    run(paginate(operation))
    paging = operation.pagination
    assert paging is not None
    if paging.limit is not None:
        assert int(server.asked[0][paging.limit]) == (paging.max_limit or paging.default_limit or DEFAULT_LIMIT)


SESSIONS = at_route("GET", "/api/v1/sessions")
RUNS = at_route("POST", "/api/v1/runs/query")
UNBOUNDED = next(
    operation
    for operation in PAGINATED.values()
    if operation.pagination
    and operation.pagination.offset
    and not operation.pagination.max_limit
    and operation.pagination.style == "offset-query"
)
REPOS = at_route("GET", "/api/v1/repos")
AUDIT = at_route("GET", "/api/v1/audit-logs")


def offsets(server: ListingServer) -> list[int]:
    return [int(asked["offset"]) for asked in server.asked]


def test_a_short_page_is_followed_by_a_request_that_proves_the_end(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(SESSIONS, 25)
    httpx_mock.add_callback(server, is_reusable=True)
    assert len(run(paginate(SESSIONS, limit=10))) == 25
    assert offsets(server) == [0, 10, 20, 25]


def test_a_full_last_page_needs_one_more_request(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(SESSIONS, 20)
    httpx_mock.add_callback(server, is_reusable=True)
    assert len(run(paginate(SESSIONS, limit=10))) == 20
    assert offsets(server) == [0, 10, 20]


def test_a_short_page_does_not_end_the_listing_where_no_maximum_is_declared(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(UNBOUNDED, 25, largest=10, with_total=False)
    httpx_mock.add_callback(server, is_reusable=True)
    assert len(run(paginate(UNBOUNDED, limit=20))) == 25
    assert offsets(server) == [0, 10, 20, 25]


@pytest.mark.parametrize("name", PAGINATED)
def test_a_limit_above_the_declared_maximum_is_that_maximum(run: Run, name: str, httpx_mock: HTTPXMock) -> None:
    operation = PAGINATED[name]
    assert operation.pagination is not None
    if not (operation.pagination.limit and operation.pagination.max_limit):
        return
    server = ListingServer(operation, 3)
    httpx_mock.add_callback(server, is_reusable=True)
    run(paginate(operation, **limited(operation, operation.pagination.max_limit + 1)))
    assert int(server.asked[0][operation.pagination.limit]) == operation.pagination.max_limit


@pytest.mark.parametrize("style", ["offset-query", "offset-body"])
@pytest.mark.parametrize("largest", [1, 3, 10])
def test_a_server_that_clamps_pages_further_is_read_to_its_end(
    run: Run, style: str, largest: int, httpx_mock: HTTPXMock
) -> None:
    for operation in PAGINATED.values():
        if operation.pagination and operation.pagination.style == style:
            httpx_mock.reset()
            server = ListingServer(operation, 25, largest=largest, with_total=False)
            httpx_mock.add_callback(server, is_reusable=True)
            assert len(run(paginate(operation))) == 25


def test_a_reached_total_ends_the_listing_without_another_request(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(REPOS, 20)
    httpx_mock.add_callback(server, is_reusable=True)
    assert len(run(paginate(REPOS, limit=10))) == 20
    assert offsets(server) == [0, 10]


def test_a_short_page_does_not_end_the_listing_where_the_total_is_larger(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(REPOS, 25, largest=10)
    httpx_mock.add_callback(server, is_reusable=True)
    assert len(run(paginate(REPOS, limit=100))) == 25
    assert offsets(server) == [0, 10, 20]


@given(
    operation=st.sampled_from([REPOS, UNBOUNDED]),
    count=st.integers(0, 60),
    start=st.integers(0, 20),
    limit=st.integers(1, 20),
    largest=st.integers(1, 25),
    prefetch=st.integers(0, 5),
)
def test_no_consistent_server_makes_a_listing_lose_or_repeat_an_item(
    operation: Operation, count: int, start: int, limit: int, largest: int, prefetch: int
) -> None:
    # Without httpx_mock: the fixture exists once per test, not once per example.
    server = ListingServer(operation, count, largest=largest)
    with httpx.Client(transport=httpx.MockTransport(server)) as http:
        items = connect_sync(paginate(operation, prefetch, limit=limit, offset=start), http_client=http)
    assert [number(item) for item in items] == list(range(start, count))


@pytest.mark.parametrize("total", [3, 0, -1, "20", True, None, {"a": 1}])
def test_a_total_that_contradicts_the_pages_is_not_believed(run: Run, total: Any, httpx_mock: HTTPXMock) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        page = server(request).json()
        return httpx.Response(200, json=page | {"total": total})

    server = ListingServer(REPOS, 25)
    httpx_mock.add_callback(handler, is_reusable=True)
    assert len(run(paginate(REPOS, limit=10))) == 25


@pytest.mark.parametrize("cursor", [None, "", "absent"])
def test_a_null_empty_or_absent_cursor_ends_the_listing(run: Run, cursor: str | None, httpx_mock: HTTPXMock) -> None:
    body = {"items": [{"number": 0}]} | ({} if cursor == "absent" else {"cursor": cursor})
    httpx_mock.add_response(json=body)
    assert len(run(paginate(AUDIT))) == 1
    assert len(httpx_mock.get_requests()) == 1


BY_CURSOR = [name for name, operation in PAGINATED.items() if operation.pagination and operation.pagination.next_cursor]


@pytest.mark.parametrize("prefetch", [0, 2])
@pytest.mark.parametrize("page", [[], None])
@pytest.mark.parametrize("name", BY_CURSOR)
def test_an_empty_or_null_page_with_a_next_cursor_does_not_end_the_listing(
    run: Run, name: str, page: list[Any] | None, prefetch: int, httpx_mock: HTTPXMock
) -> None:
    paging = PAGINATED[name].pagination
    assert paging is not None
    assert paging.items is not None
    assert paging.next_cursor is not None
    for items, cursor in (([{"number": 0}], "c1"), (page, "c2"), (page, "c3"), ([{"number": 1}], None)):
        body: dict[str, Any] = {paging.items: items, "has_more": False}
        put(body, paging.next_cursor, cursor)
        httpx_mock.add_response(json=body)
    assert [number(item) for item in run(paginate(PAGINATED[name], prefetch))] == [0, 1]


@pytest.mark.parametrize("prefetch", [0, 2])
def test_a_server_that_ignores_the_offset_is_noticed(run: Run, prefetch: int, httpx_mock: HTTPXMock) -> None:
    page = [{"number": number} for number in range(10)]
    httpx_mock.add_response(json=page, is_reusable=True)
    with pytest.raises(PaginationError, match="GET /api/v1/sessions: the page at offset=10 equals the one before it"):
        run(paginate(SESSIONS, prefetch, limit=10))
    assert len(httpx_mock.get_requests()) <= 2 + prefetch


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"]])
def test_a_repeated_cursor_is_noticed(run: Run, cursors: list[str], httpx_mock: HTTPXMock) -> None:
    pages = [{"runs": [{"number": number}], "cursors": {"next": cursor}} for number, cursor in enumerate(cursors)]
    for page in pages:
        httpx_mock.add_response(json=page)
    with pytest.raises(PaginationError, match=f"the cursor '{cursors[-1]}' appeared a second time"):
        run(paginate(RUNS))
    assert len(httpx_mock.get_requests()) == len(cursors)


def test_the_callers_own_cursor_counts_as_seen(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"items": [{"number": 1}], "cursor": "mine"})
    with pytest.raises(PaginationError, match="the cursor 'mine' appeared a second time"):
        run(paginate(AUDIT, cursor="mine"))


def test_a_page_longer_than_requested_is_taken_whole(run: Run, httpx_mock: HTTPXMock) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        start = int(request.url.params["offset"])
        return httpx.Response(200, json=[{"number": number} for number in range(start, min(start + 15, 40))])

    httpx_mock.add_callback(handler, is_reusable=True)
    items = run(paginate(SESSIONS, limit=10))
    assert [number(item) for item in items] == list(range(40))
    items = run(paginate(SESSIONS, 4, limit=10))
    assert [number(item) for item in items] == list(range(40))


@pytest.mark.parametrize(
    "body", [{}, {"clustering_jobs": "abc"}, {"clustering_jobs": {"a": 1}}, {"detail": "ok"}, {"clustering_jobs": 7}]
)
def test_an_envelope_without_its_list_is_an_error_not_the_end(
    run: Run, body: dict[str, Any], httpx_mock: HTTPXMock
) -> None:
    insights = at_route("GET", "/api/v1/sessions/{session_id}/insights")
    httpx_mock.add_response(json=body)
    with pytest.raises(PaginationError, match="the response has no list 'clustering_jobs' of items"):
        run(paginate(insights))


def test_a_null_list_is_an_empty_one(run: Run, httpx_mock: HTTPXMock) -> None:
    insights = at_route("GET", "/api/v1/sessions/{session_id}/insights")
    httpx_mock.add_response(json={"clustering_jobs": None})
    assert run(paginate(insights)) == []


def test_a_cursor_of_another_type_is_an_error(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"items": [{"number": 0}], "cursor": {"a": 1}})
    with pytest.raises(PaginationError, match=r"cursor is .*, not a cursor; call the method itself"):
        run(paginate(AUDIT))


def test_items_of_another_type_are_unchanged(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[7, "x", None])
    httpx_mock.add_response(json=[])
    assert run(paginate(SESSIONS)) == [7, "x", None]


@pytest.mark.parametrize("prefetch", [0, 1, 3])
def test_a_failing_page_raises_at_its_place(run: Run, prefetch: int, httpx_mock: HTTPXMock) -> None:
    seen: list[int] = []

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.params["offset"] == "20":
            return httpx.Response(400, json={"detail": "broken"})
        return server(request)

    def action(ls: Any) -> Any:
        pages = paginate(SESSIONS, prefetch, limit=10)(ls)
        if isinstance(pages, Paginator):
            seen.extend(number(item) for item in pages)
            return None

        async def walk() -> None:
            async for item in pages:
                seen.append(number(item))  # noqa: PERF401

        return walk()

    server = ListingServer(SESSIONS, 100)
    httpx_mock.add_callback(handler, is_reusable=True)
    with pytest.raises(BadRequestError, match="broken"):
        run(action)
    assert seen == list(range(20))


@pytest.mark.parametrize("prefetch", [0, 3])
def test_a_limit_that_the_server_refuses_is_the_servers_error(run: Run, prefetch: int, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=400, json={"detail": "Limit exceeds maximum of 100"})
    with pytest.raises(BadRequestError, match="Limit exceeds maximum"):
        run(
            paginate(SESSIONS, prefetch, limit=500),
        )


@pytest.mark.parametrize("limit", [0, -1, 2.5, "10", True and "x"])
def test_an_invalid_page_size_is_refused(run: Run, limit: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="limit must be an integer >= 1"):
        run(paginate(SESSIONS, limit=limit))


def test_a_listing_can_start_in_the_middle(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(SESSIONS, 25)
    httpx_mock.add_callback(server, is_reusable=True)
    items = run(paginate(SESSIONS, offset=13, limit=10))
    assert [number(item) for item in items] == list(range(13, 25))
    runs = ListingServer(RUNS, 25)
    httpx_mock.add_callback(runs, is_reusable=True)
    items = run(paginate(RUNS, body={"cursor": "c20", "limit": 10}))
    assert [number(item) for item in items] == list(range(20, 25))


def test_a_look_up_by_ids_is_one_page(run: Run, httpx_mock: HTTPXMock) -> None:
    found = [{"number": 0}, {"number": 1}]
    httpx_mock.add_response(json=found)
    assert len(run(paginate(SESSIONS, id=["a", "b"], limit=2))) == 2
    httpx_mock.add_response(json={"runs": found, "cursors": {"next": "more"}})
    assert len(run(paginate(RUNS, body={"id": ["a", "b"]}))) == 2
    assert len(httpx_mock.get_requests()) == 2


def test_more_ids_than_fit_on_a_page_are_not_silently_cut(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"id": str(number)} for number in range(2)], is_reusable=True)
    with pytest.raises(PaginationError, match="3 ids were requested, and the single page of a look-up by id holds 2"):
        run(paginate(SESSIONS, id=["a", "b", "c"], limit=2))


def test_a_look_up_goes_on_until_all_ids_are_found(run: Run, httpx_mock: HTTPXMock) -> None:
    for page in (["a", "b"], ["c"]):
        httpx_mock.add_response(json=[{"id": name} for name in page])
    assert len(run(paginate(SESSIONS, id=["a", "b", "c"], limit=2))) == 3
    for page, cursor in ((["a"], "more"), ([], "still"), (["b"], "again")):
        httpx_mock.add_response(json={"runs": [{"id": name} for name in page], "cursors": {"next": cursor}})
    assert len(run(paginate(RUNS, body={"id": ["a", "b"]}))) == 2


@pytest.mark.parametrize("second", [[], [{"id": "a"}]], ids=["empty", "the same again"])
def test_a_look_up_ends_where_some_ids_do_not_exist(run: Run, second: list[Item], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[{"id": "a"}])
    httpx_mock.add_response(json=second)
    assert len(run(paginate(SESSIONS, id=["a", "b"], limit=10))) == 1


def test_the_callers_body_is_not_changed(run: Run, httpx_mock: HTTPXMock) -> None:
    from langsmith_api.platform.models import SharedDatasetRunsQuery

    plain = {"filter": "eq(name, 'x')"}
    model = SharedDatasetRunsQuery(filter="eq(name, 'x')")
    for body in (plain, model):
        server = ListingServer(RUNS, 250)
        httpx_mock.add_callback(server, is_reusable=True)
        items = run(lambda ls, body=body: ls.paginate(ls.runs.query_v1, body))
        assert len(items) == 250
        assert [asked["filter"] for asked in server.asked] == ["eq(name, 'x')"] * 3
    assert plain == {"filter": "eq(name, 'x')"}
    assert model.to_dict() == {"filter": "eq(name, 'x')"}


def test_pages_come_with_their_total_where_the_server_states_one(run: Run, httpx_mock: HTTPXMock) -> None:
    def pages(operation: Operation, **given: Any) -> Callable[[Any], Any]:
        return lambda ls: paginate(operation, **given)(ls).pages()

    httpx_mock.add_callback(ListingServer(REPOS, 25), is_reusable=True)
    found = run(pages(REPOS, limit=10))
    assert [(len(page.items), page.total) for page in found] == [(10, 25), (10, 25), (5, 25)]
    members = at_route("GET", "/v1/platform/orgs/current/members")
    httpx_mock.add_callback(ListingServer(members, 5), is_reusable=True)
    found = run(pages(members, limit=5))
    assert [(len(page.items), page.total) for page in found] == [(5, 5)]
    httpx_mock.add_callback(ListingServer(SESSIONS, 5), is_reusable=True)
    found = run(pages(SESSIONS))
    assert [(len(page.items), page.total) for page in found] == [(5, None), (0, None)]
    assert all(isinstance(page, ResultPage) for page in found)


def test_a_paginator_can_be_iterated_again(httpx_mock: HTTPXMock) -> None:
    server = ListingServer(SESSIONS, 5)
    httpx_mock.add_callback(server, is_reusable=True)
    with LangSmith(api_key=KEY) as ls:
        sessions = ls.paginate(ls.tracer_sessions.list)
        assert list(sessions) == list(sessions)
        assert repr(sessions) == "<Paginator of GET /api/v1/sessions>"
    assert offsets(server) == [0, 5] * 2


def test_nothing_is_sent_before_the_first_item_is_requested(run: Run, httpx_mock: HTTPXMock) -> None:
    run(lambda ls: (ls.paginate(ls.tracer_sessions.list).prefetch(2), None)[1])
    assert httpx_mock.get_requests() == []


def test_the_methods_own_view_decides_headers_and_options(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(
        lambda ls: ls.paginate(ls.with_workspace(V).tracer_sessions.list),
        workspace_id=W,
    )
    assert httpx_mock.get_requests()[0].headers["x-tenant-id"] == V


@pytest.mark.parametrize(
    ("choose", "says"),
    [
        (lambda ls: ls.workspaces.list, r"workspaces.list is not paginated; .*workspaces\."),
        (
            lambda ls: ls.info.get,
            r"info.get is not paginated; .*tracer_sessions.list",
        ),
        (lambda _: len, "is not a method of a resource"),
        (lambda ls: partial(ls.tracer_sessions.list, limit=1), "is not a method of a resource"),
    ],
)
def test_an_operation_that_is_not_paginated_is_refused_listing_those_that_are(
    run: Run, choose: Callable[[Any], Any], says: str
) -> None:
    with pytest.raises(TypeError, match=says):
        run(lambda ls: ls.paginate(choose(ls)))


def test_methods_of_the_other_kind_of_client_are_refused() -> None:
    ls, als = LangSmith(api_key=KEY), AsyncLangSmith(api_key=KEY)
    with pytest.raises(TypeError, match="is not a method of a LangSmith"):
        ls.paginate(als.tracer_sessions.list)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="is not a method of a AsyncLangSmith"):
        als.paginate(ls.tracer_sessions.list)  # type: ignore[arg-type]


def test_arguments_are_checked_at_once() -> None:
    ls = LangSmith(api_key=KEY)
    with pytest.raises(TypeError, match="unheard_of"):
        ls.paginate(ls.tracer_sessions.list, unheard_of=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("pages", [0, -1])
def test_prefetching_no_pages_is_refused(pages: int) -> None:
    ls = LangSmith(api_key=KEY)
    with pytest.raises(InvalidArgumentError, match="prefetch"):
        ls.paginate(ls.tracer_sessions.list).prefetch(pages)


class Gate:
    """A listing whose pages are only answered when they are let through, in any order."""

    def __init__(self, count: int, limit: int) -> None:
        self.listing = ListingServer(SESSIONS, count)
        self.limit = limit
        self.arrived: dict[int, threading.Event] = {}
        self._lock = threading.Condition()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["offset"]) // self.limit
        with self._lock:
            self.arrived[page] = threading.Event()
            self._lock.notify_all()
        if page:
            assert self.arrived[page].wait(10)
        return self.listing(request)

    def await_pages(self, *pages: int) -> None:
        with self._lock:
            assert self._lock.wait_for(lambda: set(pages) <= set(self.arrived), 10)

    def let_through(self, *pages: int) -> None:
        for page in pages:
            self.arrived[page].set()


def test_prefetching_by_offset_fetches_several_pages_at_once_holds_no_more_and_keeps_order(
    httpx_mock: HTTPXMock,
) -> None:
    gate = Gate(count=95, limit=10)
    httpx_mock.add_callback(gate, is_reusable=True)
    with LangSmith(api_key=KEY) as ls:
        pages = ls.paginate(ls.tracer_sessions.list, limit=10).prefetch(3).pages()
        first = next(pages)
        gate.await_pages(1, 2, 3)
        assert 4 not in gate.arrived
        gate.let_through(3, 2, 1)
        second = next(pages)
        gate.await_pages(4)
        assert 5 not in gate.arrived
        assert [number(item) for item in [*first.items, *second.items]] == list(range(20))
        gate.let_through(4)
        pages.close()


def test_prefetching_stops_when_the_caller_stops(httpx_mock: HTTPXMock) -> None:
    gate = Gate(count=1000, limit=10)
    httpx_mock.add_callback(gate, is_reusable=True)
    with LangSmith(api_key=KEY) as ls:
        for _ in ls.paginate(ls.tracer_sessions.list, limit=10).prefetch(2):
            gate.await_pages(1, 2)
            break
        gate.let_through(1, 2)
    prefetching = [thread for thread in threading.enumerate() if thread.name.startswith("langsmith-prefetch")]
    for thread in prefetching:
        thread.join(10)
        assert not thread.is_alive()
    assert set(gate.arrived) == {0, 1, 2}


def test_a_prefetching_thread_that_waits_for_a_retry_stops_with_its_caller(httpx_mock: HTTPXMock) -> None:
    waiting = threading.Event()

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.params["offset"] == "0":
            return server(request)
        waiting.set()
        return httpx.Response(429, headers={"Retry-After": "60"})

    server = ListingServer(SESSIONS, 100)
    httpx_mock.add_callback(handler, is_reusable=True)
    with LangSmith(api_key=KEY) as ls:
        pages = ls.paginate(ls.tracer_sessions.list, limit=10).prefetch(1).pages()
        next(pages)
        assert waiting.wait(10)
        pages.close()
    for thread in [thread for thread in threading.enumerate() if thread.name.startswith("langsmith-prefetch")]:
        thread.join(10)
        assert not thread.is_alive()


def test_prefetching_in_tasks_sends_the_next_request_before_it_yields_a_page_that_has_arrived(
    httpx_mock: HTTPXMock,
) -> None:
    import asyncio

    events: list[str] = []
    listing = ListingServer(SESSIONS, 60)

    def handler(request: httpx.Request) -> httpx.Response:
        events.append(f"request {int(request.url.params['offset']) // 10}")
        return listing(request)

    httpx_mock.add_callback(handler, is_reusable=True)

    async def main() -> None:
        async with AsyncLangSmith(api_key=KEY) as als:
            pages = als.paginate(als.tracer_sessions.list, limit=10).prefetch(2).pages()
            number = 0
            async for _ in pages:
                events.append(f"page {number}")
                number += 1

    asyncio.run(main())
    assert events.index("request 3") < events.index("page 2")
    assert events.index("request 5") < events.index("page 4")


def test_prefetching_in_tasks_stops_when_the_caller_stops(httpx_mock: HTTPXMock) -> None:
    import asyncio
    from contextlib import aclosing

    async def main() -> None:
        under_way: set[int] = set()
        cancelled: set[int] = set()

        async def handler(request: httpx.Request) -> httpx.Response:
            page = int(request.url.params["offset"]) // 10
            under_way.add(page)
            try:
                if page:
                    await asyncio.Event().wait()
            except asyncio.CancelledError:
                cancelled.add(page)
                raise
            return server(request)

        server = ListingServer(SESSIONS, 1000)
        httpx_mock.add_callback(handler, is_reusable=True)
        async with AsyncLangSmith(api_key=KEY) as ls:
            async with aclosing(ls.paginate(ls.tracer_sessions.list, limit=10).prefetch(3).pages()) as pages:
                await anext(pages)
                while len(under_way) < 4:
                    await asyncio.sleep(0)
            assert cancelled == {1, 2, 3}
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


def test_prefetching_does_not_go_beyond_a_stated_total(run: Run, httpx_mock: HTTPXMock) -> None:
    server = ListingServer(REPOS, 20)
    httpx_mock.add_callback(server, is_reusable=True)
    run(paginate(REPOS, 8, limit=10))
    assert sorted(offsets(server)) == [0, 10]


def test_prefetching_from_a_server_with_smaller_pages_loses_and_repeats_nothing(
    run: Run, httpx_mock: HTTPXMock
) -> None:
    server = ListingServer(UNBOUNDED, 95, largest=10, with_total=False)
    httpx_mock.add_callback(server, is_reusable=True)
    items = run(paginate(UNBOUNDED, 4, limit=20))
    assert [number(item) for item in items] == list(range(95))


def test_a_walk_takes_its_rule_from_the_index_only() -> None:
    walk = Walk(call_of(SESSIONS))
    assert walk.next is not None
    assert walk.next.query == {"limit": 100, "offset": 0}
    walk.receive(walk.next, lambda: ([{"number": number} for number in range(100)], {}))
    assert walk.next.query == {"limit": 100, "offset": 100}
    walk.receive(walk.next, lambda: ([{"number": 100}], {}))
    assert walk.next.query == {"limit": 100, "offset": 101}
    walk.receive(walk.next, lambda: ([], {}))
    assert walk.next is None
