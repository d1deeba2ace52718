"""This package, as its README shows it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any
from uuid import UUID

from langsmith_api.platform.operations import examples as example_operations
from langsmith_api.platform.operations import runs as run_operations
from langsmith_api.platform.operations import tracer_sessions as session_operations

from langsmith_ext import AsyncLangSmith, LangSmith
from langsmith_ext.runtime.encoding import encode_json
from langsmith_ext.runtime.responses import parse_response

KEY = "lsv2_sk_bench"
WORKSPACE = UUID("5b0f4c1e-2f0b-4d8e-9a57-0d7f4f4f8c11")
_OPERATIONS = {
    "sessions": session_operations.LIST,
    "bare sessions": session_operations.LIST,
    "runs": run_operations.QUERY_V1,
    "examples": example_operations.LIST,
}


def client(url: str) -> LangSmith:
    return LangSmith(base_url=url, api_key=KEY, workspace_id=WORKSPACE)


def view(client: LangSmith, workspace: UUID) -> Any:
    return client.with_workspace(workspace)


def call(client: LangSmith, identifier: str) -> Any:
    return client.tracer_sessions.get(identifier)


def decoder(kind: str) -> Any:
    operation = _OPERATIONS[kind]
    headers = {"content-type": "application/json"}
    return lambda content: parse_response(operation, 200, headers, content)


def encoder(kind: str) -> Any:
    return decoder(kind), encode_json


def listing(client: LangSmith) -> Iterator[Any]:
    return iter(client.paginate(client.tracer_sessions.list))


def prefetched_listing(client: LangSmith, pages: int) -> Iterator[Any]:
    return iter(client.paginate(client.tracer_sessions.list).prefetch(pages))


async def async_listing(url: str) -> AsyncIterator[Any]:
    async with AsyncLangSmith(base_url=url, api_key=KEY, workspace_id=WORKSPACE) as client:
        async for session in client.paginate(client.tracer_sessions.list):
            yield session


async def async_prefetched_listing(url: str, pages: int) -> AsyncIterator[Any]:
    async with AsyncLangSmith(base_url=url, api_key=KEY, workspace_id=WORKSPACE) as client:
        async for session in client.paginate(client.tracer_sessions.list).prefetch(pages):
            yield session


def batch(client: LangSmith, runs: list[Any]) -> None:
    client.runs.batch_ingest({"post": runs})


def multipart(client: LangSmith, runs: list[dict[str, Any]]) -> None:
    parts: list[tuple[str, Any]] = []
    for run in runs:
        rest = dict(run)
        parts += [(f"post.{run['id']}.{name}", rest.pop(name)) for name in ("inputs", "outputs")]
        parts.append((f"post.{run['id']}", rest))
    client.runs.multipart_ingest(parts)
