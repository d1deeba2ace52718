"""LangSmith's own clients: the generic ones with the resources of its platform API."""

from __future__ import annotations

from langsmith_api.platform.resources import AsyncResources, Resources

from ._client import AsyncClient, Client


class LangSmith(Client, Resources):
    """LangSmith's API, blocking: every resource is an attribute, every operation a method of it.

    Threads may share it. Use it in a ``with`` block, or call ``close``.
    """


class AsyncLangSmith(AsyncClient, AsyncResources):
    """LangSmith's API for asyncio: every resource is an attribute, every operation a method of it.

    Tasks may share it. Use it in an ``async with`` block, or await ``aclose``.
    """
