"""Every paged operation is listed page by page, sync and async."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext.runtime.encoding import to_json_value
from langsmith_ext.runtime.operation import Operation

from . import wire
from .arguments import Arguments, arguments_of
from .conftest import Rig
from .test_every_operation import bound, call_arguments, same

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

PAGED = sorted(key for key, operation in OPERATIONS.items() if operation.pagination)
LIMITS = (3, 2)


def first_page(operation: Operation, key: tuple[str, str], limit: int) -> Arguments:
    """Return the fewest arguments, and a page size."""
    assert operation.pagination is not None
    given = arguments_of(wire.operations()[key], key[1], "minimal", typed=False)
    size = {operation.pagination.limit: limit} if operation.pagination.limit else {}
    if operation.pagination.style.endswith("query"):
        return Arguments(given.path, {**given.query, **size}, given.headers, given.body)
    return Arguments(given.path, given.query, given.headers, {**(given.body or {}), **size})


def check(rig: Rig, walks: list[list[list[Any]]]) -> None:
    """Check that there are at least three pages with items, in the order sent, and the same whatever their size."""
    sent = [_items(json.loads(exchange.content)) for exchange in rig.recorder.exchanges]
    assert [len(page) for pages in walks for page in pages] == [len(items) for items in sent]
    assert all(sum(bool(page) for page in pages) >= 3 for pages in walks)
    listed = [[to_json_value(item) for page in pages for item in page] for pages in walks]
    assert same([item for items in listed for item in items], [item for items in sent for item in items])
    assert listed[0] == listed[1]
    assert rig.recorder.violations() == []


def _items(answer: Any) -> list[Any]:
    if isinstance(answer, list):
        return answer
    lists = [value for value in answer.values() if isinstance(value, list)]
    assert len(lists) == 1
    return lists[0]


@pytest.mark.parametrize("key", PAGED, ids=lambda key: " ".join(key))
def test_a_sync_client_lists_all_pages(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.sync, operation)

    def walk(limit: int) -> list[list[Any]]:
        positional, named = call_arguments(method, operation, first_page(operation, key, limit))
        return [page.items for page in sampled.sync.paginate(method, *positional, **named).pages()]

    check(sampled, [walk(limit) for limit in LIMITS])


@pytest.mark.parametrize("key", PAGED, ids=lambda key: " ".join(key))
def test_an_async_client_lists_all_pages(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.asynchronous, operation)

    async def walk(limit: int) -> list[list[Any]]:
        positional, named = call_arguments(method, operation, first_page(operation, key, limit))
        return [page.items async for page in sampled.asynchronous.paginate(method, *positional, **named).pages()]

    async def walks() -> list[list[list[Any]]]:
        return [await walk(limit) for limit in LIMITS]

    check(sampled, asyncio.run(walks()))
