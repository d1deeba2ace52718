"""The workflow that looks for updates every day."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scripts.diff.report import to_json
from scripts.document import registry
from scripts.release import facts, proposal
from tests.unit.diff.test_report import AFTER, BEFORE, reported

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
Job = dict[str, Any]


def jobs() -> dict[str, Job]:
    workflow = YAML(typ="safe").load(WORKFLOW.read_text())
    found: dict[str, Job] = workflow["jobs"]
    return found


def scripts_of(job: Job) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


def step(job: str, name: str) -> str:
    (found,) = (step["run"] for step in jobs()[job]["steps"] if step.get("name") == name)
    return str(found)


def run(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a step as GitHub does: it ends with the first command that fails."""
    known = {"RUNNER_TEMP": str(folder), "GITHUB_OUTPUT": str(folder / "output"), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=known | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("linter", LINTERS.values(), ids=LINTERS)
def test_the_workflow_passes(linter: list[str]) -> None:
    program, *arguments = linter
    done = subprocess.run(
        [Path(sys.executable).with_name(program), *arguments, WORKFLOW], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("script", [script for job in jobs().values() for script in scripts_of(job)])
def test_the_shell_understands_each_step(script: str) -> None:
    assert subprocess.run(["bash", "-n"], input=script, capture_output=True, text=True, check=False).stderr == ""


def test_what_reads_the_document_cannot_write_and_has_no_token() -> None:
    take = jobs()["take"]
    assert take["permissions"] == {"contents": "read"}
    assert "token" not in json.dumps(take).lower()
    assert all(
        job_step["with"]["persist-credentials"] is False
        for job in jobs().values()
        for job_step in job["steps"]
        if job_step.get("uses", "").startswith("actions/checkout@")
    )


def test_what_has_a_token_runs_nothing_of_what_was_taken() -> None:
    propose = jobs()["propose"]
    assert [key for key, value in propose["permissions"].items() if value == "write"] == ["contents", "pull-requests"]
    commands = [re.split(r"\s+", line.strip())[0] for script in scripts_of(propose) for line in script.splitlines()]
    programs = {"make", "python", "python3", "pip", "npm", "node", "source", ".", "eval", "sh", "bash", "xargs"}
    assert [command for command in commands if command in programs or "/" in command.partition("=")[0]] == []


def test_every_action_is_pinned_by_its_digest() -> None:
    used = [step["uses"] for job in jobs().values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", one) for one in used)


@pytest.mark.parametrize(
    ("code", "human", "exit_code", "moved"),
    [
        (0, False, 0, "false"),
        (0, True, 0, "true"),
        (10, False, 0, "true"),
        (20, True, 0, "true"),
        (1, False, 1, None),
    ],
)
def test_the_dry_run_decides_whether_there_is_more_to_do(
    code: int, human: bool, exit_code: int, moved: str | None, tmp_path: Path
) -> None:
    report = tmp_path / "printed.json"
    report.write_bytes(to_json(reported(BEFORE, AFTER)).replace(b'"needs_a_human": false', _says(human)))
    python = tmp_path / ".venv/bin/python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\necho "$*" > {tmp_path}/called\ncat {report}\nexit {code}\n')
    python.chmod(0o755)
    done = run(step("take", "Look"), tmp_path)
    assert done.returncode == exit_code
    assert (tmp_path / "called").read_text() == "-m scripts.regenerate --update --dry-run --json\n"
    output = tmp_path / "output"
    assert (output.read_text() if output.exists() else None) == (f"moved={moved}\n" if moved else None)


def _says(human: bool) -> bytes:
    return b'"needs_a_human": ' + (b"true" if human else b"false")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository that an update has changed."""
    for name in ("langsmith_ext/_version.py", "README.md", "generated/langsmith_api/x.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text('__version__ = "0.1.0"\n')
    (tmp_path / ".gitignore").write_text("/proposal\n/output\n/report.json\n")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Before")
    (tmp_path / "langsmith_ext/_version.py").write_text('__version__ = "0.2.0"\n')
    (tmp_path / "docs/updates").mkdir(parents=True)
    (tmp_path / "docs/updates/0.2.0.md").write_text("# What changed\n")
    return tmp_path


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=n", "-c", "user.email=e@example.com"]
    done = subprocess.run(["git", *identity, *arguments], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(
    ("passed", "human", "draft"),
    [("true", False, "false"), ("true", True, "true"), ("false", False, "true")],
)
def test_a_proposal_is_a_draft_when_tests_fail_or_a_human_is_needed(
    passed: str, human: bool, draft: str, checkout: Path
) -> None:
    (checkout / "report.json").write_bytes(b"{\n " + _says(human) + b"\n}\n")
    assert run(step("take", "Pack it"), checkout, PASSED=passed).returncode == 0
    assert (checkout / "output").read_text() == f"draft={draft}\n"
    body = (checkout / "proposal/body.md").read_text()
    assert body.endswith("# What changed\n")
    assert ("Tests or checks fail" in body) == (passed != "true")


def test_a_patch_is_applied_as_it_was_packed(checkout: Path) -> None:
    (checkout / "report.json").write_text("{}")
    run(step("take", "Pack it"), checkout, PASSED="true")
    wanted = git(checkout, "write-tree")
    git(checkout, "reset", "--quiet", "--hard")
    done = run(step("propose", "Apply the patch"), checkout)
    assert done.returncode == 0, done.stderr
    assert git(checkout, "write-tree") == wanted
    assert "version=0.2.0\n" in (checkout / "output").read_text()


@pytest.mark.parametrize(
    "name", ["Makefile", ".github/workflows/update.yml", "langsmith_ext/_client.py", "scripts/x.py", ".gitattributes"]
)
def test_a_patch_of_other_files_is_refused(name: str, checkout: Path) -> None:
    (checkout / "report.json").write_text("{}")
    (checkout / name).parent.mkdir(parents=True, exist_ok=True)
    (checkout / name).write_text("Something else.\n")
    run(step("take", "Pack it"), checkout, PASSED="true")
    git(checkout, "reset", "--quiet", "--hard")
    done = run(step("propose", "Apply the patch"), checkout)
    assert done.returncode == 1
    assert name in done.stdout
    assert not (checkout / name).exists() or name == "README.md"


def test_a_link_is_refused(checkout: Path) -> None:
    (checkout / "report.json").write_text("{}")
    (checkout / "generated/langsmith_api/y.py").symlink_to("/etc/passwd")
    run(step("take", "Pack it"), checkout, PASSED="true")
    git(checkout, "reset", "--quiet", "--hard")
    assert run(step("propose", "Apply the patch"), checkout).returncode == 1


def test_every_file_that_an_update_writes_may_be_in_the_patch() -> None:
    (pattern, more, most) = re.findall(
        r"files='?\"?(?:\$files\|)?(.+?)['\"]$", step("propose", "Apply the patch"), re.MULTILINE
    )
    allowed = re.compile("|".join((pattern, more, most)))
    shipped = [api for api in registry.load().values() if api.shipped]
    written = [
        *(path.relative_to(ROOT) for api in shipped for path in (api.contract, api.provenance)),
        Path("openapi/names.json"),
        *facts.TEXTS,
        proposal.VERSION,
        proposal.CHANGELOG,
        proposal.REPORTS / "0.2.0.json",
        proposal.UPDATES / "0.2.0.md",
        proposal.UPDATES / "0.2.0-whole.md",
        *(path.relative_to(ROOT) for path in (ROOT / "generated/langsmith_api").rglob("*.py")),
    ]
    assert [str(path) for path in written if not allowed.fullmatch(path.as_posix())] == []
