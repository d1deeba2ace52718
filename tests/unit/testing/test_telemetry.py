"""OpenTelemetry's spans become runs, whichever way they are sent."""

from __future__ import annotations

import base64
import gzip
import json
from typing import Any
from uuid import UUID

import httpx
import pytest
from google.protobuf.json_format import ParseDict  # type: ignore[import-untyped]
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from langsmith_ext.testing._service import otlp

from .conftest import Api
from .runs import new_id, project

TRACE, ROOT, CHILD = "5b8efff798038103d269b633813fc60c", "eee19b7ec3c1b174", "00f067aa0ba902b7"
START = 1_767_225_600_123_456_000  # 2026-01-01T00:00:00.123456Z
JSON = "application/json"


def value(given: Any) -> dict[str, Any]:
    if isinstance(given, bool):
        return {"boolValue": given}
    if isinstance(given, int):
        return {"intValue": str(given)}
    if isinstance(given, float):
        return {"doubleValue": given}
    if isinstance(given, list):
        return {"arrayValue": {"values": [value(one) for one in given]}}
    return {"stringValue": given}


def listed(attributes: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"key": name, "value": value(given)} for name, given in attributes.items()]


def span(identity: str, parent: str = "", name: str = "step", **fields: Any) -> dict[str, Any]:
    attributes = listed(fields.pop("attributes", {}))
    times = {"startTimeUnixNano": str(START), "endTimeUnixNano": str(START + 2_000_000_000)}
    above = {"parentSpanId": parent} if parent else {}
    return {"traceId": TRACE, "spanId": identity, **above, "name": name, **times, "attributes": attributes, **fields}


def request(*spans: dict[str, Any]) -> dict[str, Any]:
    resource = {"attributes": listed({"service.name": "shop"})}
    return {
        "resourceSpans": [{"resource": resource, "scopeSpans": [{"scope": {"name": "test"}, "spans": list(spans)}]}]
    }


def as_protobuf(sent: dict[str, Any]) -> bytes:
    """Encode a request; ids are base64 in protobuf's own JSON, which the library reads."""
    copy = json.loads(json.dumps(sent))
    for one in copy["resourceSpans"][0]["scopeSpans"][0]["spans"]:
        for name in ("traceId", "spanId", "parentSpanId"):
            if name in one:
                one[name] = base64.b64encode(bytes.fromhex(one[name])).decode()
    encoded: bytes = ParseDict(copy, ExportTraceServiceRequest()).SerializeToString()
    return encoded


def export(client: httpx.Client, *spans: dict[str, Any], **headers: str) -> httpx.Response:
    return client.post("/otel/v1/traces", json=request(*spans), headers=headers)


def shown(api: Api, identity: str = str(UUID(TRACE))) -> dict[str, Any]:
    run = api("GET", f"/api/v1/runs/{identity}")
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("path", ["/otel/v1/traces", "/api/v1/otel/v1/traces", "/api/otel/v1/traces"])
@pytest.mark.parametrize("form", ["protobuf", "json"])
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_trace_is_taken_in_every_form(client: httpx.Client, api: Api, path: str, form: str, encoding: str) -> None:
    sent = request(span(ROOT, name="root"), span(CHILD, ROOT, name="child"))
    content = as_protobuf(sent) if form == "protobuf" else json.dumps(sent).encode()
    headers = {"content-type": "application/x-protobuf" if form == "protobuf" else JSON}
    headers |= {"content-encoding": encoding, "langsmith-project": "shop"}
    content = gzip.compress(content) if encoding == "gzip" else content
    response = client.post(path, content=content, headers=headers)
    assert (response.status_code, response.content) == (200, b"")
    root = shown(api)
    assert (root["name"], root["run_type"], root["status"]) == ("root", "chain", "success")
    assert (root["start_time"], root["end_time"]) == ("2026-01-01T00:00:00.123456", "2026-01-01T00:00:02.123456")
    assert (root["trace_id"], root["session_id"]) == (root["id"], project(api, "shop")["id"])
    child = root["child_run_ids"][0]
    assert shown(api, child)["dotted_order"].startswith(root["dotted_order"] + ".")
    metadata = root["extra"]["metadata"]
    assert (metadata["OTEL_TRACE_ID"], metadata["OTEL_SPAN_ID"]) == (TRACE, ROOT)


def test_spans_may_come_in_any_order_and_again(client: httpx.Client, api: Api) -> None:
    leaf = "00f067aa0ba902b8"
    for one in (
        span(leaf, CHILD, "leaf"),
        span(CHILD, ROOT, "child"),
        span(ROOT, name="root"),
        span(ROOT, name="again"),
    ):
        assert export(client, one).status_code == 200
    root = shown(api)
    assert root["name"] == "again"
    runs = api("POST", "/api/v1/runs/query", json={"trace": root["id"], "order": "asc"})["runs"]
    assert sorted(run["name"] for run in runs) == ["again", "child", "leaf"]
    by_name = {run["name"]: run for run in runs}
    assert by_name["leaf"]["parent_run_ids"] == [root["id"], by_name["child"]["id"]]
    assert by_name["leaf"]["parent_run_id"] == by_name["child"]["id"]
    assert len(root["child_run_ids"]) == 2


MAPPED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"langsmith.trace.name": "named"}, {"name": "named"}),
    ({"langsmith.span.kind": "LLM"}, {"run_type": "llm"}),
    ({"gen_ai.operation.name": "chat"}, {"run_type": "llm"}),
    ({"gen_ai.operation.name": "embeddings"}, {"run_type": "embedding"}),
    ({"gen_ai.operation.name": "chat", "langsmith.span.kind": "tool"}, {"run_type": "tool"}),
    ({"openinference.span.kind": "RETRIEVER"}, {"run_type": "retriever"}),
    ({"openinference.span.kind": "TOOL", "tool.name": "search"}, {"run_type": "tool", "name": "search"}),
    ({"traceloop.span.kind": "workflow", "traceloop.entity.name": "flow"}, {"run_type": "chain", "name": "flow"}),
    ({"gen_ai.tool.name": "search"}, {"run_type": "tool"}),
    ({"langsmith.span.tags": "a, b"}, {"tags": ["a", "b"]}),
    ({"input.value": "hi", "output.value": "ho"}, {"inputs": {"input": "hi"}, "outputs": {"output": "ho"}}),
    ({"input.value": '{"q": 1}', "output.value": '{"a": 2}'}, {"inputs": {"q": 1}, "outputs": {"a": 2}}),
    ({"gen_ai.prompt": '{"q": 1}', "gen_ai.completion": "text"}, {"inputs": {"q": 1}, "outputs": {"output": "text"}}),
    (
        {"gen_ai.prompt.0.role": "system", "gen_ai.prompt.0.content": "be", "gen_ai.prompt.1.message.content": "hi"},
        {"inputs": {"messages": [{"role": "system", "content": "be"}, {"content": "hi"}]}},
    ),
    (
        {"llm.output_messages.0.message.role": "assistant", "llm.output_messages.0.message.content": "ho"},
        {"outputs": {"messages": [{"role": "assistant", "content": "ho"}]}},
    ),
    (
        {"gen_ai.completion.0.tool_calls.0.name": "f", "gen_ai.completion.0.tool_calls.0.arguments": '{"x": 1}'},
        {"outputs": {"messages": [{"tool_calls": [{"name": "f", "arguments": {"x": 1}}]}]}},
    ),
    (
        {"gen_ai.input.messages": '[{"role": "user", "content": "hi"}]'},
        {"inputs": {"messages": [{"role": "user", "content": "hi"}]}},
    ),
    (
        {"retrieval.documents.0.document.content": "text", "retrieval.documents.0.document.metadata": '{"page": 1}'},
        {"outputs": {"documents": [{"page_content": "text", "metadata": {"page": 1}}]}},
    ),
    (
        {"gen_ai.usage.input_tokens": 3, "gen_ai.usage.output_tokens": 4, "gen_ai.usage.total_tokens": 8},
        {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 8},
    ),
    ({"llm.token_count.prompt": 3, "llm.token_count.completion": 4}, {"total_tokens": 7}),
    ({"gen_ai.usage.input_tokens": 9, "gen_ai.usage.prompt_tokens": 3}, {"prompt_tokens": 9}),
]


@pytest.mark.parametrize(("attributes", "expected"), MAPPED, ids=[next(iter(given)) for given, _ in MAPPED])
def test_attributes_become_fields(
    client: httpx.Client, api: Api, attributes: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert export(client, span(ROOT, attributes=attributes)).status_code == 200
    run = shown(api)
    assert {name: run[name] for name in expected} == expected


def test_metadata_and_parameters_come_from_several_attributes(client: httpx.Client, api: Api) -> None:
    attributes = {
        "langsmith.metadata.user": "u1",
        "traceloop.association.properties.team": "t",
        "metadata": '{"level": 3}',
        "gen_ai.system": "openai",
        "gen_ai.request.model": "gpt-4o",
        "gen_ai.request.temperature": 0.5,
        "gen_ai.request.stop_sequences": ["a", "b"],
        "llm.invocation_parameters": '{"seed": 7}',
    }
    export(client, span(ROOT, attributes=attributes))
    extra = shown(api)["extra"]
    expected = {"user": "u1", "team": "t", "level": 3, "ls_provider": "openai", "ls_model_name": "gpt-4o"}
    assert extra["metadata"].items() >= expected.items()
    assert extra["invocation_params"] == {"model": "gpt-4o", "temperature": 0.5, "stop": ["a", "b"], "seed": 7}


def test_a_span_that_failed_is_an_error_with_its_exception(client: httpx.Client, api: Api) -> None:
    export(client, span(ROOT, status={"code": 2, "message": "no answer"}))
    assert (shown(api)["status"], shown(api)["error"]) == ("error", "no answer")
    attributes = listed({"exception.message": "boom", "exception.stacktrace": "line 1"})
    event = {"name": "exception", "timeUnixNano": str(START), "attributes": attributes}
    export(client, span(ROOT, status={"code": "STATUS_CODE_ERROR"}, events=[event]))
    assert (shown(api)["status"], shown(api)["error"]) == ("error", "boom\n\nline 1")


def test_events_become_messages(client: httpx.Client, api: Api) -> None:
    events = [
        {"name": "gen_ai.user.message", "timeUnixNano": str(START), "attributes": listed({"content": "hi"})},
        {"name": "gen_ai.choice", "timeUnixNano": str(START), "attributes": listed({"message.content": "ho"})},
    ]
    export(client, span(ROOT, events=events))
    run = shown(api)
    assert run["inputs"] == {"messages": [{"role": "user", "content": "hi"}]}
    assert run["outputs"] == {"choices": [{"role": "assistant", "content": "ho"}]}
    assert [event["name"] for event in run["events"]] == [event["name"] for event in events]


def test_a_span_names_its_project_and_hangs_below_an_existing_run(client: httpx.Client, api: Api) -> None:
    parent: dict[str, Any] = {"id": new_id(), "name": "parent", "run_type": "chain", "session_name": "p", "inputs": {}}
    api("POST", "/runs", 202, json=parent)
    above, own = shown(api, parent["id"]), new_id()
    attributes = {
        "langsmith.span.id": own,
        "langsmith.trace.id": parent["id"],
        "langsmith.span.parent_id": parent["id"],
        "langsmith.span.dotted_order": f"{above['dotted_order']}.20260101T000000123456Z{own}",
        "langsmith.trace.session_name": "p",
    }
    assert export(client, span(ROOT, attributes=attributes), **{"langsmith-project": "elsewhere"}).status_code == 200
    run = shown(api, own)
    assert (run["parent_run_id"], run["trace_id"]) == (parent["id"], parent["id"])
    assert run["session_id"] == project(api)["id"]
    assert shown(api, parent["id"])["child_run_ids"] == [own]


def test_attachments_are_files_of_the_run(client: httpx.Client, api: Api) -> None:
    given = [{"name": "photo", "content": base64.b64encode(b"\x89PNG").decode(), "mime_type": "image/png"}]
    export(client, span(ROOT, attributes={"langsmith.attachments": json.dumps(given)}))
    assert client.get(shown(api)["s3_urls"]["attachment.photo"]["presigned_url"]).content == b"\x89PNG"


def test_logs_are_accepted_and_make_no_runs(client: httpx.Client, api: Api) -> None:
    logs = client.post("/otel/v1/logs", json={"resourceLogs": []})
    assert (logs.status_code, logs.content) == (200, b"")
    assert api("GET", "/api/v1/sessions") == []


@pytest.mark.parametrize(
    ("content", "media_type", "status"),
    [
        (b"\xff\xff", "application/x-protobuf", 400),
        (b"{", JSON, 422),
        (b"[]", JSON, 422),
        (json.dumps(request(span("zz"))).encode(), JSON, 400),
        (json.dumps(request({**span(ROOT), "traceId": "00"})).encode(), JSON, 400),
        (b"x", "text/plain", 422),
    ],
)
def test_what_is_no_trace_is_refused(client: httpx.Client, content: bytes, media_type: str, status: int) -> None:
    response = client.post("/otel/v1/traces", content=content, headers={"content-type": media_type})
    assert response.status_code == status, response.text


def test_without_the_extra_protobuf_is_refused_with_what_to_install(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "opentelemetry.proto.collector.trace.v1.trace_service_pb2", None)
    headers = {"content-type": "application/x-protobuf"}
    response = client.post("/otel/v1/traces", content=as_protobuf(request(span(ROOT))), headers=headers)
    assert (response.status_code, "langsmith-ext[testing,otlp]" in response.text) == (415, True)


def test_integers_and_bytes_of_json_are_read() -> None:
    sent = request({**span(ROOT), "attributes": [{"key": "n", "value": {"intValue": 7}}]})
    assert otlp.read_spans(JSON, sent)[0].attributes == {"n": 7}
