"""Contracts other than the shipped one: cut, spelled differently, with other fields, of a package of another name."""

from __future__ import annotations

import copy
import gzip
import importlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from langsmith_ext import AsyncLangSmith, LangSmith
from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing import __main__ as command
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.coverage import coverage
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.messages import IncomingRequest
from langsmith_ext.testing._service.service import Service

Document = dict[str, Any]
SHIPPED: Mapping[str, Any] = read_contract().document
RESOURCES = sorted(
    {operation["x-langsmith-resource"] for item in SHIPPED["paths"].values() for operation in item.values()}
)


def kept(wanted: Callable[[str], bool]) -> Document:
    """The shipped contract with some of its resources."""
    paths = {
        path: {method: one for method, one in item.items() if wanted(one["x-langsmith-resource"])}
        for path, item in SHIPPED["paths"].items()
    }
    return {**SHIPPED, "paths": {path: item for path, item in paths.items() if item}}


def changed(change: Callable[[Document], None]) -> Document:
    """The shipped contract with a change."""
    document = copy.deepcopy(dict(SHIPPED))
    change(document)
    return document


def client_of(server: LangSmithServer) -> httpx.Client:
    headers = {"x-api-key": server.api_key}
    return httpx.Client(transport=server.transport(), base_url="http://t", headers=headers)


@pytest.fixture
def small() -> Document:
    return kept(lambda resource: resource in ("tracer_sessions", "workspaces"))


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, small: Document) -> Iterator[str]:
    """A package of another name, as far as the service reads it."""
    folder = tmp_path / "our_langsmith" / "platform"
    folder.mkdir(parents=True)
    (folder / "__init__.py").touch()
    (folder / "contract.json.gz").write_bytes(gzip.compress(json.dumps(small).encode()))
    monkeypatch.syspath_prepend(tmp_path)
    yield "our_langsmith.platform"
    for name in ("our_langsmith", "our_langsmith.platform"):
        sys.modules.pop(name, None)


def test_a_few_resources_are_served_and_nothing_else(small: Document) -> None:
    with client_of(LangSmithServer(contract=small)) as client:
        created = client.post("/api/v1/sessions", json={"name": "a"}).json()
        assert [project["id"] for project in client.get("/api/v1/sessions").json()] == [created["id"]]
        assert client.get("/api/v1/datasets").status_code == 404
        assert client.post("/api/v1/datasets", json={}).status_code == 404


def test_nothing_is_needed_beyond_what_the_operations_name() -> None:
    document = kept(lambda resource: resource == "tracer_sessions")
    del (document := changed(document.update))["components"]["schemas"]["AuditLogOperation"]
    with client_of(LangSmithServer(contract=document)) as client:
        assert client.post("/api/v1/sessions", json={"name": "a"}).status_code == 200


def test_a_contract_without_operations_answers_404() -> None:
    server = LangSmithServer(contract={"openapi": "3.1.0", "paths": {}})
    with client_of(server) as client:
        assert client.get("/api/v1/sessions").status_code == 404


@pytest.mark.parametrize("removed", RESOURCES)
def test_any_resource_may_be_missing(removed: str) -> None:
    service = Service(contract=kept(lambda resource: resource != removed))
    for key, operation in service.contract.operations.items():
        if operation.method == "GET" and "{" not in key:
            headers = [("authorization", f"Bearer {service.home.bearer_token}")]
            response = service.handle(IncomingRequest("GET", operation.path, headers))
            assert response.status != 500, key


def _rename_fields(document: Document) -> None:
    body = document["paths"]["/api/v1/repos"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    schema = document["components"]["schemas"][body["$ref"].rpartition("/")[2]]
    schema["properties"]["handle"] = schema["properties"].pop("repo_handle")
    schema["required"] = ["handle", "is_public"]


def test_a_behaviour_without_its_fields_gives_way_to_a_sample(
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = LangSmithServer(contract=changed(_rename_fields))
    with client_of(server) as client:
        response = client.post("/api/v1/repos", json={"handle": "greeting", "is_public": False})
        assert response.status_code == 200, response.text
        assert set(response.json()) == {"repo"}
    assert "POST /api/v1/repos answers with a sample: its behaviour does not fit" in caplog.text


def test_a_behaviour_with_another_kind_of_answer_gives_way_to_a_sample(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def as_text(document: Document) -> None:
        responses = document["paths"]["/api/v1/sessions"]["get"]["responses"]
        responses["200"]["content"]["application/json"]["schema"] = {"type": "string"}

    with client_of(LangSmithServer(contract=changed(as_text))) as client:
        assert isinstance(client.get("/api/v1/sessions").json(), str)
    assert "GET /api/v1/sessions answers with a sample" in caplog.text


def _respell(document: Document) -> None:
    """Spell routes as newer documents do, with other names for their parameters."""
    spelled = {"/v1/": "/api/v1/", "/v2/": "/api/v2/", "/commits/": "/api/v1/commits/", "/runs": "/api/v1/runs"}
    paths = document["paths"]
    for path in list(paths):
        start = next((start for start in spelled if path.startswith(start)), "")
        new = spelled.get(start, "") + path.removeprefix(start)
        if new != path and new not in paths:
            paths[new] = paths.pop(path)
    one = paths["/api/v1/sessions/{project}"] = paths.pop("/api/v1/sessions/{session_id}")
    for operation in one.values():
        for parameter in operation["parameters"]:
            if parameter["in"] == "path":
                parameter["name"] = "project"


def test_behaviours_follow_a_route_to_another_spelling_and_other_parameter_names() -> None:
    contract = read_contract(changed(_respell))
    assert sum(coverage(contract).values()) == sum(coverage(read_contract()).values())
    with client_of(LangSmithServer(contract=contract.document)) as client:
        project = client.post("/api/v1/sessions", json={"name": "a"}).json()["id"]
        changes = client.patch(f"/sessions/{project}", json={"name": "b"})
        assert changes.json()["name"] == "b"
        tool = {"handle": "search", "name": "Search", "description": "finds", "parameters": {}}
        assert client.post("/v1/platform/tools", json=tool).status_code == 201
        assert client.get("/api/v1/platform/tools/search").json()["name"] == "Search"
        assert client.post("/v2/runs/query", json={"project_ids": [project]}).json()["items"] == []
        logged = {"start_time": "2000-01-01T00:00:00Z", "end_time": "2100-01-01T00:00:00Z"}
        entries = client.get("/api/v1/audit-logs", params=logged).json()["items"]
        named = {"create_tool", "update_tracer_session"} & set(contract.schemas["AuditLogOperation"]["enum"])
        assert {entry["api"]["operation"] for entry in entries} == named


def test_a_package_of_another_name_is_served_by_its_name_as_a_module_and_by_its_file(
    package: str, small: Document, tmp_path: Path
) -> None:
    plain = tmp_path / "contract.json"
    plain.write_text(json.dumps(small))
    packed = tmp_path / "our_langsmith" / "platform" / "contract.json.gz"
    for source in (package, importlib.import_module(package), packed, str(plain), small):
        service = Service(contract=source)
        assert list(service.contract.operations) == list(read_contract(small).operations)


def test_services_of_different_contracts_run_side_by_side(package: str) -> None:
    with client_of(LangSmithServer(contract=package)) as ours, client_of(LangSmithServer()) as theirs:
        assert ours.get("/api/v1/datasets").status_code == 404
        assert theirs.get("/api/v1/datasets").status_code == 200


def test_services_of_one_contract_share_what_is_compiled_from_it(package: str) -> None:
    first, second = Service(contract=package), Service(contract=importlib.import_module(package))
    assert engine_of(first.contract) is engine_of(second.contract)
    assert first.state is not second.state


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("nowhere.platform", "nowhere.platform cannot be imported"),
        ("no/such/file.json", "there is no file no/such/file.json"),
        ("json", "json has no contract.json.gz"),
        ({"openapi": "3.1.0"}, "the document has no paths"),
        ({"paths": {"/a": {"get": {"responses": {}}}}}, "GET /a has no x-langsmith-route"),
    ],
)
def test_what_is_not_a_contract_is_refused_with_advice(source: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message) as refused:
        LangSmithServer(contract=source)
    assert "give a generated package such as langsmith_api.platform, or its contract.json.gz" in str(refused.value)


@pytest.mark.parametrize("content", [b"<html>", b"\x1f\x8bbroken", b"[]", b"\xff\xfe"])
def test_a_file_that_is_not_a_contract_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "contract.json"
    file.write_bytes(content)
    with pytest.raises(ValueError, match="contract: the file is not"):
        LangSmithServer(contract=file)


class OurLangSmith(LangSmith):
    """A client class of one's own."""


class OurAsyncLangSmith(AsyncLangSmith):
    """An async client class of one's own."""


def test_a_client_of_a_given_class_is_connected_with_the_servers_key(package: str) -> None:
    with LangSmithServer(contract=package, api_key="mine") as server:
        with server.client(OurLangSmith, max_retries=0) as ours:
            assert type(ours) is OurLangSmith
            ours.request("POST", "/api/v1/sessions", json={"name": "a"})
        assert server.requests[-1].headers["x-api-key"] == "mine"
        assert server.requests[-1].status == 200
        assert type(server.async_client(OurAsyncLangSmith)) is OurAsyncLangSmith
        assert type(server.async_client()) is AsyncLangSmith
        with server.client() as plain:
            assert type(plain) is LangSmith


def test_the_command_serves_and_lists_another_contract(package: str, capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["--table", "--contract", package])
    listed = capsys.readouterr().out
    assert "| `GET /api/v1/sessions` | stateful |" in listed
    assert "/api/v1/datasets" not in listed


def test_the_command_reports_in_one_line_what_is_not_a_contract(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="1"):
        command.main(["--contract", "nowhere.json"])
    assert capsys.readouterr().err.startswith("contract: there is no file nowhere.json")
