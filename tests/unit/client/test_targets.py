"""Where downloads go: whole files by rename, everything else written through."""

from __future__ import annotations

import io
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from langsmith_ext import InvalidArgumentError
from langsmith_ext._targets import SUFFIX, sink_for


def write(target: Any, *pieces: bytes) -> None:
    sink = sink_for(target)
    try:
        sink.open()
        for piece in pieces:
            sink.write(piece)
        sink.commit()
    finally:
        sink.discard()


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_new_file_has_the_mode_that_the_umask_leaves_and_nothing_else_stays(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write(tmp_path / "new", b"a", b"b")
    finally:
        os.umask(before)
    assert (tmp_path / "new").read_bytes() == b"ab"
    assert mode(tmp_path / "new") == 0o640
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]


@pytest.mark.parametrize("old", [0o600, 0o640, 0o666, 0o755])
def test_a_replaced_file_keeps_its_mode_and_is_private_until_then(tmp_path: Path, old: int) -> None:
    path = tmp_path / "old"
    path.write_bytes(b"old")
    path.chmod(old)
    sink = sink_for(str(path))
    sink.open()
    sink.write(b"new")
    (unfinished,) = [found for found in tmp_path.iterdir() if found != path]
    assert mode(unfinished) == 0o600
    assert unfinished.name.endswith(SUFFIX)
    assert path.read_bytes() == b"old"
    sink.commit()
    assert (path.read_bytes(), mode(path)) == (b"new", old)


@pytest.mark.parametrize("exists", [True, False])
def test_of_a_link_the_file_that_it_leads_to_is_replaced(tmp_path: Path, exists: bool) -> None:
    target, link = tmp_path / "elsewhere" / "file", tmp_path / "link"
    target.parent.mkdir()
    if exists:
        target.write_bytes(b"old")
    (tmp_path / "second").symlink_to(target)
    link.symlink_to("second")
    write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert not target.is_symlink()
    assert list(target.parent.iterdir()) == [target]


def test_a_planted_link_under_the_temporary_name_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda _: "guessed")
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    (tmp_path / f".file.guessed{SUFFIX}").symlink_to(victim)
    with pytest.raises(FileExistsError):
        write(tmp_path / "file", b"new")
    assert victim.read_bytes() == b"precious"


def test_a_download_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    sink = sink_for(path)
    sink.open()
    sink.write(b"new")
    sink.discard()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_threads_that_write_the_same_path_do_not_mix(tmp_path: Path) -> None:
    bodies = [bytes([65 + number]) * 200_000 for number in range(8)]
    threads = [threading.Thread(target=write, args=(tmp_path / "x", *[body[:5000]] * 40)) for body in bodies]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (tmp_path / "x").read_bytes() in bodies
    assert len(list(tmp_path.iterdir())) == 1


def test_what_is_no_regular_file_is_written_through(tmp_path: Path) -> None:
    fifo, read = tmp_path / "fifo", list[bytes]()
    os.mkfifo(fifo)
    reader = threading.Thread(target=lambda: read.append(fifo.read_bytes()))
    reader.start()
    write(fifo, b"a" * 100_000, b"b")
    reader.join(10)
    assert read == [b"a" * 100_000 + b"b"]
    assert stat.S_ISFIFO(fifo.stat().st_mode)
    assert list(tmp_path.iterdir()) == [fifo]


def test_the_path_of_an_open_file_is_that_file_and_goes_on_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "redirected"
    with path.open("wb", buffering=0) as file:
        file.write(b"before ")
        inode = path.stat().st_ino
        link = tmp_path / "stdout"
        link.symlink_to(f"/dev/fd/{file.fileno()}")
        write(link, b"one ")
        write(f"/proc/self/fd/{file.fileno()}", b"two ")
        write(file.fileno(), b"three ")
        file.write(b"after")
    assert path.read_bytes() == b"before one two three after"
    assert path.stat().st_ino == inode


class Short(io.RawIOBase):
    """Takes three bytes at once."""

    def __init__(self) -> None:
        self.taken = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.taken += bytes(data[:3])
        return min(3, len(data))


def test_a_file_object_gets_every_byte_and_stays_open() -> None:
    buffer, short = io.BytesIO(), Short()
    for file in (buffer, short):
        write(file, b"abcdefg", b"hi")
        assert not file.closed
    assert buffer.getvalue() == short.taken == b"abcdefghi"


@pytest.mark.parametrize("target", [io.StringIO(), object(), None, True, "a\0b"])
def test_what_cannot_take_bytes_is_refused_with_the_reason(target: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"text mode|needs a path, a binary file|null character"):
        sink_for(target)


def test_a_folder_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    for path in (tmp_path, f"{tmp_path}/new/", ""):
        with pytest.raises(InvalidArgumentError, match="is a folder; name a file in it"):
            sink_for(path)
    with pytest.raises(OSError, match="descriptor"):
        sink_for(987_654)
