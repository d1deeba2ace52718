"""What the service does for each operation of the contract: keep state, or answer with a sample."""

from __future__ import annotations

from langsmith_ext.testing._service.behaviours import BEHAVIOURS, behaviour_of
from langsmith_ext.testing._service.contract import load_contract


def coverage() -> dict[str, bool]:
    """Whether each operation, by its key as in `GET /api/v1/sessions`, has state."""
    operations = load_contract().operations
    return {key: behaviour_of(BEHAVIOURS, operation) is not None for key, operation in operations.items()}


def operations_table() -> str:
    """The Markdown table of the documentation: one row for each operation, by path."""
    answers = {True: "stateful", False: "sampled"}
    rows = sorted(coverage().items(), key=lambda row: (row[0].partition(" ")[2], row[0]))
    lines = [f"| `{key}` | {answers[stateful]} |" for key, stateful in rows]
    return "\n".join(["| operation | answer |", "| --- | --- |", *lines])
