"""What a listing costs: how many requests it sends, how many pages it holds, how many connections it opens."""

from __future__ import annotations

import asyncio
import json
import socketserver
import threading
import weakref
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

from langsmith_ext import AsyncLangSmith, LangSmith

PAGE = 100


class Listings(ThreadingHTTPServer):
    """A server with as many sessions as its URL says, which counts its connections and requests."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Listing)
        self.connections = 0
        self.offsets: list[int] = []
        self.count = threading.Lock()

    def handle_error(self, *_: object) -> None:
        """Ignore it: a client that stops may leave responses unread."""

    def url(self, items: int) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{items}"


class _Listing(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Listings

    def setup(self) -> None:
        super().setup()
        with self.server.count:
            self.server.connections += 1

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        items = int(address.path.split("/")[1])
        arguments = parse_qs(address.query)
        offset, limit = int(arguments["offset"][0]), int(arguments["limit"][0])
        with self.server.count:
            self.server.offsets.append(offset)
        page = [{"id": str(UUID(int=number))} for number in range(offset, min(offset + limit, items))]
        body = json.dumps(page).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Write nothing to standard error."""


@pytest.fixture
def server() -> Iterator[Listings]:
    with Listings() as listings:
        thread = threading.Thread(target=socketserver.BaseServer.serve_forever, args=(listings, 0.01))
        thread.start()
        yield listings
        listings.shutdown()
        thread.join()


Consume = Callable[..., int]
"""``consume(url, each, prefetch=0)``: lists sessions, passes each on, and returns their number."""


def consume_sync(url: str, each: Callable[[Any], object], prefetch: int = 0) -> int:
    with LangSmith(base_url=url, api_key="key") as ls:
        listing = ls.paginate(ls.tracer_sessions.list)
        count = 0
        for session in listing.prefetch(prefetch) if prefetch else listing:
            each(session)
            count += 1
        for thread in threading.enumerate():  # pages beyond the end may still be loading
            if thread.name.startswith("langsmith-prefetch"):
                thread.join()
        return count


def consume_async(url: str, each: Callable[[Any], object], prefetch: int = 0) -> int:
    async def main() -> int:
        async with AsyncLangSmith(base_url=url, api_key="key") as als:
            listing = als.paginate(als.tracer_sessions.list)
            count = 0
            async for session in listing.prefetch(prefetch) if prefetch else listing:
                each(session)
                count += 1
            return count

    return asyncio.run(main())


@pytest.fixture(params=[consume_sync, consume_async], ids=["sync", "async"])
def consume(request: pytest.FixtureRequest) -> Consume:
    chosen: Consume = request.param
    return chosen


@pytest.mark.parametrize(("items", "requests"), [(0, 1), (1, 2), (99, 2), (100, 2), (101, 3), (1000, 11)])
def test_a_listing_sends_one_request_per_page_and_one_more_that_proves_the_end(
    server: Listings, consume: Consume, items: int, requests: int
) -> None:
    assert consume(server.url(items), id) == items
    assert server.offsets == [min(PAGE * number, items) for number in range(requests)]


def test_prefetching_requests_no_page_twice_and_few_beyond_the_end(server: Listings, consume: Consume) -> None:
    assert consume(server.url(1000), id, prefetch=4) == 1000
    assert len(set(server.offsets)) == len(server.offsets)
    assert set(server.offsets) >= set(range(0, 1100, PAGE))
    assert max(server.offsets) <= 1000 + 4 * PAGE


@pytest.mark.parametrize("prefetch", [0, 4])
def test_a_listing_that_is_consumed_as_a_stream_holds_two_pages_at_most(
    server: Listings, consume: Consume, prefetch: int
) -> None:
    seen: list[weakref.ref[Any]] = []
    most = 0

    def watch(session: Any) -> None:
        nonlocal most
        seen.append(weakref.ref(session))
        if len(seen) % 50 == 0:
            most = max(most, sum(reference() is not None for reference in seen))

    assert consume(server.url(1000), watch, prefetch=prefetch) == 1000
    assert most <= 2 * PAGE


def test_a_listing_in_turn_uses_one_connection(server: Listings, consume: Consume) -> None:
    consume(server.url(1000), id)
    assert server.connections == 1


def test_prefetching_opens_as_many_connections_as_it_fetches_pages_at_once(server: Listings, consume: Consume) -> None:
    consume(server.url(2000), id, prefetch=4)
    assert server.connections <= 4


def test_views_and_calls_share_the_connection_of_their_client(server: Listings) -> None:
    with LangSmith(base_url=server.url(5), api_key="key") as ls:
        assert server.connections == 0
        for number in range(20):
            scoped = ls.with_workspace(UUID(int=number)).with_options(max_retries=number % 3)
            scoped.tracer_sessions.list(limit=5, offset=0)
    assert len(server.offsets) == 20
    assert server.connections == 1
