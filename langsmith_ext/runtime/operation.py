"""What the contract says about an operation, as data.

Named tuples rather than data classes: a package has hundreds, and importing it creates them.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, NamedTuple

Scope = Literal["workspace", "organization", "workspace+organization", "user", "none"]
Risk = Literal["read", "write", "delete"]
PaginationStyle = Literal["offset-query", "offset-body", "cursor-query", "cursor-body", "cursor-map"]
Kinds = tuple[type, ...]
JSON = "application/json"
EVENT_STREAM = "text/event-stream"
MULTIPART = "multipart/form-data"
FORM = "application/x-www-form-urlencoded"


class Pagination(NamedTuple):
    """How an operation returns a long list page by page.

    Attributes:
        style: Where the position goes: an offset or a cursor, in the query or the body; ``cursor-map`` is a cursor in
            the body whose successor comes in a map of cursors.
        items: The wire name of the list in the envelope; None when the body itself is the list.
        limit: The request field for the page size.
        offset: The request field for the number of items to skip.
        cursor: The request field for the cursor.
        next_cursor: The dotted path of the next cursor in the response.
        total: The dotted path of the total count in the response.
        total_header: The response header with the total count.
        max_limit: The largest page size that the server accepts.
        default_limit: The server's page size when none is given.
        ids: Request fields that name items by id: a call with one of them ends when all of them are found.
        short_page: ``"end"`` where a page shorter than requested is certainly the last; else only an empty one is.
    """

    style: PaginationStyle
    items: str | None = None
    limit: str | None = None
    offset: str | None = None
    cursor: str | None = None
    next_cursor: str | None = None
    total: str | None = None
    total_header: str | None = None
    max_limit: int | None = None
    default_limit: int | None = None
    ids: tuple[str, ...] = ()
    short_page: Literal["end"] | None = None


class Parameter(NamedTuple):
    """A query or header parameter: its wire name, and whether an array is repeated (explode) or joined by commas."""

    name: str
    required: bool = False
    explode: bool = True


class Body(NamedTuple):
    """A request body.

    Attributes:
        media_type: Its media type.
        required: Whether it is required.
        type: Its type, as written in the annotations.
        parts: The declared parts of a multipart body by wire name, which can be a template such as ``post.{run_id}``:
            whether each is a file.
    """

    media_type: str
    required: bool
    type: str
    parts: Mapping[str, bool] = MappingProxyType({})


class Success(NamedTuple):
    """A success response.

    Attributes:
        media_type: The media type that a direct call receives; None without a body.
        type: The type of the result, as written in the annotations.
        others: Other media types that the server can send.
        kinds: The Python types that the decoded body can have: those of JSON values, else ``str`` or ``bytes``; None
            when it can have any.
    """

    media_type: str | None
    type: str
    others: tuple[str, ...] = ()
    kinds: Kinds | None = None


class Operation(NamedTuple):
    """One operation of the API.

    Attributes:
        package: The generated package it belongs to, such as ``langsmith_api.platform``.
        resource: The resource that has it, which is an attribute of the client.
        name: The method of that resource.
        method: The HTTP method, upper case.
        path: The path template.
        scope: The headers that choose the workspace or organization (from the declared security: a hint only).
        safe: Whether repeating it does no harm beyond the first time: GET, HEAD, and POSTs that only read.
        idempotent_with: What the body must hold for repeating the operation to do no harm: ``ids`` of everything that
            it creates; None when nothing makes it so.
        risk: What it may do to data: ``read``, ``write`` or ``delete``.
        deprecated: Whether the contract marks it as deprecated.
        sunset: The day on which a deprecated operation is to end; None when none is announced.
        successor: The method that replaces a deprecated operation, such as ``runs.query``; None when none is known.
        since: The first version of a self-hosted server that has it, such as ``0.16``; None when it is not stated.
        unlisted: The date of the first document that no longer lists it; None when the newest one does.
        provisional: Whether no public document lists it yet, so that its types may change.
        pagination: How its list is paged; None when it is not paged.
        path_parameters: Wire names in path order.
        query_parameters: In the order of the method's arguments.
        header_parameters: Those that a caller gives; the headers that the client sets itself are not among them.
        body: The request body; None without one.
        success: Declared success responses by status.
        errors: Declared error statuses.
        response_headers: Declared headers of the success responses.
        security: The declared alternatives, each as scheme names.
        redirects: Whether success is a redirect, whose ``Location`` is the result.
    """

    package: str
    resource: str
    name: str
    method: str
    path: str
    scope: Scope
    safe: bool = False
    idempotent_with: Literal["ids"] | None = None
    risk: Risk = "write"
    deprecated: bool = False
    sunset: date | None = None
    successor: str | None = None
    since: str | None = None
    unlisted: str | None = None
    provisional: bool = False
    redirects: bool = False
    pagination: Pagination | None = None
    path_parameters: tuple[str, ...] = ()
    query_parameters: tuple[Parameter, ...] = ()
    header_parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    success: Mapping[int, Success] = MappingProxyType({})
    errors: tuple[int, ...] = ()
    response_headers: tuple[str, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    def __hash__(self) -> int:
        return hash((self.package, self.method, self.path))

    def success_for(self, status: int) -> Success | None:
        """Return the declared success response for a status, or the one with the closest status.

        Args:
            status: An HTTP status that counts as success.
        """
        if status in self.success:
            return self.success[status]
        nearest = min(self.success, key=lambda declared: (abs(declared - status), declared), default=None)
        return None if nearest is None else self.success[nearest]
