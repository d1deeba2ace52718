"""What a request gives to a behaviour."""

from __future__ import annotations

from typing import Any

from langsmith_ext.testing._service.problems import problem, refuse


class Given(dict[str, Any]):
    """An object of a request. Reading a field that it lacks is refused like a missing one.

    A contract may no longer require what a behaviour cannot do without.
    """

    place = "body"

    def __missing__(self, name: str) -> Any:
        raise refuse([problem("missing", (self.place, name), "Field required")])


class GivenQuery(Given):
    """The arguments of a query."""

    place = "query"
