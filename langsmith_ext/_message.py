"""What goes over the wire: the message that performs a call, and the reply to it.

Neither is a tuple, a mapping or a data class: tools that report errors write down what those hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._credentials import AUTHORIZATION, HiddenHeaders
from ._identified import is_identified
from ._limits import check_query
from ._logging import redact_headers
from ._redaction import HIDDEN, Redactor, clean, is_secret_name, redact_query, redact_url
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
_LONGEST_ID = 200  # characters


class Message:
    """A call as it is sent.

    Args:
        operation: The operation; its scope decides the credentials, and whether it is safe decides retries.
        url: The URL without query.
        headers: All headers but the credentials, by lower-case name.
        query: Query arguments in order.
        upload: The body.
        settings: The settings of the view that sends it.
        standing: What the server has shown of the client so far.
        streams: Whether a successful body is left unread.
        identified: Whether everything that the body creates has an id of the caller's, where the operation counts as
            idempotent with ids.
    """

    def __init__(
        self,
        operation: Operation,
        url: str,
        headers: Mapping[str, str],
        query: tuple[tuple[str, str], ...],
        upload: Upload,
        settings: Settings,
        standing: Standing,
        streams: bool = False,
        identified: bool = False,
    ) -> None:
        self.operation = operation
        self.url = url
        self.headers = HiddenHeaders(headers)
        self.query = query
        self.upload = upload
        self.settings = settings
        self.standing = standing
        self.streams = streams
        self.identified = identified

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
            ConfigurationError: If the settings do not allow the operation.
            InvalidArgumentError: If an argument cannot be sent.
        """
        # With the first call: writing, reading and UUIDs would add a third to what importing the client takes.
        from langsmith_ext.runtime.requests import build_request

        operation = call.operation
        settings.check_allowed(operation)
        request = build_request(call)
        if settings.strict_bodies and content is None:
            from langsmith_ext.runtime.validation import refuse_unknown_fields

            refuse_unknown_fields(operation, request)
        check_query(operation, request.query)
        own = checked_headers(request.headers) if call.headers else request.headers
        headers = {
            "user-agent": user_agent,
            **settings.headers.reveal(),
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
        """Return it without headers and query: a caller's own may be secret."""
        return f"<Message {self}>"

    def __str__(self) -> str:
        return f"{self.operation.method} {self.shown_url}"

    @property
    def shown_operation(self) -> str:
        """The operation without secrets: with the names of path arguments, or as the path that ``request()`` got."""
        operation = self.operation
        return str(operation) if operation.resource else f"{operation.method} {self._shown_path(operation.path)}"

    @property
    def shown_url(self) -> str:
        """The URL without secrets."""
        return self.without_secrets(self.url)

    @cached_property
    def redactor(self) -> Redactor:
        """What removes the secrets of this message from texts that come from outside."""
        return self.settings.redactor(self.headers.reveal())

    def redact(self, text: str) -> str:
        """Return a text from outside as one printable line, without the secrets that it repeats."""
        return clean(self.redactor(text))

    def without_secrets(self, url: str) -> str:
        """Return a URL without what may be a secret: as the contract says for this message's, by its form otherwise."""
        start, question, query = url.partition("?")
        if start != self.url:
            return self.redact(redact_url(url))
        base = self.settings.endpoint.base
        return self.redact(f"{base}{self._shown_path(start.removeprefix(base))}{question}{redact_query(query)}")

    def _shown_path(self, path: str) -> str:
        """Return a path of this message without the arguments that are named like secrets."""
        template = self._template
        if template is None:
            return redact_url(path)
        segments = path.split("/")
        names = template.split("/")
        for place in range(1, min(len(names), len(segments)) + 1):
            name = names[-place]
            if name.startswith("{") and _holds_secret(name):
                segments[-place] = HIDDEN
        return "/".join(segments)

    @property
    def _template(self) -> str | None:
        """The path as the contract writes it; None when the contract does not have it."""
        operation = self.operation
        if operation.name != "request" or operation.resource:
            return operation.path
        from ._untyped import template_of

        return template_of(operation)

    def redact_headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Return headers for the log: without the values that are not known to be harmless."""
        return redact_headers(headers, self.redactor)

    @property
    def is_authorized(self) -> bool:
        """Whether the caller gave an ``Authorization`` header."""
        return AUTHORIZATION in self.headers

    @property
    def idempotent(self) -> bool:
        """Whether it may be executed twice."""
        return self.identified or is_idempotent(self.operation.method, self.operation.safe)

    def is_answered_by(self, status: int) -> bool:
        """Return whether a status is a success of the operation."""
        return 200 <= status < 300 or (self.operation.redirects and 300 <= status < 400)


def _holds_secret(name: str) -> bool:
    """Return whether an argument in a path is a secret; ids are none, and a key there is the name of something."""
    return is_secret_name(name) and not name.endswith("_id}") and name != "{key}"


class Reply:
    """The response to a message.

    Args:
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        content: The body; empty when it was left unread.
        response: The open response when the body was left unread.
        note: Why a redirect was not followed.
        left_origin: Whether a redirect led to another origin.
    """

    __slots__ = ("content", "headers", "left_origin", "note", "response", "status")

    def __init__(
        self,
        status: int,
        headers: Mapping[str, str],
        content: bytes = b"",
        response: HttpResponse | None = None,
        note: str | None = None,
        left_origin: bool = False,
    ) -> None:
        self.status = status
        self.headers = headers
        self.content = content
        self.response = response
        self.note = note
        self.left_origin = left_origin

    def __repr__(self) -> str:
        """Return it without the body: a refusal may repeat the key."""
        return f"<Reply {self.status}, {len(self.content)} bytes>"

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from whichever header it uses, as one printable line."""
        found = next((self.headers[name] for name in _REQUEST_ID_HEADERS if name in self.headers), None)
        return None if found is None else clean(found)[:_LONGEST_ID]
