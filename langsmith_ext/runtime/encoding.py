"""Writing: Python values to JSON values and to the text of paths, queries and forms."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

from .errors import InvalidArgumentError

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]
else:
    # Times as format_datetime writes them; data classes are refused, whichever encoder is at work.
    _ORJSON_OPTIONS = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z | orjson.OPT_PASSTHROUGH_DATACLASS

_PLAIN = frozenset({str, int, float, bool, type(None)})
_NEVER_NAN = frozenset({str, int, bool, type(None), UUID, datetime, date, time})


def to_json_value(value: Any) -> Any:
    """A value as JSON has it: models become objects, times, UUIDs and enumerations their text; a naive time is UTC.

    Raises:
        InvalidArgumentError: If it holds something that JSON cannot.
    """
    kind = value.__class__
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key: to_json_value(element) for key, element in value.items()}
    if kind is list:
        return [element if element.__class__ in _PLAIN else to_json_value(element) for element in value]
    plain = _plain(value)
    return to_json_value(plain) if plain.__class__ in (dict, list) else plain


def _plain(value: Any) -> Any:
    """A value of no JSON type as one of a JSON type; what it holds stays as it is."""
    kind = value.__class__
    if kind is UUID:
        return str(value)
    if kind is datetime:
        return format_datetime(value)
    if isinstance(value, Enum):
        return value.value
    if hasattr(value, "_given"):
        given: dict[str, Any] = value._given()
        return given
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Mapping):
        return {str(key): element for key, element in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return list(value)
    raise InvalidArgumentError(
        f"a value of type {type(value).__name__} cannot be sent as JSON; give a model, a mapping, a list, a string, a number, "
        "a datetime, a date, a time, a UUID or an enumeration member"
    )


_encode = json.JSONEncoder(default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def encode_json(value: Any) -> bytes:
    """A value as a JSON document in UTF-8, by orjson when it is installed (the ``orjson`` extra), else by the standard library.

    orjson differs in two things that no field of the API has: it rounds an offset with seconds (local mean time, before 1900 or
    so) to minutes, and drops a zero that the microseconds of a ``datetime.time`` begin with.

    Raises:
        InvalidArgumentError: If it holds something that JSON cannot, such as NaN.
    """
    if orjson is not None:
        written = [value]

        def plain(value: Any) -> Any:
            written.append(_plain(value))
            return written[-1]

        try:
            document: bytes = orjson.dumps(value, plain, _ORJSON_OPTIONS)
        except TypeError:
            pass  # orjson refuses what the standard library writes, such as integers beyond 64 bits and keys that are numbers
        else:
            if _every_null_is_none(document, written):
                return document
    try:
        return _encode(value).encode()
    except InvalidArgumentError:
        raise
    except (ValueError, TypeError) as error:
        raise InvalidArgumentError(
            f"the body cannot be sent as JSON: {error}; JSON has no NaN, infinity or lone surrogate"
        ) from error


def _every_null_is_none(document: bytes, written: list[Any]) -> bool:
    """Whether orjson, which writes NaN and infinities as null, had none to write.

    Args:
        document: What it wrote.
        written: What it was given: the value, and what became of each object in it that is of no JSON type.
    """
    # For sessions, comparing numbers takes a third of searching; for objects with much text it takes longer.
    if len(document) < 4096 * len(written):
        nones = [None for each in written if each.__class__ is dict for value in each.values() if value is None]
        if document.count(b"null") == len(nones):
            return True
    return not _holds_nan(written)


def _holds_nan(values: list[Any]) -> bool:
    """Whether NaN or an infinity is among values, or in a list or object among them.

    What is found last is searched first: keeping all that is found would wake the garbage collector, which took thrice as long.
    """
    found: list[Iterable[Any]] = [values]
    while found:
        for value in found.pop():
            kind = value.__class__
            if kind in _NEVER_NAN:
                continue
            if kind is float:
                if not isfinite(value):
                    return True
            elif isinstance(value, dict):
                found.append(value.values())
            elif isinstance(value, (list, tuple)):
                found.append(value)
            elif isinstance(value, Enum):
                found.append((value.value,))
    return False


def decode_json(content: bytes) -> Any:
    """A JSON document, by orjson when it is installed (the ``orjson`` extra), else by the standard library.

    The one difference: an integer beyond 64 bits is a float to orjson.

    Raises:
        ValueError: If it is none.
    """
    if orjson is not None:
        try:
            return orjson.loads(content)
        except ValueError:
            pass  # orjson refuses what the standard library reads: NaN, lone surrogates, numbers beyond doubles
    return json.loads(content)


def to_text(value: Any) -> str:
    """A scalar as it stands in a path, a query or a form: ``true``, RFC 3339 times, the value of an enumeration member."""
    plain = to_json_value(value)
    if plain is True:
        return "true"
    if plain is False:
        return "false"
    if isinstance(plain, (dict, list)):
        return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return str(plain)


def format_datetime(value: datetime) -> str:
    """A time in RFC 3339; one without an offset is UTC, and so is one whose offset RFC 3339 cannot write, as it has seconds."""
    text = value.isoformat()
    if value.tzinfo is None:
        return text + "Z"
    if value.tzinfo is UTC or text.endswith("+00:00"):
        return text[:-6] + "Z"
    return text if text[-6] in "+-" else format_datetime(value.astimezone(UTC))
