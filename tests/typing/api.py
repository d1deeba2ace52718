"""The promise about types: never run, only type-checked, by mypy and by pyright."""

from datetime import datetime
from pathlib import Path
from typing import Any, assert_type
from uuid import UUID

import httpx
import httpx2

import langsmith_ext.models as m
from langsmith_ext import (
    APIStatusError,
    AsyncClient,
    AsyncLangSmith,
    AsyncPaginator,
    Client,
    Detailed,
    LangSmith,
    Paginator,
    RateLimitError,
    ResultPage,
)
from langsmith_ext.models import (
    DatasetSchemaForUpdate,
    DatasetUpdate,
    GetRunClusteringJobsResponse,
    QueryRunsResponseBody,
    RunClusteringJob,
    RunResponse,
    Tenant,
    TenantForUser,
    TracerSession,
    WorkspaceCreate,
)
from langsmith_ext.types import DatasetUpdateDict


def views(ls: LangSmith, als: AsyncLangSmith) -> None:
    assert_type(ls.with_workspace(UUID(int=1)), LangSmith)
    assert_type(ls.with_organization("o").with_options(timeout=3, max_retries=0, deadline=None, strict=True), LangSmith)
    assert_type(als.with_workspace("w").with_options(headers={"X-A": "b"}, timeout=httpx.Timeout(3)), AsyncLangSmith)
    assert_type(ls.region, str | None)
    assert_type(ls.base_url, str)
    with LangSmith(region="eu", http_client=httpx.Client()) as entered:
        assert_type(entered, LangSmith)
    assert_type(LangSmith(http_client=httpx2.Client(), timeout=httpx2.Timeout(3)), LangSmith)
    assert_type(AsyncLangSmith(http_client=httpx2.AsyncClient(), timeout=None), AsyncLangSmith)


def the_models() -> None:
    assert_type(m.WorkspaceCreate(display_name="x"), WorkspaceCreate)
    assert_type(m.TracerSession.from_dict({}), TracerSession)


def generic(client: Client, asynchronous: AsyncClient, ls: LangSmith) -> None:
    assert_type(client.with_workspace("w"), Client)
    assert_type(asynchronous.with_options(strict=True), AsyncClient)
    assert_type(client.request("GET", "/api/v1/newer"), Any)
    assert_type(client.paginate(ls.tracer_sessions.list), Paginator[TracerSession])


def bodies(ls: LangSmith) -> None:
    assert_type(ls.workspaces.create(WorkspaceCreate(display_name="x")), Tenant)
    assert_type(ls.workspaces.create({"display_name": "x"}), Tenant)
    assert_type(ls.datasets.update(UUID(int=1), {"description": None}), DatasetSchemaForUpdate)
    update: DatasetUpdateDict = {"name": "x", "baseline_experiment_id": "11111111-1111-1111-1111-111111111111"}
    ls.datasets.update("11111111-1111-1111-1111-111111111111", update)
    assert_type(DatasetUpdate(baseline_experiment_id="text").replace(name="y"), DatasetUpdate)
    ls.tracer_sessions.get(UUID(int=1))
    ls.tracer_sessions.get("11111111-1111-1111-1111-111111111111")


def a_list(ls: LangSmith) -> None:
    sessions = ls.tracer_sessions.list(limit=3)
    assert_type(sessions, list[TracerSession])
    assert_type(sessions[0].run_count, int | None)
    assert_type(sessions[0].start_time, datetime | None)


def an_envelope(ls: LangSmith) -> None:
    assert_type(ls.runs.query({"page_size": 3}), QueryRunsResponseBody)
    assert_type(ls.runs.query({"page_size": 3}).items, list[RunResponse] | None)
    assert_type(ls.runs.query({"page_size": 3}).page_items, list[RunResponse])


def paginators(ls: LangSmith) -> None:
    sessions = ls.paginate(ls.tracer_sessions.list, name_contains="prod", limit=50)
    assert_type(sessions, Paginator[TracerSession])
    assert_type(sessions.prefetch(4), Paginator[TracerSession])
    for session in sessions:
        assert_type(session, TracerSession)
    for page in sessions.pages():
        assert_type(page, ResultPage[TracerSession])
        assert_type(page.items, list[TracerSession])
        assert_type(page.total, int | None)
    view = ls.with_workspace("w")
    assert_type(ls.paginate(view.runs.query, {"filter": "x"}), Paginator[RunResponse])
    assert_type(ls.paginate(ls.tracer_sessions.list_insights_jobs, "session"), Paginator[RunClusteringJob])


def results(ls: LangSmith) -> None:
    detailed = ls.detailed(ls.workspaces.list)
    assert_type(detailed, Detailed[list[TenantForUser]])
    assert_type(detailed.data[0].id, UUID)
    assert_type(detailed.request_id, str | None)
    assert_type(ls.request("GET", "/api/v1/newer", params={"a": 1}), Any)
    with ls.stream(ls.datasets.download_jsonl, "dataset") as response:
        assert_type(response.write_to(Path("x")), int)
        for piece in response.iter_bytes():
            assert_type(piece, bytes)
        for line in response.iter_lines():
            assert_type(line, str)
        for event in response.events():
            assert_type(event.data, str)


async def asynchronously(als: AsyncLangSmith) -> None:
    assert_type(await als.workspaces.list(), list[TenantForUser])
    assert_type(await als.tracer_sessions.list_insights_jobs("session"), GetRunClusteringJobsResponse)
    sessions = als.paginate(als.tracer_sessions.list, limit=50)
    assert_type(sessions, AsyncPaginator[TracerSession])
    async for session in sessions.prefetch(2):
        assert_type(session, TracerSession)
    async for page in sessions.pages():
        assert_type(page, ResultPage[TracerSession])
    assert_type(als.paginate(als.runs.query, {}), AsyncPaginator[RunResponse])
    assert_type(await als.detailed(als.runs.query, {}), Detailed[QueryRunsResponseBody])
    async with als.stream(als.datasets.download_jsonl, "dataset") as response:
        assert_type(await response.write_to("x"), int)
        async for line in response.iter_lines():
            assert_type(line, str)
    async with AsyncLangSmith(http_client=httpx.AsyncClient()) as entered:
        assert_type(entered, AsyncLangSmith)


def errors(ls: LangSmith) -> None:
    try:
        ls.workspaces.list()
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
    except APIStatusError as error:
        assert_type(error.status, int)
        assert_type(error.url, str)
        assert_type(error.request_id, str | None)
        assert_type(error.text, str)
