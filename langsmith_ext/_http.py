"""The HTTP library, reached through this module alone.

httpx sends. httpx2, its successor, has the same interface with classes of its own; a client of either can be handed
over as ``http_client=``. Other modules therefore name no class of either library, they ask here. httpx2 is never
imported: in a program that hands over one of its clients, it already is.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator, Mapping, MutableMapping
from functools import cache
from types import ModuleType
from typing import Any, Protocol, TypeVar

import httpx

from ._errors import ConfigurationError

T = TypeVar("T")


class Timeout(Protocol):
    """An ``httpx.Timeout`` or ``httpx2.Timeout``: seconds for each phase of a request."""

    @property
    def connect(self) -> float | None: ...
    @property
    def read(self) -> float | None: ...
    @property
    def write(self) -> float | None: ...
    @property
    def pool(self) -> float | None: ...


class _Http(Protocol):
    @property
    def is_closed(self) -> bool: ...
    @property
    def headers(self) -> MutableMapping[str, str]: ...
    def build_request(
        self,
        method: str,
        url: str,
        *,
        content: Any = None,
        files: Any = None,
        params: Any = None,
        headers: Any = None,
        timeout: Any = None,
    ) -> Any: ...


class SyncHttp(_Http, Protocol):
    """An ``httpx.Client`` or ``httpx2.Client``."""

    def send(self, request: Any, *, stream: bool = False, auth: Any = None, follow_redirects: bool = False) -> Any: ...
    def close(self) -> None: ...


class AsyncHttp(_Http, Protocol):
    """An ``httpx.AsyncClient`` or ``httpx2.AsyncClient``."""

    async def send(
        self, request: Any, *, stream: bool = False, auth: Any = None, follow_redirects: bool = False
    ) -> Any: ...
    async def aclose(self) -> None: ...


Http = TypeVar("Http", SyncHttp, AsyncHttp)


class HttpResponse(Protocol):
    """A response of either library."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def url(self) -> object: ...
    @property
    def request(self) -> Any: ...
    @property
    def is_stream_consumed(self) -> bool: ...
    @property
    def content(self) -> bytes: ...
    def iter_raw(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...
    def aiter_raw(self) -> AsyncIterator[bytes]: ...
    async def aclose(self) -> None: ...


def classes(*names: str) -> tuple[type[Any], ...]:
    """Return the classes with these names in each library that the program has loaded.

    An ``except`` clause evaluates it only when an exception arrives.
    """
    return tuple(found for library in _libraries() for name in names if (found := getattr(library, name, None)))


def _libraries() -> tuple[ModuleType, ...]:
    successor = sys.modules.get("httpx2")
    return (httpx,) if successor is None else (httpx, successor)


def open_client(kind: str, **options: Any) -> Any:
    """Build an HTTP client of the default library.

    Args:
        kind: ``Client`` or ``AsyncClient``.
        **options: ``verify`` and ``proxy``, where they are not the library's own.
    """
    return getattr(httpx, kind)(**options)


def system_certificates(*, verify: bool) -> Any:
    """Return a context as the default library makes it, with the certificates of the system or the environment.

    Args:
        verify: Whether servers must prove who they are.
    """
    return httpx.create_ssl_context(verify=verify)


def check_client(given: object, wanted: str, owner: str) -> None:
    """Refuse an ``http_client=`` of another kind.

    Args:
        given: What the caller handed over.
        wanted: ``Client`` or ``AsyncClient``.
        owner: The class that it was handed to.

    Raises:
        ConfigurationError: If it is not one of either library.
    """
    if not isinstance(given, classes(wanted)):
        raise ConfigurationError(
            f"http_client is of type {_qualified(type(given))}; {owner} needs an httpx.{wanted} or httpx2.{wanted}"
        )


def _qualified(kind: type) -> str:
    package = kind.__module__.partition(".")[0]
    return f"{package}.{kind.__name__}" if package in ("httpx", "httpx2") else kind.__name__


def product(http: object) -> str:
    """Return the library of a client and its version, as in a ``User-Agent`` header."""
    library = _library_of(http, "Client", "AsyncClient")
    return f"{library.__name__}/{library.__version__}"


def hide_history(error: Exception) -> Exception:
    """Remove an exception's history and request: their frames and headers hold what was sent, the key included."""
    error.__cause__ = error.__context__ = None
    if isinstance(error, classes("RequestError")):
        library = _library_of(error, "RequestError")
        error.request = library.Request("GET", "http://hidden.invalid")
    return error.with_traceback(None)


def body_class(request: object, base: type[T]) -> type[T]:
    """Return ``base`` as a class that the library of a request accepts as its body, sync and async."""
    kind: Any = base
    found: type[T] = _body_class(_library_of(request, "Request"), kind)
    return found


@cache
def _body_class(library: ModuleType, base: Any) -> Any:
    return type(base.__name__, (base, library.SyncByteStream, library.AsyncByteStream), {})


def late() -> Exception:
    """Build the exception for a body that is still arriving at the deadline."""
    return httpx.ReadTimeout("the body was still arriving at the deadline")


def broken_off(said: str) -> Exception:
    """Build the exception for a body that ends too early.

    Args:
        said: What is missing.
    """
    return httpx.RemoteProtocolError(said)


def undecodable(said: str, status: int) -> Exception:
    """Build the exception for a body that arrived whole and cannot be decoded.

    Args:
        said: Why not.
        status: The status of the response; the exception carries it.
    """
    error = httpx.DecodingError(said)
    error.status = status  # type: ignore[attr-defined]
    return error


def _library_of(thing: object, *names: str) -> ModuleType:
    fitting = (
        library for library in _libraries() if any(isinstance(thing, getattr(library, name, ())) for name in names)
    )
    return next(fitting, httpx)
