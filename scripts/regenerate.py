"""The pipeline: pull -> distil -> overlay -> name -> check -> generate -> verify -> swap.

``python -m scripts.regenerate`` rebuilds the shipped packages from the pinned contracts; with ``--update`` or ``--spec`` it takes a new
document first. Nothing is replaced before everything has passed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from scripts import distil, names, overlay, provenance, pull, registry, swap
from scripts.check import check
from scripts.errors import PipelineError
from scripts.name import OperationName, name_operations
from scripts.names import Names, Renaming
from scripts.parse import parse
from scripts.plan import PackagePlan
from scripts.progress import step
from scripts.registry import OPENAPI, ROOT, Api
from scripts.render import render
from scripts.unnamed import name_models
from scripts.verify import verify

GENERATED = ROOT / "generated"
NAMES = OPENAPI / "names.json"


@dataclass(frozen=True, slots=True)
class Built:
    """What a run made of a contract, before it is put in place."""

    plan: PackagePlan
    effective: dict[str, Any]
    operation_names: Mapping[str, OperationName]
    renamings: tuple[Renaming, ...]
    rules: Counter[str]
    outcomes: tuple[overlay.Outcome, ...]


def build(
    api: Api, contract: Mapping[str, Any], origin: Mapping[str, Any], lock: Names, root: Path, *, types: bool
) -> Built:
    """Generate and verify the package of a contract.

    Args:
        api: Whose contract it is.
        contract: The distilled contract, before overlays.
        origin: Its provenance.
        lock: The lock of names; new names are entered.
        root: An empty folder that becomes the import root.
        types: Whether to type-check what was generated.
    """
    with step("overlay"):
        effective, outcomes = overlay.apply(dict(contract), overlay.load(api.overlays))
    with step("name"):
        operation_names, moved = name_operations(effective, lock)
        checked, rules = check(effective)
        checked, components, renamed = name_models(checked, operation_names, lock)
    with step("generate"):
        plan = parse(api.name, api.package, effective, checked, components, operation_names, lock, api.reference)
        travelling = distil.dump(_annotated(effective, plan))
        plan = replace(plan, facts=_facts(api, origin, plan, travelling))
        render(plan, travelling, root)
    with step("verify"):
        verify(root, api.package, operation_names, types=types)
    return Built(plan, effective, operation_names, (*moved, *renamed), rules, outcomes)


def _annotated(effective: Mapping[str, Any], plan: PackagePlan) -> dict[str, Any]:
    """The effective contract with what the pipeline found out about each operation."""
    annotated: dict[str, Any] = json.loads(json.dumps(effective))
    for resource in plan.resources:
        for operation in resource.operations:
            target = annotated["paths"][operation.path][operation.method.lower()]
            target |= {
                "x-langsmith-resource": operation.resource,
                "x-langsmith-name": operation.name,
                "x-langsmith-scope": operation.scope,
                "x-langsmith-safe": operation.safe,
                "x-langsmith-pagination": operation.pagination or "none",
            }
    return annotated


def _facts(api: Api, origin: Mapping[str, Any], plan: PackagePlan, travelling: bytes) -> dict[str, Any]:
    return {
        "api": api.name,
        "source": origin["source"],
        "upstream_date": origin["retrieved"],
        "upstream_sha256": origin["sha256"],
        "sha256": hashlib.sha256(travelling).hexdigest(),
        "operations": sum(len(resource.operations) for resource in plan.resources),
        "models": len(plan.models) + len(plan.enums),
    }


def pinned_contract(api: Api) -> tuple[dict[str, Any], dict[str, Any]]:
    """The pinned contract of an API and its provenance."""
    try:
        contract: dict[str, Any] = json.loads(api.contract.read_text(encoding="utf-8"))
        origin: dict[str, Any] = json.loads(api.provenance.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise PipelineError(
            str(api.contract), f"cannot be read ({error})", "restore it from version control or run make update"
        ) from error
    return contract, origin


def generate(root: Path, *, types: bool = True) -> list[tuple[Api, Built]]:
    """Rebuild the packages of all pinned contracts into an empty folder, offline.

    Args:
        root: The folder that becomes the import root.
        types: Whether to type-check.
    """
    locks = names.read(NAMES)
    built = []
    for api in registry.load().values():
        if api.shipped:
            contract, origin = pinned_contract(api)
            built.append((api, build(api, contract, origin, locks.setdefault(api.name, Names()), root, types=types)))
    if names.dump(locks) != NAMES.read_bytes():
        raise PipelineError(
            str(NAMES), "lacks names that the pinned contract needs", "run make update with the contract itself as SPEC"
        )
    return built


def update(
    api: Api, source: str | None, out: Path | None, *, allow_removals: bool, address: str | None, retrieved: date | None
) -> tuple[Built, dict[Path, Path | bytes]]:
    """Take a document: contract, names and package are replaced together, or nothing is.

    Args:
        api: Whose document it is.
        source: URL or file; None is the registered address.
        out: Another folder to write to, laid out like the repository (``openapi/`` and ``generated/``); None is the repository.
        allow_removals: Whether more than a quarter of the pinned operations may be gone.
        address: The address to record for a document that was read from a saved copy.
        retrieved: The day to record for such a document.
    """
    with step("pull"):
        pulled = pull.pull(source or api.default_source)
        if retrieved is not None:
            pulled = replace(pulled, retrieved=retrieved)
    with step("distil"):
        distilled = distil.distil(pulled.document, title=api.title)
        if api.contract.exists():
            pinned = json.loads(api.contract.read_text(encoding="utf-8"))
            if not allow_removals:
                distil.guard_removals(pinned, distilled.contract)
    target = out.resolve() if out is not None else ROOT
    placed = replace(api, contract=target / "openapi" / api.contract.name)
    # The names that this repository gave hold for a copy too.
    locks = names.read(target / "openapi" / NAMES.name) or names.read(NAMES)
    lock = locks.setdefault(api.name, Names())
    files: dict[Path, Path | bytes] = dict(provenance.pinned(placed, pulled, distilled.contract, address))
    origin = json.loads(files.get(placed.provenance) or placed.provenance.read_bytes())  # type: ignore[arg-type]
    with swap.staging(target) as staging:
        root = staging.directory / "generated"
        root.mkdir()
        built = build(api, distilled.contract, origin, lock, root, types=True)
        files[target / "openapi" / NAMES.name] = names.dump(locks)
        files |= _results(target / "generated", root, api)
        staging.commit(files)
    return built, files


def _results(generated: Path, root: Path, api: Api) -> dict[Path, Path | bytes]:
    """What was rendered, to put in place: package and core as folders, what lies beside them as files; other packages stay."""
    parent = Path(*api.package.split(".")[:-1])
    items = [item for folder in dict.fromkeys((root, root / parent)) for item in sorted(folder.iterdir())]
    results: dict[Path, Path | bytes] = {}
    for item in items:
        if not (root / parent).is_relative_to(item):
            results[generated / item.relative_to(root)] = item if item.is_dir() else item.read_bytes()
    return results


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line.

    Returns:
        0 when everything passed, 1 when not, with one line on standard error.
    """
    options = _options(arguments)
    try:
        return _run(options)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("error: interrupted; nothing was replaced", file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    if options.spec is None and not options.update:
        with swap.staging(ROOT) as staging:
            root = staging.directory / "generated"
            root.mkdir()
            built = generate(root)
            staging.commit({GENERATED: root})
        for api, made in built:
            print(_summary(api, made))
        return 0
    api = registry.get(options.api)
    if options.package:
        api = replace(api, package=options.package)
    made, files = update(
        api,
        options.spec,
        options.out,
        allow_removals=options.allow_removals,
        address=options.source,
        retrieved=options.retrieved,
    )
    print(_summary(api, made))
    print(f"contract, names and package are in {options.out or ROOT.name}; {len(files)} items were put in place")
    return 0


def _summary(api: Api, built: Built) -> str:
    plan = built.plan
    operations = sum(len(resource.operations) for resource in plan.resources)
    rules = ", ".join(f"{rule} {count}" for rule, count in sorted(built.rules.items()))
    unmatched = sum(1 for outcome in built.outcomes if not outcome.matched)
    lines = [
        f"{api.package}: {operations} operations in {len(plan.resources)} resources, {len(plan.models)} models, {len(plan.enums)} enumerations",
        f"  rules applied: {rules or 'none'}; overlays: {len(built.outcomes)} actions, {unmatched} without a place in this document",
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
    parser.add_argument("--api", default="platform", help="the API, as in openapi/specs.toml (default: platform)")
    parser.add_argument("--spec", metavar="FILE_OR_URL", help="take this document")
    parser.add_argument("--update", action="store_true", help="take the API's document from its registered address")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write openapi/ and generated/ there instead of into the repository"
    )
    parser.add_argument(
        "--package", metavar="NAME", help="the package to generate, such as my_langsmith.platform (with --out)"
    )
    parser.add_argument(
        "--allow-removals", action="store_true", help="accept that more than a quarter of the operations are gone"
    )
    parser.add_argument("--source", metavar="URL", help="the address to record when SPEC is a saved copy")
    parser.add_argument(
        "--retrieved", type=date.fromisoformat, metavar="YYYY-MM-DD", help="the day to record when SPEC is a saved copy"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
