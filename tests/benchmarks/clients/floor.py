"""The floor: httpx, ``json.loads`` and dicts, in the loop that people write by hand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx

HEADERS = {"X-API-Key": "lsv2_sk_bench", "X-Tenant-Id": "5b0f4c1e-2f0b-4d8e-9a57-0d7f4f4f8c11"}


def client(url: str) -> httpx.Client:
    return httpx.Client(base_url=url, headers=HEADERS)


def call(client: httpx.Client, identifier: str) -> Any:
    response = client.get(f"/api/v1/sessions/{identifier}")
    response.raise_for_status()
    return response.json()


def decoder(kind: str) -> Any:  # noqa: ARG001
    return json.loads


def encoder(kind: str) -> Any:  # noqa: ARG001
    return json.loads, lambda items: json.dumps(items, ensure_ascii=False, separators=(",", ":")).encode()


def listing(client: httpx.Client) -> Iterator[Any]:
    offset = 0
    while True:
        response = client.get("/api/v1/sessions", params={"limit": 100, "offset": offset})
        response.raise_for_status()
        items = json.loads(response.content)
        yield from items
        if len(items) < 100:
            return
        offset += len(items)


async def async_listing(url: str) -> AsyncIterator[Any]:
    async with httpx.AsyncClient(base_url=url, headers=HEADERS) as client:
        offset = 0
        while True:
            response = await client.get("/api/v1/sessions", params={"limit": 100, "offset": offset})
            response.raise_for_status()
            items = json.loads(response.content)
            for item in items:
                yield item
            if len(items) < 100:
                return
            offset += len(items)


def batch(client: httpx.Client, runs: list[dict[str, Any]]) -> None:
    body = json.dumps({"post": runs}, ensure_ascii=False, default=str).encode()
    client.post("/runs/batch", content=body, headers={"Content-Type": "application/json"}).raise_for_status()


def multipart(client: httpx.Client, runs: list[dict[str, Any]]) -> None:
    files = []
    for run in runs:
        rest = dict(run)
        for name in ("inputs", "outputs"):
            part = json.dumps(rest.pop(name), ensure_ascii=False).encode()
            files.append((f"post.{run['id']}.{name}", (None, part, "application/json")))
        whole = json.dumps(rest, ensure_ascii=False, default=str).encode()
        files.append((f"post.{run['id']}", (None, whole, "application/json")))
    client.post("/runs/multipart", files=files).raise_for_status()


run_async = asyncio.run
