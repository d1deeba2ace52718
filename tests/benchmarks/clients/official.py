"""The official SDK's handwritten client; its asynchronous one lists no projects."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from langsmith import Client, schemas

_MODELS: dict[str, Any] = {
    "sessions": schemas.TracerSessionResult,
    "bare sessions": schemas.TracerSessionResult,
    "runs": schemas.Run,
    "examples": schemas.Example,
}
_INFO = {"version": "0.12.0", "batch_ingest_config": {"use_multipart_endpoint": True, "size_limit": 100}}


def client(url: str) -> Client:
    return Client(
        f"{url}/api/v1", api_key="lsv2_sk_bench", info=_INFO, auto_batch_tracing=False, tracing_error_callback=_refuse
    )


def _refuse(error: Exception) -> None:
    """Ingestion reports its failures here and goes on; a measurement must not."""
    raise error


def call(client: Client, identifier: str) -> Any:
    return client.read_project(project_id=identifier)


def decoder(kind: str) -> Any:
    model = _MODELS[kind]
    if kind == "runs":
        return lambda content: [model(attachments={}, **item, _host_url="") for item in json.loads(content)["runs"]]
    if kind == "examples":
        return lambda content: [
            model(
                **{name: value for name, value in item.items() if name != "attachment_urls"},
                attachments={},
                _host_url="",
            )
            for item in json.loads(content)
        ]
    return lambda content: [model(**item, _host_url="") for item in json.loads(content)]


def encoder(kind: str) -> Any:
    return decoder(kind), lambda items: b"[" + b",".join(item.model_dump_json().encode() for item in items) + b"]"


def listing(client: Client) -> Iterator[Any]:
    return client.list_projects()


def batch(client: Client, runs: list[dict[str, Any]]) -> None:
    client.batch_ingest_runs(create=runs)


def multipart(client: Client, runs: list[dict[str, Any]]) -> None:
    client.multipart_ingest(create=runs)
