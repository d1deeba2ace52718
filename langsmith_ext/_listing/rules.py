"""Where a listing goes on and where it ends: the server's word, and nothing else.

Two state machines without input or output. Each is asked for the next place, is given the page found there, and says
which of its items are new. All that it knows can be written down as JSON and taken up again.

    offset    goes on until the stated total is reached; where none is stated, until a page is empty
    cursor    goes on until the next cursor is null, empty or absent, whatever the pages hold

Both refuse a listing that does not advance, instead of reading it for ever.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any, NamedTuple
from uuid import UUID

from .._errors import PaginationError

FUTILE_OFFSETS = 10
"""Pages in a row, further on than ever before, that hold nothing but items already yielded."""
FUTILE_CURSORS = 20
"""Pages in a row whose cursors are new and whose items all have ids that were there before."""
IDLE_CURSORS = 1000
"""Pages in a row whose cursors are new and that are empty, or look like pages before and have no ids to tell."""
FUTILE_RETURNS = 3
"""Times in a row that a total shrinks after it has grown, with nothing new in between."""

_STUCK = "the listing does not advance: narrow it down, or call the method page by page"
_SLOTS = 1 << 23
_FULL = 1 << 22


class Received(NamedTuple):
    """What the rules look at in a page.

    Attributes:
        items: Its items.
        total: The number of items in the whole listing, as stated with it; None where it is not stated.
        cursor: Where it says the next page begins.
        more: Whether it says that there is more; None where it does not say.
    """

    items: list[Any]
    total: int | None = None
    cursor: Any = None
    more: bool | None = None


def identities(items: list[Any]) -> dict[Any, None] | None:
    """Return the ids of a page's items, in order.

    Returns:
        None if an item has no ``id``, or two have the same: such ids do not identify anything.
    """
    found: dict[Any, None] = {}
    for item in items:
        identity = item.get("id") if item.__class__ is dict else getattr(item, "id", None)
        if identity is None:
            unknown = getattr(item, "additional_properties", None)
            identity = unknown.get("id") if isinstance(unknown, Mapping) else None
        if identity.__class__ in (list, dict) or identity is None:
            return None
        found[identity] = None
    return found if len(found) == len(items) else None


class OffsetRule:
    """A listing by the number of items to skip.

    An item is yielded once: on pages that overlap, as they do when somebody adds items at the front or a server cuts
    pages before it filters them, those that were yielded before are dropped by their ``id``.

    Args:
        name: The operation, for messages.
        field: The request field for the offset.
        limit: The page size that is requested.
        start: The caller's own offset.
        ends_short: Whether a page shorter than requested ends the listing; only where no total is stated.

    Attributes:
        next: The offset of the next page; None at the end.
    """

    def __init__(self, name: str, field: str, limit: int, start: int, *, ends_short: bool = False) -> None:
        self.next: int | None = start
        self._name = name
        self._field = field
        self._limit = limit
        self._start = start
        self._ends_short = ends_short
        self._total: int | None = None
        self._read = start  # everything before it was seen, as long as the total stays
        self._furthest = start  # the highest offset that was ever read to
        self._yielded = 0
        self._known: dict[Any, None] = {}
        self._forms = 1  # as how many values an id may stand in it
        self._known_from = start  # the ids of what was yielded before it are not known
        self._identified = True
        self._pages: set[int] = set()
        self._page: int | None = None
        self._futile = 0
        self._stride = limit
        self._latest = 0
        # Since the listing last went back:
        self._found_new = True
        self._grown = False
        self._returns = 0

    def state(self) -> dict[str, Any]:
        """Return all that is needed to go on.

        Of the ids, it has those of the last page, or of as much as is to be read again.
        """
        again = max(self._furthest - self.next, self._latest) if self.next is not None else 0
        ids = list(islice(reversed(self._known), again * self._forms))
        return {
            "next": self.next,
            "start": self._start,
            "total": self._total,
            "read": self._read,
            "furthest": self._furthest,
            "yielded": self._yielded,
            "ids": ids[::-1] if self._identified else None,  # written as text, each once
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on where another listing stood.

        Args:
            state: What ``state`` returned there.
        """
        self.next, self._total = state["next"], state["total"]
        self._start, self._read = state["start"], state["read"]
        self._furthest, self._yielded = state["furthest"], state["yielded"]
        self._identified = state["ids"] is not None
        ids = state["ids"] or []
        self._known = dict.fromkeys(form for text in ids for form in _forms(text))
        self._forms = 3
        self._latest = len(ids)
        self._known_from = max(self._start, self._furthest - len(ids)) if self._yielded else self._start

    def end(self) -> None:
        """End the listing, whatever the server says."""
        self.next = None

    def guess(self, offset: int) -> int | None:
        """Return the offset after a page that is still under way, if it is full; None if it cannot be known."""
        following = offset + self._stride
        return None if self._total is not None and following >= self._total else following

    def take(self, at: int, received: Received) -> list[Any]:
        """Take a page, and decide how the listing goes on.

        Args:
            at: Its offset.
            received: What it holds.

        Returns:
            The items that are new.

        Raises:
            PaginationError: If the server's statements leave no right way on.
        """
        items, count = received.items, len(received.items)
        ids = identities(items)
        if ids is None:
            self._identified = False
        position = at + count
        change = self._note_total(at, count, received.total)
        read = self._read
        if change < 0:
            read = max(self._start, read + change)
            if at > read:
                return self._return_to(read, at, -change, items, ids)
        if not items:
            if self._total is not None and at < self._total:
                raise self._error(at, f"is empty, although the stated total is {self._total}; list again")
            self.next = None
            return []
        fresh = self._new_of(items, ids)
        if position > self._furthest:
            self._check_advance(at, items, ids, fresh, change)
            self._furthest = position
        self._yield(fresh, ids, count)
        self._read = max(read, position)
        self.next = position if self._goes_on(position, count) else None
        return fresh

    def _note_total(self, at: int, count: int, stated: int | None) -> int:
        """Note the stated total, and return by how much it changed.

        One that its own page contradicts is no statement: the page counts.
        """
        if stated is None or stated < 0 or (count and at + count > stated):
            return 0
        before, self._total = self._total, stated
        change = 0 if before is None else stated - before
        self._grown = self._grown or change > 0
        return change

    def _goes_on(self, position: int, count: int) -> bool:
        if self._total is None:
            return not (self._ends_short and count < self._limit)
        if position != self._total:  # below it: more to read; above it: the pages contradict it, and an empty one ends
            return True
        # Where overlaps were dropped, positions do not count items: one more request tells.
        return self._identified and self._yielded < self._total - self._start

    def _return_to(self, read: int, at: int, shrunk: int, items: list[Any], ids: dict[Any, None] | None) -> list[Any]:
        """Go back after the total has shrunk: what was behind the deleted items has moved to smaller offsets."""
        if not self._identified:
            said = f"was read after the total had shrunk by {shrunk}, and its items have no ids to tell what moved"
            raise self._error(at, f"{said}; list again, or collect before you delete")
        if read < self._known_from:
            said = f"was read after the total had shrunk by {shrunk}, further than the position remembers"
            raise self._error(at, f"{said}; list again from the start")
        self._returns = 0 if self._found_new else self._returns + self._grown
        if self._returns >= FUTILE_RETURNS:
            raise self._error(at, f"has a total that keeps changing; {_STUCK}")
        fresh: list[Any] = []
        if not self._found_new:  # deleting goes on while we go back: keep what comes, or there is no progress
            fresh = self._new_of(items, ids)
        self._grown, self._found_new = False, False
        self._yield(fresh, ids if fresh else None, len(items))
        self._furthest = max(self._furthest, at)
        self._read = read
        # Somewhat further, for what is deleted until the next page comes; what is read again is dropped.
        self.next = max(self._start, self._known_from, read - min(shrunk, self._limit // 2))
        return fresh

    def _new_of(self, items: list[Any], ids: dict[Any, None] | None) -> list[Any]:
        if not self._identified or ids is None or self._known.keys().isdisjoint(ids):
            return items
        return [item for item, identity in zip(items, ids, strict=True) if identity not in self._known]

    def _yield(self, fresh: list[Any], ids: dict[Any, None] | None, count: int) -> None:
        self._yielded += len(fresh)
        self._found_new = self._found_new or bool(fresh)
        if self._identified and ids:
            self._known.update(ids)
        if count:
            self._stride = self._latest = count

    def _check_advance(
        self, at: int, items: list[Any], ids: dict[Any, None] | None, fresh: list[Any], change: int
    ) -> None:
        mark = hash(frozenset(ids)) if self._identified and ids else _fingerprint(items)
        seen, which = mark in self._pages, "the one before it" if mark == self._page else "an earlier one"
        self._pages.add(mark)
        self._page = mark
        if fresh and not seen:
            self._futile = 0
            return
        self._futile += 1
        # Right all the same where as many items were added as the page holds, or where a short page is one of which
        # the server has filtered the rest: a few more requests tell.
        may_be = change >= len(items) or len(items) < self._limit
        if self._futile >= FUTILE_OFFSETS or (seen and not may_be):
            raise self._error(at, f"equals {which}; {_STUCK}" if seen else f"holds nothing new; {_STUCK}")

    def _error(self, at: int, said: str) -> PaginationError:
        return PaginationError(f"{self._name}: the page at {self._field}={at} {said}")


class CursorRule:
    """A listing by cursor.

    Nothing is dropped: pages that are equal behind a moving cursor may be different items, of which only the same few
    fields were requested.

    Args:
        name: The operation, for messages.
        field: The response field with the next cursor.
        start: The caller's own cursor; None for none.

    Attributes:
        next: The cursor of the next page; None for a first page without one.
        ended: Whether the listing has ended.
    """

    def __init__(self, name: str, field: str, start: Any) -> None:
        self.next: Any = start
        self.ended = False
        self._name = name
        self._field = field
        self._seen: set[Any] = set()
        self._marks: set[int] = set()
        self._ids = _Ids()
        self._futile = 0
        self._idle = 0

    def state(self) -> dict[str, Any]:
        """Return all that is needed to go on, as JSON values."""
        return {"next": self.next, "ended": self.ended}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on where another listing stood.

        Args:
            state: What ``state`` returned there.
        """
        self.next, self.ended = state["next"], state["ended"]

    def end(self) -> None:
        """End the listing, whatever the server says."""
        self.ended = True

    def take(self, received: Received) -> list[Any]:
        """Take the page at ``next``, and decide how the listing goes on.

        Args:
            received: What it holds.

        Returns:
            Its items.

        Raises:
            PaginationError: If the next cursor is not one, or the listing does not advance.
        """
        cursor = received.cursor
        if cursor is None or cursor == "":
            self.ended = True
            return received.items
        if not isinstance(cursor, (str, int)) or isinstance(cursor, bool):
            raise PaginationError(f"{self._name}: {self._field} is {cursor!r}, not a cursor; call the method itself")
        self._seen.add(self.next)
        if cursor in self._seen:
            if received.more is not False:
                raise PaginationError(f"{self._name}: the cursor {cursor!r} appeared a second time; {_STUCK}")
            self.ended = True  # a server that repeats its last cursor, and says that nothing follows
            return received.items
        self._check_advance(received.items)
        self.next = cursor
        return received.items

    def _check_advance(self, items: list[Any]) -> None:
        ids = identities(items) if items else None
        if ids is not None:
            self._futile = 0 if self._ids.add(ids) else self._futile + 1
            self._idle = 0 if not self._futile else self._idle
        else:
            mark = _fingerprint([len(items), *items[:1], *items[-1:]])
            self._idle = self._idle + 1 if mark in self._marks else 0
            self._marks.add(mark)
        if self._futile >= FUTILE_CURSORS or self._idle >= IDLE_CURSORS:
            pages, found = (self._futile, "items seen before") if ids is not None else (self._idle, "nothing new")
            raise PaginationError(f"{self._name}: {pages} pages in a row hold {found}, behind new cursors; {_STUCK}")


class _Ids:
    """Which ids may have been seen, in one megabyte however long the listing is.

    An id that is taken for a known one does no harm: it takes whole pages of them, many in a row, to end a listing.
    """

    __slots__ = ("_count", "_slots")

    def __init__(self) -> None:
        self._slots = bytearray()
        self._count = 0

    def add(self, ids: Iterable[Any]) -> bool:
        """Add ids, and return whether one of them is certainly new."""
        if not self._slots or self._count > _FULL:
            self._slots, self._count = bytearray(_SLOTS >> 3), 0
        slots, before = self._slots, self._count
        for identity in ids:
            slot = hash(identity) % _SLOTS
            if not slots[slot >> 3] & (1 << (slot & 7)):
                slots[slot >> 3] |= 1 << (slot & 7)
                self._count += 1
        return self._count > before


def _fingerprint(items: list[Any]) -> int:
    """Return a number for a page, by which it is recognized."""
    from langsmith_ext.runtime.encoding import to_json_value

    return hash(json.dumps(to_json_value(items), sort_keys=True, default=repr))


def _forms(text: str) -> Iterable[Any]:
    """Return an id that was written down as whatever it may be when it is read: text, a UUID or a number."""
    yield text
    try:
        yield UUID(text)
    except ValueError:
        if text.isdecimal():
            yield int(text)
