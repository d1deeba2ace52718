"""What imports what: stages import earlier stages only, and no stage imports what it generates for."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from scripts.document.registry import ROOT

STAGES = ("document", "naming", "generate", "diff", "release", "pipeline", "regenerate")
"""In the order in which they may be imported: a stage imports itself and what is before it."""

MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "scripts").rglob("*.py"))
}


def imports(path: Path) -> Iterator[str]:
    """The modules that a file imports, those imported inside functions included."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            for alias in node.names:
                name = f"{node.module}.{alias.name}"
                yield name if name in MODULES else str(node.module)


def stage(module: str) -> int:
    """The place of a module's stage in the order; what all stages share comes first."""
    parts = module.split(".")
    return STAGES.index(parts[1]) if len(parts) > 1 else -1


def test_every_module_of_the_pipeline_belongs_to_a_stage() -> None:
    assert {module.split(".")[1] for module in MODULES if "." in module} == set(STAGES)


@pytest.mark.parametrize("module", MODULES)
def test_a_stage_imports_earlier_stages_only(module: str) -> None:
    ours = [name for name in imports(MODULES[module]) if name.split(".")[0] == "scripts"]
    assert [name for name in ours if stage(name) > stage(module)] == []


@pytest.mark.parametrize("module", MODULES)
def test_the_pipeline_imports_neither_the_client_nor_a_generated_package(module: str) -> None:
    roots = {name.split(".")[0] for name in imports(MODULES[module])}
    assert roots.isdisjoint({"langsmith_ext", "langsmith_api"})


def test_no_modules_import_each_other_in_a_circle() -> None:
    graph = {module: {name for name in imports(path) if name in MODULES} for module, path in MODULES.items()}
    TopologicalSorter(graph).prepare()
