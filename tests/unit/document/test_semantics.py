"""The facts of an operation beyond its schemas."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document import semantics

SCHEMES = {
    "API-Key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    "Tenant-ID": {"type": "apiKey", "in": "header", "name": "x-tenant-id"},
    "Organization-ID": {"type": "apiKey", "in": "header", "name": "X-Organization-Id"},
    "Bearer-Auth": {"type": "http", "scheme": "bearer"},
    "Cookie": {"type": "apiKey", "in": "cookie", "name": "X-Tenant-Id"},
}


@pytest.mark.parametrize(
    ("alternatives", "scope"),
    [
        ([["API-Key"], ["Tenant-ID"]], "workspace"),
        ([["API-Key", "Tenant-ID"]], "workspace"),
        ([["API-Key"], ["Organization-ID"], ["Bearer-Auth"]], "organization"),
        ([["Tenant-ID"], ["Organization-ID"]], "workspace+organization"),
        ([["Bearer-Auth"]], "user"),
        ([["Bearer-Auth"], ["API-Key"]], "none"),
        ([["Cookie"]], "none"),
        ([["Undeclared"]], "none"),
        ([[]], "none"),
        ([], "none"),
    ],
)
def test_the_scope_is_read_from_all_headers_that_the_security_names(alternatives: list[list[str]], scope: str) -> None:
    operation: dict[str, Any] = {"security": [{name: [] for name in names} for names in alternatives]}

    assert semantics.scope_of(operation, SCHEMES) == scope


@pytest.mark.parametrize(
    ("method", "operation", "safe"),
    [
        ("GET", {}, True),
        ("head", {}, True),
        ("POST", {}, False),
        ("OPTIONS", {}, False),
        ("POST", {"x-langsmith-safe": True}, True),
        ("GET", {"x-langsmith-safe": False}, False),
    ],
)
def test_an_operation_is_safe_when_it_reads_or_an_overlay_says_so(
    method: str, operation: dict[str, Any], safe: bool
) -> None:
    assert semantics.is_safe(method, operation) is safe


@pytest.mark.parametrize(
    ("place", "name", "is_argument"),
    [
        ("path", "accept", True),
        ("query", "Authorization", True),
        ("header", "X-Trace", True),
        ("header", "Accept", False),
        ("header", "content-type", False),
        ("header", "AUTHORIZATION", False),
        ("cookie", "session", False),
    ],
)
def test_what_a_caller_cannot_send_is_not_an_argument(place: str, name: str, is_argument: bool) -> None:
    assert semantics.is_argument({"in": place, "name": name}) is is_argument


def statuses(*given: str) -> dict[str, Any]:
    return {"responses": {status: {"of": status} for status in given}}


@pytest.mark.parametrize(
    ("given", "successes", "errors", "redirects"),
    [
        (("200", "404"), {200: "200"}, (404,), False),
        (("202", "201", "500"), {201: "201", 202: "202"}, (500,), False),
        (("2XX", "4XX", "5xx"), {200: "2XX"}, (400, 500), False),
        (("2XX", "200"), {200: "200"}, (), False),
        (("default",), {200: "default"}, (), False),
        (("default", "201"), {201: "201"}, (), False),
        (("307", "404"), {}, (404,), True),
        (("303", "default"), {}, (), True),
        (("200", "302"), {200: "200"}, (), False),
        (("OK", "x-note", "99", "2X"), {}, (), False),
        ((), {}, (), False),
    ],
)
def test_statuses_are_sorted_into_successes_errors_and_redirects(
    given: tuple[str, ...], successes: dict[int, str], errors: tuple[int, ...], redirects: bool
) -> None:
    operation = statuses(*given)

    assert {status: response["of"] for status, response in semantics.successes_of(operation).items()} == successes
    assert semantics.errors_of(operation) == errors
    assert semantics.redirects(operation) is redirects


def test_the_headers_are_those_of_the_successes() -> None:
    operation: dict[str, Any] = {
        "responses": {
            "200": {"headers": {"X-Total": {}, "Link": {}}},
            "206": {"headers": {"X-Total": {}}},
            "404": {"headers": {"X-Why": {}}},
        }
    }

    assert semantics.response_headers_of(operation) == ("Link", "X-Total")


def test_the_security_keeps_its_alternatives() -> None:
    assert semantics.security_of({"security": [{"b": [], "a": []}, {}]}) == (("a", "b"), ())


@pytest.mark.parametrize(
    ("media_types", "main"),
    [
        (("text/event-stream", "application/json"), "application/json"),
        (("text/csv", "application/vnd.x+json"), "application/vnd.x+json"),
        (("text/event-stream", "text/csv"), "text/csv"),
        (("multipart/form-data", "application/x-www-form-urlencoded"), "application/x-www-form-urlencoded"),
        (("text/event-stream",), "text/event-stream"),
        ((), None),
    ],
)
def test_a_direct_call_asks_for_json_before_others_and_for_streams_last(
    media_types: tuple[str, ...], main: str | None
) -> None:
    assert semantics.main_media_type(dict.fromkeys(media_types)) == main


@pytest.mark.parametrize("media_type", ["text/csv", "text/event-stream", "application/xml", "application/x-ndjson"])
def test_text_is_text(media_type: str) -> None:
    assert semantics.is_text(media_type)


@pytest.mark.parametrize("media_type", ["application/zip", "application/octet-stream", "image/png"])
def test_everything_but_text_is_bytes(media_type: str) -> None:
    assert not semantics.is_text(media_type)


@pytest.mark.parametrize(
    ("method", "path", "operation", "risk"),
    [
        ("GET", "/things", {}, "read"),
        ("POST", "/things/query", {"x-langsmith-safe": True}, "read"),
        ("GET", "/feedback/{token}", {"x-langsmith-safe": False}, "write"),
        ("POST", "/things", {}, "write"),
        ("DELETE", "/things/{id}", {}, "delete"),
        ("POST", "/things/delete", {}, "delete"),
        ("POST", "/things/batch-delete", {}, "delete"),
        ("POST", "/things/{delete}", {}, "write"),
    ],
)
def test_the_risk_is_what_an_operation_may_do_to_data(
    method: str, path: str, operation: dict[str, object], risk: str
) -> None:
    assert semantics.risk_of(method, path, operation) == risk
