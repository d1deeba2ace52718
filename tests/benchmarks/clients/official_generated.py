"""The official SDK's generated client."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

from langsmith import AsyncLangsmith, Langsmith
from langsmith._models import construct_type
from langsmith.types.run import Run
from langsmith.types.session import Session
from langsmith.types.tracer_session import TracerSession

_TYPES: dict[str, Any] = {"sessions": list[TracerSession], "bare sessions": list[TracerSession], "runs": list[Run]}


def client(url: str) -> Langsmith:
    return Langsmith(base_url=url, api_key="lsv2_sk_bench")


def call(client: Langsmith, identifier: str) -> Session:
    return client.sessions.retrieve_v2(identifier)


def decoder(kind: str) -> Any:
    if kind not in _TYPES:
        return None
    if kind == "runs":
        return lambda content: construct_type(type_=_TYPES[kind], value=json.loads(content)["runs"])
    return lambda content: construct_type(type_=_TYPES[kind], value=json.loads(content))


def encoder(kind: str) -> Any:
    decode = decoder(kind)
    if decode is None:
        return None
    return decode, lambda items: b"[" + b",".join(item.model_dump_json().encode() for item in items) + b"]"


def listing(client: Langsmith) -> Iterator[Any]:
    return iter(client.sessions.list_v2(page_size=100))


async def async_listing(url: str) -> AsyncIterator[Any]:
    async with AsyncLangsmith(base_url=url, api_key="lsv2_sk_bench") as client:
        async for session in client.sessions.list_v2(page_size=100):
            yield session
