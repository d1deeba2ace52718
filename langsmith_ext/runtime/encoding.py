"""Writing: Python values become JSON values, and the text of paths, queries and forms."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime, time
from enum import Enum
from math import isfinite
from typing import Any
from uuid import UUID

from .errors import InvalidArgumentError
from .values import PLAIN, check_unicode, plain_value, to_key

try:
    import orjson
except ImportError:
    orjson = None  # type: ignore[assignment]
else:
    # Times look as format_datetime writes them; data classes are refused by both encoders.
    _ORJSON_OPTIONS = orjson.OPT_NAIVE_UTC | orjson.OPT_UTC_Z | orjson.OPT_PASSTHROUGH_DATACLASS

_NEVER_NAN = frozenset({str, int, bool, type(None), UUID, datetime, date, time})


def to_json_value(value: Any) -> Any:
    """Convert a value to JSON types: models become objects; times, UUIDs and enumeration members their text.

    A naive time is UTC. Data classes, pydantic models, decimal numbers and numpy's values are taken where JSON can say
    them exactly.

    Raises:
        InvalidArgumentError: If it contains something that JSON cannot hold; the message names the place.
    """
    try:
        return _converted(value)
    except (InvalidArgumentError, RecursionError) as error:
        from .unsendable import explained

        raise explained(value, error) from None


def _converted(value: Any) -> Any:
    kind = value.__class__
    if kind in PLAIN:
        return value
    if kind is dict:
        return {to_key(key): _converted(element) for key, element in value.items()}
    if kind is list:
        return [element if element.__class__ in PLAIN else _converted(element) for element in value]
    plain = plain_value(value)
    return plain if plain.__class__ in PLAIN else _converted(plain)


_encode = json.JSONEncoder(default=plain_value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def encode_json(value: Any) -> bytes:
    """Encode a value as JSON in UTF-8, with orjson if installed (the ``orjson`` extra), else the standard library.

    orjson differs in two details that no field of the API has: it rounds an offset with seconds (local mean time,
    before about 1900) to minutes, and drops leading zeros from the microseconds of a ``datetime.time``.

    Raises:
        InvalidArgumentError: If it contains something that JSON cannot hold, such as NaN; the message names the place.
    """
    try:
        return _encoded(value)
    except (ValueError, TypeError, RecursionError) as error:
        from .unsendable import explained

        raise explained(value, error) from None


def _encoded(value: Any) -> bytes:
    if orjson is not None:
        written = [value]

        def plain(value: Any) -> Any:
            written.append(plain_value(value))
            return written[-1]

        try:
            document: bytes = orjson.dumps(value, plain, _ORJSON_OPTIONS)
        except TypeError:
            pass  # orjson refuses values that the standard library writes: integers beyond 64 bits, numbers as keys
        else:
            if _every_null_is_none(document, written):
                return document
    try:
        return _encode(value).encode()
    except TypeError:  # a field with a name that is no string
        return _encode(_converted(value)).encode()


def _every_null_is_none(document: bytes, written: list[Any]) -> bool:
    """Return whether orjson, which writes NaN and infinities as null, found none of them.

    Args:
        document: The output of orjson.
        written: Its input: the value, and the replacement of each object in it that is not of a JSON type.
    """
    # For sessions, comparing counts takes a third of the time of searching; for objects with much text, more.
    if len(document) < 4096 * len(written):
        nones = [None for each in written if each.__class__ is dict for value in each.values() if value is None]
        if document.count(b"null") == len(nones):
            return True
    return not _holds_nan(written)


def _holds_nan(values: list[Any]) -> bool:
    """Return whether NaN or an infinity is among values, or in a list or object among them.

    The search is depth first: a long list of containers to visit would start the garbage collector, which took three
    times as long.
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
    """Decode a JSON document with orjson if it is installed (the ``orjson`` extra), else with the standard library.

    The only difference: orjson reads an integer beyond 64 bits as a float.

    Raises:
        ValueError: If it is not valid JSON.
    """
    if orjson is not None:
        try:
            return orjson.loads(content)
        except ValueError:
            pass  # orjson refuses values that the standard library reads: NaN, lone surrogates, numbers beyond doubles
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deeply to be read") from None


def to_text(value: Any) -> str:
    """Return a value as the text for a query, a header or a form: ``true``, RFC 3339 times, values of enumerations.

    An object or array is its JSON.

    Raises:
        InvalidArgumentError: If it has no text that can be sent: NaN, None in an array, a lone surrogate.
    """
    if value.__class__ is str:
        plain = value
    else:
        plain = to_json_value(value)
        if plain is None:
            raise InvalidArgumentError("None has no text; leave it out")
        if not isinstance(plain, str):
            plain = encode_json(plain).decode()
    if not plain.isascii():
        check_unicode(plain)
    return str(plain)
