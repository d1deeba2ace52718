"""Walking through the listing of an operation: which call comes next, and what a result means.

The index says how an operation is paginated; the rules say how a listing goes on. ``Walk`` brings the two together for
all five styles, without input or output:

    style           position                  where it goes         where the next one comes from
    offset-query    number of items to skip   query argument        the number of items so far
    offset-body     number of items to skip   body field            the number of items so far
    cursor-query    cursor                    query argument        response field
    cursor-body     cursor                    body field            response field
    cursor-map      cursor                    body field            response map of cursors
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from langsmith_ext.runtime.calls import Call

from .._errors import InvalidArgumentError, LangSmithError, PaginationError
from . import position as positions
from .rules import CursorRule, OffsetRule, Received, identities

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation, Pagination

T = TypeVar("T")
F = TypeVar("F")

DEFAULT_LIMIT = 100
"""Items per page where the contract states neither a maximum nor a default."""

Fetched = Callable[[], tuple[Any, Mapping[str, str]]]
"""The result of a call, not decoded yet: its typed result and the response headers.

A page is decoded when its turn has come. Pages that arrive together would otherwise all be decoded before the first is
returned, and the next ones requested that much later: prefetch(8) took half as long again.
"""


class ResultPage(Generic[T]):
    """One page of a listing.

    Attributes:
        items: The items, in the server's order, without those that an earlier page had.
        total: The number of items in the whole listing; None when the server does not state it.
    """

    __slots__ = ("_stand", "items", "total")

    def __init__(self, items: list[T], total: int | None = None, stand: Callable[[], str] = str) -> None:
        self.items = items
        self.total = total
        self._stand = stand

    def __repr__(self) -> str:
        return f"ResultPage(items={self.items!r}, total={self.total!r})"

    @property
    def position(self) -> str:
        """Where the listing goes on after this page: opaque text for ``from_position`` of the same listing."""
        return self._stand()


class Walk:
    """The way through one listing.

    Args:
        call: The caller's call; neither it nor its body is changed.
        place: Where it is sent.
        position: Where another walk through the same listing stood; None to start as the call says.

    Attributes:
        next: The call for the next page; None when the listing has ended.

    Raises:
        InvalidArgumentError: If the page size or the offset is not one, or the position is another listing's.
    """

    def __init__(self, call: Call, place: positions.Place = ("", None, None), position: str | None = None) -> None:
        paging = call.operation.pagination
        assert paging is not None
        self._paging = paging
        self._given = call
        self._place = place
        self._in_body = paging.style in ("offset-body", "cursor-body", "cursor-map")
        self._field = paging.offset or paging.cursor or ""
        given = _fields(call.body) if self._in_body else call.query
        self._limit = _limit(paging, given)
        self._look_up = _LookUp(str(call.operation), paging, given, self._limit)
        self._call = self._with(call, paging.limit, self._limit)
        name = str(call.operation)
        self._rule: OffsetRule | CursorRule
        if paging.offset:
            start = _whole(paging.offset, given.get(paging.offset) or 0, 0)
            ends_short = paging.short_page == "end"
            self._rule = OffsetRule(name, paging.offset, self._limit, start, ends_short=ends_short)
        else:
            self._rule = CursorRule(name, paging.next_cursor or "", given.get(self._field))
        if position is not None:
            state = positions.read(position, positions.binding(call, place))
            self._rule.restore(state)
        self._state = self._rule.state()
        self._yielded = 0
        self.next: Call | None = self._following()

    def receive(self, call: Call, fetched: Fetched) -> ResultPage[Any]:
        """Take a page, and decide how the listing goes on.

        Args:
            call: The call that returned it.
            fetched: Its result, which is decoded here.

        Raises:
            PaginationError: If it has no list of items, or the listing does not advance.
        """
        value, headers = fetched()
        received = Received(
            self._items(value),
            _total(self._paging, value, headers),
            self._cursor(value),
            _flag(_field(value, "has_more")),
        )
        if self._look_up.repeats(received.items):
            self._look_up.check_end()
            items: list[Any] = []
            self._rule.end()
        else:
            rule = self._rule
            items = rule.take(received) if isinstance(rule, CursorRule) else rule.take(self._position(call), received)
            if self._look_up.completed_by(received.items):
                rule.end()
        self.next = self._following()
        self._state = state = self._rule.state()
        self._yielded += len(items)
        return ResultPage(items, received.total, lambda: self._write(state))

    @contextmanager
    def standing(self) -> Iterator[None]:
        """Tell an error that comes with the next page where the listing stands."""
        try:
            yield
        except LangSmithError as error:
            if error.position is None:
                error.position = self.position
                place = "its end" if self.next is None else f"{self._field}={self._position(self.next)!r}"
                error.add_note(
                    f"The listing stood at {place}, after {self._yielded} items; paginate(...).from_position("
                    "error.position) goes on there."
                )
            raise

    @property
    def position(self) -> str:
        """Where the listing stands before the next page."""
        return self._write(self._state)

    def guess(self, call: Call) -> Call | None:
        """Return the call after one whose page is still under way, if that page is full; None if it cannot be known."""
        if not isinstance(self._rule, OffsetRule):
            return None
        offset = self._rule.guess(self._position(call))
        return None if offset is None else self._at(offset)

    def _write(self, state: Mapping[str, Any]) -> str:
        return positions.write(state, positions.binding(self._given, self._place))

    def _following(self) -> Call | None:
        rule = self._rule
        if isinstance(rule, CursorRule):
            return None if rule.ended else self._call if rule.next is None else self._at(rule.next)
        return None if rule.next is None else self._at(rule.next)

    def _at(self, position: Any) -> Call:
        return self._with(self._call, self._field, position)

    def _position(self, call: Call) -> Any:
        return (call.body if self._in_body else call.query).get(self._field)

    def _with(self, call: Call, name: str | None, value: Any) -> Call:
        if self._in_body:
            return call.replace(body=_fields(call.body) | ({name: value} if name else {}))
        return call.replace(query={**call.query, **({name: value} if name else {})})

    def _items(self, value: Any) -> list[Any]:
        items = value if self._paging.items is None else _field(value, self._paging.items, _MISSING)
        if items is None:  # as some servers write an empty list
            return []
        if not isinstance(items, list):
            what = "no list" if self._paging.items is None else f"no list {self._paging.items!r}"
            raise PaginationError(
                f"{self._call.operation}: the response has {what} of items; call the method itself to see it"
            )
        return items

    def _cursor(self, value: Any) -> Any:
        """Return the next cursor; what should hold it and cannot is an error, not the end."""
        *names, last = (self._paging.next_cursor or "").split(".")
        for name in names:
            value = _field(value, name)
            if not (value is None or isinstance(value, Mapping) or hasattr(value, "contract_fields")):
                raise PaginationError(
                    f"{self._call.operation}: {name} is {value!r}, not a map of cursors; call the method itself"
                )
        return _field(value, last) if last else None


class _LookUp:
    """Items that are requested by id: all there is to find is known before.

    Args:
        name: The operation, for messages.
        paging: How it is paginated.
        given: The caller's arguments.
        limit: The page size.
    """

    def __init__(self, name: str, paging: Pagination, given: Mapping[str, Any], limit: int) -> None:
        self._name = name
        self._limit = limit
        self._wanted = _requested_ids(paging, given)
        self._found: set[str] = set()
        self._count = 0

    def repeats(self, items: list[Any]) -> bool:
        """Return whether a page holds nothing but what was found: some servers ignore the offset in a look-up."""
        if not self._wanted or not items or not self._found:
            return False
        ids = identities(items)
        return ids is not None and self._found.issuperset(map(str, ids))

    def completed_by(self, items: list[Any]) -> bool:
        """Take a page, and return whether everything that was requested is found."""
        if not self._wanted:
            return False
        self._count += len(items)
        self._found.update(map(str, identities(items) or ()))
        return self._count >= len(self._wanted)

    def check_end(self) -> None:
        """Refuse a repeated page as the end where it may have cut the look-up short.

        Raises:
            PaginationError: If the single page that the server has for it is full, and there are more ids.
        """
        if len(self._wanted) > self._count >= self._limit:
            said = f"{len(self._wanted)} ids were requested, and the single page of a look-up by id holds {self._count}"
            raise PaginationError(f"{self._name}: {said}; request at most {self._limit} at once")


_MISSING = object()


def _fields(body: Any) -> dict[str, Any]:
    """Return a body's fields by wire name, in a new mapping."""
    from langsmith_ext.runtime.encoding import to_json_value  # with the first call, not with the client

    return {} if body is None else dict(to_json_value(body))


def _limit(paging: Pagination, given: Mapping[str, Any]) -> int:
    """Return the page size: the caller's, at most the largest that the server accepts."""
    limit = given.get(paging.limit) if paging.limit else None
    if limit is None:
        return paging.max_limit or paging.default_limit or DEFAULT_LIMIT
    limit = _whole(str(paging.limit), limit, 1)
    return limit if paging.max_limit is None else min(limit, paging.max_limit)


def _whole(name: str, value: Any, least: int) -> int:
    if not isinstance(value, int) or value < least:
        raise InvalidArgumentError(f"{name} must be an integer >= {least} to paginate, got {value!r}")
    return value


def _requested_ids(paging: Pagination, given: Mapping[str, Any]) -> frozenset[str]:
    """Return the ids that are requested, of the field that has most; none for a listing."""
    named = [given[name] for name in paging.ids if given.get(name)]
    sets = [
        frozenset(map(str, ids)) if isinstance(ids, (list, tuple, set, frozenset)) else frozenset((str(ids),))
        for ids in named
    ]
    return max(sets, key=len, default=frozenset())


def _field(value: Any, wire: str, default: Any = None) -> Any:
    """Return a field of a mapping or model, by its wire name."""
    if isinstance(value, Mapping):
        return value.get(wire, default)
    name = getattr(value, "contract_fields", {}).get(wire)
    return getattr(value, name) if name is not None and value.is_set(name) else default


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _total(paging: Pagination, value: Any, headers: Mapping[str, str]) -> int | None:
    stated = value if paging.total else None
    for name in paging.total.split(".") if paging.total else ():
        stated = _field(stated, name)
    if stated is None and paging.total_header:
        text = headers.get(paging.total_header.lower(), "")
        stated = int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None
    return stated if isinstance(stated, int) and not isinstance(stated, bool) else None


def check_paginated(operation: Operation) -> None:
    """Refuse an operation that is not paginated.

    Raises:
        TypeError: If it is not; the message lists those that are, in its resource or else in the API.
    """
    if operation.pagination is not None:
        return
    from importlib import import_module

    index: Mapping[tuple[str, str], Operation] = import_module(f"{operation.package}.operations").OPERATIONS
    paginated = sorted(f"{other.resource}.{other.name}" for other in index.values() if other.pagination is not None)
    near = [name for name in paginated if name.startswith(f"{operation.resource}.")]
    name = f"{operation.resource}.{operation.name}"
    raise TypeError(f"{name} is not paginated; call it directly. Paginated: {', '.join(near or paginated)}")


class Ahead(Generic[F]):
    """The calls that were started before their turn, in order.

    Args:
        walk: The listing.
        size: How many may be under way.
        start: Starts a call.
        cancel: Cancels one.
    """

    def __init__(self, walk: Walk, size: int, start: Callable[[Call], F], cancel: Callable[[F], object]) -> None:
        self._walk = walk
        self._size = size
        self._start = start
        self._cancel = cancel
        self._queue: deque[tuple[Call, F]] = deque()

    def take(self) -> tuple[Call, F] | None:
        """Return the call whose turn it is; None at the end of the listing."""
        if self._walk.next is None:
            return None
        if not self._queue:
            self._add(self._walk.next)
        return self._queue.popleft()

    def fill(self) -> None:
        """Start the calls that can be known or guessed after a page was received; a wrong guess is cancelled together
        with those based on it."""
        if not self._queue or self._queue[0][0] != self._walk.next:
            self.drop()
            if self._walk.next is None:
                return
            self._add(self._walk.next)
        while len(self._queue) < self._size and (guess := self._walk.guess(self._queue[-1][0])) is not None:
            self._add(guess)

    def drop(self) -> list[F]:
        """Cancel every call that was started."""
        dropped = [under_way for _, under_way in self._queue]
        self._queue.clear()
        for under_way in dropped:
            self._cancel(under_way)
        return dropped

    def _add(self, call: Call) -> None:
        self._queue.append((call, self._start(call)))
