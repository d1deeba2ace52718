"""The pipeline: pull -> distil -> overlay -> name -> check -> generate -> verify -> swap.

``python -m scripts.regenerate`` rebuilds the shipped packages from the pinned contracts; with ``--update`` or
``--spec`` it takes a new document first, and ends with a report of what that changes for callers. Nothing is replaced
before everything has passed.

With ``--check`` nothing is replaced at all, and the exit code tells what taking the document would mean: 0 nothing that
a caller can see, 10 additions, 20 breaking changes, 1 an error.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import keyword
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from scripts import distil, names, overlay, provenance, pull, registry, swap
from scripts.change import Impact
from scripts.check import check
from scripts.errors import PipelineError
from scripts.facts import JsonObject
from scripts.name import name_operations
from scripts.names import Names, Renaming
from scripts.plan import PackagePlan
from scripts.planning import Named, plan
from scripts.progress import step
from scripts.registry import ROOT, Api
from scripts.release import Pinned, release, report
from scripts.render import render
from scripts.report import Report, to_json, to_markdown
from scripts.unnamed import name_classes
from scripts.verify import verify


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


_EXIT_CODES = {Impact.INVISIBLE: 0, Impact.ADDITIVE: 10, Impact.BREAKING: 20}
REPOSITORY = Checkout(ROOT)


@dataclass(frozen=True, slots=True)
class Built:
    """What a run made of a contract, before it is put in place; the report is of a run that took a document."""

    api: Api
    plan: PackagePlan
    effective: JsonObject
    renamings: tuple[Renaming, ...]
    rules: Counter[str]
    outcomes: tuple[overlay.Outcome, ...]
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
        effective, outcomes = overlay.apply(contract, overlay.load(api.overlays))
    with step("name"):
        operation_names, moved = name_operations(effective, lock)
    with step("check"):
        checked, rules = check(effective)
        checked, components, renamed = name_classes(checked, operation_names, lock)
    with step("generate"):
        named = Named(effective, checked, components, operation_names, lock)
        planned = plan(api.package, named, api.reference)
        travelling = distil.dump(_annotated(effective, planned))
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
    locks = names.read(home.names)
    built = []
    for api in registry.load(home.specs).values():
        if api.shipped:
            contract, origin = _json(api.contract), _json(api.provenance)
            built.append(build(api, contract, origin, locks.setdefault(api.name, Names()), root, types=types))
    if not home.names.exists() or names.dump(locks) != home.names.read_bytes():
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
    check: bool = False,
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
        check: Whether to do all of it but the replacing.

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
    locks = names.read(target.names if target.names.exists() else home.names)
    lock = locks.setdefault(api.name, Names())
    known = frozenset(lock.operations)
    files: dict[Path, Path | bytes] = dict(provenance.pinned(placed, pulled, contract, address))
    # The record of a contract that has not changed stays.
    record = files.get(placed.provenance)
    origin = json.loads(record) if isinstance(record, bytes) else _json(placed.provenance)
    with _workspace(target.root, check) as (folder, commit):
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
        files[target.names] = names.dump(locks)
        commit(files | _rendered(root, api.package, target.generated))
    return built


@contextmanager
def _workspace(root: Path, check: bool) -> Iterator[tuple[Path, Callable[[Mapping[Path, Path | bytes]], None]]]:
    """An empty folder to build in, and what puts the results in place; for a check far from there, and nothing does."""
    if check:
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


def main(arguments: Sequence[str] | None = None, home: Checkout = REPOSITORY) -> int:
    """The command line.

    Args:
        arguments: Those of the command line; None is the process's own.
        home: The repository.

    Returns:
        0 when everything passed, 1 when not, with one line on standard error; of a check, what a step would mean.
    """
    options = _options(arguments)
    try:
        return _run(options, home)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("error: interrupted; nothing was replaced", file=sys.stderr)
    except Exception as error:  # what no stage has foreseen is told in one line too
        print(f"error: {_unforeseen(error)}", file=sys.stderr)
    return 1


def _unforeseen(error: Exception) -> PipelineError:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return PipelineError(
        f"{Path(frame.filename).name}, line {frame.lineno}",
        f"stopped on something unforeseen ({type(error).__name__}: {error})",
        "report it together with the document",
    )


def _run(options: argparse.Namespace, home: Checkout) -> int:
    if options.spec is None and not (options.update or options.check):
        with swap.staging(home.root) as staging:
            root = staging.directory / "generated"
            root.mkdir()
            made = generate(root, home=home)
            staging.commit({home.generated: root})
        print("\n".join(_summary(built) for built in made))
        return 0
    api = registry.get(options.api, home.specs)
    if options.package is not None:
        api = replace(api, package=_package(options))
    built = update(
        api,
        options.spec,
        options.out,
        home=home,
        allow_removals=options.allow_removals,
        address=options.source,
        retrieved=options.retrieved,
        check=options.check,
    )
    if options.json:
        sys.stdout.write(to_json(built.report).decode() if built.report else "null\n")
    else:
        # A check's output is its report, for a job to keep.
        print(_summary(built), file=sys.stderr if options.check else None)
        if not options.check:
            print(f"contract, names and package are in {options.out or home.root.name}\n")
        if built.report:
            print(to_markdown(built.report), end="")
    if not options.check:
        return 0
    # Where nothing is pinned yet, everything is an addition.
    return _EXIT_CODES[built.report.impact if built.report else Impact.ADDITIVE]


def _package(options: argparse.Namespace) -> str:
    package: str = options.package
    parts = package.split(".")
    usable = (part.isidentifier() and not part.startswith("_") and not keyword.iskeyword(part) for part in parts)
    if len(parts) < 2 or not all(usable):
        raise PipelineError(
            f"the package {package!r}",
            "has no parent, or is no name",
            "give a dotted one, such as my_langsmith.platform",
        )
    if options.out is None:
        raise PipelineError(f"the package {package!r}", "is none of the repository's", "give another folder with --out")
    return package


def _summary(built: Built) -> str:
    planned = built.plan
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(built.rules.items()))
    unmatched = sum(1 for outcome in built.outcomes if not outcome.matched)
    lines = [
        f"{planned.package}: {len(planned.operations)} operations in {len(planned.resources)} resources, "
        f"{len(planned.models)} models, {len(planned.enums)} enumerations",
        f"  rules applied: {rules or 'none'}",
        f"  overlays: {len(built.outcomes)} actions, {unmatched} without a place in this document",
    ]
    lines += [
        f"  renamed upstream: {renaming.kind} {renaming.old} -> {renaming.new}, still {renaming.name}"
        for renaming in built.renamings
    ]
    return "\n".join(lines)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.regenerate", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--api", default="platform", help="the API, as in openapi/specs.toml (default: platform)")
    add("--spec", metavar="FILE_OR_URL", help="take this document")
    add("--update", action="store_true", help="take the API's document from its registered address")
    add("--check", action="store_true", help="change nothing; exit with 0 (the same), 10 (additions), 20 (breaking)")
    add("--json", action="store_true", help="print the report as JSON, and nothing else")
    add("--out", type=Path, metavar="DIR", help="write openapi/ and generated/ there and not into the repository")
    add("--package", metavar="NAME", help="the package to generate, such as my_langsmith.platform (with --out)")
    add("--allow-removals", action="store_true", help="accept that more than a quarter of the operations are gone")
    add("--source", metavar="URL", help="the address to record when SPEC is a saved copy")
    add(
        "--retrieved", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day to record when SPEC is a saved copy"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
