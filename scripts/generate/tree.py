"""Whether two generated trees are the same, byte for byte."""

from __future__ import annotations

import gzip
from pathlib import Path


def files_of(root: Path) -> dict[str, bytes]:
    """The files below a folder by relative name, without the caches that tools leave behind.

    Of a compressed file it is the content that counts: zlib packs it differently from one build to another.
    """
    found = {}
    for path in root.rglob("*"):
        relative = path.relative_to(root)
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in relative.parts):
            content = path.read_bytes()
            found[relative.as_posix()] = gzip.decompress(content) if path.suffix == ".gz" else content
    return found


def differences(committed: Path, rebuilt: Path) -> list[str]:
    """How two trees differ, a line a file; nothing when they are the same."""
    ours, theirs = files_of(committed), files_of(rebuilt)
    told = []
    for name in sorted(ours.keys() | theirs.keys()):
        if name not in theirs:
            told.append(f"{name}: the pipeline does not write it")
        elif name not in ours:
            told.append(f"{name}: missing")
        elif ours[name] != theirs[name]:
            told.append(f"{name}: differs")
    return told
