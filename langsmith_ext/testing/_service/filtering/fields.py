"""What a filter may speak of: the fields of runs, projects, datasets, examples and feedback.

A field reads a value of a record. Some fields belong together in a family: ``metadata_key`` and ``metadata_value`` are
the two sides of one entry of a record, and ``feedback_key``, ``feedback_score`` and so on are parts of one feedback.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.filtering.values import (
    CHOICE,
    DURATION,
    ERROR,
    FLAG,
    IDENTITY,
    NUMBER,
    OBJECT,
    SCALAR,
    SCORE,
    TAGS,
    TEXT,
    TIME,
    ValueType,
    entries,
)
from langsmith_ext.testing._service.records import latency, metadata_of
from langsmith_ext.testing._service.state import Record
from langsmith_ext.testing._service.tokens import totals

Read = Callable[[ServedCall, Record], Any]
Entry = Mapping[str, Any]
Entries = Callable[[ServedCall, Record], Iterable[Entry]]


@dataclass(frozen=True, slots=True)
class Field:
    """A field that stands for itself; its value is a list where its type is ``TAGS``."""

    type: ValueType
    read: Read


@dataclass(frozen=True, slots=True)
class Family:
    """Fields that speak of one entry of a record."""

    entries: Entries


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a family; the entry that an ``and`` speaks of begins with its key."""

    type: ValueType
    family: Family
    part: str

    @property
    def is_key(self) -> bool:
        return self.part == "key"


def _own(name: str) -> Read:
    return lambda _call, record: record.get(name)


def _named(value_type: ValueType, *names: str) -> dict[str, Field]:
    return {name: Field(value_type, _own(name)) for name in names}


def _object_family(read: Read) -> Family:
    def listed(call: ServedCall, record: Record) -> Iterable[Entry]:
        return ({"key": key, "value": value} for key, value in entries(read(call, record)))

    return Family(listed)


def _pair(prefix: str, read: Read) -> dict[str, Member]:
    family = _object_family(read)
    return {f"{prefix}_key": Member(TEXT, family, "key"), f"{prefix}_value": Member(SCALAR, family, "value")}


def _feedback_family(find: Callable[[ServedCall, Record], Iterable[Record]]) -> dict[str, Member]:
    def listed(call: ServedCall, record: Record) -> Iterable[Entry]:
        for one in find(call, record):
            source = (one.get("feedback_source") or {}).get("type")
            yield {"key": one["key"], "score": one.get("score"), "value": one.get("value"), "source": source} | {
                "comment": one.get("comment")
            }

    family = Family(listed)
    types = {"key": TEXT, "score": SCORE, "value": SCALAR, "source": CHOICE, "comment": TEXT}
    return {f"feedback_{part}": Member(value_type, family, part) for part, value_type in types.items()}


def _total(name: str) -> Read:
    """Read a count or cost that a run has together with the runs below it."""
    return lambda call, run: totals(call, run).get(name)


_METADATA: Read = lambda _call, record: metadata_of(record)  # noqa: E731
_TIMES = _named(TIME, "created_at", "modified_at")
_OF_METADATA: Mapping[str, Field | Member] = {
    "metadata": Field(OBJECT, _METADATA),
    **_pair("metadata", _METADATA),
}
_OF_CONTENT: Mapping[str, Field | Member] = {
    **_named(OBJECT, "inputs", "outputs"),
    **_pair("input", _own("inputs")),
    **_pair("output", _own("outputs")),
}

FIELDS: Mapping[str, Mapping[str, Field | Member]] = {
    "run": {
        **_named(TEXT, "name", "thread_id", "dotted_order"),
        **_named(CHOICE, "run_type", "status"),
        **_named(IDENTITY, "id", "trace_id", "parent_run_id", "session_id", "reference_example_id"),
        **_named(TIME, "start_time", "end_time", "first_token_time"),
        **_named(NUMBER, "execution_order"),
        **_named(TAGS, "tags"),
        "tag": Field(TAGS, _own("tags")),
        "error": Field(ERROR, _own("error")),
        "latency": Field(DURATION, lambda _call, run: latency(run)),
        "is_root": Field(FLAG, lambda _call, run: run["parent_run_id"] is None),
        **{
            f"{part}_{unit}": Field(NUMBER, _total(f"{part}_{unit}"))
            for part in ("prompt", "completion", "total")
            for unit in ("tokens", "cost")
        },
        "token_count": Field(NUMBER, _total("total_tokens")),
        **_OF_METADATA,
        **_OF_CONTENT,
        **_feedback_family(lambda call, run: call.state.table(run["tenant_id"], "feedback").where(run_id=run["id"])),
    },
    "project": {
        **_named(TEXT, "name", "description"),
        **_named(IDENTITY, "id", "reference_dataset_id", "default_dataset_id"),
        **_named(TIME, "start_time", "end_time"),
        **_TIMES,
        **_named(TAGS, "tags"),
        **_OF_METADATA,
        **_feedback_family(lambda call, project: call.table("feedback").where(session_id=project["id"])),
    },
    "dataset": {
        **_named(TEXT, "name", "description"),
        **_named(IDENTITY, "id"),
        **_named(CHOICE, "data_type"),
        **_named(FLAG, "externally_managed"),
        **_TIMES,
        **_OF_METADATA,
    },
    "example": {
        **_named(TEXT, "name"),
        **_named(IDENTITY, "id", "dataset_id", "source_run_id"),
        **_TIMES,
        "split": Field(TAGS, lambda _call, example: (example.get("metadata") or {}).get("dataset_split")),
        **_OF_METADATA,
        **_OF_CONTENT,
    },
    "feedback": {
        **_named(TEXT, "key", "comment"),
        **_named(SCORE, "score"),
        **_named(SCALAR, "value"),
        **_named(IDENTITY, "id", "run_id", "trace_id", "session_id"),
        **_named(TIME, "start_time"),
        **_TIMES,
        "source": Field(CHOICE, lambda _call, one: (one.get("feedback_source") or {}).get("type")),
        "is_root": Field(FLAG, _own("is_root")),
        "metadata": Field(OBJECT, lambda _call, one: (one.get("feedback_source") or {}).get("metadata")),
        **_pair("metadata", lambda _call, one: (one.get("feedback_source") or {}).get("metadata")),
        **_feedback_family(lambda _call, one: [one]),
    },
}

SEARCHED: Mapping[str, tuple[str, ...]] = {
    "run": ("inputs", "outputs", "error"),
    "project": ("name", "description"),
    "dataset": ("name", "description"),
    "example": ("inputs", "outputs"),
    "feedback": ("value", "comment", "correction"),
}
"""Where ``search("words")`` looks."""
