"""``python -m scripts.compare``: prove that ``generated/`` is byte for byte what the pipeline makes of ``openapi/``."""

from __future__ import annotations

import gzip
import sys
import tempfile
from pathlib import Path

from scripts.errors import PipelineError
from scripts.regenerate import REPOSITORY, Checkout, generate


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


def main(home: Checkout = REPOSITORY) -> int:
    """Rebuild into a temporary folder and compare.

    Args:
        home: The repository.

    Returns:
        0 when nothing differs, 1 when something does, a line a file on standard error.
    """
    try:
        with tempfile.TemporaryDirectory() as folder:
            generate(Path(folder), types=False, home=home)
            found = differences(home.generated, Path(folder))
            count = len(files_of(Path(folder)))
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if found:
        print("\n".join(found[:20]), file=sys.stderr)
        cause = f"differs in {len(found)} files from what the pipeline writes"
        print(f"error: {PipelineError(home.generated.name, cause, 'run make generate')}", file=sys.stderr)
        return 1
    print(f"{home.generated.name}/: {count} files, byte for byte what the pipeline writes from openapi/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
