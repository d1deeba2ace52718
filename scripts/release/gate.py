"""The second gate: griffe compares the two packages as Python code, and must find what the report says breaks.

The report compares contracts, and griffe (https://mkdocstrings.github.io/griffe) the code that was generated from them;
neither knows of the other. griffe reads files and runs none of them. It sees names and signatures, so only what the
report says about those is compared: methods, arguments, classes, their attributes.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.diff.attention import Matter, Notice
from scripts.diff.spans import listed
from scripts.diff.verdicts import Aspect, ContractChange, Impact
from scripts.generate.tree import files_of

_SUFFIXES = (".py", ".pyi")
_SHOWN = 8


@dataclass(frozen=True, slots=True, order=True)
class Breakage:
    """What griffe calls a breaking change.

    Attributes:
        symbol: The Python name, as reports write it: ``datasets.list(limit=)``, ``models.Run.id``.
        kind: What happened, in griffe's words.
    """

    symbol: str
    kind: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the gate says.

    Attributes:
        sentence: The outcome, for the head of the report.
        notices: Where griffe and the report disagree.
    """

    sentence: str
    notices: tuple[Notice, ...]


def breakages(before: Path, after: Path, package: str) -> list[Breakage]:
    """Find what breaks between two packages, as griffe sees it.

    Args:
        before: The import root of the one; it may lack the package, and then nothing breaks.
        after: The import root of the other.
        package: The name of the package in both.

    Raises:
        PipelineError: griffe is not installed, or cannot read the code.
    """
    try:
        import griffe
    except ImportError as error:
        raise PipelineError("griffe", "is not installed", "run make install") from error
    folder = Path(*package.split("."))
    if not (before / folder).is_dir():
        return []
    # griffe says on its logger what it cannot resolve, such as the runtime, which it need not.
    griffe_log = logging.getLogger("griffe")
    level = griffe_log.level
    griffe_log.setLevel(logging.CRITICAL)
    try:
        with tempfile.TemporaryDirectory() as old, tempfile.TemporaryDirectory() as new:
            _copy_what_differs(before / folder, after / folder, Path(old, folder), Path(new, folder))
            trees = [
                griffe.GriffeLoader(search_paths=[root], allow_inspection=False).load(package) for root in (old, new)
            ]
            found = {
                Breakage(symbol, item.kind.value)
                for item in griffe.find_breaking_changes(*trees)
                if (symbol := _symbol(item, package)) is not None
            }
    except (griffe.GriffeError, SyntaxError, RecursionError) as error:
        raise PipelineError(
            f"the generated package {package}", f"griffe cannot read it ({error})", "report it"
        ) from error
    finally:
        griffe_log.setLevel(level)
    return sorted(found)


def judge(found: Iterable[Breakage], changes: Iterable[ContractChange]) -> Outcome:
    """Compare what griffe found with what the report says.

    Args:
        found: What griffe found.
        changes: The changes of the report.
    """
    seen = {breakage.symbol: breakage for breakage in found}
    reported: dict[str, Impact] = {}
    expected: set[str] = set()
    for change in changes:
        names = [change.symbol]
        if change.aspect is Aspect.OPERATION:
            names.append(change.symbol.partition(".")[0])  # which is gone with the last of its operations
        elif change.aspect is Aspect.VALUE:
            names.append(f"{change.symbol}.")  # members of the enumeration
        for name in names:
            reported[name] = min(change.impact, reported.get(name, change.impact), key=lambda impact: impact.rank)
        if _is_seen_by_griffe(change):
            expected.add(change.symbol)
    agreed: list[str] = []
    softer: list[str] = []
    unknown: list[str] = []
    for symbol in sorted(seen):
        member = f"{symbol.rpartition('.')[0]}."
        judged = reported.get(symbol, reported.get(member))
        kept = unknown if judged is None else agreed if judged is Impact.BREAKING else softer
        kept.append(symbol)
    around = {name for symbol in seen for name in (symbol, f"{symbol.rpartition('.')[0]}.")}
    missed = sorted(symbol for symbol in expected if not around.intersection((*_enclosing(symbol), f"{symbol}.")))
    notices = [
        Notice(Matter.GATE, symbol, f"griffe: {seen[symbol].kind}; this report says nothing") for symbol in unknown
    ]
    notices += [
        Notice(Matter.GATE, symbol, "this report says that it breaks; griffe sees no difference") for symbol in missed
    ]
    return Outcome(_sentence(agreed, softer, notices), tuple(notices))


def _sentence(agreed: list[str], softer: list[str], notices: list[Notice]) -> str:
    sentence = "griffe disagrees: see below." if notices else "griffe agrees"
    if not notices:
        sentence += f" on {len(agreed)} names that break." if agreed else " that no name breaks."
    if softer:
        sentence += f" Of {len(softer)} more that it counts, this report says that no caller is broken: "
        sentence += f"{listed(softer, _SHOWN)}."
    return sentence


def _copy_what_differs(before: Path, after: Path, old: Path, new: Path) -> None:
    """Copy the modules in which two packages differ, and those that make them packages; the others cannot matter."""
    olds, news = ({name: text for name, text in files_of(root).items() if _is_read(name)} for root in (before, after))
    for name in sorted(olds.keys() | news.keys()):
        if olds.get(name) == news.get(name) and Path(name).stem != "__init__":
            continue
        for source, target, held in ((before, old, olds), (after, new, news)):
            if name in held:
                (target / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source / name, target / name)


def _is_read(name: str) -> bool:
    # The index is data: what it says of an operation is in its method too.
    return name.endswith(_SUFFIXES) and not name.startswith("operations/")


def _symbol(item: Any, package: str) -> str | None:
    """The name that reports use for what griffe found; None for the module of a class, which is not public."""
    symbol = None
    match item.obj.path.removeprefix(f"{package}.").split("."):
        case ["models", *rest]:
            # A class is in a module of its own, and named in the package around it.
            start = next((number for number, part in enumerate(rest) if part[:1].isupper()), None)
            return None if start is None else ".".join(["models", *rest[start:]])
        case ["resources", "Resources" | "AsyncResources", resource]:
            return str(resource)
        case ["resources", module, _, method]:
            symbol = f"{module}.{method}"
        case ["resources", module, *_]:
            return str(module)
        case parts:
            return ".".join(parts)
    if item.kind.name.startswith("PARAMETER"):
        parameter = item.old_value or item.new_value
        symbol += f"({getattr(parameter, 'name', parameter)}=)"
    return symbol


def _enclosing(symbol: str) -> tuple[str, ...]:
    """A name and what it is part of: a method of an argument, a class of an attribute or member; then the resource."""
    whole = symbol.partition("(")[0].split(".")
    names = [symbol, ".".join(whole[:2])]
    if whole[0] != "models":
        names.append(whole[0])
    return tuple(dict.fromkeys(names))


def _is_seen_by_griffe(change: ContractChange) -> bool:
    """Whether a change is one of names or signatures."""
    if change.impact is not Impact.BREAKING:
        return False
    gone = change.after is None
    match change.aspect:
        case Aspect.OPERATION | Aspect.MODEL | Aspect.VALUE:
            return gone
        case Aspect.FIELD:
            return gone and not change.part
        case Aspect.PARAMETER | Aspect.BODY:
            return not change.part
        case Aspect.REQUIRED:
            return "(" in change.symbol and not change.part
        case _:
            return False
