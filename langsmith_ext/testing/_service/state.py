"""The state of a service: records by kind, per workspace, per organization, or for the whole service."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from sortedcontainers import SortedList  # type: ignore[import-untyped]

from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.principals import Principal

Record = dict[str, Any]

EVERYWHERE = "*"

# A larger number of seconds since 1970 (in the year 2603) counts milliseconds.
_LAST_SECOND = 2e10

# Fields by which records are looked up; a changed value counts after the next ``put``.
_INDEXED: Mapping[str, tuple[str, ...]] = {
    "run": ("trace_id", "session_id", "parent_run_id", "reference_example_id"),
    "feedback": ("run_id", "session_id"),
    "project": ("name", "reference_dataset_id"),
    "dataset": ("name",),
    "dataset version": ("dataset_id",),
    "example": ("dataset_id", "source_run_id"),
    "example history": ("dataset_id",),
    "share": ("resource_id",),
    "tagging": ("resource_id", "tag_value_id"),
    "queue run": ("queue_id", "run_id"),
    "commit": ("repo_id",),
    "span": ("trace_id",),
}
# The indexed fields by whose values records are also read in order, for pages of a large table; True where the order is
# kept from the start, and not only from the first page on.
_ORDERED: Mapping[str, Mapping[str, bool]] = {"run": {"session_id": True, "trace_id": False}}
# The indexed field by whose values changes are counted, for what is computed from all records with a value.
_COUNTED: Mapping[str, str] = {"run": "session_id", "feedback": "session_id"}

OrderKey = tuple[str, ...]


def order_key(record: Record) -> OrderKey:
    """Return what runs are ordered by: their start, then their place in the trace."""
    return (record["start_time"], record["dotted_order"], record["id"])


class Table:
    """The records of one kind of one owner, in the order of their creation."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.records: dict[str, Record] = {}
        self._indexed = _INDEXED.get(kind, ())
        self._ordered = _ORDERED.get(kind, {})
        self._counted = _COUNTED.get(kind)
        self._versions: dict[Any, int] = {}
        self._index: dict[tuple[str, Any], dict[str, Record]] = {}
        self._order: dict[tuple[str, Any], SortedList] = {}
        self._places: dict[str, tuple[tuple[Any, ...], OrderKey | None]] = {}

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
        if self._indexed:
            if identity in self._places:
                self._forget(identity)
            values = tuple([record.get(name) for name in self._indexed])
            order = order_key(record) if self._ordered else None
            for place in zip(self._indexed, values, strict=True):
                known = self._index.get(place)
                if known is None:
                    self._index[place] = {identity: record}
                else:
                    known[identity] = record
                if order is not None:
                    self._add_to_order(place, order)
            self._places[identity] = (values, order)
            if self._counted:
                self._changed(record.get(self._counted))
        self.records[identity] = record
        return record

    def _add_to_order(self, place: tuple[str, Any], order: OrderKey) -> None:
        kept = self._order.get(place)
        if kept is not None:
            kept.add(order)
        elif self._ordered.get(place[0]):
            self._order[place] = SortedList([order])

    def _changed(self, value: Any) -> None:
        self._versions[value] = self._versions.get(value, 0) + 1

    def version(self, value: Any) -> int:
        """Return a number that differs after each change among the records with a value of the counted field."""
        return self._versions.get(value, 0)

    def _forget(self, identity: str) -> None:
        known = self._places.pop(identity, None)
        if known is None:
            return
        values, order = known
        for place in zip(self._indexed, values, strict=True):
            if place[0] == self._counted:
                self._changed(place[1])
            self._index[place].pop(identity, None)
            if not self._index[place]:
                del self._index[place]
            if place in self._order:
                self._order[place].discard(order)
                if not self._order[place]:
                    del self._order[place]

    def in_order(
        self, name: str, value: Any, *, least: OrderKey | None, most: OrderKey | None, reverse: bool
    ) -> Iterator[Record]:
        """Return the records with a value of an ordered field one by one, from one place in the order to another.

        Args:
            name: The field.
            value: Its value.
            least: Where the records begin; this place is left out.
            most: Where the records end; this place is left out.
            reverse: Whether the last comes first.
        """
        order = self._order.get((name, value))
        if order is None:
            order = SortedList(map(order_key, self._index.get((name, value), {}).values()))
            if order:
                self._order[name, value] = order
        return (self.records[key[-1]] for key in order.irange(least, most, (False, False), reverse))

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
        values = {name: record.get(name) for name in unique}
        if not unique or None in values.values():
            return
        for other in self.where(**values):
            if other is not record and other is not instead_of:
                label = " and ".join(f"{name} {value}" for name, value in values.items())
                raise RefusedError(409, f"{self.kind.capitalize()} with {label} already exists")

    def remove(self, identity: object) -> Record:
        record = self.read(identity)
        self._forget(_normal(identity))
        del self.records[_normal(identity)]
        return record

    def count(self, name: str, value: Any) -> int:
        """Return how many records have a value of an indexed field."""
        return len(self._index.get((name, value), ()))

    def where(self, **values: Any) -> list[Record]:
        """Return the records that have all of these values."""
        records = self.records
        for name, value in values.items():
            if name in self._indexed:
                found = self._index.get((name, value), {})
                records = found if records is self.records or len(found) < len(records) else records
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


def moment_of_number(value: float) -> datetime:
    """Return the time that a number means: seconds since 1970, or milliseconds when it is too large for seconds.

    Raises:
        ValueError: For a number that is neither.
    """
    seconds = value / 1000 if abs(value) > _LAST_SECOND else value
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError) as error:
        raise ValueError(f"{value} is neither seconds nor milliseconds since 1970") from error
