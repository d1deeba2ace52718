from __future__ import annotations

import gzip
import json
import uuid
from typing import Any

import httpx
import pytest
import zstandard

from langsmith_ext.testing import LangSmithServer

SOME_ID = str(uuid.UUID(int=7))


def problems(client: httpx.Client, method: str, path: str, **options: Any) -> list[tuple[Any, ...]]:
    """Return the places and kinds of the problems for which a request is refused."""
    response = client.request(method, path, **options)
    assert response.status_code == 422, response.text
    return [(*problem["loc"], problem["type"]) for problem in response.json()["detail"]]


@pytest.mark.parametrize(
    ("method", "path", "body", "expected"),
    [
        ("GET", "/api/v1/sessions?limit=0", None, ("query", "limit", "greater_than_equal")),
        ("GET", "/api/v1/sessions?limit=101", None, ("query", "limit", "less_than_equal")),
        ("GET", "/api/v1/sessions?limit=many", None, ("query", "limit", "int_type")),
        ("GET", "/api/v1/sessions?offset=-1", None, ("query", "offset", "greater_than_equal")),
        ("GET", "/api/v1/sessions?include_stats=maybe", None, ("query", "include_stats", "bool_type")),
        ("GET", "/api/v1/sessions?id=1", None, ("query", "id", 0, "uuid_parsing")),
        ("GET", "/api/v1/sessions?sort_by=color", None, ("query", "sort_by", "enum")),
        ("GET", "/api/v1/sessions?stats_start_time=soon", None, ("query", "stats_start_time", "datetime_parsing")),
        ("GET", "/api/v1/sessions/1", None, ("path", "session_id", "uuid_parsing")),
        ("DELETE", "/api/v1/sessions", None, ("query", "session_ids", "missing")),
        ("POST", "/api/v1/workspaces", {}, ("body", "display_name", "missing")),
        ("POST", "/api/v1/workspaces", {"display_name": ""}, ("body", "display_name", "string_too_short")),
        ("POST", "/api/v1/workspaces", {"display_name": "<>"}, ("body", "display_name", "string_pattern_mismatch")),
        ("POST", "/api/v1/sessions", {"name": 1}, ("body", "name", "string_type")),
        ("POST", "/api/v1/sessions", {"extra": []}, ("body", "extra", "dict_type")),
        ("POST", "/api/v1/sessions", {"trace_tier": "gold"}, ("body", "trace_tier", "enum")),
        ("POST", "/api/v1/sessions", [], ("body", "dict_type")),
        ("POST", "/api/v1/examples/bulk", {}, ("body", "list_type")),
        ("POST", "/api/v1/examples/bulk", [{}], ("body", 0, "dataset_id", "missing")),
        (
            "POST",
            "/api/v1/feedback",
            {"key": "k", "feedback_source": {"type": "api", "metadata": 3}},
            ("body", "feedback_source", "metadata", "dict_type"),
        ),
        ("POST", "/api/v1/feedback", {"key": "k" * 181}, ("body", "key", "string_too_long")),
        ("POST", "/v2/runs/query", {"page_size": 1001}, ("body", "page_size", "less_than_equal")),
        ("POST", "/v2/runs/query", {"ids": ["x"]}, ("body", "ids", 0, "uuid_parsing")),
    ],
)
def test_a_problem_is_reported_at_its_exact_place(
    client: httpx.Client, method: str, path: str, body: Any, expected: tuple[Any, ...]
) -> None:
    options = {} if body is None else {"json": body}
    assert problems(client, method, path, **options) == [expected]


def test_all_problems_of_a_request_are_reported_at_once(client: httpx.Client) -> None:
    found = problems(client, "PATCH", "/api/v1/sessions/1", json={"name": 1, "end_time": "soon"})
    assert set(found) == {
        ("path", "session_id", "uuid_parsing"),
        ("body", "name", "string_type"),
        ("body", "end_time", "datetime_parsing"),
    }


def test_a_missing_body_is_reported(client: httpx.Client) -> None:
    assert problems(client, "POST", "/api/v1/sessions") == [("body", "missing")]


@pytest.mark.parametrize("content", [b"{", b'{"name": NaN}', b"\xff", b"[" * 100_000])
def test_a_body_that_is_not_json_is_refused(client: httpx.Client, content: bytes) -> None:
    headers = {"content-type": "application/json"}
    (found,) = problems(client, "POST", "/api/v1/sessions", content=content, headers=headers)
    assert found[0] == "body"
    assert found[-1] == "json_invalid"


def test_a_body_of_another_media_type_is_refused_by_name(client: httpx.Client) -> None:
    response = client.post("/api/v1/sessions", content=b"name=x", headers={"content-type": "text/plain"})
    (problem,) = response.json()["detail"]
    assert problem["loc"] == ["header", "content-type"]
    assert "application/json" in problem["msg"]


@pytest.mark.parametrize("encode", [gzip.compress, zstandard.compress], ids=["gzip", "zstd"])
def test_a_compressed_body_is_read(client: httpx.Client, encode: Any, request: pytest.FixtureRequest) -> None:
    coding = request.node.callspec.id
    headers = {"content-type": "application/json", "content-encoding": coding}
    response = client.post("/api/v1/sessions", content=encode(b'{"name": "packed"}'), headers=headers)
    assert response.json()["name"] == "packed"
    assert client.post("/api/v1/sessions", content=b"plain", headers=headers).status_code == 400


def test_an_unknown_content_encoding_is_refused(client: httpx.Client) -> None:
    response = client.post("/api/v1/sessions", content=b"{}", headers={"content-encoding": "br"})
    assert response.status_code == 400
    assert "br" in response.text


def test_what_the_contract_does_not_know_is_accepted_and_noted(server: LangSmithServer, client: httpx.Client) -> None:
    response = client.post("/api/v1/sessions?color=red", json={"name": "a", "shape": {"x": 1}})
    assert response.status_code == 200
    assert server.requests[-1].unknown == (("query", "color"), ("body", "shape"))


def test_free_form_objects_have_no_unknown_fields(server: LangSmithServer, client: httpx.Client) -> None:
    client.post("/api/v1/sessions", json={"name": "a", "extra": {"metadata": {"anything": None}}})
    assert server.requests[-1].unknown == ()


def test_strict_unknown_refuses_what_the_contract_does_not_know() -> None:
    server = LangSmithServer(strict_unknown=True)
    headers = {"x-api-key": server.api_key}
    with httpx.Client(transport=server.transport(), base_url="http://t", headers=headers) as client:
        found = problems(client, "POST", "/api/v1/sessions?color=red", json={"name": "a", "shape": 1})
        assert found == [("query", "color", "extra_forbidden"), ("body", "shape", "extra_forbidden")]
        assert client.get("/api/v1/sessions").json() == []


def test_arrays_in_the_query_are_read_repeated_or_joined_as_declared(client: httpx.Client) -> None:
    assert client.get(f"/api/v1/sessions?id={SOME_ID}&id={SOME_ID}").status_code == 200
    assert client.get(f"/api/v1/sessions?id={SOME_ID},{SOME_ID}").status_code == 422
    assert client.get(f"/v1/platform/evaluators?tag_value_id={SOME_ID},{SOME_ID}").status_code == 200


def test_a_null_means_not_given_where_go_reads_it_and_nowhere_else(client: httpx.Client) -> None:
    run = {"id": SOME_ID, "name": "r", "run_type": "llm", "parent_run_id": None, "error": None, "inputs": {"x": None}}
    assert client.post("/runs", json=run).status_code == 202
    assert client.get(f"/runs/{SOME_ID}").json()["inputs"] == {"x": None}
    body = {"dataset_id": None}
    assert client.post("/api/v1/examples", json=body).status_code == 422


def test_a_form_needs_its_parts_and_their_types(client: httpx.Client) -> None:
    file = {"file": ("rows.csv", b"q\nwhy\n")}
    assert problems(client, "POST", "/api/v1/datasets/upload", files=file) == [("body", "input_keys", "missing")]
    data = {"input_keys": ["q"], "data_type": "gold"}
    found = problems(client, "POST", "/api/v1/datasets/upload", files=file, data=data)
    assert found == [("body", "data_type", "enum")]


@pytest.mark.parametrize(
    "content", [b"", b"--x\r\n", b"--x\r\n\r\nno header\r\n--x--", b"--x\r\na: b\r\n\r\nz\r\n--x--"]
)
def test_a_broken_multipart_body_is_refused(client: httpx.Client, content: bytes) -> None:
    headers = {"content-type": "multipart/form-data; boundary=x"}
    response = client.post("/runs/multipart", content=content, headers=headers)
    assert response.status_code == 400


def test_a_multipart_body_without_boundary_is_refused(client: httpx.Client) -> None:
    response = client.post("/runs/multipart", content=b"x", headers={"content-type": "multipart/form-data"})
    assert response.status_code == 400
    assert "boundary" in response.text


def test_files_arrive_whole_whatever_they_hold(client: httpx.Client, server: LangSmithServer) -> None:
    content = b"--+++\r\n\r\n--\r\n\x00\xff"
    post = json.dumps({"id": SOME_ID, "name": "r", "run_type": "llm"}).encode()
    parts = {
        f"post.{SOME_ID}": (None, post, "application/json"),
        f"attachment.{SOME_ID}.a.bin": ("a.bin", content, "application/octet-stream"),
    }
    assert client.post("/runs/multipart", files=parts).status_code == 202
    urls = client.get(f"/runs/{SOME_ID}").json()["s3_urls"]
    address = urls["attachment.a.bin"]["presigned_url"]
    with httpx.Client(transport=server.transport()) as anyone:
        assert anyone.get(address).content == content
