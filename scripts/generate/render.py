"""Last part of stage "generate": the plan of a package becomes its files, through templates and ruff."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jinja2

from scripts import PipelineError
from scripts.generate import docstrings
from scripts.generate.plan import PackagePlan, checked_identifier, literal, qualified
from scripts.naming.reserved import BUILTIN_TYPES

TEMPLATES = Path(__file__).parent / "templates"
RUFF = "ruff.toml"
"""How the generated tree is formatted; the file is part of it, so that every later run of ruff agrees."""


def render(plan: PackagePlan, contract: bytes, root: Path) -> Path:
    """Write a package below a folder.

    Args:
        plan: The package to write.
        contract: The effective contract, which becomes part of the package.
        root: The folder that becomes an import root; it must be empty or hold other packages of the same parent.

    Returns:
        The folder of the top-level package.

    Raises:
        PipelineError: If a name is no identifier, a file would lie outside the folder, or ruff finds that the output is
            not valid Python.
    """
    for called in plan.names:
        checked_identifier(called)
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        autoescape=False,
    )
    parent, _, name = plan.package.rpartition(".")
    top = root.joinpath(*parent.split(".")) if parent else root
    folder = top / name
    modules = {model.name: model.module for model in plan.models} | {enum.name: enum.module for enum in plan.enums}
    names = sorted(modules.items())
    twins = plan.twins

    def qualify(annotation: str) -> str:
        return qualified(annotation, modules, twins)

    environment.filters |= {
        "literal": literal,
        "escape": docstrings.escape,
        "beside": _beside,
        "aside": _aside,
        "qualified": qualify,
    }
    shared: dict[str, Any] = {"package": plan, "modules": modules, "names": names, "twins": twins}

    def write(path: str, template: str, **values: Any) -> None:
        target = folder / path
        if not target.resolve().is_relative_to(folder.resolve()):
            raise PipelineError(str(target), f"lies outside {folder}", "correct the name that leads there")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = environment.get_template(template).render(**shared, **values)
        _write(target, f"the {plan.facts['api']} contract", text)

    write("__init__.py", "package.py.jinja")
    write("models/__init__.py", "models.py.jinja")
    write("models/__init__.pyi", "models.pyi.jinja")
    write("types/__init__.py", "types.py.jinja")
    write("types/__init__.pyi", "types.pyi.jinja")
    if twins:
        write("types/_typed_dicts.py", "typed_dicts.py.jinja", has_files=any(held.has_files for held in twins.values()))
    for model in plan.models:
        write(f"models/{model.module}.py", "model.py.jinja", model=model)
    for enum in plan.enums:
        write(f"models/{enum.module}.py", "enumeration.py.jinja", enum=enum)
    write(
        "operations/__init__.py",
        "operations.py.jinja",
        count=len(plan.operations),
    )
    if plan.operations:
        write("operations/_readers.py", "readers.py.jinja")
    write("resources/__init__.py", "resources.py.jinja")
    write("resources/__init__.pyi", "resources.pyi.jinja")
    for resource in plan.resources:
        write(f"operations/{resource.name}.py", "operations_resource.py.jinja", resource=resource)
        hidden = BUILTIN_TYPES & {operation.name for operation in resource.operations}
        write(f"resources/{resource.name}.py", "resource.py.jinja", resource=resource, hidden=hidden)
    # No file name and no time in the header, so that the same contract gives the same bytes.
    (folder / "contract.json.gz").write_bytes(gzip.compress(contract, compresslevel=9, mtime=0))
    _write_shared(top, root)
    _tidy(root)
    return top


def _beside(annotation: str, hidden: frozenset[str]) -> str:
    """Name the builtin types of an annotation by their module where methods of its class have the same names."""

    def named(found: re.Match[str]) -> str:
        return f"builtins.{found[0]}" if found[0] in hidden else found[0]

    return re.sub(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\w.]+""", named, annotation)


def _aside(annotation: str, hidden: frozenset[str]) -> str:
    """Name modules by their other names where fields of the class have the same names."""
    for module in hidden:
        annotation = re.sub(rf"\b{module}\.", f"_{module}.", annotation)
    return annotation


def _write_shared(top: Path, root: Path) -> None:
    """Write the files that packages share: the marker that they are typed (PEP 561), and how they are formatted."""
    source = "the contracts in openapi/"
    (top / "py.typed").write_bytes(b"")
    _write(top / "__init__.py", source, '"""Typed packages generated from the contracts of the LangSmith APIs."""\n')
    _write(root / RUFF, source, (TEMPLATES / RUFF).read_text(encoding="utf-8"))


def _write(path: Path, source: str, text: str) -> None:
    """Write a file with the header that says where it comes from."""
    header = f"# Generated by langsmith-ext from {source}. Do not edit: change the pipeline and regenerate."
    path.write_text(f"{header}\n{text.lstrip()}", encoding="utf-8", newline="\n")


def _tidy(folder: Path) -> None:
    """Drop unused imports, sort the rest, and format, so that templates need not care."""
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
            output = " ".join((done.stderr + done.stdout).split())[:500]
            raise PipelineError(
                f"the rendered package in {folder}",
                f"ruff {arguments[0]} rejects it ({output})",
                "correct the template that wrote it",
            )
