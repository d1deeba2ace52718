"""Where in a body something is that JSON cannot hold; asked only when writing has failed."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import Any

from .errors import InvalidArgumentError
from .values import check_unicode, plain_value, to_key

_DEEPEST = 500
"""Levels of nesting above which the fault is the depth; both encoders write more than that."""
_SCALARS = (str, int, float, bool, type(None))


def explained(value: Any, error: Exception) -> InvalidArgumentError:
    """Return the error for a value that could not be written as JSON.

    Args:
        value: The value.
        error: What its encoder raised.
    """
    pointer, problem = _first_problem(value) or ("", None)
    if problem is None:
        deep = isinstance(error, RecursionError)
        problem = "it is nested too deeply to be sent as JSON; flatten it" if deep else str(error)
    return InvalidArgumentError(f"at {pointer}: {problem}" if pointer else problem)


def _first_problem(value: Any) -> tuple[str, str] | None:
    """Return the RFC 6901 pointer of the first thing that JSON cannot hold, and what is wrong with it.

    Without recursion, since the depth may be what is wrong.
    """
    path: list[str] = []
    above: list[Any] = []
    levels: list[Iterator[tuple[str, Any]]] = [iter([("", value)])]
    while levels:
        step = next(levels[-1], None)
        if step is None:
            levels.pop()
            if path:
                path.pop()
                above.pop()
            continue
        name, held = step
        here = [*path, name][1:]
        try:
            if any(held is container for container in above):
                return _pointer(here), "it contains itself, which JSON cannot say"
            elements = _elements(held)
        except (InvalidArgumentError, TypeError, ValueError) as problem:
            return _pointer(here), str(problem)
        if elements is None:
            continue
        if len(levels) > _DEEPEST:
            return f"{_pointer(here)[:60]}...", f"it is nested more than {_DEEPEST} levels deep; flatten it"
        levels.append(elements)
        above.append(held)
        path.append(name)
    return None


def _elements(value: Any) -> Iterator[tuple[str, Any]] | None:
    """Return the elements of an array or object, by their names in a pointer; None for a scalar that can be sent."""
    for _ in range(10):  # a conversion may need another, such as a model whose dump is a data class
        if value.__class__ in _SCALARS:
            _check_scalar(value)
            return None
        if value.__class__ is dict:
            return iter([(str(check_unicode(str(to_key(key)))), element) for key, element in value.items()])
        if value.__class__ is list:
            return iter([(str(index), element) for index, element in enumerate(value)])
        value = plain_value(value)
    raise InvalidArgumentError(f"a value of type {type(value).__name__} does not become JSON; convert it first")


def _check_scalar(value: Any) -> None:
    if value.__class__ is str:
        check_unicode(value)
    elif value.__class__ is float and not isfinite(value):
        raise InvalidArgumentError(f"{value} is not a number that can be sent; leave it out, or pass None or a string")
    elif value.__class__ is int:
        str(value)  # the interpreter refuses thousands of digits


def _pointer(path: list[str]) -> str:
    return "".join("/" + name.replace("~", "~0").replace("/", "~1") for name in path)
