"""``python -m scripts.release.documents FILE...``: whether tests and checks pass after taking each of some documents.

Each document is taken in a throw-away copy of the repository, and the copy's tests and checks run there. The working
tree is never touched. One line per document: how long the step took, how many operations there are, what the tests and
the checks said.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from scripts.document.registry import ROOT

CHECKS = {
    "generated": ["-m", "scripts.regenerate", "--prove"],
    "lint": ["-m", "ruff", "check", "."],
    "format": ["-m", "ruff", "format", "--check", "."],
    "types": ["-m", "mypy"],
}
"""What ``make check`` runs, as arguments of Python."""
TESTS = ["-m", "pytest", "-p", "no:cacheprovider"]
QUICK = ["tests/contract", "tests/integration"]
_LEFT_OUT = shutil.ignore_patterns(
    ".git",
    ".venv*",
    ".regenerate",
    "__pycache__",
    ".*_cache",
    ".hypothesis",
    ".bench",
    "bench-results",
    "build",
    "dist",
)
_COUNT = re.compile(r"(\d+) (passed|failed|errors?)")
_SHOWN = 15


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a document.

    Attributes:
        name: The document's file name.
        seconds: How long the step took.
        step: How the step ended: empty when it went through.
        operations: How many operations the package has.
        passed: How many tests passed.
        failed: How many tests failed, errors included.
        checks: The checks that failed.
        output: The end of what failed.
    """

    name: str
    seconds: float
    step: str = ""
    operations: int = 0
    passed: int = 0
    failed: int = 0
    checks: tuple[str, ...] = ()
    output: str = ""

    @property
    def good(self) -> bool:
        """Whether everything passed, and there was something that could fail."""
        return not (self.step or self.failed or self.checks) and self.passed > 0

    @property
    def line(self) -> str:
        """The outcome on one line."""
        if self.step:
            return f"{self.name}: {self.seconds:.0f} s, not taken: {self.step}"
        checks = f"fails ({', '.join(self.checks)})" if self.checks else "passes"
        tests = f"{self.passed} tests passed, {self.failed} failed"
        return f"{self.name}: {self.seconds:.0f} s, {self.operations} operations, {tests}, check {checks}"


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command.

    Args:
        arguments: Those of the command line; None is the process's own.
        root: The repository to copy.

    Returns:
        0 when everything passed for every document, 1 when not.
    """
    parser = argparse.ArgumentParser(prog="python -m scripts.release.documents", description=__doc__)
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="the documents, as saved copies")
    parser.add_argument("--api", default="platform", help="the API, as in openapi/specs.toml (default: platform)")
    parser.add_argument("--chain", action="store_true", help="take each after the one before, not from today's pin")
    parser.add_argument("--quick", action="store_true", help="run the tests of the contract and of the whole only")
    parser.add_argument("--tests", nargs="+", default=[], metavar="PATH", help="run these tests only")
    options = parser.parse_args(arguments)
    if missing := [file for file in options.files if not file.is_file()]:
        print(f"error: {missing[0]}: is not a file; give saved documents", file=sys.stderr)
        return 1
    selected = options.tests or (QUICK if options.quick else [])
    good = True
    with tempfile.TemporaryDirectory(prefix="documents-") as folder:
        copy = Path(folder) / "repository"
        for number, file in enumerate(options.files):
            if number == 0 or not options.chain:
                shutil.rmtree(copy, ignore_errors=True)
                shutil.copytree(root, copy, ignore=_LEFT_OUT, symlinks=True)
            outcome = _take(copy, file.resolve(), options.api, selected)
            good = good and outcome.good
            print(outcome.line, flush=True)
            if outcome.output:
                print(outcome.output, file=sys.stderr)
    return 0 if good else 1


def _take(copy: Path, file: Path, api: str, selected: Sequence[str]) -> Outcome:
    """Take a document in a copy of the repository, and run its tests and checks."""
    start = perf_counter()
    step = ["-m", "scripts.regenerate", "--api", api, "--spec", str(file), "--json"]
    if day := re.search(r"\d{4}-\d\d-\d\d", file.name):
        step += ["--document-date", day[0]]
    done = _run(copy, step)
    seconds = perf_counter() - start
    if done.returncode:
        return Outcome(file.name, seconds, step=_last_line(done.stderr))
    report = json.loads(done.stdout or "null") or {}
    tests = _run(copy, [*TESTS, *selected])
    counts = {what.rstrip("s"): int(count) for count, what in _COUNT.findall(tests.stdout[-400:])}
    failed = counts.get("failed", 0) + counts.get("error", 0)
    if tests.returncode and not failed:
        failed = 1  # it did not even start
    output = [_failures(tests)] if failed else []
    checks = []
    for name, command in CHECKS.items():
        checked = _run(copy, command)
        if checked.returncode:
            checks.append(name)
            output.append(_end(checked))
    operations = report.get("after", {}).get("operations", 0)
    return Outcome(
        file.name,
        seconds,
        operations=operations,
        passed=counts.get("passed", 0),
        failed=failed,
        checks=tuple(checks),
        output="\n".join(output),
    )


def _run(copy: Path, arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run Python in a copy, which comes before what the environment has installed."""
    own = os.pathsep.join((str(copy), str(copy / "generated")))
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    environment |= {"PYTHONPATH": own, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, *arguments], cwd=copy, env=environment, capture_output=True, text=True, check=False
    )


def _failures(done: subprocess.CompletedProcess[str]) -> str:
    """The summary of what failed, else the end of the output."""
    lines = [line for line in done.stdout.splitlines() if line.startswith(("FAILED ", "ERROR "))]
    more = [f"... and {len(lines) - _SHOWN} more"] if len(lines) > _SHOWN else []
    return "\n".join([*lines[:_SHOWN], *more]) if lines else _end(done)


def _end(done: subprocess.CompletedProcess[str]) -> str:
    return "\n".join((done.stdout + done.stderr).strip().splitlines()[-_SHOWN:])


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "no message"


if __name__ == "__main__":
    sys.exit(main())
