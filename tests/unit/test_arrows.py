"""Imports point one way: the client stands on generated packages, those on the runtime, the runtime on nothing of ours.

Every import counts: those inside functions, and those for type checkers alone.
"""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = {"langsmith_ext": ROOT, "langsmith_api": ROOT / "generated", "scripts": ROOT}
# The only modules of the client that name a generated package.
NAME_A_PACKAGE = {f"langsmith_ext.{name}" for name in ("_client", "_langsmith", "_untyped", "models", "types")}

Graph = Mapping[str, frozenset[str]]


def _files(package: str) -> dict[str, Path]:
    """The modules of a package by their dotted names."""
    home = FOLDERS[package]
    found = {}
    for file in (home / package).rglob("*.py"):
        parts = file.relative_to(home).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def _imported(module: str, file: Path) -> Iterator[tuple[str, ...]]:
    """What a module imports, each as the names that it may be, the longest first."""
    package = module.split(".") if file.stem == "__init__" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from ((alias.name,) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((f"{base}.{alias.name}", base) for alias in node.names)


@functools.cache
def imports(package: str) -> Graph:
    """The modules of ours that each module of a package imports."""
    known = {name for one in FOLDERS for name in _files(one)}
    return {
        module: frozenset(
            name
            for names in _imported(module, file)
            for name in [next((name for name in names if name in known), "")]
            if name not in ("", module)
        )
        for module, file in _files(package).items()
    }


def outside(graph: Graph, *allowed: str) -> set[str]:
    """The imports of a graph's modules that lead elsewhere than to some packages."""
    return {
        f"{module} imports {name}"
        for module, names in graph.items()
        for name in names
        if not any(name == one or name.startswith(one + ".") for one in allowed)
    }


def part(graph: Graph, *prefixes: str) -> Graph:
    return {module: names for module, names in graph.items() if f"{module}.".startswith(prefixes)}


def test_the_runtime_imports_nothing_of_ours() -> None:
    assert outside(part(imports("langsmith_ext"), "langsmith_ext.runtime."), "langsmith_ext.runtime") == set()


@pytest.mark.parametrize("package", sorted(folder.name for folder in (ROOT / "generated/langsmith_api").glob("*/")))
def test_a_generated_package_imports_the_runtime_and_itself(package: str) -> None:
    if package.startswith("_"):
        return
    name = f"langsmith_api.{package}"
    graph = part(imports("langsmith_api"), f"{name}.")
    assert graph
    assert outside(graph, "langsmith_ext.runtime", name) == set()


def test_the_client_imports_neither_the_service_nor_the_pipeline() -> None:
    graph = {name: ours for name, ours in imports("langsmith_ext").items() if ".testing" not in name}
    reached = {name for ours in graph.values() for name in ours}
    assert not {name for name in reached if name.startswith(("langsmith_ext.testing", "scripts"))}


def test_only_the_class_for_the_platform_names_a_generated_package() -> None:
    naming = {name for name, ours in imports("langsmith_ext").items() if any("langsmith_api" in one for one in ours)}
    assert naming <= NAME_A_PACKAGE


def test_the_service_imports_nothing_but_itself_and_the_client_that_it_hands_out() -> None:
    service = part(imports("langsmith_ext"), "langsmith_ext.testing.")
    public = {name: ours - {"langsmith_ext"} for name, ours in service.items()}
    assert outside(public, "langsmith_ext.testing") == set()
    naming = {name for name, ours in service.items() if "langsmith_ext" in ours}
    assert naming == {"langsmith_ext.testing._service.server", "langsmith_ext.testing.pytest_plugin"}


def test_the_pipeline_imports_neither_package() -> None:
    assert outside(imports("scripts"), "scripts") == set()


@pytest.mark.parametrize("package", sorted(FOLDERS))
def test_no_imports_go_in_a_circle(package: str) -> None:
    graph = imports(package)
    if package == "langsmith_api":  # models hold each other as the contract says, and import each other for types alone
        graph = {module: names for module, names in graph.items() if ".models." not in module}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))
