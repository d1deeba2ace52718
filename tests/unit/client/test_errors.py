"""Statuses as errors, and what their messages say."""

from __future__ import annotations

import copy
import pickle
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

import langsmith_ext
from langsmith_ext import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    LangSmithError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseValidationError,
    UnprocessableEntityError,
)
from langsmith_ext._failures import server_words

from .conftest import Run

FAMILIES = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: APIStatusError,
    408: APIStatusError,
    409: ConflictError,
    418: APIStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: InternalServerError,
    503: InternalServerError,
    504: InternalServerError,
    529: InternalServerError,
    599: InternalServerError,
    304: APIStatusError,
}
HTML = """<!DOCTYPE html>
<html><head><title>504 Gateway
 Time-out</title><style>x{}</style></head><body><h1>nginx</h1></body></html>"""
HTML_WITHOUT_TITLE = "<html><body><script>evil()</script><h1>405 Not Allowed</h1><hr>nginx</body></html>"
VALIDATION = {"detail": [{"loc": ["body", "runs", 0, "id"], "msg": "field required", "type": "x"}, {"msg": "too long"}]}
WORDS: list[tuple[Any, str]] = [
    ({"detail": "Limit exceeds 100"}, "Limit exceeds 100"),
    (VALIDATION, "body.runs.0.id: field required; too long"),
    ({"detail": {"error": "Conflict", "message": "that name is taken"}}, "Conflict: that name is taken"),
    ({"error": "Forbidden"}, "Forbidden"),
    ({"error": "invalid", "details": "no such field"}, "invalid: no such field"),
    ({"code": "quota", "detail": "too many seats", "status": 409}, "quota: too many seats"),
    ({"error": {"message": "deep"}}, "deep"),
    ({"detail": []}, '{"detail": []}'),
    ({"unheard": "of"}, '{"unheard": "of"}'),
    (["one", {"msg": "two"}], "one; two"),
    ("just a text", "just a text"),
    (None, ""),
    (7, "7"),
    (HTML, "504 Gateway Time-out"),
    (HTML_WITHOUT_TITLE, "405 Not Allowed nginx"),
    ("upstream connect error\nreset", "upstream connect error reset"),
    ("x" * 501, "x" * 497 + "..."),
]


Fail = Callable[..., APIStatusError]


@pytest.fixture
def fail(run: Run, httpx_mock: HTTPXMock) -> Fail:
    """Let the server answer a call with this status, and return the error."""

    def call(status: int, region: str | None = None, **answer: Any) -> APIStatusError:
        httpx_mock.add_response(status, **answer)
        with pytest.raises(APIStatusError) as caught:
            run(lambda ls: ls.workspaces.list(), max_retries=0, region=region)
        return caught.value

    return call


@pytest.mark.parametrize("status", FAMILIES)
def test_each_family_of_statuses_has_its_error(fail: Fail, status: int) -> None:
    error = fail(status, json={"detail": "why"})
    assert type(error) is FAMILIES[status]
    assert error.status == status
    assert "why" in str(error)


@pytest.mark.parametrize(("body", "words"), WORDS)
def test_the_servers_own_words_are_found_in_any_shape_of_body(body: Any, words: str) -> None:
    assert server_words(body) == words


@pytest.mark.parametrize(("body", "words"), [each for each in WORDS if each[1]])
def test_the_message_has_the_servers_own_words(fail: Fail, body: Any, words: str) -> None:
    error = fail(400, text=body) if isinstance(body, str) else fail(400, json=body)
    assert words in str(error)
    assert error.body == (None if isinstance(body, str) else body)
    assert error.text == (body if isinstance(body, str) else httpx.Response(400, json=body).text)


def test_an_error_carries_what_is_needed_to_act_on_it(fail: Fail) -> None:
    headers = {"X-Request-Id": "r-1", "Retry-After": "30"}
    error = fail(429, json={"detail": "slow down"}, headers=headers, region="eu")
    assert (error.method, error.url, error.operation) == (
        "GET",
        "https://eu.api.smith.langchain.com/api/v1/workspaces",
        "GET /api/v1/workspaces",
    )
    assert (error.request_id, error.retry_after, error.body, error.text) == (
        "r-1",
        30.0,
        {"detail": "slow down"},
        '{"detail":"slow down"}',
    )
    assert str(error) == (
        "GET https://eu.api.smith.langchain.com/api/v1/workspaces: 429 Too Many Requests: slow down (request id r-1)"
    )


def test_an_empty_response_still_makes_a_sentence(fail: Fail) -> None:
    error = fail(502)
    assert str(error) == "GET https://api.smith.langchain.com/api/v1/workspaces: 502 Bad Gateway"
    assert (error.body, error.text, error.request_id, error.retry_after, error.hint) == (None, "", None, None, None)


def test_an_undecodable_response_still_makes_an_error(fail: Fail) -> None:
    assert "\ufffd" in fail(500, content=b"\xff\xfe{").text


EXAMPLES = [
    langsmith_ext.ConfigurationError("no key"),
    langsmith_ext.InvalidArgumentError("bad"),
    PaginationError("stuck"),
    APIConnectionError("broke off", "GET", "https://h"),
    APITimeoutError("late", "GET", "https://h"),
    ResponseDecodeError("no JSON", operation="GET /x", status=200, text="<"),
    ResponseValidationError("deviates", operation="GET /x", status=200, text="{}", deviations=()),
    RateLimitError(
        "slow",
        operation="GET /x",
        status=429,
        method="GET",
        url="https://h/x",
        body={"a": 1},
        retry_after=3.0,
        hint="wait",
    ),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_survives_copying_and_pickling(error: LangSmithError, again: Any) -> None:
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)


def test_there_is_one_tree_and_it_is_public() -> None:
    errors = [
        value
        for value in vars(langsmith_ext).values()
        if isinstance(value, type) and issubclass(value, Exception) and not issubclass(value, Warning)
    ]
    assert len(errors) > 15
    assert all(issubclass(error, LangSmithError) for error in errors)
    assert {error.__name__ for error in errors} <= set(langsmith_ext.__all__)


def test_the_drawn_tree_of_errors_is_the_real_one() -> None:
    from langsmith_ext import _errors

    drawing = [line for line in (_errors.__doc__ or "").splitlines() if "──" in line]
    drawn = {}
    path: list[str] = ["LangSmithError"]
    for line in drawing:
        before, name = line.split("── ", 1)
        depth = (len(before) - 4) // 4 + 1
        path[depth:] = [name.split()[0]]
        drawn[path[depth]] = path[depth - 1]
    errors = {name: getattr(langsmith_ext, name) for name in langsmith_ext.__all__ if name.endswith("Error")}
    assert drawn == {name: error.__bases__[0].__name__ for name, error in errors.items() if name != "LangSmithError"}


def test_an_error_carries_the_headers_of_the_response_and_no_cookie(fail: Fail) -> None:
    error = fail(409, json={}, headers={"X-Quota": "3", "Set-Cookie": "session=x"})
    assert (error.headers["x-QUOTA"], error.headers["set-cookie"]) == ("3", "***")
    assert error.status_code == error.status == 409


@pytest.mark.parametrize("answer", [{"json": {"detail": "a\x1b[31mb\x07\u202ec\ud800"}}, {"text": "a\x1b[31mb\x9bc"}])
def test_control_characters_of_a_server_reach_no_message(fail: Fail, answer: dict[str, Any]) -> None:
    if "json" in answer:
        answer = {"content": b'{"detail": "a\\u001b[31mb\\u0007\\u202ec\\ud800"}'}
    error = fail(400, headers={"X-Request-Id": "r\x1b[2J"}, **answer)
    assert str(error).isprintable()
    assert (error.request_id or "").isprintable()


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + "<title" * 25_000,
        "<html>" + "<script" * 20_000,
        "<html>" + "<" * 150_000,
        "<html>" + "<style></style" * 10_000,
        '{"detail":' + "[" * 140_000,
        " " * 140_000 + "<html",
    ],
    ids=["titles", "scripts", "brackets", "styles", "depth", "spaces"],
)
def test_a_large_error_page_costs_no_time(fail: Fail, page: str) -> None:
    begun = time.monotonic()
    assert len(str(fail(502, text=page))) < 1_000
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("charset", ["utf-16", "nonsense", "hex", "zip", "idna", "undefined", "latin-1", '"', "utf-7x"])
def test_any_character_set_makes_an_error(fail: Fail, charset: str) -> None:
    assert fail(500, content="näh".encode("latin-1"), headers={"Content-Type": f"text/plain; charset={charset}"}).text


def test_too_many_values_in_a_query_are_refused_with_the_way_out(run: Run, httpx_mock: HTTPXMock) -> None:
    ids = [f"00000000-0000-4000-8000-{number:012}" for number in range(2_000)]
    with pytest.raises(
        langsmith_ext.InvalidArgumentError, match=r"too many values of 'id' \(2000\); send them in groups"
    ):
        run(lambda ls: ls.request("GET", "/api/v1/newer", params={"id": ids}))
    httpx_mock.add_response(414)
    with pytest.raises(APIStatusError, match=r"too many values of 'id' \(300\); send them in groups of 100"):
        run(lambda ls: ls.request("GET", "/api/v1/newer", params={"id": ids[:300]}))
