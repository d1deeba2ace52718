"""The rules of listings against servers in every mood: data that grows and shrinks, pages clamped and filtered, totals
and cursors that lie.

Nothing is sent: the rules are asked for a place and given a page. The random servers are reproducible: the seed is the
test's parameter.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from typing import Any

import pytest

from langsmith_ext import PaginationError
from langsmith_ext._listing import rules
from langsmith_ext._listing.rules import CursorRule, OffsetRule, Received

Item = dict[str, Any]
SEEDS = range(300)
MOST = 20_000
"""Pages after which a listing is endless."""


class Data:
    """A listing on a server, which somebody changes between two requests."""

    def __init__(self, size: int) -> None:
        self._fresh = count()
        self.items: list[Item] = []
        self.insert(size)
        self.original = [item["id"] for item in self.items]

    def insert(self, number: int, at: int | None = None) -> None:
        place = len(self.items) if at is None else at
        self.items[place:place] = [{"id": f"i{next(self._fresh)}"} for _ in range(number)]

    def survivors(self) -> set[str]:
        return set(self.original) & {item["id"] for item in self.items}


Serve = Callable[[int], Received]


def read(rule: OffsetRule, serve: Serve, change: Callable[[], None] = lambda: None, most: int = MOST) -> Iterator[Item]:
    """Read a listing, changing the data before each request but the first."""
    for pages in range(most):
        if rule.next is None:
            return
        if pages:
            change()
        yield from rule.take(rule.next, serve(rule.next))
    raise AssertionError("the listing is endless")


def offsets(limit: int = 10, start: int = 0, *, ends_short: bool = False) -> OffsetRule:
    return OffsetRule("GET /x", "offset", limit, start, ends_short=ends_short)


def slices(data: Data, limit: int, *, total: bool) -> Serve:
    def serve(offset: int) -> Received:
        return Received(data.items[offset : offset + limit], len(data.items) if total else None)

    return serve


def gather(found: list[Any], items: Iterator[Any]) -> None:
    """Keep what comes, also what comes before an error."""
    for item in items:
        found.append(item)  # noqa: PERF402


def once(yielded: list[Item]) -> bool:
    return all(times == 1 for times in Counter(item["id"] for item in yielded).values())


@pytest.mark.parametrize("seed", SEEDS)
def test_with_a_total_nothing_is_lost_or_repeated_while_items_are_deleted_anywhere(seed: int) -> None:
    chance = random.Random(seed)
    data, limit = Data(chance.randrange(120)), chance.randrange(1, 25)
    rate, most = chance.random(), chance.choice([1, 2, 5, 30])

    def delete() -> None:
        if chance.random() < rate:
            for _ in range(chance.randint(1, most)):
                if data.items:
                    del data.items[chance.randrange(len(data.items)) if chance.random() < 0.5 else 0]

    found = list(read(offsets(limit), slices(data, chance.choice([limit, max(1, limit // 2)]), total=True), delete))
    assert once(found)
    assert data.survivors() <= {item["id"] for item in found}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("total", [True, False])
def test_nothing_is_lost_or_repeated_while_items_are_added_anywhere(seed: int, total: bool) -> None:
    chance = random.Random(seed)
    data, limit = Data(chance.randrange(120)), chance.randrange(2, 25)

    def insert() -> None:
        if len(data.items) < 400 and chance.random() < 0.5:  # fewer than fit on a page: else nothing would advance
            data.insert(chance.randrange(limit), chance.choice([None, 0, chance.randrange(len(data.items) + 1)]))

    found = list(read(offsets(limit), slices(data, limit, total=total), insert))
    assert once(found)
    assert data.survivors() <= {item["id"] for item in found}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("total", [True, False])
def test_a_listing_ends_and_repeats_nothing_however_its_data_changes(seed: int, total: bool) -> None:
    chance = random.Random(seed)
    data, limit = Data(chance.randrange(80)), chance.randrange(1, 15)
    found: list[Item] = []

    def change() -> None:
        if chance.random() < 0.5 and len(data.items) < 300:
            data.insert(chance.randrange(10), chance.randrange(len(data.items) + 1))
        else:
            del data.items[: chance.randrange(10)]

    with suppress(PaginationError):
        gather(found, read(offsets(limit), slices(data, limit, total=total), change))
    assert once(found)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("total", ["visible", "all", "none"])
def test_pages_that_are_filtered_after_they_were_cut_lose_and_repeat_nothing(seed: int, total: str) -> None:
    chance = random.Random(seed)
    data, limit = Data(chance.randrange(1, 120)), chance.randrange(3, 20)
    hidden = {item["id"] for index, item in enumerate(data.items) if index % 3 and chance.random() < 0.7}
    visible = [item for item in data.items if item["id"] not in hidden]
    stated = {"visible": len(visible), "all": len(data.items), "none": None}[total]

    def serve(offset: int) -> Received:
        return Received([item for item in data.items[offset : offset + limit] if item["id"] not in hidden], stated)

    found: list[Item] = []
    try:
        gather(found, read(offsets(limit), serve))
    except PaginationError:
        assert total == "all"  # the hidden ones at the end are missing from what is stated
    assert found == visible


@pytest.mark.parametrize("seed", SEEDS)
def test_a_listing_that_is_taken_up_at_any_page_goes_on_as_if_it_had_not_stopped(seed: int) -> None:
    chance = random.Random(seed)
    data, limit, total = Data(chance.randrange(120)), chance.randrange(1, 25), chance.random() < 0.5
    serve, found, rule = slices(data, limit, total=total), [], offsets(limit)
    while rule.next is not None:
        found += rule.take(rule.next, serve(rule.next))
        if chance.random() < 0.5:
            state = rule.state()
            rule = offsets(limit)
            rule.restore({**state, "ids": [*map(str, state["ids"])]})
            if chance.random() < 0.3 and len(data.items) < 200:
                data.insert(min(chance.randrange(3), limit - 1), 0)
    assert once(found)
    assert data.survivors() <= {item["id"] for item in found}


def test_an_empty_page_below_the_last_stated_total_is_an_error_that_names_the_offset() -> None:
    pages = {0: Received([{"id": n} for n in range(10)], 25), 10: Received([])}
    rule = offsets()
    with pytest.raises(PaginationError, match="the page at offset=10 is empty, although the stated total is 25"):
        list(read(rule, pages.__getitem__))
    assert rule.next == 10


@pytest.mark.parametrize("start", [0, 3])
def test_a_total_is_counted_from_the_beginning_of_the_listing(start: int) -> None:
    asked: list[int] = []

    def serve(offset: int) -> Received:
        asked.append(offset)
        return slices(data, 10, total=True)(offset)

    data = Data(23)
    assert len(list(read(offsets(start=start), serve))) == 23 - start
    assert asked == list(range(start, 23, 10))


def test_a_total_that_shrinks_without_ids_is_an_error() -> None:
    pages = {0: Received(["a", "b"], 6), 2: Received(["d", "e"], 5)}
    with pytest.raises(PaginationError, match=r"offset=2 was read after the total had shrunk by 1.*collect before"):
        list(read(offsets(2), pages.__getitem__))


def test_deleting_what_is_listed_leaves_nothing_where_a_total_is_stated() -> None:
    data = Data(150)
    serve = slices(data, 100, total=True)
    rule, deleted = offsets(100), 0
    while rule.next is not None:
        for item in rule.take(rule.next, serve(rule.next)):
            data.items.remove(item)
            deleted += 1
    assert deleted == 150


def test_a_short_page_ends_a_listing_where_the_index_says_so_and_no_total_is_stated() -> None:
    data = Data(15)
    asked: list[int] = []

    def serve(offset: int) -> Received:
        asked.append(offset)
        return slices(data, 10, total=False)(offset)

    assert len(list(read(offsets(ends_short=True), serve))) == 15
    assert asked == [0, 10]


@pytest.mark.parametrize("identified", [True, False])
@pytest.mark.parametrize("total", [None, 10**9])
@pytest.mark.parametrize(("size", "limit"), [(1, 1), (10, 10), (30, 10), (25, 10), (7, 10), (250, 100), (1, 10)])
def test_offsets_that_wrap_are_noticed_after_each_item_was_yielded_once(
    size: int, limit: int, total: int | None, identified: bool
) -> None:
    items = [{"id" if identified else "name": n} for n in range(size)]
    found: list[Item] = []

    def serve(offset: int) -> Received:
        return Received([items[(offset + n) % size] for n in range(limit)], total)

    with pytest.raises(PaginationError, match=r"equals .* the listing does not advance|holds nothing new"):
        gather(found, read(offsets(limit), serve, most=1000))
    if identified and limit <= size:  # where an id is on one page twice, it identifies nothing
        assert found == items


@pytest.mark.parametrize("totals", [[1000, 500], [1000, 0], [1000, 999], [50, 40, 60], [100, 90, 80, 110]])
def test_a_total_that_keeps_changing_ends_the_listing(totals: list[int]) -> None:
    stated = iter(totals * MOST)
    items = [{"id": n} for n in range(30)]
    try:
        found = list(read(offsets(), lambda offset: Received(items[offset : offset + 10], next(stated))))
    except PaginationError:
        return
    assert found == items


@pytest.mark.parametrize("step", [1, 10])
def test_a_total_that_grows_with_each_page_does_not_hide_that_the_offset_is_ignored(step: int) -> None:
    stated = count(1000, step)
    items = [{"id": n} for n in range(10)]
    with pytest.raises(PaginationError, match="does not advance"):
        list(read(offsets(), lambda _: Received(items, next(stated)), most=100))


@pytest.mark.parametrize("field", ["id", "name"])
def test_an_overlap_of_pages_is_no_repetition_and_is_dropped_only_by_id(field: str) -> None:
    pages = {0: [1, 2, 3], 3: [3, 4, 5], 6: []}
    found = list(read(offsets(3), lambda offset: Received([{field: n} for n in pages[offset]])))
    assert [item[field] for item in found] == ([1, 2, 3, 4, 5] if field == "id" else [1, 2, 3, 3, 4, 5])


def test_ids_that_occur_twice_on_a_page_identify_nothing() -> None:
    pages = {0: ["a", "a"], 2: ["a", "b"], 4: []}
    found = list(read(offsets(2), lambda offset: Received([{"id": name} for name in pages[offset]])))
    assert [item["id"] for item in found] == ["a", "a", "a", "b"]


def follow(serve: Callable[[Any], Received], most: int = MOST) -> tuple[list[Any], int]:
    """Read a listing by cursor; return its items and the number of pages."""
    rule, found = CursorRule("GET /x", "cursor", None), list[Any]()
    for pages in range(most):
        if rule.ended:
            return found, pages
        found += rule.take(serve(rule.next))
    raise AssertionError("the listing is endless")


@pytest.mark.parametrize("length", [1, 2, 3, 50])
def test_a_cycle_of_cursors_is_noticed_when_it_closes(length: int) -> None:
    def serve(cursor: int | None) -> Received:
        return Received([{"id": next(fresh)}], cursor=((cursor or 0) + 1) % length)

    fresh = count()
    with pytest.raises(PaginationError, match="appeared a second time"):
        follow(serve, length + 2)


@pytest.mark.parametrize("size", [1, 2, 25, 1000])
def test_new_cursors_over_the_same_items_are_noticed(size: int) -> None:
    fresh, place = count(1), count(0, 10)
    seen: set[int] = set()

    def serve(_: Any) -> Received:
        start = next(place)
        page = [{"id": (start + n) % size} for n in range(min(10, size))]
        seen.update(item["id"] for item in page)
        return Received(page, cursor=f"c{next(fresh)}")

    most = size // min(10, size) + rules.FUTILE_CURSORS + 2
    with pytest.raises(PaginationError, match="pages in a row hold items seen before, behind new cursors"):
        follow(serve, most)
    assert seen == set(range(size))


@pytest.mark.parametrize("pages", [[[]], [[{"name": "x"}]], [[{"name": "x"}], []], [["a"], ["b"], ["c"]]])
def test_new_cursors_for_ever_without_ids_to_tell_are_noticed_in_the_end(pages: list[list[Any]]) -> None:
    fresh = count()

    def serve(_: Any) -> Received:
        number = next(fresh)
        return Received(pages[number % len(pages)], cursor=f"c{number}")

    with pytest.raises(PaginationError, match="nothing new, behind new cursors"):
        follow(serve, rules.IDLE_CURSORS + 10)


@pytest.mark.parametrize("page", [[{"name": "x"}] * 100, [{}], ["x"], []])
def test_equal_pages_behind_a_moving_cursor_are_no_repetition(page: list[Any]) -> None:
    def serve(cursor: int | None) -> Received:
        number = cursor or 0
        return Received(page, cursor=number + 1 if number < 900 else None)

    found, pages = follow(serve)
    assert pages == 901
    assert found == page * 901


def test_a_few_pages_of_items_seen_before_are_no_repetition_by_cursor() -> None:
    pages = [["a", "b"], ["a", "b"], ["b"], ["c"], ["c"]]

    def serve(cursor: int | None) -> Received:
        number = cursor or 0
        items = [{"id": name} for name in pages[number]]
        return Received(items, cursor=number + 1 if number + 1 < len(pages) else "")

    assert [item["id"] for item in follow(serve)[0]] == ["a", "b", "a", "b", "b", "c", "c"]


def test_a_long_listing_by_cursor_is_not_taken_for_a_repetition(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "_SLOTS", 1 << 10)
    monkeypatch.setattr(rules, "_FULL", 1 << 9)

    def serve(cursor: int | None) -> Received:
        number = cursor or 0
        return Received([{"id": f"{number}-{n}"} for n in range(10)], cursor=number + 1 if number < 3000 else None)

    assert len(follow(serve)[0]) == 30_010


@pytest.mark.parametrize("cursor", [True, False, 1.5, ["c"], {"a": 1}])
def test_a_cursor_that_is_neither_text_nor_a_number_is_an_error(cursor: Any) -> None:
    with pytest.raises(PaginationError, match="not a cursor; call the method itself"):
        follow(lambda _: Received([{"id": 1}], cursor=cursor))


def test_a_last_cursor_that_is_repeated_with_the_word_that_nothing_follows_is_the_end() -> None:
    found, pages = follow(lambda cursor: Received([{"id": cursor}], cursor="last", more=cursor is None))
    assert (len(found), pages) == (2, 2)
