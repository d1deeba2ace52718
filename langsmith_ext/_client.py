"""The clients: everything a caller touches, and nothing that is decided here twice.

``_View`` holds what both colours share: settings, views, and the way from a call to an exchange. ``LangSmith`` and
``AsyncLangSmith`` perform exchanges and hand out typed results.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, Self, TypedDict, TypeVar, Unpack

import httpx
from langsmith_api.platform.resources import AsyncResources, Resources

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource, capture

from ._configuration import identifier, resolve
from ._connection import Connection, Http
from ._credentials import Credentials, hide
from ._errors import ConfigurationError, InvalidArgumentError, request_id
from ._exchange import Answer, Effort, Message, Pause, exchange, perform, perform_async
from ._logging import log_to_stderr_if_asked
from ._pagination import AsyncPaginator, Fetched, Paginator, check_paginated
from ._regions import Endpoint, Region
from ._scope import Refusal, checked_headers, explain_refusal, scope_headers
from ._streaming import AsyncStreamedResponse, StreamedResponse
from ._uploads import Upload
from ._version import __version__

if TYPE_CHECKING:
    from uuid import UUID

    from langsmith_ext.runtime.model import Page
    from langsmith_ext.runtime.operation import Scope

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C")

_CONNECT_TIMEOUT = 5.0
DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=_CONNECT_TIMEOUT)
DEFAULT_MAX_RETRIES = 2
DEFAULT_DEADLINE = 180.0
_USER_AGENT = f"langsmith-ext/{__version__} httpx/{httpx.__version__}"


class Options(TypedDict, total=False):
    """What ``with_options`` takes.

    Attributes:
        timeout: Seconds to wait in each phase of an attempt (connecting at most 5), or an ``httpx.Timeout``; None for
            no limit.
        max_retries: How many times a failed attempt is repeated; 0 turns it off.
        deadline: Seconds for all attempts of a call together; None for no limit.
        headers: Further headers of every request, instead of those set before.
        strict: Whether a response that deviates from the contract raises.
    """

    timeout: float | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    headers: Mapping[str, str]
    strict: bool


class Detailed(Generic[T]):
    """A result with what came along.

    Attributes:
        data: The typed result.
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        request_id: The server's name for the request, for its support; None when it gave none.
    """

    __slots__ = ("data", "headers", "request_id", "status")

    def __init__(self, data: T, status: int, headers: Mapping[str, str], request_id: str | None = None) -> None:
        self.data = data
        self.status = status
        self.headers = headers
        self.request_id = request_id

    def __repr__(self) -> str:
        return f"Detailed(data={self.data!r}, status={self.status!r}, request_id={self.request_id!r})"


class _Settings(NamedTuple):
    endpoint: Endpoint
    credentials: Credentials
    workspace_id: str | None
    organization_id: str | None
    effort: Effort
    headers: Mapping[str, str]
    strict: bool

    def __repr__(self) -> str:
        """Without headers: a caller's own may be secret."""
        place = f"workspace_id={self.workspace_id!r}, organization_id={self.organization_id!r}"
        return f"_Settings({self.endpoint!r}, {self.credentials!r}, {place}, {self.effort!r}, strict={self.strict!r})"

    def acting_in(self, workspace_id: str | None, organization_id: str | None) -> _Settings:
        """The settings for another place; by ``_replace``, making a view would take twice as long."""
        return _Settings(
            self.endpoint, self.credentials, workspace_id, organization_id, self.effort, self.headers, self.strict
        )

    def changed(self, options: Options) -> _Settings:
        """Other settings, checked; what is not among the options stays."""
        effort = self.effort
        return self._replace(
            effort=Effort(
                _timeout(options["timeout"]) if "timeout" in options else effort.timeout,
                _retries(options["max_retries"]) if "max_retries" in options else effort.max_retries,
                _seconds("deadline", options["deadline"]) if "deadline" in options else effort.deadline,
            ),
            headers=_lowered(options["headers"]) if "headers" in options else self.headers,
            strict=options.get("strict", self.strict),
        )


def _timeout(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    seconds = _seconds("timeout", timeout)
    return httpx.Timeout(seconds, connect=None if seconds is None else min(seconds, _CONNECT_TIMEOUT))


def _seconds(name: str, seconds: float | None) -> float | None:
    if seconds is not None and not seconds > 0:
        raise InvalidArgumentError(f"{name}={seconds!r} leaves no time; give seconds above 0, or None for no limit")
    return seconds


def _retries(max_retries: int) -> int:
    if not isinstance(max_retries, int) or max_retries < 0:
        raise InvalidArgumentError(f"max_retries={max_retries!r} is no number of retries; give a whole number from 0")
    return max_retries


def _lowered(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in checked_headers(headers).items()}


class _View(Generic[Http]):
    """What both colours share: settings on a connection, and the way from a call to the message that performs it."""

    _http_class: type[Http]

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bearer_token: str | None = None,
        region: Region | None = None,
        base_url: str | None = None,
        workspace_id: UUID | str | None = None,
        organization_id: UUID | str | None = None,
        profile: str | None = None,
        http_client: Http | None = None,
        timeout: float | httpx.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = DEFAULT_DEADLINE,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
    ) -> None:
        """Build a client; nothing is sent, and no connection is opened before the first request.

        Args:
            api_key: A service or personal key.
            bearer_token: The token of a signed-in user, for operations that take no key.
            region: The hosted region: us, eu, apac or aws.
            base_url: The address of a self-hosted server, with or without ``/api`` or ``/api/v1``.
            workspace_id: The workspace that workspace-scoped operations act in.
            organization_id: The organization to name on every request.
            profile: A profile of LangSmith's command line, instead of a key.
            http_client: An httpx client of your own (proxies, certificates, HTTP/2). It is used with the timeouts below
                and left open.
            timeout: Seconds to wait in each phase of an attempt (connecting at most 5), or an ``httpx.Timeout``; None
                for no limit.
            max_retries: How many times a failed attempt is repeated, where that does no harm; 0 turns it off.
            deadline: Seconds for all attempts of a call together; None for no limit. A stream's body is read beyond it.
            headers: Further headers of every request.
            strict: Whether a response that deviates from the contract raises ``ResponseValidationError``.

        Key, address, workspace and organization that are not given come from one place: the environment
        (``LANGSMITH_API_KEY``, ``LANGSMITH_ENDPOINT``, ``LANGSMITH_WORKSPACE_ID``, ``LANGSMITH_ORGANIZATION_ID``) if it
        has a key, else the current profile.

        Raises:
            ConfigurationError: If settings contradict each other or cannot be used.
            InvalidArgumentError: If an option is out of bounds or cannot be sent.
        """
        key, token = hide(api_key), hide(bearer_token)
        del api_key, bearer_token  # a traceback that shows variables shows those of this frame
        log_to_stderr_if_asked()
        if http_client is not None and not isinstance(http_client, self._http_class):
            given, wanted = type(http_client).__name__, self._http_class.__name__
            raise ConfigurationError(f"http_client is of type {given}; {type(self).__name__} needs an httpx.{wanted}")
        configuration = resolve(
            api_key=key,
            bearer_token=token,
            region=region,
            base_url=base_url,
            workspace_id=workspace_id,
            organization_id=organization_id,
            profile=profile,
        )
        effort = Effort(_timeout(timeout), _retries(max_retries), _seconds("deadline", deadline))
        self._settings = _Settings(*configuration, effort, _lowered(headers or {}), strict)
        self._connection: Connection[Http] = Connection(http_client, self._http_class)
        self._owns_connection = True

    def __repr__(self) -> str:
        if "_settings" not in vars(self):  # while it is built; tracebacks show it even then
            return f"<{type(self).__name__}>"
        settings = self._settings
        endpoint = settings.endpoint
        shown = {
            "region" if endpoint.region else "base_url": endpoint.region or endpoint.base,
            "workspace_id": settings.workspace_id,
            "organization_id": settings.organization_id,
        }
        listed = ", ".join(f"{name}={value!r}" for name, value in shown.items() if value is not None)
        return f"{type(self).__name__}({listed})"

    @property
    def region(self) -> str | None:
        """The hosted region; None for a self-hosted server."""
        return self._settings.endpoint.region

    @property
    def base_url(self) -> str:
        """The server's address, without ``/api``."""
        return self._settings.endpoint.base

    @property
    def workspace_id(self) -> str | None:
        """The workspace that workspace-scoped operations act in."""
        return self._settings.workspace_id

    @property
    def organization_id(self) -> str | None:
        """The organization that is named on every request."""
        return self._settings.organization_id

    def with_workspace(self, workspace_id: UUID | str | None) -> Self:
        """A view on the same connections that acts in another workspace.

        Args:
            workspace_id: The workspace; None for none.
        """
        settings = self._settings
        return self._view(settings.acting_in(identifier("workspace_id", workspace_id), settings.organization_id))

    def with_organization(self, organization_id: UUID | str | None) -> Self:
        """A view on the same connections that names another organization; its workspace stays.

        Args:
            organization_id: The organization; None for none.
        """
        settings = self._settings
        return self._view(settings.acting_in(settings.workspace_id, identifier("organization_id", organization_id)))

    def with_options(self, **options: Unpack[Options]) -> Self:
        """A view on the same connections with other options; those that are not given stay.

        Raises:
            InvalidArgumentError: If an option is out of bounds, or a header is not a caller's to set.
        """
        return self._view(self._settings.changed(options))

    def _view(self, settings: _Settings) -> Self:
        view = object.__new__(type(self))
        view._settings = settings
        view._connection = self._connection
        view._owns_connection = False
        return view

    def _message(self, call: Call, *, streams: bool = False, content: Any = None) -> Message:
        # With the first call: writing, reading and UUIDs are a third of what importing the client would take.
        from langsmith_ext.runtime.requests import build_request

        settings = self._settings
        operation = call.operation
        request = build_request(call)
        own = checked_headers(request.headers) if call.headers else request.headers
        headers = {
            "user-agent": _USER_AGENT,
            **settings.headers,
            **{name.lower(): value for name, value in own.items()},
            **scope_headers(operation.scope, settings.workspace_id, settings.organization_id),
        }
        return Message(
            operation,
            settings.endpoint.url(request.path),
            headers,
            request.query,
            Upload(request.content if content is None else content, request.parts),
            settings.credentials,
            settings.effort,
            streams,
            lambda status, text, left_origin: self._explain(operation.scope, status, text, left_origin),
        )

    def _explain(self, scope: Scope, status: int, text: str, left_origin: bool) -> str | None:
        settings = self._settings
        return explain_refusal(
            status,
            Refusal(
                scope=scope,
                words=text,
                endpoint=settings.endpoint,
                has_key=settings.credentials.api_key is not None,
                has_token=settings.credentials.bearer_token is not None,
                workspace_id=settings.workspace_id,
                ever_accepted=self._connection.accepted,
                left_origin=left_origin,
            ),
        )

    def _result(self, call: Call, answer: Answer) -> Any:
        from langsmith_ext.runtime.responses import parse_response

        return parse_response(
            call.operation, answer.status, answer.headers, answer.content, strict=self._settings.strict
        )

    def _detailed(self, call: Call, answer: Answer) -> Detailed[Any]:
        return Detailed(self._result(call, answer), answer.status, answer.headers, request_id(answer.headers))


def _bound_call(
    client: type[C], resource: type, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
) -> tuple[C, Call]:
    """The view that a method belongs to, and the call that it would send.

    Raises:
        TypeError: If it is no method of a resource of this colour, or does not take these arguments.
    """
    call = capture(method, *args, **kwargs)
    holder = getattr(method, "__self__", None)
    sender = getattr(holder, "_sender", None)
    if not isinstance(holder, resource) or not isinstance(sender, client):
        name = f"{call.operation.resource}.{call.operation.name}"
        raise TypeError(
            f"{name} is not a method of a {client.__name__}; take it from one, or use the other kind of client"
        )
    return sender, call


class LangSmith(_View[httpx.Client], Resources):
    """LangSmith's API, blocking: every resource as an attribute, every operation as its method.

    Threads may share it. Use it in a ``with`` block, or call ``close``.
    """

    _http_class = httpx.Client

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, except those of a caller's own httpx client. A view leaves them to the client it came
        from."""
        if self._owns_connection and (http := self._connection.release()) is not None:
            http.close()

    def paginate(self, method: Callable[P, list[T] | Page[T]], *args: P.args, **kwargs: P.kwargs) -> Paginator[T]:
        """Go through a listing, page by page as it is needed.

        Args:
            method: A paginated method of a resource, such as ``ls.datasets.read_datasets``; its view decides about
                workspace and options.
            *args: Its arguments. Its limit is the size of a page, by default the largest allowed.
            **kwargs: Its arguments.

        Raises:
            TypeError: If it is not paginated.
        """
        sender, call = _bound_call(LangSmith, Resource, method, *args, **kwargs)
        check_paginated(call.operation)
        return Paginator(call, sender._fetch)

    def detailed(self, method: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> Detailed[T]:
        """Call a method and get status, headers and request id with its result."""
        sender, call = _bound_call(LangSmith, Resource, method, *args, **kwargs)
        return sender._detailed(call, sender._exchange(call))

    @contextmanager
    def stream(self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs) -> Iterator[StreamedResponse]:
        """Call a method and read its body piece by piece: ``with ls.stream(method, ...) as response:``."""
        sender, call = _bound_call(LangSmith, Resource, method, *args, **kwargs)
        message = sender._message(call, streams=True)
        answer = perform(exchange(message), sender._connection.http)
        sender._connection.accepted = True
        streamed = StreamedResponse(message, answer)
        try:
            yield streamed
        finally:
            streamed.close()

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: Any = None,
        files: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send what has no method yet, by the same rules.

        Args:
            method: The HTTP method.
            path: The path as the API's documentation writes it, such as ``/api/v1/sessions``.
            params: Query arguments; lists repeat, None is not sent.
            json: A JSON body.
            content: A body as bytes, an open binary file, a path or an iterable of bytes.
            files: A multipart body: part names to values, files, paths or ``(filename, content, content type)``.
            headers: Further headers.

        Returns:
            Decoded JSON, text, bytes, or None for no body.
        """
        from ._untyped import untyped_call, untyped_result

        call = untyped_call(method, path, params=params, json=json, content=content, files=files, headers=headers)
        answer = self._exchange(call, content=content)
        return untyped_result(call, answer.status, answer.headers, answer.content)

    def _send(self, call: Call) -> Any:
        return self._result(call, self._exchange(call))

    def _fetch(self, call: Call, pause: Pause | None) -> Fetched:
        with nullcontext() if pause is None else self._connection.reading_ahead():
            answer = self._exchange(call, pause)
        return lambda: (self._result(call, answer), answer.headers)

    def _exchange(self, call: Call, pause: Pause | None = None, content: Any = None) -> Answer:
        answer = perform(exchange(self._message(call, content=content)), self._connection.http, pause)
        self._connection.accepted = True
        return answer


class AsyncLangSmith(_View[httpx.AsyncClient], AsyncResources):
    """LangSmith's API for asyncio: every resource as an attribute, every operation as its method.

    Tasks may share it. Use it in an ``async with`` block, or await ``aclose``.
    """

    _http_class = httpx.AsyncClient

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, except those of a caller's own httpx client. A view leaves them to the client it came
        from."""
        if self._owns_connection and (http := self._connection.release()) is not None:
            await http.aclose()

    def paginate(
        self, method: Callable[P, Awaitable[list[T] | Page[T]]], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPaginator[T]:
        """Go through a listing, page by page as it is needed; see ``LangSmith.paginate``."""
        sender, call = _bound_call(AsyncLangSmith, AsyncResource, method, *args, **kwargs)
        check_paginated(call.operation)
        return AsyncPaginator(call, sender._fetch)

    async def detailed(self, method: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> Detailed[T]:
        """Call a method and get status, headers and request id with its result."""
        sender, call = _bound_call(AsyncLangSmith, AsyncResource, method, *args, **kwargs)
        return sender._detailed(call, await sender._exchange(call))

    @asynccontextmanager
    async def stream(
        self, method: Callable[P, Any], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncIterator[AsyncStreamedResponse]:
        """Call a method and read its body piece by piece: ``async with ls.stream(method, ...) as response:``."""
        sender, call = _bound_call(AsyncLangSmith, AsyncResource, method, *args, **kwargs)
        message = sender._message(call, streams=True)
        answer = await perform_async(exchange(message), sender._connection.http)
        sender._connection.accepted = True
        streamed = AsyncStreamedResponse(message, answer)
        try:
            yield streamed
        finally:
            await streamed.aclose()

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        content: Any = None,
        files: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Send what has no method yet, by the same rules; see ``LangSmith.request``."""
        from ._untyped import untyped_call, untyped_result

        call = untyped_call(method, path, params=params, json=json, content=content, files=files, headers=headers)
        answer = await self._exchange(call, content=content)
        return untyped_result(call, answer.status, answer.headers, answer.content)

    async def _send(self, call: Call) -> Any:
        return self._result(call, await self._exchange(call))

    async def _fetch(self, call: Call) -> Fetched:
        answer = await self._exchange(call)
        return lambda: (self._result(call, answer), answer.headers)

    async def _exchange(self, call: Call, content: Any = None) -> Answer:
        answer = await perform_async(exchange(self._message(call, content=content)), self._connection.http)
        self._connection.accepted = True
        return answer
