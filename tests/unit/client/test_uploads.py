"""Request bodies that are files."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import APIConnectionError
from langsmith_ext._uploads import Upload

from .conftest import Connect, RawServer, Run, answer_bytes

DATASET = "11111111-1111-1111-1111-111111111111"


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._file = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


def upload(file: Any) -> Any:
    return lambda ls: ls.examples.upload_from_csv(DATASET, {"file": file, "input_keys": ["question"]})


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "examples.csv"
    path.write_bytes(b"question\n--+++\nwhy\n")
    return path


def test_files_are_given_as_path_open_file_or_bytes(run: Run, csv: Path, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[], is_reusable=True)
    with csv.open("rb") as file:
        for given in (csv, file, csv.read_bytes(), ("examples.csv", csv, "text/csv"), io.BytesIO(csv.read_bytes())):
            run(upload(given))
    assert all(b"question\n--+++\nwhy\n" in request.content for request in httpx_mock.get_requests())
    assert [b'filename="examples.csv"' in request.content for request in httpx_mock.get_requests()] == [
        True,
        True,
        False,
        True,
        False,
    ]
    assert all(
        request.headers["content-type"].startswith("multipart/form-data; boundary=")
        for request in httpx_mock.get_requests()
    )


@pytest.mark.usefixtures("waits")
def test_files_that_can_be_read_again_are_sent_again(run: Run, csv: Path, httpx_mock: HTTPXMock) -> None:
    with csv.open("rb") as file:
        for given in (csv, file, b"question", io.BytesIO(b"question")):
            httpx_mock.add_response(status_code=429)
            httpx_mock.add_exception(httpx.ConnectError("it failed"))
            httpx_mock.add_response(json=[])
            run(upload(given))
            sent = httpx_mock.get_requests()[-3:]
            first, *others = [request.content.replace(boundary(request), b"") for request in sent]
            assert b"question" in first
            assert others == [first, first]


def boundary(request: httpx.Request) -> bytes:
    return request.headers["content-type"].partition("boundary=")[2].encode()


def test_a_file_that_can_be_read_once_is_sent_once(run: Run, waits: list[float], httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ConnectError("it failed"))
    with pytest.raises(APIConnectionError):
        run(upload(("pipe.csv", Pipe(b"question"))))
    assert len(httpx_mock.get_requests()) == 1
    assert waits == []


def test_a_path_is_opened_when_it_is_sent_and_closed_after(run: Run, csv: Path, httpx_mock: HTTPXMock) -> None:
    opened = []
    really_open = Path.open

    def watched(path: Path, mode: str) -> Any:
        opened.append(really_open(path, mode))
        return opened[-1]

    httpx_mock.add_response(json=[])
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Path, "open", watched)
        run(upload(csv))
    assert len(opened) == 1
    assert opened[0].closed


def test_a_path_that_does_not_exist_is_an_error_before_anything_is_sent(
    run: Run, tmp_path: Path, httpx_mock: HTTPXMock
) -> None:
    with pytest.raises(FileNotFoundError):
        run(upload(tmp_path / "missing.csv"))
    assert httpx_mock.get_requests() == []


class Counting(io.BytesIO):
    """A file that keeps how much was read at once."""

    largest = 0

    def read(self, size: int | None = -1) -> bytes:
        piece = super().read(size)
        self.largest = max(self.largest, len(piece))
        return piece


def test_a_file_goes_over_the_wire_in_pieces(connect: Connect) -> None:
    content = bytes(range(256)) * 4096
    file = Counting(content)
    with RawServer(answer_bytes(b"[]")) as server:
        connect(upload(file), base_url=server.url)
    assert content in server.received[0]
    assert file.largest == 64 * 1024


def pieces() -> Iterator[bytes]:
    yield b"a"
    yield b"b"


async def async_pieces() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


@pytest.mark.parametrize("content", [b"ab", "ab", bytearray(b"ab"), io.BytesIO(b"ab"), [b"a", b"b"]], ids=repr)
def test_a_whole_body_is_given_as_bytes_text_or_file(content: Any) -> None:
    upload = Upload(content)
    request = httpx.Request("POST", "http://h", **upload.arguments(asynchronous=False))
    assert request.read() == b"ab"
    asynchronous = httpx.Request("POST", "http://h", **upload.arguments(asynchronous=True))
    assert asyncio.run(asynchronous.aread()) == b"ab"


def test_bytes_from_an_iterator_are_sent_once() -> None:
    assert not Upload(pieces()).replayable
    assert not Upload(async_pieces()).replayable
    request = httpx.Request("POST", "http://h", **Upload(async_pieces()).arguments(asynchronous=True))
    assert asyncio.run(request.aread()) == b"ab"


def test_a_path_is_a_whole_body_too(csv: Path) -> None:
    upload = Upload(csv)
    for _ in range(2):
        assert httpx.Request("POST", "http://h", **upload.arguments(asynchronous=False)).read() == csv.read_bytes()
    upload.close()
