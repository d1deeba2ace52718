"""``python -m langsmith_ext.changes OLD [NEW]``: what changed for callers between two released versions."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from itertools import groupby

from .._errors import InvalidArgumentError
from .._version import __version__
from ._reports import Change, Version, between

FORMAT = 1
"""The version of the JSON format, increased when a field changes its meaning."""
_TITLES = {"breaking": "Breaking", "additive": "Additive"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the changes as Markdown.

    Args:
        arguments: The command line's arguments; None for the process's own.

    Returns:
        0, or 1 with a line on standard error when a version is invalid or unknown to this package.
    """
    parser = argparse.ArgumentParser(prog="python -m langsmith_ext.changes", description=__doc__)
    parser.add_argument("old", metavar="OLD", help="the version you upgrade from, such as 0.3")
    parser.add_argument(
        "new",
        metavar="NEW",
        nargs="?",
        default=__version__,
        help="the version you upgrade to (default: the installed one)",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead")
    options = parser.parse_args(arguments)
    try:
        changes = between(options.old, options.new)
        title = f"{Version.of(options.old)} to {Version.of(options.new)}"
    except InvalidArgumentError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print(_as_json(options.old, options.new, changes) if options.json else _as_markdown(title, changes))
    return 0


def _as_json(old: str, new: str, changes: Sequence[Change]) -> str:
    found = [change._asdict() | {"version": str(change.version)} for change in changes]
    envelope = {"format": FORMAT, "old": str(Version.of(old)), "new": str(Version.of(new)), "changes": found}
    return json.dumps(envelope, indent=1)


def _as_markdown(title: str, changes: Sequence[Change]) -> str:
    lines = [f"# {title}", ""]
    if not changes:
        return "\n".join([*lines, "Nothing changed for callers."])
    for impact, group in groupby(changes, lambda change: change.impact):
        lines += [f"## {_TITLES[impact]}", ""]
        for resource, held in groupby(group, lambda change: change.resource):
            name = "Models of several resources" if resource == "models" else resource
            lines += [f"### {name}", ""]
            lines += [f"- `{change.symbol}`: {change.text} ({_note(change)})" for change in held]
            lines.append("")
    return "\n".join(lines).rstrip()


def _note(change: Change) -> str:
    return "; ".join(filter(None, (change.note, str(change.version))))


if __name__ == "__main__":
    sys.exit(main())
