"""A process that measures one client, in its environment: ``python -m tests.benchmarks.worker CLIENT [FLAG] URL``.

It takes one measurement a line on its standard input, as JSON, and answers with seconds, also as JSON. The bench keeps
a worker for each client and asks them in turn.
"""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
import sys
import tracemalloc
from collections.abc import Callable
from functools import cache
from importlib import import_module
from time import perf_counter
from types import ModuleType, SimpleNamespace
from typing import Any
from uuid import UUID

from tests.benchmarks import samples

ONE_SESSION = "00000000-66e1-4514-b605-c47e1177ccb3"
"""Any id: the server has one session to show."""

Measurement = Callable[..., float | None]


class Worker:
    """Measures one client.

    Args:
        client: Its module in ``tests.benchmarks.clients``.
        url: The loopback server's.
    """

    def __init__(self, client: ModuleType, url: str) -> None:
        self._client = client
        self._server = url
        self._open = cache(client.client)
        self._prepared = cache(self._prepare)

    def measure(self, name: str, arguments: dict[str, Any]) -> float | None:
        """Seconds of one measurement (bytes, for memory); None when this client cannot do it."""
        method: Measurement = getattr(self, name)
        return method(**arguments)

    def _url(self, items: int = 0, delay: int = 0) -> str:
        return f"{self._server}/items/{items}/delay/{delay}"

    def decode(self, kind: str, pages: int) -> float | None:
        """Seconds per page, from bytes to objects; no two pages have an id in common."""
        return self._each_page(kind, pages, self._client.decoder(kind))

    def _each_page(self, kind: str, pages: int, decode: Callable[[bytes], Any] | None) -> float | None:
        if decode is None:
            return None
        bodies = [_body(kind, number) for number in range(pages)]
        gc.collect()
        begun = perf_counter()
        for body in bodies:
            decode(body)
        return (perf_counter() - begun) / pages

    def encode(self, kind: str, pages: int) -> float | None:
        """Seconds per page, from this client's objects to bytes."""
        encode, values = self._prepared(kind, pages)
        if encode is None:
            return None
        gc.collect()
        begun = perf_counter()
        for value in values:
            encode(value)
        return (perf_counter() - begun) / pages

    def _prepare(self, kind: str, pages: int) -> tuple[Callable[[Any], bytes] | None, list[Any]]:
        """How this client encodes a kind, and what: decoding takes most rivals far longer."""
        found = self._client.encoder(kind)
        if found is None:
            return None, []
        decode, encode = found
        return encode, [decode(_body(kind, number)) for number in range(pages)]

    def call(self, number: int) -> float:
        """Seconds per small call."""
        client = self._open(self._url())
        call = self._client.call
        call(client, ONE_SESSION)
        gc.collect()
        begun = perf_counter()
        for _ in range(number):
            call(client, ONE_SESSION)
        return (perf_counter() - begun) / number

    def construct(self, number: int) -> float:
        """Seconds to build a client."""
        url, build = self._url(), self._client.client
        gc.collect()
        begun = perf_counter()
        made = [build(url) for _ in range(number)]
        seconds = (perf_counter() - begun) / number
        del made
        return seconds

    def views(self, number: int) -> float | None:
        """Seconds to build a view."""
        if not hasattr(self._client, "view"):
            return None
        client, view = self._open(self._url()), self._client.view
        workspaces = [UUID(int=index) for index in range(number)]
        gc.collect()
        begun = perf_counter()
        made = [view(client, workspace) for workspace in workspaces]
        seconds = (perf_counter() - begun) / number
        del made
        return seconds

    def listing(self, items: int, delay: int = 0, ahead: int = 0, times: int = 1) -> float | None:
        """Seconds to go through a listing, once or several times."""
        if ahead and not hasattr(self._client, "prefetched_listing"):
            return None
        client = self._open(self._url(items, delay))
        gc.collect()
        begun = perf_counter()
        seen = 0
        for _ in range(times):
            iterator = self._client.prefetched_listing(client, ahead) if ahead else self._client.listing(client)
            seen += sum(1 for _ in iterator)
        seconds = perf_counter() - begun
        assert seen == items * times, f"{seen} items came, not {items * times}"
        return seconds

    def async_listing(self, items: int, delay: int = 0, ahead: int = 0) -> float | None:
        """Seconds to go through a listing in an event loop, client included."""
        name = "async_prefetched_listing" if ahead else "async_listing"
        if not hasattr(self._client, name):
            return None
        arguments = (self._url(items, delay), *([ahead] if ahead else []))

        async def count() -> int:
            return len([None async for _ in getattr(self._client, name)(*arguments)])

        gc.collect()
        begun = perf_counter()
        seen = asyncio.run(count())
        seconds = perf_counter() - begun
        assert seen == items, f"{seen} items came, not {items}"
        return seconds

    def listing_memory(self, items: int) -> float:
        """Peak bytes that Python holds while a listing is consumed as a stream, beyond those before it."""
        client = self._open(self._url(items))
        self._client.call(client, ONE_SESSION)
        gc.collect()
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            for _ in self._client.listing(client):
                pass
            return tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()

    def objects_memory(self, kind: str, number: int) -> float:
        """Bytes that so many objects take: views, or, for comparison, namespaces of as many attributes."""
        client = self._open(self._url())
        gc.collect()
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            if kind == "views":
                made: list[Any] = [self._client.view(client, UUID(int=index)) for index in range(number)]
            else:
                made = [
                    SimpleNamespace(settings=str(UUID(int=index)), connection=client, owner=False)
                    for index in range(number)
                ]
            after, _ = tracemalloc.get_traced_memory()
            del made
            return after - before
        finally:
            tracemalloc.stop()

    def ingest(self, way: str, calls: int) -> float | None:
        """Seconds to send runs, 100 per call."""
        send = getattr(self._client, way, None)
        if send is None:
            return None
        client = self._open(self._url())
        # Clients may change what they are given, so every call gets copies; new runs would take too long to make.
        bodies = [pickle.loads(_new_runs(number % 20)) for number in range(calls)]
        gc.collect()
        begun = perf_counter()
        for runs in bodies:
            send(client, runs)
        return perf_counter() - begun


@cache
def _body(kind: str, number: int) -> bytes:
    page = samples.page(kind, number)
    return samples.encode({"runs": page, "cursors": {"next": None}} if kind == "runs" else page)


@cache
def _new_runs(number: int) -> bytes:
    return pickle.dumps(samples.page("new runs", number))


def main() -> None:
    name, *flags, url = sys.argv[1:]
    if "--without-orjson" in flags:
        sys.modules["orjson"] = None  # type: ignore[assignment]
    worker = Worker(import_module(f"tests.benchmarks.clients.{name}"), url)
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(worker.measure(asked["name"], asked["arguments"])), flush=True)


if __name__ == "__main__":
    main()
