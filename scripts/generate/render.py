"""Stage "generate", second half: the plan of a package becomes its files, through the templates, tidied by ruff."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jinja2

from scripts import PipelineError
from scripts.generate import docstrings
from scripts.generate.plan import PackagePlan, literal
from scripts.naming.reserved import BUILTIN_TYPES

TEMPLATES = Path(__file__).parent / "templates"
RUFF = "ruff.toml"
"""How the generated tree is formatted; the file travels with it, so that every later run of ruff agrees."""


def render(plan: PackagePlan, contract: bytes, root: Path) -> Path:
    """Write a package below a folder.

    Args:
        plan: What to write.
        contract: The effective contract, which travels with the package.
        root: The folder that becomes an import root; it must be empty or hold other packages of the same parent.

    Returns:
        The folder of the top-level package.

    Raises:
        PipelineError: If ruff finds that what was rendered is no Python.
    """
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,
    )
    environment.filters |= {"literal": literal, "escape": docstrings.escape, "beside": _beside}
    parent, _, name = plan.package.rpartition(".")
    top = root.joinpath(*parent.split(".")) if parent else root
    folder = top / name
    modules = {model.name: model.module for model in plan.models} | {enum.name: enum.module for enum in plan.enums}
    names = sorted(modules.items())
    shared: dict[str, Any] = {"package": plan, "modules": modules, "names": names}

    def write(path: str, template: str, **values: Any) -> None:
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = environment.get_template(template).render(**shared, **values)
        target.write_text(text, encoding="utf-8", newline="\n")

    write("__init__.py", "package.py.jinja")
    write("models/__init__.py", "models.py.jinja")
    write("models/__init__.pyi", "models.pyi.jinja")
    for model in plan.models:
        write(f"models/{model.module}.py", "model.py.jinja", model=model)
    for enum in plan.enums:
        write(f"models/{enum.module}.py", "enumeration.py.jinja", enum=enum)
    write(
        "operations/__init__.py",
        "operations.py.jinja",
        count=len(plan.operations),
    )
    write("resources/__init__.py", "resources.py.jinja")
    write("resources/__init__.pyi", "resources.pyi.jinja")
    for resource in plan.resources:
        write(f"operations/{resource.name}.py", "operations_resource.py.jinja", resource=resource)
        hidden = BUILTIN_TYPES & {operation.name for operation in resource.operations}
        write(f"resources/{resource.name}.py", "resource.py.jinja", resource=resource, hidden=hidden)
    # No file name and no time in the header, so that the same contract gives the same bytes.
    (folder / "contract.json.gz").write_bytes(gzip.compress(contract, compresslevel=9, mtime=0))
    _mark_typed(top)
    shutil.copyfile(TEMPLATES / RUFF, root / RUFF)
    _tidy(root)
    return top


def _beside(annotation: str, hidden: frozenset[str]) -> str:
    """An annotation in a class with methods that are called like builtin types: these are named by their module."""

    def named(found: re.Match[str]) -> str:
        return f"builtins.{found[0]}" if found[0] in hidden else found[0]

    return re.sub(r"""'[^']*'|"[^"]*"|[\w.]+""", named, annotation)


def _mark_typed(top: Path) -> None:
    """Write what lies beside the packages: the marker that they are typed (PEP 561)."""
    (top / "py.typed").write_bytes(b"")
    (top / "__init__.py").write_text(
        '"""Typed packages generated from the contracts of the LangSmith APIs."""\n', encoding="utf-8", newline="\n"
    )


def _tidy(folder: Path) -> None:
    """Drop the imports that a file does not need, sort the rest, and format: templates need not know."""
    for arguments in (("check", "--fix"), ("format",)):
        command = [
            sys.executable,
            "-m",
            "ruff",
            *arguments,
            "--quiet",
            "--no-cache",
            "--no-respect-gitignore",
            "--config",
            str(folder / RUFF),
            str(folder),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            told = " ".join((done.stderr + done.stdout).split())[:500]
            raise PipelineError(
                f"the rendered package in {folder}",
                f"ruff {arguments[0]} refuses it ({told})",
                "correct the template that wrote it",
            )
