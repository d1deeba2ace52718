"""Deeply nested JSON ends in an error, not in a crash of the interpreter, with the lowest orjson too."""

from __future__ import annotations

import pytest

from langsmith_ext.runtime.encoding import decode_json


@pytest.mark.parametrize("opening", [b"[", b'{"a":'])
@pytest.mark.parametrize("depth", [1_500, 500_000])
def test_deeply_nested_json_is_an_error_and_not_a_crash(opening: bytes, depth: int) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode_json(opening * depth)
