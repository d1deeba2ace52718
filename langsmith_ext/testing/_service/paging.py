"""Cutting a listing into pages the way an operation declares: by offset, by cursor, in the query or in the body."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, ServedOperation, json_types
from langsmith_ext.testing._service.messages import JSON, RefusedError

_LIMITS = ("limit", "page_size")
_PAGE = 5  # items a page where an operation has a cursor but no limit


@dataclass(frozen=True, slots=True)
class Slice:
    """A slice of a listing and what its envelope says of the rest."""

    items: Sequence[Any]
    offset: int
    limit: int | None
    total: int
    next_cursor: str | None

    @property
    def has_more(self) -> bool:
        return self.next_cursor is not None


@dataclass(frozen=True, slots=True)
class Paging:
    """The names of an operation's paging fields (None: it has no such field) and its default limit."""

    limit: str | None
    offset: str | None
    cursor: str | None
    default_limit: int | None

    def cut(self, items: Sequence[Any], arguments: Mapping[str, Any]) -> Slice:
        """The page that the arguments ask for.

        Raises:
            RefusedError: 400 for a cursor that this service did not make.
        """
        offset = max(arguments.get(self.offset) or 0, 0) if self.offset else 0
        cursor = arguments.get(self.cursor) if self.cursor else None
        if cursor:
            offset = _resume(cursor, items)
        limit = (arguments.get(self.limit) if self.limit else None) or self.default_limit
        end = len(items) if limit is None else min(offset + limit, len(items))
        page = items[offset:end]
        following = _cursor(end, page[-1]) if page and end < len(items) else None
        return Slice(page, offset, limit, len(items), following)


def paging_of(contract: ServedContract, operation: ServedOperation) -> Paging | None:
    """The paging that an operation declares in its query or its JSON body, None when it declares none."""
    declared: Mapping[str, JsonSchema] = {name: one.schema for name, one in operation.declared("query").items()}
    if not any(name in declared for name in _LIMITS):
        declared = contract.properties(operation.bodies.get(JSON, {}))
    limit = next((name for name in _LIMITS if name in declared), None)
    offset, cursor = ("offset" if "offset" in declared else None), ("cursor" if "cursor" in declared else None)
    if cursor is None and (limit is None or offset is None):
        return None
    return Paging(limit, offset, cursor, declared[limit].get("default") if limit else _PAGE)


def items_field(contract: ServedContract, schema: JsonSchema) -> str | None:
    """The field of an envelope that holds its items: its first list of objects."""
    for name, inner in contract.properties(schema).items():
        for leaf in contract.alternatives(inner):
            if json_types(leaf) == ("array",) and "object" in _item_types(contract, leaf):
                return name
    return None


def _item_types(contract: ServedContract, array: JsonSchema) -> set[str]:
    return {kind for leaf in contract.alternatives(array.get("items", {})) for kind in json_types(leaf)}


def envelope(page: Slice) -> dict[str, Any]:
    """What the envelope of a page can say of it, by the names that the API has for it; None where it does not apply."""
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
    """Where the next page starts: behind the item that ended the last one, wherever it stands now."""
    try:
        end, identity = json.loads(base64.urlsafe_b64decode(cursor))
        place = int(end)
    except (binascii.Error, ValueError, TypeError) as error:
        raise RefusedError(400, "Invalid cursor: send the cursor of the page before, unchanged") from error
    if identity is not None and not (0 < place <= len(items) and _identity(items[place - 1]) == identity):
        place = next((index + 1 for index, item in enumerate(items) if _identity(item) == identity), place)
    return max(place, 0)


def _identity(item: Any) -> Any:
    return item.get("id") if isinstance(item, Mapping) else None
