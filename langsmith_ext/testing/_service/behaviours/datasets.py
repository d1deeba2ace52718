"""Datasets with their versions, splits and downloads."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, register
from langsmith_ext.testing._service.behaviours.dataset_schemas import check_definitions
from langsmith_ext.testing._service.behaviours.examples import (
    add_examples,
    change_examples,
    example_states,
    examples_at,
    new_example,
    splits_of,
)
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.removal import remove_examples_of
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid, problem, refuse
from langsmith_ext.testing._service.records import metadata_of
from langsmith_ext.testing._service.state import Record, moment


def _with_counts(call: ServedCall, dataset: Record) -> Mapping[str, Any]:
    experiments = call.table("project").where(reference_dataset_id=dataset["id"])
    return {
        **dataset,
        "metadata": metadata_of(dataset) or None,
        "example_count": call.table("example").count("dataset_id", dataset["id"]),
        "session_count": len(experiments),
        "last_session_start_time": max((one["start_time"] for one in experiments), default=None),
    }


def _typed(_call: ServedCall, dataset: Record) -> None:
    dataset["data_type"] = dataset.get("data_type") or "kv"
    check_definitions(dataset)


DATASETS = Collection(
    "dataset",
    "/datasets",
    unique=("name",),
    prepare=_typed,
    present=_with_counts,
    forget=remove_examples_of,
    owned={"comparative experiment": "reference_dataset_id"},
)
register((DATASETS,))


@on("PATCH /datasets/{dataset_id}")
def update(call: ServedCall) -> Any:
    """Change a dataset, and some of its examples in the same request."""
    dataset = call.table("dataset").read(call.path["dataset_id"])
    given = dict(call.body)
    patches = given.pop("patch_examples", None) or {}
    if any(other is not dataset for other in call.table("dataset").where(name=given.get("name", ""))):
        raise RefusedError(409, f"Dataset with name {given['name']} already exists")
    check_definitions(given)
    described = {**dataset, **given}
    change_examples(
        call, [{**patch, "id": identity} for identity, patch in patches.items()], {dataset["id"]: described}
    )
    return _with_counts(call, call.table("dataset").put(call.change(dataset, given)))


@on("GET /datasets/stream")
def stream(call: ServedCall) -> Any:
    return [dict(_with_counts(call, dataset)) for dataset in call.table("dataset")]


def create_dataset(call: ServedCall, given: Mapping[str, Any]) -> Record:
    """Create a dataset.

    Raises:
        RefusedError: 409 when the workspace has one of that name.
    """
    dataset = call.new_record(given)
    _typed(call, dataset)
    return call.table("dataset").insert(dataset, DATASETS.unique)


def _file(call: ServedCall) -> FormPart:
    """Return the part that holds the uploaded file."""
    file = next((part for part in call.parts if part.name == "file"), None)
    if file is None:
        raise refuse([problem("missing", ("body", "file"), "Field required")])
    return file


@on("POST /datasets/upload")
def upload(call: ServedCall) -> Any:
    """Create a dataset from a CSV or JSONL file."""
    file = _file(call)
    names = ("name", "data_type", "description")
    given = {name: call.body[name] for name in names if call.body.get(name)}
    for name in ("inputs_schema_definition", "outputs_schema_definition", "transformations"):
        if call.body.get(name):
            given[name] = _json_field(name, call.body[name])
    given.setdefault("name", file.filename or "dataset")
    rows = read_rows(file)
    dataset = create_dataset(call, given)
    add_examples(call, dataset, _examples(call, dataset, rows))
    return _with_counts(call, dataset)


@on("POST /examples/upload/{dataset_id}")
def upload_examples(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    file = _file(call)
    return add_examples(call, dataset, _examples(call, dataset, read_rows(file)))


def _json_field(name: str, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise invalid(("body", name), f"Value is not JSON: {error}") from error


def read_rows(file: FormPart) -> list[dict[str, Any]]:
    """The rows of a CSV or JSONL file.

    Raises:
        RefusedError: 422 when the file is neither.
    """
    try:
        text = file.content.decode("utf-8-sig")
        if (file.filename or "").endswith((".jsonl", ".ndjson")):
            return [dict(json.loads(line)) for line in text.splitlines() if line.strip()]
        return [dict(row) for row in csv.DictReader(io.StringIO(text))]
    except (ValueError, TypeError, csv.Error) as error:
        raise invalid(("body", "file"), f"File is neither CSV nor JSONL: {error}") from error


def _examples(call: ServedCall, dataset: Record, rows: Iterable[Mapping[str, Any]]) -> list[Record]:
    keys = {name: call.body.get(f"{name}_keys") or () for name in ("input", "output", "metadata")}
    examples = []
    for row in rows:
        absent = [key for key in keys["input"] if key not in row]
        if absent:
            raise invalid(("body", "input_keys"), f"File has no column {absent[0]!r}")
        parts = {name: {key: row.get(key) for key in chosen} for name, chosen in keys.items()}
        given = {"inputs": parts["input"], "outputs": parts["output"] or None, "metadata": parts["metadata"] or None}
        examples.append(new_example(call, dataset, given))
    return examples


@on("POST /datasets/clone")
def clone(call: ServedCall) -> Any:
    source = call.table("dataset").read(call.body["source_dataset_id"])
    target = call.table("dataset").read(call.body["target_dataset_id"])
    split = call.body.get("split")
    wanted = {identity.lower() for identity in call.body.get("examples") or ()}
    copies = []
    for example in examples_at(call, source, call.body.get("as_of")):
        if (wanted and example["id"] not in wanted) or (split and not splits_of(example) & set(_listed(split))):
            continue
        given = {name: example.get(name) for name in ("inputs", "outputs", "metadata")}
        copies.append(new_example(call, target, given))
    return [dict(example) for example in add_examples(call, target, copies)]


def _listed(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


# Versions: each change to a dataset's examples makes one, identified by its time; tags point to versions.


@on("GET /datasets/{dataset_id}/versions")
def list_versions(call: ServedCall) -> ServedListing:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    versions = call.table("dataset version").where(dataset_id=dataset["id"])[::-1]
    part = call.query.get("search")
    if part:
        versions = [one for one in versions if any(part.lower() in tag.lower() for tag in one["tags"] or ())]
    if call.query.get("example"):
        changed = {as_of for as_of, _ in example_states(call, call.query["example"])}
        versions = [one for one in versions if one["as_of"] in changed]
    return ServedListing(versions)


def _version(call: ServedCall, dataset: Record, as_of: str | None, tag: str | None) -> Record:
    """Return the version with a tag, or the one that was current at a time (the latest by default)."""
    versions: list[Record] = call.table("dataset version").where(dataset_id=dataset["id"])
    if not versions:
        raise RefusedError(404, f"Dataset {dataset['id']} has no versions: add examples first")
    wanted = tag or (as_of if as_of not in (None, "latest") else None)
    tagged = [one for one in versions if wanted in (one["tags"] or ())]
    if tagged:
        return tagged[-1]
    if wanted is None:
        return versions[-1]
    try:
        time = moment(wanted)
    except RefusedError as error:
        raise RefusedError(404, f"Dataset {dataset['id']} has no version tagged {wanted!r}") from error
    earlier = [one for one in versions if moment(one["as_of"]) <= time]
    if tag is not None or not earlier:
        raise RefusedError(404, f"Dataset {dataset['id']} has no version at {wanted}")
    return earlier[-1]


@on("GET /datasets/{dataset_id}/version")
def read_version(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    return _version(call, dataset, call.query.get("as_of"), call.query.get("tag"))


@on("PUT /datasets/{dataset_id}/tags")
def tag_version(call: ServedCall) -> Any:
    """Move a tag to a version."""
    dataset = call.table("dataset").read(call.path["dataset_id"])
    version = _version(call, dataset, call.body["as_of"], None)
    for other in call.table("dataset version").where(dataset_id=dataset["id"]):
        other["tags"] = [tag for tag in other["tags"] or () if tag != call.body["tag"]] or None
    version["tags"] = [*(version["tags"] or ()), call.body["tag"]]
    return version


@on("GET /datasets/{dataset_id}/versions/diff")
def diff_versions(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    before, after = (
        {one["id"]: one for one in examples_at(call, dataset, _version(call, dataset, call.query[name], None)["as_of"])}
        for name in ("from_version", "to_version")
    )
    return {
        "examples_added": [identity for identity in after if identity not in before],
        "examples_removed": [identity for identity in before if identity not in after],
        "examples_modified": [one for one in after if one in before and after[one] != before[one]],
    }


@on("GET /datasets/{dataset_id}/splits")
def list_splits(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    examples = examples_at(call, dataset, call.query.get("as_of"))
    return sorted({split for example in examples for split in splits_of(example)})


@on("PUT /datasets/{dataset_id}/splits")
def change_split(call: ServedCall) -> Any:
    """Put examples into a split, or take them out of it."""
    dataset = call.table("dataset").read(call.path["dataset_id"])
    name, changes = call.body["split_name"], []
    for identity in call.body["examples"]:
        example = call.table("example").read(identity)
        if example["dataset_id"] != dataset["id"]:
            raise RefusedError(404, f"Example {identity} not found in dataset {dataset['id']}")
        splits = splits_of(example) - {name} if call.body.get("remove") else splits_of(example) | {name}
        changes.append({"id": identity, "split": sorted(splits)})
    return [example["id"] for example in change_examples(call, changes)]


@on("GET /datasets/{dataset_id}/csv")
def download_csv(call: ServedCall) -> Any:
    rows = []
    for example in _downloaded(call):
        inputs = {f"input_{name}": value for name, value in example["inputs"].items()}
        outputs = {f"output_{name}": value for name, value in (example.get("outputs") or {}).items()}
        rows.append({"id": example["id"], **inputs, **outputs})
    return rows


@on("GET /datasets/{dataset_id}/jsonl")
def download_jsonl(call: ServedCall) -> Any:
    return [{name: example.get(name) for name in ("inputs", "outputs")} for example in _downloaded(call)]


@on("GET /datasets/{dataset_id}/openai", "GET /datasets/{dataset_id}/openai_ft")
def download_openai(call: ServedCall) -> Any:
    """Return each example as one conversation, in the format of OpenAI's fine-tuning."""
    return [
        {
            "messages": [
                {"role": "user", "content": _text(example["inputs"])},
                {"role": "assistant", "content": _text(example.get("outputs") or {})},
            ]
        }
        for example in _downloaded(call)
    ]


def _downloaded(call: ServedCall) -> list[Record]:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    return examples_at(call, dataset, call.query.get("as_of"))


def _text(value: Mapping[str, Any]) -> str:
    only = next(iter(value.values()), "") if len(value) == 1 else value
    return only if isinstance(only, str) else json.dumps(only)
