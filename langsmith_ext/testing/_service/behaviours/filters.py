"""The filter language of runs, projects and examples, as far as tests need it.

The grammar is LangSmith's trace query syntax: ``eq(name, "x")``, ``gt(latency, 1.5)``, ``has(tags, "a")``,
``in(run_type, ["llm", "chain"])``, ``search("text")``, ``and(..., ...)``, ``or(..., ...)``, ``not(...)``. Metadata is
compared in pairs, ``and(eq(metadata_key, "k"), eq(metadata_value, "v"))``, and feedback by ``feedback_key`` and
``feedback_score``.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from langsmith_ext.testing._service.behaviours.statistics import latency
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record, moment

Expression = Any
_TOKEN = re.compile(r"""\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[(),\[\]]|[^\s(),\[\]]+)""")
_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "neq": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


def filtered(records: Sequence[Record], text: str | None) -> list[Record]:
    """Return the records that a filter selects; without a filter, all of them.

    Raises:
        RefusedError: 400 for a filter that does not parse.
    """
    if not text or not text.strip():
        return list(records)
    tokens = _TOKEN.findall(text)
    expression = _parse(tokens)
    if tokens or not isinstance(expression, tuple):
        raise RefusedError(400, f"Invalid filter: {text}")
    return [record for record in records if _holds(expression, record)]


def _parse(tokens: list[str]) -> Expression:
    """Read one expression from the front: a call (a tuple), a list, or a literal."""
    if not tokens:
        raise RefusedError(400, "Invalid filter: it is incomplete")
    token = tokens.pop(0)
    if token == "[":
        return _parse_until(tokens, "]")
    if tokens and tokens[0] == "(":
        tokens.pop(0)
        return (token.lower(), *_parse_until(tokens, ")"))
    if token[0] in "\"'":
        return json.loads('"' + token[1:-1].replace('\\"', '"').replace('"', '\\"') + '"')
    try:
        return json.loads(token)
    except ValueError:
        return token


def _parse_until(tokens: list[str], end: str) -> list[Expression]:
    found = []
    while tokens and tokens[0] != end:
        found.append(_parse(tokens))
        if tokens and tokens[0] == ",":
            tokens.pop(0)
    if not tokens:
        raise RefusedError(400, f"Invalid filter: {end} is missing")
    tokens.pop(0)
    return found


def _holds(expression: Expression, record: Record) -> bool:
    name, *arguments = expression if isinstance(expression, tuple) else ("", expression)
    if name == "and":
        return _pairs_hold(arguments, record) and all(
            _holds(one, record) for one in arguments if not _is_pair_part(one)
        )
    if name == "or":
        return any(_holds(one, record) for one in arguments)
    if name == "not" and arguments:
        return not _holds(arguments[0], record)
    if name == "search" and arguments:
        return str(arguments[-1]).lower() in json.dumps(record, default=str).lower()
    if name == "exists" and arguments:
        return any(value is not None for value in _values(record, arguments[0]))
    if len(arguments) == 2:
        return _compare(name, _values(record, arguments[0]), arguments[1])
    raise RefusedError(400, f"Invalid filter: {name or expression!r} is not a comparison")


def _is_pair_part(expression: Expression) -> bool:
    return (
        isinstance(expression, tuple) and len(expression) == 3 and expression[1] in ("metadata_key", "metadata_value")
    )


def _pairs_hold(arguments: Iterable[Expression], record: Record) -> bool:
    """``and(eq(metadata_key, k), eq(metadata_value, v))`` means one pair, not a key here and a value there."""
    wanted = {one[1]: one[2] for one in arguments if _is_pair_part(one)}
    if not wanted:
        return True
    pairs = ((record.get("extra") or {}).get("metadata") or record.get("metadata") or {}).items()
    key, value = wanted.get("metadata_key"), wanted.get("metadata_value")
    return any(key in (None, name) and value in (None, item, str(item)) for name, item in pairs)


def _values(record: Record, name: Any) -> list[Any]:
    if name == "latency":
        return [latency(record)] if record.get("end_time") else []
    if name == "is_root":
        return [record.get("parent_run_id") is None]
    if name in ("metadata_key", "metadata_value"):
        pairs = (record.get("extra") or {}).get("metadata") or record.get("metadata") or {}
        return list(pairs) if name == "metadata_key" else [str(value) for value in pairs.values()]
    if name in ("feedback_key", "feedback_score"):
        statistics = record.get("feedback_stats") or {}
        return list(statistics) if name == "feedback_key" else [one["avg"] for one in statistics.values()]
    value = record.get({"tag": "tags", "token_count": "total_tokens"}.get(name, name))
    return value if isinstance(value, list) else [value]


def _compare(name: str, values: Sequence[Any], wanted: Any) -> bool:
    if name == "has":
        return any(value == wanted or _json_contains(value, wanted) for value in values)
    if name == "in":
        return any(value in wanted for value in values) if isinstance(wanted, list) else wanted in values
    if name in ("search", "like"):
        return any(str(wanted).strip("%").lower() in str(value).lower() for value in values)
    if name not in _COMPARISONS:
        raise RefusedError(400, f"Invalid filter: {name} is not a comparison")
    compare = _COMPARISONS[name]
    if name == "neq":
        return all(value != wanted for value in values)
    return any(_compare_one(compare, value, wanted) for value in values)


def _compare_one(compare: Callable[[Any, Any], bool], value: Any, wanted: Any) -> bool:
    if value is None:
        return compare is operator.eq and wanted is None
    if isinstance(value, (int, float)) and isinstance(wanted, str) and (duration := _DURATION.fullmatch(wanted)):
        wanted = timedelta(seconds=float(duration[1]) * _SECONDS[duration[2]]).total_seconds()
    try:
        if isinstance(value, str) and isinstance(wanted, str) and compare not in (operator.eq, operator.ne):
            return compare(moment(value), moment(wanted))
        return compare(value, wanted)
    except (TypeError, RefusedError):
        return False


def _json_contains(value: Any, wanted: Any) -> bool:
    """``has(metadata, '{"k": "v"}')``: the object holds these pairs."""
    try:
        pairs = json.loads(wanted) if isinstance(wanted, str) else wanted
    except ValueError:
        return False
    return isinstance(value, Mapping) and isinstance(pairs, Mapping) and pairs.items() <= value.items()
