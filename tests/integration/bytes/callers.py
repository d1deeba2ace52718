"""One call, made by a client of each kind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from inspect import isawaitable
from typing import Any

from langsmith_ext import AsyncLangSmith, LangSmith

KEY = "lsv2_sk_0123456789abcdef"
Caller = Callable[..., Any]
"""``caller(action, url, **options)``: the result of ``action(client)``, which ends within seconds or fails."""


def _settings(url: str) -> dict[str, Any]:
    return {"api_key": KEY, "base_url": url, "timeout": 10, "deadline": 15}


def sync_caller(action: Callable[[Any], Any], url: str, **options: Any) -> Any:
    given: dict[str, Any] = _settings(url) | options
    with LangSmith(**given) as ls:
        return action(ls)


def async_caller(action: Callable[[Any], Any], url: str, **options: Any) -> Any:
    async def call() -> Any:
        given: dict[str, Any] = _settings(url) | options
        async with AsyncLangSmith(**given) as als:
            result = action(als)
            return await result if isawaitable(result) else result

    return asyncio.run(asyncio.wait_for(call(), 30))


CALLERS = [sync_caller, async_caller]
