"""What a step adds to the repository besides the package: its report, a version, a section of the changelog."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.diff.attention import Matter, Notice, notices, redundant
from scripts.diff.census import Census
from scripts.diff.contracts import Comparison
from scripts.diff.markdown import to_pages
from scripts.diff.report import Report, Snapshot, Unlisted, to_package
from scripts.diff.sides import Side
from scripts.diff.verdicts import Aspect
from scripts.document import overlays
from scripts.document.contract import operations
from scripts.document.hosts import hosts_of
from scripts.document.keywords import UNLISTED, JsonObject
from scripts.document.overlays import Outcome
from scripts.document.references import PREFIX
from scripts.document.registry import Api
from scripts.naming.aliases import with_aliases
from scripts.naming.lock import Names
from scripts.release import facts, gate, version

VERSION = Path("langsmith_ext/_version.py")
CHANGELOG = Path("CHANGELOG.md")
REPORTS = Path("langsmith_ext/changes/reports")
UPDATES = Path("docs/updates")
A_YEAR = timedelta(days=365)
"""How long an operation is unlisted before it is put forward."""


@dataclass(frozen=True, slots=True)
class Pinned:
    """A contract, before overlays, its provenance, and the hosts that its document names."""

    contract: JsonObject
    origin: Mapping[str, Any]
    hosts: tuple[str, ...] = ()


def report(
    api: Api, before: Pinned, after: Pinned, built: tuple[JsonObject, Sequence[Outcome]], lock: Names, known: Set[str]
) -> Report:
    """Report what a step changes.

    Args:
        api: The API of the contracts.
        before: The contract before.
        after: The contract after.
        built: The contract after, overlays applied and aliases added, and what became of the overlays.
        lock: The names of both.
        known: The routes that the lock had before.

    Raises:
        PipelineError: The lock lacks names of the contract before.
    """
    effective, outcomes = built
    census = Census.of(effective)
    found = Report(
        title=api.title,
        api=api.name,
        before=Snapshot.of(before.origin, census.total),
        after=Snapshot.of(after.origin, census.total),
        changes=(),
        notices=tuple(_new_hosts(api, before, after)),
        unlisted=Unlisted(due=_due(after, lock, api.name)),
        census=census,
    )
    if before.contract == after.contract:
        return found
    read = overlays.load(api.overlays, with_additions=api.additions)
    olds, old_outcomes = overlays.apply(before.contract, read, api.routes)
    routes = api.routes.declared(before.contract).keys()
    keys = {PREFIX + key for key in olds.get("components", {}).get("schemas", {})}
    if routes - known or keys - lock.models.keys():
        raise PipelineError(
            "the lock of names",
            "lacks names of the pinned contract",
            "run make update with the pinned contract as SPEC first",
        )
    comparison = Comparison(Side(olds, lock), Side(effective, lock))
    changes = comparison.changes()
    fresh = {change.after for change in changes if change.aspect is Aspect.OPERATION and change.after}
    returned = frozenset(route for route in fresh if api.routes.route(*route.split(" ", 1)) in known)
    return replace(
        found,
        before=Snapshot.of(before.origin, Census.of(with_aliases(olds, lock)).total),
        changes=changes,
        returned=returned,
        notices=(*notices(comparison, changes, (old_outcomes, outcomes)), *found.notices),
        unlisted=_unlisted(comparison, returned, found.unlisted),
        redundant=tuple(redundant(old_outcomes, outcomes)),
    )


def _new_hosts(api: Api, before: Pinned, after: Pinned) -> Iterator[Notice]:
    """The hosts that the new document names and the one before did not."""
    known = {*before.origin.get("hosts", ()), *hosts_of({"servers": [{"url": api.source}, {"url": api.mirror}]})}
    for host in after.hosts:
        if host not in known:
            yield Notice(Matter.HOST, host, "is named by the document as a server or for its credentials")


def _unlisted(comparison: Comparison, returned: Set[str], found: Unlisted) -> Unlisted:
    """What the new document does not list any more, and what it lists again."""
    fresh, back = [], []
    for old, new in comparison.pairs:
        if new.plan.unlisted and not old.plan.unlisted and not old.plan.provisional:
            fresh.append((new.symbol, old.route))
        elif old.plan.unlisted and not new.plan.unlisted:
            back.append((new.symbol, new.route))
    back += [(new.symbol, new.route) for new in comparison.after.operations.values() if new.route in returned]
    return replace(found, fresh=tuple(sorted(fresh)), returned=tuple(sorted(back)))


def _due(after: Pinned, lock: Names, api: str) -> tuple[tuple[str, str], ...]:
    """What has been unlisted for a year or more, with the entries that would retire it."""
    today = date.fromisoformat(after.origin.get("document_date") or after.origin["retrieved"])
    found = []
    for (method, path), operation in operations(after.contract).items():
        since = operation.get(UNLISTED)
        if since is None or today - date.fromisoformat(since) < A_YEAR:
            continue
        entry = lock.operations.get(lock.routes.route(method, path), {})
        reason = f"No document has listed it since {since}."
        ready = [
            f"[[{api}]]",
            f"route = {json.dumps(f'{method} {path}', ensure_ascii=False)}",
            f"reason = {json.dumps(reason)}",
            f"date = {today.isoformat()}",
        ]
        symbol = f"{entry['resource']}.{entry['name']}" if entry else f"{method} {path}"
        found.append((symbol, "\n".join(ready)))
    return tuple(sorted(found))


def gated(report: Report, before: Path, after: Path, package: str) -> Report:
    """Add to a report what the second gate says.

    Args:
        report: The report.
        before: The import root of the package before.
        after: That of the one after.
        package: The name of both.
    """
    if not report.changes or not before.joinpath(*package.split(".")).is_dir():
        return report
    outcome = gate.judge(gate.breakages(before, after, package), report.changes)
    return replace(report, gate=outcome.sentence, notices=(*report.notices, *outcome.notices))


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
    whole = link.with_name(f"{proposed}-whole.md")
    pages = to_pages(proposal, whole.name)
    changelog = (root / CHANGELOG).read_text(encoding="utf-8") if (root / CHANGELOG).exists() else "# Changelog\n"
    texts = {
        VERSION: version.write(module, proposed),
        CHANGELOG: version.changelog(changelog, proposal, proposed, link.as_posix()),
        link: pages.first,
    }
    if pages.whole is not None:
        texts[whole] = pages.whole
    files = {root / path: text.encode() for path, text in texts.items()}
    return proposal, files | {root / REPORTS / f"{proposed}.json": to_package(proposal)}


def texts(root: Path, effective: JsonObject, contract: Path, module: str | None = None) -> dict[Path, bytes]:
    """Return the texts of the repository with their facts as they are.

    Args:
        root: The repository.
        effective: The contract of the shipped package, overlays applied and aliases added.
        contract: Its ``contract.json.gz``.
        module: The module that states the version; None for the one that is there.

    Returns:
        The texts by path; none if the folder is not the repository of a distribution.

    Raises:
        PipelineError: A text has a fact that nobody knows, or the embedded service cannot read the contract.
    """
    if module is None and not (root / VERSION).exists():
        return {}
    stated = version.read(module if module is not None else (root / VERSION).read_text(encoding="utf-8"))
    known = facts.facts(Census.of(effective), stated, contract)
    return {path: text.encode() for path, text in facts.texts(root, known).items()}
