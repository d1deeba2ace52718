"""What goes over the wire: the message that performs a call, and the reply to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ._credentials import HIDDEN
from ._identified import is_identified
from ._logging import redact_url
from ._retry import is_idempotent
from ._scope import checked_headers, scope_headers
from ._uploads import Upload

if TYPE_CHECKING:
    from langsmith_ext.runtime.calls import Call
    from langsmith_ext.runtime.operation import Operation

    from ._connection import Standing
    from ._http import HttpResponse
    from ._settings import Settings

_REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray")


class Message(NamedTuple):
    """A call as it is sent.

    Attributes:
        operation: The operation; its scope decides the credentials, and whether it is safe decides retries.
        url: The URL without query.
        headers: All headers but the credentials.
        query: Query arguments in order.
        upload: The body.
        settings: The settings of the view that sends it.
        standing: What the server has shown of the client so far.
        streams: Whether a successful body is left unread.
        identified: Whether everything that the body creates has an id of the caller's, where the operation counts as
            idempotent with ids.
    """

    operation: Operation
    url: str
    headers: Mapping[str, str]
    query: tuple[tuple[str, str], ...]
    upload: Upload
    settings: Settings
    standing: Standing
    streams: bool = False
    identified: bool = False

    @classmethod
    def of(
        cls,
        call: Call,
        settings: Settings,
        standing: Standing,
        user_agent: str,
        *,
        streams: bool = False,
        content: Any = None,
    ) -> Message:
        """Build the message that performs a call.

        Args:
            call: The call.
            settings: The settings of the view that sends it.
            standing: What the server has shown of the client so far.
            user_agent: The ``User-Agent`` header.
            streams: Whether a successful body is left unread.
            content: The whole body, instead of the call's.

        Raises:
            InvalidArgumentError: If an argument cannot be sent.
        """
        # With the first call: writing, reading and UUIDs would add a third to what importing the client takes.
        from langsmith_ext.runtime.requests import build_request

        operation = call.operation
        request = build_request(call)
        if settings.strict_bodies and content is None:
            from langsmith_ext.runtime.validation import refuse_unknown_fields

            refuse_unknown_fields(operation, request)
        own = checked_headers(request.headers) if call.headers else request.headers
        headers = {
            "user-agent": user_agent,
            **settings.headers,
            **{name.lower(): value for name, value in own.items()},
            **scope_headers(operation.scope, settings.workspace_id, settings.organization_id),
        }
        if request.parts is not None:  # the HTTP library states the boundary; a type of the client's own would hide it
            headers.pop("content-type", None)
        upload = Upload(request.content if content is None else content, request.parts)
        url = settings.endpoint.url(request.path)
        identified = operation.idempotent_with is not None and content is None and is_identified(call.body)
        return cls(operation, url, headers, request.query, upload, settings, standing, streams, identified)

    def __repr__(self) -> str:
        """Return it without headers: a caller's own may be secret."""
        return f"<Message {self}>"

    def __str__(self) -> str:
        return f"{self.operation.method} {self.shown_url}"

    @property
    def shown_url(self) -> str:
        """The URL without secrets."""
        return self.without_secrets(self.url)

    def without_secrets(self, url: str) -> str:
        """Return a URL without user, password, secret query arguments, and the share tokens of this message."""
        template = self.operation.path.split("/")
        for name, segment in zip(reversed(template), reversed(self.url.split("/")), strict=False):
            if name.endswith("token}"):
                url = url.replace(f"/{segment}", f"/{HIDDEN}")
        return redact_url(url)

    @property
    def idempotent(self) -> bool:
        """Whether it may be executed twice."""
        return self.identified or is_idempotent(self.operation.method, self.operation.safe)

    def is_answered_by(self, status: int) -> bool:
        """Return whether a status is a success of the operation."""
        return 200 <= status < 300 or (self.operation.redirects and 300 <= status < 400)


class Reply(NamedTuple):
    """The response to a message.

    Attributes:
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        content: The body; empty when it was left unread.
        response: The open response when the body was left unread.
        note: Why a redirect was not followed.
        left_origin: Whether a redirect led to another origin.
    """

    status: int
    headers: Mapping[str, str]
    content: bytes = b""
    response: HttpResponse | None = None
    note: str | None = None
    left_origin: bool = False

    def __repr__(self) -> str:
        """Return it without the body: a refusal may repeat the key."""
        return f"<Reply {self.status}, {len(self.content)} bytes>"

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from whichever header it uses."""
        return next((self.headers[name] for name in _REQUEST_ID_HEADERS if name in self.headers), None)
