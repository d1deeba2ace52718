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
LIMIT = 3


def first_page(operation: Operation, key: tuple[str, str]) -> Arguments:
    """Return the fewest arguments, and a page size that splits every listing into at least three pages."""
    assert operation.pagination is not None
    given = arguments_of(wire.operations()[key], key[1], "minimal", typed=False)
    limit = {operation.pagination.limit: LIMIT} if operation.pagination.limit else {}
    if operation.pagination.style.endswith("query"):
        return Arguments(given.path, {**given.query, **limit}, given.headers, given.body)
    return Arguments(given.path, given.query, given.headers, {**(given.body or {}), **limit})


def check(rig: Rig, pages: list[list[Any]]) -> None:
    """Check that there are at least three pages with items, without gap or overlap, in the order sent."""
    sent = [_items(json.loads(exchange.content)) for exchange in rig.recorder.exchanges]
    assert [len(page) for page in pages] == [len(items) for items in sent]
    assert sum(bool(page) for page in pages) >= 3
    assert same([to_json_value(item) for page in pages for item in page], [item for items in sent for item in items])
    texts = [json.dumps(item, sort_keys=True) for items in sent for item in items]
    assert len(set(texts)) == len(texts)
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
    positional, named = call_arguments(method, operation, first_page(operation, key))
    check(sampled, [page.items for page in sampled.sync.paginate(method, *positional, **named).pages()])


@pytest.mark.parametrize("key", PAGED, ids=lambda key: " ".join(key))
def test_an_async_client_lists_all_pages(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.asynchronous, operation)
    positional, named = call_arguments(method, operation, first_page(operation, key))

    async def walk() -> list[list[Any]]:
        return [page.items async for page in sampled.asynchronous.paginate(method, *positional, **named).pages()]

    check(sampled, asyncio.run(walk()))
