"""What runs used: tokens and costs from ``usage_metadata``, priced, and summed along the trace.

A run's own usage is taken once, when the run is stored, and added to the totals of the run and of each run above it. So
a total costs nothing to read, whatever the size of the trace, and children may arrive before their parents.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.records import ancestors
from langsmith_ext.testing._service.state import Record, moment

Usage = dict[str, Any]

OWN = "own usage"
"""The field of a run that holds what it used itself; no answer shows it."""

_TOTALS = "usage total"
_SIDES = {"prompt": "input", "completion": "output"}
_MODEL_FIELDS = ("model", "model_name", "model_id", "model_path", "endpoint_name")
_DIGITS = 12  # costs are rounded to a trillionth of a US dollar, so that sums of floats read as people write them


def totals(call: ServedCall, run: Record) -> Mapping[str, Any]:
    """Return the tokens, costs and details of a run and of the runs below it, by the API's names."""
    found: Mapping[str, Any] | None = call.state.table(run["tenant_id"], _TOTALS).records.get(run["id"])
    return found or {}


def note_usage(call: ServedCall, run: Record) -> None:
    """Take the usage of a new or changed run."""
    used = _own(call, run)
    before = run.get(OWN)
    if used == before:
        return
    for identity in (run["id"], *ancestors(run)):
        _add(call, identity, before, -1)
        _add(call, identity, used, 1)
    run[OWN] = used


def forget_usage(call: ServedCall, run: Record) -> None:
    """Take the usage of a deleted run out of the totals."""
    for identity in (run["id"], *ancestors(run)):
        _add(call, identity, run.get(OWN), -1)
    call.table(_TOTALS).records.pop(run["id"], None)


def _add(call: ServedCall, identity: str, usage: Usage | None, sign: int) -> None:
    if usage is None:
        return
    records = call.table(_TOTALS).records
    if sign < 0 and identity not in records:
        return  # the run was deleted before one below it
    total = records.setdefault(identity, {})
    for name, amount in usage.items():
        if isinstance(amount, dict):
            inner = total.setdefault(name, {})
            for key, part in amount.items():
                inner[key] = _sum(inner.get(key, 0), sign * part)
        else:
            total[name] = _sum(total.get(name, 0), sign * amount)
    if sign < 0 and not any(any(amount.values()) if isinstance(amount, dict) else amount for amount in total.values()):
        del records[identity]


def _sum(one: float, other: float) -> float:
    return one + other if isinstance(one, int) and isinstance(other, int) else round(one + other, _DIGITS)


def _own(call: ServedCall, run: Record) -> Usage | None:
    """Return what a run itself used; None when it says nothing."""
    given = _usage_of(run)
    if given is None:
        return None
    usage: Usage = {}
    for part, side in _SIDES.items():
        tokens = _number(given, f"{side}_tokens", f"{part}_tokens")
        usage[f"{part}_tokens"] = int(tokens or 0)
        details = _amounts(given.get(f"{side}_token_details"))
        if details:
            usage[f"{part}_token_details"] = {key: int(amount) for key, amount in details.items()}
    total = _number(given, "total_tokens")
    usage["total_tokens"] = int(total if total is not None else usage["prompt_tokens"] + usage["completion_tokens"])
    return usage | _costs(call, run, given, usage)


def _usage_of(run: Record) -> Mapping[str, Any] | None:
    """Return the usage from where clients put it, ``usage_metadata`` before older places."""
    outputs = run.get("outputs") or {}
    metadata = (run.get("extra") or {}).get("metadata") or {}
    llm_output = outputs.get("llm_output")
    places = (
        outputs.get("usage_metadata"),
        metadata.get("usage_metadata"),
        llm_output.get("token_usage") if isinstance(llm_output, Mapping) else None,
        outputs.get("usage"),
        _of_messages(outputs),
    )
    return next((place for place in places if isinstance(place, Mapping)), None)


def _of_messages(outputs: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the usage of the message in ``generations``, where LangChain's models put it."""
    generations = outputs.get("generations")
    while isinstance(generations, list) and generations:
        generations = generations[0]
    message = generations.get("message") if isinstance(generations, Mapping) else None
    fields = message.get("kwargs", message) if isinstance(message, Mapping) else None
    usage = fields.get("usage_metadata") if isinstance(fields, Mapping) else None
    return usage if isinstance(usage, Mapping) else None


def _number(given: Mapping[str, Any], *names: str) -> float | None:
    for name in names:
        value = given.get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return value
    return None


def _amounts(given: Any) -> dict[str, float]:
    if not isinstance(given, Mapping):
        return {}
    return {key: value for key in given if (value := _number(given, key)) is not None}


def _costs(call: ServedCall, run: Record, given: Mapping[str, Any], usage: Usage) -> Usage:
    """Return the costs that a run states, else those by the price of its model."""
    stated = {part: _number(given, f"{side}_cost", f"{part}_cost") for part, side in _SIDES.items()}
    total = _number(given, "total_cost")
    details = {part: _amounts(given.get(f"{side}_cost_details")) for part, side in _SIDES.items()}
    if total is None and all(cost is None for cost in stated.values()):
        price = price_of(call, run)
        if price is None:
            return {}
        for part in _SIDES:
            stated[part], details[part] = _priced(price, part, usage)
    costs: Usage = {f"{part}_cost": round(cost, _DIGITS) for part, cost in stated.items() if cost is not None}
    costs["total_cost"] = round(sum(costs.values()) if total is None else total, _DIGITS)
    for part, amounts in details.items():
        if amounts:
            costs[f"{part}_cost_details"] = {key: round(amount, _DIGITS) for key, amount in amounts.items()}
    return costs


def _priced(price: Record, part: str, usage: Usage) -> tuple[float, dict[str, float]]:
    """Return the cost of one side and its details: tokens with a price of their own do not count at the general one."""
    special = {key: float(one) for key, one in (price.get(f"{part}_cost_details") or {}).items()}
    counted = usage.get(f"{part}_token_details", {})
    details = {key: counted[key] * special[key] for key in special if key in counted}
    others = usage[f"{part}_tokens"] - sum(counted[key] for key in details)
    return max(others, 0) * float(price.get(f"{part}_cost") or 0) + sum(details.values()), details


def price_of(call: ServedCall, run: Record) -> Record | None:
    """Return the price of a run's model from the workspace's price map.

    A price for the whole name counts before one for a part of it, one for the provider before one for any, a later one
    before an earlier.
    """
    prices = call.table("model price").records
    if not prices:
        return None
    extra = run.get("extra") or {}
    metadata = extra.get("metadata") or {}
    provider, best, rank = metadata.get("ls_provider"), None, (False, False, "", -1)
    for index, price in enumerate(prices.values()):
        name = _model_name(extra, metadata, price.get("match_path") or _MODEL_FIELDS)
        if name is None or (price.get("provider") and provider and price["provider"] != provider):
            continue
        starts = price.get("start_time")
        if starts and moment(starts) > moment(run["start_time"]):
            continue
        try:
            found, whole = (match(price["match_pattern"], name) for match in (re.search, re.fullmatch))
        except re.error:
            continue
        this = (whole is not None, bool(price.get("provider")), moment(starts).isoformat() if starts else "", index)
        if found and this > rank:
            best, rank = price, this
    return best


def _model_name(extra: Mapping[str, Any], metadata: Mapping[str, Any], path: Any) -> str | None:
    places = [metadata, extra.get("invocation_params"), metadata.get("invocation_params")]
    names = [metadata.get("ls_model_name")]
    names += [place.get(name) for place in places if isinstance(place, Mapping) for name in path]
    return next((name for name in names if isinstance(name, str)), None)
