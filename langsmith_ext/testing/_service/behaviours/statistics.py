"""Statistics of runs and feedback, by the API's names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.records import ancestors, latency
from langsmith_ext.testing._service.state import Record, moment
from langsmith_ext.testing._service.tokens import totals


def percentile(values: Sequence[float], share: float) -> float | None:
    """Return the percentile of some values for a share from 0 to 1, by the nearest rank."""
    if not values:
        return None
    return sorted(values)[min(int(share * len(values)), len(values) - 1)]


def run_statistics(call: ServedCall, runs: Sequence[Record]) -> dict[str, Any]:
    """Return counts, latencies (seconds), tokens, costs (US dollars) and rates of some runs.

    A run counts together with the runs below it, so what is below another of these runs is not summed again.
    """
    identities = {run["id"] for run in runs}
    topmost = [totals(call, run) for run in runs if identities.isdisjoint(ancestors(run))]
    each = [totals(call, run) for run in runs]
    first_tokens = [taken for run in runs if (taken := _until_first_token(run)) is not None]
    latencies = [taken for run in runs if (taken := latency(run)) is not None]
    starts = [run["start_time"] for run in runs]
    statistics: dict[str, Any] = {
        "run_count": len(runs),
        "latency_p50": percentile(latencies, 0.5),
        "latency_p99": percentile(latencies, 0.99),
        "latency_avg": sum(latencies) / len(latencies) if latencies else None,
        "first_token_p50": percentile(first_tokens, 0.5),
        "first_token_p99": percentile(first_tokens, 0.99),
        "last_run_start_time": max(starts) if starts else None,
        "last_run_start_time_live": max(starts) if starts else None,
        "error_rate": sum(bool(run.get("error")) for run in runs) / len(runs) if runs else None,
        "streaming_rate": len(first_tokens) / len(runs) if runs else None,
    }
    for name in ("total_tokens", "prompt_tokens", "completion_tokens"):
        counts = [one.get(name) or 0 for one in each]
        statistics[name] = sum(one.get(name) or 0 for one in topmost)
        short = name.removesuffix("_tokens")
        statistics["tokens_p99" if short == "total" else f"{name}_p99"] = _whole(percentile(counts, 0.99))
        statistics["median_tokens" if short == "total" else f"{name}_p50"] = _whole(percentile(counts, 0.5))
    for name in ("total_cost", "prompt_cost", "completion_cost"):
        costs = [one[name] for one in topmost if name in one]
        statistics[name] = round(sum(costs), 12) if costs else None
    costs = [one["total_cost"] for one in each if "total_cost" in one]
    statistics |= {"cost_p50": percentile(costs, 0.5), "cost_p99": percentile(costs, 0.99)}
    for name in ("prompt_token_details", "completion_token_details", "prompt_cost_details", "completion_cost_details"):
        statistics[name] = _summed([one[name] for one in topmost if name in one])
    return statistics


def _until_first_token(run: Record) -> float | None:
    if not run.get("first_token_time"):
        return None
    return (moment(run["first_token_time"]) - moment(run["start_time"])).total_seconds()


def _summed(details: Sequence[Mapping[str, float]]) -> dict[str, float] | None:
    names = dict.fromkeys(name for one in details for name in one)
    return {name: round(sum(one.get(name, 0) for one in details), 12) for name in names} or None


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)


def feedback_statistics(feedback: Sequence[Record]) -> dict[str, Any]:
    """Return, per feedback key, the number of scores, their mean and deviation, the values and the comments."""
    by_key: dict[str, list[Record]] = {}
    for one in feedback:
        by_key.setdefault(one["key"], []).append(one)
    return {key: _statistics_of_key(given) for key, given in by_key.items()}


def _statistics_of_key(given: Sequence[Record]) -> dict[str, Any]:
    scores = [float(one["score"]) for one in given if one.get("score") is not None]
    values: dict[str, int] = {}
    for one in given:
        if isinstance(one.get("value"), str):
            values[one["value"]] = values.get(one["value"], 0) + 1
    mean = sum(scores) / len(scores) if scores else None
    deviation = (sum((score - mean) ** 2 for score in scores) / len(scores)) ** 0.5 if mean is not None else None
    return {
        "n": len(given),
        "avg": mean,
        "stdev": deviation,
        "min": min(scores, default=None),
        "max": max(scores, default=None),
        "values": values,
        "comments": [one["comment"] for one in given if one.get("comment")],
        "sources": sorted({(one.get("feedback_source") or {}).get("type") or "api" for one in given}),
        "errors": sum(bool(one.get("error")) for one in given),
        "contains_thread_feedback": False,
    }
