"""Fixtures: an embedded LangSmith for each test, with its own state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from langsmith_ext import AsyncLangSmith, LangSmith
    from langsmith_ext.testing._service.server import LangSmithServer


@pytest.fixture
def langsmith_server() -> Iterator[LangSmithServer]:
    """An embedded LangSmith on a loopback port."""
    from langsmith_ext.testing import LangSmithServer

    with LangSmithServer() as server:
        yield server


@pytest.fixture
def langsmith(langsmith_server: LangSmithServer) -> Iterator[LangSmith]:
    """A client of ``langsmith_server``.

    It refuses bodies with fields that the contract does not know; ``langsmith.with_options(strict_bodies=False)`` sends
    them.
    """
    with langsmith_server.client() as client:
        yield client


@pytest.fixture
def async_langsmith(langsmith_server: LangSmithServer) -> AsyncLangSmith:
    """An async client of ``langsmith_server``, as strict about bodies as ``langsmith``.

    It calls the service in process: a socket would belong to the test's event loop, which is closed when the fixture
    is torn down.
    """
    import httpx

    return langsmith_server.async_client(http_client=httpx.AsyncClient(transport=langsmith_server.transport()))
