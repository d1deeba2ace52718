"""Aliases: the other names of a route that documents once declared twice.

Every name that was assigned stays callable. In the contract an alias is the operation itself in another spelling,
deprecated, so that every later stage handles it like any other operation.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping

from scripts.document.contract import operations
from scripts.document.keywords import METHODS, JsonObject
from scripts.document.lifetime import SUCCESSOR
from scripts.document.routes import with_placeholders
from scripts.naming.lock import Names

ALIAS = "x-langsmith-alias"
"""On an alias: its own ``resource.name``."""


def with_aliases(contract: JsonObject, lock: Names) -> JsonObject:
    """Return a contract with the aliases of its operations added.

    Args:
        contract: The contract, overlays applied, which declares each route once.
        lock: The names of its operations; those that it does not know have no aliases.
    """
    paths = {path: dict(item) for path, item in contract["paths"].items()}
    for (method, path), operation in operations(contract).items():
        entry = lock.operations.get(lock.routes.route(method, path), {})
        for alias in entry.get("aliases", ()):
            # Each name has a spelling of its own; that of the alias may be the operation's today.
            spellings = (with_placeholders(named["path"], path) for named in (alias, entry))
            spelling = next(one for one in spellings if one != path)
            replaced = {
                "deprecated": True,
                ALIAS: f"{alias['resource']}.{alias['name']}",
                SUCCESSOR: f"{method} {path}",
            }
            # An operation id is of one operation only.
            copied = {key: value for key, value in operation.items() if key != "operationId"} | replaced
            paths.setdefault(spelling, {})[method.lower()] = copy.deepcopy(copied)
    return contract | {"paths": paths}


def without_aliases(contract: Mapping[str, object]) -> JsonObject:
    """Return a contract with its operations alone."""
    paths = contract["paths"]
    assert isinstance(paths, dict)
    items = {
        path: {key: value for key, value in item.items() if key not in METHODS or ALIAS not in value}
        for path, item in paths.items()
    }
    return {**contract, "paths": {path: item for path, item in items.items() if item}}
