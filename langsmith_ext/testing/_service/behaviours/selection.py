"""Selecting runs: the arguments of a query, its filters, its order, and the page that it asks for.

Runs are walked in order and lazily, so that a page costs what it shows, not what the project holds.
"""

from __future__ import annotations

import base64
import binascii
import heapq
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from langsmith_ext.testing._service.behaviours.ingestion import naive
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.filtering import Matches, matcher
from langsmith_ext.testing._service.filtering.values import found_in
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import OrderKey, Record, order_key

_LAST = "\U0010ffff"  # sorts after whatever follows a time in the order
_PLACES: Mapping[str, str] = {
    "id": "id",
    "session": "session_id",
    "trace": "trace_id",
    "parent_run": "parent_run_id",
    "reference_example": "reference_example_id",
}
"""The arguments that say where runs are, by the field that they compare."""


@dataclass(frozen=True, slots=True)
class Selection:
    """The runs of a query, not yet walked.

    Attributes:
        walk: Walks the runs that may match, in order, from the place after which they begin.
        matches: Decides on each of them.
    """

    walk: Callable[[OrderKey | None], Iterator[Record]]
    matches: Callable[[Record], bool]

    def __iter__(self) -> Iterator[Record]:
        return filter(self.matches, self.walk(None))

    def after(self, place: OrderKey | None) -> Iterator[Record]:
        return filter(self.matches, self.walk(place))


def needs_place(wanted: Mapping[str, Any]) -> None:
    """Refuse (400) a query that does not say where its runs are."""
    if not any(wanted.get(name) for name in _PLACES):
        raise RefusedError(
            400, "At least one of 'session', 'id', 'parent_run', 'trace' or 'reference_example' must be specified"
        )


def select(call: ServedCall, wanted: Mapping[str, Any], among: Sequence[Record] | None = None) -> Selection:
    """Return the runs that a query selects.

    Args:
        call: The request.
        wanted: The arguments by their names in version 1.
        among: The runs to select from; those of the workspace by default.

    Raises:
        RefusedError: 400 for a filter that does not parse or fit.
    """
    tests = [*_tests(wanted), *_filters(call, wanted)]
    reverse = str(wanted.get("order") or "desc").lower() == "desc"
    least, most = _bounds(wanted)

    def walk(after: OrderKey | None) -> Iterator[Record]:
        low, high = (least, after or most) if reverse else (after or least, most)
        if among is None:
            return _walk(call, wanted, low, high, reverse)
        kept = [run for run in among if (not low or order_key(run) > low) and (not high or order_key(run) < high)]
        return iter(sorted(kept, key=order_key, reverse=reverse))

    return Selection(walk, lambda run: all(test(run) for test in tests))


def _walk(
    call: ServedCall, wanted: Mapping[str, Any], low: OrderKey | None, high: OrderKey | None, reverse: bool
) -> Iterator[Record]:
    """Walk the runs of the narrowest place that the query names."""
    runs = call.table("run")
    if wanted.get("id"):
        found = [run for one in dict.fromkeys(wanted["id"]) if (run := runs.get(one.lower())) is not None]
    elif wanted.get("parent_run"):
        found = runs.where(parent_run_id=wanted["parent_run"].lower())
    elif wanted.get("reference_example"):
        found = [run for one in wanted["reference_example"] for run in runs.where(reference_example_id=one.lower())]
    else:
        name = "trace_id" if wanted.get("trace") else "session_id"
        if name == "trace_id":
            values: Iterable[str] = [wanted["trace"].lower()]
        elif wanted.get("session"):
            values = dict.fromkeys(one.lower() for one in wanted["session"])
        else:
            values = [project["id"] for project in call.table("project")]
        walks = [runs.in_order(name, value, least=low, most=high, reverse=reverse) for value in values]
        return walks[0] if len(walks) == 1 else heapq.merge(*walks, key=order_key, reverse=reverse)
    kept = [run for run in found if (not low or order_key(run) > low) and (not high or order_key(run) < high)]
    return iter(sorted(kept, key=order_key, reverse=reverse))


def _bounds(wanted: Mapping[str, Any]) -> tuple[OrderKey | None, OrderKey | None]:
    """Return the places in the order between which the query's times lie, both times included."""
    start, end = wanted.get("start_time"), wanted.get("end_time")
    return (naive(start).isoformat(),) if start else None, (naive(end).isoformat(), _LAST) if end else None


def _tests(wanted: Mapping[str, Any]) -> Iterator[Callable[[Record], bool]]:
    for name, field in _PLACES.items():
        if wanted.get(name):
            given = wanted[name]
            yield _is_among(field, {one.lower() for one in ([given] if isinstance(given, str) else given)})
    if wanted.get("run_type"):
        yield _is_among("run_type", {wanted["run_type"].lower()})
    if wanted.get("error") is not None:
        yield lambda run: bool(run.get("error")) is wanted["error"]
    if wanted.get("is_root") is not None:
        yield lambda run: (run["parent_run_id"] is None) is wanted["is_root"]
    elif wanted.get("execution_order") == 1:
        yield lambda run: run["parent_run_id"] is None
    if wanted.get("query"):
        yield lambda run: found_in(wanted["query"], [run.get("inputs"), run.get("outputs"), run.get("error")])


def _is_among(field: str, values: set[str]) -> Callable[[Record], bool]:
    return lambda run: run.get(field) in values


def _filters(call: ServedCall, wanted: Mapping[str, Any]) -> Iterator[Callable[[Record], bool]]:
    own = _matcher(wanted, "filter")
    if own is not None:
        yield lambda run: own(call, run)
    search = _matcher(wanted, "search_filter")
    if search is not None:
        yield lambda run: search(call, run)
    runs = call.table("run")
    of_root = _matcher(wanted, "trace_filter")
    if of_root is not None:
        yield _once_a_trace(lambda trace_id: (root := runs.get(trace_id)) is not None and of_root(call, root))
    of_tree = _matcher(wanted, "tree_filter")
    if of_tree is not None:
        yield _once_a_trace(lambda trace_id: any(of_tree(call, run) for run in runs.where(trace_id=trace_id)))


def _matcher(wanted: Mapping[str, Any], argument: str) -> Matches | None:
    text = wanted.get(argument)
    return matcher("run", text, argument) if text and text.strip() else None


def _once_a_trace(decide: Callable[[str], bool]) -> Callable[[Record], bool]:
    """Return a test of runs that depends on their trace alone, made once for each."""
    decided: dict[str, bool] = {}

    def test(run: Record) -> bool:
        trace_id = run["trace_id"]
        if trace_id not in decided:
            decided[trace_id] = decide(trace_id)
        return decided[trace_id]

    return test


def page_of(selection: Selection, limit: int, cursor: str | None) -> tuple[list[Record], str | None]:
    """Return a page of runs and the cursor of the next; None on the last page.

    A cursor names the last run that was shown, so that what is stored or deleted meanwhile moves no page.

    Raises:
        RefusedError: 400 for a cursor that this service did not make.
    """
    found = list(islice(selection.after(_place(cursor) if cursor else None), limit + 1))
    page = found[:limit]
    return page, _cursor(page[-1]) if len(found) > limit else None


def _cursor(run: Record) -> str:
    return base64.urlsafe_b64encode(json.dumps(order_key(run)).encode()).decode()


def _place(cursor: str) -> OrderKey:
    try:
        start, dotted_order, identity = json.loads(base64.urlsafe_b64decode(cursor))
        return str(start), str(dotted_order), str(identity)
    except (binascii.Error, ValueError, TypeError) as error:
        raise RefusedError(400, "Invalid cursor: send the cursor of the previous page, unchanged") from error
