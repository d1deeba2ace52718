"""The reports that the package contains, read and combined."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from .._errors import InvalidArgumentError
from .._version import __version__

_GRAVITY = ("breaking", "additive")
_VALUE = "enum value"


class Version(NamedTuple):
    """A version: 0.3 is 0.3.0."""

    major: int
    minor: int = 0
    patch: int = 0

    @classmethod
    def of(cls, text: str) -> Version:
        """Read a version.

        Args:
            text: Up to three numbers, such as ``0.3`` or ``v0.3.1``.

        Raises:
            InvalidArgumentError: If it is something else.
        """
        if not re.fullmatch(r"v?\d+(\.\d+){0,2}", text):
            raise InvalidArgumentError(f"version {text!r}: must be one to three numbers; write it as 0.3 or 0.3.1")
        return cls(*map(int, text.removeprefix("v").split(".")))

    def __str__(self) -> str:
        return ".".join(map(str, self))


class Change(NamedTuple):
    """A change that callers can see.

    Attributes:
        version: The version that introduced it.
        impact: ``breaking``: code may have to change; ``additive``: there is more to use.
        resource: The resource it belongs to; ``models`` for a class that several resources share.
        symbol: The Python name: ``datasets.update(limit=)``, ``models.TracerSession.total_cost``.
        aspect: Which aspect changed, such as ``operation``, ``field``, ``type``.
        text: The change as a sentence.
        part: Where below the symbol, such as ``response 200``.
        before: What it was; None when it did not exist.
        after: What it is; None when it no longer exists.
        note: Who is affected, and similar remarks.
        digest: For an operation or class that is new or removed: identifies it, should it return unchanged.
    """

    version: Version
    impact: str
    resource: str
    symbol: str
    aspect: str
    text: str
    part: str = ""
    before: Any = None
    after: Any = None
    note: str = ""
    digest: str = ""


def versions() -> list[Version]:
    """Return the versions with a contract of their own, oldest first: the first version, and each with a report."""
    return sorted(_reports())


def between(old: str, new: str = __version__) -> list[Change]:
    """Return what changed for callers between two versions.

    Changes that a later version reverted are left out, and so are changes of something that was added in between: that
    it is new says everything.

    Args:
        old: The version to upgrade from, such as ``0.3``.
        new: The version to upgrade to; by default the installed one.

    Returns:
        The changes, breaking ones first, then by resource and name.

    Raises:
        InvalidArgumentError: If one is invalid, the new one is older than the old one, or newer than this package.
    """
    first, last, installed = Version.of(old), Version.of(new), Version.of(__version__)
    if first > last:
        raise InvalidArgumentError(f"versions {old} and {new}: are in the wrong order; give the older one first")
    if last > installed:
        raise InvalidArgumentError(
            f"version {new}: is newer than the installed version {installed}, which has no report of it; "
            f"pip install langsmith-ext=={new} and ask again"
        )
    found = [change for version, held in sorted(_reports().items()) if first < version <= last for change in held]
    return sorted(
        _settled(found), key=lambda change: (_GRAVITY.index(change.impact), change.resource, change.symbol, change.part)
    )


@cache
def _reports() -> dict[Version, tuple[Change, ...]]:
    found = {}
    for file in files(__package__).joinpath("reports").iterdir():
        if file.name.endswith(".json"):
            report = json.loads(file.read_text(encoding="utf-8"))
            version = Version.of(report["version"])
            found[version] = tuple(Change(version, **change) for change in report["changes"])
    return found


def _settled(changes: Iterable[Change]) -> Iterator[Change]:
    """Yield changes in order, without those reverted later and those of something that is itself new or gone."""
    standing: dict[tuple[str, str, str, str], list[Change]] = {}
    for change in changes:
        for piece in _pieces(change):
            chain = standing.setdefault((piece.symbol, piece.part, piece.aspect, _value(piece)), [])
            chain.append(piece)
            if chain[0].before == piece.after and (piece.after is None or chain[0].digest == piece.digest):
                chain.clear()
    left = [change for chain in standing.values() for change in chain]
    fresh = {change.symbol: change.version for change in left if _is_whole(change) and change.before is None}
    gone = {change.symbol: change.version for change in left if _is_whole(change) and change.after is None}
    for change in _lines(left):
        whole = _whole_of(change.symbol)
        is_part_of_new = whole in fresh and change.version >= fresh[whole]
        is_part_of_gone = whole in gone and change.version <= gone[whole]
        if _is_whole(change) or not (is_part_of_new or is_part_of_gone):
            yield change


def _pieces(change: Change) -> list[Change]:
    """Split a line about several values of an enumeration, since each may be reverted by itself."""
    if change.aspect != _VALUE:
        return [change]
    pieces = [change._replace(before=[value], after=None) for value in change.before or ()]
    return pieces + [change._replace(before=None, after=[value]) for value in change.after or ()]


def _lines(pieces: Iterable[Change]) -> Iterator[Change]:
    """Yield the lines for the remaining values, and everything else unchanged."""
    by_line: dict[tuple[object, ...], list[Change]] = {}
    for piece in pieces:
        is_value = piece.aspect == _VALUE
        key = (piece.version, piece.symbol, piece.part, piece.before is None) if is_value else (id(piece),)
        by_line.setdefault(key, []).append(piece)
    for held in by_line.values():
        first = held[0]
        if first.aspect == _VALUE:
            before = [value for piece in held for value in piece.before or ()] or None
            after = [value for piece in held for value in piece.after or ()] or None
            values = before or after or []
            listed = ", ".join(f"`{value}`" for value in values)
            text = f"{'gone' if before else 'new'} value{'s' if len(values) > 1 else ''} {listed}"
            yield first._replace(before=before, after=after, text=text)
        else:
            yield from held


def _value(piece: Change) -> str:
    """Return what tells the values of an enumeration apart; everything else has one chain per place."""
    return json.dumps(piece.before or piece.after) if piece.aspect == _VALUE else ""


def _is_whole(change: Change) -> bool:
    return change.aspect in ("operation", "model")


def _whole_of(symbol: str) -> str:
    """Return the operation or class of a symbol: ``models.A`` of ``models.A.b``, ``a.b`` of ``a.b(c=)``."""
    return ".".join(symbol.partition("(")[0].split(".")[:2])
