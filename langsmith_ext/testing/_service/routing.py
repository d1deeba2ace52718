"""Which operation a path means, in each of the forms in which the real service answers it.

A route is answered as written, with `/api/v1` removed (older clients call `/sessions`), in its self-hosted form
(`/v2/...` as `/api/v2/...`, everything else below `/api/v1/`) and below a bare `/api`. Where two templates match, the
one with the earlier literal segment wins, then the form that stands earlier in that list.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from langsmith_ext.testing._service.contract import ServedContract, ServedOperation

_PREFIX = "/api/v1"


@dataclass(frozen=True, slots=True)
class Route:
    """An operation and the decoded values of its path parameters."""

    operation: ServedOperation
    path: Mapping[str, str]


@dataclass(slots=True)
class _Node:
    literals: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, ServedOperation] = field(default_factory=dict)

    def descend(self, segment: str) -> _Node:
        if not segment.startswith("{"):
            return self.literals.setdefault(segment, _Node())
        if self.parameter is None:
            self.parameter = _Node()
        return self.parameter


def forms(path: str) -> tuple[str, ...]:
    """The paths under which a route is answered, the one in the contract first.

    >>> forms("/v1/platform/tools")
    ('/v1/platform/tools', '/api/v1/platform/tools')
    >>> forms("/api/v1/sessions")
    ('/api/v1/sessions', '/sessions', '/api/sessions')
    """
    if path.startswith(_PREFIX + "/"):
        short = path.removeprefix(_PREFIX)
        return path, short, "/api" + short
    if path.startswith(("/v1/", "/v2/")):
        return path, "/api" + path
    return path, _PREFIX + path, "/api" + path


class Router:
    """Finds operations by method and path."""

    def __init__(self, contract: ServedContract) -> None:
        self._root = _Node()
        written = [(forms(operation.path), operation) for operation in contract.operations.values()]
        for rank in range(max(len(paths) for paths, _ in written)):
            for paths, operation in written:
                if rank >= len(paths):
                    continue
                node = self._root
                for segment in _segments(paths[rank]):
                    node = node.descend(segment)
                node.operations.setdefault(operation.method, operation)

    def match(self, method: str, path: str) -> Route | tuple[str, ...]:
        """The route for a raw path, else the methods that the path knows (none: the path itself is unknown)."""
        segments = tuple(unquote(segment) for segment in _segments(path))
        allowed: set[str] = set()
        for operations, values in _search(self._root, segments, ()):
            if method in operations:
                operation = operations[method]
                names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
                return Route(operation, dict(zip(names, values, strict=True)))
            allowed.update(operations)
        return tuple(sorted(allowed))


def _search(
    node: _Node, segments: tuple[str, ...], values: tuple[str, ...]
) -> Iterator[tuple[dict[str, ServedOperation], tuple[str, ...]]]:
    if not segments:
        if node.operations:
            yield node.operations, values
        return
    head, *rest = segments
    if head in node.literals:
        yield from _search(node.literals[head], tuple(rest), values)
    if node.parameter is not None and head:
        yield from _search(node.parameter, tuple(rest), (*values, head))


def _segments(path: str) -> list[str]:
    """The segments of a path; a slash at the end means nothing, as on the real service."""
    return path.removesuffix("/").split("/")[1:]


@functools.cache
def router_of(contract: ServedContract) -> Router:
    """The router of a contract, built once."""
    return Router(contract)
