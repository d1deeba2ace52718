"""The listings that callers iterate over: two thin shells, sync and async, around the walk."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from langsmith_ext.runtime.calls import Call

from .._errors import InvalidArgumentError
from .position import Place
from .walk import Ahead, Fetched, ResultPage, Walk

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
F = TypeVar("F")

LEAVING = 1.0
"""Seconds that a page under way has to end when an async listing is left."""


class _Listing(NamedTuple, Generic[F]):
    """What is listed, and how.

    Attributes:
        call: The caller's call.
        fetch: Performs a call.
        place: Where it is sent.
        ahead: How many pages to fetch ahead.
        raw: Whether items stay JSON.
        position: Where to begin; None where the call says.
    """

    call: Call
    fetch: F
    place: Place
    ahead: int = 0
    raw: bool = False
    position: str | None = None

    def walk(self) -> Walk:
        return Walk(self.call, self.place, self.position)

    def fetching_ahead(self, pages: int) -> _Listing[F]:
        if not isinstance(pages, int) or pages < 1:
            raise InvalidArgumentError(f"prefetch() needs a number of pages >= 1 to hold, got {pages!r}")
        return self._replace(ahead=pages)

    def beginning_at(self, position: str) -> _Listing[F]:
        listing = self._replace(position=position)
        listing.walk()  # a position that does not fit is refused here, not with the first page
        return listing


SyncFetch = Callable[[Call, "Callable[[float], object] | None", bool], Fetched]
"""Performs a call; the second argument replaces ``time.sleep``, so that a prefetching thread can be stopped, and the
third says whether items stay JSON."""
AsyncFetch = Callable[[Call, bool], Awaitable[Fetched]]


class Paginator(Generic[T]):
    """The items of a listing, fetched page by page as they are needed. Iterating again starts again.

    ``Client.paginate`` makes it.
    """

    def __init__(self, listing: _Listing[SyncFetch]) -> None:
        self._listing = listing

    @classmethod
    def of(cls, call: Call, fetch: SyncFetch, place: Place) -> Paginator[Any]:
        """Make the paginator of a call.

        Args:
            call: What to list.
            fetch: Performs a call.
            place: Where it is sent: the server's URL, the workspace and the organization.
        """
        return cls(_Listing(call, fetch, place))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.call.operation}>"

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
        return Paginator(self._listing.fetching_ahead(pages))

    def raw(self) -> Paginator[dict[str, Any]]:
        """Return the same listing with its items as the server's JSON objects, for whoever only moves data.

        Returns:
            A new paginator, whose items are not converted to models; times and ids stay text.
        """
        return Paginator(self._listing._replace(raw=True))

    def from_position(self, position: str) -> Paginator[T]:
        """Return the same listing, beginning where another iteration over it stood.

        Args:
            position: The ``position`` of a page, to go on after it, or of an error.

        Returns:
            A new paginator.

        Raises:
            InvalidArgumentError: If it is not the position of a listing of the same operation with the same arguments,
                server and workspace.
        """
        return Paginator(self._listing.beginning_at(position))

    def pages(self) -> Generator[ResultPage[T], None, None]:
        """Iterate over the listing page by page. A page may be empty, also before the last.

        Raises:
            PaginationError: If the listing does not advance, ends before its stated total, or has no list.
            LangSmithError: Whatever fetching a page raised, when its turn comes. Its ``position`` says where the
                listing stood.
        """
        walk = self._listing.walk()
        return self._pages_ahead(walk) if self._listing.ahead else self._pages_in_turn(walk)

    def _pages_in_turn(self, walk: Walk) -> Generator[ResultPage[T], None, None]:
        fetch, raw = self._listing.fetch, self._listing.raw
        while (call := walk.next) is not None:
            with walk.standing():
                page: ResultPage[T] = walk.receive(call, fetch(call, None, raw))
            yield page

    def _pages_ahead(self, walk: Walk) -> Generator[ResultPage[T], None, None]:
        from concurrent.futures import Future

        from .workers import Workers

        fetch, raw = self._listing.fetch, self._listing.raw
        workers = Workers[Fetched](self._listing.ahead)

        def start(call: Call) -> Future[Fetched]:
            return workers.submit(lambda: fetch(call, workers.pause, raw))

        try:
            queue = Ahead[Future[Fetched]](walk, self._listing.ahead, start, Future.cancel)
            while (coming := queue.take()) is not None:
                call, future = coming
                with walk.standing():
                    page: ResultPage[T] = walk.receive(call, future.result())
                del coming, future  # or this page would be held until the next one comes
                queue.fill()
                yield page
        finally:
            workers.stop()


class AsyncPaginator(Generic[T]):
    """The items of a listing, fetched page by page as they are needed, in an event loop. Iterating again starts again.

    ``AsyncClient.paginate`` makes it.
    """

    def __init__(self, listing: _Listing[AsyncFetch]) -> None:
        self._listing = listing

    @classmethod
    def of(cls, call: Call, fetch: AsyncFetch, place: Place) -> AsyncPaginator[Any]:
        """Make the paginator of a call.

        Args:
            call: What to list.
            fetch: Performs a call.
            place: Where it is sent: the server's URL, the workspace and the organization.
        """
        return cls(_Listing(call, fetch, place))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.call.operation}>"

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
        return AsyncPaginator(self._listing.fetching_ahead(pages))

    def raw(self) -> AsyncPaginator[dict[str, Any]]:
        """Return the same listing with its items as the server's JSON objects, for whoever only moves data.

        Returns:
            A new paginator, whose items are not converted to models; times and ids stay text.
        """
        return AsyncPaginator(self._listing._replace(raw=True))

    def from_position(self, position: str) -> AsyncPaginator[T]:
        """Return the same listing, beginning where another iteration over it stood.

        Args:
            position: The ``position`` of a page, to go on after it, or of an error.

        Returns:
            A new paginator.

        Raises:
            InvalidArgumentError: If it is not the position of a listing of the same operation with the same arguments,
                server and workspace.
        """
        return AsyncPaginator(self._listing.beginning_at(position))

    def pages(self) -> AsyncGenerator[ResultPage[T], None]:
        """Iterate over the listing page by page. A page may be empty, also before the last.

        Raises:
            PaginationError: If the listing does not advance, ends before its stated total, or has no list.
            LangSmithError: Whatever fetching a page raised, when its turn comes. Its ``position`` says where the
                listing stood.
        """
        walk = self._listing.walk()
        return self._pages_ahead(walk) if self._listing.ahead else self._pages_in_turn(walk)

    async def _pages_in_turn(self, walk: Walk) -> AsyncGenerator[ResultPage[T], None]:
        fetch, raw = self._listing.fetch, self._listing.raw
        while (call := walk.next) is not None:
            with walk.standing():
                page: ResultPage[T] = walk.receive(call, await fetch(call, raw))
            yield page

    async def _pages_ahead(self, walk: Walk) -> AsyncGenerator[ResultPage[T], None]:
        import asyncio

        fetch, raw = self._listing.fetch, self._listing.raw

        def start(call: Call) -> asyncio.Task[Fetched]:
            task = asyncio.ensure_future(fetch(call, raw))
            task.add_done_callback(
                lambda done: done.cancelled() or done.exception()
            )  # retrieved, or asyncio complains about dropped ones
            return task

        queue = Ahead[asyncio.Task[Fetched]](walk, self._listing.ahead, start, asyncio.Task.cancel)
        under_way: list[asyncio.Task[Fetched]] = []
        try:
            while (coming := queue.take()) is not None:
                call, task = coming
                under_way = [task]
                with walk.standing():
                    page: ResultPage[T] = walk.receive(call, await task)
                del coming, task
                under_way = []
                queue.fill()
                # Without a turn of the event loop, pages that have arrived would be yielded before requests leave.
                await asyncio.sleep(0)
                yield page
        finally:
            for task in under_way:
                task.cancel()
            if dropped := [*under_way, *queue.drop()]:
                await asyncio.wait(dropped, timeout=LEAVING)
