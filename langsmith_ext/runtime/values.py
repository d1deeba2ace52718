"""Single values as JSON has them: numbers, texts, times; what they contain stays unchanged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

from .errors import InvalidArgumentError

PLAIN = frozenset({str, int, float, bool, type(None)})
"""The Python types of JSON's scalars."""


def plain_value(value: Any) -> Any:
    """Convert a value to a JSON type; the values in it stay unchanged.

    Raises:
        InvalidArgumentError: If JSON cannot hold it.
    """
    kind = value.__class__
    if kind is UUID:
        return str(value)
    if kind is datetime:
        return format_datetime(value)
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "_given") and not isinstance(value, type):
        given: dict[str, Any] = value._given()
        return given
    if isinstance(value, datetime):
        if value != value:
            raise InvalidArgumentError("NaT is not a time; leave it out, or pass None")
        return format_datetime(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float)):
        return value if kind in PLAIN else int(value) if isinstance(value, int) else float(value)
    if isinstance(value, Mapping):
        return {to_key(key): element for key, element in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    from .foreign import from_library

    return from_library(value)


def to_key(key: Any) -> Any:
    """Return the name of a field as JSON has it; an enumeration member is its value.

    Raises:
        InvalidArgumentError: If it is neither text nor a number.
    """
    if key.__class__ is str:
        return key
    if isinstance(key, Enum):
        return to_key(key.value)
    if key is None or isinstance(key, (str, int)) or (isinstance(key, float) and isfinite(key)):
        return key
    if isinstance(key, (UUID, datetime, date, time)):
        return plain_value(key)
    raise InvalidArgumentError(f"a value of type {type(key).__name__} cannot be the name of a field; pass a string")


def check_unicode(text: str) -> str:
    """Return a text that UTF-8 can hold.

    Raises:
        InvalidArgumentError: If it holds a lone surrogate.
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        shown = ascii(text if len(text) <= 60 else f"{text[:60]}...")
        raise InvalidArgumentError(
            f"{shown} has a lone surrogate at character {error.start}, which is not Unicode text; remove it"
        ) from None
    return text


def format_datetime(value: datetime) -> str:
    """Return a time in RFC 3339; without an offset it is UTC, and an offset with seconds becomes UTC."""
    text = value.isoformat()
    if value.tzinfo is None:
        return text + "Z"
    if value.tzinfo is UTC or text.endswith("+00:00"):
        return text[:-6] + "Z"
    return text if text[-6] in "+-" else format_datetime(value.astimezone(UTC))
