"""What operations do, subject by subject; importing this package fills the table of behaviours."""

from __future__ import annotations

from importlib import import_module

from langsmith_ext.testing._service.behaviours.registry import BEHAVIOURS, Behaviour, Bound, bind

_SUBJECTS = (
    *("workspaces", "members", "keys", "tags"),
    *("projects", "runs", "traces", "feedback", "queues", "files", "telemetry"),
    *("datasets", "examples", "experiments", "sharing"),
    *("prompts", "charts", "jobs", "catalogue", "billing"),
)

for _subject in _SUBJECTS:
    import_module(f"{__name__}.{_subject}")

__all__ = ["BEHAVIOURS", "Behaviour", "Bound", "bind"]
