"""The package that openapi-python-client makes of the same contract with its own templates.

It has no pagination, so the loop is the floor's.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

from langsmith_naive import AuthenticatedClient
from langsmith_naive.api.runs import post_runs_batch
from langsmith_naive.api.tracer_sessions import read_tracer_session_api_v1_sessions_session_id_get as read_one
from langsmith_naive.api.tracer_sessions import read_tracer_sessions_api_v1_sessions_get as read_many
from langsmith_naive.models import Example, ListRunsResponse, PostRunsBatchBody, TracerSession


def client(url: str) -> AuthenticatedClient:
    return AuthenticatedClient(base_url=url, token="lsv2_sk_bench", prefix="", auth_header_name="X-API-Key")


def view(client: AuthenticatedClient, workspace: UUID) -> Any:
    return client.with_headers({"X-Tenant-Id": str(workspace)})


def call(client: AuthenticatedClient, identifier: str) -> Any:
    return read_one.sync(identifier, client=client)


def decoder(kind: str) -> Any:
    if kind == "runs":
        return lambda content: ListRunsResponse.from_dict(json.loads(content)).runs
    model = Example if kind == "examples" else TracerSession
    return lambda content: [model.from_dict(item) for item in json.loads(content)]


def encoder(kind: str) -> Any:
    return decoder(kind), lambda items: json.dumps([item.to_dict() for item in items], ensure_ascii=False).encode()


def listing(client: AuthenticatedClient) -> Iterator[Any]:
    offset = 0
    while True:
        items = read_many.sync(client=client, limit=100, offset=offset)
        assert isinstance(items, list)
        yield from items
        if len(items) < 100:
            return
        offset += len(items)


async def async_listing(url: str) -> AsyncIterator[Any]:
    async with client(url) as opened:
        offset = 0
        while True:
            items = await read_many.asyncio(client=opened, limit=100, offset=offset)
            assert isinstance(items, list)
            for item in items:
                yield item
            if len(items) < 100:
                return
            offset += len(items)


def batch(client: AuthenticatedClient, runs: list[dict[str, Any]]) -> None:
    plain = json.loads(json.dumps(runs, default=str))
    post_runs_batch.sync(client=client, body=PostRunsBatchBody.from_dict({"post": plain}))
