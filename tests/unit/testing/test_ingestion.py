"""What the service refuses of runs as they are sent, and what it makes of the rest."""

from __future__ import annotations

import gzip
import json
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import zstandard

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service import messages

from .conftest import Api
from .runs import at, new_id, project, run


def part(identity: str, seconds: float = 0) -> str:
    moment = datetime.fromisoformat(at(seconds))
    return f"{moment:%Y%m%dT%H%M%S%f}Z{identity}"


def placed(name: str, above: Mapping[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Return a run with its trace and dotted order, as the official SDK sends it."""
    given = run(name, **fields)
    own = part(given["id"])
    if above is None:
        return given | {"trace_id": given["id"], "dotted_order": own}
    place = {"parent_run_id": above["id"], "trace_id": above["trace_id"]}
    return {**given, **place, "dotted_order": f"{above['dotted_order']}.{own}"}


def read(api: Api, given: Mapping[str, Any]) -> dict[str, Any]:
    shown = api("GET", f"/api/v1/runs/{given['id']}")
    assert isinstance(shown, dict)
    return shown


OTHER = "00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize(
    "wrong",
    [
        lambda root, _child: root | {"trace_id": OTHER},
        lambda _root, child: child | {"trace_id": OTHER},
        lambda root, _child: root | {"dotted_order": part(OTHER)},
        lambda _root, child: child | {"dotted_order": part(child["id"])},
        lambda root, _child: root | {"dotted_order": f"{part(OTHER)}.{part(root['id'])}", "trace_id": OTHER},
        lambda root, child: child | {"dotted_order": f"{part(root['id'])}.{part(OTHER)}.{part(child['id'])}"},
        lambda root, _child: root | {"dotted_order": root["dotted_order"][1:]},
        lambda root, _child: root | {"dotted_order": "20261340T000000000000Z" + root["id"]},
        lambda root, _child: root | {"dotted_order": root["id"]},
        lambda root, _child: root | {"dotted_order": root["dotted_order"] + "."},
    ],
)
@pytest.mark.parametrize("way", ["single", "batch", "multipart"])
def test_a_place_in_the_trace_that_contradicts_the_ids_is_refused(
    client: httpx.Client, api: Api, wrong: Any, way: str
) -> None:
    root = placed("root")
    child = placed("child", root)
    given = wrong(root, child)
    response = send(client, way, given)
    assert response.status_code == 400, response.text
    api("GET", f"/api/v1/runs/{given['id']}", 404)


def send(client: httpx.Client, way: str, *runs: Mapping[str, Any]) -> httpx.Response:
    if way == "single":
        return client.post("/runs", json=runs[0])
    if way == "batch":
        return client.post("/runs/batch", json={"post": runs})
    parts = {f"post.{one['id']}": (None, json.dumps(one).encode(), "application/json") for one in runs}
    return client.post("/runs/multipart", files=parts)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("session_id", "default"),
        ("parent_run_id", "parent"),
        ("trace_id", 7),
        ("reference_example_id", "example"),
        ("run_type", "agent"),
        ("start_time", "yesterday"),
        ("end_time", True),
        ("inputs", {"deep": [{"number": 2**64}]}),
        ("extra", {"metadata": {"number": -(2**63) - 1}}),
    ],
)
@pytest.mark.parametrize("way", ["single", "batch", "multipart"])
def test_a_value_that_a_run_cannot_have_is_refused_with_its_place(
    client: httpx.Client, api: Api, field: str, value: Any, way: str
) -> None:
    given = run("one", **{field: value})
    response = send(client, way, given, run("other"))
    assert response.status_code == 422, response.text
    assert field in response.json()["detail"][0]["loc"]
    api("GET", f"/api/v1/runs/{given['id']}", 404)


def test_integers_of_64_bits_are_kept(client: httpx.Client, api: Api) -> None:
    given = run("one", inputs={"least": -(2**63), "most": 2**64 - 1})
    assert send(client, "batch", given).status_code == 202
    assert read(api, given)["inputs"] == given["inputs"]


@pytest.mark.parametrize("way", ["single", "batch", "multipart"])
def test_a_run_goes_into_the_project_that_its_id_names_and_no_unknown_one(
    client: httpx.Client, api: Api, way: str
) -> None:
    session = api("POST", "/api/v1/sessions", json={"name": "given"})["id"]
    given = run("one", session_id=session.upper())
    assert send(client, way, given).status_code == 202
    assert read(api, given)["session_id"] == session
    assert send(client, way, run("two", session_id=new_id())).status_code == 404


@pytest.mark.parametrize("way", ["batch", "multipart"])
def test_times_of_a_batch_lie_within_a_day_from_now(client: httpx.Client, way: str) -> None:
    for hours, status in ((-25, 422), (-23, 202), (23, 202), (25, 422)):
        time = (datetime.now(UTC) + timedelta(hours=hours)).isoformat()
        assert send(client, way, run("one", start_time=time, end_time=None)).status_code == status
    assert send(client, "single", run("old", start_time="2020-01-01T00:00:00Z", end_time=None)).status_code == 202


@pytest.mark.parametrize("way", ["single", "batch", "multipart"])
@pytest.mark.parametrize("factor", [1, 1000], ids=["seconds", "milliseconds"])
@pytest.mark.parametrize("kind", [int, float])
def test_times_may_be_numbers_and_are_shown_without_an_offset(
    client: httpx.Client, api: Api, way: str, factor: int, kind: type
) -> None:
    start = datetime.fromisoformat(at(0))
    seconds = kind(start.timestamp() * factor)
    given = run("one", start_time=seconds, end_time=kind((start.timestamp() + 2) * factor))
    assert send(client, way, given).status_code == 202
    shown = read(api, given)
    assert shown["start_time"] == start.replace(tzinfo=None).isoformat()
    assert shown["end_time"] == (start + timedelta(seconds=2)).replace(tzinfo=None).isoformat()
    (second,) = api("POST", "/v2/runs/query", json={"ids": [given["id"]], "selects": ["START_TIME"]})["items"]
    assert datetime.fromisoformat(second["start_time"]) == start


def test_the_times_of_feedback_may_be_numbers(api: Api) -> None:
    given = run("one")
    api("POST", "/runs", 202, json=given)
    created = api("POST", "/api/v1/feedback", json={"run_id": given["id"], "key": "k", "created_at": 1_767_225_600_000})
    assert datetime.fromisoformat(created["created_at"]) == datetime(2026, 1, 1, tzinfo=UTC)


def test_a_run_is_updated_once(api: Api) -> None:
    given = run("one", end_time=None)
    api("POST", "/runs", 202, json=given)
    api("PATCH", f"/runs/{given['id']}", 202, json={"outputs": {"a": 1}})
    api("PATCH", f"/runs/{given['id']}", 409, json={"outputs": {"a": 2}})
    api("POST", "/runs/batch", 409, json={"patch": [{"id": given["id"], "outputs": {"a": 3}}]})
    assert read(api, given)["outputs"] == {"a": 1}
    early = run("early", end_time=None)
    api("POST", "/runs/batch", 202, json={"patch": [{"id": early["id"], "outputs": {"a": 1}}]})
    api("POST", "/runs/batch", 409, json={"patch": [{"id": early["id"], "outputs": {"a": 2}}]})


def test_a_batch_that_is_sent_again_stores_what_is_new(client: httpx.Client, api: Api) -> None:
    known, new = run("known"), run("new")
    assert send(client, "batch", known).status_code == 202
    response = send(client, "batch", known, new)
    assert (response.status_code, known["id"] in response.text) == (409, True)
    assert read(api, new)["name"] == "new"


@pytest.mark.parametrize("path", ["/runs", "/runs/batch", "/runs/multipart", "/otel/v1/traces"])
def test_a_wrong_key_is_forbidden_to_ingest(server: LangSmithServer, path: str) -> None:
    with httpx.Client(transport=server.transport(), base_url="http://langsmith.test") as client:
        response = client.post(path, json={}, headers={"x-api-key": "lsv2_sk_wrong"})
        assert (response.status_code, response.json()) == (403, {"error": "Forbidden"})
        assert client.get("/api/v1/sessions", headers={"x-api-key": "lsv2_sk_wrong"}).status_code == 401


def test_children_may_come_before_their_parents(client: httpx.Client, api: Api) -> None:
    root = placed("root")
    child = placed("child", root)
    leaf = placed("leaf", child, outputs={"usage_metadata": {"input_tokens": 1, "output_tokens": 2}})
    for one in (leaf, child, root):
        assert send(client, "batch", one).status_code == 202
    shown = read(api, root)
    assert shown["child_run_ids"] == [child["id"], leaf["id"]]
    assert shown["total_tokens"] == 3
    assert read(api, leaf)["parent_run_ids"] == [root["id"], child["id"]]


@pytest.mark.parametrize("encoding", ["gzip", "zstd"])
def test_a_compressed_multipart_body_is_read(client: httpx.Client, api: Api, encoding: str) -> None:
    given = placed("one", inputs={"q": 1})
    inputs = {"name": f"post.{given['id']}.inputs", "value": given.pop("inputs")}
    boundary = uuid.uuid4().hex
    body = b""
    attachment = f"attachment.{given['id']}.photo"
    for name, kind, content in (
        (f"post.{given['id']}", "application/json", json.dumps(given).encode()),
        (inputs["name"], "application/json", json.dumps(inputs["value"]).encode()),
        (attachment, "image/png", b"\x89PNG"),
    ):
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n'
        body += f"{head}Content-Type: {kind}; length={len(content)}\r\n\r\n".encode() + content + b"\r\n"
    body += f"--{boundary}--\r\n".encode()
    encoded = gzip.compress(body) if encoding == "gzip" else zstandard.compress(body)
    headers = {"content-type": f"multipart/form-data; boundary={boundary}", "content-encoding": encoding}
    assert client.post("/runs/multipart", content=encoded, headers=headers).status_code == 202
    shown = read(api, given)
    assert shown["inputs"] == {"q": 1}
    file = client.get(shown["s3_urls"]["attachment.photo"]["presigned_url"])
    assert (file.content, file.headers["content-type"]) == (b"\x89PNG", "image/png")


@pytest.mark.parametrize("encode", [gzip.compress, zstandard.compress], ids=["gzip", "zstd"])
def test_a_compressed_body_does_not_unpack_without_bound(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch, encode: Any
) -> None:
    monkeypatch.setattr(messages, "MAX_DECODED", 1_000_000)
    name = "gzip" if encode is gzip.compress else "zstd"
    headers = {"content-type": "application/json", "content-encoding": name}
    fits, bomb = encode(b" " * 900_000 + b"{}"), encode(b" " * 100_000_000 + b"{}")
    assert client.post("/runs/batch", content=fits, headers=headers).status_code == 202
    assert client.post("/runs/batch", content=bomb, headers=headers).status_code == 413


USAGE = {"input_tokens": 100, "output_tokens": 20, "total_tokens": 120}


def test_tokens_are_summed_along_the_trace_with_their_details(client: httpx.Client, api: Api) -> None:
    root = placed("root")
    first = placed(
        "llm", root, run_type="llm", outputs={"usage_metadata": {**USAGE, "input_token_details": {"audio": 4}}}
    )
    metadata = {"metadata": {"usage_metadata": {**USAGE, "input_token_details": {"audio": 1, "cache_read": 2}}}}
    second = placed("llm", first, run_type="llm", extra=metadata)
    assert send(client, "batch", root, first, second).status_code == 202
    shown = read(api, root)
    assert (shown["prompt_tokens"], shown["completion_tokens"], shown["total_tokens"]) == (200, 40, 240)
    assert shown["prompt_token_details"] == {"audio": 5, "cache_read": 2}
    assert read(api, second)["total_tokens"] == 120
    statistics = api("POST", "/api/v1/runs/stats", json={"session": [project(api)["id"]]})
    assert (statistics["run_count"], statistics["total_tokens"]) == (3, 240)
    api("POST", "/api/v1/runs/delete", json={"session_id": project(api)["id"], "trace_ids": [root["id"]]})
    assert api("POST", "/api/v1/runs/stats", json={"session": [project(api)["id"]]})["total_tokens"] == 0


def test_a_change_of_the_usage_counts_once(api: Api) -> None:
    given = run("one", end_time=None, outputs={"usage_metadata": USAGE})
    api("POST", "/runs", 202, json=given)
    api("PATCH", f"/runs/{given['id']}", 202, json={"outputs": {"usage_metadata": {**USAGE, "total_tokens": 7}}})
    assert read(api, given)["total_tokens"] == 7


def price(**fields: Any) -> dict[str, Any]:
    return {"name": "model", "match_pattern": "^gpt-4o$", "prompt_cost": 0.01, "completion_cost": "0.1", **fields}


def test_costs_come_from_the_price_map_or_from_what_was_sent(api: Api) -> None:
    api("POST", "/api/v1/model-price-map", json=price(prompt_cost_details={"cache_read": 0.001}))
    api("POST", "/api/v1/model-price-map", json=price(match_pattern="gpt", prompt_cost=9))
    extra = {"metadata": {"ls_model_name": "gpt-4o"}}
    usage = {**USAGE, "input_token_details": {"cache_read": 40}}
    priced = run("priced", run_type="llm", extra=extra, outputs={"usage_metadata": usage})
    stated = run("stated", extra=extra, outputs={"usage_metadata": {**USAGE, "input_cost": 1e-6, "output_cost": 2e-6}})
    unknown = run("unknown", extra={"metadata": {"ls_model_name": "other"}}, outputs={"usage_metadata": USAGE})
    for one in (priced, stated, unknown):
        api("POST", "/runs", 202, json=one)
    shown = read(api, priced)
    assert (shown["prompt_cost"], shown["completion_cost"], shown["total_cost"]) == (0.64, 2.0, 2.64)
    assert shown["prompt_cost_details"] == {"cache_read": 0.04}
    assert (read(api, stated)["prompt_cost"], read(api, stated)["total_cost"]) == (1e-6, 3e-6)
    assert read(api, unknown)["total_cost"] is None
    (second,) = api("POST", "/v2/runs/query", json={"ids": [priced["id"]], "selects": ["PROMPT_COST_DETAILS"]})["items"]
    assert second["prompt_cost_details"] == {"raw": {"cache_read": 0.04}}
    assert api("GET", f"/api/v1/sessions/{project(api)['id']}?include_stats=true")["total_cost"] == 2.640003


def test_a_query_must_say_where_its_runs_are(api: Api) -> None:
    given = placed("one", reference_example_id=new_id())
    api("POST", "/runs", 202, json=given)
    api("POST", "/api/v1/runs/query", 400, json={"filter": 'eq(name, "one")'})
    places = {"id": [given["id"]], "trace": given["id"], "reference_example": [given["reference_example_id"]]}
    for name, value in {**places, "session": [project(api)["id"]]}.items():
        assert len(api("POST", "/api/v1/runs/query", json={name: value})["runs"]) == 1
    assert api("POST", "/api/v1/runs/query", json={"parent_run": given["id"]})["runs"] == []


def test_deleting_leaves_nothing_behind(server: LangSmithServer, client: httpx.Client, api: Api) -> None:
    tables = server._service.state._tables
    api("POST", "/api/v1/sessions", json={"name": "p"})

    def held() -> dict[str, int]:
        kinds = ("run", "feedback", "file", "usage total", "early change", "span", "share")
        return {kind: sum(len(table) for (_, name), table in tables.items() if name == kind) for kind in kinds}

    before = held()
    root = placed("root")
    child = placed("child", root, outputs={"usage_metadata": USAGE})
    parts = {f"post.{one['id']}": (None, json.dumps(one).encode(), "application/json") for one in (root, child)}
    parts[f"attachment.{root['id']}.a"] = (None, b"x", "text/plain")
    assert client.post("/runs/multipart", files=parts).status_code == 202
    api("POST", "/api/v1/feedback", json={"run_id": child["id"], "key": "k", "score": 1})
    api("PUT", f"/api/v1/runs/{root['id']}/share")
    assert held() != before
    api("DELETE", f"/api/v1/sessions/{project(api)['id']}")
    assert held() == before
    runs = next(table for (_, name), table in tables.items() if name == "run")
    assert not runs._index
    assert not runs._order
    assert not runs._places
