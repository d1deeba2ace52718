"""Where a listing stands, written down: opaque text that another run, or another machine, can go on from.

It holds no argument of the call and no credential. It is bound to both sides by a digest: what is listed, and where.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from langsmith_ext.runtime.calls import Call

from .._errors import InvalidArgumentError

VERSION = 1

Place = tuple[str, str | None, str | None]
"""Where a listing is: the server's URL, the workspace and the organization."""


def binding(call: Call, place: Place) -> str:
    """Return the digest of a listing, whatever page of it is requested.

    Args:
        call: The caller's call. Its position and its page size do not count: both may change on the way.
        place: Where it is sent.
    """
    from langsmith_ext.runtime.encoding import to_json_value

    paging = call.operation.pagination
    assert paging is not None
    own = (paging.offset, paging.cursor, paging.limit)
    body = to_json_value(call.body)
    arguments = [
        {name: value for name, value in to_json_value(dict(given)).items() if name not in own and value is not None}
        for given in (call.path, call.query, call.headers, body if isinstance(body, Mapping) else {"body": body})
    ]
    operation = call.operation
    said = [operation.method, operation.path, arguments, *place]
    return sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()[:32]


def write(state: Mapping[str, Any], bound: str) -> str:
    """Write down where a listing stands.

    Args:
        state: What its rule knows.
        bound: The digest of the listing.
    """
    ids = state.get("ids")
    known = state if ids is None else {**state, "ids": list(dict.fromkeys(map(str, ids)))}
    said = json.dumps({"version": VERSION, "listing": bound, "state": known}, separators=(",", ":"))
    return urlsafe_b64encode(said.encode()).decode().rstrip("=")


def read(text: str, bound: str) -> dict[str, Any]:
    """Read where a listing stands.

    Args:
        text: What ``write`` returned.
        bound: The digest of the listing that is to go on there.

    Raises:
        InvalidArgumentError: If it is no position, or another listing's.
    """
    try:
        said = json.loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        version, listing, state = said["version"], said["listing"], said["state"]
    except (ValueError, TypeError, KeyError, AttributeError):
        raise InvalidArgumentError(
            "position is not where a listing stood; pass a page's or an error's .position unchanged"
        ) from None
    if version != VERSION:
        raise InvalidArgumentError(
            f"position has format {version!r}, and this version reads format {VERSION}; start the listing again"
        )
    if listing != bound or not isinstance(state, dict):
        raise InvalidArgumentError(
            "position belongs to another listing; pass it to the same operation with the same arguments, server and "
            "workspace"
        )
    return state
