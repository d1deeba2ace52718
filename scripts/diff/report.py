"""The report of a step from one contract to the next: Markdown for people, JSON for tools and for the package."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import groupby
from typing import Any

from scripts.diff.verdicts import Aspect, ContractChange, Direction, Impact, Layer, worst

FORMAT = 1
"""The version of the JSON format, increased when a field changes its meaning."""

_MOST_METHODS = 3
_MOST_INVISIBLE = 8
_TITLES = {Impact.BREAKING: "Breaking", Impact.ADDITIVE: "Additive"}
_RENAMES = {Aspect.ROUTE: "route", Aspect.TAG: "tag", Aspect.COMPONENT: "schema", Aspect.OPERATION_ID: "operation id"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A contract that a step starts or ends with.

    Attributes:
        date: The day its document was read, as ``YYYY-MM-DD``.
        sha256: The digest of that document.
        operations: How many there are.
    """

    date: str
    sha256: str
    operations: int

    @classmethod
    def of(cls, origin: Mapping[str, Any]) -> Snapshot:
        """The contract of a provenance record."""
        return cls(
            date=origin.get("document_date") or origin["retrieved"],
            sha256=origin["sha256"],
            operations=origin["counts"]["operations"],
        )


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
    """

    title: str
    api: str
    before: Snapshot
    after: Snapshot
    changes: tuple[ContractChange, ...]
    versions: tuple[str, str] | None = None
    returned: frozenset[str] = frozenset()

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

    @property
    def line(self) -> str:
        """The line as Markdown."""
        return f"- {_code(self.symbol)}: {self.text}" + (f" ({self.note})" if self.note else "")


# Sentences about a symbol, for each aspect.


def _code(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = text if len(text) <= 80 else f"{text[:77]}..."
    return f"``{text}``" if "`" in text else f"`{text}`"


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
    text, where = _SENTENCES[change.aspect](change), _where(change)
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
        methods = ", ".join(map(_code, change.methods[:_MOST_METHODS]))
        more = f" and {len(change.methods) - _MOST_METHODS} more" if len(change.methods) > _MOST_METHODS else ""
        notes.append(f"{how} by {methods}{more}")
    if change.impact is Impact.BREAKING and change.layer is Layer.PYTHON and change.aspect is not Aspect.MODEL:
        notes.append("in Python only")
    return "; ".join(notes)


def _where(change: ContractChange) -> str:
    """The part of a symbol that must be named: not the keyword that the sentence names, nor the response."""
    part = change.part
    if change.aspect in (Aspect.BOUND, Aspect.SPELLING):
        part = part.rpartition(" ")[0]
    if part.startswith("response") and change.aspect in (Aspect.STATUS, Aspect.ERROR_STATUS, Aspect.TYPE):
        part = " ".join(part.split()[2:])
    return part


def entries(report: Report) -> tuple[Entry, ...]:
    """The lines of a report, in its order; the values of an enumeration are one line."""
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
            where = _where(first)
            text = f"{where}: {text}" if where else text
        else:
            text = sentence(first)
        returned = first.aspect is Aspect.OPERATION and first.after in report.returned
        found.append(
            Entry(
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
        )
    return tuple(found)


# For people


def to_markdown(report: Report) -> str:
    """The report as Markdown: breaking changes first, each section by resource."""
    listed = entries(report)
    lines = [f"# {report.title}: {report.before.date} to {report.after.date}", "", _summary(report, listed), ""]
    if report.versions:
        lines += [f"Version: {report.versions[0]} becomes **{report.versions[1]}**.", ""]
    for impact, title in _TITLES.items():
        chosen = [entry for entry in listed if entry.impact == impact and entry.aspect != Aspect.ROUTE]
        if chosen:
            lines += [f"## {title}", "", *_by_resource(chosen)]
    if renamed := _renamed(report):
        lines += ["## Renamed upstream, unchanged here", "", *renamed, ""]
    if hidden := _hidden(report):
        lines += ["## Invisible", "", "Neither calls nor their results change:", "", *hidden, ""]
    return "\n".join(lines).rstrip() + "\n"


def _summary(report: Report, listed: Iterable[Entry]) -> str:
    if not report.changes:
        return f"Nothing changed: {report.after.operations} operations."
    counts = Counter(entry.impact for entry in listed)
    counted = ", ".join(f"{counts[impact]} {impact}" for impact in Impact if counts[impact])
    edges = Counter(
        "new" if change.before is None else "gone" for change in report.changes if change.aspect is Aspect.OPERATION
    )
    moved = sum(change.aspect is Aspect.ROUTE for change in report.changes)
    parts = [f"{edges[kind]} {kind}" for kind in ("new", "gone") if edges[kind]] + ([f"{moved} moved"] if moved else [])
    detail = f" ({', '.join(parts)})" if parts else ""
    return f"**{report.impact.value.capitalize()}**: {counted}. {report.after.operations} operations{detail}."


def _by_resource(chosen: Iterable[Entry]) -> list[str]:
    lines: list[str] = []
    for resource, group in groupby(sorted(chosen, key=lambda entry: entry.resource), lambda entry: entry.resource):
        held = sorted(group, key=lambda entry: (entry.symbol.startswith("models."), entry.symbol, entry.part))
        lines += ["### Models of several resources" if resource == "models" else f"### {resource}", ""]
        lines += [entry.line for entry in held if entry.aspect != Aspect.MODEL]
        classes = [entry for entry in held if entry.aspect == Aspect.MODEL]
        for title, gone in (("Classes that are gone", True), ("New classes", False)):
            if symbols := [entry.symbol for entry in classes if (entry.after is None) is gone]:
                lines.append(f"- {title}: {', '.join(map(_code, symbols))}")
        lines.append("")
    return lines


def _renamed(report: Report) -> list[str]:
    """What has another name upstream, each pair of names once."""
    found: dict[tuple[Aspect, Any, Any], list[str]] = {}
    for change in report.changes:
        if change.aspect in _RENAMES and change.before is not None and change.after is not None:
            found.setdefault((change.aspect, change.before, change.after), []).append(change.symbol)
    lines = []
    for (aspect, before, after), symbols in sorted(found.items(), key=lambda item: tuple(map(str, item[0]))):
        shown = ", ".join(map(_code, symbols[:_MOST_METHODS]))
        more = f" and {len(symbols) - _MOST_METHODS} more" if len(symbols) > _MOST_METHODS else ""
        lines.append(f"- {_RENAMES[aspect]} {_code(before)} is {_code(after)}: still {shown}{more}")
    return lines


def _hidden(report: Report) -> list[str]:
    """What is invisible, counted by aspect."""
    found: dict[Aspect, list[str]] = {}
    for change in report.changes:
        if change.impact is Impact.INVISIBLE and not (change.aspect in _RENAMES and change.before and change.after):
            found.setdefault(change.aspect, []).append(change.symbol)
    lines = []
    for aspect, symbols in sorted(found.items()):
        distinct = list(dict.fromkeys(symbols))
        shown = ", ".join(map(_code, distinct[:_MOST_INVISIBLE]))
        more = f" and {len(distinct) - _MOST_INVISIBLE} more" if len(distinct) > _MOST_INVISIBLE else ""
        lines.append(f"- {aspect}, {len(symbols)} in {shown}{more}")
    return lines


# For tools, and for the package


def to_json(report: Report) -> bytes:
    """The report for tools: everything about every change."""
    routes = {
        impact.value: sorted({route for change in report.changes if change.impact is impact for route in change.routes})
        for impact in (Impact.BREAKING, Impact.ADDITIVE)
    }
    whole = _head(report) | {"operations": routes, "changes": [change.to_json() for change in report.changes]}
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
