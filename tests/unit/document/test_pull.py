import gzip
import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.document.limits import MAX_BYTES
from scripts.document.pull import parse, pull, without_secrets

DOCUMENT = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/ok": {}}}
DOUBLING = b"a0: &a0 [x, x]\n" + b"".join(
    f"a{number}: &a{number} [*a{number - 1}, *a{number - 1}]\n".encode() for number in range(1, 40)
)
CONTENT = json.dumps(DOCUMENT).encode()


@contextmanager
def serving(status: int, content: bytes, headers: dict[str, str] | None = None) -> Iterator[str]:
    """A loopback server that answers every request in one way."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status if self.path == "/openapi.json" else 200)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content if status == 200 or self.path != "/openapi.json" else b"")

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/openapi.json"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def one_line(error: pytest.ExceptionInfo[PipelineError]) -> str:
    message = str(error.value)
    assert "\n" not in message
    assert error.value.next_step
    return message


def test_a_document_from_a_file_comes_with_its_digest_and_day(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_bytes(CONTENT)
    pulled = pull(str(path))
    assert pulled.document == DOCUMENT
    assert (pulled.source, pulled.content) == (str(path), CONTENT)
    assert pulled.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert isinstance(pulled.retrieved, date)


def test_a_document_from_a_url_is_the_bytes_that_were_sent() -> None:
    with serving(200, CONTENT) as url:
        pulled = pull(url)
    assert (pulled.source, pulled.content, pulled.document) == (url, CONTENT, DOCUMENT)


def test_a_redirect_is_followed() -> None:
    with serving(302, CONTENT, {"Location": "/elsewhere.json"}) as url:
        assert pull(url).document == DOCUMENT


def test_a_redirect_that_never_ends_is_a_clear_error() -> None:
    with serving(302, b"", {"Location": "/openapi.json"}) as url, pytest.raises(PipelineError, match="redirects more"):
        pull(url)


def test_a_document_in_yaml_is_read() -> None:
    text = b"""
    openapi: 3.1.0
    info: {title: t, version: 1.0}
    paths:
      /ok:
        get:
          parameters: &shared
            - {name: day, in: query, schema: {type: string, default: 2026-01-02}}
          responses:
            200: {description: no}
        put: {parameters: *shared}
    """
    path = parse(text, "spec.yaml")["paths"]["/ok"]
    assert path["get"]["responses"] == {"200": {"description": "no"}}
    assert path["put"]["parameters"][0]["schema"]["default"] == "2026-01-02"


def test_nothing_secret_of_a_url_is_kept() -> None:
    with serving(200, CONTENT) as url:
        secret = url.replace("http://", "http://somebody:hunter2@") + "?token=hunter3#hunter4"
        assert pull(secret).source == url
    with pytest.raises(PipelineError) as error:
        pull(secret, timeout=5)
    assert "hunter" not in one_line(error)


@pytest.mark.parametrize(
    ("source", "written"),
    [
        ("https://user:key@[::1]:9/a?b#c", "https://[::1]:9/a"),
        ("https://user@host/a", "https://host/a"),
        ("https://user:key@host:port/", "https://..."),
        ("folder/openapi.json", "folder/openapi.json"),
    ],
)
def test_a_source_is_written_down_without_secrets(source: str, written: str) -> None:
    assert without_secrets(source) == written


def test_a_document_that_expands_beyond_the_limit_is_refused() -> None:
    bomb = gzip.compress(bytes(MAX_BYTES + 1))
    with serving(200, bomb, {"Content-Encoding": "gzip"}) as url, pytest.raises(PipelineError, match="larger than"):
        pull(url)


def test_a_compressed_document_is_read_and_a_piece_of_one_is_not() -> None:
    with serving(200, gzip.compress(CONTENT), {"Content-Encoding": "gzip"}) as url:
        assert pull(url).document == DOCUMENT
    piece = gzip.compress(CONTENT)[:-10]
    with (
        serving(200, piece, {"Content-Encoding": "gzip"}) as url,
        pytest.raises(PipelineError, match="ends in the mid"),
    ):
        pull(url)


def test_a_coding_that_was_not_asked_for_is_refused() -> None:
    with serving(200, b"", {"Content-Encoding": "gzip, gzip"}) as url, pytest.raises(PipelineError, match="coding"):
        pull(url)


def test_headers_that_trickle_end_at_the_deadline() -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def trickle() -> None:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while not ended.wait(0.05):
                connection.sendall(b"X-More: 1\r\n")

    thread = threading.Thread(target=trickle)
    thread.start()
    try:
        with pytest.raises(PipelineError, match="did not send the whole document"):
            pull(f"http://127.0.0.1:{listener.getsockname()[1]}/openapi.json", timeout=0.3)
    finally:
        ended.set()
        thread.join()
        listener.close()


@pytest.mark.parametrize("status", [401, 404, 429, 500, 503, 529])
def test_a_status_other_than_success_is_named(status: int) -> None:
    with serving(status, b"") as url, pytest.raises(PipelineError, match=f"returned {status}") as error:
        pull(url)
    assert one_line(error).startswith(url)


def test_an_html_page_is_not_a_document_even_with_status_200() -> None:
    with (
        serving(200, b"<!doctype html><title>Sign in</title>") as url,
        pytest.raises(PipelineError, match="is an HTML or XML page, not JSON") as error,
    ):
        pull(url)
    assert one_line(error)


def test_a_server_that_does_not_respond_ends_in_a_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/openapi.json"
        with pytest.raises(PipelineError, match=r"did not send the whole document within 0\.05 s") as error:
            pull(url, timeout=0.05)
    assert one_line(error)


def test_a_server_that_drips_ends_in_the_same_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as dripping:

        def drip() -> None:
            connection, _ = dripping.accept()
            with connection:
                connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
                try:
                    while True:
                        connection.sendall(b" ")
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(PipelineError, match="did not send the whole document") as error:
            pull(f"http://127.0.0.1:{dripping.getsockname()[1]}/openapi.json", timeout=0.2)
        thread.join()
    assert one_line(error)


def test_a_closed_port_is_a_source_that_cannot_be_reached() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    with pytest.raises(PipelineError, match=r"cannot be reached|is not a valid URL") as error:
        pull(f"http://127.0.0.1:{port}/openapi.json")
    assert one_line(error)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/openapi.json", "http://", "http://[::1/openapi.json"])
def test_a_url_that_is_not_http_is_a_clear_error(url: str) -> None:
    with pytest.raises(PipelineError, match=r"cannot be reached|is not a valid URL") as error:
        pull(url)
    assert one_line(error)


def test_a_missing_file_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"cannot be read .No such file") as error:
        pull(str(tmp_path / "absent.json"))
    assert one_line(error)


def test_a_folder_is_not_a_document(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"cannot be read .Is a directory") as error:
        pull(str(tmp_path))
    assert one_line(error)


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n", "is empty", id="blank"),
        pytest.param(b"\xff\xfe\x00", "is not UTF-8 text", id="not UTF-8"),
        pytest.param(CONTENT[:-1], "ends in the middle", id="truncated after a value"),
        pytest.param(CONTENT[:-4], "ends in the middle", id="truncated before a value"),
        pytest.param(CONTENT[:14], "ends in the middle", id="truncated in a string"),
        pytest.param(b"openapi: 3.1.0\npaths: {}\n", "has no paths", id="YAML without paths"),
        pytest.param(b"a: &a [*a]\n", "nested more than", id="YAML in a circle"),
        pytest.param(b"a: !!python/name:os.system\n", "nor valid YAML", id="YAML that calls Python"),
        pytest.param(b"a: .inf\nopenapi: 3.1.0\n", "has no paths", id="YAML with infinity"),
        pytest.param(b"Not Found", "is not an object", id="text"),
        pytest.param(DOUBLING, "more than 1000000 values", id="YAML that doubles"),
        pytest.param(b"a: {}\n" + b"<<: {}\n" * 20, "it merges 20 times", id="YAML that merges"),
        pytest.param(b'{"openapi": NaN}', "NaN is not a JSON value", id="NaN"),
        pytest.param(b'{"a": 1, "a": 2}', "two values for 'a'", id="duplicate key"),
        pytest.param(b'{"a": "\\ud800"}', "is not valid JSON", id="half a surrogate pair"),
        pytest.param(b"[" * 100_000, "is not valid JSON", id="bottomless"),
        pytest.param(b"[]", "is not an object", id="list"),
        pytest.param(b"null", "is not an object", id="null"),
        pytest.param(b'{"swagger": "2.0", "paths": {"/": {}}}', r"is a Swagger 2\.0 document", id="Swagger"),
        pytest.param(b'{"detail": "Not Found"}', "is not an OpenAPI document", id="another object"),
        pytest.param(b'{"openapi": "4.0.0", "paths": {"/": {}}}', r"is OpenAPI 4\.0\.0", id="newer"),
        pytest.param(b'{"openapi": 3.1, "paths": {"/": {}}}', r"is OpenAPI 3\.1;", id="version that is no string"),
        pytest.param(b'{"openapi": "3.1.0"}', "has no paths", id="no paths"),
        pytest.param(b'{"openapi": "3.1.0", "paths": {}}', "has no paths", id="empty paths"),
    ],
)
def test_anything_but_an_openapi_document_is_refused_with_the_cause(content: bytes, cause: str) -> None:
    with pytest.raises(PipelineError, match=cause) as error:
        parse(content, "spec.json")
    assert one_line(error).startswith("spec.json: ")


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.1.1"])
def test_openapi_3_0_and_3_1_are_accepted(version: str) -> None:
    assert parse(json.dumps(DOCUMENT | {"openapi": version}).encode(), "spec.json")["openapi"] == version


def test_a_byte_order_mark_is_accepted() -> None:
    assert parse(b"\xef\xbb\xbf" + CONTENT, "spec.json") == DOCUMENT
