"""How long an operation lasts and where: its end, its successor, and the first self-hosted version that has it.

Documents say at most that an operation is deprecated; the rest comes from overlays, as annotations of the operation.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from scripts import PipelineError
from scripts.document.contract import operations
from scripts.document.routes import AS_SPELLED, Routes

SUNSET = "x-langsmith-sunset"
"""The day on which a deprecated operation is to end, such as ``2027-01-31``."""
SUCCESSOR = "x-langsmith-successor"
"""The route of the operation that replaces it, such as ``POST /v2/runs/query``, in any spelling."""
SINCE = "x-langsmith-since"
"""The first version of a self-hosted server that has the operation, such as ``0.16``."""
_ROUTE = re.compile(r"[A-Z]+ /\S+")
_VERSION = re.compile(r"\d+(\.\d+)*")


def sunset_of(route: str, operation: Mapping[str, Any]) -> date | None:
    """Return the day on which an operation is to end; None where none is stated.

    Args:
        route: The operation as ``GET /path``, for messages.
        operation: The operation.

    Raises:
        PipelineError: If the annotation is not a date.
    """
    stated = operation.get(SUNSET)
    if stated is None:
        return None
    try:
        return date.fromisoformat(stated)
    except (TypeError, ValueError) as error:
        raise _invalid(route, SUNSET, stated, "a date such as '2027-01-31'") from error


def since_of(route: str, operation: Mapping[str, Any]) -> str | None:
    """Return the first version of a self-hosted server that has an operation; None where none is stated.

    Args:
        route: The operation as ``GET /path``, for messages.
        operation: The operation.

    Raises:
        PipelineError: If the annotation is not a version.
    """
    return _text(route, operation, SINCE, _VERSION, "a version such as '0.16'")


class Successors:
    """Which operations replace others.

    Args:
        contract: The contract, overlays applied.
        routes: The rule that recognizes a route in another spelling.

    Attributes:
        unresolved: Successors that the contract lacks, by the route that names them: they may come with a later
            document, or be gone again.
    """

    def __init__(self, contract: Mapping[str, Any], routes: Routes = AS_SPELLED) -> None:
        self._rule = routes
        listed = operations(contract)
        # Where a route has an alias, which is deprecated, the operation itself is meant.
        order = sorted(listed, key=lambda place: not listed[place].get("deprecated"))
        self._routes = {routes.route(method, path): f"{method} {path}" for method, path in order}
        self.unresolved: dict[str, str] = {}

    def of(self, route: str, operation: Mapping[str, Any]) -> str | None:
        """Return the route that replaces an operation, as the contract spells it; None where none is known.

        Args:
            route: The operation as ``GET /path``.
            operation: The operation.

        Raises:
            PipelineError: If the annotation is not a route.
        """
        stated = _text(route, operation, SUCCESSOR, _ROUTE, "a route such as 'POST /v2/runs/query'")
        if stated is None:
            return None
        method, _, path = stated.partition(" ")
        found = self._routes.get(self._rule.route(method, path))
        if found is None:
            self.unresolved[route] = stated
        return found


def _text(route: str, operation: Mapping[str, Any], name: str, form: re.Pattern[str], example: str) -> str | None:
    stated = operation.get(name)
    if stated is None or (isinstance(stated, str) and form.fullmatch(stated)):
        return stated
    raise _invalid(route, name, stated, example)


def _invalid(route: str, name: str, stated: object, example: str) -> PipelineError:
    return PipelineError(route, f"its {name} is {stated!r}", f"correct the overlay that states it: {example}")
