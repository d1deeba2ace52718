"""The lock of names, ``openapi/names.json``: append-only, so that what was generated once keeps its name for ever.

One entry can change: that of a route or component which passed its name on to another, came back, and found that other
still there. Then the one that came back is the newer side.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.naming.words import numbered


@dataclass(slots=True)
class Names:
    """The lock of one API.

    Attributes:
        operations: ``GET /path`` to ``resource``, ``name``, ``parameters`` (``query limit`` to the argument) and, for a
            route that passed its name on to another, ``moved_to``. Operations that are gone stay as tombstones.
        tags: Tag to resource.
        resources: Resource to the name of its class.
        models: Component key, or place of an unnamed schema, to class name; what is gone stays.
        fields: Class name to wire name to attribute, and to member for the values of an enumeration, where the name
            does not follow from the wire name alone.
        renamed: Component key to the key that it passed its class name on to.
        shapes: Class name to a digest of its shape, to recognize a component under a new key.
    """

    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    resources: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    fields: dict[str, dict[str, str]] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Names:
        """Read what ``to_json`` wrote."""
        return cls(**copy.deepcopy(data))

    def to_json(self) -> dict[str, Any]:
        """The lock of this API as JSON values."""
        return {name: getattr(self, name) for name in self.__slots__}

    def settle(self, owner: str, wires: Iterable[str], spell: Callable[[str], str]) -> dict[str, str]:
        """Name the fields of a model or the values of an enumeration; see the function."""
        known = self.fields.pop(owner, {})
        named = settle(known, wires, spell)
        if known:
            self.fields[owner] = known
        return named

    def inherit(self, old: str, new: str) -> None:
        """Give the unnamed schemas of a route or component that goes by another name now the names that they had.

        Args:
            old: The route or component key that it had.
            new: The one that it has.
        """
        for place, name in self._within(old).items():
            self.models.setdefault(new + place.removeprefix(old), name)

    def forget(self, owner: str) -> None:
        """Let the unnamed schemas of a route or component be named anew, for another has their names."""
        for place in self._within(owner):
            del self.models[place]

    def _within(self, owner: str) -> dict[str, str]:
        """The places in a route or component; see ``scripts.unnamed``."""
        inside = (f"{owner} ", f"{owner}.")
        return {place: name for place, name in self.models.items() if place == owner or place.startswith(inside)}


@dataclass(frozen=True, slots=True)
class Renaming:
    """What the upstream renamed while its Python name stays."""

    kind: str  # "operation", "tag" or "model"
    old: str
    new: str
    name: str


def settle(known: dict[str, str], wires: Iterable[str], spell: Callable[[str], str]) -> dict[str, str]:
    """Names for the fields of a model, or for the values of an enumeration.

    Args:
        known: What the lock has, of wire names that are gone too; what does not follow from a wire name alone is
            entered.
        wires: The wire names that there are.
        spell: The name that a wire name should have.

    Returns:
        Wire name to name: what is known, else as spelled, with a number where that is taken. Those that are spelled as
        on the wire, but for capitals, come first, so that no newcomer renames them.
    """

    def is_plain(wire: str, name: str) -> bool:
        return name.lower() == wire

    named = dict(known)
    for wire in sorted(set(wires) - known.keys(), key=lambda wire: (not is_plain(wire, spell(wire)), wire)):
        taken = set(named.values())
        named[wire] = next(name for name in numbered(spell(wire)) if name not in taken)
        if not is_plain(wire, named[wire]):
            known[wire] = named[wire]
    return {wire: named[wire] for wire in wires}


def read_locks(path: Path) -> dict[str, Names]:
    """The locks of all APIs; empty when there is no file yet.

    Raises:
        PipelineError: If the file is no lock.
    """
    if not path.exists():
        return {}
    try:
        return {api: Names.from_json(data) for api, data in json.loads(path.read_text(encoding="utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PipelineError(
            str(path), f"is not a lock of names ({error})", "restore it from version control"
        ) from error


def dump_locks(locks: Mapping[str, Names]) -> bytes:
    """The file's content: canonical JSON."""
    data = {api: names.to_json() for api, names in locks.items()}
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
