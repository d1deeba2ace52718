"""The table of what the service does itself: operations by key, each with its behaviour."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from langsmith_ext.testing._service.call import ServedCall

Behaviour = Callable[[ServedCall], Any]

BEHAVIOURS: dict[str, Behaviour] = {}


def on(*keys: str) -> Callable[[Behaviour], Behaviour]:
    """Register a behaviour for operations, as in `on("GET /api/v1/info")`; the last registration counts."""

    def register(behaviour: Behaviour) -> Behaviour:
        BEHAVIOURS.update(dict.fromkeys(keys, behaviour))
        return behaviour

    return register
