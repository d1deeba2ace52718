"""Bodies by their Content-Encoding: whole or an error, and bounded."""

from __future__ import annotations

import gzip
import random
import sys
import tracemalloc
import zlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import brotli
import httpx
import pytest
import zstandard

from langsmith_ext import _content
from langsmith_ext._content import Decoding, decoded, restrict_offer


def raw_deflate(body: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-15)
    return stream.compress(body) + stream.flush()


def zstd(body: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(body)


CODINGS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("X-GZip", gzip.compress),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "br": ("br", brotli.compress),
    "zstd": ("zstd", zstd),
    "gzip twice": ("gzip, gzip", lambda body: gzip.compress(gzip.compress(body))),
    "gzip, then br": ("gzip, br", lambda body: brotli.compress(gzip.compress(body))),
    "none": ("", lambda body: body),
    "identity": ("identity", lambda body: body),
    "a wrong name for none": ("utf-8", lambda body: body),
}
COMPRESSED = [name for name, (written, _) in CODINGS.items() if written not in ("", "identity", "utf-8")]
BODIES = {
    "empty": b"",
    "one byte": b"x",
    "text": b'{"name": "x"}\n' * 20_000,
    "noise": random.Random(1).randbytes(200_000),
    "zeros": bytes(3_000_000),
}


def response(coding: str = "", status: int = 200, **headers: str) -> Any:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return SimpleNamespace(status_code=status, headers=httpx.Headers({"content-encoding": coding, **fields}))


def decode(coding: str, *pieces: bytes, whole: bool = False, status: int = 200) -> bytes:
    decoding = Decoding(response(coding, status), whole=whole)
    body = b"".join(piece for data in pieces for piece in decoding.feed(data))
    decoding.finish()
    return body


@pytest.mark.parametrize("cut", [1, 7, 1000, 65_536, 10**9])
@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("name", CODINGS)
def test_a_body_is_decoded_whole_wherever_it_is_cut(name: str, body: str, cut: int) -> None:
    written, encode = CODINGS[name]
    coded = encode(BODIES[body])
    if len(coded) > 5000 * cut:
        coded = encode(BODIES[body][:2000])
        assert decode(written, *[coded[at : at + cut] for at in range(0, len(coded), cut)]) == BODIES[body][:2000]
        return
    assert decode(written, *[coded[at : at + cut] for at in range(0, len(coded), cut)]) == BODIES[body]


@pytest.mark.parametrize("name", COMPRESSED)
def test_a_body_that_ends_within_its_compression_is_an_error_wherever_it_ends(name: str) -> None:
    written, encode = CODINGS[name]
    coded = encode(b"some text that is long enough " * 3)
    for end in range(1, len(coded)):
        with pytest.raises(httpx.RemoteProtocolError, match="the body ended before its compression"):
            decode(written, coded[:end])


@pytest.mark.parametrize("name", COMPRESSED)
@pytest.mark.parametrize("body", [b"no compression at all", b"\xff" * 40])
def test_bytes_that_are_not_what_their_coding_says_are_an_error(name: str, body: bytes) -> None:
    with pytest.raises((httpx.DecodingError, httpx.RemoteProtocolError)):
        decode(CODINGS[name][0], body)


def test_a_damaged_body_is_noticed_by_its_check_sum() -> None:
    coded = bytearray(gzip.compress(b"some text"))
    coded[-6] ^= 1
    with pytest.raises(httpx.DecodingError, match="not what its Content-Encoding 'gzip' says"):
        decode("gzip", bytes(coded))


@pytest.mark.parametrize("cut", [1, 13, 10**6])
def test_all_members_of_a_gzip_body_are_read_and_padding_after_them_is_not(cut: int) -> None:
    coded = gzip.compress(b"one ") + gzip.compress(b"") + gzip.compress(b"two") + bytes(20)
    assert decode("gzip", *[coded[at : at + cut] for at in range(0, len(coded), cut)]) == b"one two"


def test_all_frames_of_a_zstd_body_are_read() -> None:
    assert decode("zstd", zstd(b"one ") + zstd(b"two")) == b"one two"


@pytest.mark.parametrize("name", ["gzip", "deflate", "raw deflate", "br"])
def test_bytes_after_the_end_of_the_compression_are_an_error(name: str) -> None:
    written, encode = CODINGS[name]
    with pytest.raises(httpx.DecodingError):
        decode(written, encode(b"text") + b"garbage")


@pytest.mark.parametrize("name", COMPRESSED)
def test_reading_piece_by_piece_holds_a_bounded_amount_whatever_the_ratio(name: str) -> None:
    written, encode = CODINGS[name]
    coded = encode(bytes(200 << 20))
    decoding, count, longest = Decoding(response(written), whole=False), 0, 0
    tracemalloc.start()
    for piece in decoding.feed(coded):
        count += len(piece)
        longest = max(longest, len(piece))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    decoding.finish()
    assert count == 200 << 20
    assert longest <= 4 << 20
    assert peak < 20 << 20


@pytest.mark.parametrize("name", COMPRESSED)
def test_a_body_that_is_read_whole_may_not_expand_without_bound(name: str) -> None:
    written, encode = CODINGS[name]
    with pytest.raises(httpx.DecodingError, match=r"bytes expand to more than .* read it piece by piece, with stream"):
        decode(written, encode(bytes(150 << 20)), whole=True)


def test_a_large_body_that_expands_as_json_does_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_content, "WHOLE_BODY", 1 << 20)
    chance = random.Random(1)
    body = b"".join(b'{"id": "%s", "name": "x"}\n' % chance.randbytes(8).hex().encode() for _ in range(60_000))
    assert decode("gzip", gzip.compress(body), whole=True) == body
    assert decode("", body, whole=True) == body


def test_a_refusal_is_read_as_far_as_it_can_be() -> None:
    assert decode("gzip", b"<html>plain after all", status=502) == b""
    assert decode("gzip", gzip.compress(b"so far" + random.Random(1).randbytes(999))[:-20], status=502)[:6] == b"so far"
    assert decode("compress", b"x", status=500) == b"x"
    assert len(decode("gzip", gzip.compress(bytes(50 << 20)), status=500)) <= _content.REFUSAL


@pytest.mark.parametrize("coding", ["compress", "gzip2", "gzip, exi", ", ".join(["gzip"] * 5)])
def test_a_coding_that_cannot_be_undone_is_an_error_that_names_it(coding: str) -> None:
    with pytest.raises(httpx.DecodingError, match=r"Content-Encoding '(compress|gzip2|exi)'|compressed 5 times"):
        decode(coding, b"x")


@pytest.mark.parametrize(("length", "body"), [("5", b"abcd"), ("1", b""), ("100000", b"x" * 99_999)])
def test_a_body_shorter_than_its_content_length_is_an_error(length: str, body: bytes) -> None:
    decoding = Decoding(response(content_length=length), whole=False)
    assert b"".join(decoding.feed(body)) == body
    with pytest.raises(httpx.RemoteProtocolError, match=f"the body ended after {len(body)} of {length} bytes"):
        decoding.finish()


@pytest.mark.parametrize("length", ["", "x", "-1", "9" * 30, "4"])
def test_a_content_length_that_says_nothing_or_fits_is_none_to_miss(length: str) -> None:
    decoding = Decoding(response(content_length=length), whole=False)
    assert b"".join(decoding.feed(b"abcd")) == b"abcd"
    decoding.finish()


def test_a_body_that_was_read_before_is_taken_as_it_is() -> None:
    read = httpx.Response(200, content=b"text", request=httpx.Request("GET", "http://x"))
    assert b"".join(decoded(read)) == b"text"


def test_only_what_can_be_decoded_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    headers = httpx.Headers({"accept-encoding": "gzip, deflate, br, zstd"})
    restrict_offer(headers)
    assert headers["accept-encoding"] == "gzip, deflate, br, zstd"
    monkeypatch.setitem(sys.modules, "brotli", SimpleNamespace(Decompressor=object))  # one that cannot be bounded
    monkeypatch.setitem(sys.modules, "zstandard", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    monkeypatch.setitem(sys.modules, "compression.zstd", None)
    for cache in (_content._codings, _content._offer):
        cache.cache_clear()
    try:
        restrict_offer(headers)
        assert headers["accept-encoding"] == "gzip, deflate"
        with pytest.raises(httpx.DecodingError, match=r"Content-Encoding 'br'; install brotli 1\.2"):
            decode("br", b"x")
    finally:
        for cache in (_content._codings, _content._offer):
            cache.cache_clear()
