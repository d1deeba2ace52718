"""Files on the wire: whole, with their name and type, or refused with the reason; never empty, cut or broken."""

from __future__ import annotations

import gzip
import io
import mmap
import os
import socket
import tempfile
import threading
import zipfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack
from email.message import EmailMessage, Message
from email.parser import BytesParser
from email.policy import HTTP
from pathlib import Path
from typing import Any

import pytest

from langsmith_ext import InvalidArgumentError

from .callers import CALLERS, Caller, async_caller, sync_caller
from .wire import Request, Wire, each_request, json_answer, wire

CSV = b"question,answer\r\n--why,\xc3\xa4\r\n"
BIG = bytes(range(256)) * 1024


@pytest.fixture(params=CALLERS, ids=["sync", "async"])
def caller(request: pytest.FixtureRequest) -> Caller:
    found: Caller = request.param
    return found


@pytest.fixture
def csv(tmp_path: Path) -> Path:
    path = tmp_path / "q.csv"
    path.write_bytes(CSV)
    return path


@pytest.fixture
def server() -> Iterator[Wire]:
    with wire(each_request(lambda _: json_answer({}))) as running:
        yield running


@pytest.fixture
def close() -> Iterator[Callable[[Any], Any]]:
    """Closes at the end what it is given, and returns it."""
    with ExitStack() as held:

        def closing(thing: Any) -> Any:
            for each in thing if isinstance(thing, (tuple, list)) else (thing,):
                if hasattr(each, "fileno"):
                    held.callback(each.close)
            return thing

        yield closing


def upload(file: Any) -> Callable[[Any], Any]:
    return lambda ls: ls.datasets.upload_csv({"file": file, "input_keys": ["question"]})


def parts(request: Request) -> dict[str, Message]:
    """Return the parts as another library reads them."""
    head = request.head.partition(b"\r\n")[2]
    message = BytesParser(EmailMessage, policy=HTTP.clone(cte_type="8bit")).parsebytes(
        head + b"\r\n\r\n" + request.body
    )
    assert message.is_multipart()
    assert not message.defects
    assert not any(part.defects for part in message.walk())
    payload: Any = message.get_payload()
    assert isinstance(payload, list)
    return {str(part.get_param("name", header="content-disposition")): part for part in payload}


def sent(server: Wire) -> tuple[str | None, str, bytes]:
    """Return the file name, the type and the content of the file in the last request."""
    part = parts(server.requests[-1])["file"]
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return part.get_filename(), part.get_content_type(), content


class Endless(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, *pieces: bytes) -> None:
        self._pieces = list(pieces)

    def readable(self) -> bool:
        return True

    def read(self, _: int | None = -1) -> bytes:
        return self._pieces.pop(0) if self._pieces else b""


def opened(mode: str, name: str = "q.csv") -> Callable[[Path], Any]:
    return lambda path: path.with_name(name).open(mode)


def compressed(path: Path) -> Any:
    with gzip.open(path.with_name("q.csv.gz"), "wb") as file:
        file.write(CSV)
    return gzip.open(path.with_name("q.csv.gz"))


def zipped(path: Path) -> Any:
    with zipfile.ZipFile(path.with_name("q.zip"), "w") as archive:
        archive.writestr("q.csv", CSV)
    return zipfile.ZipFile(path.with_name("q.zip")).open("q.csv")


def unflushed(path: Path) -> Any:
    file = path.with_name("new.csv").open("w+b")
    file.write(CSV)
    return file


def named_temporary(_: Path) -> Any:
    file = tempfile.NamedTemporaryFile(suffix=".csv")  # noqa: SIM115 - the test reads it
    file.write(CSV)
    return file


def spooled(_: Path) -> Any:
    file = tempfile.SpooledTemporaryFile(max_size=1_000_000)  # noqa: SIM115 - as above
    file.write(CSV)
    return file


def at_its_end(_: Path) -> Any:
    file = io.BytesIO()
    file.write(CSV)
    return file


def mapped(path: Path) -> Any:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def pipe(_: Path) -> Any:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(CSV)
    return os.fdopen(reading, "rb")


def connected(_: Path) -> Any:
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(CSV)
    file = ours.makefile("rb")
    ours.close()
    return file


def fifo(path: Path) -> Any:
    target = path.with_name("fifo.csv")
    os.mkfifo(target)
    threading.Thread(target=target.write_bytes, args=(CSV,), daemon=True).start()
    return target


def in_proc(_: Path) -> Any:
    """A path through ``/proc``, as ``<(command)`` in a shell gives."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(CSV)
    return f"/proc/self/fd/{reading}"


GOOD: dict[str, tuple[Callable[[Path], Any], str | None]] = {
    "a path as text": (str, "q.csv"),
    "a path": (lambda path: path, "q.csv"),
    "a path in bytes": (lambda path: (None, path), "q.csv"),
    "bytes": (lambda _: CSV, "file"),
    "a bytearray": (lambda _: bytearray(CSV), "file"),
    "a memoryview": (lambda _: memoryview(CSV), "file"),
    "a buffer": (lambda _: io.BytesIO(CSV), "file"),
    "a buffer at its end": (at_its_end, "file"),
    "an open file": (opened("rb"), "q.csv"),
    "an open file, not buffered": (lambda path: path.open("rb", buffering=0), "q.csv"),
    "an open file that can be written": (opened("r+b"), "q.csv"),
    "a file not flushed": (unflushed, "new.csv"),
    "a temporary file": (named_temporary, None),
    "a spooled file": (spooled, "file"),
    "a compressed file": (compressed, None),
    "a file in an archive": (zipped, "q.csv"),
    "a mapped file": (mapped, "file"),
    "a pipe": (pipe, "file"),
    "a socket": (connected, "file"),
    "a named pipe": (fifo, "fifo.csv"),
    "a pipe by path": (in_proc, None),
    "a file without seek": (lambda _: Endless(CSV[:5], CSV[5:]), "file"),
    "a tuple": (lambda _: ("n.csv", CSV), "n.csv"),
    "a tuple without name": (lambda _: (None, CSV, "text/csv"), "file"),
    "a tuple with a path": (lambda path: ("n.csv", str(path), "text/csv", {"X-A": "b"}), "n.csv"),
    "a tuple with a pipe": (lambda path: ("n.csv", pipe(path)), "n.csv"),
    "a name to escape": (lambda _: ('a"\r\nb.csv', CSV), "a%22%0D%0Ab.csv"),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_file_arrives_whole_with_a_name_and_a_type(
    caller: Caller, csv: Path, server: Wire, close: Callable[[Any], Any], kind: str
) -> None:
    make, named = GOOD[kind]
    caller(upload(close(make(csv))), server.url)
    filename, media_type, content = sent(server)
    assert content == CSV
    assert filename == named if named is not None else filename
    assert media_type == (
        "text/csv" if str(filename).endswith(".csv") or kind == "a tuple without name" else media_type
    )
    assert len(server.requests) == 1


def test_an_unknown_type_is_any_bytes(caller: Caller, server: Wire) -> None:
    for name in ("q.unknown", "q.csv.gz", "q"):
        caller(upload((name, CSV)), server.url)
        assert sent(server)[1] == "application/octet-stream"


def write_only(path: Path) -> Any:
    return path.with_name("w.csv").open("wb")


def closed(path: Path) -> Any:
    with path.open("rb") as file:
        return file


def text_in_pieces() -> Any:
    class Text:
        def read(self, _: int = -1) -> str:
            return "abc"

    return Text()


def asynchronous(_: Path) -> Any:
    class File:
        async def read(self, _: int = -1) -> bytes:
            return CSV

    return File()


def failing(error: Exception) -> Callable[[Path], Any]:
    class File(io.RawIOBase):
        name = "broken.csv"

        def readable(self) -> bool:
            return True

        def read(self, _: int | None = -1) -> bytes:
            raise error

    return lambda _: File()


def nonblocking(_: Path) -> Any:
    reading, _writing = os.pipe()
    os.set_blocking(reading, False)
    return os.fdopen(reading, "rb", buffering=0)


def generator() -> Iterator[bytes]:
    yield CSV


async def async_generator() -> AsyncIterator[bytes]:
    yield CSV


BAD: dict[str, tuple[Callable[[Path], Any], str]] = {
    "a path of nothing": (lambda _: "missing.csv", r"'missing.csv' cannot be read: No such file"),
    "content as text": (lambda _: "a,b\n1,2\n", r"pass the path of an existing file, or the content itself as bytes"),
    "very long text": (lambda _: "a,b\n" * 2000, r"cannot be read"),
    "text with a zero": (lambda _: "a\0b", r"cannot be read"),
    "a lone surrogate": (lambda _: "a\ud800.csv", r"cannot be read"),
    "nothing": (lambda _: "", r"is a directory"),
    "a directory": (lambda path: path.parent, r"is a directory"),
    "text in a tuple": (lambda _: ("q.csv", "a,b"), r"'a,b' cannot be read"),
    "text mode": (opened("r"), r"text mode; open it with mode 'rb'"),
    "a text buffer": (lambda _: io.StringIO("a"), r"text mode; open it with mode 'rb'"),
    "text mode in a tuple": (lambda path: ("q.csv", path.open()), r"text mode"),
    "a file that brings text": (lambda _: text_in_pieces(), r"brings str, not bytes"),
    "write only": (write_only, r"opened for writing only"),
    "a closed file": (closed, r"is closed"),
    "an asynchronous file": (asynchronous, r"asynchronous"),
    "a file that fails": (
        failing(OSError(5, "Input/output error")),
        r"'broken.csv' cannot be read: Input/output error",
    ),
    "a file that is not blocking": (nonblocking, r"not blocking"),
    "a pipe that was read": (lambda _: Endless(), r"brings no bytes"),
    "a generator": (lambda _: generator(), r"generator"),
    "an asynchronous generator": (lambda _: async_generator(), r"async_generator"),
    "a number": (lambda _: 1, r"a value of type int is not a file"),
    "no content": (lambda _: ("q.csv", None), r"the content is None"),
    "a short tuple": (lambda _: (CSV,), r"a tuple of 1 values is not a file"),
    "a long tuple": (lambda _: ("a", CSV, None, None, None), r"a tuple of 5 values is not a file"),
    "None in a list": (lambda _: [CSV, None], r"None is among its values"),
    "a name that is a number": (lambda _: (1, CSV), r"the file name is of type int"),
    "a surrogate in a name": (lambda _: ("a\udc80.csv", CSV), r"lone surrogate"),
    "a line break in a type": (lambda _: ("q.csv", CSV, "text/csv\r\nX-Evil: 1"), r"one line of printable ASCII"),
    "a line break in a header": (lambda _: ("q.csv", CSV, None, {"X-A": "b\r\nX-Evil: 1"}), r"X-A is not one line"),
    "a line break in a header's name": (lambda _: ("q.csv", CSV, None, {"X-A\r\nB": "b"}), r"header name"),
}


@pytest.mark.parametrize("kind", BAD)
def test_what_cannot_be_sent_as_a_file_is_refused_with_the_reason(
    caller: Caller, csv: Path, server: Wire, close: Callable[[Any], Any], kind: str
) -> None:
    make, words = BAD[kind]
    with pytest.raises(InvalidArgumentError, match=words):
        caller(upload(close(make(csv))), server.url)
    assert server.requests == []


def whole_requests(server: Wire) -> list[Request]:
    """Return the requests whose body came to its end; the server does not record an unfinished chunked one."""
    server.settle()
    return [each for each in server.requests if len(each.body) == int(each.header("content-length") or len(each.body))]


class Changing(io.BytesIO):
    """A file that is longer or shorter when it is read than when its length was asked for."""

    def __init__(self, content: bytes, then: bytes) -> None:
        super().__init__(content)
        self._then: bytes | None = then

    def read(self, size: int | None = -1) -> bytes:
        if self._then is not None:
            then, self._then = self._then, None
            self.seek(0)
            self.truncate()
            self.write(then)
            self.seek(0)
        return super().read(size)


@pytest.mark.parametrize("then", [BIG + b"x", BIG[:-1], BIG * 2, b""], ids=["grows", "shrinks", "doubles", "empties"])
@pytest.mark.parametrize("whole", [False, True], ids=["part", "whole"])
def test_a_file_that_changes_is_never_received_as_a_whole(
    caller: Caller, server: Wire, then: bytes, whole: bool
) -> None:
    file = Changing(BIG, then)
    action = (lambda ls: ls.request("POST", "/x", content=file)) if whole else upload(file)
    with pytest.raises(InvalidArgumentError, match="changed while it was sent: it had 262144 bytes"):
        caller(action, server.url)
    assert whole_requests(server) == []


def test_a_log_that_grows_on_disk_is_refused_and_one_that_is_still_is_sent(
    caller: Caller, tmp_path: Path, server: Wire
) -> None:
    log = tmp_path / "runs.csv"
    log.write_bytes(BIG)

    class Growing(io.FileIO):
        def read(self, size: int | None = -1) -> bytes:
            with log.open("ab") as writer:
                writer.write(b"more\n")
            return super().read(-1 if size is None else size) or b""

    with Growing(str(log), "rb") as file, pytest.raises(InvalidArgumentError, match=r"now has more"):
        caller(upload(file), server.url)
    assert whole_requests(server) == []
    caller(upload(log), server.url)
    assert sent(server)[2] == log.read_bytes()


def test_the_same_file_in_two_parts_is_sent_twice_or_refused(caller: Caller, server: Wire) -> None:
    file = io.BytesIO(CSV)
    caller(lambda ls: ls.request("POST", "/x", files={"a": file, "b": file}), server.url)
    assert [part.get_payload(decode=True) for part in parts(server.requests[-1]).values()] == [CSV, CSV]
    once = Endless(CSV)
    with pytest.raises(InvalidArgumentError, match="the same file is in another part"):
        caller(lambda ls: ls.request("POST", "/x", files={"a": once, "b": once}), server.url)


def test_a_tuple_for_a_plain_part_is_several_values_and_not_a_file(caller: Caller, csv: Path, server: Wire) -> None:
    caller(lambda ls: ls.datasets.upload_csv({"file": csv, "input_keys": ("question", "other")}), server.url)
    body = server.requests[-1].body
    assert body.count(b'name="input_keys"\r\n\r\n') == 2
    assert b"\r\n\r\nquestion\r\n" in body
    assert b"\r\n\r\nother\r\n" in body


def test_an_untyped_call_of_a_known_operation_takes_a_path_for_a_file_too(
    caller: Caller, csv: Path, server: Wire
) -> None:
    caller(lambda ls: ls.request("POST", "/api/v1/datasets/upload", files={"file": str(csv)}), server.url)
    assert sent(server) == ("q.csv", "text/csv", CSV)


def test_a_client_wide_content_type_does_not_hide_the_boundary(caller: Caller, csv: Path, server: Wire) -> None:
    caller(upload(csv), server.url, headers={"Content-Type": "application/json"})
    assert sent(server)[2] == CSV


def test_a_multipart_body_without_parts_is_one(caller: Caller, server: Wire) -> None:
    caller(lambda ls: ls.request("POST", "/x", files={"a": None}), server.url)
    (request,) = server.requests
    boundary = (request.header("content-type") or "").removeprefix("multipart/form-data; boundary=")
    assert request.body == f"--{boundary}--\r\n".encode()


BODIES: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda _: CSV,
    "text": lambda _: CSV.decode(),
    "a memoryview": lambda _: memoryview(CSV),
    "a path": lambda path: path,
    "a file": opened("rb"),
    "a compressed file": compressed,
    "a pipe": pipe,
    "a named pipe": fifo,
    "a list": lambda _: [CSV[:5], CSV[5:]],
    "a generator": lambda _: generator(),
    "pieces of other types": lambda _: iter([bytearray(CSV[:5]), memoryview(CSV[5:])]),
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_whole_body_arrives_whole(
    caller: Caller, csv: Path, server: Wire, close: Callable[[Any], Any], kind: str
) -> None:
    content = close(BODIES[kind](csv))
    caller(lambda ls: ls.request("POST", "/x", content=content), server.url)
    assert [request.body for request in server.requests] == [CSV]


def test_an_asynchronous_body_is_for_an_asynchronous_client(server: Wire) -> None:
    async_caller(lambda ls: ls.request("POST", "/x", content=async_generator()), server.url)
    assert [request.body for request in server.requests] == [CSV]
    with pytest.raises(InvalidArgumentError, match="asynchronous"):
        sync_caller(lambda ls: ls.request("POST", "/x", content=async_generator()), server.url)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (lambda: {"a": 1}, "of type dict"),
        (lambda: 1, "of type int"),
        (lambda: iter(["a"]), "str in it"),
        (lambda: ["a"], "str in it"),
        (lambda: io.StringIO("a"), "text mode"),
        (lambda: "\ud800", "lone surrogate"),
        (lambda: Path("missing"), "cannot be read"),
    ],
    ids=["mapping", "number", "iterator of text", "list of text", "text buffer", "surrogate", "missing path"],
)
def test_what_is_no_whole_body_is_refused(caller: Caller, server: Wire, content: Callable[[], Any], words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        caller(lambda ls: ls.request("POST", "/x", content=content()), server.url)
    assert server.requests == []
