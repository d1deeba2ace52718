"""The lock of names, ``openapi/names.json``: append-only, so that what was generated once keeps its name permanently.

An operation's name belongs to its route (``scripts.document.routes``), however a document spells it. A route can have
several names, where documents once declared it twice: the first is the operation's, the others are aliases.

One entry can change: that of a component which passed its name on to another, came back, and found that other still
there. Then the one that came back is the newer side.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.document.routes import Routes, placeholders
from scripts.naming.words import numbered

FORMAT = 2
"""The format of the file. In format 1, which says no number, operations were entered by their spelling."""
_OPERATION = re.compile(r"(?P<method>[A-Z]+) (?P<path>/\S*)(?P<rest>.*)", re.DOTALL)


@dataclass(slots=True)
class Names:
    """The lock of one API.

    Attributes:
        operations: ``GET /path/{}`` to ``resource``, ``name``, ``path`` (as it was spelled when it got the name),
            ``parameters`` (``query limit`` to the argument, those of the path by position: ``path 1``), and
            ``aliases``, each with the same four. Operations that are gone stay as tombstones.
        tags: Tag to resource.
        resources: Resource to the name of its class.
        models: Component key, or place of an unnamed schema, to class name; what is gone stays.
        fields: Class name to wire name to attribute, and to member for the values of an enumeration, where the name
            does not follow from the wire name alone.
        renamed: Component key to the key that it passed its class name on to.
        shapes: Class name to a digest of its shape, to recognize a component under a new key.
        prefixes: Those of ``Routes``, the rule by which operations are entered.
    """

    operations: dict[str, dict[str, Any]] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    resources: dict[str, str] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
    fields: dict[str, dict[str, str]] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)
    prefixes: list[str] = field(default_factory=list)

    @property
    def routes(self) -> Routes:
        """The rule by which operations are entered."""
        return Routes(tuple(self.prefixes))

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Names:
        """Read what ``to_json`` wrote."""
        return cls(**copy.deepcopy(data))

    def to_json(self) -> dict[str, Any]:
        """The lock of this API as JSON values."""
        return {name: getattr(self, name) for name in self.__slots__}

    def follow(self, routes: Routes) -> None:
        """Enter operations and the places in them by a rule.

        Args:
            routes: The rule. Names of what is one route by it, and was two by the rule before, become aliases.
        """
        self.prefixes = list(routes.prefixes)
        operations: dict[str, dict[str, Any]] = {}
        # Of two names the plainer one is the operation's: ``update`` and not ``update_v1``.
        for key, entry in sorted(self.operations.items(), key=lambda item: (len(item[1]["name"]), item[0])):
            if "moved_to" in entry:  # format 1: another route has its name
                continue
            method, _, path = key.partition(" ")
            entry = _with_positions(entry, path)
            route = routes.route(method, path)
            if route in operations:
                operations[route].setdefault("aliases", []).extend([entry, *entry.pop("aliases", [])])
            else:
                operations[route] = entry
        self.operations = operations
        self.models = {self._followed(place): name for place, name in self.models.items()}

    def _followed(self, place: str) -> str:
        """A place of a schema by the rule."""
        if (found := _OPERATION.fullmatch(place)) is None:
            return place
        return self.routes.route(found["method"], found["path"]) + found["rest"]

    def settle(self, owner: str, wires: Iterable[str], spell: Callable[[str], str]) -> dict[str, str]:
        """Name the fields of a model or the values of an enumeration; see the function."""
        known = self.fields.pop(owner, {})
        named = settle(known, wires, spell)
        if known:
            self.fields[owner] = known
        return named

    def inherit(self, old: str, new: str) -> None:
        """Give the unnamed schemas of a component that goes by another key now the names that they had.

        Args:
            old: The component key that it had.
            new: The one that it has.
        """
        for place, name in self._within(old).items():
            self.models.setdefault(new + place.removeprefix(old), name)

    def forget(self, owner: str) -> None:
        """Let the unnamed schemas of a component be named anew, for another has their names."""
        for place in self._within(owner):
            del self.models[place]

    def _within(self, owner: str) -> dict[str, str]:
        """The places in a component; see ``scripts.naming.classes``."""
        inside = (f"{owner} ", f"{owner}.")
        return {place: name for place, name in self.models.items() if place == owner or place.startswith(inside)}


@dataclass(frozen=True, slots=True)
class Renaming:
    """What the upstream renamed while its Python name stays."""

    kind: str  # "tag" or "model"
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


def _with_positions(entry: Mapping[str, Any], path: str) -> dict[str, Any]:
    """An entry as format 2 has it, of a route that was spelled so."""
    positions = {f"path {name}": f"path {number}" for number, name in enumerate(placeholders(path), 1)}
    known = entry["parameters"].items()
    return {"path": path, **entry, "parameters": {positions.get(wire, wire): name for wire, name in known}}


def read_locks(path: Path) -> dict[str, Names]:
    """The locks of all APIs; empty when there is no file yet.

    One of format 1 is what it was: ``Names.follow`` makes it one of today.

    Raises:
        PipelineError: If the file is no lock.
    """
    if not path.exists():
        return {}
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content.get("format", 1) not in (1, FORMAT):
            raise PipelineError(
                str(path), f"is of format {content['format']}, and this is {FORMAT}", "use the pipeline that wrote it"
            )
        return {api: Names.from_json(data) for api, data in content.items() if api != "format"}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PipelineError(
            str(path), f"is not a lock of names ({error})", "restore it from version control"
        ) from error


def dump_locks(locks: Mapping[str, Names]) -> bytes:
    """The file's content: canonical JSON."""
    data = {"format": FORMAT} | {api: names.to_json() for api, names in locks.items()}
    return (json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
