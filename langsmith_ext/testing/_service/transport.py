"""The service as an httpx transport: in process, without a socket, for sync and async clients."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator

import httpx

from langsmith_ext.testing._service.messages import IncomingRequest, OutgoingResponse
from langsmith_ext.testing._service.service import Service


class ServiceTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests to a service.

    A delay ends with the client's read timeout (an async client must run in asyncio); a reset raises what a socket
    would.
    """

    def __init__(self, service: Service) -> None:
        self._service = service

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = self._service.handle(_as_request(request))
        wait = _waiting_time(request, response)
        if wait:
            time.sleep(wait)
        return _as_response(request, response, timed_out=wait < response.delay)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = self._service.handle(_as_request(request))
        wait = _waiting_time(request, response)
        if wait:
            await asyncio.sleep(wait)
        return _as_response(request, response, timed_out=wait < response.delay)


def _as_request(request: httpx.Request) -> IncomingRequest:
    headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in request.headers.raw]
    return IncomingRequest(request.method, request.url.raw_path.decode("ascii"), headers, request.content)


def _waiting_time(request: httpx.Request, response: OutgoingResponse) -> float:
    timeout = request.extensions.get("timeout", {}).get("read")
    return response.delay if timeout is None else min(response.delay, timeout)


def _as_response(request: httpx.Request, response: OutgoingResponse, timed_out: bool) -> httpx.Response:
    if timed_out:
        raise httpx.ReadTimeout("The embedded service took longer than the read timeout", request=request)
    if response.cut == 0:
        raise httpx.ReadError("The embedded service reset the connection", request=request)
    headers = {**response.headers}
    if response.status != 204:
        headers["content-length"] = str(len(response.body))
    return httpx.Response(response.status, headers=headers, stream=_ResponseBody(response), request=request)


class _ResponseBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, response: OutgoingResponse) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        yield self._response.body[: self._response.cut]
        if self._response.cut is not None:
            raise httpx.RemoteProtocolError("The embedded service closed the connection in the middle of the body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part
