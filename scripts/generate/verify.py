"""Stage "verify": checking a generated package before it replaces anything."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from scripts import PipelineError
from scripts.document.registry import ROOT
from scripts.naming.methods import OperationName

_NEXT_STEP = "correct the template or rule that wrote it; nothing was replaced"

# Run in a process of its own, which has loaded no other generated package.
_IMPORT_ALL = """
import datetime, importlib, json, sys, typing, uuid
package = sys.argv[1]
operations = importlib.import_module(f"{package}.operations").OPERATIONS
len(operations)
if any(name.startswith(f"{package}.models.") for name in sys.modules):
    raise SystemExit("importing the index loads models")
models = importlib.import_module(f"{package}.models")
types = vars(typing) | {"UUID": uuid.UUID, "date": datetime.date, "datetime": datetime.datetime}
types |= {name: getattr(models, name) for name in models.__all__}
resources = importlib.import_module(f"{package}.resources")
index = []
for (method, path), operation in operations.items():
    for prefix, tree in (("", resources.Resources), ("Async", resources.AsyncResources)):
        resource = getattr(tree(), operation.resource)
        if not callable(getattr(resource, operation.name, None)):
            raise SystemExit(f"{method} {path}: {type(resource).__name__} has no method {operation.name}")
    for success in operation.success.values():
        eval(success.type, types)
    index.append([f"{method} {path}", operation.resource, operation.name])
readers = importlib.import_module(f"{package}.operations._readers").READERS if index else {}
for read in readers.values():
    for value in ({}, [{}], {"": {}}, [[{}]]):
        read(value)
print(json.dumps(index))
"""


def verify(root: Path, package: str, names: Mapping[str, OperationName], *, types: bool = True) -> None:
    """Check a rendered package.

    Args:
        root: The import root that contains it.
        package: Its name.
        names: The operations that stage "name" decided; the package must have exactly those.
        types: Whether to run ``mypy --strict`` as well, which takes seconds.

    Raises:
        PipelineError: If something is missing, does not import, or does not type-check.
    """
    verify_index(root, package, names)
    if types:
        verify_types(root, package)


def verify_index(root: Path, package: str, names: Mapping[str, OperationName]) -> None:
    """Import everything, and compare the operations with the names."""
    environment = os.environ | {"PYTHONPATH": _search_path(root), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", _IMPORT_ALL, package]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise PipelineError(
            f"the generated package {package}", f"does not import ({_last_line(done.stderr)})", _NEXT_STEP
        )
    generated = {route: (resource, name) for route, resource, name in json.loads(done.stdout)}
    wanted = {route: (called.resource, called.name) for route, called in names.items()}
    different = sorted(route for route in generated.keys() | wanted.keys() if generated.get(route) != wanted.get(route))
    if different:
        examples = ", ".join(different[:3])
        raise PipelineError(
            f"the generated package {package}",
            f"differs from the contract in {len(different)} operations ({examples})",
            _NEXT_STEP,
        )


def verify_types(root: Path, package: str) -> None:
    """Run ``mypy --strict`` over the package."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--cache-dir",
        os.devnull,
        "--config-file",
        os.devnull,
        "--follow-imports",
        "silent",
        "--no-error-summary",
        "--package",
        package,
    ]
    environment = os.environ | {"MYPYPATH": _search_path(root)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=root)
    if done.returncode:
        complaints = done.stdout.splitlines() or done.stderr.splitlines()
        first = " / ".join(complaints[:3])
        raise PipelineError(
            f"the generated package {package}", f"fails mypy --strict in {len(complaints)} places ({first})", _NEXT_STEP
        )


def _search_path(root: Path) -> str:
    """Return where a generated package finds itself first, then the runtime of this repository."""
    return os.pathsep.join((str(root), str(ROOT)))


def _last_line(text: str) -> str:
    lines = text.strip().splitlines()
    return lines[-1] if lines else "no message"
