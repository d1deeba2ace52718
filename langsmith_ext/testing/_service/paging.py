"""Cutting a listing into pages the way an operation declares: by offset, by cursor, in the query or in the body."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, json_types
from langsmith_ext.testing._service.messages import RefusedError

_LIMIT = 5  # items per page for an operation with a cursor but no limit


@dataclass(frozen=True, slots=True)
class Slice:
    """A page of a listing, and what its envelope says about the rest."""

    items: Sequence[Any]
    offset: int
    limit: int | None
    total: int
    next_cursor: str | None

    @property
    def has_more(self) -> bool:
        return self.next_cursor is not None


def cut(pagination: Mapping[str, Any], items: Sequence[Any], arguments: Mapping[str, Any]) -> Slice:
    """Return the page that a request asks for.

    Args:
        pagination: The operation's paging fields, from its annotation.
        items: The whole listing.
        arguments: The fields of the query and of the body.

    Raises:
        RefusedError: 400 for a cursor that this service did not make.
    """
    offset = max(arguments.get(pagination["offset"]) or 0, 0)
    cursor = arguments.get(pagination["cursor"])
    if cursor:
        offset = _resume(cursor, items)
    default = pagination["default_limit"] if pagination["limit"] else _LIMIT
    limit = arguments.get(pagination["limit"]) or default
    end = len(items) if limit is None else min(offset + limit, len(items))
    page = items[offset:end]
    following = _cursor(end, page[-1]) if page and end < len(items) else None
    return Slice(page, offset, limit, len(items), following)


def items_field(contract: ServedContract, schema: JsonSchema) -> str | None:
    """Return the field of an envelope that holds its items: its first list of objects; None when it has none."""
    for name, inner in contract.properties(schema).items():
        for leaf in contract.alternatives(inner):
            if json_types(leaf) == ("array",) and "object" in _item_types(contract, leaf):
                return name
    return None


def _item_types(contract: ServedContract, array: JsonSchema) -> set[str]:
    return {kind for leaf in contract.alternatives(array.get("items", {})) for kind in json_types(leaf)}


def envelope(page: Slice) -> dict[str, Any]:
    """Return what the envelope of a page may contain, by the API's names; None where one does not apply."""
    return {
        "total": page.total,
        "total_count": page.total,
        "has_more": page.has_more,
        "next_cursor": page.next_cursor,
        "cursor": page.next_cursor,
        "cursors": {"next": page.next_cursor},
        "offset": page.offset,
        "limit": page.limit,
        "page_count": page.limit and -(-page.total // page.limit),
        "next_offset": page.offset + len(page.items) if page.has_more else None,
    }


def _cursor(end: int, last: Any) -> str:
    identity = last.get("id") if isinstance(last, Mapping) else None
    return base64.urlsafe_b64encode(json.dumps([end, identity]).encode()).decode()


def _resume(cursor: str, items: Sequence[Any]) -> int:
    """Return where the next page starts: after the last item of the page before, wherever that item is now."""
    try:
        end, identity = json.loads(base64.urlsafe_b64decode(cursor))
        place = int(end)
    except (binascii.Error, ValueError, TypeError) as error:
        raise RefusedError(400, "Invalid cursor: send the cursor of the previous page, unchanged") from error
    if identity is not None and not (0 < place <= len(items) and _identity(items[place - 1]) == identity):
        place = next((index + 1 for index, item in enumerate(items) if _identity(item) == identity), place)
    return max(place, 0)


def _identity(item: Any) -> Any:
    return item.get("id") if isinstance(item, Mapping) else None
