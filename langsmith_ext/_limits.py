"""How long a URL may be: what fits into none is refused with the way out, before anything is sent."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from ._errors import InvalidArgumentError

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation

LONGEST_QUERY = 60_000
"""Characters: the HTTP libraries refuse URLs above 65,536, and most servers refuse shorter ones."""
SERVERS_LIMIT = 4_000
"""Characters, from which on a refusal may be about the length: common servers allow 4 to 16 KiB."""
_GROUP = 100


def check_query(operation: Operation, query: tuple[tuple[str, str], ...]) -> None:
    """Refuse a query that fits into no URL.

    Args:
        operation: The operation, for the message.
        query: Names and values in order.

    Raises:
        InvalidArgumentError: If it is too long.
    """
    if sum(len(name) + len(value) for name, value in query) * 3 > LONGEST_QUERY and (said := long_query(query)):
        length, what = said
        if length > LONGEST_QUERY:
            raise InvalidArgumentError(
                f"{operation}: {what}: the query would have {length} characters, and no more than {LONGEST_QUERY} "
                "can be sent"
            )


def long_query(query: tuple[tuple[str, str], ...]) -> tuple[int, str] | None:
    """Return how many characters a query has, and what makes it long, with the way out; None for a short one.

    Args:
        query: Names and values in order.
    """
    length = len(urlencode(query, errors="replace")) if query else 0
    if length <= SERVERS_LIMIT:
        return None
    sizes = Counter[str]()
    for name, value in query:
        sizes[name] += len(name) + len(value) + 2
    name = sizes.most_common(1)[0][0]
    count = sum(each == name for each, _ in query)
    if count == 1:
        return length, f"the value of {name!r} is too long for a URL; shorten it"
    return length, f"too many values of {name!r} ({count}); send them in groups of {min(_GROUP, -(-count // 2))}"
