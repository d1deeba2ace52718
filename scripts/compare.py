"""Prove that ``generated/`` is byte for byte what the pipeline writes from ``openapi/``: ``python -m scripts.compare``."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from scripts.errors import PipelineError
from scripts.regenerate import GENERATED, generate


def files_of(root: Path) -> dict[str, bytes]:
    """The files below a folder by relative name, without what Python leaves behind when it runs them."""
    found = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def differences(committed: Path, rebuilt: Path) -> list[str]:
    """How two trees differ, a line a file; nothing when they are the same."""
    ours, theirs = files_of(committed), files_of(rebuilt)

    def told() -> Iterable[str]:
        for name in sorted(ours.keys() | theirs.keys()):
            if name not in theirs:
                yield f"{name}: the pipeline does not write it"
            elif name not in ours:
                yield f"{name}: missing"
            elif ours[name] != theirs[name]:
                yield f"{name}: differs"

    return list(told())


def main() -> int:
    """Rebuild into a temporary folder and compare; 0 when nothing differs."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            generate(Path(folder), types=False)
            found = differences(GENERATED, Path(folder))
            count = len(files_of(Path(folder)))
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for line in found[:20]:
        print(line, file=sys.stderr)
    if found:
        print(
            f"error: {GENERATED.name}/: differs in {len(found)} files from what the pipeline writes; run make generate",
            file=sys.stderr,
        )
        return 1
    print(f"{GENERATED.name}/: {count} files, byte for byte what the pipeline writes from openapi/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
