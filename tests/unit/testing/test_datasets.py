"""Datasets, examples, versions, splits, files, experiments."""

from __future__ import annotations

import json
import uuid
from typing import Any

import httpx
import pytest

from langsmith_ext.testing import LangSmithServer

from .conftest import Api


@pytest.fixture
def dataset(api: Api) -> dict[str, Any]:
    created = api("POST", "/api/v1/datasets", json={"name": "questions"})
    assert isinstance(created, dict)
    return created


def add(api: Api, dataset: dict[str, Any], *questions: Any, **fields: Any) -> list[str]:
    given = [{"dataset_id": dataset["id"], "inputs": {"q": q}, "outputs": {"a": q}, **fields} for q in questions]
    return [example["id"] for example in api("POST", "/api/v1/examples/bulk", json=given)]


def questions(api: Api, dataset: dict[str, Any], **params: Any) -> list[Any]:
    found = api("GET", "/api/v1/examples", params={"dataset": dataset["id"], **params})
    return sorted(example["inputs"]["q"] for example in found)


def test_examples_are_created_listed_read_changed_and_deleted(api: Api, dataset: dict[str, Any]) -> None:
    given = {"dataset_id": dataset["id"], "inputs": {"q": 1}, "metadata": {"level": "easy"}}
    created = api("POST", "/api/v1/examples", json=given)
    place = f"/api/v1/examples/{created['id']}"
    api("PATCH", place, json={"outputs": {"a": 2}, "split": ["test"]})
    shown = api("GET", place)
    assert (shown["inputs"], shown["outputs"]) == ({"q": 1}, {"a": 2})
    assert shown["metadata"] == {"level": "easy", "dataset_split": ["test"]}
    assert api("GET", "/api/v1/examples/count", params={"dataset": dataset["id"]}) == 1
    api("DELETE", place)
    api("GET", place, 404)
    api("DELETE", place, 404)
    api("POST", "/api/v1/examples", 404, json={"dataset_id": str(uuid.uuid4())})


def test_examples_are_filtered_by_text_split_metadata_and_filter(api: Api, dataset: dict[str, Any]) -> None:
    add(api, dataset, "a needle", split="test", metadata={"level": "hard"})
    add(api, dataset, "hay")
    assert questions(api, dataset, full_text_contains="Needle") == ["a needle"]
    assert questions(api, dataset, splits="base") == ["hay"]
    assert questions(api, dataset, metadata=json.dumps({"level": "hard"})) == ["a needle"]
    assert questions(api, dataset, filter='has(metadata, \'{"level": "hard"}\')') == ["a needle"]


def test_examples_come_in_pages_in_the_order_asked_for(api: Api, dataset: dict[str, Any]) -> None:
    identities = add(api, dataset, *range(5))
    by_id = api("GET", "/api/v1/examples", params={"dataset": dataset["id"], "order": "id", "limit": 3})
    assert [example["id"] for example in by_id] == sorted(identities)[:3]
    recent = api("GET", "/api/v1/examples", params={"dataset": dataset["id"], "limit": 2, "offset": 1})
    assert [example["inputs"]["q"] for example in recent] == [3, 2]
    shuffled = [
        api("GET", "/api/v1/examples", params={"dataset": dataset["id"], "order": "random", "random_seed": 4})
        for _ in range(2)
    ]
    assert shuffled[0] == shuffled[1]


def test_bulk_changes_are_all_or_nothing(api: Api, dataset: dict[str, Any]) -> None:
    (known,) = add(api, dataset, 1)
    changes = [{"id": known, "inputs": {"q": 2}}, {"id": str(uuid.uuid4()), "inputs": {}}]
    api("PATCH", "/api/v1/examples/bulk", 404, json=changes)
    assert questions(api, dataset) == [1]
    api("PATCH", "/api/v1/examples/bulk", json=changes[:1])
    assert questions(api, dataset) == [2]


def test_each_change_makes_a_version_that_can_be_read_again(api: Api, dataset: dict[str, Any]) -> None:
    place = f"/api/v1/datasets/{dataset['id']}"
    api("GET", f"{place}/version", 404)
    first, second = add(api, dataset, 1, 2)
    api("PATCH", f"/api/v1/examples/{first}", json={"inputs": {"q": 10}})
    api("DELETE", f"/api/v1/examples/{second}")
    add(api, dataset, 3)
    versions = api("GET", f"{place}/versions")
    assert len(versions) == 4
    assert versions[0]["tags"] == ["latest"]
    at = [questions(api, dataset, as_of=version["as_of"]) for version in reversed(versions)]
    assert at == [[1, 2], [2, 10], [10], [3, 10]]
    assert questions(api, dataset) == [3, 10]
    old = api("GET", f"/api/v1/examples/{second}", params={"as_of": versions[-1]["as_of"]})
    assert old["inputs"] == {"q": 2}

    diff = api(
        "GET",
        f"{place}/versions/diff",
        params={"from_version": versions[-1]["as_of"], "to_version": versions[0]["as_of"]},
    )
    assert (diff["examples_modified"], diff["examples_removed"]) == ([first], [second])
    assert len(diff["examples_added"]) == 1


def test_a_tag_points_to_one_version_at_a_time(api: Api, dataset: dict[str, Any]) -> None:
    place = f"/api/v1/datasets/{dataset['id']}"
    add(api, dataset, 1)
    add(api, dataset, 2)
    newer, older = api("GET", f"{place}/versions")
    api("PUT", f"{place}/tags", json={"as_of": older["as_of"], "tag": "prod"})
    assert questions(api, dataset, as_of="prod") == [1]
    api("PUT", f"{place}/tags", json={"as_of": newer["as_of"], "tag": "prod"})
    assert api("GET", f"{place}/version?tag=prod")["as_of"] == newer["as_of"]
    assert api("GET", f"{place}/versions")[1]["tags"] is None
    api("GET", f"{place}/version?tag=none", 404)
    api("GET", "/api/v1/examples", 404, params={"dataset": dataset["id"], "as_of": "none"})


def test_examples_move_between_splits(api: Api, dataset: dict[str, Any]) -> None:
    first, second = add(api, dataset, 1, 2)
    place = f"/api/v1/datasets/{dataset['id']}/splits"
    assert api("PUT", place, json={"split_name": "test", "examples": [first]}) == [first]
    assert api("GET", place) == ["base", "test"]
    api("PUT", place, json={"split_name": "base", "examples": [second], "remove": True})
    assert questions(api, dataset, splits="test") == [1]
    api("PUT", place, 404, json={"split_name": "test", "examples": [str(uuid.uuid4())]})


def test_a_dataset_counts_its_examples_and_is_deleted_with_them(api: Api, dataset: dict[str, Any]) -> None:
    (identity,) = add(api, dataset, 1)
    api("POST", "/api/v1/sessions", json={"name": "trial", "reference_dataset_id": dataset["id"]})
    shown = api("GET", f"/api/v1/datasets/{dataset['id']}")
    assert (shown["example_count"], shown["session_count"]) == (1, 1)
    api("DELETE", f"/api/v1/datasets/{dataset['id']}")
    api("GET", f"/api/v1/examples/{identity}", 404)


def test_a_dataset_is_changed_with_some_of_its_examples(api: Api, dataset: dict[str, Any]) -> None:
    (identity,) = add(api, dataset, 1)
    patch = {"description": "new", "patch_examples": {identity: {"inputs": {"q": 5}}}}
    assert api("PATCH", f"/api/v1/datasets/{dataset['id']}", json=patch)["description"] == "new"
    assert questions(api, dataset) == [5]


@pytest.mark.parametrize(
    ("name", "content"),
    [("rows.csv", b"q,a,level\nwhy,because,easy\nhow,so,hard\n"), ("rows.jsonl", b'{"q": "why"}\n\n{"q": "how"}\n')],
)
def test_a_file_becomes_a_dataset(api: Api, name: str, content: bytes) -> None:
    data = {"input_keys": ["q"], "output_keys": ["a"], "metadata_keys": ["level"]}
    created = api("POST", "/api/v1/datasets/upload", files={"file": (name, content)}, data=data)
    assert (created["name"], created["example_count"]) == (name, 2)
    assert questions(api, created) == ["how", "why"]
    api("POST", "/api/v1/datasets/upload", 409, files={"file": (name, content)}, data=data)


def test_a_file_adds_examples_to_a_dataset(api: Api, dataset: dict[str, Any]) -> None:
    data = {"input_keys": ["q"], "output_keys": ["a"], "metadata_keys": ["m"]}
    path = f"/api/v1/examples/upload/{dataset['id']}"
    api("POST", path, files={"file": ("rows.csv", b"q,a,m\nwhy,because,1\n")}, data=data)
    assert questions(api, dataset) == ["why"]
    refused = api("POST", path, 422, files={"file": ("rows.csv", b"x,a,m\n1,2,3\n")}, data=data)
    assert refused["detail"][0]["loc"] == ["body", "input_keys"]
    api("POST", path, 422, files={"file": ("rows.csv", b"\xff\xfe")}, data=data)


def test_examples_are_uploaded_and_changed_with_attachments(client: httpx.Client, api: Api, dataset: Any) -> None:
    identity = str(uuid.uuid4())
    parts = {
        identity: (None, b'{"split": "test", "metadata": {"m": 1}}', "application/json"),
        f"{identity}.inputs": (None, b'{"q": 1}', "application/json"),
        f"{identity}.outputs": (None, b'{"a": 1}', "application/json"),
        f"{identity}.attachments.a.png": ("a.png", b"\x89PNG", "image/png"),
        f"{identity}.attachments.b.txt": ("b.txt", b"b", "text/plain"),
    }
    path = f"/v1/platform/datasets/{dataset['id']}/examples"
    created = api("POST", path, 201, files=parts)
    assert (created["count"], created["example_ids"]) == (1, [identity])
    shown = api("GET", f"/api/v1/examples/{identity}")
    assert shown["metadata"] == {"m": 1, "dataset_split": ["test"]}
    address = shown["attachment_urls"]["attachment.a.png"]["presigned_url"]
    assert client.get(address).content == b"\x89PNG"

    operations = {"retain": ["b.txt"], "rename": {"a.png": "c.png"}}
    changes = {
        identity: (None, b"{}", "application/json"),
        f"{identity}.inputs": (None, b'{"q": 2}', "application/json"),
        f"{identity}.attachments_operations": (None, json.dumps(operations).encode(), "application/json"),
        f"{identity}.attachment.d": ("d", b"d", "text/plain"),
    }
    api("PATCH", path, 201, files=changes)
    shown = api("GET", f"/api/v1/examples/{identity}")
    assert sorted(shown["attachment_urls"]) == ["attachment.b.txt", "attachment.c.png", "attachment.d"]
    assert shown["inputs"] == {"q": 2}

    body = {"example_ids": [identity], "hard_delete": True}
    assert api("POST", "/v1/platform/datasets/examples/delete", json=body)["count"] == 1
    assert questions(api, dataset) == []


def test_a_dataset_is_downloaded_in_each_form(client: httpx.Client, api: Api, dataset: dict[str, Any]) -> None:
    add(api, dataset, "why")
    place = f"/api/v1/datasets/{dataset['id']}"
    response = client.get(f"{place}/csv")
    assert response.headers["content-type"] == "text/csv"
    assert response.text.splitlines()[0] == "id,input_q,output_a"
    response = client.get(f"{place}/jsonl")
    assert [json.loads(line) for line in response.text.splitlines()] == [
        {"inputs": {"q": "why"}, "outputs": {"a": "why"}}
    ]
    messages = json.loads(client.get(f"{place}/openai").text)["messages"]
    assert [message["role"] for message in messages] == ["user", "assistant"]
    stream = client.get("/api/v1/datasets/stream")
    assert stream.headers["content-type"] == "text/event-stream"
    assert "questions" in stream.text


def test_a_dataset_is_cloned_whole_or_in_part(api: Api, dataset: dict[str, Any]) -> None:
    add(api, dataset, 1, split="test")
    add(api, dataset, 2)
    target = api("POST", "/api/v1/datasets", json={"name": "copy"})
    body = {"source_dataset_id": dataset["id"], "target_dataset_id": target["id"]}
    api("POST", "/api/v1/datasets/clone", json={**body, "split": "test"})
    assert questions(api, target) == [1]
    api("POST", "/api/v1/datasets/clone", json=body)
    assert questions(api, target) == [1, 1, 2]


@pytest.fixture
def experiments(api: Api, dataset: dict[str, Any]) -> list[dict[str, Any]]:
    """Two experiments on two examples; the second does better on one and worse on the other."""
    row = {"start_time": "2026-03-01T10:00:00Z", "end_time": "2026-03-01T10:00:01Z"}
    identities = add(api, dataset, 1, 2)
    made = []
    for name, scores in (("baseline", (0.5, 0.5)), ("candidate", (0.9, 0.1))):
        results = [
            {**row, "row_id": identity, "inputs": {"q": 1}, "actual_outputs": {"a": 1}, "evaluation_scores": [score]}
            for identity, score in zip(identities, ({"key": "k", "score": score} for score in scores), strict=True)
        ]
        given = {"experiment_name": name, "dataset_id": dataset["id"], "results": results}
        times = {"experiment_start_time": row["start_time"], "experiment_end_time": row["end_time"]}
        made.append(api("POST", "/api/v1/datasets/upload-experiment", json={**given, **times})["experiment"])
    return made


def test_an_uploaded_experiment_becomes_a_project_with_runs_and_scores(api: Api, experiments: Any) -> None:
    assert [one["test_run_number"] for one in experiments] == [1, 2]
    runs = api("POST", "/api/v1/runs/query", json={"session": [experiments[0]["id"]]})["runs"]
    assert len(runs) == 2
    assert all(run["reference_dataset_id"] for run in runs)
    assert api("GET", f"/api/v1/sessions/{experiments[1]['id']}")["feedback_stats"]["k"]["avg"] == 0.5


def test_experiments_are_compared_example_by_example(api: Api, dataset: dict[str, Any], experiments: Any) -> None:
    sessions = [one["id"] for one in experiments]
    shown = api("POST", f"/api/v1/datasets/{dataset['id']}/runs", json={"session_ids": sessions})
    assert [len(example["runs"]) for example in shown] == [2, 2]
    page = api(
        "POST", f"/api/v1/datasets/{dataset['id']}/runs", json={"session_ids": sessions, "limit": 1, "offset": 1}
    )
    assert page == shown[1:]
    delta = {"baseline_session_id": sessions[0], "comparison_session_ids": sessions[1:], "feedback_key": "k"}
    deltas = api("POST", f"/api/v1/datasets/{dataset['id']}/runs/delta", json=delta)["feedback_deltas"][sessions[1]]
    assert (len(deltas["improved_examples"]), len(deltas["regressed_examples"])) == (1, 1)


def test_comparisons_of_experiments_are_kept(api: Api, dataset: dict[str, Any], experiments: Any) -> None:
    given = {"experiment_ids": [one["id"] for one in experiments], "name": "a or b"}
    created = api("POST", "/api/v1/datasets/comparative", json=given)
    (listed,) = api("GET", f"/api/v1/datasets/{dataset['id']}/comparative")
    assert [one["name"] for one in listed["experiments_info"]] == ["baseline", "candidate"]
    api("DELETE", f"/api/v1/datasets/comparative/{created['id']}")
    assert api("GET", f"/api/v1/datasets/{dataset['id']}/comparative") == []


def test_metadata_in_extra_are_shown_as_the_metadata_of_a_dataset(api: Api) -> None:
    given = {"name": "described", "extra": {"metadata": {"team": "x"}}}
    created = api("POST", "/api/v1/datasets", json=given)
    assert created["metadata"] == {"team": "x"}
    assert api("GET", f"/api/v1/datasets/{created['id']}")["metadata"] == {"team": "x"}


SCHEMA = {"type": "object", "properties": {"q": {"type": "string"}}, "required": ["q"]}


def test_a_dataset_enforces_its_schemas_on_examples(client: httpx.Client, api: Api) -> None:
    given = {"name": "strict", "inputs_schema_definition": SCHEMA, "outputs_schema_definition": {"required": ["a"]}}
    dataset = api("POST", "/api/v1/datasets", json=given)["id"]
    refused = api("POST", "/api/v1/examples", 422, json={"dataset_id": dataset, "inputs": {"q": 1}})
    assert refused["detail"][0]["loc"] == ["body", "inputs", "q"]
    api("POST", "/api/v1/examples", 422, json={"dataset_id": dataset, "inputs": {"q": "why"}, "outputs": {}})
    pair = [{"dataset_id": dataset, "inputs": {"q": text}} for text in ("why", 1)]
    api("POST", "/api/v1/examples/bulk", 422, json=pair)
    assert api("GET", f"/api/v1/examples/count?dataset={dataset}") == 0
    example = api("POST", "/api/v1/examples", json={"dataset_id": dataset, "inputs": {"q": "why"}})["id"]
    api("PATCH", f"/api/v1/examples/{example}", 422, json={"inputs": {}})
    assert api("GET", f"/api/v1/examples/{example}")["inputs"] == {"q": "why"}
    parts = {example: (None, b"{}", "application/json"), f"{example}.inputs": (None, b"{}", "application/json")}
    assert client.patch(f"/v1/platform/datasets/{dataset}/examples", files=parts).status_code == 422
    api("POST", "/api/v1/datasets", 422, json={"name": "x", "inputs_schema_definition": {"type": "wat"}})


def test_a_schema_may_refer_to_one_that_is_elsewhere(api: Api) -> None:
    elsewhere = {"$ref": "https://api.smith.langchain.com/public/schemas/v1/message.json"}
    schema = {"type": "object", "properties": {"message": elsewhere}}
    dataset = api("POST", "/api/v1/datasets", json={"name": "chat", "inputs_schema_definition": schema})["id"]
    api("POST", "/api/v1/examples", json={"dataset_id": dataset, "inputs": {"message": {"role": "user"}}})


def test_an_example_of_another_dataset_is_not_changed(client: httpx.Client, api: Api) -> None:
    one, other = (api("POST", "/api/v1/datasets", json={"name": name})["id"] for name in ("one", "other"))
    example = api("POST", "/api/v1/examples", json={"dataset_id": one, "inputs": {"q": 1}})["id"]
    api("PATCH", f"/api/v1/examples/{example}", 409, json={"dataset_id": other, "inputs": {"q": 2}})
    api("PATCH", "/api/v1/examples/bulk", 409, json=[{"id": example, "dataset_id": other, "inputs": {"q": 2}}])
    parts = {example: (None, b"{}", "application/json"), f"{example}.inputs": (None, b'{"q": 2}', "application/json")}
    assert client.patch(f"/v1/platform/datasets/{other}/examples", files=parts).status_code == 409
    assert api("GET", f"/api/v1/examples/{example}")["inputs"] == {"q": 1}
    assert client.patch(f"/v1/platform/datasets/{one}/examples", files=parts).status_code == 201


def test_the_version_as_of_an_examples_change_includes_it(api: Api, dataset: dict[str, Any]) -> None:
    created = api("POST", "/api/v1/examples", json={"dataset_id": dataset["id"], "inputs": {"q": "first"}})
    first = api("GET", f"/api/v1/examples/{created['id']}")
    api("PATCH", f"/api/v1/examples/{created['id']}", json={"inputs": {"q": "second"}})
    second = api("GET", f"/api/v1/examples/{created['id']}")
    assert created["modified_at"] == first["modified_at"] != second["modified_at"]
    for shown in (first, second):
        at = {"as_of": shown["modified_at"]}
        assert api("GET", f"/api/v1/examples/{created['id']}", params=at)["inputs"] == shown["inputs"]
        (listed,) = api("GET", "/api/v1/examples", params={**at, "dataset": dataset["id"]})
        assert listed["inputs"] == shown["inputs"]
        version = api("GET", f"/api/v1/datasets/{dataset['id']}/version", params=at)
        assert version["as_of"] == shown["modified_at"]


def test_a_selection_of_fields_keeps_what_identifies_an_example(api: Api, dataset: dict[str, Any]) -> None:
    given = {"dataset_id": dataset["id"], "inputs": {"q": 1}, "outputs": {"a": 1}}
    created = api("POST", "/api/v1/examples", json=given)
    (shown,) = api("GET", "/api/v1/examples", params={"dataset": dataset["id"], "select": ["metadata"]})
    assert {name: shown[name] for name in ("id", "created_at", "modified_at")} == {
        name: created[name] for name in ("id", "created_at", "modified_at")
    }
    assert shown["outputs"] is None


def upload(client: httpx.Client, dataset: str, example: str, method: str, **fields: Any) -> httpx.Response:
    """Send one example as parts: files by ``attachment``, operations by ``operations``."""
    parts: dict[str, Any] = {example: (None, b"{}", "application/json")}
    if method == "POST":
        parts[f"{example}.inputs"] = (None, b"{}", "application/json")
    if "operations" in fields:
        content = json.dumps(fields["operations"]).encode()
        parts[f"{example}.attachments_operations"] = (None, content, "application/json")
    for name, content in fields.get("attachment", {}).items():
        parts[f"{example}.attachment.{name}"] = (None, content, "text/plain")
    return client.request(method, f"/v1/platform/datasets/{dataset}/examples", files=parts)


def test_a_change_of_attachments_replaces_them(client: httpx.Client, api: Api, dataset: dict[str, Any]) -> None:
    example, place = str(uuid.uuid4()), dataset["id"]

    def kept() -> dict[str, bytes]:
        urls = api("GET", f"/api/v1/examples/{example}")["attachment_urls"] or {}
        return {name: client.get(one["presigned_url"]).content for name, one in urls.items()}

    assert upload(client, place, example, "POST", attachment={"a": b"1", "b": b"2", "c": b"3"}).status_code == 201
    for operations in (
        {"retain": ["unknown"]},
        {"rename": {"unknown": "x"}},
        {"rename": {"a": "b"}, "retain": ["b"]},
        {"rename": {"a": "x", "b": "x"}},
    ):
        assert upload(client, place, example, "PATCH", operations=operations).status_code == 422
        api("PATCH", f"/api/v1/examples/{example}", 422, json={"attachments_operations": operations})
    assert len(kept()) == 3
    assert upload(client, place, example, "PATCH").status_code == 201
    assert len(kept()) == 3
    operations = {"rename": {"a": "x"}, "retain": ["b"]}
    assert upload(client, place, example, "PATCH", operations=operations, attachment={"b": b"new"}).status_code == 201
    assert kept() == {"attachment.x": b"1", "attachment.b": b"new"}
    assert upload(client, place, example, "PATCH", attachment={"d": b"4"}).status_code == 201
    assert kept() == {"attachment.d": b"4"}


def test_a_dataset_is_deleted_with_everything_in_it(
    server: LangSmithServer, client: httpx.Client, api: Api, dataset: dict[str, Any]
) -> None:
    upload(client, dataset["id"], str(uuid.uuid4()), "POST", attachment={"a": b"1"})
    api("DELETE", f"/api/v1/datasets/{dataset['id']}")
    kinds = ("example", "example history", "dataset version", "file")
    tables = server._service.state._tables.items()
    assert {kind: sum(len(table) for (_, name), table in tables if name == kind) for kind in kinds} == dict.fromkeys(
        kinds, 0
    )
