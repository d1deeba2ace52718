"""The table of behaviours by route, and which operations of a contract have one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.beyond import beyond
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.contract import ServedContract, ServedOperation
from langsmith_ext.testing._service.routing import placeholders, unnamed

Behaviour = Callable[[ServedCall], Any]

BEHAVIOURS: dict[str, Behaviour] = {}


def on(*routes: str) -> Callable[[Behaviour], Behaviour]:
    """Register a behaviour for routes without their prefixes, as in ``on("GET /info")``; the last one counts."""

    def register(behaviour: Behaviour) -> Behaviour:
        BEHAVIOURS.update(dict.fromkeys(routes, behaviour))
        return behaviour

    return register


@dataclass(frozen=True, slots=True)
class Bound:
    """A behaviour for one operation of a contract.

    Attributes:
        behaviour: What the operation does.
        names: The behaviour's names for the path parameters, in path order.
    """

    behaviour: Behaviour
    names: tuple[str, ...]


def bind(behaviours: Mapping[str, Behaviour], contract: ServedContract) -> dict[str, Bound]:
    """Find the behaviour of each operation by its route.

    A route that names all its parameters takes precedence over one that ends with ``{}``. A behaviour whose route is
    neither in the contract nor among the operations beyond it is left out.

    Returns:
        The behaviours by the key of their operation, as in ``GET /api/v1/sessions``.
    """
    by_route: dict[str, str] = {}
    for written in sorted(behaviours, key=lambda route: not route.endswith("{}")):
        by_route[unnamed(written)] = written
    return {
        operation.key: Bound(behaviours[route], _names(route, operation))
        for operation in (*contract.operations.values(), *beyond(contract))
        if (route := by_route.get(operation.route)) is not None
    }


def _names(route: str, operation: ServedOperation) -> tuple[str, ...]:
    """Return a route's names for an operation's path parameters; the contract's name where it has none."""
    pairs = zip(placeholders(route), placeholders(operation.path), strict=True)
    return tuple(own or declared for own, declared in pairs)
