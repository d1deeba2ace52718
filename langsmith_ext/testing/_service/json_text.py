"""Decoding the JSON of requests."""

from __future__ import annotations

import json
from typing import Any

_SAFE_DIGITS = 18  # as many always fit into 64 bits


def decode(content: bytes) -> tuple[Any, bool]:
    """Return the value of a JSON text, and whether it has a number that may not fit into 64 bits.

    Raises:
        ValueError: For a text that is not JSON; NaN and infinities are not.
        RecursionError: For one that is nested too deeply.
    """
    long_numbers: list[str] = []

    def integer(text: str) -> int:
        if len(text) > _SAFE_DIGITS:
            long_numbers.append(text)
        return int(text)

    value = json.loads(content, parse_int=integer, parse_constant=_refuse_constant)
    return value, bool(long_numbers)


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not a JSON number")
