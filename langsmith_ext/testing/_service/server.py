"""An embedded LangSmith for tests, demos and development: real HTTP on a loopback port, or in process."""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar, overload

from langsmith_ext.testing._service.contract import SHIPPED, ContractSource
from langsmith_ext.testing._service.faults import Fault, named
from langsmith_ext.testing._service.http_server import HttpServer
from langsmith_ext.testing._service.messages import RecordedRequest
from langsmith_ext.testing._service.organization import add_member, create_user, role_named
from langsmith_ext.testing._service.routing import Route
from langsmith_ext.testing._service.service import DEFAULT_API_KEY, FILES, Service
from langsmith_ext.testing._service.transport import ServiceTransport

if TYPE_CHECKING:
    from langsmith_ext import AsyncLangSmith, LangSmith

C = TypeVar("C")


class LangSmithServer:
    """An embedded LangSmith with one organization and one workspace; everything is kept in memory.

    Use it as a context manager::

        with LangSmithServer() as server:
            ls = server.client()

    Args:
        port: The loopback port, 0 for any free one.
        api_key: The key known from the start; it is bound to the default workspace.
        strict_unknown: Refuse (422) fields and parameters that the contract does not know. By default they are
            accepted, as the real service does, and noted in ``requests[...].unknown``.
        contract: What to serve: a generated package (the module, or its dotted name such as
            ``"our_langsmith.platform"``), a contract's file (``contract.json.gz``), or the document as a mapping. The
            default is LangSmith's API as this package ships it.

    Raises:
        ValueError: If ``contract`` is none of these.

    Attributes:
        api_key: The key known from the start.
        bearer_token: A token of the organization's owner, for operations that refuse API keys.
        organization_id: The organization's id.
        workspace_id: The default workspace's id.
        requests: What came, in order: the last 10,000 requests.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        api_key: str = DEFAULT_API_KEY,
        strict_unknown: bool = False,
        contract: ContractSource = SHIPPED,
    ) -> None:
        self._service = Service(api_key=api_key, strict_unknown=strict_unknown, contract=contract)
        self._port = port
        self._http: HttpServer | None = None
        self.api_key = api_key
        self.bearer_token = self._service.home.bearer_token
        self.organization_id = self._service.home.organization_id
        self.workspace_id = self._service.home.workspace_id

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"LangSmithServer({self.url if self._http else 'not started'})"

    def start(self) -> None:
        """Listen on the port.

        Raises:
            OSError: If the port is taken.
        """
        if self._http is None:
            self._http = HttpServer(self._service.handle, self._port)

    def stop(self) -> None:
        """Close the port and every connection, within a second."""
        if self._http is not None:
            self._http.stop()
            self._http = None

    @property
    def url(self) -> str:
        """The base URL, such as ``http://127.0.0.1:8123``, for LANGSMITH_ENDPOINT.

        Raises:
            RuntimeError: If the server is not started.
        """
        if self._http is None:
            raise RuntimeError("LangSmithServer has no URL: it is not started. Use `with LangSmithServer() as server:`")
        return f"http://127.0.0.1:{self._http.port}"

    @property
    def requests(self) -> list[RecordedRequest]:
        return self._service.requests

    @overload
    def client(self, client_class: None = None, **options: Any) -> LangSmith: ...

    @overload
    def client(self, client_class: type[C], **options: Any) -> C: ...

    def client(self, client_class: type[Any] | None = None, **options: Any) -> Any:
        """Return a client of this server over HTTP.

        It refuses bodies with fields that the contract does not know, which in a test are misspelled ones; pass
        ``strict_bodies=False`` to send them.

        Args:
            client_class: The client's class, such as one for a package of your own; ``LangSmith`` by default.
            **options: What that class takes.
        """
        from langsmith_ext import Client, LangSmith

        return self._built(client_class or LangSmith, Client, options)

    @overload
    def async_client(self, client_class: None = None, **options: Any) -> AsyncLangSmith: ...

    @overload
    def async_client(self, client_class: type[C], **options: Any) -> C: ...

    def async_client(self, client_class: type[Any] | None = None, **options: Any) -> Any:
        """Return an async client of this server over HTTP; see ``client``.

        Args:
            client_class: The client's class, such as one for a package of your own; ``AsyncLangSmith`` by default.
            **options: What that class takes.
        """
        from langsmith_ext import AsyncClient, AsyncLangSmith

        return self._built(client_class or AsyncLangSmith, AsyncClient, options)

    def _built(self, client_class: type[Any], ours: type[Any], options: dict[str, Any]) -> Any:
        """Return a client with this server's address and key; a class that is not ours knows no strict bodies."""
        strictness = {"strict_bodies": True} if issubclass(client_class, ours) else {}
        return client_class(**{"api_key": self.api_key, "base_url": self.url, **strictness, **options})

    def transport(self) -> ServiceTransport:
        """Return a transport to the same service in process, for ``httpx.Client`` and ``httpx.AsyncClient``.

        It works whether or not the server is started.
        """
        return ServiceTransport(self._service)

    def add_member(self, email: str, full_name: str | None = None) -> str:
        """Make someone a member of the organization, as if they had accepted an invitation.

        Returns:
            The id of their identity in the organization (``org_identity_id``).
        """
        with self._service.lock:
            state = self._service.state
            user = create_user(state, email, full_name)
            role = role_named(state, self.organization_id, None, "ORGANIZATION_USER")
            return str(add_member(state, self.organization_id, user, role)["id"])

    def fail(
        self,
        method: str,
        path: str,
        *,
        status: int | None = None,
        body: Any = None,
        retry_after: float | str | None = None,
        times: int | None = 1,
        delay: float = 0.0,
        reset: Literal["before", "body"] | None = None,
        truncate: bool = False,
        html: bool = False,
        unknown_enums: bool = False,
        missing: str | Iterable[str] = (),
        wrong_type: str | Iterable[str] = (),
    ) -> None:
        """Make the next requests of an operation fail; earlier failures come first.

        Args:
            method: The HTTP method.
            path: A path, or a template as in the contract (``/api/v1/sessions/{session_id}``), in any spelling that
                the service answers.
            status: Answer with this status. With 400 and above, the request is not carried out.
            body: The JSON body of that answer, by default ``{"detail": ...}``.
            retry_after: The Retry-After header: seconds, or an HTTP date as a string.
            times: How many requests fail; None for all from now on.
            delay: Seconds to wait before the answer.
            reset: Reset the connection "before" anything is done or answered, or in the middle of the "body" of the
                service's own answer.
            truncate: Send only the first half of the answer's JSON, as if it were complete.
            html: Answer with a proxy's HTML page, with status 502 unless ``status`` is given.
            unknown_enums: Replace each value of an enumeration by one that is not in the contract.
            missing: Fields to leave out of the answer, at any depth.
            wrong_type: Fields to give a value of another JSON type, at any depth.

        Raises:
            InvalidArgumentError: If the service has no such operation, or ``reset`` is neither of the two.
        """
        from langsmith_ext import InvalidArgumentError

        if reset not in (None, "before", "body"):
            raise InvalidArgumentError(f'reset must be "before" or "body", got {reset!r}')
        found = self._service.route(method, path)
        if not isinstance(found, Route) and not path.startswith(FILES):
            raise InvalidArgumentError(
                f"{method.upper()} {path} is no operation of this service{self._hint(path, found)}"
            )
        fault = Fault(
            method=method.upper(),
            path=path,
            route=found if isinstance(found, Route) else None,
            times=times,
            status=status,
            body=body,
            retry_after=retry_after,
            delay=delay,
            reset=reset,
            truncate=truncate,
            html=html,
            unknown_enums=unknown_enums,
            missing=named(missing),
            wrong_type=named(wrong_type),
        )
        with self._service.lock:
            self._service.faults.append(fault)

    def _hint(self, path: str, methods: tuple[str, ...]) -> str:
        """Return what a path has instead of the method, or the route that was probably meant."""
        if methods:
            return f"; the path has {', '.join(methods)}"
        from difflib import get_close_matches

        close = get_close_matches(path, {key.partition(" ")[2] for key in self._service.contract.operations}, n=1)
        return f"; did you mean {close[0]}?" if close else "; pass a path of the contract it serves"

    def recover(self) -> None:
        """Cancel every failure."""
        with self._service.lock:
            self._service.faults.clear()
