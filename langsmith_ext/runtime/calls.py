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


class _Held:
    """What sync and async resources share: they hold the sender, and what a test puts in the place of a method."""

    __slots__ = ("__dict__", "_sender")

    _sender: Any

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._sender!r}>"

    def __setattr__(self, name: str, value: Any) -> None:
        """Set an attribute, and stay with the client: it would make another resource at the next access.

        So ``mock.patch.object(ls.runs, "query")`` replaces the method until it is put back.
        """
        super().__setattr__(name, value)
        if name != "_sender" and hasattr(self._sender, "__dict__"):
            vars(self._sender).setdefault(_CHANGED, {})[type(self)] = self


_CHANGED = "_changed_resources"
"""Where a client holds the resources that were changed, by class."""


class Resource(_Held):
    """The base of the sync resource classes: it holds the sender and nothing else."""

    __slots__ = ()

    def __init__(self, sender: Sender) -> None:
        _hold(self, sender)


class AsyncResource(_Held):
    """The base of the async resource classes: it holds the sender and nothing else."""

    __slots__ = ()

    def __init__(self, sender: AsyncSender) -> None:
        _hold(self, sender)


_hold = vars(_Held)["_sender"].__set__  # a resource is made at every access, and __setattr__ is for later changes


class LazyResource:
    """A resource as an attribute of a client; its module is loaded on first use.

    On the class of a client it is the resource's class, which mocks and documentation read.
    """

    __slots__ = ("_class", "_class_name", "_name", "_package")

    def __init__(self, package: str, class_name: str) -> None:
        """Describe the resource.

        Args:
            package: The package of the resource modules; the module has the attribute's name.
            class_name: The class of the resource.
        """
        self._package = package
        self._class_name = class_name
        self._class: Any = None

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, client: Any, owner: type) -> Any:
        if (held := self._class) is None:
            from importlib import import_module

            held = self._class = getattr(import_module(f".{self._name}", self._package), self._class_name)
        if client is None:
            return held
        try:
            changed = vars(client)[_CHANGED][held]
        except (KeyError, TypeError):  # unchanged, or a client with slots
            return held(client)
        return changed if changed._sender is client else held(client)


def no_resource(client: object, name: str) -> AttributeError:
    """Return the error about an attribute that a client does not have, with the resource that was probably meant.

    Args:
        client: The client; ``_other_words`` of its class maps what people call resources to their names.
        name: The attribute.
    """
    hint = ""
    if not name.startswith("_"):
        from difflib import get_close_matches

        resources = [each for each in dir(type(client)) if isinstance(_static(type(client), each), LazyResource)]
        words: Mapping[str, str] = getattr(type(client), "_other_words", _NOTHING)
        plain = {
            each.replace("_", ""): each for each in [*(word for word in words if words[word] in resources), *resources]
        }
        close = get_close_matches(name.replace("_", "").lower(), plain, n=1, cutoff=0.75)
        if close:
            meant = words.get(plain[close[0]], plain[close[0]])
            hint = f"; did you mean ls.{meant}?"
        else:
            hint = "; dir(ls) lists the resources"
    return AttributeError(f"{type(client).__name__!r} object has no attribute {name!r}{hint}", name=name, obj=client)


def _static(owner: type, name: str) -> Any:
    return next((vars(base)[name] for base in owner.__mro__ if name in vars(base)), None)


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
