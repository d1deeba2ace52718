"""Facts that stand in texts which people write: an update writes them, and ``--prove`` compares them.

A text marks the place of a fact by comments that do not show::

    <!-- fact: operations -->571 operations<!-- /fact -->

Between the marks stands what the fact says today, and nobody writes there by hand.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from scripts import PipelineError
from scripts.diff.census import Census
from scripts.document.registry import ROOT
from scripts.release.version import SemanticVersion

TEXTS = (Path("README.md"), Path("docs/testing.md"), Path("docs/versions.md"))
"""The texts that have facts."""
_FACT = re.compile(r"(<!-- fact: (?P<name>[\w -]+) -->)(?P<said>.*?)(<!-- /fact -->)", re.DOTALL)


def facts(census: Census, version: SemanticVersion, contract: Path) -> dict[str, Callable[[], str]]:
    """Return how to say the facts of a package, by their names.

    Args:
        census: Its operations.
        version: The version of the distribution.
        contract: Its ``contract.json.gz``.
    """
    return {
        "operations": lambda: f"{census.total} operations",
        "census": lambda: f"{census.total} operations: {census.parts}",
        "pin": lambda: f"`langsmith-ext~={version.compatible}`",
        "dependency": lambda: (
            f'\n\n```toml\ndependencies = ["langsmith-ext~={version.compatible}"]  '
            f"# {version.series}: nothing breaks\n```\n\n"
        ),
        "table": lambda: f"\n\n{service_table(contract)}\n\n",
    }


def texts(home: Path, known: Mapping[str, Callable[[], str]]) -> dict[Path, str]:
    """Return the texts of a repository with their facts as they are, by path; those that have none are left out.

    Args:
        home: The repository.
        known: How to say the facts.

    Raises:
        PipelineError: One has a fact that nobody knows.
    """
    found = {}
    for text in TEXTS:
        if (home / text).is_file():
            content = (home / text).read_text(encoding="utf-8")
            if _FACT.search(content):
                found[home / text] = written(content, known, str(text))
    return found


def written(text: str, known: Mapping[str, Callable[[], str]], name: str = "the text") -> str:
    """Return a text with its facts as they are.

    Args:
        text: The text.
        known: How to say the facts.
        name: What to call the text in a message.

    Raises:
        PipelineError: It has a fact that nobody knows, or an odd number of marks.
    """
    if text.count("<!-- fact: ") != text.count("<!-- /fact -->"):
        raise PipelineError(name, "has a fact without an end, or an end without a fact", "correct its marks")

    def say(found: re.Match[str]) -> str:
        if found["name"] not in known:
            raise PipelineError(
                name, f"has an unknown fact {found['name']!r}", f"write one of {', '.join(sorted(known))}"
            )
        return f"{found[1]}{known[found['name']]()}{found[4]}"

    return _FACT.sub(say, text)


def service_table(contract: Path) -> str:
    """Return what the embedded service does for each operation of a package's contract.

    Args:
        contract: The ``contract.json.gz`` of the package.

    Raises:
        PipelineError: The service cannot read it.
    """
    command = [sys.executable, "-m", "langsmith_ext.testing", "--table", "--contract", str(contract)]
    # The service is this repository's; which package it has beside it does not matter.
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "generated")))}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["no message"])[-1]
        raise PipelineError("the embedded service", f"cannot serve the new contract ({said})", "correct it first")
    return done.stdout.strip()
