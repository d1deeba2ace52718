"""The pipeline: pull -> distil -> overlay -> name -> normalize -> generate -> verify -> swap.

``generate`` rebuilds the shipped packages from the pinned contracts; ``update`` takes a new document first and ends
with a report of what that changes for callers. Nothing is replaced before everything has passed.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console
from rich.markup import escape

from scripts import PipelineError
from scripts.diff.report import Report
from scripts.document import distil, overlays, provenance, pull, registry
from scripts.document.contract import dump
from scripts.document.keywords import JsonObject
from scripts.document.normalize import normalize
from scripts.document.registry import ROOT, Api
from scripts.generate.plan import PackagePlan
from scripts.generate.planner import Named, plan
from scripts.generate.render import render
from scripts.generate.verify import verify
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names, Renaming, dump_locks, read_locks
from scripts.naming.methods import name_operations
from scripts.release import swap
from scripts.release.proposal import Pinned, release, report


@dataclass(frozen=True, slots=True)
class Checkout:
    """A folder laid out like the repository: ``openapi/`` and ``generated/``."""

    root: Path

    @property
    def specs(self) -> Path:
        """The registry of APIs."""
        return self.root / "openapi" / "specs.toml"

    @property
    def names(self) -> Path:
        """The lock of names."""
        return self.root / "openapi" / "names.json"

    @property
    def generated(self) -> Path:
        """What the pipeline writes: an import root."""
        return self.root / "generated"

    def placed(self, api: Api) -> Api:
        """An API whose contract is here."""
        return replace(api, contract=self.root / "openapi" / api.contract.name)


REPOSITORY = Checkout(ROOT)


@dataclass(frozen=True, slots=True)
class Built:
    """What a run made of a contract, before it is put in place; the report is of a run that took a document."""

    api: Api
    plan: PackagePlan
    effective: JsonObject
    renamings: tuple[Renaming, ...]
    rules: Counter[str]
    outcomes: tuple[overlays.Outcome, ...]
    report: Report | None = None


def build(
    api: Api, contract: JsonObject, origin: Mapping[str, Any], lock: Names, root: Path, *, types: bool = True
) -> Built:
    """Generate and verify the package of a contract.

    Args:
        api: Whose contract it is.
        contract: The distilled contract, before overlays.
        origin: Its provenance.
        lock: The lock of names; new names are entered.
        root: An empty folder that becomes the import root, or one that holds other packages of the same parent.
        types: Whether to type-check what was generated.

    Raises:
        PipelineError: If a stage finds that it cannot go on.
    """
    with step("overlay"):
        effective, outcomes = overlays.apply(contract, overlays.load(api.overlays))
    with step("name"):
        operation_names, moved = name_operations(effective, lock)
    with step("normalize"):
        checked, rules = normalize(effective)
        checked, components, renamed = name_classes(checked, operation_names, lock)
    with step("generate"):
        named = Named(effective, checked, components, operation_names, lock)
        planned = plan(api.package, named, api.reference)
        travelling = dump(_annotated(effective, planned))
        planned = replace(planned, facts=_facts(api, origin, planned, travelling))
        render(planned, travelling, root)
    with step("verify"):
        verify(root, api.package, operation_names, types=types)
    return Built(api, planned, effective, (*moved, *renamed), rules, outcomes)


def _annotated(effective: JsonObject, planned: PackagePlan) -> JsonObject:
    """The effective contract with what the pipeline found out about each operation."""
    annotated: JsonObject = json.loads(json.dumps(effective))
    for operation in planned.operations:
        annotated["paths"][operation.path][operation.method.lower()] |= {
            "x-langsmith-resource": operation.resource,
            "x-langsmith-name": operation.name,
            "x-langsmith-scope": operation.scope,
            "x-langsmith-safe": operation.safe,
            "x-langsmith-pagination": operation.pagination or "none",
        }
    return annotated


def _facts(api: Api, origin: Mapping[str, Any], planned: PackagePlan, travelling: bytes) -> dict[str, Any]:
    return {
        "api": api.name,
        "source": origin["source"],
        "upstream_date": origin["retrieved"],
        "upstream_sha256": origin["sha256"],
        "sha256": hashlib.sha256(travelling).hexdigest(),
        "operations": len(planned.operations),
        "models": len(planned.models) + len(planned.enums),
    }


def generate(root: Path, *, types: bool = True, home: Checkout = REPOSITORY) -> list[Built]:
    """Rebuild the packages of all pinned contracts into an empty folder, offline.

    Args:
        root: The folder that becomes the import root.
        types: Whether to type-check.
        home: Where the registry, the contracts and the lock are.

    Raises:
        PipelineError: If a contract or the lock cannot be read, or a stage finds that it cannot go on.
    """
    locks = read_locks(home.names)
    built = []
    for api in registry.load(home.specs).values():
        if api.shipped:
            contract, origin = _json(api.contract), _json(api.provenance)
            built.append(build(api, contract, origin, locks.setdefault(api.name, Names()), root, types=types))
    if not home.names.exists() or dump_locks(locks) != home.names.read_bytes():
        raise PipelineError(
            str(home.names), "lacks names that the pinned contract needs", "run make update with the contract as SPEC"
        )
    return built


def update(
    api: Api,
    source: str | None,
    out: Path | None = None,
    *,
    home: Checkout = REPOSITORY,
    allow_removals: bool = False,
    address: str | None = None,
    retrieved: date | None = None,
    dry_run: bool = False,
) -> Built:
    """Take a document: contract, names, package and version are replaced together, or nothing is.

    Args:
        api: Whose document it is.
        source: URL or file; None is the registered address.
        out: Another folder to write to; None is the repository. What it holds already counts for more than what the
            repository holds: its lock, and its contract to tell how many operations are gone.
        home: The repository.
        allow_removals: Whether more than a quarter of the pinned operations may be gone.
        address: The address to record for a document that was read from a saved copy.
        retrieved: The day to record for such a document.
        dry_run: Whether to do all of it but the replacing.

    Raises:
        PipelineError: If a stage finds that it cannot go on; nothing was replaced.
    """
    target = home if out is None else Checkout(out.resolve())
    placed = target.placed(api)
    with step("pull"):
        pulled = pull.pull(source or api.default_source)
        if retrieved is not None:
            pulled = replace(pulled, retrieved=retrieved)
    with step("distil"):
        contract = distil.distil(pulled.document, title=api.title).contract
        pinned = _pinned(placed if placed.contract.exists() else api)
        if pinned and not allow_removals:
            distil.guard_removals(pinned.contract, contract)
    locks = read_locks(target.names if target.names.exists() else home.names)
    lock = locks.setdefault(api.name, Names())
    known = frozenset(lock.operations)
    files: dict[Path, Path | bytes] = dict(provenance.pinned(placed, pulled, contract, address))
    # The record of a contract that has not changed stays.
    record = files.get(placed.provenance)
    origin = json.loads(record) if isinstance(record, bytes) else _json(placed.provenance)
    with _workspace(target.root, dry_run) as (folder, commit):
        root = folder / "generated"
        root.mkdir()
        built = build(api, contract, origin, lock, root)
        if pinned:
            with step("report"):
                told = report(api, pinned, Pinned(contract, origin), built.effective, lock, known)
                if target == home and api.shipped:
                    told, released = release(told, home.root)
                    files |= released
            built = replace(built, report=told)
        files[target.names] = dump_locks(locks)
        commit(files | _rendered(root, api.package, target.generated))
    return built


@contextmanager
def _workspace(root: Path, dry_run: bool) -> Iterator[tuple[Path, Callable[[Mapping[Path, Path | bytes]], None]]]:
    """An empty folder to build in, and what puts the results in place; a dry run builds elsewhere and keeps nothing."""
    if dry_run:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder), lambda _: None
    else:
        with swap.staging(root) as staging:
            yield staging.directory, staging.commit


def _pinned(api: Api) -> Pinned | None:
    """The pinned contract of an API, if there is one."""
    return Pinned(_json(api.contract), _json(api.provenance)) if api.contract.exists() else None


def _json(path: Path) -> JsonObject:
    """A contract or its provenance."""
    try:
        found: JsonObject = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PipelineError(
            str(path), f"cannot be read ({error})", "restore it from version control or run make update"
        ) from error
    return found


def _rendered(root: Path, package: str, generated: Path) -> dict[Path, Path | bytes]:
    """What was rendered, by where it goes.

    Package and core go as folders, what lies beside them as files; other packages stay.
    """
    parent = root.joinpath(*package.split(".")[:-1])
    items = [item for folder in (root, parent) for item in sorted(folder.iterdir()) if not parent.is_relative_to(item)]
    return {generated / item.relative_to(root): item if item.is_dir() else item.read_bytes() for item in items}


# Progress

_CONSOLE = Console(stderr=True, highlight=False, markup=False)


@contextmanager
def step(name: str, console: Console = _CONSOLE) -> Iterator[None]:
    """Show a step while it runs and how long it took; show nothing where the console is no terminal.

    Args:
        name: the step, such as `verify: mypy`.
        console: where to show it; standard error unless told.
    """
    # Not `console.is_terminal`: FORCE_COLOR makes that true in a pipe.
    if not console.file.isatty():
        yield
        return
    start = perf_counter()
    with console.status(escape(name)):
        yield
    console.print(f"{name} ({perf_counter() - start:.1f} s)")
