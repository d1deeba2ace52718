"""One pinned environment for each client, in ``.bench/``; made when it is missing or its pins have changed."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOME = ROOT / ".bench"
CONTRACT = ROOT / "openapi" / "langchain-openapi.json"
NAIVE = "langsmith_naive"
"""The import name of the package that openapi-python-client makes from the contract."""

_CONSTRAINTS = Path(__file__).with_name("constraints.txt")
_REQUIREMENTS: Mapping[str, tuple[str, ...]] = {
    "floor": ("httpx",),
    "ours": ("httpx", "attrs", "python-dateutil", "orjson"),
    "official": ("langsmith",),
    "naive": ("httpx", "attrs", "python-dateutil"),
}


def python_of(environment: str) -> Path:
    """The interpreter of an environment."""
    return HOME / environment / "bin" / "python"


def child_variables() -> dict[str, str]:
    """The variables of a child process: none of Python's own, none of LangSmith's.

    One that forbids bytecode, for instance, would make imports many times slower than users see them.
    """
    foreign = ("PYTHON", "LANGSMITH_", "LANGCHAIN_")
    return {name: value for name, value in os.environ.items() if not name.startswith(foreign)}


def make(environments: Iterable[str]) -> None:
    """Make these environments.

    Raises:
        subprocess.CalledProcessError: If pip or the generator fails; their output is on standard error.
    """
    with ThreadPoolExecutor() as executor:
        list(executor.map(_make, environments))


def _make(environment: str) -> None:
    folder = HOME / environment
    stamp = folder / "stamp"
    made_of = _digest(environment)
    if stamp.exists() and stamp.read_text() == made_of:
        return
    shutil.rmtree(folder, ignore_errors=True)
    venv.create(folder, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--python", str(folder), "install", "--quiet", "--disable-pip-version-check"]
    _run([*pip, "--constraint", str(_CONSTRAINTS), *_REQUIREMENTS[environment]])
    packages = next(folder.glob("lib/*/site-packages"))
    if environment == "ours":  # as an editable installation does it
        (packages / "checkout.pth").write_text(f"{ROOT}\n{ROOT / 'generated'}\n")
    if environment == "naive":
        generate_naive(packages / NAIVE)
        _run([str(python_of(environment)), "-m", "compileall", "-q", str(packages / NAIVE)])
    stamp.write_text(made_of)


def generate_naive(target: Path) -> None:
    """Make the package that openapi-python-client generates from the contract, with its own templates, not tidied."""
    configuration = HOME / "naive.yaml"
    configuration.parent.mkdir(exist_ok=True)
    configuration.write_text("post_hooks: []\n")
    command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(CONTRACT), "--meta", "none"]
    _run([*command, "--config", str(configuration), "--output-path", str(target), "--overwrite"])


def _digest(environment: str) -> str:
    parts = [sys.version, str(ROOT), *_REQUIREMENTS[environment], _CONSTRAINTS.read_text()]
    if environment == "naive":
        parts.append(hashlib.sha256(CONTRACT.read_bytes()).hexdigest())
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, env=child_variables(), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stdout + done.stderr)
        done.check_returncode()
