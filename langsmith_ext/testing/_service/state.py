"""The state of a service: records by kind, per workspace, per organization, or for the whole service."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.principals import Principal

Record = dict[str, Any]

EVERYWHERE = "*"

# Fields by which records are often looked up; a changed value counts after the next ``put``.
_INDEXED = {"run": ("trace_id", "session_id"), "feedback": ("run_id", "session_id"), "example": ("dataset_id",)}


class Table:
    """The records of one kind of one owner, in the order of their creation."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.records: dict[str, Record] = {}
        self._index: dict[tuple[str, Any], dict[str, Record]] = {}
        self._indexed: dict[str, list[tuple[str, Any]]] = {}

    def __len__(self) -> int:
        return len(self.records)

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self.records.values()))

    def __contains__(self, identity: object) -> bool:
        return _normal(identity) in self.records

    def get(self, identity: object) -> Record | None:
        return self.records.get(_normal(identity))

    def read(self, identity: object) -> Record:
        """Return the record with an id.

        Raises:
            RefusedError: 404 when there is none.
        """
        record = self.get(identity)
        if record is None:
            raise RefusedError(404, f"{self.kind.capitalize()} {identity} not found")
        return record

    def put(self, record: Record, key: str = "id") -> Record:
        """Add a record, or index it again after a change."""
        identity = _normal(record[key])
        self._forget(identity)
        self.records[identity] = record
        places = [(name, record.get(name)) for name in _INDEXED.get(self.kind, ())]
        for place in places:
            self._index.setdefault(place, {})[identity] = record
        self._indexed[identity] = places
        return record

    def _forget(self, identity: str) -> None:
        for place in self._indexed.pop(identity, ()):
            self._index[place].pop(identity, None)

    def insert(self, record: Record, unique: tuple[str, ...] = (), key: str = "id") -> Record:
        """Add a record.

        Raises:
            RefusedError: 409 when its id is taken, or another record has the same values in all ``unique`` fields.
        """
        if record[key] in self:
            raise RefusedError(409, f"{self.kind.capitalize()} with {key} {record[key]} already exists")
        self.refuse_double(record, unique)
        return self.put(record, key)

    def refuse_double(self, record: Record, unique: tuple[str, ...], instead_of: Record | None = None) -> None:
        """Refuse (409) a record whose ``unique`` fields equal those of another one, except the one that it replaces."""
        values = [record.get(name) for name in unique]
        if not unique or None in values:
            return
        for other in self.records.values():
            if other is not record and other is not instead_of and [other.get(name) for name in unique] == values:
                label = " and ".join(f"{name} {value}" for name, value in zip(unique, values, strict=True))
                raise RefusedError(409, f"{self.kind.capitalize()} with {label} already exists")

    def remove(self, identity: object) -> Record:
        record = self.read(identity)
        self._forget(_normal(identity))
        del self.records[_normal(identity)]
        return record

    def where(self, **values: Any) -> list[Record]:
        """Return the records that have all of these values."""
        records = self.records
        for name, value in values.items():
            if name in _INDEXED.get(self.kind, ()):
                records = self._index.get((name, value), {})
        return [
            record for record in records.values() if all(record.get(name) == value for name, value in values.items())
        ]


class State:
    """Everything that one service stores."""

    def __init__(self) -> None:
        self.credentials: dict[str, Principal] = {}
        self._tables: dict[tuple[str, str], Table] = {}
        self._last = datetime.min.replace(tzinfo=UTC)

    def table(self, owner: str, kind: str) -> Table:
        """Return the table of a kind of an owner: the id of a workspace or organization, or ``EVERYWHERE``."""
        table = self._tables.get((owner, kind))
        if table is None:
            table = self._tables[owner, kind] = Table(kind)
        return table

    def now(self) -> str:
        """Return the time in UTC; never the same twice, so that it orders events."""
        self._last = max(datetime.now(UTC), self._last + timedelta(microseconds=1))
        return self._last.isoformat(timespec="microseconds")

    def new_id(self) -> str:
        return str(uuid.uuid4())


def _normal(identity: object) -> str:
    """Return an id in lower case if it is a UUID; names are case-sensitive."""
    text = str(identity)
    return text.lower() if len(text) == 36 else text


def new_secret(prefix: str) -> str:
    """Return a secret such as ``lsv2_sk_...``."""
    return f"{prefix}_{secrets.token_hex(16)}_{secrets.token_hex(5)}"


def moment(value: str) -> datetime:
    """Parse a time of the API; one without an offset is UTC.

    Raises:
        RefusedError: 400 for a string that is not a time.
    """
    try:
        read = datetime.fromisoformat(value)
    except ValueError as error:
        raise RefusedError(400, f"Invalid time: {value!r}") from error
    return read if read.tzinfo else read.replace(tzinfo=UTC)
