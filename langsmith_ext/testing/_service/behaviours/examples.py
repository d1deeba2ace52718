"""Examples, one by one and in bulk, with their history: each change makes a version of the dataset."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing
from langsmith_ext.testing._service.behaviours.filters import filtered
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.runs import keep_file
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid
from langsmith_ext.testing._service.state import Record, moment

SPLITS = "dataset_split"  # the field of an example's metadata that holds its splits
_ALWAYS = {"id", "dataset_id", "inputs", "name"}  # what an example always shows, whatever was selected


def splits_of(example: Record) -> set[str]:
    return set((example.get("metadata") or {}).get(SPLITS) or ())


def new_example(call: ServedCall, dataset: Record, given: Mapping[str, Any]) -> Record:
    """Build an example from what a client sent, without storing it."""
    source = call.table("run").get(given["source_run_id"]) if given.get("source_run_id") else None
    taken = {"inputs": source.get("inputs"), "outputs": source.get("outputs")} if source else {}
    example = call.new_record(
        {**(taken if given.get("use_source_run_io") else {}), **given, "dataset_id": dataset["id"]}
    )
    example["inputs"] = example.get("inputs") or {}
    example["name"] = f"#{example['id'][:4]} @ {dataset['name']}"
    _split(example, given.get("split") or (example.get("metadata") or {}).get(SPLITS) or "base")
    return example


def _split(example: Record, splits: str | Sequence[str]) -> None:
    named = [splits] if isinstance(splits, str) else list(splits)
    example["metadata"] = {**(example.get("metadata") or {}), SPLITS: named}


def add_examples(call: ServedCall, dataset: Record, examples: list[Record]) -> list[Record]:
    """Store new examples, as one version of their dataset.

    Raises:
        RefusedError: 409, before anything is stored, when an id is taken.
    """
    for example in examples:
        if example["id"] in call.table("example"):
            raise RefusedError(409, f"Example {example['id']} already exists")
    for example in examples:
        call.table("example").insert(example)
    _note(call, dataset, examples)
    return examples


def change_examples(call: ServedCall, changes: Iterable[Mapping[str, Any]]) -> list[Record]:
    """Change examples, as one version of each dataset concerned.

    Raises:
        RefusedError: 404, before anything is changed, when one is unknown.
    """
    pairs = [(call.table("example").read(change["id"]), change) for change in changes]
    for example, change in pairs:
        for name in ("inputs", "outputs"):
            if change.get(name) is not None:
                example[name] = change[name]
        splits = change.get("split") or sorted(splits_of(example)) or "base"
        if change.get("metadata") is not None:
            example["metadata"] = dict(change["metadata"])
        _split(example, splits)
        if change.get("dataset_id"):
            example["dataset_id"] = call.table("dataset").read(change["dataset_id"])["id"]
        if change.get("attachments_operations"):
            _keep_attachments(example, change["attachments_operations"])
        example["modified_at"] = call.state.now()
        call.table("example").put(example)
    changed = [example for example, _ in pairs]
    for dataset_id in dict.fromkeys(example["dataset_id"] for example in changed):
        dataset = call.table("dataset").read(dataset_id)
        _note(call, dataset, [example for example in changed if example["dataset_id"] == dataset_id])
    return changed


def _keep_attachments(example: Record, operations: Mapping[str, Any]) -> None:
    renames, retained = operations.get("rename") or {}, operations.get("retain") or ()
    kept = {}
    for name, attachment in (example.get("attachment_urls") or {}).items():
        short = name.removeprefix("attachment.")
        if short in renames:
            kept[f"attachment.{renames[short]}"] = attachment
        elif short in retained:
            kept[name] = attachment
    example["attachment_urls"] = kept


def remove_examples(call: ServedCall, identities: Sequence[str]) -> list[str]:
    """Delete examples: all of them, or none (404) if one is unknown."""
    examples = [call.table("example").read(identity) for identity in identities]
    for example in examples:
        call.table("example").remove(example["id"])
    for dataset_id in dict.fromkeys(example["dataset_id"] for example in examples):
        gone = [{"id": one["id"], "gone": True} for one in examples if one["dataset_id"] == dataset_id]
        _note(call, call.table("dataset").read(dataset_id), gone)
    return [example["id"] for example in examples]


def _note(call: ServedCall, dataset: Record, examples: Iterable[Record]) -> None:
    """Record a version: the state of each example from now on (``gone`` marks a deleted one)."""
    as_of = call.state.now()
    histories = call.table("example history")
    for example in examples:
        history = histories.get(example["id"]) or histories.put({"id": example["id"], "states": []})
        history["dataset_id"] = dataset["id"]
        history["states"].append((as_of, None if example.get("gone") else json.loads(json.dumps(example))))
    versions = call.table("dataset version")
    for other in versions.where(dataset_id=dataset["id"]):
        other["tags"] = [tag for tag in other["tags"] or () if tag != "latest"] or None
    versions.put({"id": f"{dataset['id']} {as_of}", "dataset_id": dataset["id"], "as_of": as_of, "tags": ["latest"]})
    dataset["modified_at"] = as_of


def example_states(call: ServedCall, identity: str) -> list[tuple[str, Record | None]]:
    history = call.table("example history").get(identity)
    return history["states"] if history else []


def examples_at(call: ServedCall, dataset: Record, as_of: str | None) -> list[Record]:
    """Return the examples of a dataset: as of a time or a tagged version, or the current ones ("latest" or None)."""
    if as_of in (None, "latest"):
        return call.table("example").where(dataset_id=dataset["id"])
    tagged = [
        one for one in call.table("dataset version").where(dataset_id=dataset["id"]) if as_of in (one["tags"] or ())
    ]
    try:
        time = moment(tagged[-1]["as_of"] if tagged else str(as_of))
    except RefusedError as error:
        raise RefusedError(404, f"Dataset {dataset['id']} has no version tagged {as_of!r}") from error
    histories = call.table("example history").where(dataset_id=dataset["id"])
    states = [[state for moved, state in history["states"] if moment(moved) <= time] for history in histories]
    return [known[-1] for known in states if known and known[-1] is not None]


EXAMPLES = Collection(
    "example",
    "/examples",
    filters={
        "dataset": lambda _call, record, wanted: record["dataset_id"] == wanted.lower(),
        "splits": lambda _call, record, wanted: bool(splits_of(record) & set(wanted)),
        "full_text_contains": lambda _call, record, wanted: all(
            text.lower() in json.dumps([record["inputs"], record.get("outputs")]).lower() for text in wanted
        ),
        "filter": lambda _call, record, wanted: bool(filtered([record], wanted)),
    },
)


def _selected(call: ServedCall) -> list[Record]:
    as_of = call.query.get("as_of", "latest")
    if call.query.get("dataset"):
        records = examples_at(call, call.table("dataset").read(call.query["dataset"]), as_of)
    elif as_of == "latest":
        records = list(call.table("example"))
    else:
        datasets = list(call.table("dataset"))
        records = [example for dataset in datasets for example in examples_at(call, dataset, as_of)]
    return list(listing(EXAMPLES, call, records).items)


@on("GET /examples")
def list_examples(call: ServedCall) -> ServedListing:
    found = _selected(call)
    order = call.query.get("order", "recent")
    if order == "random":
        random.Random(call.query.get("random_seed", 0)).shuffle(found)
    elif order == "id":
        found.sort(key=lambda example: example["id"], reverse=bool(call.query.get("descending")))
    else:
        found.sort(key=lambda example: example["created_at"], reverse=call.query.get("descending", True) is not False)
    chosen = call.query.get("select")
    names = set(chosen) | _ALWAYS if chosen else None
    return ServedListing(found, lambda example: _shown(example, names))


def _shown(example: Record, names: set[str] | None) -> Record:
    if names is None:
        return {name: value for name, value in example.items() if name != "attachment_urls"}
    return {name: value for name, value in example.items() if name in names}


@on("GET /examples/count")
def count_examples(call: ServedCall) -> Any:
    return len(_selected(call))


@on("GET /examples/{example_id}")
def read_example(call: ServedCall) -> Any:
    as_of = call.query.get("as_of", "latest")
    if as_of in (None, "latest"):
        return call.table("example").read(call.path["example_id"])
    history = call.table("example history").read(call.path["example_id"])
    dataset = call.table("dataset").read(history["dataset_id"])
    found = [one for one in examples_at(call, dataset, as_of) if one["id"] == history["id"]]
    if not found:
        raise RefusedError(404, f"Example {history['id']} not found at {as_of}")
    return found[0]


@on("POST /examples")
def create_example(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.body["dataset_id"])
    return add_examples(call, dataset, [new_example(call, dataset, call.body)])[0]


@on("POST /examples/bulk")
def create_examples(call: ServedCall) -> Any:
    by_dataset: dict[str, list[Record]] = {}
    for given in call.body:
        dataset = call.table("dataset").read(given["dataset_id"])
        by_dataset.setdefault(dataset["id"], []).append(new_example(call, dataset, given))
    created = []
    for dataset_id, examples in by_dataset.items():
        created += add_examples(call, call.table("dataset").read(dataset_id), examples)
    return created


@on("PATCH /examples/{example_id}")
def update_example(call: ServedCall) -> Any:
    changed = change_examples(call, [{**call.body, "id": call.path["example_id"]}])[0]
    return {"message": f"Example {changed['id']} updated"}


@on("PATCH /examples/bulk")
def update_examples(call: ServedCall) -> Any:
    changed = change_examples(call, call.body)
    return {"message": f"{len(changed)} examples updated", "count": len(changed)}


@on("DELETE /examples/{example_id}")
def delete_example(call: ServedCall) -> Any:
    remove_examples(call, [call.path["example_id"]])
    return {"message": f"Example {call.path['example_id']} deleted"}


@on("DELETE /examples")
def delete_examples(call: ServedCall) -> Any:
    return {"message": f"{len(remove_examples(call, call.query['example_ids']))} examples deleted"}


@on("POST /platform/datasets/examples/delete")
def delete_examples_for_good(call: ServedCall) -> Any:
    removed = remove_examples(call, call.body["example_ids"])
    if call.body["hard_delete"]:
        for identity in removed:
            call.table("example history").remove(identity)
    return {"count": len(removed), "example_ids": removed}


# Multipart: parts named ``example_id[.inputs | .outputs | .attachment.name | .attachments_operations]``.


def _read_parts(parts: Iterable[FormPart]) -> tuple[dict[str, Record], dict[str, dict[str, FormPart]]]:
    given: dict[str, Record] = {}
    files: dict[str, dict[str, FormPart]] = {}
    for part in parts:
        identity, _, field = part.name.partition(".")
        record = given.setdefault(identity.lower(), {"id": identity.lower()})
        kind, _, name = field.partition(".")
        if kind in ("attachment", "attachments"):
            files.setdefault(identity.lower(), {})[name] = part
            continue
        try:
            value = json.loads(part.content)
        except ValueError as error:
            raise invalid(("body", part.name), f"Part is not JSON: {error}") from error
        if field:
            record[field] = value
        elif isinstance(value, Mapping):
            record.update({**value, "id": identity.lower()})
    return given, files


def _attach(call: ServedCall, example: Record, files: Mapping[str, FormPart]) -> None:
    urls = {
        f"attachment.{name}": {"presigned_url": keep_file(call, part), "mime_type": part.media_type}
        for name, part in files.items()
    }
    if urls:
        example["attachment_urls"] = {**(example.get("attachment_urls") or {}), **urls}


def _as_of(call: ServedCall, dataset: Record, examples: Sequence[Record]) -> Record:
    versions = call.table("dataset version").where(dataset_id=dataset["id"])
    as_of = versions[-1]["as_of"] if versions else call.state.now()
    return {"count": len(examples), "example_ids": [one["id"] for one in examples], "as_of": as_of}


@on("POST /platform/datasets/{dataset_id}/examples")
def upload_examples(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    given, files = _read_parts(call.parts)
    examples = [new_example(call, dataset, one) for one in given.values()]
    for example in examples:
        _attach(call, example, files.get(example["id"], {}))
    return _as_of(call, dataset, add_examples(call, dataset, examples))


@on("PATCH /platform/datasets/{dataset_id}/examples")
def upload_changes(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    given, files = _read_parts(call.parts)
    examples = change_examples(call, given.values())
    for example in examples:
        _attach(call, example, files.get(example["id"], {}))
    return _as_of(call, dataset, examples)
