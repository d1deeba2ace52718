"""Walking through listings.

The index says how an operation is paginated. ``Walk`` is the rule for all five styles, without input or output: the
first call, the next call from a page, where the listing ends, and which calls can be guessed ahead. The iterators are
thin shells around it.

    style           position                  where it goes         where the next one comes from
    offset-query    number of items to skip   query argument        the number of items so far
    offset-body     number of items to skip   body field            the number of items so far
    cursor-query    cursor                    query argument        response field
    cursor-body     cursor                    body field            response field
    cursor-map      cursor                    body field            response map of cursors
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from langsmith_ext.runtime.calls import Call

from ._errors import InvalidArgumentError, PaginationError

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation, Pagination

T = TypeVar("T")
F = TypeVar("F")

DEFAULT_LIMIT = 100
"""Items per page where the contract states neither a maximum nor a default."""

Fetched = Callable[[], tuple[Any, Mapping[str, str]]]
"""The result of a call, not decoded yet: its typed result and the response headers.

A page is decoded when its turn has come. Pages that arrive together would otherwise all be decoded before the first is
returned, and the next ones requested that much later: prefetch(8) took half as long again.
"""


class ResultPage(Generic[T]):
    """One page of a listing.

    Attributes:
        items: The items, in the server's order.
        total: The number of items in the whole listing; None when the server does not state it.
    """

    __slots__ = ("items", "total")

    def __init__(self, items: list[T], total: int | None = None) -> None:
        self.items = items
        self.total = total

    def __repr__(self) -> str:
        return f"ResultPage(items={self.items!r}, total={self.total!r})"


class Walk:
    """The way through one listing.

    Args:
        call: The caller's call; neither it nor its body is changed.

    Attributes:
        next: The call for the next page; None when the listing has ended.
    """

    def __init__(self, call: Call) -> None:
        paging = call.operation.pagination
        assert paging is not None
        self._paging = paging
        self._in_body = paging.style in ("offset-body", "cursor-body", "cursor-map")
        self._position_field = paging.offset or paging.cursor or ""
        given = _fields(call.body) if self._in_body else call.query
        self._limit = _limit(paging, given)
        self._ids = _count_ids(paging, given)
        self._call = self._with(call, paging.limit, self._limit)
        self._seen: set[Any] = set()
        self._last: list[Any] | None = None
        self._total: int | None = None
        self.next: Call | None = self._call
        if paging.offset:
            self.next = self._at(_whole(paging.offset, given.get(paging.offset) or 0, 0))

    def receive(self, call: Call, fetched: Fetched) -> ResultPage[Any]:
        """Take a page, and decide how the listing goes on.

        Args:
            call: The call that returned it.
            fetched: Its result, which is decoded here.

        Raises:
            PaginationError: If it has no list of items, or the listing does not advance.
        """
        value, headers = fetched()
        items = self._items(value)
        if items and items == self._last:
            position = f"{self._position_field}={self._position(call)!r}"
            raise PaginationError(f"{call.operation}: the page at {position} equals the one before it; {_STUCK}")
        self._last = items
        self._total = _total(self._paging, value, headers)
        self.next = None if self._ids else self._following(call, value, items)
        if self._ids > len(items) >= self._limit:
            found = f"{self._ids} ids were requested, and the single page of a look-up by id holds {len(items)}"
            raise PaginationError(f"{call.operation}: {found}; request at most {self._limit} at once")
        return ResultPage(items, self._total)

    def guess(self, call: Call) -> Call | None:
        """Return the call after one whose page is still under way, if that page is full; None if it cannot be known."""
        if not self._paging.offset:
            return None
        offset = self._position(call) + self._stride
        return None if self._total is not None and offset >= self._total else self._at(offset)

    @property
    def _stride(self) -> int:
        """Items per page: as many as the server returned last, which may be fewer than requested."""
        return len(self._last) if self._last else self._limit

    def _following(self, call: Call, value: Any, items: list[Any]) -> Call | None:
        if not self._paging.offset:
            cursor = _at_path(value, self._paging.next_cursor)
            ended = cursor is None or cursor == "" or not (items or _field(value, "has_more") is True)
            return None if ended else self._at_cursor(call, cursor)
        offset = self._position(call) + len(items)
        if not items or offset == self._total:
            return None
        # A total below what was already read contradicts the pages, which then count; one above it means more.
        more = self._total is not None and offset < self._total
        short = self._paging.max_limit is not None and len(items) < self._limit <= self._paging.max_limit
        return None if short and not more else self._at(offset)

    def _at_cursor(self, call: Call, cursor: Any) -> Call:
        self._seen.add(self._position(call))
        if not isinstance(cursor, (str, int)):
            raise PaginationError(
                f"{call.operation}: {self._paging.next_cursor} is {cursor!r}, not a cursor; call the method itself"
            )
        if cursor in self._seen:
            raise PaginationError(f"{call.operation}: the cursor {cursor!r} appeared a second time; {_STUCK}")
        return self._at(cursor)

    def _at(self, position: Any) -> Call:
        return self._with(self._call, self._position_field, position)

    def _position(self, call: Call) -> Any:
        return (call.body if self._in_body else call.query).get(self._position_field)

    def _with(self, call: Call, name: str | None, value: Any) -> Call:
        if self._in_body:
            return call.replace(body=_fields(call.body) | ({name: value} if name else {}))
        return call.replace(query={**call.query, **({name: value} if name else {})})

    def _items(self, value: Any) -> list[Any]:
        items = value if self._paging.items is None else _field(value, self._paging.items, _MISSING)
        if items is None:  # as some servers write an empty list
            return []
        if not isinstance(items, list):
            what = "no list" if self._paging.items is None else f"no list {self._paging.items!r}"
            raise PaginationError(
                f"{self._call.operation}: the response has {what} of items; call the method itself to see it"
            )
        return items


_MISSING = object()
_STUCK = "the listing does not advance: narrow it down, or call the method page by page"


def _fields(body: Any) -> dict[str, Any]:
    """Return a body's fields by wire name, in a new mapping."""
    from langsmith_ext.runtime.encoding import to_json_value  # with the first call, not with the client

    return {} if body is None else dict(to_json_value(body))


def _limit(paging: Pagination, given: Mapping[str, Any]) -> int:
    limit = given.get(paging.limit) if paging.limit else None
    if limit is None:
        return paging.max_limit or paging.default_limit or DEFAULT_LIMIT
    return _whole(str(paging.limit), limit, 1)


def _whole(name: str, value: Any, least: int) -> int:
    if not isinstance(value, int) or value < least:
        raise InvalidArgumentError(f"{name} must be an integer >= {least} to paginate, got {value!r}")
    return value


def _count_ids(paging: Pagination, given: Mapping[str, Any]) -> int:
    """Return how many items are requested by id; 0 for a listing."""
    named = [given[name] for name in paging.ids if given.get(name)]
    return max(
        (len(set(map(str, ids))) if isinstance(ids, (list, tuple, set, frozenset)) else 1 for ids in named), default=0
    )


def _field(value: Any, wire: str, default: Any = None) -> Any:
    """Return a field of a mapping or model, by its wire name."""
    if isinstance(value, Mapping):
        return value.get(wire, default)
    name = getattr(value, "contract_fields", {}).get(wire)
    return getattr(value, name) if name is not None and value.is_set(name) else default


def _at_path(value: Any, path: str | None) -> Any:
    for name in path.split(".") if path else ():
        value = _field(value, name)
    return value if path else None


def _total(paging: Pagination, value: Any, headers: Mapping[str, str]) -> int | None:
    stated = _at_path(value, paging.total)
    if stated is None and paging.total_header:
        text = headers.get(paging.total_header.lower(), "")
        stated = int(text) if text.isascii() and text.isdigit() else None
    return stated if isinstance(stated, int) and not isinstance(stated, bool) else None


def check_paginated(operation: Operation) -> None:
    """Refuse an operation that is not paginated.

    Raises:
        TypeError: If it is not; the message lists those that are, in its resource or else in the API.
    """
    if operation.pagination is not None:
        return
    from importlib import import_module

    index: Mapping[tuple[str, str], Operation] = import_module(f"{operation.package}.operations").OPERATIONS
    paginated = sorted(f"{other.resource}.{other.name}" for other in index.values() if other.pagination is not None)
    near = [name for name in paginated if name.startswith(f"{operation.resource}.")]
    name = f"{operation.resource}.{operation.name}"
    raise TypeError(f"{name} is not paginated; call it directly. Paginated: {', '.join(near or paginated)}")


class Ahead(Generic[F]):
    """The calls that were started before their turn, in order.

    Args:
        walk: The listing.
        size: How many may be under way.
        start: Starts a call.
        cancel: Cancels one.
    """

    def __init__(self, walk: Walk, size: int, start: Callable[[Call], F], cancel: Callable[[F], object]) -> None:
        self._walk = walk
        self._size = size
        self._start = start
        self._cancel = cancel
        self._queue: deque[tuple[Call, F]] = deque()

    def take(self) -> tuple[Call, F] | None:
        """Return the call whose turn it is; None at the end of the listing."""
        if self._walk.next is None:
            return None
        if not self._queue:
            self._add(self._walk.next)
        return self._queue.popleft()

    def fill(self) -> None:
        """Start the calls that can be known or guessed after a page was received; a wrong guess is cancelled together
        with those based on it."""
        if not self._queue or self._queue[0][0] != self._walk.next:
            self.drop()
            if self._walk.next is None:
                return
            self._add(self._walk.next)
        while len(self._queue) < self._size and (guess := self._walk.guess(self._queue[-1][0])) is not None:
            self._add(guess)

    def drop(self) -> list[F]:
        """Cancel every call that was started."""
        dropped = [under_way for _, under_way in self._queue]
        self._queue.clear()
        for under_way in dropped:
            self._cancel(under_way)
        return dropped

    def _add(self, call: Call) -> None:
        self._queue.append((call, self._start(call)))


def _checked_pages(pages: int) -> int:
    if pages < 1:
        raise InvalidArgumentError(f"prefetch() needs a number of pages >= 1 to hold, got {pages!r}")
    return pages


class Paginator(Generic[T]):
    """The items of a listing, fetched page by page as they are needed. Iterating again starts again.

    Args:
        call: What to list.
        fetch: Performs a call; its second argument replaces ``time.sleep``, so that a prefetching
            thread can be stopped.
    """

    def __init__(
        self, call: Call, fetch: Callable[[Call, Callable[[float], object] | None], Fetched], ahead: int = 0
    ) -> None:
        self._call = call
        self._fetch = fetch
        self._ahead = ahead

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation}>"

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items

    def prefetch(self, pages: int) -> Paginator[T]:
        """Return the same listing, fetched ahead in threads while earlier pages are processed, in the same order.

        Args:
            pages: How many pages to hold at most, at least 1. Listings by offset fetch that many at once; those by
                cursor, whose next page is only known from the one before, fetch one ahead.

        Returns:
            A new paginator. When its iteration stops, prefetching stops.
        """
        return Paginator(self._call, self._fetch, _checked_pages(pages))

    def pages(self) -> Generator[ResultPage[T], None, None]:
        """Iterate over the listing page by page.

        Raises:
            PaginationError: If the listing does not advance or has no list.
            LangSmithError: Whatever fetching a page raised, when its turn comes.
        """
        return self._pages_ahead(Walk(self._call)) if self._ahead else self._pages_in_turn(Walk(self._call))

    def _pages_in_turn(self, walk: Walk) -> Generator[ResultPage[T], None, None]:
        while (call := walk.next) is not None:
            yield walk.receive(call, self._fetch(call, None))

    def _pages_ahead(self, walk: Walk) -> Generator[ResultPage[T], None, None]:
        from concurrent.futures import Future, ThreadPoolExecutor
        from threading import Event

        stopped = Event()

        def pause(seconds: float) -> None:
            if stopped.wait(seconds):
                raise PaginationError("the iteration was stopped")

        executor = ThreadPoolExecutor(self._ahead, thread_name_prefix="langsmith-prefetch")
        try:
            queue = Ahead[Future[Fetched]](
                walk, self._ahead, lambda call: executor.submit(self._fetch, call, pause), Future.cancel
            )
            while (coming := queue.take()) is not None:
                call, future = coming
                page: ResultPage[T] = walk.receive(call, future.result())
                queue.fill()
                yield page
        finally:
            stopped.set()
            executor.shutdown(wait=False, cancel_futures=True)


class AsyncPaginator(Generic[T]):
    """The items of a listing, fetched page by page as they are needed, in an event loop. Iterating again starts again.

    Args:
        call: What to list.
        fetch: Performs a call.
    """

    def __init__(self, call: Call, fetch: Callable[[Call], Awaitable[Fetched]], ahead: int = 0) -> None:
        self._call = call
        self._fetch = fetch
        self._ahead = ahead

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._call.operation}>"

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        # Closed explicitly: a generator that is only dropped is closed some time later, and its tasks with it.
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for item in page.items:
                    yield item

    def prefetch(self, pages: int) -> AsyncPaginator[T]:
        """Return the same listing, fetched ahead in tasks while earlier pages are processed, in the same order.

        Args:
            pages: How many pages to hold at most, at least 1. Listings by offset fetch that many at once; those by
                cursor, whose next page is only known from the one before, fetch one ahead.

        Returns:
            A new paginator. When its iteration stops, prefetching stops.
        """
        return AsyncPaginator(self._call, self._fetch, _checked_pages(pages))

    def pages(self) -> AsyncGenerator[ResultPage[T], None]:
        """Iterate over the listing page by page.

        Raises:
            PaginationError: If the listing does not advance or has no list.
            LangSmithError: Whatever fetching a page raised, when its turn comes.
        """
        return self._pages_ahead(Walk(self._call)) if self._ahead else self._pages_in_turn(Walk(self._call))

    async def _pages_in_turn(self, walk: Walk) -> AsyncGenerator[ResultPage[T], None]:
        while (call := walk.next) is not None:
            yield walk.receive(call, await self._fetch(call))

    async def _pages_ahead(self, walk: Walk) -> AsyncGenerator[ResultPage[T], None]:
        import asyncio

        def start(call: Call) -> asyncio.Task[Fetched]:
            task = asyncio.ensure_future(self._fetch(call))
            task.add_done_callback(
                lambda done: done.cancelled() or done.exception()
            )  # retrieved, or asyncio complains about dropped ones
            return task

        queue = Ahead[asyncio.Task[Fetched]](walk, self._ahead, start, asyncio.Task.cancel)
        try:
            while (coming := queue.take()) is not None:
                call, task = coming
                page: ResultPage[T] = walk.receive(call, await task)
                queue.fill()
                # Without a turn of the event loop, pages that have arrived would be yielded before requests leave.
                await asyncio.sleep(0)
                yield page
        finally:
            await asyncio.gather(*queue.drop(), return_exceptions=True)
