"""The report of a step from one contract to the next: its lines, and JSON for tools and for the package.

``scripts.diff.markdown`` writes it for people.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from scripts.diff.attention import Notice
from scripts.diff.census import Census
from scripts.diff.spans import code, listed
from scripts.diff.verdicts import Aspect, ContractChange, Direction, Impact, Layer, worst

FORMAT = 1
"""The version of the JSON format, increased when a field changes its meaning."""

_PLAIN = re.compile(r"[\w .{}()-]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A contract that a step starts or ends with.

    Attributes:
        date: The day its document was current, or else was read, as ``YYYY-MM-DD``.
        sha256: The digest of that document.
        operations: How many operations its package has, aliases included.
    """

    date: str
    sha256: str
    operations: int

    @classmethod
    def of(cls, origin: Mapping[str, Any], operations: int) -> Snapshot:
        """The contract of a provenance record.

        Args:
            origin: The record.
            operations: How many operations its package has.
        """
        return cls(
            date=origin.get("document_date") or origin["retrieved"], sha256=origin["sha256"], operations=operations
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unlisted:
    """Operations that the document does not list, as Python names.

    Attributes:
        fresh: Those that the document before still listed, with their routes.
        returned: Those that it lists again, with their routes.
        due: Those that have been unlisted for a year or more, with their entries for ``openapi/retired.toml``.
    """

    fresh: tuple[tuple[str, str], ...] = ()
    returned: tuple[tuple[str, str], ...] = ()
    due: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a step from one contract to the next changes.

    Attributes:
        title: What the API is called.
        api: Its name in the registry.
        before: The contract before.
        after: The contract after.
        changes: Every change, the gravest first.
        versions: The current version and the proposed one, if the step leads to a release.
        returned: Routes of the contract after that had been gone and have their old names again.
        notices: What needs a human.
        unlisted: What the document does not list.
        redundant: Overlay actions that are no longer needed, each with the reason.
        census: The operations of the contract after, by why they are there.
        gate: What the second gate found; empty when it has not run.
    """

    title: str
    api: str
    before: Snapshot
    after: Snapshot
    changes: tuple[ContractChange, ...]
    versions: tuple[str, str] | None = None
    returned: frozenset[str] = frozenset()
    notices: tuple[Notice, ...] = ()
    unlisted: Unlisted = Unlisted()
    redundant: tuple[tuple[str, str], ...] = ()
    census: Census | None = None
    gate: str = ""

    @property
    def needs_a_human(self) -> bool:
        """Whether somebody has to decide something before this is taken."""
        return bool(self.notices)

    @property
    def impact(self) -> Impact:
        """The gravest impact; invisible when nothing changed."""
        return worst(self.changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of a report: one change, or the values that an enumeration gained or lost.

    Attributes:
        impact: What it means for a caller.
        resource: The section that lists it.
        symbol: The Python name.
        part: Where below it.
        aspect: What changed.
        before: What it was.
        after: What it is.
        text: The same as a sentence about the symbol.
        note: Who is affected, and the like.
        digest: See ``ContractChange``.
    """

    impact: str
    resource: str
    symbol: str
    part: str
    aspect: str
    before: Any
    after: Any
    text: str
    note: str = ""
    digest: str = ""


# Sentences about a symbol, for each aspect.


def _code(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return code(text if len(text) <= 80 else f"{text[:77]}...")


def _json(value: Any) -> str:
    return _code(json.dumps(value, ensure_ascii=False))


def _edge(new: str, gone: str) -> Callable[[ContractChange], str]:
    """For what appears and disappears."""
    return lambda change: (
        new.format(_code(change.after)) if change.before is None else gone.format(_code(change.before))
    )


def _turn(now: str, no_longer: str) -> Callable[[ContractChange], str]:
    """For what is true or not."""
    return lambda change: now if change.after else no_longer


def _from_to(what: str, shown: Callable[[Any], str] = _code) -> Callable[[ContractChange], str]:
    """For what gets a value, loses it or changes it."""

    def sentence(change: ContractChange) -> str:
        if change.before is None:
            return f"{what} is {shown(change.after)}, there was none"
        if change.after is None:
            return f"{what} was {shown(change.before)}, there is none now"
        return f"{what} is {shown(change.after)}, was {shown(change.before)}"

    return sentence


def _field(change: ContractChange) -> str:
    if change.after is None:
        return f"gone, was {_code(change.before)}"
    needed = " and required" if change.impact is Impact.BREAKING else ""
    return f"new{needed}, {_code(change.after)}"


def _type(change: ContractChange) -> str:
    if change.before == change.after:
        still = f", still {_code(change.after)} in Python" if change.after else ""
        return f"takes or returns other kinds of values{still}"
    if change.part.startswith("response"):
        return f"returns {_code(change.after)}, returned {_code(change.before)}"
    return f"is {_code(change.after)}, was {_code(change.before)}"


_SENTENCES: Mapping[Aspect, Callable[[ContractChange], str]] = {
    Aspect.OPERATION: _edge("new, {}", "gone, was {}"),
    Aspect.ROUTE: lambda change: f"moved to {_code(change.after)} from {_code(change.before)}; the method stays",
    Aspect.OPERATION_ID: _from_to("operation id"),
    Aspect.TAG: _from_to("tag"),
    Aspect.DEPRECATED: _turn("deprecated", "no longer deprecated"),
    Aspect.SCOPE: _from_to("scope"),
    Aspect.SECURITY: lambda change: f"security names {_list(change.after)}, named {_list(change.before)}",
    Aspect.SAFE: _turn("read-only, so it is retried", "no longer known to be read-only, so it is not retried"),
    Aspect.PAGINATION: lambda change: (
        "pages are requested in a different way"
        if change.before and change.after
        else _turn("can be paginated", "can no longer be paginated")(change)
    ),
    Aspect.PARAMETER: _field,
    Aspect.BODY: _edge("now takes a body, {}", "no longer takes a body, took {}"),
    Aspect.STATUS: _from_to("success status"),
    Aspect.ERROR_STATUS: _edge("error {} is declared", "error {} is no longer declared"),
    Aspect.ERROR_BODY: lambda _: "the body of this error is described differently",
    Aspect.REDIRECT: _turn("responds with a redirect", "no longer responds with a redirect"),
    Aspect.HEADER: _edge("header {} is declared", "header {} is no longer declared"),
    Aspect.MEDIA_TYPE: _edge("{} is new", "{} is gone"),
    Aspect.MODEL: lambda change: "new class" if change.before is None else "class is gone",
    Aspect.COMPONENT: _from_to("schema"),
    Aspect.FIELD: _field,
    Aspect.REQUIRED: _turn("required", "no longer required"),
    Aspect.TYPE: _type,
    Aspect.NULL: _turn("may be null", "can no longer be null"),
    Aspect.FORMAT: _from_to("format"),
    Aspect.ENUMERATION: lambda change: (
        f"only {_list(change.after)}, was free" if change.before is None else f"free, was only {_list(change.before)}"
    ),
    Aspect.BOUND: lambda change: _from_to(change.part.rpartition(" ")[2], _json)(change),
    Aspect.DEFAULT: _from_to("the server's default", _json),
    Aspect.OTHER_FIELDS: _turn("also takes other fields", "no longer takes other fields"),
    Aspect.VERSION: _from_to("version of the document"),
    Aspect.SPELLING: lambda change: f"only the spelling of {change.part.rpartition(' ')[2] or 'it'} changed",
}


def _list(values: Sequence[Any] | None) -> str:
    return ", ".join(map(_code, values)) if values else "nothing"


def sentence(change: ContractChange) -> str:
    """The sentence about a change's symbol."""
    text, where = _SENTENCES[change.aspect](change), where_of(change)
    return f"{where}: {text}" if where else text


def note(change: ContractChange, *, returned: bool = False) -> str:
    """What else to know: whether a model is sent or returned, and by which methods.

    Args:
        change: The change.
        returned: Whether it is an operation that had been gone and has its old name again.
    """
    notes = ["back under its old name"] if returned else []
    if change.symbol.startswith("models.") and change.methods:
        ways = {Direction.REQUEST: "sent", Direction.RESPONSE: "returned"}
        how = " and ".join(ways[direction] for direction in change.directions)
        notes.append(f"{how} by {listed(change.methods)}")
    if change.impact is Impact.BREAKING and change.layer is Layer.PYTHON and change.aspect is not Aspect.MODEL:
        notes.append("in Python only")
    return "; ".join(notes)


def where_of(change: ContractChange) -> str:
    """The part of a symbol that must be named: not the keyword that the sentence names, nor the response."""
    part = change.part
    if change.aspect in (Aspect.BOUND, Aspect.SPELLING):
        part = part.rpartition(" ")[0]
    if part.startswith("response") and change.aspect in (Aspect.STATUS, Aspect.ERROR_STATUS, Aspect.TYPE):
        part = " ".join(part.split()[2:])
    # Names of a document's fields may be in it.
    return part if _PLAIN.fullmatch(part) else code(part)


def entries(report: Report) -> tuple[Entry, ...]:
    """The lines of a report, in its order; the values of an enumeration are one line."""
    return tuple(entry for entry, _ in explained(report))


def explained(report: Report) -> list[tuple[Entry, ContractChange]]:
    """The lines of a report, each with its change, or the first of them."""
    found = []

    def line(change: ContractChange) -> tuple[Any, ...]:
        if change.aspect is not Aspect.VALUE:
            return (change.key, id(change))
        return (change.impact, change.resource, change.symbol, change.part, change.before is None)

    for _, group in groupby(report.changes, line):
        changes = list(group)
        first = changes[0]
        before, after, text = first.before, first.after, ""
        if first.aspect is Aspect.VALUE:
            before = [change.before for change in changes if change.before is not None] or None
            after = [change.after for change in changes if change.after is not None] or None
            verb = "new" if after else "gone"
            plural = "values" if len(changes) > 1 else "value"
            text = f"{verb} {plural} {_list(after or before)}"
            where = where_of(first)
            text = f"{where}: {text}" if where else text
        else:
            text = sentence(first)
        returned = first.aspect is Aspect.OPERATION and first.after in report.returned
        entry = Entry(
            impact=first.impact.value,
            resource=first.resource,
            symbol=first.symbol,
            part=first.part,
            aspect=first.aspect.value,
            before=before,
            after=after,
            text=text,
            note=note(first, returned=returned),
            digest=first.digest,
        )
        found.append((entry, first))
    return found


# For tools, and for the package


def to_json(report: Report) -> bytes:
    """The report for tools: everything about every change."""
    routes = {
        impact.value: sorted({route for change in report.changes if change.impact is impact for route in change.routes})
        for impact in (Impact.BREAKING, Impact.ADDITIVE)
    }
    known = {
        "needs_a_human": report.needs_a_human,
        "notices": [{**asdict(notice), "advice": notice.matter.advice} for notice in report.notices],
        "unlisted": asdict(report.unlisted),
        "redundant": report.redundant,
        "gate": report.gate,
    }
    whole = _head(report) | known | {"operations": routes, "changes": [change.to_json() for change in report.changes]}
    return f"{json.dumps(whole, indent=1, ensure_ascii=False)}\n".encode()


def to_package(report: Report) -> bytes:
    """The report that is shipped in the package: what callers can see, one change per line."""
    seen = [entry for entry in entries(report) if entry.impact != Impact.INVISIBLE]
    shown = [{name: value for name, value in asdict(entry).items() if value not in ("", None)} for entry in seen]
    lines = ",\n".join("  " + json.dumps(fields, ensure_ascii=False) for fields in shown)
    head = json.dumps(_head(report), indent=1, ensure_ascii=False).removesuffix("\n}")
    return f'{head},\n "changes": [\n{lines}\n ]\n}}\n'.encode()


def _head(report: Report) -> dict[str, Any]:
    counts = Counter(change.impact for change in report.changes)
    head = {
        "format": FORMAT,
        "api": report.api,
        "impact": report.impact.value,
        "counts": {impact.value: counts[impact] for impact in Impact},
        "before": asdict(report.before),
        "after": asdict(report.after),
    }
    return head | ({"previous": report.versions[0], "version": report.versions[1]} if report.versions else {})
