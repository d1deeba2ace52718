"""The pipeline: pull -> distil -> overlay -> name -> normalize -> generate -> verify -> swap.

``update`` takes a new document through all of it and ends with a report of what that changes for callers. ``rebuild``
makes the shipped packages anew from the pinned contracts, and ``prove`` only compares them with what is there. Nothing
is replaced before everything has passed.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
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
from scripts.document import distil, overlays, provenance, pull, registry, unlisted
from scripts.document.contract import dump
from scripts.document.hosts import hosts_of
from scripts.document.keywords import JsonObject
from scripts.document.normalize import normalize
from scripts.document.registry import ROOT, Api
from scripts.document.routes import Routes
from scripts.generate.plan import PackagePlan
from scripts.generate.planner import Named, plan
from scripts.generate.render import render
from scripts.generate.tree import differences, files_of
from scripts.generate.verify import verify, verify_types
from scripts.naming.aliases import with_aliases
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names, Renaming, dump_locks, read_locks
from scripts.naming.methods import name_operations
from scripts.release import swap
from scripts.release.proposal import VERSION, Pinned, gated, release, report, texts


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
    def retired(self) -> Path:
        """The operations that may go although callers may use them."""
        return self.root / "openapi" / "retired.toml"

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
        read = overlays.load(api.overlays, with_additions=api.additions)
        effective, outcomes = overlays.apply(contract, read, api.routes)
    with step("name"):
        effective = with_aliases(effective, lock)
        operation_names, moved = name_operations(effective, lock)
    with step("normalize"):
        normalized, rules = normalize(effective)
        normalized, components, renamed = name_classes(normalized, operation_names, lock)
    with step("generate"):
        named = Named(effective, normalized, components, operation_names, lock)
        planned = plan(api.package, named, api.reference)
        travelling = dump(_annotated(effective, planned, api.routes))
        planned = replace(planned, facts=_facts(api, origin, planned, travelling))
        render(planned, travelling, root)
    with step("verify"):
        verify(root, api.package, operation_names, types=types)
    return Built(api, planned, effective, (*moved, *renamed), rules, outcomes)


def _annotated(effective: JsonObject, planned: PackagePlan, routes: Routes) -> JsonObject:
    """The effective contract with what the pipeline found out about each operation, and how routes may be spelled."""
    annotated: JsonObject = json.loads(json.dumps(effective))
    annotated["x-langsmith-prefixes"] = list(routes.prefixes)
    for operation in planned.operations:
        annotated["paths"][operation.path][operation.method.lower()] |= {
            "x-langsmith-route": routes.route(operation.method, operation.path),
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
        "document_date": origin.get("document_date"),
        "prefixes": api.prefixes,
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
    swap.recover(home.root)
    locks = read_locks(home.names)
    built = []
    for api in registry.load(home.specs).values():
        if api.shipped:
            contract, origin = _json(api.contract), _json(api.provenance)
            built.append(build(api, contract, origin, _lock(locks, api), root, types=types))
    if not home.names.exists() or dump_locks(locks) != home.names.read_bytes():
        raise PipelineError(
            str(home.names), "lacks names that the pinned contract needs", "run make update with the contract as SPEC"
        )
    return built


def rebuild(home: Checkout = REPOSITORY) -> list[Built]:
    """Rebuild the packages of all pinned contracts in place, offline.

    Args:
        home: The repository.

    Raises:
        PipelineError: If a stage finds that it cannot go on; nothing was replaced.
    """
    with swap.staging(home.root) as staging:
        root = staging.directory / "generated"
        root.mkdir()
        built = generate(root, home=home)
        staging.commit({home.generated: root} | _texts(built, root, home))
    return built


def retiring(home: Checkout = REPOSITORY) -> list[str]:
    """Return the operations that ``openapi/retired.toml`` gives up and the next update takes away, as ``GET /path``.

    Args:
        home: The repository.

    Raises:
        PipelineError: If the registry, a contract or the file cannot be read.
    """
    return [
        route
        for api in registry.load(home.specs).values()
        if api.shipped
        for route in unlisted.pending(
            _json(api.contract), api.routes, unlisted.retired_routes(home.retired, api.name, api.routes)
        )
    ]


def prove(home: Checkout = REPOSITORY) -> tuple[int, list[str]]:
    """Rebuild the packages elsewhere and compare them with those in place, byte for byte, and the facts in texts.

    Args:
        home: The repository.

    Returns:
        How many files the pipeline writes, and a line for each file that differs.

    Raises:
        PipelineError: If a stage finds that it cannot go on.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        built = generate(root, types=False, home=home)
        stale = [
            f"{path.relative_to(home.root).as_posix()}: its facts differ"
            for path, text in _texts(built, root, home).items()
            if path.read_bytes() != text
        ]
        return len(files_of(root)), stale + differences(home.generated, root)


def _texts(built: Sequence[Built], root: Path, home: Checkout) -> dict[Path, Path | bytes]:
    """The texts of the repository with the facts of what was built."""
    main = registry.main(home.specs)
    found: dict[Path, Path | bytes] = {}
    for one in built:
        if one.api.name == main:
            found |= texts(home.root, one.effective, _travelling(root, one.api))
    return found


def _travelling(root: Path, api: Api) -> Path:
    """The contract that travels with the package of an API."""
    return root.joinpath(*api.package.split("."), "contract.json.gz")


def update(
    name: str,
    source: str | None,
    out: Path | None = None,
    *,
    package: str | None = None,
    home: Checkout = REPOSITORY,
    allow_removals: bool = False,
    address: str | None = None,
    retrieved: date | None = None,
    document_date: date | None = None,
    dry_run: bool = False,
) -> Built:
    """Take a document: contract, names, package and version are replaced together, or nothing is.

    Args:
        name: The API whose document it is.
        source: A URL or file; None is the registered URL.
        out: Another folder to write to; None is the repository. What that folder holds already takes precedence over
            what the repository holds: its lock of names, and its contract to compare with.
        package: Another package to generate; None is the registered one.
        home: The repository.
        allow_removals: Whether more than a quarter of the pinned operations may be gone.
        address: The URL to record for a document that was read from a saved copy.
        retrieved: The day to record for such a document.
        document_date: The day on which the document was current; None is what its source says.
        dry_run: Whether to do everything but replace.

    Raises:
        PipelineError: If a stage finds that it cannot go on; nothing was replaced.
    """
    swap.recover(home.root)
    api = registry.get(name, home.specs)
    api = replace(api, package=package or api.package, additions=package is None)
    target = home if out is None else Checkout(out.resolve())
    placed = target.placed(api)
    with step("pull"):
        pulled = pull.pull(source or api.default_source)
        pulled = replace(
            pulled, retrieved=retrieved or pulled.retrieved, document_date=document_date or pulled.document_date
        )
    # Whatever the target holds is read while no other run can replace it, above all the lock of names.
    with _workspace(target.root, dry_run) as (folder, commit):
        with step("distil"):
            own = pulled.source == source and Path(pulled.source).resolve() == api.contract.resolve()
            contract = distil.distil(pulled.document, title=api.title, own=own).contract
            pinned = _pinned(placed if placed.contract.exists() else api)
            if pinned and not allow_removals:
                distil.guard_removals(pinned.contract, contract, api.routes)
            # A package of one's own promises nothing about operations that another server has.
            if pinned and (placed.contract.exists() or package is None):
                retired = unlisted.retired_routes(home.retired, api.name, api.routes)
                day = pulled.document_date or pulled.retrieved
                contract = unlisted.carried(pinned.contract, contract, api.routes, day, retired)
        locks = read_locks(target.names if target.names.exists() else home.names)
        lock = _lock(locks, api)
        known = frozenset(lock.operations)
        files: dict[Path, Path | bytes] = dict(provenance.pinned(placed, pulled, contract, address))
        # The record of a contract that has not changed stays.
        record = files.get(placed.provenance)
        origin = json.loads(record) if isinstance(record, bytes) else _json(placed.provenance)
        root = folder / "generated"
        root.mkdir()
        built = build(api, contract, origin, lock, root, types=False)
        # mypy is another process, so that the report can be written meanwhile.
        with ThreadPoolExecutor(1) as pool, step("report and types"):
            types = pool.submit(verify_types, root, api.package)
            if pinned:
                after = Pinned(contract, origin, hosts_of(pulled.document))
                found = report(api, pinned, after, (built.effective, built.outcomes), lock, known)
                if target == home and api.shipped:
                    found = gated(found, home.generated, root, api.package)
                    found, released = release(found, home.root)
                    files |= released
                built = replace(built, report=found)
            if target == home and api.name == registry.main(home.specs):
                module = files.get(home.root / VERSION)
                stated = module.decode() if isinstance(module, bytes) else None
                files |= texts(home.root, built.effective, _travelling(root, api), stated)
            types.result()
        files[target.names] = dump_locks(locks)
        commit(files | _rendered(root, api.package, target.generated))
    return built


@contextmanager
def _workspace(root: Path, dry_run: bool) -> Iterator[tuple[Path, Callable[[Mapping[Path, Path | bytes]], None]]]:
    """Give an empty folder and what puts results in place; a dry run builds elsewhere and keeps nothing."""
    if dry_run:
        swap.recover(root)
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder), lambda _: None
    else:
        with swap.staging(root) as staging:
            yield staging.directory, staging.commit


def _lock(locks: dict[str, Names], api: Api) -> Names:
    """The lock of an API, entered by the routes of today."""
    lock = locks.setdefault(api.name, Names())
    lock.follow(api.routes)
    return lock


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
    """Return what was rendered by target: the package as a folder, files beside it one by one; other packages stay."""
    parent = root.joinpath(*package.split(".")[:-1])
    items = [item for folder in (root, parent) for item in sorted(folder.iterdir()) if not parent.is_relative_to(item)]
    return {generated / item.relative_to(root): item if item.is_dir() else item.read_bytes() for item in items}


# Progress

_CONSOLE = Console(stderr=True, highlight=False, markup=False)


@contextmanager
def step(name: str, console: Console = _CONSOLE) -> Iterator[None]:
    """Show a step while it runs and how long it took; show nothing where the console is not a terminal.

    Args:
        name: The step, such as ``verify``.
        console: Where to show it; standard error by default.
    """
    # Not `console.is_terminal`: FORCE_COLOR makes that true in a pipe.
    if not console.file.isatty():
        yield
        return
    start = perf_counter()
    with console.status(escape(name)):
        yield
    console.print(f"{name} ({perf_counter() - start:.1f} s)")
