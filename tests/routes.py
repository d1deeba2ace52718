"""Operations by their routes, however the document of the day spells them."""

from __future__ import annotations

from functools import cache

from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext.runtime.operation import Operation
from scripts.document import registry

_ROUTES = registry.get("platform").routes


def at_route(method: str, path: str) -> Operation:
    """Return the operation with a route.

    Args:
        method: Its method, in capitals.
        path: Its path template, in any spelling.

    Raises:
        KeyError: The contract has no such operation.
    """
    return _by_route()[method, _ROUTES.canonical(path)]


@cache
def _by_route() -> dict[tuple[str, str], Operation]:
    return {(method, _ROUTES.canonical(path)): found for (method, path), found in OPERATIONS.items()}
