"""Collections: create, list, read, update and delete, the same for every kind of record.

A collection is data (``Collection``), which ``verbs`` turns into behaviours for the operations at its path. What is
special about a kind is a function in that data: what a new record derives, what a read adds, what a filter means.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from langsmith_ext.testing._service.behaviours.registry import BEHAVIOURS, Behaviour
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.filtering import FIELDS, filtered
from langsmith_ext.testing._service.filtering.values import contains
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid
from langsmith_ext.testing._service.records import metadata_of
from langsmith_ext.testing._service.state import Record

Prepare = Callable[[ServedCall, Record], None]
Present = Callable[[ServedCall, Record], Mapping[str, Any]]
Filter = Callable[[ServedCall, Record, Any], bool]

_NOT_FIELDS = {
    "limit",
    "offset",
    "cursor",
    "page_size",
    "sort_by",
    "sort_by_desc",
    "sort_direction",
    "sort_field",
    "filter",
}


def as_it_is(_call: ServedCall, record: Record) -> Mapping[str, Any]:
    return record


def nothing_more(_call: ServedCall, _record: Record) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Collection:
    """One kind of record and where the API keeps it.

    Attributes:
        kind: The noun, which is also the name of the state's table.
        path: The path of the collection; its operations are those at this path and at one parameter below it.
        key: The record's field that the parameter below the path holds.
        unique: Fields whose values together identify a record.
        label: The field that ``name``, ``name_contains`` and ``title_contains`` filter by.
        prepare: Completes or refuses a new or changed record.
        present: Adds what is computed when a record is read.
        filters: The meaning of query parameters where it does not follow from their names.
        owned: Kinds whose records are deleted with a record, by the field that refers to it.
        forget: Deletes what else was stored for a deleted record.
        without: Verbs that are registered elsewhere ("create", "list", ...).
    """

    kind: str
    path: str
    key: str = "id"
    unique: tuple[str, ...] = ()
    label: str = "name"
    prepare: Prepare = nothing_more
    present: Present = as_it_is
    filters: Mapping[str, Filter] = field(default_factory=dict)
    owned: Mapping[str, str] = field(default_factory=dict)
    forget: Prepare = nothing_more
    without: frozenset[str] = frozenset()


# Path parameters that identify a parent, with its kind: an operation below an unknown parent answers 404.
PARENTS = {
    "session_id": "project",
    "dataset_id": "dataset",
    "queue_id": "annotation queue",
    "tag_key_id": "tag key",
}


def parents(call: ServedCall, own: str | None = None) -> dict[str, str]:
    """Return the record fields that the path sets; each must refer to something that exists."""
    fixed = {}
    for name, value in call.path.items():
        if name != own and name in PARENTS:
            fixed[name] = call.table(PARENTS[name]).read(value)["id"]
    return fixed


def verbs(collection: Collection) -> Iterator[tuple[str, Behaviour]]:
    """Return the behaviours of a collection by route, whether or not a contract has the operation."""
    table_verbs: Mapping[str, tuple[str, Callable[[Collection, ServedCall], Any]]] = {
        "list": ("GET", list_records),
        "create": ("POST", create_record),
        "delete many": ("DELETE", delete_records),
    }
    record_verbs: Mapping[str, tuple[str, Callable[[Collection, ServedCall], Any]]] = {
        "read": ("GET", read_record),
        "update": ("PATCH", update_record),
        "replace": ("PUT", update_record),
        "delete": ("DELETE", delete_record),
    }
    for path, table in ((collection.path, table_verbs), (collection.path + "/{}", record_verbs)):
        for verb, (method, behaviour) in table.items():
            if verb not in collection.without:
                yield f"{method} {path}", _bound(behaviour, collection)


def _bound(behaviour: Callable[[Collection, ServedCall], Any], collection: Collection) -> Behaviour:
    return lambda call: behaviour(collection, call)


def register(collections: tuple[Collection, ...]) -> None:
    """Register the verbs of collections; ``{}`` is the last parameter, whatever its name in the contract."""
    for collection in collections:
        BEHAVIOURS.update(verbs(collection))


def create_record(collection: Collection, call: ServedCall) -> Any:
    record = call.new_record(call.body)
    record.update(parents(call))
    return collection.present(call, insert(collection, call, record))


def insert(collection: Collection, call: ServedCall, record: Record) -> Record:
    collection.prepare(call, record)
    return call.table(collection.kind).insert(record, collection.unique, collection.key)


def list_records(collection: Collection, call: ServedCall) -> ServedListing:
    fixed = parents(call)
    records = [record for record in call.table(collection.kind) if all(record[k] == v for k, v in fixed.items())]
    return listing(collection, call, records)


def listing(collection: Collection, call: ServedCall, records: list[Record]) -> ServedListing:
    """Filter and order records by the query; a parameter's name means the same in every operation."""
    if call.query.get("filter") and collection.kind in FIELDS:
        records = filtered(call, collection.kind, records, call.query["filter"])
    for name, wanted in call.query.items():
        if name not in _NOT_FIELDS and wanted not in (None, []):
            matches = collection.filters.get(name) or _filter_named(collection, name)
            records = [record for record in records if matches(call, record, wanted)]
    return ServedListing(ordered(collection, call, records), lambda record: collection.present(call, record))


def ordered(collection: Collection, call: ServedCall, records: list[Record]) -> list[Record]:
    """Order records by the ``sort_...`` parameters; without any, by their creation."""
    defaults = {name: one.schema.get("default") for name, one in call.operation.parameters["query"].items()}
    asked = {**defaults, **call.query}
    by = asked.get("sort_by") or asked.get("sort_field")
    if "sort_by" not in asked and "sort_field" not in asked:
        return records
    descending = asked.get("sort_by_desc", asked.get("sort_direction") != "asc")
    newest_first = records[::-1] if descending else records
    if not by:
        return newest_first
    computed = any(by not in record for record in records)

    def value(record: Record) -> tuple[bool, Any]:
        found = (collection.present(call, record) if computed else record).get(by)
        comparable = isinstance(found, (str, int, float))
        return comparable is bool(descending), found if comparable else 0  # records without a value come last

    return sorted(newest_first, key=value, reverse=bool(descending))


def _filter_named(collection: Collection, name: str) -> Filter:
    """Return the meaning of a query parameter by its name; one that is not a field of a record filters nothing."""
    if name in _GENERAL_FILTERS:
        return _GENERAL_FILTERS[name]
    if name in ("name_contains", "title_contains", "query", "q"):
        return lambda _call, record, wanted: wanted.lower() in str(record.get(collection.label) or "").lower()
    if name == "name":
        return lambda _call, record, wanted: record.get(collection.label) in _listed(wanted)
    return lambda _call, record, wanted: name not in record or record[name] in _listed(wanted)


def _listed(wanted: Any) -> list[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


def _has_metadata(_call: ServedCall, record: Record, wanted: str) -> bool:
    try:
        pairs = json.loads(wanted)
    except ValueError as error:
        raise invalid(("query", "metadata"), f"Value is not JSON: {error}") from error
    return contains(metadata_of(record), pairs)


def _is_tagged(call: ServedCall, record: Record, wanted: list[str]) -> bool:
    return any(tagging["tag_value_id"] in wanted for tagging in call.table("tagging").where(resource_id=record["id"]))


_GENERAL_FILTERS: Mapping[str, Filter] = {
    "id": lambda _call, record, wanted: record["id"] in [identity.lower() for identity in _listed(wanted)],
    "ids": lambda _call, record, wanted: record["id"] in [identity.lower() for identity in _listed(wanted)],
    "metadata": _has_metadata,
    "tag_value_id": _is_tagged,
}


def find(collection: Collection, call: ServedCall) -> Record:
    """Return the record that the last path parameter identifies, within the parents in the path."""
    *_, own = call.path
    fixed = parents(call, own)
    record = call.table(collection.kind).read(call.path[own])
    if any(record[name] != value for name, value in fixed.items()):
        raise RefusedError(404, f"{collection.kind.capitalize()} {call.path[own]} not found")
    return record


def read_record(collection: Collection, call: ServedCall) -> Any:
    return collection.present(call, find(collection, call))


def update_record(collection: Collection, call: ServedCall) -> Any:
    record = find(collection, call)
    changed = call.change(dict(record), call.body or {}, keep=("id", collection.key))
    call.table(collection.kind).refuse_double(changed, collection.unique, instead_of=record)
    collection.prepare(call, changed)
    record.update(changed)
    call.table(collection.kind).put(record, collection.key)
    return collection.present(call, record)


def delete_record(collection: Collection, call: ServedCall) -> Any:
    record = find(collection, call)
    shown = collection.present(call, record)
    remove(collection, call, record)
    if call.contract.properties(call.operation.result or {}):
        return shown
    return {"message": f"{collection.kind.capitalize()} {record[collection.key]} deleted"}


def delete_records(collection: Collection, call: ServedCall) -> Any:
    """Delete the records in the operation's list parameter: all of them, or none if one is unknown."""
    name = next((name for name in call.operation.parameters["query"] if name.endswith("_ids")), "ids")
    records = [call.table(collection.kind).read(identity) for identity in call.query[name]]
    for record in records:
        remove(collection, call, record)
    return {"succeeded": [record["id"] for record in records], "failed": []}


def remove(collection: Collection, call: ServedCall, record: Record) -> None:
    """Delete a record and what belongs to it."""
    call.table(collection.kind).remove(record[collection.key])
    for kind, name in collection.owned.items():
        owned = call.table(kind)
        for other in owned.where(**{name: record["id"]}):
            owned.remove(other["id"])
    collection.forget(call, record)
