"""Pieces of Markdown: whatever a document says gets into a report through here, as code."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

MOST_NAMES = 3
"""How many names of a list are shown."""


def code(text: str) -> str:
    """Text as a code span, on one line, whatever is in it."""
    text = "".join(char if char.isprintable() else json.dumps(char)[1:-1] for char in text)
    if "`" not in text:
        return f"`{text}`"
    fence = "`" * (1 + max(len(run) for run in re.findall("`+", text)))
    # A span that begins or ends with a backtick needs the space, which is not shown.
    return f"{fence} {text} {fence}"


def listed(names: Sequence[str], most: int = MOST_NAMES) -> str:
    """The first of some names as code spans, and how many more there are."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(map(code, names[:most])) + more
