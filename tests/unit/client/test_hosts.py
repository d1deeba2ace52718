"""Other hosts: what a client class takes from the value that it carries."""

from __future__ import annotations

from typing import ClassVar

import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import AsyncClient, AuthenticationError, Client, ConfigurationError, PermissionDeniedError
from langsmith_ext._hosts import Hint, Hosts, Variables

from .conftest import Clients, Run

AGENT_SERVER = Hosts(
    name="the Agent Server",
    variables=Variables(api_key=("LANGGRAPH_API_KEY", "LANGSMITH_API_KEY"), base_url=("LANGGRAPH_URL",)),
    hints=(
        Hint("No key was sent: give api_key=, or set LANGGRAPH_API_KEY", facts={"api_key": False}, is_final=True),
        Hint("{here} refuses this key: give the key of the deployment's workspace", statuses=(403,)),
    ),
)
DIRECTORY = Hosts(
    name="the directory",
    regions={"us": "https://directory.example", "eu": "https://eu.directory.example"},
    default_region="us",
    base_endings=("/directory",),
    prefixes=(("/", "/directory"),),
    credentials=("bearer_token",),
    needs_credentials=True,
)


class AgentServer(Client):
    _hosts: ClassVar[Hosts] = AGENT_SERVER

    def __init__(self, url: str | None = None, *, api_key: str | None = None) -> None:
        super().__init__(base_url=url, api_key=api_key)


class AnyAgentServer(Client):
    _hosts: ClassVar[Hosts] = AGENT_SERVER


class AsyncAgentServer(AsyncClient):
    _hosts: ClassVar[Hosts] = AGENT_SERVER


class Directory(Client):
    _hosts: ClassVar[Hosts] = DIRECTORY


CLIENTS: Clients = (AnyAgentServer, AsyncAgentServer)


def test_credentials_are_optional_and_paths_are_taken_as_written(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"ok": True})
    run(lambda agent: agent.request("GET", "/info"), clients=CLIENTS, base_url="http://localhost:2024", api_key=None)
    request = httpx_mock.get_requests()[0]
    assert str(request.url) == "http://localhost:2024/info"
    assert "x-api-key" not in request.headers


def test_the_environment_is_the_services_own(run: Run, httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch) -> None:
    httpx_mock.add_response(json={})
    monkeypatch.setenv("LANGGRAPH_URL", "https://deployment.example/prefix/")
    monkeypatch.setenv("LANGGRAPH_API_KEY", "agent-key")
    monkeypatch.setenv("LANGSMITH_API_KEY", "platform-key")
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "https://platform.example")
    monkeypatch.setenv("LANGSMITH_ORGANIZATION_ID", "organization")
    run(lambda agent: agent.request("GET", "/info"), clients=CLIENTS, api_key=None)
    request = httpx_mock.get_requests()[0]
    assert str(request.url) == "https://deployment.example/prefix/info"
    assert request.headers["x-api-key"] == "agent-key"
    assert "x-organization-id" not in request.headers


def test_without_a_default_server_the_url_must_be_given() -> None:
    message = "base_url is missing: the Agent Server has no default server; give base_url= or set LANGGRAPH_URL"
    with pytest.raises(ConfigurationError, match=message):
        AgentServer()
    assert AgentServer("https://deployment.example").base_url == "https://deployment.example"


def test_a_service_without_regions_or_profiles_says_so() -> None:
    with pytest.raises(ConfigurationError, match="region='eu' is unknown to the Agent Server; give base_url="):
        AnyAgentServer(region="eu")
    with pytest.raises(ConfigurationError, match="profile='p': the Agent Server has no profiles; give api_key="):
        AnyAgentServer(base_url="https://h", profile="p")


@pytest.mark.parametrize(
    ("status", "key", "error", "hint"),
    [
        (401, None, AuthenticationError, "No key was sent: give api_key=, or set LANGGRAPH_API_KEY"),
        (403, "k", PermissionDeniedError, "https://h refuses this key: give the key of the deployment's workspace"),
        (401, "k", AuthenticationError, None),
    ],
)
def test_a_refusal_is_explained_by_the_services_hints(
    run: Run, httpx_mock: HTTPXMock, status: int, key: str | None, error: type[AuthenticationError], hint: str | None
) -> None:
    httpx_mock.add_response(status, json={"detail": "Forbidden"})
    with pytest.raises(error) as caught:
        run(lambda agent: agent.request("GET", "/info"), clients=CLIENTS, base_url="https://h", api_key=key)
    assert caught.value.hint == hint


def test_a_service_that_needs_credentials_refuses_a_client_without_them() -> None:
    with pytest.raises(ConfigurationError, match="the directory accepts no request without them; give bearer_token="):
        Directory()


def test_a_credential_that_is_not_for_the_service_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="api_key= is not sent to the directory; give bearer_token= instead"):
        Directory(api_key="k", bearer_token="t")


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        (None, "https://directory.example/users"),
        ("https://EU.directory.example/", "https://eu.directory.example/users"),
        ("https://h", "https://h/directory/users"),
        ("https://h/pre/directory", "https://h/pre/directory/users"),
    ],
)
def test_regions_endings_and_prefixes_are_the_services_own(base_url: str | None, url: str) -> None:
    directory = Directory(base_url=base_url, bearer_token="t")
    assert directory._settings.endpoint.url("/users") == url
