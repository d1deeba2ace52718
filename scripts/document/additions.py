"""Operations that no document lists yet: what an overlay adds of them, for as long as that is so.

An addition yields. An operation is left out as soon as the contract declares its route, in any spelling, and a schema
as soon as the contract has one under its key, or nothing that is added needs it. What is added is marked, and an
addition refers to nothing but its own schemas, so that no other document can make a part of it meaningless.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts import PipelineError
from scripts.document.contract import operations
from scripts.document.keywords import METHODS, JsonObject
from scripts.document.references import PREFIX, references_in
from scripts.document.routes import Routes, in_template

PROVISIONAL = "x-langsmith-provisional"
"""Marks an operation that no document lists: its types may follow the first one that does."""


@dataclass(frozen=True, slots=True)
class Addition:
    """What a contract lacks of an addition.

    Attributes:
        update: What to merge into the contract; empty when it lacks nothing.
        added: The operations in it, as ``GET /path``.
        redundant: The operations that the contract declares itself.
    """

    update: JsonObject
    added: tuple[str, ...]
    redundant: tuple[str, ...]


def lacking(contract: JsonObject, update: JsonObject, routes: Routes) -> Addition:
    """Find what a contract lacks of an addition.

    Args:
        contract: A distilled document; operations that an addition put there do not count as declared.
        update: The paths to add, and the schemas that they refer to.
        routes: The rule that recognizes a route in another spelling.
    """
    declared = {
        routes.route(method, path)
        for (method, path), operation in operations(contract).items()
        if not operation.get(PROVISIONAL)
    }
    paths: JsonObject = {}
    added: list[str] = []
    redundant: list[str] = []
    for path, item in update["paths"].items():
        for method, operation in item.items():
            known = routes.route(method, path) in declared
            (redundant if known else added).append(f"{method.upper()} {path}")
            if not known:
                there, called = in_template(contract["paths"], path, operation)
                paths.setdefault(there, {})[method] = called | {PROVISIONAL: True}
    if not paths:
        return Addition({}, (), tuple(redundant))
    present = contract.get("components", {}).get("schemas", {})
    given = _schemas(update)
    needed = {key: given[key] for key in sorted(_needed(paths, given)) if key not in present}
    components = {"components": {"schemas": needed}} if needed else {}
    return Addition({"paths": paths} | components, tuple(added), tuple(redundant))


def check(name: str, update: Any) -> None:
    """Check that an update can be an addition.

    Args:
        name: What to call it in a message.
        update: The update of an action.

    Raises:
        PipelineError: It holds something else than operations and schemas, or refers to what is not in it.
    """
    match update:
        case {"paths": dict() as paths, "components": {"schemas": dict(), **others}, **rest}:
            odd = bool(others or rest)
        case {"paths": dict() as paths, **rest}:
            odd = bool(rest)
        case _:
            paths, odd = {}, True
    methods = {method for item in paths.values() if isinstance(item, dict) for method in item}
    if odd or not paths or not methods or not methods.issubset(METHODS):
        raise PipelineError(
            name, "adds something else than operations", "give it `paths` with operations, and the schemas they need"
        )
    given = _schemas(update)
    if foreign := sorted(set(references_in(update)) - {PREFIX + key for key in given}):
        raise PipelineError(name, f"refers to {foreign[0]}, which it does not add", "add that schema to the action")


def _schemas(update: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = update.get("components", {}).get("schemas", {})
    return found


def _needed(paths: JsonObject, schemas: Mapping[str, Any]) -> set[str]:
    """Return the keys of the schemas that paths refer to, directly or through others."""
    found: set[str] = set()
    fresh = {reference.removeprefix(PREFIX) for reference in references_in(paths)}
    while fresh:
        found |= fresh
        fresh = {reference.removeprefix(PREFIX) for key in fresh for reference in references_in(schemas[key])} - found
    return found
