"""One route, however it is spelled: the canonical form by which everything recognizes a route.

LangSmith serves a route with and without ``/api`` and ``/v1`` before it, and its documents spell it one way one day and
another way the next. What identifies a route is therefore its method and its path without those prefixes, with unnamed
placeholders. Which prefixes an API has is a fact about that API, so they are in ``openapi/specs.toml``: to another API
``/users`` and ``/api/users`` may be different things.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.document.contract import operations
from scripts.document.keywords import METHODS, JsonObject

_PLACEHOLDER = re.compile(r"{([^{}]+)}")


def placeholders(path: str) -> list[str]:
    """Return the names of a path's placeholders, in order."""
    return _PLACEHOLDER.findall(path)


def with_placeholders(path: str, like: str) -> str:
    """Return a path with the names of placeholders that another spelling of it has.

    >>> with_placeholders("/v1/x/{id}", like="/x/{x_id}")
    '/v1/x/{x_id}'
    """
    names = iter(placeholders(like))
    return _PLACEHOLDER.sub(lambda _: f"{{{next(names)}}}", path)


def in_template(paths: Collection[str], path: str, operation: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return where to put an operation among other paths, since two templates may not differ in names alone.

    Args:
        paths: The paths that there are.
        path: The path of the operation.
        operation: The operation.

    Returns:
        The path of the same template that there is, and the operation with its parameters called as there; else both as
        they are.
    """
    if path in paths:
        return path, dict(operation)
    template = _PLACEHOLDER.sub("{}", path)
    found = next((one for one in paths if _PLACEHOLDER.sub("{}", one) == template), None)
    if found is None:
        return path, dict(operation)
    names = dict(zip(placeholders(path), placeholders(found), strict=True))
    parameters = [
        one | {"name": names.get(one["name"], one["name"])} if one.get("in") == "path" else one
        for one in operation.get("parameters", ())
    ]
    return found, {**operation, **({"parameters": parameters} if parameters else {})}


@dataclass(frozen=True, slots=True)
class Routes:
    """The rule of one API.

    Attributes:
        prefixes: What may or may not be written before a path, from the outermost to the innermost.
    """

    prefixes: tuple[str, ...] = ()

    def canonical(self, path: str) -> str:
        """Return the form that all spellings of a path share.

        >>> Routes(("/api", "/v1")).canonical("/api/v1/sessions/{session_id}")
        '/sessions/{}'
        >>> Routes(("/api", "/v1")).canonical("/api/v2/runs/query")
        '/v2/runs/query'
        """
        for prefix in self.prefixes:
            rest = path.removeprefix(prefix)
            if len(rest) > 1 and rest.startswith("/"):
                path = rest
        return _PLACEHOLDER.sub("{}", path)

    def route(self, method: str, path: str) -> str:
        """Return what identifies an operation, such as ``GET /sessions/{}``."""
        return f"{method.upper()} {self.canonical(path)}"

    def declared(self, contract: Mapping[str, Any]) -> dict[str, list[str]]:
        """Return the spellings under which a contract declares each route; usually there is one."""
        found: dict[str, list[str]] = {}
        for method, path in operations(contract):
            found.setdefault(self.route(method, path), []).append(path)
        return found

    def united(self, contract: JsonObject) -> JsonObject:
        """Return a contract that declares each route once.

        Of several declarations the richest is the operation: a proxy says nothing about what it passes on.
        """
        doubled = {route: paths for route, paths in self.declared(contract).items() if len(paths) > 1}
        if not doubled:
            return contract
        items = {path: dict(item) for path, item in contract["paths"].items()}
        for route, paths in doubled.items():
            method = route.partition(" ")[0].lower()
            richest = max(paths, key=lambda path: (_richness(items[path][method]), path))
            for path in paths:
                if path != richest:
                    del items[path][method]
        return contract | {"paths": {path: item for path, item in items.items() if item.keys() & set(METHODS)}}


AS_SPELLED = Routes()
"""The rule of an API whose paths have no prefix that may be missing."""


def _richness(operation: Mapping[str, Any]) -> tuple[bool, bool, int, int]:
    """Rank how much a declaration says: about the body first, at last about everything; of equals the lasting one."""
    lasts = not operation.get("deprecated")
    return "requestBody" in operation, lasts, len(operation.get("parameters", ())), len(json.dumps(operation))
