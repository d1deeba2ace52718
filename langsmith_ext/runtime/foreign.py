"""Values of other libraries as JSON can say them: numbers, records, arrays. None of the libraries is imported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import PurePath
from typing import Any

from .errors import InvalidArgumentError

_LARGEST_EXPONENT = 308
"""Of a double: a decimal number beyond it would become an integer of any length."""
_EXACT_KINDS = "biuf"
"""Kinds of numpy's types that are JSON values: booleans, integers, floats."""


def from_library(value: Any) -> Any:
    """Return a value of a type that is not Python's own as one that JSON can hold, without a change of its meaning.

    Args:
        value: A ``Decimal``, a path, a data class, a pydantic model, an attrs object, a numpy scalar or array.

    Returns:
        A JSON value, a date or a time; what it contains stays unchanged.

    Raises:
        InvalidArgumentError: If JSON cannot say it exactly.
    """
    kind = type(value)
    if isinstance(value, Decimal):
        return _decimal(value)
    if isinstance(value, PurePath):
        return str(value)
    if is_dataclass(kind):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if callable(getattr(kind, "model_dump", None)):
        return value.model_dump()
    if hasattr(kind, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in kind.__attrs_attrs__}
    if kind.__module__.partition(".")[0] == "numpy" and hasattr(value, "dtype"):
        return _of_numpy(value)
    if hasattr(kind, "__fields__") and callable(getattr(kind, "dict", None)):  # pydantic 1
        return value.dict()
    raise InvalidArgumentError(f"a value of type {kind.__name__} cannot be sent as JSON; {_advice(value)}")


def _advice(value: Any) -> str:
    if isinstance(value, type):
        return f"pass an instance of {value.__name__}, not the class"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return "decode it to text, or encode it as base64"
    if hasattr(value, "read"):
        return "pass what the file contains"
    if hasattr(value, "__await__"):
        return "await it first"
    return (
        "pass a model, a mapping, a list, a string, a number, a datetime, a date, a time, a UUID or an enumeration "
        "member"
    )


def _decimal(value: Decimal) -> int | float:
    """Return a decimal number as a JSON number of the same digits."""
    if not value.is_finite():
        raise InvalidArgumentError(
            f"{value} is not a number that JSON can hold; leave it out, or pass None or a string"
        )
    if value.adjusted() <= _LARGEST_EXPONENT:
        if value == value.to_integral_value():
            return int(value)
        number = float(value)
        if Decimal(repr(number)) == value:
            return number
    raise InvalidArgumentError(f"Decimal({str(value)[:40]!r}) has more digits than a JSON number keeps; pass a string")


def _of_numpy(value: Any) -> Any:
    kind, scalar = value.dtype.kind, value.shape == ()
    if kind == "M" and scalar:
        return _moment(value)
    if kind not in _EXACT_KINDS or (kind == "f" and value.dtype.itemsize > 8):
        raise InvalidArgumentError(
            f"a numpy value of type {value.dtype} cannot be sent as JSON; convert it to numbers or strings first"
        )
    convert: Callable[[], Any] = value.item if scalar else value.tolist
    return convert()


def _moment(value: Any) -> datetime | date:
    """Return a ``datetime64``, which has no offset and counts as UTC."""
    if value != value:
        raise InvalidArgumentError("NaT is not a time; leave it out, or pass None")
    moment = value.item()
    if not isinstance(moment, date):  # finer than microseconds
        coarse = value.astype("datetime64[us]")
        moment = coarse.item() if coarse == value else None
    if not isinstance(moment, date):
        raise InvalidArgumentError(f"{value} cannot be sent: a datetime has years 1 to 9999 and whole microseconds")
    return moment
