"""Where a request acts, and the headers that say so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._credentials import unquoted
from ._errors import InvalidArgumentError

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
_is_uuid = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}").fullmatch
_LONGEST_SHOWN = 100  # characters of a refused id


def scope_headers(scope: Scope, workspace_id: str | None, organization_id: str | None) -> dict[str, str]:
    """Return the headers that say where a request acts.

    Args:
        scope: The operation's scope.
        workspace_id: The workspace, sent with operations that act in one.
        organization_id: The organization, sent with all.
    """
    headers = {}
    if organization_id is not None:
        headers[ORGANIZATION_HEADER] = organization_id
    if workspace_id is not None and scope in ("workspace", "workspace+organization"):
        headers[WORKSPACE_HEADER] = workspace_id
    return headers


def identifier(name: str, value: object) -> str | None:
    """Return a workspace or organization id (a UUID or its text) as a header value; None stays None.

    Args:
        name: Where it was given, for messages.
        value: The id.

    Raises:
        InvalidArgumentError: If it is not a UUID, such as a workspace's name.
    """
    if value is None:
        return None
    text = unquoted(str(value))
    if not _is_uuid(text):
        kind = "organization" if "organization" in name.lower() else "workspace"
        raise InvalidArgumentError(
            f"{name} must be the UUID of {'an' if kind[0] == 'o' else 'a'} {kind}, got {value!r:.{_LONGEST_SHOWN}}; "
            + ("ls.orgs.list()" if kind == "organization" else "ls.workspaces.list()")
            + " returns names and ids"
        )
    return text


def checked_headers(headers: object) -> dict[str, str]:
    """Check a caller's own headers.

    Raises:
        InvalidArgumentError: For a name or value that HTTP does not allow (line breaks above all), for a header that
            the client sets itself, and for anything but a mapping.
    """
    if not isinstance(headers, Mapping):
        raise InvalidArgumentError(
            f"headers must be a mapping of names to values, got an object of type {type(headers).__name__}"
        )
    for name, value in headers.items():
        check_header_name(name)
        if owner := _OWNED_HEADERS.get(name.lower()):
            raise InvalidArgumentError(f"the header {name} is set by the client; use {owner} instead")
        check_header_value(name, value)
    return dict(headers)


def check_header_name(name: object) -> str:
    """Return a header name if HTTP allows it (RFC 9110, 5.6.2).

    Raises:
        InvalidArgumentError: If it does not.
    """
    if not isinstance(name, str) or not _is_header_name(name):
        raise InvalidArgumentError(f"the header name {name!r} is not allowed in HTTP; use letters, digits and hyphens")
    return name


def check_header_value(name: str, value: object) -> str:
    """Return a header value if HTTP allows it; the message does not show it, since it may be a secret.

    Raises:
        InvalidArgumentError: If it is not a string, or contains line breaks or anything but printable ASCII.
    """
    if not isinstance(value, str) or not _is_header_value(value):
        raise InvalidArgumentError(
            f"the value of {name} is not a string, or not one line of printable ASCII; give one line of ASCII"
        )
    return value
