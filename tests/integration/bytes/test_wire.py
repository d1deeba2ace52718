"""The tool itself: a well-behaved server of bytes is believed, so what fails elsewhere is the misbehaviour."""

from __future__ import annotations

import asyncio

from langsmith_ext import AsyncLangSmith, LangSmith

from .wire import each_request, json_answer, wire


def test_a_server_that_behaves_is_believed_on_one_connection() -> None:
    with wire(each_request(lambda _: json_answer({"version": "1"}))) as server:
        with LangSmith(api_key="lsv2_sk_0123456789abcdef", base_url=server.url) as ls:
            for _ in range(3):
                assert ls.request("POST", "/api/v1/anything", json={"a": 1}) == {"version": "1"}
        assert server.connections == 1
        assert {request.body for request in server.requests} == {b'{"a":1}'}


def test_an_async_client_believes_it_too() -> None:
    async def call(url: str) -> object:
        async with AsyncLangSmith(api_key="lsv2_sk_0123456789abcdef", base_url=url) as als:
            return await als.request("GET", "/api/v1/anything")

    with wire(each_request(lambda request: json_answer(request.path))) as server:
        assert asyncio.run(call(server.url)) == "/api/v1/anything"
