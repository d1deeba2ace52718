"""Writing: Python values to JSON values and to the text of paths, queries and forms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from math import isfinite
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from .model import Model

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]
else:
    # Times are written here, and data classes refused here, whichever encoder is at work.
    _ORJSON_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS

_PLAIN = frozenset({str, int, float, bool, type(None)})
_NEVER_NAN = frozenset({str, int, bool, type(None), UUID, datetime})
_UNCHANGED = frozenset({dict, list, float})


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
        model: Model = value
        return model._given()
    if isinstance(value, datetime):
        return format_datetime(value)
    if isinstance(value, date):
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
        "a datetime, a date, a UUID or an enumeration member"
    )


_encode = json.JSONEncoder(default=_plain, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def encode_json(value: Any) -> bytes:
    """A value as a JSON document in UTF-8, by orjson when it is installed (the ``orjson`` extra), else by the standard library.

    Raises:
        InvalidArgumentError: If it holds something that JSON cannot, such as NaN.
    """
    if orjson is not None:
        try:
            document: bytes = orjson.dumps(value, _plain, _ORJSON_OPTIONS)
        except TypeError:
            pass  # orjson refuses what the standard library writes, such as integers beyond 64 bits and keys that are numbers
        else:
            # orjson writes NaN as null, which would be another value.
            if b"null" not in document or not _holds_nan([value]):
                return document
    try:
        return _encode(value).encode()
    except InvalidArgumentError:
        raise
    except (ValueError, TypeError) as error:
        raise InvalidArgumentError(
            f"the body cannot be sent as JSON: {error}; JSON has no NaN, infinity or lone surrogate"
        ) from error


def _holds_nan(container: Any) -> bool:
    """Whether NaN or an infinity is somewhere in a list or object that orjson could write."""
    for element in container.values() if container.__class__ is dict else container:
        if element.__class__ in _NEVER_NAN:
            continue
        plain = element if element.__class__ in _UNCHANGED else _plain(element)
        if isinstance(plain, float):
            if not isfinite(plain):
                return True
        elif plain.__class__ in (dict, list) and _holds_nan(plain):
            return True
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
    """A time in RFC 3339; one without an offset is UTC."""
    if value.tzinfo is None:
        value = value.replace(tzinfo=UTC)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text
