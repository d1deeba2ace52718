"""Where a redirect leads, and what goes along."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import APIConnectionError, APIStatusError, AuthenticationError, LangSmith

from .conftest import KEY, O, Run, W

HOME = "https://api.smith.langchain.com"
OTHERS = [
    "https://evil.example/x",
    "http://api.smith.langchain.com/x",
    "https://api.smith.langchain.com:8443/x",
    "//evil.example/x",
]
SECRETS = {"x-api-key", "authorization", "cookie", "x-tenant-id", "x-organization-id", "x-team-secret"}
OPTIONS: dict[str, Any] = {
    "workspace_id": W,
    "organization_id": O,
    "bearer_token": "t",
    "headers": {"X-Team-Secret": "s", "Cookie": "c=1", "Authorization": "Basic x"},
}


def to(location: str, status: int = 302) -> dict[str, Any]:
    return {"status_code": status, "headers": {"Location": location}}


def read(ls: Any) -> Any:
    return ls.tracer_sessions.list(limit=5)


def write(ls: Any) -> Any:
    return ls.workspaces.create({"display_name": "x"})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("location", OTHERS)
def test_another_origin_sees_no_credential(run: Run, location: str, status: int, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to(location, status))
    httpx_mock.add_response(json=[])
    run(read, **OPTIONS)
    home, elsewhere = httpx_mock.get_requests()
    assert set(home.headers) >= SECRETS
    assert not SECRETS & set(elsewhere.headers)
    assert KEY not in str(elsewhere.url)


def test_credentials_do_not_come_back_once_the_origin_was_left(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to(OTHERS[0]))
    httpx_mock.add_response(**to(f"{HOME}/api/v1/sessions"))
    httpx_mock.add_response(json=[])
    run(read, **OPTIONS)
    assert [bool(SECRETS & set(request.headers)) for request in httpx_mock.get_requests()] == [True, False, False]


@pytest.mark.parametrize(
    "location", ["/api/v1/elsewhere?x=1", f"{HOME}:443/api/v1/elsewhere?x=1", "elsewhere?x=1#fragment"]
)
def test_within_the_origin_everything_goes_along(run: Run, location: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to(location))
    httpx_mock.add_response(json=[])
    run(read, **OPTIONS)
    second = httpx_mock.get_requests()[1]
    assert second.url.raw_path == b"/api/v1/elsewhere?x=1"
    assert set(second.headers) >= SECRETS


@pytest.mark.parametrize("client", [httpx.Client, httpx.AsyncClient])
def test_a_callers_client_that_follows_redirects_does_not_decide(
    client: Callable[..., Any], httpx_mock: HTTPXMock
) -> None:
    import asyncio

    from langsmith_ext import AsyncLangSmith

    httpx_mock.add_response(**to(OTHERS[0]))
    httpx_mock.add_response(json=[])
    http = client(
        follow_redirects=True,
        auth=("user", "password"),
        cookies={"session": "c"},
        headers={"X-Team-Secret": "s"},
    )
    if client is httpx.Client:
        with http:
            read(LangSmith(api_key=KEY, http_client=http))
    else:

        async def main() -> None:
            async with http:
                await read(AsyncLangSmith(api_key=KEY, http_client=http))

        asyncio.run(main())
    home, elsewhere = httpx_mock.get_requests()
    assert {"x-api-key", "authorization", "cookie", "x-team-secret"} <= set(home.headers)
    assert not SECRETS & set(elsewhere.headers)


def test_a_write_is_repeated_with_its_body_where_http_keeps_the_method(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to("/api/v1/workspaces/", 307))
    httpx_mock.add_response(json={})
    run(write)
    assert [request.method for request in httpx_mock.get_requests()] == ["POST", "POST"]
    assert httpx_mock.get_requests()[0].content == httpx_mock.get_requests()[1].content != b""


def test_after_303_the_result_of_a_write_is_fetched_by_get(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to("/api/v1/workspaces/1", 303))
    httpx_mock.add_response(json={})
    run(write)
    second = httpx_mock.get_requests()[1]
    assert (second.method, second.content) == ("GET", b"")
    assert "content-type" not in second.headers


@pytest.mark.parametrize(
    ("location", "status", "says"),
    [
        ("/api/v1/workspaces/", 301, "would turn the POST into a GET"),
        ("/api/v1/workspaces/", 302, "would turn the POST into a GET"),
        ("https://evil.example/x", 307, "a POST is not repeated at another origin"),
        ("https://evil.example/x", 308, "a POST is not repeated at another origin"),
        ("ftp://h/x", 307, "does not lead to an http or https URL"),
    ],
)
def test_a_write_that_a_redirect_would_lose_or_give_away_is_an_error(
    run: Run, location: str, status: int, says: str, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(**to(location, status))
    with pytest.raises(APIStatusError, match=says) as caught:
        run(write)
    assert caught.value.status == status
    assert len(httpx_mock.get_requests()) == 1


@pytest.mark.parametrize("location", ["mailto:x@example.com", "https://h:port/"])
def test_a_redirect_to_an_invalid_url_is_an_error(run: Run, location: str, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to(location))
    with pytest.raises(APIConnectionError):
        run(write)


def test_redirects_in_a_circle_end(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to("/api/v1/sessions"), is_reusable=True)
    with pytest.raises(APIStatusError, match="redirected more than 10 times"):
        run(read)
    assert len(httpx_mock.get_requests()) == 11


def test_a_redirect_without_location_is_an_error(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=302)
    with pytest.raises(APIStatusError, match="302 Found"):
        run(read)


def test_a_refusal_after_leaving_the_origin_says_so(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to(OTHERS[0]))
    httpx_mock.add_response(status_code=401)
    with pytest.raises(AuthenticationError, match="redirect led to another origin, where no credentials are sent"):
        run(read)


def test_the_location_is_the_result_of_an_operation_that_redirects(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to("https://elsewhere.example/signup", 303))
    result = run(lambda ls: ls.request("POST", "/aws-marketplace/register", files={"x-amzn-marketplace-token": "t"}))
    assert result == "https://elsewhere.example/signup"
    assert len(httpx_mock.get_requests()) == 1


@pytest.mark.usefixtures("waits")
def test_a_retry_starts_at_the_beginning(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**to("/elsewhere"))
    httpx_mock.add_response(status_code=503)
    httpx_mock.add_response(**to("/elsewhere"))
    httpx_mock.add_response(json=[])
    run(read)
    assert [request.url.path for request in httpx_mock.get_requests()] == ["/api/v1/sessions", "/elsewhere"] * 2
