"""Stage "name": every operation gets a resource, a method and argument names.

What is in the lock stays. What is new follows from the contract:

- the resource is the tag, merged or placed by an overlay, in snake case;
- the method is called by the rule of ``scripts.naming.rule``;
- an argument is the wire name in snake case.

A clash is broken on the newer side; of two that are equally new, the higher version of an API has the plain name. What
is in the lock is found there by its route, however the contract spells it, and by nothing else: two operations that
would be called the same are not the same. A tag that vanished while all its operations came under a new one was
renamed: the resource stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from scripts import PipelineError
from scripts.document.contract import operations
from scripts.document.keywords import UNLISTED
from scripts.document.pagination import classify
from scripts.document.references import follow
from scripts.document.routes import placeholders
from scripts.document.semantics import is_argument, is_json
from scripts.naming.aliases import ALIAS
from scripts.naming.lock import Names, Renaming
from scripts.naming.reserved import RESERVED_METHODS, RESERVED_PARAMETERS, RESERVED_RESOURCES
from scripts.naming.rule import Guess, Noun, ResponseShape, RouteWords, guess, is_root
from scripts.naming.words import identifier, numbered, snake_case

_PARAMETER = re.compile(r"{[^{}]+}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class OperationName:
    """What an operation is called: resource, method, and argument by ``query limit``."""

    resource: str
    name: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An operation that the lock does not know yet."""

    route: RouteWords
    resource: str
    guess: Guess
    given: bool

    @property
    def order(self) -> tuple[object, ...]:
        """Who chooses first: who has a name from an overlay, the highest version, the outermost collection."""
        route = self.route
        return (
            not self.given,
            -(route.version or 1),
            self.guess.nested,
            not self.guess.plain,
            len(route.path.split("/")),
            # An operation id identifies its operation more reliably than a path does.
            not route.operation_id,
            route.method == "GET",
            str(route),
        )


def name_operations(contract: dict[str, Any], lock: Names) -> tuple[dict[str, OperationName], list[Renaming]]:
    """Name every operation, entering new names into the lock.

    Args:
        contract: The contract, overlays applied.
        lock: The lock of this API; changed in place.

    Returns:
        The names by ``GET /path``, and what was recognized as renamed.

    Raises:
        PipelineError: If an overlay gives a name that Python does not take.
    """
    listed = {f"{method} {path}": operation for (method, path), operation in operations(contract).items()}
    present = {key: operation for key, operation in listed.items() if ALIAS not in operation}
    # What a document no longer lists keeps the tag that it had, which says nothing about the tags of today.
    tagged = {key: operation for key, operation in present.items() if UNLISTED not in operation}
    renamings = _adopt_renamed_tags(contract, tagged, lock)
    for candidate in sorted(_candidates(contract, present, lock), key=lambda candidate: candidate.order):
        route = candidate.route
        lock.operations[lock.routes.route(route.method, route.path)] = {
            "resource": candidate.resource,
            "name": _free(candidate.resource, candidate.guess.names, route, lock),
            "path": route.path,
            "parameters": {},
        }
    found = {key: named(_entry(key, operation, lock), key, operation) for key, operation in listed.items()}
    return found, renamings


def _entry(key: str, operation: Mapping[str, Any], lock: Names) -> dict[str, Any]:
    """The entry of an operation in the lock, or that of an alias."""
    entry = lock.operations[_route_of(key, lock)]
    if ALIAS not in operation:
        return entry
    aliases: list[dict[str, Any]] = entry["aliases"]
    return next(alias for alias in aliases if f"{alias['resource']}.{alias['name']}" == operation[ALIAS])


def _route_of(key: str, lock: Names) -> str:
    """The route of an operation that a contract spells ``GET /path``."""
    method, _, path = key.partition(" ")
    return lock.routes.route(method, path)


def _adopt_renamed_tags(contract: Mapping[str, Any], present: Mapping[str, Any], lock: Names) -> list[Renaming]:
    """Enter new tags into the lock.

    One that took over the surviving operations of a vanished tag, and of no other, keeps its resource.
    """
    merged: Mapping[str, str] = contract.get("x-langsmith-resources", {})
    by_tag: dict[str, set[str]] = {}
    for key, operation in present.items():
        for tag in operation.get("tags", [])[:1]:
            by_tag.setdefault(tag, set()).add(_route_of(key, lock))
    renamings = []
    for tag in sorted(by_tag.keys() - lock.tags.keys()):
        resource = merged.get(tag, identifier(tag, RESERVED_RESOURCES, stem="resource"))
        held = {lock.operations[route]["resource"] for route in by_tag[tag] if route in lock.operations}
        if len(held) == 1 and tag not in merged:
            (kept,) = held
            vanished = sorted(old for old, known in lock.tags.items() if known == kept and old not in by_tag)
            if vanished and kept != resource:
                renamings.append(Renaming("tag", vanished[0], tag, kept))
                resource = kept
        lock.tags[tag] = resource
    return renamings


def _candidates(contract: dict[str, Any], present: Mapping[str, Any], lock: Names) -> list[_Candidate]:
    """The operations that the lock does not know yet, and what they may be called."""
    placed: Mapping[str, str] = contract.get("x-langsmith-resources", {})
    resources = {key: _resource(key, operation, placed, lock) for key, operation in present.items()}
    nouns = {
        resource: Noun([resource, *sorted(tag for tag, known in lock.tags.items() if known == resource)])
        for resource in resources.values()
    }
    routes = {key: _route(contract, key, operation) for key, operation in present.items()}
    rooted = {resources[key] for key, route in routes.items() if is_root(route, nouns[resources[key]])}
    found = []
    for key in present:
        if _route_of(key, lock) in lock.operations:
            continue
        resource, route = resources[key], routes[key]
        given = _given(key, present[key], "x-langsmith-name", RESERVED_METHODS)
        by_rule = guess(route, nouns[resource], rooted=resource in rooted)
        allowed = tuple(identifier(name, RESERVED_METHODS, stem="operation") for name in by_rule.names)
        chosen = Guess((given,), plain=True, nested=False) if given else replace(by_rule, names=allowed)
        found.append(_Candidate(route, resource, chosen, given is not None))
    return found


def _route(contract: dict[str, Any], key: str, operation: Mapping[str, Any]) -> RouteWords:
    route = replace(RouteWords.of(key), operation_id=operation.get("operationId", ""))
    return replace(route, response=_response_shape(contract, route, operation))


def _response_shape(contract: dict[str, Any], route: RouteWords, operation: Mapping[str, Any]) -> ResponseShape:
    """Return what a successful response contains."""
    declared = sorted(operation.get("responses", {}).items())
    successes = [response for status, response in declared if status.startswith("2")]
    contents = [_resolved(contract, response).get("content", {}) for response in successes]
    schemas = [media.get("schema") for content in contents for kind, media in content.items() if is_json(kind)]
    schema = _resolved(contract, schemas[0]) if schemas else {}
    if schema.get("type") == "array" or classify(contract, route.path, route.method) is not None:
        return ResponseShape.SEVERAL
    properties = [_resolved(contract, part) for part in schema.get("properties", {}).values()]
    if not properties:
        return ResponseShape.UNKNOWN
    lists = sum(part.get("type") in ("array", ["array", "null"]) for part in properties)
    return ResponseShape.WRAPPED if lists == 1 else ResponseShape.ONE


def _resolved(contract: dict[str, Any], value: Any) -> dict[str, Any]:
    """Return what a reference means; nothing for a boolean schema, and for a reference that leads to itself."""
    try:
        value = follow(contract, value)
    except LookupError:
        return {}
    return value if isinstance(value, dict) else {}


def _given(key: str, operation: Mapping[str, Any], annotation: str, reserved: frozenset[str]) -> str | None:
    """What an overlay says, if it does."""
    if annotation not in operation:
        return None
    name = str(operation[annotation])
    if not _NAME.fullmatch(name) or name in reserved:
        raise PipelineError(
            f"{annotation} of {key}", f"is {name!r}, which is reserved or not in snake case", "correct the overlay"
        )
    return name


def _resource(key: str, operation: Mapping[str, Any], placed: Mapping[str, str], lock: Names) -> str:
    """The resource of an operation: what the lock or an overlay says, else its tag, else its path."""
    if (route := _route_of(key, lock)) in lock.operations:
        known: str = lock.operations[route]["resource"]
        return known
    if given := _given(key, operation, "x-langsmith-resource", RESERVED_RESOURCES):
        return given
    path = key.partition(" ")[2]
    for below, resource in placed.items():
        canonical = lock.routes.canonical
        if below.startswith("/") and f"{canonical(path)}/".startswith(f"{canonical(below)}/"):
            return resource
    if tags := operation.get("tags"):
        return lock.tags[tags[0]]
    segments = RouteWords("", path).segments
    literals = [literal for segment in segments if (literal := snake_case(_PARAMETER.sub("", segment)))]
    return identifier(literals[0] if literals else "root", RESERVED_RESOURCES, stem="resource")


def _free(resource: str, wanted: Sequence[str], route: RouteWords, lock: Names) -> str:
    """The best wanted name that is free.

    Where the best one of all is taken by another version, it gets the version of the path; then come the others, then
    the best one with the HTTP method or a number.
    """
    holders = {
        other["name"]: RouteWords(key.partition(" ")[0], other["path"])
        for key, entry in lock.operations.items()
        for other in (entry, *entry.get("aliases", ()))
        if other["resource"] == resource
    }
    holder = holders.get(wanted[0])
    versions = []
    methods = []
    if holder is not None and route.version not in (None, holder.version):
        versions.append(f"{wanted[0]}_v{route.version}")
    if holder is not None and route.method != holder.method:
        methods.append(f"{wanted[0]}_{route.method.lower()}")
    candidates = chain(wanted[:1], versions, wanted[1:], methods, numbered(wanted[0]))
    return next(name for name in candidates if name not in RESERVED_METHODS and name not in holders)


def named(entry: dict[str, Any], path: str, operation: Mapping[str, Any]) -> OperationName:
    """Name an operation as the lock says.

    Args:
        entry: The entry of its route; arguments that it does not know yet are entered.
        path: The path as the contract spells it.
        operation: The operation.
    """
    parameters: dict[str, str] = entry["parameters"]
    declared = filter(is_argument, operation.get("parameters", []))
    # What a path calls its parameters is a matter of spelling.
    positions = {f"path {name}": f"path {number}" for number, name in enumerate(placeholders(path), 1)}
    wires = {wire: positions.get(wire, wire) for wire in (f"{part['in']} {part['name']}" for part in declared)}
    for wire, entered in sorted(wires.items()):
        if entered in parameters:
            continue
        place, _, name = wire.partition(" ")
        wanted = identifier(name, RESERVED_PARAMETERS, stem="argument")
        candidates = chain([wanted, f"{wanted.rstrip('_')}_{place}"], numbered(wanted))
        parameters[entered] = next(candidate for candidate in candidates if candidate not in parameters.values())
    arguments = {wire: parameters[entered] for wire, entered in wires.items()}
    return OperationName(entry["resource"], entry["name"], arguments)
