"""Stage "name": every operation gets a resource, a method and argument names.

What is in the lock stays. What is new follows from the contract:

- the resource is the tag, merged or placed by an overlay, in snake case;
- the method is the operation id without FastAPI's tail, any other operation id in snake case, else verb and path;
- an argument is the wire name in snake case.

A clash is broken on the newer side. A route that vanished while another appeared with the same resource, method and Python name has
moved: it takes its name along. A tag that vanished while all its operations came under a new one was renamed: the resource stays.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.facts import METHODS
from scripts.names import Names, Renaming
from scripts.words import identifier, is_plural, singular, snake_case, words

RESERVED_METHODS = frozenset({"paginate", "stream", "request", "close", "list", *keyword.kwlist})
RESERVED_RESOURCES = frozenset(
    {"paginate", "stream", "request", "close", "aclose", "detailed", "with_workspace", "with_organization"}
)
RESERVED_RESOURCES |= frozenset({"with_options", *keyword.kwlist})
RESERVED_PARAMETERS = frozenset({"self", "body"})
_VERBS = {
    "get": "get",
    "head": "check",
    "options": "options",
    "trace": "trace",
    "put": "replace",
    "patch": "update",
    "delete": "delete",
}
_PREFIX = re.compile(r"api|v\d+|platform|current")
_PARAMETER = re.compile(r"{([^{}]+)}")


@dataclass(frozen=True, slots=True)
class OperationName:
    """What an operation is called: resource, method, and argument by ``query limit``."""

    resource: str
    name: str
    parameters: Mapping[str, str]


def operations_of(contract: Mapping[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, lower-case method and operation of a contract, in canonical order."""
    for path in sorted(contract["paths"]):
        for method in METHODS:
            if method in contract["paths"][path]:
                yield path, method, contract["paths"][path][method]


def name_operations(contract: Mapping[str, Any], lock: Names) -> tuple[dict[str, OperationName], list[Renaming]]:
    """Name every operation, entering new names into the lock.

    Args:
        contract: The contract, overlays applied.
        lock: The lock of this API; changed in place.

    Returns:
        The names by ``GET /path``, and what was recognized as renamed.
    """
    present = {
        f"{method.upper()} {path}": (path, method, operation) for path, method, operation in operations_of(contract)
    }
    renamings = _adopt_renamed_tags(contract, present, lock)
    gone = {key for key, entry in lock.operations.items() if key not in present and "moved_to" not in entry}
    taken = {(entry["resource"], entry["name"]) for entry in lock.operations.values() if "moved_to" not in entry}
    # An operation id names its operation more surely than a path does: those come first.
    new = sorted(present.keys() - lock.operations.keys(), key=lambda key: ("operationId" not in present[key][2], key))
    returned = sorted(key for key in present if "moved_to" in lock.operations.get(key, {}))
    for key in [*new, *returned]:
        path, method, operation = present[key]
        resource = _resource(operation, path, lock)
        wanted = operation.get("x-langsmith-name") or _method_name(operation, path, method, resource)
        origin = next(
            (old for old in sorted(gone) if _is_move(lock.operations[old], old, method, resource, wanted)), None
        )
        if origin is not None:
            gone.remove(origin)
            lock.operations[origin]["moved_to"] = key
            renamings.append(Renaming("operation", origin, key, f"{resource}.{wanted}"))
        else:
            wanted = _free(resource, wanted, path, taken)
        taken.add((resource, wanted))
        lock.operations[key] = {"resource": resource, "name": wanted, "parameters": {}}
    return {key: _complete(lock.operations[key], operation) for key, (_, _, operation) in present.items()}, renamings


def resource_of_tag(tag: str, contract: Mapping[str, Any]) -> str:
    """The resource that a tag means when the lock does not know it."""
    merged: Mapping[str, str] = contract.get("x-langsmith-resources", {})
    return merged.get(tag) or identifier(tag, RESERVED_RESOURCES)


def _adopt_renamed_tags(
    contract: Mapping[str, Any], present: Mapping[str, tuple[str, str, dict[str, Any]]], lock: Names
) -> list[Renaming]:
    """Enter new tags into the lock; one that took over all the surviving operations of a vanished tag keeps its resource."""
    by_tag: dict[str, set[str]] = {}
    for key, (_, _, operation) in present.items():
        for tag in operation.get("tags", [])[:1]:
            by_tag.setdefault(tag, set()).add(key)
    renamings = []
    for tag in sorted(by_tag.keys() - lock.tags.keys()):
        held = {lock.operations[key]["resource"] for key in by_tag[tag] if key in lock.operations}
        resource = resource_of_tag(tag, contract)
        if len(held) == 1 and tag not in contract.get("x-langsmith-resources", {}):
            (kept,) = held
            old = sorted(name for name, known in lock.tags.items() if known == kept and name not in by_tag)
            if old and kept != resource:
                renamings.append(Renaming("tag", old[0], tag, kept))
                resource = kept
        lock.tags[tag] = resource
    return renamings


def _resource(operation: Mapping[str, Any], path: str, lock: Names) -> str:
    if placed := operation.get("x-langsmith-resource"):
        return str(placed)
    if tags := operation.get("tags"):
        return lock.tags[tags[0]]
    segments = [segment for segment in _segments(path) if not _PARAMETER.fullmatch(segment)]
    return identifier(segments[0] if segments else "root", RESERVED_RESOURCES)


def _is_move(entry: Mapping[str, Any], key: str, method: str, resource: str, wanted: str) -> bool:
    return key.startswith(f"{method.upper()} ") and entry["resource"] == resource and entry["name"] == wanted


def _free(resource: str, wanted: str, path: str, taken: set[tuple[str, str]]) -> str:
    """The wanted name, else with the path's version, else with a number."""
    versions = [segment for segment in path.split("/") if re.fullmatch(r"v\d+", segment)]
    candidates = [
        wanted,
        *(f"{wanted}_{version}" for version in versions),
        *(f"{wanted}_{number}" for number in range(2, 1000)),
    ]
    return next(name for name in candidates if name not in RESERVED_METHODS and (resource, name) not in taken)


def _complete(entry: dict[str, Any], operation: Mapping[str, Any]) -> OperationName:
    """Enter the arguments that the lock does not know yet."""
    parameters: dict[str, str] = entry["parameters"]
    wires = [f"{parameter['in']} {parameter['name']}" for parameter in operation.get("parameters", [])]
    for wire in sorted(set(wires) - parameters.keys()):
        place, _, name = wire.partition(" ")
        wanted = identifier(name, RESERVED_PARAMETERS)
        candidates = [wanted, f"{wanted}_{place}", *(f"{wanted}_{number}" for number in range(2, 100))]
        parameters[wire] = next(candidate for candidate in candidates if candidate not in parameters.values())
    return OperationName(entry["resource"], entry["name"], {wire: parameters[wire] for wire in wires})


def _method_name(operation: Mapping[str, Any], path: str, method: str, resource: str) -> str:
    if operation_id := operation.get("operationId"):
        return identifier(_without_tail(operation_id, path, method), RESERVED_METHODS)
    return identifier(_name_from_path(path, method, resource), RESERVED_METHODS)


def _without_tail(operation_id: str, path: str, method: str) -> str:
    """An operation id without the ``_<path>_<method>`` that FastAPI puts behind the function's name."""
    tail = re.sub(r"\W", "_", path) + f"_{method}"
    if operation_id.endswith(tail) and operation_id != tail:
        return operation_id[: -len(tail)]
    return operation_id


def _segments(path: str) -> list[str]:
    return [segment for segment in path.strip("/").split("/") if segment and not _PREFIX.fullmatch(segment)]


def _name_from_path(path: str, method: str, resource: str) -> str:
    """Verb and path: ``GET /v2/sandboxes/boxes/{name}/status`` of ``sandboxes`` is ``get_box_status``."""
    rest = _after_resource(_segments(path), resource)
    nouns = [
        # A literal before a parameter names one thing.
        singular(snake_case(segment)) if _PARAMETER.fullmatch(following) else snake_case(segment)
        for segment, following in zip(rest, [*rest[1:], ""], strict=False)
        if not _PARAMETER.fullmatch(segment)
    ]
    ends_in_parameter = bool(rest) and _PARAMETER.fullmatch(rest[-1]) is not None
    if not nouns:
        nouns = [singular(resource) if ends_in_parameter or method == "post" else resource]
    elif method == "post" and not ends_in_parameter and not is_plural(nouns[-1]):
        return "_".join([nouns[-1], *nouns[:-1]])  # an action: POST .../{name}/start
    if method == "post":
        return "_".join(["create", *nouns[:-1], singular(nouns[-1])])
    if method == "get" and not ends_in_parameter and is_plural(nouns[-1]):
        return "_".join(["list", *nouns])
    return "_".join([_VERBS[method], *nouns])


def _after_resource(segments: list[str], resource: str) -> list[str]:
    """The segments behind the last one that the resource's name already says."""
    said = {singular(word) for word in resource.split("_")}
    last = -1
    for index, segment in enumerate(segments):
        spoken = {singular(word.lower()) for word in words(segment)}
        if not _PARAMETER.fullmatch(segment) and spoken and spoken <= said:
            last = index
    return segments[last + 1 :]
