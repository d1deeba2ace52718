"""Every operation that uploads, downloads or streams moves real bytes, over real sockets."""

from __future__ import annotations

import asyncio
import io
import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext import AsyncLangSmith, LangSmith
from langsmith_ext.testing import LangSmithServer

from . import wire
from .arguments import arguments_of
from .conftest import Rig
from .test_every_operation import bound, call_arguments

# Deprecated operations are called too.
pytestmark = pytest.mark.filterwarnings("ignore::langsmith_ext.LangSmithDeprecationWarning")

JSON = wire.JSON
STREAMED = sorted(
    key
    for key, operation in OPERATIONS.items()
    if any(success.media_type not in (None, JSON) or success.others for success in operation.success.values())
)
UPLOADED = sorted(key for key, operation in OPERATIONS.items() if operation.body and operation.body.media_type != JSON)


@pytest.mark.parametrize("key", STREAMED, ids=lambda key: " ".join(key))
def test_a_stream_brings_the_bytes_that_the_service_sent(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    given = arguments_of(wire.operations()[key], key[1], "full")
    method = bound(sampled.sync, operation)
    positional, named = call_arguments(method, operation, given)
    with sampled.sync.stream(method, *positional, **named) as stream:
        received = b"".join(stream.iter_bytes())
    assert received == sampled.recorder.exchanges[0].content != b""

    async_method = bound(sampled.asynchronous, operation)

    async def read() -> bytes:
        async with sampled.asynchronous.stream(async_method, *positional, **named) as stream:
            return b"".join([part async for part in stream.iter_bytes()])

    assert asyncio.run(read()) == received
    assert sampled.recorder.violations() == []


@pytest.mark.parametrize("key", UPLOADED, ids=lambda key: " ".join(key))
def test_a_form_arrives_with_every_byte(sampled: Rig, key: tuple[str, str]) -> None:
    operation = OPERATIONS[key]
    given = arguments_of(wire.operations()[key], key[1], "full")
    method = bound(sampled.sync, operation)
    positional, named = call_arguments(method, operation, given)
    method(*positional, **named)
    sent = sampled.recorder.exchanges[0].request.content
    binary = [value for value in given.body.values() if isinstance(value, bytes)]
    assert all(value in sent for value in binary)
    assert sampled.recorder.violations() == []


@pytest.fixture
def server() -> Iterator[LangSmithServer]:
    with LangSmithServer(strict_unknown=True) as server:
        yield server


@pytest.fixture
def client(server: LangSmithServer) -> Iterator[LangSmith]:
    with server.client() as client:
        yield client


def test_a_csv_file_goes_up_and_comes_down(client: LangSmith, tmp_path: Any) -> None:
    content = "question,answer\n" + "".join(f"q{number},a{number}\n" for number in range(500))
    file = io.BytesIO(content.encode())
    parts = {"file": ("rows.csv", file, "text/csv"), "input_keys": ["question"], "output_keys": ["answer"]}
    dataset = client.datasets.upload_csv(parts.items())
    assert dataset.example_count == 500
    downloaded = client.datasets.download_csv(dataset.id)
    assert len(downloaded.splitlines()) == 501
    with client.stream(client.datasets.download_jsonl, dataset.id) as stream:
        stream.write_to(tmp_path / "rows.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "rows.jsonl").read_text().splitlines()]
    assert {"inputs": {"question": "q7"}, "outputs": {"answer": "a7"}} in rows


def test_runs_go_up_in_parts_with_attachments_of_any_bytes(server: LangSmithServer, client: LangSmith) -> None:
    attachment = bytes(range(256)) * 1000 + b"\r\n--+++--\r\n"
    identity = str(uuid.uuid4())
    run = {"id": identity, "name": "r", "run_type": "chain", "session_name": "p"}
    parts = {
        f"post.{identity}": (None, json.dumps(run), "application/json"),
        f"post.{identity}.inputs": (None, '{"q": 1}', "application/json"),
        f"attachment.{identity}.blob.bin": ("blob.bin", attachment, "application/octet-stream"),
    }
    client.runs.multipart_ingest(parts)
    assert attachment in server.requests[-1].body


def test_an_async_client_uploads_and_downloads(server: LangSmithServer) -> None:
    async def there_and_back() -> int:
        async with server.async_client() as client:
            assert isinstance(client, AsyncLangSmith)
            parts = {"file": ("rows.csv", b"q\nwhy\nhow\n", "text/csv"), "input_keys": ["q"]}
            dataset = await client.datasets.upload_csv(parts.items())
            async with client.stream(client.datasets.download_csv, dataset.id) as stream:
                return len([line async for line in stream.iter_lines()])

    assert asyncio.run(there_and_back()) == 3
