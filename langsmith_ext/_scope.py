"""Where a request acts: which headers say so, and which setting a refusal asks for.

The contract's security is a hint, so requests are always sent, and what the server refuses is explained.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ._errors import InvalidArgumentError
from ._regions import REGIONS, Endpoint

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Scope

ORGANIZATION_HEADER = "X-Organization-Id"
WORKSPACE_HEADER = "X-Tenant-Id"
_OWNED_HEADERS: Mapping[str, str] = {
    "x-api-key": "api_key=",
    ORGANIZATION_HEADER.lower(): "with_organization(...)",
    WORKSPACE_HEADER.lower(): "with_workspace(...)",
    "host": "base_url=",
    "content-length": "the body's own length",
    "transfer-encoding": "the body's own length",
}
_is_header_name = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+").fullmatch  # RFC 9110, 5.6.2
_is_header_value = re.compile(r"[\t -~]*").fullmatch


def scope_headers(scope: Scope, workspace_id: str | None, organization_id: str | None) -> dict[str, str]:
    """The headers that say where a request acts.

    Args:
        scope: The operation's scope.
        workspace_id: The workspace, sent to operations that act in one.
        organization_id: The organization, sent to all.
    """
    headers = {}
    if organization_id is not None:
        headers[ORGANIZATION_HEADER] = organization_id
    if workspace_id is not None and scope in ("workspace", "workspace+organization"):
        headers[WORKSPACE_HEADER] = workspace_id
    return headers


def checked_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """A caller's own headers.

    Raises:
        InvalidArgumentError: For a name or value that HTTP does not allow (line breaks above all), and for a header
            that the client decides by itself.
    """
    for name, value in headers.items():
        if not isinstance(name, str) or not _is_header_name(name):
            raise InvalidArgumentError(
                f"the header name {name!r} is not allowed in HTTP; use letters, digits and hyphens"
            )
        if owner := _OWNED_HEADERS.get(name.lower()):
            raise InvalidArgumentError(f"the header {name} is set by the client; use {owner} instead")
        check_header_value(name, value)
    return dict(headers)


def check_header_value(name: str, value: object) -> str:
    """A header value, when HTTP allows it; the message does not show it, since it may be a secret.

    Raises:
        InvalidArgumentError: If it is no text, or holds line breaks or anything but printable ASCII.
    """
    if not isinstance(value, str) or not _is_header_value(value):
        raise InvalidArgumentError(
            f"the value of {name} is no text or holds a line break or non-ASCII character; give one line of ASCII"
        )
    return value


class Refusal(NamedTuple):
    """What is known when the server answered 401 or 403.

    Attributes:
        scope: The operation's scope.
        words: What the server said.
        endpoint: The server that was asked.
        has_key: Whether an API key was sent.
        has_token: Whether a bearer token was sent.
        workspace_id: The workspace that was named.
        ever_accepted: Whether the server accepted any request of this client before.
        left_origin: Whether a redirect led elsewhere, where no credentials go.
    """

    scope: Scope
    words: str
    endpoint: Endpoint
    has_key: bool
    has_token: bool
    workspace_id: str | None
    ever_accepted: bool
    left_origin: bool = False


def explain_refusal(status: int, refusal: Refusal) -> str | None:
    """Which setting a 401 or 403 asks for; None where there is nothing to say.

    Args:
        status: The HTTP status.
        refusal: What is known about it.
    """
    if status not in (401, 403):
        return None
    if refusal.left_origin:
        return "A redirect led to another origin, where no credentials are sent; give the final address as base_url="
    if not refusal.has_key and not refusal.has_token:
        return "No key was sent: give api_key=, set LANGSMITH_API_KEY, or choose a profile="
    hints = []
    if refusal.scope == "user" and not refusal.has_token:
        hints.append("This operation is for a signed-in user: give bearer_token= besides the API key")
    if "workspace" in refusal.scope and refusal.workspace_id is None and status == 403:
        hints.append(
            "No workspace was named: use with_workspace(...), give workspace_id=, or set LANGSMITH_WORKSPACE_ID"
        )
    if status == 401 and refusal.has_token and not refusal.has_key:
        hints.append("The bearer token may have expired: log in again")
    if not refusal.ever_accepted and "org_scoped_key" not in refusal.words:
        hints.append(_region_hint(refusal.endpoint))
    return "; ".join(hints) or None


def _region_hint(endpoint: Endpoint) -> str:
    others = " or ".join(f"region={name!r}" for name in REGIONS if name != endpoint.region)
    here = f"region {endpoint.region!r}" if endpoint.region else endpoint.base
    return f"If every request is refused, the key is of another region than {here}: give {others}, or base_url="
