"""The report for people: what needs a human, then what breaks, then the rest.

Repetitions of one change are one line, long lists are folded, and the whole stays below the size that the text of a
pull request may have, whatever the document: what does not fit is in a second page, which the first one names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from scripts.diff.attention import Matter
from scripts.diff.report import Entry, Report, explained
from scripts.diff.spans import code, listed
from scripts.diff.verdicts import Aspect, ContractChange, Direction, Impact

LIMIT = 60_000
"""How many bytes of UTF-8 the first page may have; a pull request takes 65,536 characters."""
_LONGEST_LINE = 700
_FOLDED_FROM = 12
_COUNTED_FROM = 6
_TYPED_TO = 6
"""Of how many new or lost fields the types are shown."""
_MANY_RESOURCES = 3
_EVERYWHERE = "Across resources"
_RENAMES = {Aspect.ROUTE: "route", Aspect.TAG: "tag", Aspect.COMPONENT: "schema", Aspect.OPERATION_ID: "operation id"}
_WAYS = {Direction.REQUEST: "sent", Direction.RESPONSE: "returned"}
_SYMBOL = re.compile(r"(?P<owner>models\.\w+|\w+\.\w+)(?:\.(?P<field>\w+)|\((?P<argument>\w+)=\))")


@dataclass(frozen=True, slots=True)
class Pages:
    """A report as Markdown.

    Attributes:
        first: The page to read, which fits into a pull request.
        whole: Everything, where the first page could not hold it.
    """

    first: str
    whole: str | None = None


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of a page.

    Attributes:
        title: Its heading; empty for the head of the page.
        lines: Its lines, each a whole paragraph or item of Markdown.
        share: The share of the page that it has at least, from 0 to 1.
    """

    title: str
    lines: tuple[str, ...]
    share: float


def to_markdown(report: Report) -> str:
    """The whole report as one page, whatever its size."""
    return _page(_sections(report))


def to_pages(report: Report, whole: str) -> Pages:
    """The report as a page that fits into a pull request, and the rest.

    Args:
        report: The report.
        whole: The name of the second page, as seen from the first.
    """
    sections = _sections(report)
    page = _page(sections)
    if _size(page) <= LIMIT:
        return Pages(page)
    return Pages(_page(_cut(sections, whole)), page)


def _page(sections: Iterable[_Section]) -> str:
    parts = [
        ("" if not section.title else f"## {section.title}\n\n") + "\n".join(section.lines) for section in sections
    ]
    return re.sub(r"\n{3,}", "\n\n", "\n\n".join(parts)).strip() + "\n"


def _size(text: str) -> int:
    return len(text.encode())


def _cut(sections: Sequence[_Section], whole: str) -> list[_Section]:
    """The sections shortened so that together they stay within the limit."""
    kept: list[_Section] = []
    spare = 0
    head = sections[0]
    pointer = f"This page is shortened: [the whole report]({whole})."
    sections = [replace(head, lines=(*head.lines[:2], pointer, "", *head.lines[2:])), *sections[1:]]
    for section in sections:
        allowed = int(section.share * LIMIT) + spare
        lines: list[str] = []
        used = _size(section.title) + 200  # the heading, the line about the rest, and the end of what is folded
        open_folds = 0
        for number, line in enumerate(section.lines):
            line = line if _size(line) <= _LONGEST_LINE else _shortened(line)
            if used + _size(line) + 1 > allowed:
                left = sum(rest.startswith("- ") for rest in section.lines[number:])
                while lines and (not lines[-1] or lines[-1].startswith(("#", "<details>"))):
                    open_folds -= lines.pop().startswith("<details>")
                lines += ["", *["</details>", ""] * open_folds, f"*{left} more in [the whole report]({whole}).*"]
                break
            open_folds += line.startswith("<details>") - (line == "</details>")
            lines.append(line)
            used += _size(line) + 1
        spare = max(0, allowed - used)
        kept.append(replace(section, lines=tuple(lines)))
    return kept


def _shortened(line: str) -> str:
    """The beginning of a line, with its code spans closed."""
    begun = line.encode()[: _LONGEST_LINE - 20].decode(errors="ignore")
    begun = begun.rpartition(", `")[0] or begun.replace("`", "'")
    return f"{begun}, ..."


def _sections(report: Report) -> list[_Section]:
    lines = explained(report)
    found = [_Section("", tuple(_head(report, [entry for entry, _ in lines])), 0.05)]
    if report.notices or report.changes:
        found.append(_Section("Needs a human", tuple(_notices(report)), 0.35))
    for impact, title, share in ((Impact.BREAKING, "Breaking", 0.3), (Impact.ADDITIVE, "Additive", 0.15)):
        chosen = [pair for pair in lines if pair[0].impact == impact and pair[0].aspect != Aspect.ROUTE]
        if impact is Impact.ADDITIVE and (unlisted := _unlisted(report)):
            found.append(_Section("No longer listed, still callable", tuple(unlisted), 0.05))
        if chosen:
            write = _by_resource if impact is Impact.BREAKING else _additive
            found.append(_Section(title, tuple(write(chosen)), share))
    if report.redundant:
        found.append(_Section("Overlay actions that are no longer needed", tuple(_redundant(report)), 0.03))
    if renamed := _renamed(report):
        found.append(_Section("Renamed upstream, unchanged here", tuple(_folded("Names", renamed)), 0.04))
    if hidden := _hidden(report):
        body = ["Neither calls nor their results change:", "", *hidden]
        found.append(_Section("Invisible", tuple(body), 0.03))
    return found


# The head


def _head(report: Report, listed: Sequence[Entry]) -> list[str]:
    lines = [f"# {report.title}: {report.before.date} to {report.after.date}", ""]
    if not report.changes:
        return [*lines, f"Nothing changed: {_operations(report.after.operations)}."]
    counts = Counter(entry.impact for entry in listed)
    counted = ", ".join(f"{counts[impact]} {impact}" for impact in Impact if counts[impact])
    edges = Counter(
        "new" if change.before is None else "gone" for change in report.changes if change.aspect is Aspect.OPERATION
    )
    moved = sum(change.aspect is Aspect.ROUTE for change in report.changes)
    parts = [f"{edges[kind]} {kind}" for kind in ("new", "gone") if edges[kind]]
    parts += [f"{moved} moved"] if moved else []
    parts += [f"{len(report.unlisted.fresh)} no longer listed"] if report.unlisted.fresh else []
    detail = f" ({', '.join(parts)})" if parts else ""
    kinds = f": {report.census.parts}" if report.census else ""
    whole = f"{_operations(report.after.operations)}{detail}{kinds}."
    lines += [f"**{report.impact.value.capitalize()}**: {counted}. {whole}", ""]
    if report.versions:
        lines += [f"Version: {report.versions[0]} becomes **{report.versions[1]}**.", ""]
    return [*lines, *([f"{report.gate}", ""] if report.gate else [])]


def _operations(number: int) -> str:
    return f"{number} operation{'' if number == 1 else 's'}"


# What needs a human


def _notices(report: Report) -> list[str]:
    if not report.notices:
        return ["Nothing."]
    lines: list[str] = []
    for matter in Matter:
        held = [notice for notice in report.notices if notice.matter is matter]
        if not held:
            continue
        said: dict[str, list[str]] = {}
        for notice in held:
            said.setdefault(notice.text, []).append(notice.subject)
        items = [f"- {_subjects(subjects)}: {text}" for text, subjects in said.items()]
        lines += [f"### {matter} ({len(held)})", "", matter.advice, "", *_shown(items), ""]
    return lines


def _subjects(subjects: Sequence[str]) -> str:
    return _many(subjects) + ", ".join(map(code, subjects))


def _many(names: Sequence[str]) -> str:
    """How many names there are, where that is hard to see."""
    return f"{len(names)} times: " if len(names) > _COUNTED_FROM else ""


def _shown(items: Sequence[str]) -> list[str]:
    """Items, those beyond the first dozen folded."""
    if len(items) <= _FOLDED_FROM:
        return [*items]
    rest = items[_FOLDED_FROM:]
    return [*items[:_FOLDED_FROM], "", *_details(f"{len(rest)} more", rest)]


def _folded(summary: str, items: Sequence[str]) -> list[str]:
    """Items that are shown on demand, if there are many."""
    return [*items] if len(items) <= _FOLDED_FROM else _details(f"{summary} ({len(items)})", items)


def _details(summary: str, lines: Sequence[str]) -> list[str]:
    """Lines that are shown on demand."""
    return [f"<details><summary>{summary}</summary>", "", *lines, "", "</details>"]


# What changes


@dataclass(frozen=True, slots=True)
class _Line:
    """Changes that are said as one.

    Attributes:
        resource: Where it is listed.
        symbols: The Python names.
        text: What all of them do.
        ways: Whether models are sent, returned, or both.
        methods: The operations that send or return them.
        notes: What else to know.
    """

    resource: str
    symbols: tuple[str, ...]
    text: str
    ways: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The line as Markdown."""
        notes = [f"{' and '.join(self.ways)} by {listed(self.methods)}"] if self.ways and self.methods else []
        tail = "; ".join([*notes, *self.notes])
        return f"- {_names(self.symbols)}: {self.text}" + (f" ({tail})" if tail else "")


def _names(symbols: Sequence[str]) -> str:
    """Names, those of one owner together: ``models.RunStats.cost_p50``, ``.cost_p99``."""
    parts = []
    for owner, group in groupby(symbols, lambda symbol: _split(symbol)[0]):
        held = list(group)
        parts.append(code(held[0]))
        parts += [code(symbol.removeprefix(owner)) for symbol in held[1:]]
    return _many(symbols) + ", ".join(parts)


def _split(symbol: str) -> tuple[str, str]:
    """The operation or class of a symbol, and the argument or field."""
    found = _SYMBOL.fullmatch(symbol)
    return (found["owner"], found["field"] or found["argument"]) if found else (symbol, "")


def _lines(chosen: Sequence[tuple[Entry, ContractChange]]) -> list[_Line]:
    """The changes of one impact as lines, repetitions of one change as one of them."""
    held = sorted(chosen, key=lambda pair: (pair[0].symbol, pair[0].part))
    lines: list[_Line] = []
    for _, group in groupby(held, lambda pair: pair[0].symbol):
        lines += _of_symbol(list(group))
    # Fields and arguments that a class or method gains or loses are one line, and so is a change that is repeated.
    lines = _joined(lines, _edge, _with_leaves)
    lines = _joined(lines, lambda line: (_split(line.symbols[0])[0], line.text, line.notes), _with_symbols)
    lines = _joined(lines, lambda line: (line.resource, line.text, _leaves(line), line.notes), _with_symbols)
    return _joined_across(lines)


def _of_symbol(held: Sequence[tuple[Entry, ContractChange]]) -> list[_Line]:
    """What changes about one symbol: one line, where the same callers meet it in the same way."""
    found: dict[tuple[Any, ...], _Line] = {}
    for entry, change in held:
        is_model = change.symbol.startswith("models.") and bool(change.methods)
        ways = tuple(_WAYS[way] for way in change.directions) if is_model else ()
        methods = change.methods if is_model else ()
        notes = tuple(part for part in entry.note.split("; ") if part and not part.startswith(tuple(_WAYS.values())))
        key = (ways, methods, notes)
        if key in found:
            found[key] = replace(found[key], text=f"{found[key].text}; {entry.text}")
        else:
            found[key] = _Line(entry.resource, (entry.symbol,), entry.text, ways, methods, notes)
    return list(found.values())


_EDGE = re.compile(r"(?P<edge>new and required|new|gone), (?:was )?(?P<type>`[^`]*`)")


def _edge(line: _Line) -> tuple[str, str] | None:
    """The owner of a field or argument that is new or gone, and which of it, where a line says nothing else."""
    owner, leaf = _split(line.symbols[0])
    found = _EDGE.fullmatch(line.text)
    return (owner, found["edge"]) if found and leaf else None


def _leaves(line: _Line) -> tuple[str, ...]:
    """The fields and arguments of a line whose text does not name them."""
    return tuple(sorted({_split(symbol)[1] for symbol in line.symbols}))


def _joined(
    lines: Sequence[_Line], key: Callable[[_Line], Any], join: Callable[[Sequence[_Line]], _Line]
) -> list[_Line]:
    """Lines, those with one key joined where the first of them is; None is nobody's key."""
    held: dict[Any, list[_Line]] = {}
    for number, line in enumerate(lines):
        found = key(line)
        held.setdefault(number if found is None else found, []).append(line)
    return [group[0] if len(group) == 1 else join(group) for group in held.values()]


def _with_leaves(group: Sequence[_Line]) -> _Line:
    """The fields or arguments that one owner gains or loses."""
    first = group[0]
    parts = []
    for line in group:
        found = _EDGE.fullmatch(line.text)
        assert found is not None
        leaf = code(_split(line.symbols[0])[1])
        parts.append(f"{leaf} ({found['type']})" if len(group) <= _TYPED_TO else leaf)
        edge = found["edge"]
    kinds = "arguments" if "(" in first.symbols[0] else "fields"
    owner = _split(first.symbols[0])[0]
    return replace(_with_symbols(group), symbols=(owner,), text=f"{edge} {kinds} {', '.join(parts)}")


def _with_symbols(group: Sequence[_Line]) -> _Line:
    """Lines that say the same of several symbols."""
    return replace(
        group[0],
        symbols=tuple(dict.fromkeys(symbol for line in group for symbol in line.symbols)),
        ways=tuple(dict.fromkeys(way for line in group for way in line.ways)),
        methods=tuple(sorted({method for line in group for method in line.methods})),
        notes=tuple(dict.fromkeys(one for line in group for one in line.notes)),
    )


def _joined_across(lines: Sequence[_Line]) -> list[_Line]:
    """Lines, those that many resources share as one of no resource."""
    held: dict[Any, list[_Line]] = {}
    for line in lines:
        held.setdefault((line.text, _leaves(line), line.notes), []).append(line)
    found: list[_Line] = []
    for group in held.values():
        many = len({line.resource for line in group}) >= _MANY_RESOURCES
        found += [replace(_with_symbols(group), resource=_EVERYWHERE)] if many else group
    return found


def _by_resource(chosen: Sequence[tuple[Entry, ContractChange]]) -> list[str]:
    lines = _lines([pair for pair in chosen if pair[0].aspect != Aspect.MODEL])
    classes = [entry for entry, _ in chosen if entry.aspect == Aspect.MODEL]
    resources = {line.resource for line in lines} | {entry.resource for entry in classes}
    shown: list[str] = []
    for resource in sorted(resources, key=lambda name: (name != _EVERYWHERE, name == "models", name)):
        shown += [f"### {'Models of several resources' if resource == 'models' else resource}", ""]
        held = [line for line in lines if line.resource == resource]
        held.sort(key=lambda line: (line.symbols[0].startswith("models."), line.symbols[0]))
        shown += [line.shown for line in held]
        for title, gone in (("Classes that are gone", True), ("New classes", False)):
            symbols = [one.symbol for one in classes if one.resource == resource and (one.after is None) is gone]
            if symbols:
                shown.append(f"- {title} ({len(symbols)}): {', '.join(map(code, sorted(symbols)))}")
        shown.append("")
    return shown


def _additive(chosen: Sequence[tuple[Entry, ContractChange]]) -> list[str]:
    """New operations first, since they are why one updates; then the rest, folded."""
    new = [entry for entry, _ in chosen if entry.aspect == Aspect.OPERATION]
    rest = [pair for pair in chosen if pair[0].aspect != Aspect.OPERATION]
    lines: list[str] = []
    for resource, group in groupby(sorted(new, key=lambda one: (one.resource, one.symbol)), lambda one: one.resource):
        held = [
            f"{code(one.symbol)} {code(str(one.after or one.before))}" + (f" ({one.note})" if one.note else "")
            for one in group
        ]
        lines.append(f"- {resource}: {', '.join(held)}")
    if lines:
        lines = [f"### New operations ({len(new)})", "", *lines, ""]
    if rest:
        body = _by_resource(rest)
        count = sum(line.startswith("- ") for line in body)
        lines += _details(f"Everything else ({count} lines)", body)
    return lines


# What is not listed, redundant, renamed, invisible


def _unlisted(report: Report) -> list[str]:
    found = report.unlisted
    lines: list[str] = []
    if found.due:
        lines += [
            f"### Unlisted for a year or more ({len(found.due)})",
            "",
            "Put forward: to give one up, append its entry to `openapi/retired.toml` with a reason, and update again.",
            "",
            *_folded("Operations", [f"- {code(symbol)}" for symbol, _ in found.due]),
            "",
            "```toml",
            *[f"{entry}\n" for _, entry in found.due],
            "```",
            "",
        ]
    if found.returned:
        items = [f"- {code(symbol)}: {code(route)}" for symbol, route in found.returned]
        lines += [f"### Listed again ({len(items)})", "", *_folded("Operations", items), ""]
    if found.fresh:
        lines += [f"### Newly unlisted ({len(found.fresh)})", ""]
        by_resource = groupby(sorted(found.fresh), lambda one: one[0].partition(".")[0])
        items = [f"- {resource}: {', '.join(code(symbol) for symbol, _ in group)}" for resource, group in by_resource]
        lines += [*_folded("Operations", items), ""]
    return lines


def _redundant(report: Report) -> list[str]:
    said: dict[str, list[str]] = {}
    for action, text in report.redundant:
        said.setdefault(action, []).append(text)
    items = []
    for action, texts in said.items():
        if len(texts) == 1:
            items.append(f"- {code(action)} {texts[0]}")
        else:
            items.append(f"- {code(action)}: {'; '.join(texts)}")
    return ["The document's own facts win; delete them when it suits.", "", *_folded("Actions", items)]


def _renamed(report: Report) -> list[str]:
    """What has another name upstream, each pair of names once."""
    found: dict[tuple[Aspect, Any, Any], list[str]] = {}
    for change in report.changes:
        if change.aspect in _RENAMES and change.before is not None and change.after is not None:
            found.setdefault((change.aspect, change.before, change.after), []).append(change.symbol)
    return [
        f"- {_RENAMES[aspect]} {code(str(before))} is {code(str(after))}: still {listed(symbols)}"
        for (aspect, before, after), symbols in sorted(found.items(), key=lambda item: tuple(map(str, item[0])))
    ]


def _hidden(report: Report) -> list[str]:
    """What is invisible, counted by aspect."""
    found: dict[Aspect, list[str]] = {}
    for change in report.changes:
        if change.impact is Impact.INVISIBLE and not (change.aspect in _RENAMES and change.before and change.after):
            found.setdefault(change.aspect, []).append(change.symbol)
    return [
        f"- {aspect}, {len(symbols)} in {listed(list(dict.fromkeys(symbols)))}"
        for aspect, symbols in sorted(found.items())
    ]
