"""Deeply nested JSON ends in an error, not in a crash of the interpreter, with the lowest orjson too."""

from __future__ import annotations

import pytest

from langsmith_ext.runtime.encoding import decode_json


@pytest.mark.parametrize(("opening", "closing"), [(b"[", b"]"), (b'{"a":', b"}")], ids=["arrays", "objects"])
@pytest.mark.parametrize("depth", [100_000, 1_000_000])
def test_deeply_nested_json_is_an_error_and_not_a_crash(opening: bytes, closing: bytes, depth: int) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode_json(opening * depth + b"1" + closing * depth)
