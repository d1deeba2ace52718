"""Clients whose every request is judged twice: by the embedded service, and by a reader of the bytes on the wire."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from langsmith_ext import AsyncLangSmith, LangSmith
from langsmith_ext.testing._service.service import Service
from langsmith_ext.testing._service.transport import ServiceTransport

from . import wire

passed: Counter[str] = Counter()


@dataclass
class Exchange:
    """One request with its response, as sent over the wire."""

    request: httpx.Request
    status: int
    headers: httpx.Headers
    content: bytes


@dataclass
class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests to a service and records what went over the wire."""

    inner: ServiceTransport
    exchanges: list[Exchange] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self.inner.handle_request(request)
        return self._note(request, response.status_code, response.headers, response.read())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self.inner.handle_async_request(request)
        return self._note(request, response.status_code, response.headers, await response.aread())

    def _note(self, request: httpx.Request, status: int, headers: httpx.Headers, content: bytes) -> httpx.Response:
        self.exchanges.append(Exchange(request, status, headers, content))
        return httpx.Response(status, headers=headers, content=content, request=request)

    def violations(self) -> list[str]:
        """Return what the independent judge finds wrong with everything that was exchanged."""
        return [
            violation
            for one in self.exchanges
            for violation in (
                *wire.request_violations(one.request),
                *wire.response_violations(one.request, one.status, one.headers, one.content),
            )
        ]


@dataclass(frozen=True)
class Rig:
    """A service, a recorder of its wire, and its clients, sync and async: with a key, and signed in as a user."""

    service: Service
    recorder: Recorder
    sync: LangSmith
    sync_user: LangSmith
    asynchronous: AsyncLangSmith
    asynchronous_user: AsyncLangSmith


def rig(service: Service) -> Rig:
    """Return clients of a hosted region, so that paths go over the wire as the contract spells them."""
    recorder = Recorder(ServiceTransport(service))
    home = service.home
    place: dict[str, Any] = {"workspace_id": home.workspace_id, "organization_id": home.organization_id}
    place |= {"region": "us", "strict": True, "max_retries": 0}
    blocking, asynchronous = httpx.Client(transport=recorder), httpx.AsyncClient(transport=recorder)
    key = {"api_key": service.api_key, **place}
    user = {"bearer_token": home.bearer_token, **place}
    return Rig(
        service,
        recorder,
        LangSmith(http_client=blocking, **key),
        LangSmith(http_client=blocking, **user),
        AsyncLangSmith(http_client=asynchronous, **key),
        AsyncLangSmith(http_client=asynchronous, **user),
    )


@pytest.fixture
def sampled() -> Rig:
    """A service without state that refuses what is not in the contract: each operation answers with a sample."""
    return rig(Service(strict_unknown=True, behaviours={}))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Report how many operations were accepted and parsed, by each client."""
    total = len(wire.operations())
    for client, count in sorted(passed.items()):
        terminalreporter.write_line(f"contract: {count} of {total} operations accepted and parsed, {client}")


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ENDPOINT", "WORKSPACE_ID", "TENANT_ID", "ORGANIZATION_ID", "PROFILE"):
        monkeypatch.delenv(f"LANGSMITH_{name}", raising=False)
