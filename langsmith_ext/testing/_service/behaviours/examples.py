"""Examples, one by one and in bulk, with their history: each change makes a version of the dataset."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing
from langsmith_ext.testing._service.behaviours.dataset_schemas import problems_of
from langsmith_ext.testing._service.behaviours.files import PREFIX, keep_attachments
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.behaviours.removal import forget_history
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid, refuse
from langsmith_ext.testing._service.state import Record, moment

_NEWEST = "newest version"  # the field of a dataset that names it; no answer shows it
SPLITS = "dataset_split"  # the field of an example's metadata that holds its splits
_ALWAYS = {
    "id",
    "created_at",
    "modified_at",
    "dataset_id",
    "source_run_id",
    "inputs",
    "name",
}  # what an example always shows, whatever was selected


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
        RefusedError: Before anything is stored: 409 when an id is taken, 422 for what the dataset's schemas refuse.
    """
    for example in examples:
        if example["id"] in call.table("example"):
            raise RefusedError(409, f"Example {example['id']} already exists")
    _refuse_unfit(dataset, examples)
    for example in examples:
        call.table("example").insert(example)
    _note(call, dataset, examples)
    return examples


def _refuse_unfit(dataset: Record, examples: Iterable[Record]) -> None:
    problems = [found for example in examples for found in problems_of(dataset, example)]
    if problems:
        raise refuse(problems)


def change_examples(
    call: ServedCall,
    changes: Iterable[Mapping[str, Any]],
    datasets: Mapping[str, Record] | None = None,
    files: Mapping[str, Mapping[str, FormPart]] | None = None,
) -> list[Record]:
    """Change examples, as one version of each dataset concerned.

    Args:
        call: The request.
        changes: The changes, each with the example's id.
        datasets: The datasets whose schemas count instead of the stored ones, by id.
        files: New attachments, by the example's id, then by their name.

    Raises:
        RefusedError: Before anything is changed: 404 for an unknown example, 409 for one of another dataset, 422 for
            what the dataset's schemas or the existing attachments refuse.
    """
    pairs = [(call.table("example").read(change["id"]), change) for change in changes]
    changed = []
    for example, change in pairs:
        if change.get("dataset_id") and change["dataset_id"].lower() != example["dataset_id"]:
            raise RefusedError(409, f"Example {example['id']} belongs to dataset {example['dataset_id']}")
        dataset = (datasets or {}).get(example["dataset_id"]) or call.table("dataset").read(example["dataset_id"])
        uploaded = (files or {}).get(example["id"], {})
        new = {**example, **_changed(example, change), "attachment_urls": _kept(example, change, uploaded)}
        _refuse_unfit(dataset, [new])
        changed.append((example, new, uploaded))
    for example, new, uploaded in changed:
        if uploaded:
            new["attachment_urls"] = {**(new["attachment_urls"] or {}), **keep_attachments(call, uploaded)}
        example.update(new)
        call.table("example").put(example)
    examples = [example for example, _ in pairs]
    for dataset_id in dict.fromkeys(example["dataset_id"] for example in examples):
        dataset = call.table("dataset").read(dataset_id)
        _note(call, dataset, [example for example in examples if example["dataset_id"] == dataset_id])
    return examples


def _changed(example: Record, change: Mapping[str, Any]) -> Record:
    """Return the fields that a change sets; null erases only where the change says that it overwrites."""
    new: Record = {}
    for name in ("inputs", "outputs"):
        if change.get(name) is not None:
            new[name] = change[name]
        elif change.get("overwrite") and name in change:
            new[name] = {} if name == "inputs" else None
    splits = change.get("split") or sorted(splits_of(example)) or "base"
    metadata = change["metadata"] if change.get("metadata") is not None else example.get("metadata") or {}
    _split(new := {**new, "metadata": dict(metadata)}, splits)
    return new


def _kept(example: Record, change: Mapping[str, Any], uploaded: Mapping[str, FormPart]) -> dict[str, Any] | None:
    """Return the attachments that stay: all, or with new ones or operations only those that are retained or renamed.

    Raises:
        RefusedError: 422 for a name that the example does not have, and for two attachments under one name.
    """
    existing: dict[str, Any] = example.get("attachment_urls") or {}
    operations = change.get("attachments_operations")
    if not operations and not uploaded:
        return existing or None
    renames, retained = (operations or {}).get("rename") or {}, (operations or {}).get("retain") or ()
    names = {name: name for name in retained} | dict(renames)
    place = ("body", "attachments_operations")
    unknown = [name for name in names if PREFIX + name not in existing]
    if unknown:
        raise invalid(place, f"Example {example['id']} has no attachment {unknown[0]!r}")
    targets = list(names.values())
    double = [name for name in targets if targets.count(name) > 1]
    if double:
        raise invalid(place, f"Two attachments of example {example['id']} would be called {double[0]!r}")
    return {PREFIX + target: existing[PREFIX + name] for name, target in names.items()}


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
    """Record a version: the state of each example from now on (``gone`` marks a deleted one).

    An example's ``modified_at`` is the time of the version, so that the version as of that time includes it.
    """
    as_of = call.state.now()
    histories = call.table("example history")
    for example in examples:
        history = histories.get(example["id"]) or histories.put({"id": example["id"], "states": []})
        if history.get("dataset_id") != dataset["id"]:
            histories.put({**history, "dataset_id": dataset["id"]})
            history = histories.read(example["id"])
        example["modified_at"] = as_of
        history["states"].append((as_of, None if example.get("gone") else json.loads(json.dumps(example))))
    versions = call.table("dataset version")
    former = versions.get(dataset.get(_NEWEST))
    if former is not None:
        former["tags"] = [tag for tag in former["tags"] or () if tag != "latest"] or None
    newest = {"id": f"{dataset['id']} {as_of}", "dataset_id": dataset["id"], "as_of": as_of, "tags": ["latest"]}
    dataset[_NEWEST] = versions.put(newest)["id"]
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
            forget_history(call, call.table("example history").remove(identity))
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
    if files:
        example["attachment_urls"] = keep_attachments(call, files)


def _as_of(call: ServedCall, dataset: Record, examples: Sequence[Record]) -> Record:
    newest = call.table("dataset version").get(dataset.get(_NEWEST))
    as_of = newest["as_of"] if newest else call.state.now()
    return {"count": len(examples), "example_ids": [one["id"] for one in examples], "as_of": as_of}


@on("POST /platform/datasets/{dataset_id}/examples")
def upload_examples(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    given, files = _read_parts(call.parts)
    examples = [new_example(call, dataset, one) for one in given.values()]
    _refuse_unfit(dataset, examples)
    for example in examples:
        _attach(call, example, files.get(example["id"], {}))
    return _as_of(call, dataset, add_examples(call, dataset, examples))


@on("PATCH /platform/datasets/{dataset_id}/examples")
def upload_changes(call: ServedCall) -> Any:
    dataset = call.table("dataset").read(call.path["dataset_id"])
    given, files = _read_parts(call.parts)
    changes = [{**change, "dataset_id": dataset["id"]} for change in given.values()]
    return _as_of(call, dataset, change_examples(call, changes, files=files))
