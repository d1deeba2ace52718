"""mypy and pyright infer what ``api.py`` promises, and refuse each line of ``wrong.py`` that is marked."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

Errors = dict[str, set[int]]
"""The lines with errors, by file name."""


def mypy(scratch: Path) -> Errors:
    options = [
        "--strict",
        "--enable-error-code=deprecated",
        "--no-error-summary",
        "--no-color-output",
        "--config-file=",
        f"--cache-dir={scratch}",
    ]
    files = [str(HERE / name) for name in ("api.py", "wrong.py")]
    output = run([sys.executable, "-m", "mypy", *options, *files], {"MYPYPATH": f"{ROOT / 'generated'}:{ROOT}"})
    found: Errors = {}
    for name, line in re.findall(r"^(?:.*/)?(\w+\.py):(\d+): error:", output, re.MULTILINE):
        found.setdefault(name, set()).add(int(line))
    return found


def pyright(scratch: Path) -> Errors:
    for name in ("api.py", "wrong.py"):  # in a folder of their own, so that it reads nothing else
        (scratch / name).write_text((HERE / name).read_text())
    settings = {"include": ["."], "extraPaths": [str(ROOT / "generated"), str(ROOT)], "pythonVersion": "3.11"}
    # basedpyright is pyright as one wheel, Node included; in this mode it reports what pyright does.
    (scratch / "pyrightconfig.json").write_text(
        json.dumps(settings | {"typeCheckingMode": "standard", "reportDeprecated": "error"})
    )
    command = [sys.executable, "-m", "basedpyright", "--pythonpath", sys.executable, "--outputjson", "-p", str(scratch)]
    output = run(command, {})
    found: Errors = {}
    for problem in json.loads(output)["generalDiagnostics"]:
        if problem["severity"] == "error":
            found.setdefault(Path(problem["file"]).name, set()).add(problem["range"]["start"]["line"] + 1)
    return found


def run(command: list[str], environment: dict[str, str]) -> str:
    import os

    finished = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | environment)
    return finished.stdout


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_types_are_inferred_as_promised_and_misuse_is_refused(
    checker: Callable[[Path], Errors], tmp_path: Path
) -> None:
    wrong = (HERE / "wrong.py").read_text().splitlines()
    marked = {number for number, line in enumerate(wrong, 1) if line.endswith("# wrong")}
    assert len(marked) == 23
    assert checker(tmp_path) == {"wrong.py": marked}
