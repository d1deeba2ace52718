"""Writing is strict where a wrong request would do harm, and leaves validation to the server elsewhere."""

from __future__ import annotations

import io
import json
import math
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from langsmith_api.platform import models
from langsmith_api.platform.operations import OPERATIONS
from langsmith_api.platform.resources import AsyncResources, Resources

from langsmith_ext.runtime.calls import Call, capture
from langsmith_ext.runtime.encoding import encode_json, to_text
from langsmith_ext.runtime.errors import InvalidArgumentError
from langsmith_ext.runtime.requests import Part, Request, build_request
from tests.routes import at_route
from tests.unit.runtime.samples import CONTRACT

ID = UUID("0af00c31-0bc0-4a00-8c00-0d0000a00011")
client = Resources()


def request_of(method: Any, *args: Any, **kwargs: Any) -> Request:
    return build_request(capture(method, *args, **kwargs))


@pytest.mark.parametrize("value", ["", ".", "..", None])
def test_path_arguments_that_lead_to_another_route_are_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="session_id"):
        request_of(client.tracer_sessions.delete, value)


@given(st.text(min_size=1).filter(lambda text: text not in (".", "..") and text.isprintable()))
def test_any_other_path_argument_stays_one_segment(value: str) -> None:
    path = request_of(client.tracer_sessions.delete, value).path
    assert path.startswith("/api/v1/sessions/")
    assert path.count("/") == 4
    assert not set("?# ") & set(path)


def test_every_operation_refuses_dots_in_every_path_argument() -> None:
    checked = 0
    for operation in OPERATIONS.values():
        for name in operation.path_parameters:
            arguments = dict.fromkeys(operation.path_parameters, "x") | {name: ".."}
            with pytest.raises(InvalidArgumentError, match=name):
                build_request(Call(operation, path=arguments, body={}))
            checked += 1
    assert checked > 300


def test_query_arguments_of_none_and_server_defaults_are_not_sent() -> None:
    assert request_of(client.tracer_sessions.list).query == ()
    assert request_of(client.tracer_sessions.list, name=None, limit=5).query == (("limit", "5"),)


def test_exploded_arrays_repeat_their_name_and_others_are_joined_by_commas() -> None:
    exploded = request_of(client.tracer_sessions.list, id=[ID, "b"])
    assert exploded.query == (("id", str(ID)), ("id", "b"))
    joined = request_of(client.evaluators.bulk_delete, evaluator_ids=[ID, "b"])
    assert joined.query == (("evaluator_ids", f"{ID},b"),)
    assert request_of(client.evaluators.list, tag_value_id=[]).query == ()


def test_the_arrays_that_do_not_explode_are_in_the_index() -> None:
    joined = {
        (str(operation), parameter.name)
        for operation in OPERATIONS.values()
        for parameter in operation.query_parameters
        if not parameter.explode
    }
    declared = {
        (f"{method.upper()} {path}", parameter["name"])
        for path, item in CONTRACT["paths"].items()
        for method, operation in item.items()
        for parameter in operation.get("parameters", [])
        if parameter["in"] == "query" and parameter.get("explode") is False
    }
    assert joined == declared != set()


class Color(StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (0.5, "0.5"),
        ("a b", "a b"),
        (ID, str(ID)),
        (Color.RED, "red"),
        (date(2026, 1, 5), "2026-01-05"),
        (datetime(2026, 1, 5, 1, 2, 3), "2026-01-05T01:02:03Z"),
        (datetime(2026, 1, 5, 1, 2, 3, 4, UTC), "2026-01-05T01:02:03.000004Z"),
        (datetime(2026, 1, 5, 3, 2, 3, tzinfo=timezone(timedelta(hours=2))), "2026-01-05T03:02:03+02:00"),
        ({"a": 1}, '{"a":1}'),
    ],
)
def test_scalars_have_one_spelling(value: Any, text: str) -> None:
    assert to_text(value) == text


def test_a_body_is_a_model_or_a_plain_mapping() -> None:
    model = request_of(client.workspaces.create, models.WorkspaceCreate(display_name="é", tenant_handle=None))
    mapping = request_of(client.workspaces.create, {"display_name": "é", "tenant_handle": None})
    assert model.content == mapping.content == '{"display_name":"é","tenant_handle":null}'.encode()
    assert model.headers == {"Accept": "application/json", "Content-Type": "application/json"}


def test_a_field_set_to_none_is_sent_as_null_and_a_missing_one_is_not_sent() -> None:
    body = models.DatasetUpdate(name=None)
    assert json.loads(request_of(client.datasets.update, ID, body).content) == {"name": None}
    assert json.loads(request_of(client.datasets.update, ID, models.DatasetUpdate()).content) == {}


def test_bodies_accept_ids_times_and_enumeration_members() -> None:
    body = {
        "id": ID,
        "start_time": datetime(2026, 1, 5),
        "run_type": models.RunTypeEnum.LLM,
        "tags": ("a",),
        "extra": {"at": date(2026, 1, 5)},
    }
    sent = json.loads(request_of(client.runs.create, body).content)
    assert sent == {
        "id": str(ID),
        "start_time": "2026-01-05T00:00:00Z",
        "run_type": "llm",
        "tags": ["a"],
        "extra": {"at": "2026-01-05"},
    }


@pytest.mark.parametrize("value", [math.nan, math.inf, object(), {1, object()}, b"bytes"])
def test_a_value_that_json_cannot_hold_is_refused_with_its_type(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"JSON|number"):
        encode_json({"value": value})


def test_a_required_body_cannot_be_none() -> None:
    with pytest.raises(InvalidArgumentError, match="body is required"):
        request_of(client.workspaces.create, None)


def parts_of(body: Any) -> dict[str, Part]:
    parts = request_of(client.runs.multipart_ingest, body).parts
    assert parts is not None
    return {part.name: part for part in parts}


def test_templated_part_names_accept_any_match_from_a_mapping_or_pairs() -> None:
    run = {"id": str(ID), "trace_id": str(ID)}
    from_mapping = parts_of({f"post.{ID}": run, f"post.{ID}.inputs": (None, b"{}", "application/json")})
    from_pairs = parts_of([(f"post.{ID}", run), (f"post.{ID}.inputs", (None, b"{}", "application/json"))])
    assert from_mapping == from_pairs
    assert from_mapping[f"post.{ID}"] == Part(
        f"post.{ID}", json.dumps(run, separators=(",", ":")).encode(), f"post.{ID}", "application/json"
    )
    assert from_mapping[f"post.{ID}.inputs"].content_type == "application/json"


def test_parts_accept_text_bytes_files_paths_and_tuples(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("a,b\n")
    file = io.BytesIO(b"--+++")
    parts = parts_of(
        {"text": "x", "flag": True, "bytes": b"x", "file": file, "path": path, "tuple": ("n.csv", b"x", "text/csv")}
    )
    assert parts["text"] == Part("text", "x")
    assert parts["flag"] == Part("flag", "true")
    assert (parts["bytes"].filename, parts["bytes"].content) == ("bytes", b"x")
    assert parts["file"].content is file
    assert (parts["path"].filename, parts["path"].content) == ("rows.csv", path)
    assert parts["tuple"] == Part("tuple", b"x", "n.csv", "text/csv")


def test_the_sender_chooses_the_boundary() -> None:
    request = request_of(client.runs.multipart_ingest, {"a": "b"})
    assert "Content-Type" not in request.headers
    assert request.content is None


def test_a_multipart_model_repeats_array_fields() -> None:
    body = {"file": b"a,b\n", "input_keys": ["a", "b"], "name": None}
    parts = request_of(client.datasets.upload_csv, body).parts
    assert parts is not None
    assert [(part.name, part.content) for part in parts] == [
        ("file", b"a,b\n"),
        ("input_keys", "a"),
        ("input_keys", "b"),
    ]


def test_oauth_bodies_are_forms() -> None:
    request = request_of(client.oauth.create_token, {"grant_type": "refresh_token", "client_id": "a&b", "code": None})
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert request.content == b"grant_type=refresh_token&client_id=a%26b"


def test_headers_that_the_client_owns_are_not_parameters() -> None:
    names = {parameter.name.lower() for operation in OPERATIONS.values() for parameter in operation.header_parameters}
    owned = {"accept", "content-type", "authorization", "x-api-key", "x-tenant-id", "x-organization-id"}
    assert names.isdisjoint(owned)
    sent = request_of(client.fleet_mcp.list_servers, x_ls_user_id=ID)
    assert sent.headers["X-Ls-User-Id"] == str(ID)


def test_downloads_and_streams_ask_for_their_media_type() -> None:
    assert request_of(client.datasets.download_csv, ID).headers["Accept"].startswith("text/csv")
    assert (
        at_route("POST", "/api/v1/datasets/{dataset_id}/runs/delta/stream").success[200].media_type
        == "text/event-stream"
    )


def test_capture_accepts_sync_and_async_methods() -> None:
    sync = capture(client.datasets.list, limit=3)
    awaited = capture(AsyncResources().datasets.list, limit=3)
    assert sync == awaited
    assert str(sync.operation) == "GET /api/v1/datasets"
    with pytest.raises(TypeError, match="not a method of a resource"):
        capture(print)
    with pytest.raises(TypeError):
        capture(client.datasets.list, nonsense=1)
