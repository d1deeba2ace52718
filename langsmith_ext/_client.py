"""The clients, generic over generated packages: everything a caller touches.

``_View`` holds what sync and async share: settings, views, and the way from a call to an exchange. ``Client`` and
``AsyncClient`` perform exchanges and return typed results. Together with the ``Resources`` of a generated package, such
a class is a client of its API::

    class OurLangSmith(Client, resources.Resources): ...
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, nullcontext
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Never, ParamSpec, Self, TypeVar, Unpack

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource, capture

from ._configuration import Place, carried, resolve
from ._connection import Connection
from ._credentials import Hidden, hide
from ._errors import ConfigurationError, PaginationError, ResponseError
from ._events import Observer, check_observer
from ._exchange import Pause, exchange, perform, perform_async
from ._failures import reading_error
from ._hosts import LANGSMITH, Hosts, Region
from ._http import AsyncHttp, Http, SyncHttp, Timeout, check_client
from ._listing.paginators import AsyncPaginator, Paginator
from ._listing.walk import Fetched, check_paginated
from ._logging import log_to_stderr_if_asked
from ._message import Message, Reply
from ._network import Network
from ._scope import identifier
from ._settings import (
    DEFAULT_DEADLINE,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    Effort,
    Options,
    Settings,
    allowed,
    unknown_options,
)
from ._streaming import AsyncStreamedResponse, StreamedResponse

if TYPE_CHECKING:
    from uuid import UUID

    from langsmith_ext.runtime.model import Page
    from langsmith_ext.runtime.operation import Risk

    from ._deprecation import Deprecation
    from ._network import Certificate, Verify

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C")


def _warn_if_deprecated(call: Call) -> None:
    """Warn before a deprecated operation is called; the only cost for others is this look."""
    if call.operation.deprecated:
        from ._deprecation import warn_deprecated

        warn_deprecated(call.operation)


class Detailed(Generic[T]):
    """A result with its status, headers and request id.

    Attributes:
        data: The typed result.
        status: The HTTP status.
        headers: The response headers, case-insensitive.
        request_id: The server's id of the request, to quote to its support; None when it gave none.
    """

    __slots__ = ("data", "headers", "request_id", "status")

    def __init__(self, data: T, status: int, headers: Mapping[str, str], request_id: str | None = None) -> None:
        self.data = data
        self.status = status
        self.headers = headers
        self.request_id = request_id

    def __repr__(self) -> str:
        return f"Detailed(data={self.data!r}, status={self.status!r}, request_id={self.request_id!r})"

    @property
    def deprecation(self) -> Deprecation | None:
        """What the headers say about the end of the operation; None when they say nothing."""
        from ._deprecation import read_deprecation

        return read_deprecation(self.headers)


class _View(Generic[Http]):
    """What sync and async clients share: settings on a connection, and the way from a call to its message."""

    _hosts: ClassVar[Hosts] = LANGSMITH
    """The hosts that serve the API; a class for another API sets its own."""
    _http_kind: ClassVar[str]
    """The class of the HTTP library that sends: ``Client`` or ``AsyncClient``."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        bearer_token: str | None = None,
        anonymous: bool = False,
        region: Region | None = None,
        base_url: str | None = None,
        workspace_id: UUID | str | None = None,
        organization_id: UUID | str | None = None,
        profile: str | None = None,
        http_client: Http | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        proxy: str | None = None,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = DEFAULT_DEADLINE,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        strict_bodies: bool = False,
        allow: Risk = "delete",
        on_event: Observer | None = None,
        **unknown: Never,
    ) -> None:
        """Build a client; nothing is sent, and no connection is opened before the first request.

        Args:
            api_key: A service or personal key.
            bearer_token: The token of a signed-in user, for operations that accept no key.
            anonymous: Whether to send no credentials, for operations that need none. Environment and profile are then
                ignored, and no credentials may be given.
            region: The hosted region: us, eu, apac or aws.
            base_url: The URL of a self-hosted server, with or without ``/api`` or ``/api/v1``; the URL of a region's
                web interface is that region.
            workspace_id: The workspace that workspace-scoped operations act in, by its UUID.
            organization_id: The organization to name on every request, by its UUID.
            profile: A profile of LangSmith's command line, instead of a key.
            http_client: An httpx or httpx2 client of your own (HTTP/2, transports). It is used with the timeouts below
                and left open; the cookies that LangSmith's servers set do not enter its jar.
            verify: Whether servers must prove who they are: True by the certificates of the system or the environment
                (``SSL_CERT_FILE``, ``SSL_CERT_DIR``), False not at all, or the path of a PEM file or a folder of
                certificates, or an ``ssl.SSLContext``.
            cert: The client's own certificate: the path of a PEM file, ``(certificate, key)`` or
                ``(certificate, key, password)``.
            proxy: The URL of an HTTP or SOCKS proxy, instead of those that the environment names (``HTTPS_PROXY``).
            timeout: Seconds to wait in each phase of an attempt (at most 5 to connect), or an ``httpx.Timeout``; None
                for no limit.
            max_retries: How many times a failed attempt is repeated, where that does no harm; 0 turns retries off.
            deadline: Seconds for all attempts of a call together; None for no limit. A stream's body may take longer.
            headers: Further headers of every request. ``Authorization`` and ``X-API-Key`` count as credentials.
            strict: Whether a response that deviates from the contract raises ``ResponseValidationError``.
            strict_bodies: Whether a body with fields that the contract does not know is refused before it is sent.
            allow: What the client may do: ``read``, ``write`` (and read) or ``delete`` (everything). Operations with a
                higher ``risk`` in the index are refused before anything is sent; ``request`` is judged by its method.
            on_event: Is called with a ``RequestEvent`` for each request, retry, wait and answer. What it raises is
                logged, and the call goes on; an async client also awaits what it returns.
            **unknown: There are no others.

        Key, URL, workspace and organization that are not given come from one place: the environment
        (``LANGSMITH_API_KEY``, ``LANGSMITH_ENDPOINT``, ``LANGSMITH_WORKSPACE_ID``, ``LANGSMITH_ORGANIZATION_ID``) if it
        has a key, else the current profile.

        Raises:
            ConfigurationError: If settings are missing, contradict each other or cannot be used.
            InvalidArgumentError: If an option is out of bounds or cannot be sent.
            UnknownOptionError: If there is no such option.
        """
        key, token = hide(api_key), hide(bearer_token)
        own, ways = Hidden(headers), Hidden((verify, cert, proxy))
        del api_key, bearer_token, headers, cert, proxy  # a traceback that shows variables shows those of this frame
        if unknown:
            names = [*unknown]
            unknown.clear()
            raise unknown_options(type(self).__name__, names, _View.__init__.__kwdefaults__ or ())
        log_to_stderr_if_asked()
        network = Network(*ways.reveal())
        if http_client is not None:
            check_client(http_client, self._http_kind, type(self).__name__)
            if network.given:
                raise ConfigurationError(
                    f"http_client= and {' and '.join(network.given)} are both given; "
                    "build the HTTP client with the certificates and proxies that it is to use"
                )
        brought = carried(own.reveal(), http_client)
        configuration = resolve(
            self._hosts,
            api_key=key,
            bearer_token=token,
            anonymous=anonymous,
            region=region,
            base_url=base_url,
            workspace_id=workspace_id,
            organization_id=organization_id,
            profile=profile,
            brought=brought,
        )
        self._settings = Settings(
            self._hosts,
            *configuration,
            Effort.of(timeout, max_retries, deadline),
            brought.headers,
            strict,
            allowed(allow),
            check_observer(on_event),
            bool(brought.sources),
            network.secrets,
            strict_bodies,
        )
        self._connection: Connection[Http] = Connection(http_client, partial(network.open, self._http_kind))
        self._owns_connection = True

    def __repr__(self) -> str:
        if "_settings" not in vars(self):  # while being built; tracebacks show it even then
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
        """The server's URL, without ``/api``."""
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
        """Return a view on the same connections that acts in another workspace.

        Args:
            workspace_id: The workspace, by its UUID; None for none.

        Raises:
            InvalidArgumentError: If it is not a UUID, such as the workspace's name.
        """
        place = self._settings.place
        workspace = identifier("workspace_id", workspace_id)
        source = "" if workspace is None else "with_workspace(...)"
        return self._view(
            self._settings.acting_in(Place(workspace, place.organization_id, source, place.organization_source))
        )

    def with_organization(self, organization_id: UUID | str | None) -> Self:
        """Return a view on the same connections that names another organization; its workspace stays.

        Args:
            organization_id: The organization, by its UUID; None for none.

        Raises:
            InvalidArgumentError: If it is not a UUID.
        """
        place = self._settings.place
        organization = identifier("organization_id", organization_id)
        source = "" if organization is None else "with_organization(...)"
        return self._view(
            self._settings.acting_in(Place(place.workspace_id, organization, place.workspace_source, source))
        )

    def with_options(self, **options: Unpack[Options]) -> Self:
        """Return a view on the same connections with other options; those that are not given stay.

        Raises:
            ConfigurationError: If ``allow`` would give the view more than what it is made from has.
            InvalidArgumentError: If an option is out of bounds, or a header is not for a caller to set.
            UnknownOptionError: If there is no such option.
        """
        return self._view(self._settings.changed(options))

    def _view(self, settings: Settings) -> Self:
        view = object.__new__(type(self))
        view._settings = settings
        view._connection = self._connection
        view._owns_connection = False
        return view

    def _message(self, call: Call, *, streams: bool = False, content: Any = None) -> Message:
        connection = self._connection
        return Message.of(
            call, self._settings, connection.standing, connection.user_agent, streams=streams, content=content
        )

    def _bound(
        self, client: type[C], resource: type, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> tuple[C, Call]:
        """Return the view that a method belongs to, and the call that it is about to send.

        Raises:
            TypeError: If it is not a method of a resource of this kind, or does not take these arguments.
        """
        call = capture(method, *args, **kwargs)
        holder = getattr(method, "__self__", None)
        sender = getattr(holder, "_sender", None)
        if not isinstance(holder, resource) or not isinstance(sender, client):
            name = f"{call.operation.resource}.{call.operation.name}"
            raise TypeError(
                f"{name} is not a method of a {type(self).__name__}; take it from one, or use the other kind of client"
            )
        _warn_if_deprecated(call)
        return sender, call

    def _untyped(self, method: str, path: str, **arguments: Any) -> Call:
        from ._untyped import untyped_call

        call = untyped_call(method, path, package=getattr(self, "_package", None), **arguments)
        _warn_if_deprecated(call)
        return call

    def _result(self, call: Call, reply: Reply, *, raw: bool = False) -> Any:
        from langsmith_ext.runtime.responses import parse_response

        strict = self._settings.strict
        try:
            return parse_response(call.operation, reply.status, reply.headers, reply.content, strict=strict, raw=raw)
        except ResponseError as error:
            failure = reading_error(error, self._settings.redactor(call.headers))
        raise failure

    def _untyped_result(self, call: Call, reply: Reply) -> Any:
        from ._untyped import untyped_result

        try:
            return untyped_result(call, reply.status, reply.headers, reply.content)
        except ResponseError as error:
            failure = reading_error(error, self._settings.redactor(call.headers))
        raise failure

    def _page(self, call: Call, reply: Reply, raw: bool) -> Any:
        if not reply.content:  # a result of None would pass for an empty list
            raise PaginationError(f"{call.operation}: the response is empty, without a list; call the method itself")
        return self._result(call, reply, raw=raw)

    def _detailed(self, call: Call, reply: Reply) -> Detailed[Any]:
        return Detailed(self._result(call, reply), reply.status, reply.headers, reply.request_id)


class Client(_View[SyncHttp]):
    """A blocking client: together with the ``Resources`` of a generated package, it sends that package's calls.

    Threads may share it. Use it in a ``with`` block, or call ``close``.
    """

    _http_kind = "Client"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections, except those of a caller's own HTTP client. A view leaves them to the client it came
        from."""
        if self._owns_connection and (http := self._connection.release()) is not None:
            http.close()

    def paginate(self, method: Callable[P, list[T] | Page[T]], /, *args: P.args, **kwargs: P.kwargs) -> Paginator[T]:
        """Go through a listing, fetching each page when it is needed.

        Args:
            method: A paginated method of a resource, such as ``ls.datasets.list``; its view decides workspace
                and options.
            *args: Its arguments. Its limit is the page size, by default the largest allowed.
            **kwargs: Its arguments.

        Raises:
            TypeError: If it is not paginated.
        """
        sender, call = self._bound(Client, Resource, method, *args, **kwargs)
        check_paginated(call.operation)
        return Paginator.of(call, sender._fetch, sender._settings.listed_from)

    def detailed(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Detailed[T]:
        """Call a method, and return its result with status, headers and request id."""
        sender, call = self._bound(Client, Resource, method, *args, **kwargs)
        return sender._detailed(call, sender._exchange(call))

    @contextmanager
    def stream(self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs) -> Iterator[StreamedResponse]:
        """Call a method and read its body piece by piece: ``with ls.stream(method, ...) as response:``."""
        sender, call = self._bound(Client, Resource, method, *args, **kwargs)
        message = sender._message(call, streams=True)
        reply = perform(exchange(message), sender._connection.http)
        streamed = StreamedResponse(message, reply)
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
        """Send a request that has no method yet, by the same rules.

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
        call = self._untyped(method, path, params=params, json=json, content=content, files=files, headers=headers)
        reply = self._exchange(call, content=content)
        return self._untyped_result(call, reply)

    def _send(self, call: Call) -> Any:
        _warn_if_deprecated(call)
        return self._result(call, self._exchange(call))

    def _fetch(self, call: Call, pause: Pause | None, raw: bool) -> Fetched:
        with nullcontext() if pause is None else self._connection.reading_ahead():
            reply = self._exchange(call, pause)
        return lambda: (self._page(call, reply, raw), reply.headers)

    def _exchange(self, call: Call, pause: Pause | None = None, content: Any = None) -> Reply:
        return perform(exchange(self._message(call, content=content)), self._connection.http, pause)


class AsyncClient(_View[AsyncHttp]):
    """A client for asyncio: together with the ``AsyncResources`` of a generated package, it sends that package's calls.

    Tasks may share it. Use it in an ``async with`` block, or await ``aclose``.
    """

    _http_kind = "AsyncClient"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections, except those of a caller's own HTTP client. A view leaves them to the client it came
        from."""
        if self._owns_connection and (http := self._connection.release()) is not None:
            await http.aclose()

    def paginate(
        self, method: Callable[P, Awaitable[list[T] | Page[T]]], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPaginator[T]:
        """Go through a listing, fetching each page when it is needed; see ``Client.paginate``."""
        sender, call = self._bound(AsyncClient, AsyncResource, method, *args, **kwargs)
        check_paginated(call.operation)
        return AsyncPaginator.of(call, sender._fetch, sender._settings.listed_from)

    async def detailed(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> Detailed[T]:
        """Call a method, and return its result with status, headers and request id."""
        sender, call = self._bound(AsyncClient, AsyncResource, method, *args, **kwargs)
        return sender._detailed(call, await sender._exchange(call))

    @asynccontextmanager
    async def stream(
        self, method: Callable[P, Any], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncIterator[AsyncStreamedResponse]:
        """Call a method and read its body piece by piece: ``async with ls.stream(method, ...) as response:``."""
        sender, call = self._bound(AsyncClient, AsyncResource, method, *args, **kwargs)
        message = sender._message(call, streams=True)
        reply = await perform_async(exchange(message), sender._connection.http)
        streamed = AsyncStreamedResponse(message, reply)
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
        """Send a request that has no method yet, by the same rules; see ``Client.request``."""
        call = self._untyped(method, path, params=params, json=json, content=content, files=files, headers=headers)
        reply = await self._exchange(call, content=content)
        return self._untyped_result(call, reply)

    async def _send(self, call: Call) -> Any:
        _warn_if_deprecated(call)
        return self._result(call, await self._exchange(call))

    async def _fetch(self, call: Call, raw: bool) -> Fetched:
        reply = await self._exchange(call)
        return lambda: (self._page(call, reply, raw), reply.headers)

    async def _exchange(self, call: Call, content: Any = None) -> Reply:
        return await perform_async(exchange(self._message(call, content=content)), self._connection.http)
