"""Which operation a path means, in each spelling that the real service answers.

Documents spell one route with and without ``/api`` and ``/api/v1``, and so do clients: a self-hosted server expects
``/api/v2/...`` where a hosted one expects ``/v2/...``. The contract says what identifies a route. Where two templates
match a path, the one with the earlier literal segment wins, then the one with the earlier spelling in ``spellings``.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from langsmith_ext.testing._service.contract import ServedContract, ServedOperation

_PLACEHOLDER = re.compile(r"\{[^/]*\}")


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


def unnamed(path: str) -> str:
    """Return a path template without the names of its placeholders."""
    return _PLACEHOLDER.sub("{}", path)


def placeholders(path: str) -> list[str]:
    """Return the names of a template's placeholders, in order."""
    return [found[1:-1] for found in _PLACEHOLDER.findall(path)]


def spellings(operation: ServedOperation, prefixes: Sequence[str]) -> tuple[str, ...]:
    """Return the paths under which an operation is answered, the contract's own first.

    Args:
        operation: The operation.
        prefixes: What may or may not be written before its canonical path.
    """
    canonical = operation.route.partition(" ")[2]
    choices = itertools.product(*(("", prefix) for prefix in prefixes))
    return tuple(dict.fromkeys([unnamed(operation.path), *("".join(chosen) + canonical for chosen in choices)]))


class Router:
    """Finds operations by method and path.

    Args:
        contract: The contract whose operations are found.
        beyond: Operations that it does not declare.
    """

    def __init__(self, contract: ServedContract, beyond: Iterable[ServedOperation] = ()) -> None:
        self._root = _Node()
        operations = [*contract.operations.values(), *beyond]
        written = [(spellings(operation, contract.prefixes), operation) for operation in operations]
        for rank in range(max((len(paths) for paths, _ in written), default=0)):
            for paths, operation in written:
                if rank >= len(paths):
                    continue
                node = self._root
                for segment in _segments(paths[rank]):
                    node = node.descend(segment)
                node.operations.setdefault(operation.method, operation)

    def match(self, method: str, path: str) -> Route | tuple[str, ...]:
        """Return the route of a raw path, else the methods that the path has (none when it is unknown)."""
        segments = tuple(unquote(segment) for segment in _segments(path))
        allowed: set[str] = set()
        for operations, values in _search(self._root, segments, ()):
            if method in operations:
                operation = operations[method]
                return Route(operation, dict(zip(placeholders(operation.path), values, strict=True)))
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
    """Return the segments of a path; a trailing slash is ignored, as by the real service."""
    return path.removesuffix("/").split("/")[1:]
