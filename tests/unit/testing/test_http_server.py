"""The service over real sockets: whatever arrives, it keeps serving, on loopback alone, and stops at once."""

from __future__ import annotations

import concurrent.futures
import json
import socket
import threading
from collections.abc import Iterator

import httpx
import pytest

from langsmith_ext.testing import LangSmithServer
from langsmith_ext.testing._service import http_server
from langsmith_ext.testing._service.messages import IncomingRequest, OutgoingResponse


@pytest.fixture
def running() -> Iterator[LangSmithServer]:
    with LangSmithServer() as server:
        yield server


def raw(server: LangSmithServer, data: bytes) -> bytes:
    """Return everything that the server sends for some bytes until it closes the connection."""
    with socket.create_connection(("127.0.0.1", httpx.URL(server.url).port or 0), timeout=5) as connection:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        while received := connection.recv(65536):
            answer += received
    return answer


def alive(server: LangSmithServer) -> bool:
    return httpx.get(server.url + "/api/v1/ok").status_code == 200


@pytest.mark.parametrize(
    "data",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/x\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n",
        b"POST /runs HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n",
        b"POST /runs HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
        b"POST /runs HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"GET /" + b"x" * 100_000 + b" HTTP/1.1\r\nhost: x\r\n\r\n",
        "GET /ü HTTP/1.1\r\nhost: x\r\n\r\n".encode(),
    ],
)
def test_malformed_http_is_answered_with_400_or_431(running: LangSmithServer, data: bytes) -> None:
    answer = raw(running, data)
    assert answer.split(b" ")[1] in (b"400", b"431"), answer[:200]
    assert alive(running)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GET /api/v1/ok HTTP/1.1\r\nhost: x\r\n",
        b"POST /runs HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{",
    ],
)
def test_a_client_that_goes_away_half_way_does_no_harm(running: LangSmithServer, data: bytes) -> None:
    raw(running, data)
    assert alive(running)


def test_a_huge_body_is_refused_without_being_kept(running: LangSmithServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_server, "MAX_BODY", 100_000)
    announced = httpx.post(running.url + "/runs", content=b"x" * 200_000)
    assert announced.status_code == 413
    in_chunks = httpx.post(running.url + "/runs", content=(b"x" * 50_000 for _ in range(4)))
    assert in_chunks.status_code == 413
    assert alive(running)


def test_a_large_body_is_accepted(running: LangSmithServer) -> None:
    body = {
        "id": "0" * 8 + "-0000-4000-8000-" + "0" * 12,
        "name": "r",
        "run_type": "llm",
        "inputs": {"t": "x" * 30_000_000},
    }
    headers = {"x-api-key": running.api_key}
    assert httpx.post(running.url + "/runs", json=body, headers=headers, timeout=30).status_code == 202


def test_a_connection_serves_many_requests(running: LangSmithServer) -> None:
    with httpx.Client(base_url=running.url) as client:
        ports = {client.get("/api/v1/ok").extensions["network_stream"].get_extra_info("client_addr") for _ in range(5)}
    assert len(ports) == 1


def test_pipelined_requests_are_answered_in_order(running: LangSmithServer) -> None:
    request = b"GET /api/v1/%s HTTP/1.1\r\nhost: x\r\n\r\n"
    answer = raw(running, request % b"ok" + request % b"ok" + request % b"nowhere")
    assert [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]] == [b"200", b"200", b"404"]


def test_a_client_that_expects_100_continue_gets_it(running: LangSmithServer) -> None:
    head = b"POST /api/v1/feedback/tokens/x HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n"
    with socket.create_connection(("127.0.0.1", httpx.URL(running.url).port or 0), timeout=5) as connection:
        connection.sendall(head)
        assert connection.recv(100).startswith(b"HTTP/1.1 100 ")
        connection.sendall(b"{}")
        assert b" 422 " in connection.recv(1000)


def test_head_requests_have_no_body(running: LangSmithServer) -> None:
    response = httpx.head(running.url + "/api/v1/ok")
    assert (response.status_code, response.content) == (405, b"")


def test_an_absolute_target_is_accepted(running: LangSmithServer) -> None:
    answer = raw(running, b"GET http://x/api/v1/ok?a=b HTTP/1.1\r\nhost: x\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 200 ")


def test_parallel_clients_do_not_lose_or_mix_anything(running: LangSmithServer) -> None:
    def work(number: int) -> list[str]:
        headers = {"x-api-key": running.api_key}
        with httpx.Client(base_url=running.url, headers=headers, timeout=30) as client:
            for index in range(5):
                client.post("/api/v1/sessions", json={"name": f"{number:02}-{index}"}).raise_for_status()
            found = client.get("/api/v1/sessions", params={"name_contains": f"{number:02}-", "limit": 100})
            return sorted(project["name"] for project in found.json())

    with concurrent.futures.ThreadPoolExecutor(32) as pool:
        results = list(pool.map(work, range(32)))
    assert results == [[f"{number:02}-{index}" for index in range(5)] for number in range(32)]


def test_it_listens_on_loopback_only(running: LangSmithServer) -> None:
    assert httpx.URL(running.url).host == "127.0.0.1"
    port = httpx.URL(running.url).port or 0
    addresses = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in addresses - {"127.0.0.1", "127.0.1.1"}:
        with pytest.raises(OSError, match="refused"):
            socket.create_connection((address, port), timeout=5)


def test_stopping_ends_open_connections_and_delays_that_are_under_way(monkeypatch: pytest.MonkeyPatch) -> None:
    server = LangSmithServer()
    server.fail("GET", "/api/v1/ok", delay=600)
    arrived, handle = threading.Event(), server._service.handle

    def noticed(request: IncomingRequest) -> OutgoingResponse:
        response = handle(request)
        if request.path == "/api/v1/ok":
            arrived.set()
        return response

    monkeypatch.setattr(server._service, "handle", noticed)
    server.start()
    with httpx.Client(base_url=server.url, timeout=60) as idle, concurrent.futures.ThreadPoolExecutor(1) as pool:
        idle.get("/nowhere")
        waiting = pool.submit(httpx.get, server.url + "/api/v1/ok", timeout=60)
        assert arrived.wait(10)
        server.stop()
        assert isinstance(waiting.exception(timeout=10), httpx.TransportError)


def test_a_stopped_server_can_be_started_again_with_its_state(running: LangSmithServer) -> None:
    headers = {"x-api-key": running.api_key}
    httpx.post(running.url + "/api/v1/sessions", json={"name": "kept"}, headers=headers)
    running.stop()
    running.stop()
    with pytest.raises(RuntimeError, match="not started"):
        _ = running.url
    running.start()
    assert httpx.get(running.url + "/api/v1/sessions", headers=headers).json()[0]["name"] == "kept"


def test_an_error_in_the_service_itself_is_answered_with_500(
    running: LangSmithServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("bug")

    monkeypatch.setattr(running._service._engine.answerer, "respond", broken)
    assert httpx.get(running.url + "/api/v1/ok").status_code == 500
    assert "GET /api/v1/ok failed inside the embedded service" in caplog.text


def test_requests_are_recorded_for_assertions(running: LangSmithServer) -> None:
    headers = {"x-api-key": running.api_key, "X-Custom": "yes"}
    httpx.post(running.url + "/sessions?upsert=true&upsert=false", json={"name": "a"}, headers=headers)
    httpx.get(running.url + "/nowhere")
    first, second = running.requests
    assert (first.method, first.path, first.status) == ("POST", "/sessions", 200)
    assert first.operation == "POST /api/v1/sessions"
    assert first.query == [("upsert", "true"), ("upsert", "false")]
    assert first.headers["x-custom"] == "yes"
    assert first.json == json.loads(first.body) == {"name": "a"}
    assert (second.operation, second.status, second.json) == (None, 404, None)
