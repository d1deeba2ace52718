"""The ``public`` resource: 20 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import public as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        DatasetPublicSchema,
        Example,
        ExampleSelect,
        ExampleWithRuns,
        FeedbackLevel,
        FeedbackSchema,
        GenerateRunsQueryRequest,
        GenerateRunsQueryResponse,
        ListPublicDatasetRunsResponse,
        ListPublicRunsResponse,
        PublicComparativeExperiment,
        PublicExampleWithRuns,
        QueryFeedbackDelta,
        QueryFeedbackDeltaBatch,
        RunPublicDatasetSchema,
        RunPublicSchema,
        RunStats,
        RunStatsQueryParams,
        SessionFeedbackDelta,
        SessionSortableColumns,
        SharedDatasetRunsQuery,
        SharedExamplesWithRunsQuery,
        SharedRunsQuery,
        SortByComparativeExperimentColumn,
        SortByDatasetColumn,
        SourceType,
        TracerSession,
    )


class Public(Resource):
    """``public``, blocking: 20 operations."""

    __slots__ = ()

    def count_shared_examples(
        self,
        share_token: UUID | str,
        *,
        as_of: datetime | str | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        metadata: str | None = None,
    ) -> int:
        """Count shared examples: ``GET /api/v1/public/{share_token}/examples/count``.

        Scope: none.

        Args:
            share_token: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            filter: String or null.
            id: Array of UUID or null.
            metadata: String or null.

        Returns:
            ``int``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/count_shared_examples_api_v1_public__share_token__examples_count_get
        """
        result: int = self._sender._send(
            Call(
                _operations.COUNT_SHARED_EXAMPLES,
                path={"share_token": share_token},
                query={"as_of": as_of, "filter": filter, "id": id, "metadata": metadata},
            )
        )
        return result

    def generate_query_for_shared_dataset_runs(
        self, share_token: UUID | str, body: GenerateRunsQueryRequest | Mapping[str, Any]
    ) -> GenerateRunsQueryResponse:
        """Generate query for shared dataset runs: ``POST /api/v1/public/{share_token}/datasets/runs/generate-query``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``GenerateRunsQueryRequest``, or a mapping in wire names.

        Returns:
            ``GenerateRunsQueryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/generate_query_for_shared_dataset_runs_api_v1_public__share_token__datasets_runs_generate_query_post
        """
        result: GenerateRunsQueryResponse = self._sender._send(
            Call(_operations.GENERATE_QUERY_FOR_SHARED_DATASET_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    def get_message_json_schema(self, version: str) -> dict[str, Any]:
        """Get message json schema: ``GET /api/v1/public/schemas/{version}/message.json``.

        Scope: none.

        Args:
            version: String.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_message_json_schema_api_v1_public_schemas__version__message_json_get
        """
        result: dict[str, Any] = self._sender._send(
            Call(_operations.GET_MESSAGE_JSON_SCHEMA, path={"version": version})
        )
        return result

    def get_shared_dataset(
        self,
        share_token: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> DatasetPublicSchema:
        """Get shared dataset: ``GET /api/v1/public/{share_token}/datasets``.

        Scope: none.

        Args:
            share_token: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``DatasetPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_api_v1_public__share_token__datasets_get
        """
        result: DatasetPublicSchema = self._sender._send(
            Call(
                _operations.GET_SHARED_DATASET,
                path={"share_token": share_token},
                query={"limit": limit, "offset": offset, "sort_by": sort_by, "sort_by_desc": sort_by_desc},
            )
        )
        return result

    def get_shared_dataset_run(
        self, share_token: UUID | str, run_id: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicDatasetSchema:
        """Get shared dataset run: ``GET /api/v1/public/{share_token}/datasets/runs/{run_id}``.

        Scope: none.

        Args:
            share_token: UUID.
            run_id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicDatasetSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_run_api_v1_public__share_token__datasets_runs__run_id__get
        """
        result: RunPublicDatasetSchema = self._sender._send(
            Call(
                _operations.GET_SHARED_DATASET_RUN,
                path={"share_token": share_token, "run_id": run_id},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    def get_shared_dataset_run_stats(
        self, share_token: UUID | str, body: RunStatsQueryParams | Mapping[str, Any]
    ) -> RunStats:
        """Get shared dataset run stats: ``POST /api/v1/public/{share_token}/datasets/runs/stats``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``RunStatsQueryParams``, or a mapping in wire names.

        Returns:
            ``RunStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/stats_shared_dataset_runs_api_v1_public__share_token__datasets_runs_stats_post
        """
        result: RunStats = self._sender._send(
            Call(_operations.GET_SHARED_DATASET_RUN_STATS, path={"share_token": share_token}, body=body)
        )
        return result

    def get_shared_delta(
        self, share_token: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]
    ) -> SessionFeedbackDelta:
        """Get shared delta: ``POST /api/v1/public/{share_token}/datasets/runs/delta``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``QueryFeedbackDelta``, or a mapping in wire names.

        Returns:
            ``SessionFeedbackDelta``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_delta_api_v1_public__share_token__datasets_runs_delta_post
        """
        result: SessionFeedbackDelta = self._sender._send(
            Call(_operations.GET_SHARED_DELTA, path={"share_token": share_token}, body=body)
        )
        return result

    def get_shared_run(
        self, share_token: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicSchema:
        """Get shared run: ``GET /api/v1/public/{share_token}/run``.

        Scope: none.

        Args:
            share_token: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_shared_run_api_v1_public__share_token__run_get
        """
        result: RunPublicSchema = self._sender._send(
            Call(
                _operations.GET_SHARED_RUN,
                path={"share_token": share_token},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    def get_shared_run_by_id(
        self, share_token: UUID | str, id: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicSchema:
        """Get shared run by id: ``GET /api/v1/public/{share_token}/run/{id}``.

        Scope: none.

        Args:
            share_token: UUID.
            id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_shared_run_by_id_api_v1_public__share_token__run__id__get
        """
        result: RunPublicSchema = self._sender._send(
            Call(
                _operations.GET_SHARED_RUN_BY_ID,
                path={"share_token": share_token, "id": id},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    def get_tool_def_json_schema(self, version: str) -> dict[str, Any]:
        """Get tool def json schema: ``GET /api/v1/public/schemas/{version}/tooldef.json``.

        Scope: none.

        Args:
            version: String.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_tool_def_json_schema_api_v1_public_schemas__version__tooldef_json_get
        """
        result: dict[str, Any] = self._sender._send(
            Call(_operations.GET_TOOL_DEF_JSON_SCHEMA, path={"version": version})
        )
        return result

    def list_shared_comparative_experiments(
        self,
        share_token: UUID | str,
        *,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByComparativeExperimentColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> list[PublicComparativeExperiment]:
        """List shared comparative experiments: ``GET /api/v1/public/{share_token}/datasets/comparative``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByComparativeExperimentColumn``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[PublicComparativeExperiment]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_comparative_experiments_api_v1_public__share_token__datasets_comparative_get
        """
        result: list[PublicComparativeExperiment] = self._sender._send(
            Call(
                _operations.LIST_SHARED_COMPARATIVE_EXPERIMENTS,
                path={"share_token": share_token},
                query={
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    def list_shared_dataset_examples_with_runs(
        self, share_token: UUID | str, body: SharedExamplesWithRunsQuery | Mapping[str, Any]
    ) -> list[PublicExampleWithRuns] | list[ExampleWithRuns]:
        """List shared dataset examples with runs: ``POST /api/v1/public/{share_token}/examples/runs``.

        Scope: none.
        Paginated: by offset.

        Args:
            share_token: UUID.
            body: A ``SharedExamplesWithRunsQuery``, or a mapping in wire names.

        Returns:
            ``list[PublicExampleWithRuns] | list[ExampleWithRuns]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_examples_with_runs_api_v1_public__share_token__examples_runs_post
        """
        result: list[PublicExampleWithRuns] | list[ExampleWithRuns] = self._sender._send(
            Call(_operations.LIST_SHARED_DATASET_EXAMPLES_WITH_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    def list_shared_dataset_feedback(
        self,
        share_token: UUID | str,
        *,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | None = None,
        session: Sequence[UUID | str] | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> list[FeedbackSchema]:
        """List shared dataset feedback: ``GET /api/v1/public/{share_token}/datasets/feedback``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or null.
            session: Array of UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_feedback_api_v1_public__share_token__datasets_feedback_get
        """
        result: list[FeedbackSchema] = self._sender._send(
            Call(
                _operations.LIST_SHARED_DATASET_FEEDBACK,
                path={"share_token": share_token},
                query={
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    def list_shared_dataset_tracer_sessions(
        self,
        share_token: UUID | str,
        *,
        dataset_version: str | None = None,
        facets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SessionSortableColumns | str | None = None,
        sort_by_desc: bool | None = None,
        sort_by_feedback_key: str | None = None,
    ) -> list[TracerSession]:
        """List shared dataset tracer sessions: ``GET /api/v1/public/{share_token}/datasets/sessions``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            dataset_version: String or null.
            facets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SessionSortableColumns``; the server's default is ``"start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            sort_by_feedback_key: String or null.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_tracer_sessions_api_v1_public__share_token__datasets_sessions_get
        """
        result: list[TracerSession] = self._sender._send(
            Call(
                _operations.LIST_SHARED_DATASET_TRACER_SESSIONS,
                path={"share_token": share_token},
                query={
                    "dataset_version": dataset_version,
                    "facets": facets,
                    "id": id,
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "sort_by_feedback_key": sort_by_feedback_key,
                },
            )
        )
        return result

    def list_shared_dataset_tracer_sessions_bulk(self, *, share_tokens: Sequence[str]) -> list[TracerSession]:
        """List shared dataset tracer sessions bulk: ``GET /api/v1/public/datasets/sessions-bulk``.

        Scope: none.

        Args:
            share_tokens: Array of string.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_tracer_sessions_bulk_api_v1_public_datasets_sessions_bulk_get
        """
        result: list[TracerSession] = self._sender._send(
            Call(_operations.LIST_SHARED_DATASET_TRACER_SESSIONS_BULK, query={"share_tokens": share_tokens})
        )
        return result

    def list_shared_examples(
        self,
        share_token: UUID | str,
        *,
        as_of: datetime | str | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        offset: int | None = None,
        select: Sequence[ExampleSelect | str] | None = None,
    ) -> list[Example]:
        """List shared examples: ``GET /api/v1/public/{share_token}/examples``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            filter: String or null.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            select: Array of ``ExampleSelect``; the server's default is ``["id", "created_at", "modified_at",
                "name", "dataset_id",...``.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_examples_api_v1_public__share_token__examples_get
        """
        result: list[Example] = self._sender._send(
            Call(
                _operations.LIST_SHARED_EXAMPLES,
                path={"share_token": share_token},
                query={
                    "as_of": as_of,
                    "filter": filter,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "offset": offset,
                    "select": select,
                },
            )
        )
        return result

    def list_shared_feedback(
        self,
        share_token: UUID | str,
        *,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | None = None,
        session: Sequence[UUID | str] | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> list[FeedbackSchema]:
        """List shared feedback: ``GET /api/v1/public/{share_token}/feedbacks``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or null.
            session: Array of UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_feedbacks_api_v1_public__share_token__feedbacks_get
        """
        result: list[FeedbackSchema] = self._sender._send(
            Call(
                _operations.LIST_SHARED_FEEDBACK,
                path={"share_token": share_token},
                query={
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    def query_shared_dataset_runs(
        self, share_token: UUID | str, body: SharedDatasetRunsQuery | Mapping[str, Any]
    ) -> ListPublicDatasetRunsResponse:
        """Query shared dataset runs: ``POST /api/v1/public/{share_token}/datasets/runs/query``.

        Scope: none.
        Paginated: by cursor, at most 100 a page.

        Args:
            share_token: UUID.
            body: A ``SharedDatasetRunsQuery``, or a mapping in wire names.

        Returns:
            ``ListPublicDatasetRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/query_shared_dataset_runs_api_v1_public__share_token__datasets_runs_query_post
        """
        result: ListPublicDatasetRunsResponse = self._sender._send(
            Call(_operations.QUERY_SHARED_DATASET_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    def query_shared_runs(
        self, share_token: UUID | str, body: SharedRunsQuery | Mapping[str, Any]
    ) -> ListPublicRunsResponse:
        """Query shared runs: ``POST /api/v1/public/{share_token}/runs/query``.

        Scope: none.
        Paginated: by cursor.

        Args:
            share_token: UUID.
            body: A ``SharedRunsQuery``, or a mapping in wire names.

        Returns:
            ``ListPublicRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/query_shared_runs_api_v1_public__share_token__runs_query_post
        """
        result: ListPublicRunsResponse = self._sender._send(
            Call(_operations.QUERY_SHARED_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    def stream_shared_delta(self, share_token: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]) -> str:
        """Stream shared delta: ``POST /api/v1/public/{share_token}/datasets/runs/delta/stream``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``QueryFeedbackDeltaBatch``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_delta_stream_api_v1_public__share_token__datasets_runs_delta_stream_post
        """
        result: str = self._sender._send(
            Call(_operations.STREAM_SHARED_DELTA, path={"share_token": share_token}, body=body)
        )
        return result


class AsyncPublic(AsyncResource):
    """``public`` for asyncio: 20 operations."""

    __slots__ = ()

    async def count_shared_examples(
        self,
        share_token: UUID | str,
        *,
        as_of: datetime | str | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        metadata: str | None = None,
    ) -> int:
        """Count shared examples: ``GET /api/v1/public/{share_token}/examples/count``.

        Scope: none.

        Args:
            share_token: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            filter: String or null.
            id: Array of UUID or null.
            metadata: String or null.

        Returns:
            ``int``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/count_shared_examples_api_v1_public__share_token__examples_count_get
        """
        result: int = await self._sender._send(
            Call(
                _operations.COUNT_SHARED_EXAMPLES,
                path={"share_token": share_token},
                query={"as_of": as_of, "filter": filter, "id": id, "metadata": metadata},
            )
        )
        return result

    async def generate_query_for_shared_dataset_runs(
        self, share_token: UUID | str, body: GenerateRunsQueryRequest | Mapping[str, Any]
    ) -> GenerateRunsQueryResponse:
        """Generate query for shared dataset runs: ``POST /api/v1/public/{share_token}/datasets/runs/generate-query``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``GenerateRunsQueryRequest``, or a mapping in wire names.

        Returns:
            ``GenerateRunsQueryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/generate_query_for_shared_dataset_runs_api_v1_public__share_token__datasets_runs_generate_query_post
        """
        result: GenerateRunsQueryResponse = await self._sender._send(
            Call(_operations.GENERATE_QUERY_FOR_SHARED_DATASET_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    async def get_message_json_schema(self, version: str) -> dict[str, Any]:
        """Get message json schema: ``GET /api/v1/public/schemas/{version}/message.json``.

        Scope: none.

        Args:
            version: String.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_message_json_schema_api_v1_public_schemas__version__message_json_get
        """
        result: dict[str, Any] = await self._sender._send(
            Call(_operations.GET_MESSAGE_JSON_SCHEMA, path={"version": version})
        )
        return result

    async def get_shared_dataset(
        self,
        share_token: UUID | str,
        *,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> DatasetPublicSchema:
        """Get shared dataset: ``GET /api/v1/public/{share_token}/datasets``.

        Scope: none.

        Args:
            share_token: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``DatasetPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_api_v1_public__share_token__datasets_get
        """
        result: DatasetPublicSchema = await self._sender._send(
            Call(
                _operations.GET_SHARED_DATASET,
                path={"share_token": share_token},
                query={"limit": limit, "offset": offset, "sort_by": sort_by, "sort_by_desc": sort_by_desc},
            )
        )
        return result

    async def get_shared_dataset_run(
        self, share_token: UUID | str, run_id: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicDatasetSchema:
        """Get shared dataset run: ``GET /api/v1/public/{share_token}/datasets/runs/{run_id}``.

        Scope: none.

        Args:
            share_token: UUID.
            run_id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicDatasetSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_run_api_v1_public__share_token__datasets_runs__run_id__get
        """
        result: RunPublicDatasetSchema = await self._sender._send(
            Call(
                _operations.GET_SHARED_DATASET_RUN,
                path={"share_token": share_token, "run_id": run_id},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    async def get_shared_dataset_run_stats(
        self, share_token: UUID | str, body: RunStatsQueryParams | Mapping[str, Any]
    ) -> RunStats:
        """Get shared dataset run stats: ``POST /api/v1/public/{share_token}/datasets/runs/stats``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``RunStatsQueryParams``, or a mapping in wire names.

        Returns:
            ``RunStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/stats_shared_dataset_runs_api_v1_public__share_token__datasets_runs_stats_post
        """
        result: RunStats = await self._sender._send(
            Call(_operations.GET_SHARED_DATASET_RUN_STATS, path={"share_token": share_token}, body=body)
        )
        return result

    async def get_shared_delta(
        self, share_token: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]
    ) -> SessionFeedbackDelta:
        """Get shared delta: ``POST /api/v1/public/{share_token}/datasets/runs/delta``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``QueryFeedbackDelta``, or a mapping in wire names.

        Returns:
            ``SessionFeedbackDelta``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_delta_api_v1_public__share_token__datasets_runs_delta_post
        """
        result: SessionFeedbackDelta = await self._sender._send(
            Call(_operations.GET_SHARED_DELTA, path={"share_token": share_token}, body=body)
        )
        return result

    async def get_shared_run(
        self, share_token: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicSchema:
        """Get shared run: ``GET /api/v1/public/{share_token}/run``.

        Scope: none.

        Args:
            share_token: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_shared_run_api_v1_public__share_token__run_get
        """
        result: RunPublicSchema = await self._sender._send(
            Call(
                _operations.GET_SHARED_RUN,
                path={"share_token": share_token},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    async def get_shared_run_by_id(
        self, share_token: UUID | str, id: UUID | str, *, exclude_s3_stored_attributes: bool | None = None
    ) -> RunPublicSchema:
        """Get shared run by id: ``GET /api/v1/public/{share_token}/run/{id}``.

        Scope: none.

        Args:
            share_token: UUID.
            id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.

        Returns:
            ``RunPublicSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_shared_run_by_id_api_v1_public__share_token__run__id__get
        """
        result: RunPublicSchema = await self._sender._send(
            Call(
                _operations.GET_SHARED_RUN_BY_ID,
                path={"share_token": share_token, "id": id},
                query={"exclude_s3_stored_attributes": exclude_s3_stored_attributes},
            )
        )
        return result

    async def get_tool_def_json_schema(self, version: str) -> dict[str, Any]:
        """Get tool def json schema: ``GET /api/v1/public/schemas/{version}/tooldef.json``.

        Scope: none.

        Args:
            version: String.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/get_tool_def_json_schema_api_v1_public_schemas__version__tooldef_json_get
        """
        result: dict[str, Any] = await self._sender._send(
            Call(_operations.GET_TOOL_DEF_JSON_SCHEMA, path={"version": version})
        )
        return result

    async def list_shared_comparative_experiments(
        self,
        share_token: UUID | str,
        *,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByComparativeExperimentColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> list[PublicComparativeExperiment]:
        """List shared comparative experiments: ``GET /api/v1/public/{share_token}/datasets/comparative``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByComparativeExperimentColumn``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[PublicComparativeExperiment]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_comparative_experiments_api_v1_public__share_token__datasets_comparative_get
        """
        result: list[PublicComparativeExperiment] = await self._sender._send(
            Call(
                _operations.LIST_SHARED_COMPARATIVE_EXPERIMENTS,
                path={"share_token": share_token},
                query={
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                },
            )
        )
        return result

    async def list_shared_dataset_examples_with_runs(
        self, share_token: UUID | str, body: SharedExamplesWithRunsQuery | Mapping[str, Any]
    ) -> list[PublicExampleWithRuns] | list[ExampleWithRuns]:
        """List shared dataset examples with runs: ``POST /api/v1/public/{share_token}/examples/runs``.

        Scope: none.
        Paginated: by offset.

        Args:
            share_token: UUID.
            body: A ``SharedExamplesWithRunsQuery``, or a mapping in wire names.

        Returns:
            ``list[PublicExampleWithRuns] | list[ExampleWithRuns]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_examples_with_runs_api_v1_public__share_token__examples_runs_post
        """
        result: list[PublicExampleWithRuns] | list[ExampleWithRuns] = await self._sender._send(
            Call(_operations.LIST_SHARED_DATASET_EXAMPLES_WITH_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    async def list_shared_dataset_feedback(
        self,
        share_token: UUID | str,
        *,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | None = None,
        session: Sequence[UUID | str] | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> list[FeedbackSchema]:
        """List shared dataset feedback: ``GET /api/v1/public/{share_token}/datasets/feedback``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or null.
            session: Array of UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_feedback_api_v1_public__share_token__datasets_feedback_get
        """
        result: list[FeedbackSchema] = await self._sender._send(
            Call(
                _operations.LIST_SHARED_DATASET_FEEDBACK,
                path={"share_token": share_token},
                query={
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    async def list_shared_dataset_tracer_sessions(
        self,
        share_token: UUID | str,
        *,
        dataset_version: str | None = None,
        facets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SessionSortableColumns | str | None = None,
        sort_by_desc: bool | None = None,
        sort_by_feedback_key: str | None = None,
    ) -> list[TracerSession]:
        """List shared dataset tracer sessions: ``GET /api/v1/public/{share_token}/datasets/sessions``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            dataset_version: String or null.
            facets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SessionSortableColumns``; the server's default is ``"start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            sort_by_feedback_key: String or null.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_tracer_sessions_api_v1_public__share_token__datasets_sessions_get
        """
        result: list[TracerSession] = await self._sender._send(
            Call(
                _operations.LIST_SHARED_DATASET_TRACER_SESSIONS,
                path={"share_token": share_token},
                query={
                    "dataset_version": dataset_version,
                    "facets": facets,
                    "id": id,
                    "limit": limit,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "sort_by_feedback_key": sort_by_feedback_key,
                },
            )
        )
        return result

    async def list_shared_dataset_tracer_sessions_bulk(self, *, share_tokens: Sequence[str]) -> list[TracerSession]:
        """List shared dataset tracer sessions bulk: ``GET /api/v1/public/datasets/sessions-bulk``.

        Scope: none.

        Args:
            share_tokens: Array of string.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_dataset_tracer_sessions_bulk_api_v1_public_datasets_sessions_bulk_get
        """
        result: list[TracerSession] = await self._sender._send(
            Call(_operations.LIST_SHARED_DATASET_TRACER_SESSIONS_BULK, query={"share_tokens": share_tokens})
        )
        return result

    async def list_shared_examples(
        self,
        share_token: UUID | str,
        *,
        as_of: datetime | str | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        offset: int | None = None,
        select: Sequence[ExampleSelect | str] | None = None,
    ) -> list[Example]:
        """List shared examples: ``GET /api/v1/public/{share_token}/examples``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.
            filter: String or null.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            select: Array of ``ExampleSelect``; the server's default is ``["id", "created_at", "modified_at",
                "name", "dataset_id",...``.

        Returns:
            ``list[Example]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_examples_api_v1_public__share_token__examples_get
        """
        result: list[Example] = await self._sender._send(
            Call(
                _operations.LIST_SHARED_EXAMPLES,
                path={"share_token": share_token},
                query={
                    "as_of": as_of,
                    "filter": filter,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "offset": offset,
                    "select": select,
                },
            )
        )
        return result

    async def list_shared_feedback(
        self,
        share_token: UUID | str,
        *,
        has_comment: bool | None = None,
        has_score: bool | None = None,
        key: Sequence[str] | None = None,
        level: FeedbackLevel | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        run: Sequence[UUID | str] | None = None,
        session: Sequence[UUID | str] | None = None,
        source: Sequence[SourceType | str] | None = None,
        user: Sequence[UUID | str] | None = None,
    ) -> list[FeedbackSchema]:
        """List shared feedback: ``GET /api/v1/public/{share_token}/feedbacks``.

        Scope: none.
        Paginated: by offset, at most 100 a page.

        Args:
            share_token: UUID.
            has_comment: Boolean or null.
            has_score: Boolean or null.
            key: Array of string or null.
            level: ``FeedbackLevel`` or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            run: Array of UUID or null.
            session: Array of UUID or null.
            source: Array of ``SourceType`` or null.
            user: Array of UUID or null.

        Returns:
            ``list[FeedbackSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_feedbacks_api_v1_public__share_token__feedbacks_get
        """
        result: list[FeedbackSchema] = await self._sender._send(
            Call(
                _operations.LIST_SHARED_FEEDBACK,
                path={"share_token": share_token},
                query={
                    "has_comment": has_comment,
                    "has_score": has_score,
                    "key": key,
                    "level": level,
                    "limit": limit,
                    "offset": offset,
                    "run": run,
                    "session": session,
                    "source": source,
                    "user": user,
                },
            )
        )
        return result

    async def query_shared_dataset_runs(
        self, share_token: UUID | str, body: SharedDatasetRunsQuery | Mapping[str, Any]
    ) -> ListPublicDatasetRunsResponse:
        """Query shared dataset runs: ``POST /api/v1/public/{share_token}/datasets/runs/query``.

        Scope: none.
        Paginated: by cursor, at most 100 a page.

        Args:
            share_token: UUID.
            body: A ``SharedDatasetRunsQuery``, or a mapping in wire names.

        Returns:
            ``ListPublicDatasetRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/query_shared_dataset_runs_api_v1_public__share_token__datasets_runs_query_post
        """
        result: ListPublicDatasetRunsResponse = await self._sender._send(
            Call(_operations.QUERY_SHARED_DATASET_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    async def query_shared_runs(
        self, share_token: UUID | str, body: SharedRunsQuery | Mapping[str, Any]
    ) -> ListPublicRunsResponse:
        """Query shared runs: ``POST /api/v1/public/{share_token}/runs/query``.

        Scope: none.
        Paginated: by cursor.

        Args:
            share_token: UUID.
            body: A ``SharedRunsQuery``, or a mapping in wire names.

        Returns:
            ``ListPublicRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/query_shared_runs_api_v1_public__share_token__runs_query_post
        """
        result: ListPublicRunsResponse = await self._sender._send(
            Call(_operations.QUERY_SHARED_RUNS, path={"share_token": share_token}, body=body)
        )
        return result

    async def stream_shared_delta(
        self, share_token: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]
    ) -> str:
        """Stream shared delta: ``POST /api/v1/public/{share_token}/datasets/runs/delta/stream``.

        Scope: none.

        Args:
            share_token: UUID.
            body: A ``QueryFeedbackDeltaBatch``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/public/operation/read_shared_delta_stream_api_v1_public__share_token__datasets_runs_delta_stream_post
        """
        result: str = await self._sender._send(
            Call(_operations.STREAM_SHARED_DELTA, path={"share_token": share_token}, body=body)
        )
        return result
