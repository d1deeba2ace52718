"""``request`` for operations without a method, ``detailed`` for a result with its status and headers."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import Detailed, InvalidArgumentError, NotFoundError, ResponseDecodeError

from .conftest import O, Run, V, W


def test_an_operation_that_is_newer_than_the_contract_is_sent_by_the_same_rules(
    run: Run, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json={"a": 1})
    result = run(
        lambda ls: ls.request(
            "post", "/v2/newer/thing", params={"x": [1, True], "y": None}, json={"when": 1}, headers={"X-A": "b"}
        ),
        base_url="https://h/api/v1",
        workspace_id=W,
        organization_id=O,
    )
    request = httpx_mock.get_requests()[0]
    assert result == {"a": 1}
    assert (request.method, str(request.url)) == ("POST", "https://h/api/v2/newer/thing?x=1&x=true")
    assert (request.content, request.headers["content-type"]) == (b'{"when":1}', "application/json")
    names = ("x-api-key", "x-tenant-id", "x-organization-id", "x-a")
    assert [name in request.headers for name in names] == [True] * 4


@pytest.mark.parametrize(
    ("path", "workspace", "token"),
    [
        ("/api/v1/sessions/123", W, None),
        ("/api/v1/workspaces", None, None),
        ("/api/v1/orgs", None, "Bearer t"),
        ("/api/v1/newer", W, None),
        ("/api/v1/sessions/123/newer", W, None),
    ],
)
def test_a_path_of_the_contract_has_its_scope(
    run: Run, path: str, workspace: str | None, token: str | None, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.request("GET", path), workspace_id=W, bearer_token="t")
    headers = httpx_mock.get_requests()[0].headers
    assert (headers.get("x-tenant-id"), headers.get("authorization")) == (workspace, token)


def test_a_query_in_the_path_is_kept(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.request("GET", "/api/v1/newer?a=1&a=2&b=&c=x%20y", params={"b": 3}))
    assert httpx_mock.get_requests()[0].url.params.multi_items() == [("a", "1"), ("a", "2"), ("b", "3"), ("c", "x y")]


@pytest.mark.parametrize(
    "path",
    [
        "api/v1/x",
        "https://evil.example/x",
        "",
        "/api/v1/../x",
        "/api/v1/./x",
        "/api/v1/%2e%2e/x",
        "/api/v1/%2E./x",
        "/api/v1/x#y",
        "/api/v1/x\ny",
    ],
)
def test_an_invalid_path_is_refused(run: Run, path: str, httpx_mock: HTTPXMock) -> None:
    with pytest.raises(InvalidArgumentError):
        run(lambda ls: ls.request("GET", path))
    assert httpx_mock.get_requests() == []


def test_two_slashes_do_not_lead_to_another_host(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(lambda ls: ls.request("GET", "//evil.example/x"))
    assert httpx_mock.get_requests()[0].url.host == "api.smith.langchain.com"


def test_two_bodies_are_refused(run: Run) -> None:
    with pytest.raises(InvalidArgumentError, match="different bodies"):
        run(lambda ls: ls.request("POST", "/api/v1/x", json={}, content=b""))


@pytest.mark.parametrize(
    ("body", "content", "media_type"),
    [
        ({"json": []}, b"[]", "application/json"),
        ({"json": {}}, b"{}", "application/json"),
        ({"json": False}, b"false", "application/json"),
        ({"content": b"\0"}, b"\0", "application/octet-stream"),
        ({"content": b"a,b", "headers": {"content-type": "text/csv"}}, b"a,b", "text/csv"),
        ({}, b"", None),
    ],
)
def test_bodies_are_sent_as_given(
    run: Run, body: dict[str, Any], content: bytes, media_type: str | None, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(status_code=204)
    assert run(lambda ls: ls.request("POST", "/api/v1/newer", **body)) is None
    assert httpx_mock.get_requests()[0].content == content
    assert httpx_mock.get_requests()[0].headers.get("content-type") == media_type


def test_files_make_a_multipart_body(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text="ok")
    run(
        lambda ls: ls.request("POST", "/api/v1/newer", files={"note": "n", "file": ("a.csv", b"a,b", "text/csv")}),
    )
    content = httpx_mock.get_requests()[0].content
    assert b'name="note"\r\n\r\nn\r\n' in content
    assert b'name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n' in content


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        ({"json": {"a": [1]}}, {"a": [1]}),
        ({"content": b"[1]"}, [1]),
        ({"content": b"[1]", "headers": {"Content-Type": "application/problem+json"}}, [1]),
        ({"text": "a,b", "headers": {"Content-Type": "text/csv"}}, "a,b"),
        ({"content": b"\0\xff", "headers": {"Content-Type": "application/zip"}}, b"\0\xff"),
        ({"status_code": 204}, None),
        ({}, None),
        ({"status_code": 299, "json": 1}, 1),
    ],
)
def test_the_result_is_the_body(run: Run, answer: dict[str, Any], result: Any, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(**answer)
    assert run(lambda ls: ls.request("GET", "/api/v1/newer")) == result


def test_a_body_that_only_claims_to_be_json_is_an_error(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text="<html>", headers={"Content-Type": "application/json"})
    with pytest.raises(ResponseDecodeError) as caught:
        run(lambda ls: ls.request("GET", "/api/v1/newer"))
    assert caught.value.text == "<html>"


def test_a_failure_raises_the_same_error_as_a_method(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=404, json={"detail": "no route"})
    with pytest.raises(
        NotFoundError, match=r"GET https://api\.smith\.langchain\.com/api/v1/newer: 404 Not Found: no route"
    ):
        run(lambda ls: ls.request("GET", "/api/v1/newer"))


def test_a_detailed_result_has_status_headers_and_request_id(run: Run, httpx_mock: HTTPXMock) -> None:
    headers = {"X-Request-Id": "r-1", "X-Other": "o"}
    httpx_mock.add_response(json=[{"id": "x", "display_name": "one"}], headers=headers)
    result = run(lambda ls: ls.detailed(ls.workspaces.list))
    assert isinstance(result, Detailed)
    assert (result.status, result.request_id, result.headers["x-OTHER"]) == (200, "r-1", "o")
    assert result.data[0].display_name == "one"


def test_a_detailed_call_takes_the_methods_own_view(run: Run, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run(
        lambda ls: ls.detailed(ls.with_workspace(V).tracer_sessions.list, limit=3),
        workspace_id=W,
    )
    assert httpx_mock.get_requests()[0].headers["x-tenant-id"] == V
    assert httpx_mock.get_requests()[0].url.params["limit"] == "3"
