"""A call: an operation and its arguments, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from .operation import Operation

M = TypeVar("M")

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def deprecated(_: str, /) -> Callable[[M], M]:
    """Mark a method for people who read its source; type checkers see ``typing_extensions.deprecated`` in its place.

    The client warns, since it knows the caller's line for sync and async calls, listings and streams alike.
    """
    return lambda method: method


class Call(NamedTuple):
    """An operation with its arguments, in wire names: what a resource passes to its sender.

    Attributes:
        operation: The operation to perform.
        path: Path arguments.
        query: Query arguments; one that is None is not sent.
        headers: Header arguments; one that is None is not sent.
        body: A model, a mapping, a list, parts of a multipart body, or None.
    """

    operation: Operation
    path: Mapping[str, Any] = _NOTHING
    query: Mapping[str, Any] = _NOTHING
    headers: Mapping[str, Any] = _NOTHING
    body: Any = None

    def replace(self, **changes: Any) -> Call:
        """Return a copy with some attributes changed."""
        return self._replace(**changes)


class Sender(Protocol):
    """What sync resources need from a client: performing a call and returning its typed result."""

    def _send(self, call: Call) -> Any: ...


class AsyncSender(Protocol):
    """What async resources need from a client."""

    async def _send(self, call: Call) -> Any: ...


class Resource:
    """The base of the sync resource classes: it holds the sender and nothing else."""

    __slots__ = ("_sender",)

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"


class AsyncResource:
    """The base of the async resource classes: it holds the sender and nothing else."""

    __slots__ = ("_sender",)

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"


class _Recorder:
    """A sender that returns the call instead of sending it."""

    def _send(self, call: Call) -> Any:
        return call


class _AsyncRecorder:
    async def _send(self, call: Call) -> Any:
        return call


def capture(method: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Call:
    """Return the call that a resource's method would send, without sending it.

    Args:
        method: A bound method of a sync or async resource.

    Raises:
        TypeError: If it is not such a method, or does not accept these arguments.
    """
    resource = getattr(method, "__self__", None)
    if isinstance(resource, Resource):
        call = method.__func__(type(resource)(_Recorder()), *args, **kwargs)  # type: ignore[attr-defined]
    elif isinstance(resource, AsyncResource):
        coroutine = method.__func__(type(resource)(_AsyncRecorder()), *args, **kwargs)  # type: ignore[attr-defined]
        try:
            coroutine.send(None)
        except StopIteration as finished:
            call = finished.value
    else:
        raise TypeError(f"{method!r} is not a method of a resource; pass one, such as client.datasets.list")
    assert isinstance(call, Call)
    return call
