"""What operations do by themselves, subject by subject; importing this package fills the table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from langsmith_ext.testing.behaviours import (
    catalogue,
    charts,
    datasets,
    examples,
    experiments,
    feedback,
    jobs,
    keys,
    members,
    projects,
    prompts,
    queues,
    runs,
    sharing,
    tags,
    traces,
    workspaces,
)
from langsmith_ext.testing.behaviours.registry import BEHAVIOURS, Behaviour
from langsmith_ext.testing.contract import Operation

_SUBJECTS = (
    catalogue,
    charts,
    datasets,
    examples,
    experiments,
    feedback,
    jobs,
    keys,
    members,
    projects,
    prompts,
    queues,
    runs,
    sharing,
    tags,
    traces,
    workspaces,
)
_LAST_PARAMETER = re.compile(r"\{[^/]+\}$")


def behaviour_of(behaviours: Mapping[str, Behaviour], operation: Operation) -> Behaviour | None:
    """What an operation does, None when it has no state and answers with a sample."""
    return behaviours.get(operation.key) or behaviours.get(_LAST_PARAMETER.sub("{}", operation.key))


__all__ = ["BEHAVIOURS", "Behaviour", "behaviour_of"]
