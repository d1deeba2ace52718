"""What the service does for each operation of a contract: keep state, or answer with a sample."""

from __future__ import annotations

from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.contract import ServedContract


def coverage(contract: ServedContract) -> dict[str, bool]:
    """Return whether each operation, by its key as in ``GET /api/v1/sessions``, has state."""
    bound = bind(BEHAVIOURS, contract)
    return {key: key in bound for key in contract.operations}


def operations_table(contract: ServedContract) -> str:
    """Return the Markdown table of the documentation: one row per operation, by path."""
    answers = {True: "stateful", False: "sampled"}
    rows = sorted(coverage(contract).items(), key=lambda row: (row[0].partition(" ")[2], row[0]))
    lines = [f"| `{key}` | {answers[stateful]} |" for key, stateful in rows]
    return "\n".join(["| operation | answer |", "| --- | --- |", *lines])
