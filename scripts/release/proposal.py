"""What a step adds to the repository besides the package: its report, a version, a section of the changelog."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.diff.contracts import compare
from scripts.diff.report import Report, Snapshot, to_markdown, to_package
from scripts.diff.verdicts import Aspect, ContractChange
from scripts.document import overlays
from scripts.document.keywords import JsonObject
from scripts.document.references import PREFIX
from scripts.document.registry import Api
from scripts.naming.lock import Names
from scripts.release import version

VERSION = Path("langsmith_ext/_version.py")
CHANGELOG = Path("CHANGELOG.md")
REPORTS = Path("langsmith_ext/changes/reports")
UPDATES = Path("docs/updates")


@dataclass(frozen=True, slots=True)
class Pinned:
    """A contract, before overlays, and its provenance."""

    contract: JsonObject
    origin: Mapping[str, Any]


def report(api: Api, before: Pinned, after: Pinned, effective: JsonObject, lock: Names, known: Set[str]) -> Report:
    """Report what a step changes.

    Args:
        api: The API of the contracts.
        before: The contract before.
        after: The contract after.
        effective: The contract after, overlays applied.
        lock: The names of both.
        known: The routes that the lock had before.

    Raises:
        PipelineError: The lock lacks names of the contract before.
    """
    changes: tuple[ContractChange, ...] = ()
    if before.contract != after.contract:
        read = overlays.load(api.overlays, with_additions=api.additions)
        olds, _ = overlays.apply(before.contract, read, api.routes)
        routes = api.routes.declared(before.contract).keys()
        keys = {PREFIX + key for key in olds.get("components", {}).get("schemas", {})}
        if routes - known or keys - lock.models.keys():
            raise PipelineError(
                "the lock of names",
                "lacks names of the pinned contract",
                "run make update with the pinned contract as SPEC first",
            )
        changes = compare(olds, effective, lock)
    fresh = {change.after for change in changes if change.aspect is Aspect.OPERATION and change.after}
    return Report(
        title=api.title,
        api=api.name,
        before=Snapshot.of(before.origin),
        after=Snapshot.of(after.origin),
        changes=changes,
        returned=frozenset(route for route in fresh if api.routes.route(*route.split(" ", 1)) in known),
    )


def release(report: Report, root: Path) -> tuple[Report, dict[Path, bytes]]:
    """Propose a version for a step.

    Args:
        report: The step.
        root: The repository.

    Returns:
        The report with the version in it, and the files that change with it. Nothing changes if the contract did not,
        or if the folder is not the repository of a distribution.

    Raises:
        PipelineError: The repository states no version.
    """
    if not report.changes or not (root / VERSION).exists():
        return report, {}
    module = (root / VERSION).read_text(encoding="utf-8")
    current = version.read(module)
    proposed = current.after(report.impact)
    proposal = replace(report, versions=(str(current), str(proposed)))
    link = UPDATES / f"{proposed}.md"
    changelog = (root / CHANGELOG).read_text(encoding="utf-8") if (root / CHANGELOG).exists() else "# Changelog\n"
    texts = {
        VERSION: version.write(module, proposed),
        CHANGELOG: version.changelog(changelog, proposal, proposed, link.as_posix()),
        link: to_markdown(proposal),
    }
    files = {root / path: text.encode() for path, text in texts.items()}
    return proposal, files | {root / REPORTS / f"{proposed}.json": to_package(proposal)}
