"""Bodies on the wire that end too early, by their framing, their compression or their event."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from langsmith_ext import APIConnectionError, LangSmith

from .wire import Peer, answer, each_request, wire

KEY = "lsv2_sk_0123456789abcdef"
DATASET = "11111111-1111-1111-1111-111111111111"
CODED = gzip.compress(b'{"a": 1}\n' * 1000)


def download(url: str, path: Path) -> int:
    with (
        LangSmith(api_key=KEY, base_url=url, max_retries=0) as ls,
        ls.stream(ls.datasets.download_jsonl, DATASET) as response,
    ):
        return response.write_to(path)


def test_both_members_of_a_gzip_body_are_written(tmp_path: Path) -> None:
    body = CODED + gzip.compress(b"more")
    with wire(each_request(lambda _: answer(body, content_encoding="gzip"))) as server:
        assert download(server.url, tmp_path / "x") == 9004
    assert (tmp_path / "x").read_bytes().endswith(b"more")


@pytest.mark.parametrize(
    "sent",
    [
        answer(CODED[:-3], content_encoding="gzip"),
        answer(CODED[:20], content_encoding="gzip"),
        answer(b"short", content_length="500"),
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n",
    ],
    ids=["gzip without its check sum", "gzip cut", "length", "chunks"],
)
def test_a_body_that_ends_too_early_is_an_error_and_leaves_the_old_file(sent: bytes, tmp_path: Path) -> None:
    def behave(peer: Peer) -> None:
        peer.read()
        peer.send(sent)

    path = tmp_path / "x"
    path.write_bytes(b"old")
    with wire(behave) as server, pytest.raises(APIConnectionError, match="the connection broke"):
        download(server.url, path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def events(url: str) -> Iterator[str]:
    with (
        LangSmith(api_key=KEY, base_url=url) as ls,
        ls.stream(ls.datasets.download_jsonl, DATASET) as response,
    ):
        yield from (event.data for event in response.events() if event.data)


WHOLE = b"id: 1\ndata: a\n\n: comment\n\n"


@pytest.mark.parametrize("rest", [b"data: b\n", b"dat", b"event: end\n"])
def test_an_event_stream_that_ends_within_an_event_is_an_error(rest: bytes) -> None:
    with wire(each_request(lambda _: answer(WHOLE + rest, content_type="Text/Event-Stream"))) as server:
        found = events(server.url)
        assert next(found) == "a"
        with pytest.raises(APIConnectionError, match="ended within"):
            next(found)


def test_an_event_stream_that_ends_after_an_event_is_whole() -> None:
    body = WHOLE + b"data: b\n\n: comm"
    with wire(each_request(lambda _: answer(body, content_type="Text/Event-Stream"))) as server:
        assert list(events(server.url)) == ["a", "b"]
