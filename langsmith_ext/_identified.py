"""Whether a body names everything that it creates, so that sending it twice creates nothing twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

_LISTS = ("post", "patch")
"""The fields of a batch of runs (``POST /runs/batch``)."""
_NAMED = ("post.", "patch.", "attachment.")
"""Parts of a multipart body that belong to the run whose id follows; a feedback part has an id of its own inside."""


def is_identified(body: Any) -> bool:
    """Return whether every run and every feedback of a body has an id that the caller gave.

    Args:
        body: A run, a batch of runs, or the parts of a multipart body: models, mappings or pairs. One that is already
            bytes, such as a compressed one, or that can be iterated over only once, is not looked into.
    """
    if hasattr(body, "contract_fields"):
        fields = {wire: getattr(body, name) for wire, name in body.contract_fields.items() if body.is_set(name)}
        return is_identified(fields | dict(body.additional_properties))
    if isinstance(body, Mapping):
        if any(isinstance(name, str) and "." in name for name in body):
            return _are_named(body.items())
        if any(name in body for name in _LISTS):
            return body.keys() <= set(_LISTS) and all(map(_are_identified, body.values()))
        return _has_id(body)
    return isinstance(body, (list, tuple)) and _are_named(body)


def _are_identified(runs: Any) -> bool:
    return runs is None or (isinstance(runs, (list, tuple)) and all(map(_has_id, runs)))


def _are_named(parts: Iterable[Any]) -> bool:
    found = 0
    for part in parts:
        if not isinstance(part, (list, tuple)) or len(part) != 2 or not isinstance(part[0], str):
            return False
        name, value = part
        if value is None:
            continue
        found += 1
        if name.startswith("feedback."):
            if not _has_id(value):
                return False
        elif not name.startswith(_NAMED) or not name.split(".")[1]:
            return False
    return found > 0


def _has_id(thing: Any) -> bool:
    """Return whether a run or a feedback has an id that is not empty."""
    found = thing.get("id") if isinstance(thing, Mapping) else getattr(thing, "id", None)
    return found not in (None, "") and not isinstance(found, (Mapping, list))
