"""Odd answers: read right, or an error of ours that holds the raw text."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any

import pytest

from langsmith_ext import APIStatusError, LangSmithError, ResponseDecodeError

from .callers import CALLERS, Caller
from .wire import answer, each_request, wire

WORDS = "Ä€"
UTF8, UTF16 = WORDS.encode(), WORDS.encode("utf-16")


@pytest.fixture(params=CALLERS, ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    found: Caller = request.param
    return found


def received(caller: Caller, body: bytes, action: Callable[[Any], Any] | None = None, **headers: Any) -> Any:
    with wire(each_request(lambda _: answer(body, **headers))) as server:
        return caller(action or (lambda ls: ls.request("GET", "/api/v1/new")), server.url)


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("text/csv", UTF8),
        ("TEXT/CSV", UTF8),
        ("text/csv; charset=utf-8", UTF8),
        ('text/csv; header=present; charset="UTF-8"', UTF8),
        ("text/csv; CHARSET = utf8", UTF8),
        ("text/csv", b"\xef\xbb\xbf" + UTF8),
        ("text/csv; charset=foo", UTF8),
        ("text/csv; charset=", UTF8),
        ("text/csv; charset=base64", UTF8),
        ("text/csv; charset=idna", UTF8),
        ("text/csv; charset=undefined", UTF8),
        ("text/csv; charset=unicode_escape", UTF8),
        (f"text/csv; charset={'x' * 5000}", UTF8),
        ("text/csv; charset=utf-16", UTF16),
        ("text/csv; charset=utf-16le", UTF16),
        ("text/csv", UTF16),
        ("text/csv; charset=windows-1252", WORDS.encode("cp1252")),
    ],
)
def test_text_is_decoded_by_its_mark_its_charset_or_as_utf_8(caller: Caller, content_type: str, body: bytes) -> None:
    assert received(caller, body, content_type=content_type) == WORDS


@pytest.mark.parametrize("content_type", ["text/plain", "text/plain; charset=utf-16", "text/plain; charset=ascii"])
def test_text_that_is_not_of_its_charset_is_an_error_with_the_raw_text(caller: Caller, content_type: str) -> None:
    with pytest.raises(ResponseDecodeError, match=r"use stream\(\) for its bytes") as caught:
        received(caller, b"abc\xff\xff", content_type=content_type)
    assert caught.value.text


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b'{"a": "%s"}' % UTF8),
        ("Application/JSON; charset=foo", b'{"a": "%s"}' % UTF8),
        ("application/problem+JSON", b'{"a": "%s"}' % UTF8),
        ("application/json, text/html", b'{"a": "%s"}' % UTF8),
        ("application/json", b'\xef\xbb\xbf{"a": "%s"}' % UTF8),
        ("application/json; charset=utf-16", '{"a": "Ä€"}'.encode("utf-16")),
        ("application/json", b'{"a": 1, "a": "%s"}' % UTF8),
    ],
)
def test_json_is_read_whatever_its_charset_and_case(caller: Caller, content_type: str, body: bytes) -> None:
    assert received(caller, body, content_type=content_type) == {"a": WORDS}


def listing(ls: Any) -> Any:
    return ls.tracer_sessions.list()


def one(ls: Any) -> Any:
    return ls.datasets.get("00000000-0000-0000-0000-000000000001")


NO_JSON = {
    "deep arrays": b"[" * 200_000 + b"]" * 200_000,
    "deep objects": b'{"a":' * 200_000 + b"1" + b"}" * 200_000,
    "not closed": b"[" * 200_000,
    "invalid UTF-8": b'["\xff"]',
    "half": b'{"a": ',
    "two documents": b"{}{}",
    "a zero byte": b"\0",
    "a mark alone": b"\xef\xbb\xbf",
    "HTML": b"<html>",
}


@pytest.mark.parametrize("kind", NO_JSON)
@pytest.mark.parametrize("action", [None, listing, one], ids=["untyped", "a list", "an object"])
def test_what_is_no_json_is_an_error_with_the_raw_text(
    caller: Caller, kind: str, action: Callable[[Any], Any] | None
) -> None:
    body = NO_JSON[kind]
    with pytest.raises(ResponseDecodeError) as caught:
        received(caller, body, action)
    assert caught.value.text == body.decode(errors="replace")
    assert len(str(caught.value)) < 1500


@pytest.mark.parametrize("strict", [False, True])
def test_json_within_a_model_may_be_as_deep_as_python_reads_or_is_an_error(caller: Caller, strict: bool) -> None:
    for depth in (100, 500, 900, 5_000):
        body = b'[{"id": "a", "extra": %s1%s}]' % (b'{"a":' * depth, b"}" * depth)
        with wire(each_request(lambda _, body=body: answer(body))) as server:  # type: ignore[misc]
            try:
                (session,) = caller(listing, server.url, strict=strict)
            except ResponseDecodeError as error:
                assert error.text == body.decode()  # noqa: PT017 - deep ones may be either
                assert strict or depth > 500
            else:
                assert session.extra["a"]["a"]


def test_a_number_of_five_thousand_digits_ends_in_a_value_or_an_error_of_ours(caller: Caller) -> None:
    digits = "1" * 5000
    with pytest.raises(ResponseDecodeError) as caught:
        received(caller, f'{{"a": {digits}}}'.encode())
    assert digits in caught.value.text


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"[" * 200_000, {}),
        (b'{"detail": ' + b"1" * 5000 + b"}", {}),
        (b"\xff\xfe\0", {"content_type": "text/html; charset=utf-16"}),
        (b"oops", {"content_type": "text/plain; charset=base64"}),
    ],
    ids=["deep", "huge number", "half a character", "odd charset"],
)
def test_a_refusal_with_an_odd_body_is_still_that_refusal(caller: Caller, body: bytes, headers: dict[str, Any]) -> None:
    with pytest.raises(APIStatusError) as caught:
        received(caller, body, status="400 Bad Request", **headers)
    assert caught.value.status == 400


LOCATIONS = [
    "http://a..b/",
    "http://[::1/",
    "http://a:99999/",
    "http://\x7f/",
    "//",
    "http://%00/",
    "\xff",
    "x" * 70_000,
]


@pytest.mark.parametrize("location", LOCATIONS, ids=[location[:12] for location in LOCATIONS])
def test_an_odd_location_ends_in_an_error_of_ours(caller: Caller, location: str) -> None:
    with pytest.raises(LangSmithError):
        received(caller, b"", status="302 Found", location=location)


ODD_HEADERS = {
    "sunset": "Mon, 99999999999999999999 Jan 2024 00:00:00 GMT",
    "deprecation": "@99999999999999999999999",
    "content_type": ";;;=;charset",
    "x_request_id": "\x1b[2J",
}


@pytest.mark.parametrize("name", ODD_HEADERS)
@pytest.mark.parametrize("status", ["200 OK", "404 Not Found"])
def test_odd_headers_never_raise_anything_of_pythons(
    caller: Caller, name: str, status: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    try:
        received(
            caller, b"{}", lambda ls: ls.request("GET", "/api/v1/info"), status=status, **{name: ODD_HEADERS[name]}
        )
    except LangSmithError as error:
        assert "404" in str(error)  # noqa: PT017 - either is right


def test_a_body_shorter_than_its_length_or_without_its_last_chunk_is_an_error(caller: Caller) -> None:
    heads = (b"Content-Length: 100", b"Transfer-Encoding: chunked")
    bodies = (b'{"a": 1}', b'8\r\n{"a": 1}\r\n')
    for head, body in zip(heads, bodies, strict=True):
        whole = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n%s\r\n\r\n%s" % (head, body)

        def behave(peer: Any, whole: bytes = whole) -> None:
            peer.read()
            peer.send(whole)

        with wire(behave) as server:
            with pytest.raises(LangSmithError, match="connection broke after 2 attempts"):
                caller(lambda ls: ls.request("GET", "/api/v1/info"), server.url, max_retries=1)
            assert len(server.requests) == 2
            with pytest.raises(LangSmithError, match="connection broke"):
                caller(lambda ls: ls.request("POST", "/api/v1/workspaces", json={}), server.url, max_retries=1)
            assert len(server.requests) == 3


def test_a_compressed_answer_is_read(caller: Caller) -> None:
    assert received(caller, gzip.compress(b'{"a": 1}'), content_encoding="gzip") == {"a": 1}
