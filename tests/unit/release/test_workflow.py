"""The workflow that looks for updates every day."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[3]
WORKFLOW = ROOT / ".github/workflows/update.yml"
LINTERS = {
    "GitHub's schema of workflows": ["check-jsonschema", "--builtin-schema", "vendor.github-workflows"],
    "zizmor, which knows what goes wrong in workflows": [
        "zizmor",
        "--offline",
        "--no-progress",
        "--persona",
        "pedantic",
    ],
}


def steps() -> list[dict[str, Any]]:
    workflow = YAML(typ="safe").load(WORKFLOW.read_text())
    found: list[dict[str, Any]] = workflow["jobs"]["update"]["steps"]
    return found


@pytest.mark.parametrize("linter", LINTERS.values(), ids=LINTERS)
def test_the_workflow_passes(linter: list[str]) -> None:
    program, *arguments = linter
    done = subprocess.run(
        [Path(sys.executable).with_name(program), *arguments, WORKFLOW], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("script", [step["run"] for step in steps() if "run" in step])
def test_the_shell_understands_each_step(script: str) -> None:
    assert subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False).stderr == ""


@pytest.mark.parametrize(
    ("code", "exit_code", "moved"), [(0, 0, "false"), (10, 0, "true"), (20, 0, "true"), (1, 1, None)]
)
def test_the_dry_run_decides_whether_there_is_more_to_do(
    code: int, exit_code: int, moved: str | None, tmp_path: Path
) -> None:
    (look,) = (step["run"] for step in steps() if step.get("id") == "look")
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\necho report of $*\nexit {code}\n")
    python.chmod(0o755)
    environment = {"RUNNER_TEMP": str(tmp_path), "GITHUB_OUTPUT": str(tmp_path / "output"), "PATH": "/usr/bin:/bin"}
    # As GitHub runs a step: it ends with the first command that fails.
    done = subprocess.run(["bash", "-e", "-c", look], cwd=tmp_path, env=environment, check=False)
    assert done.returncode == exit_code
    assert (tmp_path / "report.md").read_text() == "report of -m scripts.regenerate --update --dry-run\n"
    output = tmp_path / "output"
    assert (output.read_text() if output.exists() else None) == (f"moved={moved}\n" if moved else None)
