"""Judging runs as they are sent: ids, the place in the trace, times, and the project.

What a contract cannot say stands here. A request is judged as a whole before anything of it is stored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import Location, Problem, problem, refuse
from langsmith_ext.testing._service.state import Record, moment, moment_of_number

IDENTITIES = ("id", "trace_id", "parent_run_id", "session_id", "reference_example_id")
TIMES = ("start_time", "end_time", "first_token_time")
WINDOW = timedelta(hours=24)
"""How far the times of a run in a batch may be from now."""

_UUID = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")
_PART = re.compile(r"(\d{8}T\d{12}Z)([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})")
_LEAST, _MOST = -(2**63), 2**64 - 1


@dataclass(frozen=True, slots=True)
class SentRun:
    """A run, or changes to one, as it was sent.

    Attributes:
        place: Where it stands in the request.
        fields: What was sent.
        is_new: Whether it is a whole run.
    """

    place: Location
    fields: Mapping[str, Any]
    is_new: bool


def accepted(call: ServedCall, sent: Sequence[SentRun], in_batch: bool) -> list[Record]:
    """Return what was sent for some runs as it is stored: without nulls, ids in lower case, times in UTC.

    Args:
        call: The request.
        sent: The runs.
        in_batch: Whether the times must be within ``WINDOW`` from now.

    Raises:
        RefusedError: 422 for values that cannot be read, 400 for those that contradict each other, 404 for an unknown
            project.
    """
    now = datetime.now(UTC).replace(tzinfo=None)
    window = (now - WINDOW, now + WINDOW) if in_batch else None
    problems: list[Problem] = []
    records = [_read(one, window, problems) for one in sent]
    if problems:
        raise refuse(problems)
    known: set[str] = set()
    for one, record in zip(sent, records, strict=True):
        _check_place(record, one.is_new)
        session_id = record.get("session_id")
        if session_id is not None and session_id not in known:
            known.add(call.table("project").read(session_id)["id"])
    return records


def _read(sent: SentRun, window: tuple[datetime, datetime] | None, problems: list[Problem]) -> Record:
    place = sent.place
    record = {name: value for name, value in sent.fields.items() if value is not None}
    if "id" not in record and not sent.is_new:
        problems.append(problem("missing", (*place, "id"), "Field required"))
    for name in IDENTITIES:
        if name in record:
            value = record[name]
            if isinstance(value, str) and _UUID.fullmatch(value):
                record[name] = _dashed(value)
            else:
                problems.append(problem("uuid_parsing", (*place, name), "Input should be a valid UUID", value))
    for name in TIMES:
        if name in record:
            try:
                time = naive(record[name])
            except (RefusedError, ValueError, OverflowError):
                message = "Input should be a time: ISO 8601, or seconds or milliseconds since 1970"
                problems.append(problem("datetime_parsing", (*place, name), message, record[name]))
                continue
            if window and not window[0] <= time <= window[1]:
                message = f"Times of runs in a batch must be within 24 hours from now: {time.isoformat()} is not"
                problems.append(problem("value_error", (*place, name), message, record[name]))
            record[name] = time.isoformat()
    return record


def _dashed(identity: str) -> str:
    text = identity.lower()
    if len(text) == 36:
        return text
    text = text.replace("-", "")
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def naive(value: Any) -> datetime:
    """Return a time that was sent, in UTC but without an offset, as answers carry the times of runs.

    Raises:
        RefusedError, ValueError: For a value that is not a time.
    """
    if isinstance(value, str):
        time = moment(value)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        time = moment_of_number(value)
    else:
        raise ValueError(value)
    return time.astimezone(UTC).replace(tzinfo=None)


def _check_place(run: Record, is_new: bool) -> None:
    """Refuse (400) a run whose ids and ``dotted_order`` contradict each other."""
    dotted_order, is_root = run.get("dotted_order"), is_new and "parent_run_id" not in run
    if dotted_order is None:
        if is_root and run.get("trace_id", run.get("id")) != run.get("id"):
            raise RefusedError(
                400, f"Invalid trace_id {run['trace_id']} of run {run.get('id')}: a root is its own trace"
            )
        return
    parts = [_PART.fullmatch(part) for part in dotted_order.split(".")]
    shown = f"dotted_order {dotted_order!r} of run {run.get('id')}"
    if None in parts or any(not _is_time(part[1]) for part in parts if part):
        raise RefusedError(
            400, f"Invalid {shown}: each part must be a time as in 20260131T093000123456Z and a run's id"
        )
    ids = [part[2].lower() for part in parts if part]
    if run.get("id") is not None and ids[-1] != run["id"]:
        raise RefusedError(400, f"Invalid {shown}: it must end with the run's own id")
    if run.get("trace_id") is not None and ids[0] != run["trace_id"]:
        raise RefusedError(400, f"Invalid {shown}: it must begin with trace_id {run['trace_id']}")
    if "parent_run_id" not in run:
        if is_root and len(ids) > 1:
            raise RefusedError(400, f"Invalid {shown}: a run without parent_run_id has one part, not {len(ids)}")
    elif len(ids) < 2:
        raise RefusedError(400, f"Invalid {shown}: a run with parent_run_id has at least two parts")
    elif ids[-2] != run["parent_run_id"]:
        raise RefusedError(
            400, f"Invalid {shown}: the part before the last must be parent_run_id {run['parent_run_id']}"
        )
    run["dotted_order"] = ".".join(part[1] + part[2].lower() for part in parts if part)


def _is_time(text: str) -> bool:
    try:
        datetime.fromisoformat(text[:15])
    except ValueError:
        return False
    return True


def too_large(value: Any, place: Location) -> Iterator[Problem]:
    """Return the integers in a JSON value that do not fit into 64 bits."""
    waiting: list[tuple[Location, Any]] = [(place, value)]
    while waiting:
        here, one = waiting.pop()
        if isinstance(one, Mapping):
            waiting += [((*here, name), inner) for name, inner in one.items()]
        elif isinstance(one, Sequence) and not isinstance(one, (str, bytes)):
            waiting += [((*here, index), inner) for index, inner in enumerate(one)]
        elif isinstance(one, int) and not _LEAST <= one <= _MOST:
            yield problem("int_parsing_size", here, "Unable to parse input string as an integer, exceeded maximum size")
