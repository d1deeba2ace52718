"""Stage "name": every operation gets a resource, a method and argument names.

What is in the lock stays. What is new follows from the contract:

- the resource is the tag, merged or placed by an overlay, in snake case;
- the method is the operation id without FastAPI's tail, any other operation id in snake case, else verb and path;
- an argument is the wire name in snake case.

A clash is broken on the newer side. A route that vanished while another appeared with the same resource, HTTP method
and Python name has moved: it takes its name along. A tag that vanished while all its operations came under a new one
was renamed: the resource stays.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from scripts import PipelineError
from scripts.document.contract import operations
from scripts.document.semantics import is_argument
from scripts.naming.lock import Names, Renaming
from scripts.naming.words import identifier, is_plural, numbered, singular, snake_case, words

# A method or argument called like a type would hide it from the annotations beside it.
_TYPES = frozenset({"list", "dict", "str", "int", "float", "bool", "bytes", "date", "datetime"})
RESERVED_METHODS = frozenset({"paginate", "stream", "request", "close", *_TYPES, *keyword.kwlist})
RESERVED_RESOURCES = frozenset(
    {"paginate", "stream", "request", "close", "aclose", "detailed", "with_workspace", "with_organization"}
    | {"with_options", *keyword.kwlist}
)
RESERVED_PARAMETERS = frozenset({"self", "body", "result", *_TYPES})
_VERBS = {
    "GET": "get",
    "HEAD": "check",
    "OPTIONS": "options",
    "TRACE": "trace",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
}
_PREFIX = re.compile(r"api|v\d+|platform|current")
_PARAMETER = re.compile(r"{([^{}]+)}")
_VERSION = re.compile(r"v\d+")
_NAME = re.compile(r"[a-z][a-z0-9_]*")


@dataclass(frozen=True, slots=True)
class OperationName:
    """What an operation is called: resource, method, and argument by ``query limit``."""

    resource: str
    name: str
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Route:
    """An operation and where it is."""

    method: str
    path: str
    operation: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"


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
    routes = [_Route(method, path, operation) for (method, path), operation in operations(contract).items()]
    present = {str(route): route for route in routes}
    renamings = _adopt_renamed_tags(contract, present, lock)
    for key in sorted(present):
        if "moved_to" in lock.operations.get(key, {}):
            _return(present[key], present, lock)
    gone = sorted(key for key, entry in lock.operations.items() if key not in present and "moved_to" not in entry)
    # An operation id names its operation more surely than a path does: those come first.
    new = sorted(
        present.keys() - lock.operations.keys(), key=lambda key: ("operationId" not in present[key].operation, key)
    )
    for key in new:
        resource, wanted = _wanted(present[key], lock)
        entry = {"resource": resource, "name": wanted}
        origin = next((old for old in gone if _is_move(old, lock.operations[old], key, entry)), None)
        if origin is None:
            lock.operations[key] = {"resource": resource, "name": _free(entry, key, lock), "parameters": {}}
        else:
            gone.remove(origin)
            lock.operations[key] = entry | {"parameters": dict(lock.operations[origin]["parameters"])}
            lock.operations[origin]["moved_to"] = key
            lock.inherit(origin, key)
            renamings.append(Renaming("operation", origin, key, f"{resource}.{wanted}"))
    return {key: _complete(lock.operations[key], route.operation) for key, route in present.items()}, renamings


def _return(route: _Route, present: Mapping[str, _Route], lock: Names) -> None:
    """Name a route that passed its name on and is there again: as before, unless it is still used."""
    entry = lock.operations[str(route)]
    del entry["moved_to"]
    called = (entry["resource"], entry["name"])
    others = [
        key
        for key, other in lock.operations.items()
        if key != str(route) and "moved_to" not in other and (other["resource"], other["name"]) == called
    ]
    if present.keys() & set(others):
        entry["name"] = _free(entry, str(route), lock, besides=str(route))
        lock.forget(str(route))
    else:
        for key in others:
            lock.operations[key]["moved_to"] = str(route)


def _adopt_renamed_tags(contract: Mapping[str, Any], present: Mapping[str, _Route], lock: Names) -> list[Renaming]:
    """Enter new tags into the lock.

    One that took over the surviving operations of a vanished tag, and of no other, keeps its resource.
    """
    merged: Mapping[str, str] = contract.get("x-langsmith-resources", {})
    by_tag: dict[str, set[str]] = {}
    for key, route in present.items():
        for tag in route.operation.get("tags", [])[:1]:
            by_tag.setdefault(tag, set()).add(key)
    renamings = []
    for tag in sorted(by_tag.keys() - lock.tags.keys()):
        resource = merged.get(tag, identifier(tag, RESERVED_RESOURCES, stem="resource"))
        held = {lock.operations[key]["resource"] for key in by_tag[tag] if key in lock.operations}
        if len(held) == 1 and tag not in merged:
            (kept,) = held
            vanished = sorted(old for old, known in lock.tags.items() if known == kept and old not in by_tag)
            if vanished and kept != resource:
                renamings.append(Renaming("tag", vanished[0], tag, kept))
                resource = kept
        lock.tags[tag] = resource
    return renamings


def _wanted(route: _Route, lock: Names) -> tuple[str, str]:
    """The resource and the method name that a new operation should have."""
    resource = _given(route, "x-langsmith-resource", RESERVED_RESOURCES) or _resource(route, lock)
    return resource, _given(route, "x-langsmith-name", RESERVED_METHODS) or _method_name(route, resource)


def _given(route: _Route, annotation: str, reserved: frozenset[str]) -> str | None:
    """What an overlay says, if it does."""
    if annotation not in route.operation:
        return None
    name = str(route.operation[annotation])
    if not _NAME.fullmatch(name) or name in reserved:
        raise PipelineError(
            f"{annotation} of {route}", f"is {name!r}, which is reserved or not in snake case", "correct the overlay"
        )
    return name


def _resource(route: _Route, lock: Names) -> str:
    if tags := route.operation.get("tags"):
        return lock.tags[tags[0]]
    literals = [literal for segment in _segments(route.path) if (literal := _literal(segment))]
    return identifier(literals[0] if literals else "root", RESERVED_RESOURCES, stem="resource")


def _is_move(old: str, entry: Mapping[str, Any], new: str, wanted: Mapping[str, str]) -> bool:
    same_method = old.partition(" ")[0] == new.partition(" ")[0]
    return same_method and (entry["resource"], entry["name"]) == (wanted["resource"], wanted["name"])


def _free(entry: Mapping[str, Any], key: str, lock: Names, *, besides: str | None = None) -> str:
    """The wanted name; where it is taken, with the path's version, or with a number."""
    resource: str = entry["resource"]
    wanted: str = entry["name"]
    taken = {
        other["name"]
        for route, other in lock.operations.items()
        if other["resource"] == resource and route != besides and "moved_to" not in other
    }
    versions = [f"{wanted}_{segment}" for segment in key.split("/") if _VERSION.fullmatch(segment)]
    candidates = chain([wanted], versions, numbered(wanted))
    return next(name for name in candidates if name not in RESERVED_METHODS and name not in taken)


def _complete(entry: dict[str, Any], operation: Mapping[str, Any]) -> OperationName:
    """Enter the arguments that the lock does not know yet."""
    parameters: dict[str, str] = entry["parameters"]
    declared = filter(is_argument, operation.get("parameters", []))
    wires = [f"{parameter['in']} {parameter['name']}" for parameter in declared]
    for wire in sorted(set(wires) - parameters.keys()):
        place, _, name = wire.partition(" ")
        wanted = identifier(name, RESERVED_PARAMETERS, stem="argument")
        candidates = chain([wanted, f"{wanted.rstrip('_')}_{place}"], numbered(wanted))
        parameters[wire] = next(candidate for candidate in candidates if candidate not in parameters.values())
    return OperationName(entry["resource"], entry["name"], {wire: parameters[wire] for wire in wires})


def _method_name(route: _Route, resource: str) -> str:
    operation_id = _without_tail(route.operation.get("operationId", ""), route)
    named = operation_id if words(operation_id) else _name_from_path(route, resource)
    return identifier(named, RESERVED_METHODS, stem="operation")


def _without_tail(operation_id: str, route: _Route) -> str:
    """An operation id without the ``_<path>_<method>`` that FastAPI puts behind the function's name."""
    tail = re.sub(r"\W", "_", route.path) + f"_{route.method.lower()}"
    return operation_id.removesuffix(tail) or operation_id


def _segments(path: str) -> list[str]:
    return [segment for segment in path.split("/") if segment and not _PREFIX.fullmatch(segment)]


def _literal(segment: str) -> str:
    """The words of a path segment that are no parameter: ``{name}:start`` is ``start``."""
    return snake_case(_PARAMETER.sub("", segment))


def _name_from_path(route: _Route, resource: str) -> str:
    """Verb and path: ``GET /v2/sandboxes/boxes/{name}/status`` of ``sandboxes`` is ``get_box_status``."""
    rest = _after_resource(_segments(route.path), resource)
    nouns = [
        # A literal before a parameter names one thing.
        singular(literal) if _PARAMETER.match(following) else literal
        for segment, following in zip(rest, [*rest[1:], ""], strict=False)
        if (literal := _literal(segment))
    ]
    names_one = bool(rest) and not _literal(rest[-1])
    if not nouns:
        nouns = [singular(resource) if names_one or route.method == "POST" else resource]
    elif route.method == "POST" and not names_one and not is_plural(nouns[-1]):
        return "_".join([nouns[-1], *nouns[:-1]])  # an action: POST .../{name}/start
    if route.method == "POST":
        return "_".join(["create", *nouns[:-1], singular(nouns[-1])])
    if route.method == "GET" and not names_one and is_plural(nouns[-1]):
        return "_".join(["list", *nouns])
    return "_".join([_VERBS[route.method], *nouns])


def _after_resource(segments: list[str], resource: str) -> list[str]:
    """The segments behind the last one that the resource's name already says."""
    said = {singular(word) for word in resource.split("_")}
    last = -1
    for index, segment in enumerate(segments):
        spoken = {singular(word) for word in _literal(segment).split("_")}
        if spoken <= said:
            last = index
    return segments[last + 1 :]
