"""What operations do by themselves, subject by subject; importing this package fills the table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib import import_module

from langsmith_ext.testing._service.behaviours.registry import BEHAVIOURS, Behaviour
from langsmith_ext.testing._service.contract import ServedOperation

_SUBJECTS = (
    *("workspaces", "members", "keys", "tags"),
    *("projects", "runs", "traces", "feedback", "queues"),
    *("datasets", "examples", "experiments", "sharing"),
    *("prompts", "charts", "jobs", "catalogue"),
)
_LAST_PARAMETER = re.compile(r"\{[^/]+\}$")

for _subject in _SUBJECTS:
    import_module(f"{__name__}.{_subject}")


def behaviour_of(behaviours: Mapping[str, Behaviour], operation: ServedOperation) -> Behaviour | None:
    """What an operation does, None when it has no state and answers with a sample."""
    return behaviours.get(operation.key) or behaviours.get(_LAST_PARAMETER.sub("{}", operation.key))


__all__ = ["BEHAVIOURS", "Behaviour", "behaviour_of"]
