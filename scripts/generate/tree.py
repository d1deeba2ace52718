"""Comparing two generated trees byte for byte."""

from __future__ import annotations

import gzip
from pathlib import Path


def files_of(root: Path) -> dict[str, bytes]:
    """Return the files below a folder by relative name, without the caches that tools leave behind.

    A compressed file counts by its content: builds of zlib compress differently.
    """
    found = {}
    for path in root.rglob("*"):
        relative = path.relative_to(root)
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in relative.parts):
            content = path.read_bytes()
            found[relative.as_posix()] = gzip.decompress(content) if path.suffix == ".gz" else content
    return found


def differences(committed: Path, rebuilt: Path) -> list[str]:
    """Return how two trees differ, one line per file; empty when they are equal."""
    ours, theirs = files_of(committed), files_of(rebuilt)
    found = []
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            found.append(f"{name}: the pipeline does not write it")
        elif name not in ours:
            found.append(f"{name}: missing")
        elif ours[name] != theirs[name]:
            found.append(f"{name}: differs")
    return found
