"""Our client, sync and async, calls every operation with the fewest arguments, with all, and at the bounds.

Each request must pass the embedded service and an independent judge of the wire that shares no code with either; each
answer must be returned as the declared type and survive the way back to JSON.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from langsmith_api.platform import models
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext import BadRequestError
from langsmith_ext.runtime.encoding import to_json_value
from langsmith_ext.runtime.operation import Operation

from . import wire
from .arguments import EXTENTS, Arguments, Extent, arguments_of
from .conftest import Recorder, Rig, passed

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

# What opens a WebSocket; HTTP has no other success for it.
UPGRADES = {key for key, one in wire.operations().items() if not re.search(r"\b[23]\d\d\b", " ".join(one["responses"]))}
KEYS = sorted(wire.operations().keys() - UPGRADES)


def bound(client: Any, operation: Operation) -> Callable[..., Any]:
    """Return the method of a client that performs an operation."""
    method: Callable[..., Any] = getattr(getattr(client, operation.resource), operation.name)
    return method


def call_arguments(
    method: Callable[..., Any], operation: Operation, given: Arguments
) -> tuple[list[Any], dict[str, Any]]:
    """Return arguments by wire name as the method takes them: path, body, then the others by keyword."""
    keywords = [one.name for one in inspect.signature(method).parameters.values() if one.kind is one.KEYWORD_ONLY]
    wire_names = [one.name for one in (*operation.query_parameters, *operation.header_parameters)]
    assert len(keywords) == len(wire_names), (keywords, wire_names)
    others = {**given.query, **given.headers}
    named = {python: others[name] for python, name in zip(keywords, wire_names, strict=True) if name in others}
    positional = [given.path[name] for name in operation.path_parameters]
    return (positional if given.body is None else [*positional, given.body]), named


def with_model(operation: Operation, given: Arguments) -> Arguments:
    """Return the same arguments with the body as a model, if the declared type is one."""
    if operation.body is None:
        return given
    model: Any = getattr(models, operation.body.type, None)
    if not isinstance(given.body, dict) or not hasattr(model, "from_dict") or operation.body.media_type != wire.JSON:
        return given
    return Arguments(given.path, given.query, given.headers, model.from_dict(to_json_value(given.body)))


def same(left: Any, right: Any) -> bool:
    """Return whether two JSON values are equal, except for the spelling of timestamps."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(same(left[name], right[name]) for name in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, str) and isinstance(right, str) and left != right:
        return _moment(left) is not None and _moment(left) == _moment(right)
    return bool(left == right)


def _moment(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text)
    except ValueError:
        return None
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def check(recorder: Recorder, operation: Operation, result: Any) -> None:
    """Check that both judges accept the exchange, and that nothing of the answer was lost."""
    (exchange,) = recorder.exchanges
    assert exchange.status < 400, exchange.content[:500]
    assert recorder.violations() == []
    if operation.redirects:
        assert result == exchange.headers["location"]
    elif exchange.headers.get("content-type") == wire.JSON:
        assert same(to_json_value(result), json.loads(exchange.content))
    elif exchange.content:
        assert result in (exchange.content, exchange.content.decode())
    else:
        assert result is None


@pytest.mark.parametrize("key", KEYS, ids=lambda key: " ".join(key))
def test_a_sync_client_calls_it_and_reads_the_answer(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.sync_user if operation.scope == "user" else sampled.sync, operation)
    for extent in EXTENTS:
        positional, named = call_arguments(method, operation, sampled_arguments(key, operation, extent))
        sampled.recorder.exchanges.clear()
        check(sampled.recorder, operation, method(*positional, **named))
    passed["sync"] += 1


@pytest.mark.parametrize("key", KEYS, ids=lambda key: " ".join(key))
def test_an_async_client_calls_it_and_reads_the_answer(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.asynchronous_user if operation.scope == "user" else sampled.asynchronous, operation)

    async def call_all() -> None:
        for extent in EXTENTS:
            positional, named = call_arguments(method, operation, sampled_arguments(key, operation, extent))
            sampled.recorder.exchanges.clear()
            check(sampled.recorder, operation, await method(*positional, **named))

    asyncio.run(call_all())
    passed["async"] += 1


@pytest.mark.parametrize("key", sorted(UPGRADES), ids=lambda key: " ".join(key))
def test_what_opens_a_websocket_is_refused_as_by_any_server(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    method = bound(sampled.sync, operation)
    positional, named = call_arguments(method, operation, sampled_arguments(key, operation, "full"))
    with pytest.raises(BadRequestError, match="WebSocket"):
        method(*positional, **named)
    assert sampled.recorder.violations() == []


def sampled_arguments(key: tuple[str, str], operation: Operation, extent: Extent) -> Arguments:
    """Return the fewest as strings and mappings, all as objects and models, the bounds as objects and mappings."""
    given = arguments_of(wire.operations()[key], key[1], extent, typed=extent != "minimal")
    return with_model(operation, given) if extent == "full" else given


def test_the_index_of_the_client_holds_every_operation_of_the_contract() -> None:
    assert set(OPERATIONS) == {*KEYS, *UPGRADES}
