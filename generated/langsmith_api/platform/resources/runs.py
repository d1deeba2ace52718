"""The ``runs`` resource: 31 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import runs as _operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        GenerateRunsQueryRequest,
        GenerateRunsQueryResponse,
        ListRunsResponse,
        QueryRunsRequestBody,
        QueryRunsResponseBody,
        QueryTraceResponseBody,
        RuleLogSchema,
        RuleLogsPaginatedResponse,
        Run,
        RunGroupRequest,
        RunGroupsResponse,
        RunGroupStats,
        RunResponse,
        RunRulesCreateSchema,
        RunRulesSchema,
        RunRulesUpdateSchema,
        RunRulesValidateSchema,
        RunsBatchIngestBody,
        RunSchema,
        RunsDeleteManyBody,
        RunsDeleteTracesBody,
        RunsGetSelectsItem,
        RunShareSchema,
        RunsListForTraceSelectsItem,
        RunsListRulesType,
        RunsMultipartIngestBody,
        RunsQuery,
        RunsQueryValidationResponse,
        RunStats,
        RunStatsQueryParams,
        ThreadMessagesFormatType,
        ThreadPreviewResponse,
        TriggerRulesRequest,
    )


class Runs(Resource):
    """``runs``, blocking: 31 operations."""

    __slots__ = ()

    def batch_ingest(self, body: RunsBatchIngestBody | Mapping[str, Any]) -> dict[str, str]:
        """Batch ingest: ``POST /runs/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsBatchIngestBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1batch/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.BATCH_INGEST, body=body))
        return result

    def create(self, body: Run | Mapping[str, Any]) -> dict[str, str]:
        """Create: ``POST /runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``Run``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_rule(self, body: RunRulesCreateSchema | Mapping[str, Any]) -> RunRulesSchema:
        """Create rule: ``POST /api/v1/runs/rules``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunRulesCreateSchema``, or a mapping in wire names.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/create_rule_api_v1_runs_rules_post
        """
        result: RunRulesSchema = self._sender._send(Call(_operations.CREATE_RULE, body=body))
        return result

    def delete_many(self, body: RunsDeleteManyBody | Mapping[str, Any]) -> Any:
        """Delete many: ``POST /api/v1/runs/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsDeleteManyBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_runs_api_v1_runs_delete_post
        """
        return self._sender._send(Call(_operations.DELETE_MANY, body=body))

    def delete_rule(self, rule_id: UUID | str) -> Any:
        """Delete rule: ``DELETE /api/v1/runs/rules/{rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_rule_api_v1_runs_rules__rule_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_RULE, path={"rule_id": rule_id}))

    def delete_traces(self, body: RunsDeleteTracesBody | Mapping[str, Any]) -> Any:
        """Delete traces: ``POST /api/v1/runs/delete/traces``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsDeleteTracesBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_runs_abac_api_v1_runs_delete_traces_post
        """
        return self._sender._send(Call(_operations.DELETE_TRACES, body=body))

    def generate_query(self, body: GenerateRunsQueryRequest | Mapping[str, Any]) -> GenerateRunsQueryResponse:
        """Generate query: ``POST /api/v1/runs/generate-query``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GenerateRunsQueryRequest``, or a mapping in wire names.

        Returns:
            ``GenerateRunsQueryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/generate_query_for_runs_api_v1_runs_generate_query_post
        """
        result: GenerateRunsQueryResponse = self._sender._send(Call(_operations.GENERATE_QUERY, body=body))
        return result

    def get(
        self,
        run_id: UUID | str,
        *,
        project_id: UUID | str,
        start_time: datetime | str,
        selects: Sequence[RunsGetSelectsItem | str] | None = None,
    ) -> RunResponse:
        """Get: ``GET /v2/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            project_id: UUID.
            start_time: RFC 3339 time.
            selects: Array of one of ``"APP_PATH"``, ``"ATTACHMENTS"``, ``"COMPLETION_COST"``,
                ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``, ``"COMPLETION_TOKEN_DETAILS"``,
                ``"DOTTED_ORDER"``, ``"END_TIME"``, ``"ERROR"``, ``"ERROR_PREVIEW"``, ``"EVENTS"``, ``"EXTRA"``,
                ``"FEEDBACK_STATS"``, ``"FIRST_TOKEN_TIME"``, ``"ID"``, ``"INPUTS"``, ``"INPUTS_PREVIEW"``,
                ``"IS_IN_DATASET"``, ``"IS_ROOT"``, ``"LATENCY_SECONDS"``, ``"MANIFEST"``, ``"METADATA"``,
                ``"NAME"``, ``"OUTPUTS"``, ``"OUTPUTS_PREVIEW"``, ``"PARENT_RUN_IDS"``, ``"PRICE_MODEL_ID"``,
                ``"PROJECT_ID"``, ``"PROMPT_COST"``, ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``,
                ``"PROMPT_TOKEN_DETAILS"``, ``"REFERENCE_DATASET_ID"``, ``"REFERENCE_EXAMPLE_ID"``, ``"RUN_TYPE"``,
                ``"SHARE_URL"``, ``"START_TIME"``, ``"STATUS"``, ``"TAGS"``, ``"THREAD_EVALUATION_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``RunResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1runs~1{run_id}/get
        """
        result: RunResponse = self._sender._send(
            Call(
                _operations.GET,
                path={"run_id": run_id},
                query={"project_id": project_id, "start_time": start_time, "selects": selects},
            )
        )
        return result

    def get_last_applied_rule(self, rule_id: UUID | str, *, backfill: bool | None = None) -> RuleLogSchema:
        """Get last applied rule: ``GET /api/v1/runs/rules/{rule_id}/last_applied``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.
            backfill: Boolean; the server's default is ``false``.

        Returns:
            ``RuleLogSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/get_last_applied_rule_api_v1_runs_rules__rule_id__last_applied_get
        """
        result: RuleLogSchema = self._sender._send(
            Call(_operations.GET_LAST_APPLIED_RULE, path={"rule_id": rule_id}, query={"backfill": backfill})
        )
        return result

    def get_share_state(self, run_id: UUID | str) -> RunShareSchema | None:
        """Get share state: ``GET /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``RunShareSchema | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/read_run_share_state_api_v1_runs__run_id__share_get
        """
        result: RunShareSchema | None = self._sender._send(Call(_operations.GET_SHARE_STATE, path={"run_id": run_id}))
        return result

    def get_thread_preview(
        self,
        thread_id: str,
        *,
        session_id: UUID | str,
        select: Sequence[ThreadMessagesFormatType | str] | None = None,
        variables: Sequence[str] | None = None,
    ) -> ThreadPreviewResponse:
        """Get thread preview: ``GET /api/v1/runs/threads/{thread_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            thread_id: String.
            session_id: UUID.
            select: Array of ``ThreadMessagesFormatType`` or null.
            variables: Array of string or null.

        Returns:
            ``ThreadPreviewResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/thread_preview_api_v1_runs_threads__thread_id__get
        """
        result: ThreadPreviewResponse = self._sender._send(
            Call(
                _operations.GET_THREAD_PREVIEW,
                path={"thread_id": thread_id},
                query={"session_id": session_id, "select": select, "variables": variables},
            )
        )
        return result

    def get_v1(
        self,
        run_id: UUID | str,
        *,
        exclude_s3_stored_attributes: bool | None = None,
        exclude_serialized: bool | None = None,
        include_messages: bool | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> RunSchema:
        """Get v1: ``GET /api/v1/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.
            exclude_serialized: Boolean; the server's default is ``false``.
            include_messages: Boolean; the server's default is ``false``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``RunSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/read_run_api_v1_runs__run_id__get
        """
        result: RunSchema = self._sender._send(
            Call(
                _operations.GET_V1,
                path={"run_id": run_id},
                query={
                    "exclude_s3_stored_attributes": exclude_s3_stored_attributes,
                    "exclude_serialized": exclude_serialized,
                    "include_messages": include_messages,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    def group(self, body: RunGroupRequest | Mapping[str, Any]) -> RunGroupsResponse:
        """Group: ``POST /api/v1/runs/group``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            body: A ``RunGroupRequest``, or a mapping in wire names.

        Returns:
            ``RunGroupsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/group_runs_api_v1_runs_group_post
        """
        result: RunGroupsResponse = self._sender._send(Call(_operations.GROUP, body=body))
        return result

    def group_stats(self, body: RunGroupRequest | Mapping[str, Any]) -> RunGroupStats:
        """Group stats: ``POST /api/v1/runs/group/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunGroupRequest``, or a mapping in wire names.

        Returns:
            ``RunGroupStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/stats_group_runs_api_v1_runs_group_stats_post
        """
        result: RunGroupStats = self._sender._send(Call(_operations.GROUP_STATS, body=body))
        return result

    def list_for_trace(
        self,
        trace_id: UUID | str,
        *,
        max_start_time: datetime | str,
        min_start_time: datetime | str,
        project_id: UUID | str,
        filter: str | None = None,
        selects: Sequence[RunsListForTraceSelectsItem | str] | None = None,
    ) -> QueryTraceResponseBody:
        """List for trace: ``GET /v2/traces/{trace_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            trace_id: UUID.
            max_start_time: RFC 3339 time.
            min_start_time: RFC 3339 time.
            project_id: UUID.
            filter: String.
            selects: Array of one of ``"APP_PATH"``, ``"ATTACHMENTS"``, ``"COMPLETION_COST"``,
                ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``, ``"COMPLETION_TOKEN_DETAILS"``,
                ``"DOTTED_ORDER"``, ``"END_TIME"``, ``"ERROR"``, ``"ERROR_PREVIEW"``, ``"EVENTS"``, ``"EXTRA"``,
                ``"FEEDBACK_STATS"``, ``"FIRST_TOKEN_TIME"``, ``"ID"``, ``"INPUTS"``, ``"INPUTS_PREVIEW"``,
                ``"IS_IN_DATASET"``, ``"IS_ROOT"``, ``"LATENCY_SECONDS"``, ``"MANIFEST"``, ``"METADATA"``,
                ``"NAME"``, ``"OUTPUTS"``, ``"OUTPUTS_PREVIEW"``, ``"PARENT_RUN_IDS"``, ``"PRICE_MODEL_ID"``,
                ``"PROJECT_ID"``, ``"PROMPT_COST"``, ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``,
                ``"PROMPT_TOKEN_DETAILS"``, ``"REFERENCE_DATASET_ID"``, ``"REFERENCE_EXAMPLE_ID"``, ``"RUN_TYPE"``,
                ``"SHARE_URL"``, ``"START_TIME"``, ``"STATUS"``, ``"TAGS"``, ``"THREAD_EVALUATION_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``QueryTraceResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1traces~1{trace_id}~1runs/get
        """
        result: QueryTraceResponseBody = self._sender._send(
            Call(
                _operations.LIST_FOR_TRACE,
                path={"trace_id": trace_id},
                query={
                    "max_start_time": max_start_time,
                    "min_start_time": min_start_time,
                    "project_id": project_id,
                    "filter": filter,
                    "selects": selects,
                },
            )
        )
        return result

    def list_rule_logs(
        self,
        rule_id: UUID | str,
        *,
        backfill: bool | None = None,
        cursor: str | None = None,
        end_time: datetime | str | None = None,
        limit: int | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> RuleLogsPaginatedResponse:
        """List rule logs: ``GET /api/v1/runs/rules/{rule_id}/logs/v2``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 1440 a page.

        Args:
            rule_id: UUID.
            backfill: Boolean; the server's default is ``false``.
            cursor: String or null.
            end_time: RFC 3339 time or null.
            limit: Integer, at least ``1``, at most ``1440``; the server's default is ``150``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``RuleLogsPaginatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rule_logs_v2_api_v1_runs_rules__rule_id__logs_v2_get
        """
        result: RuleLogsPaginatedResponse = self._sender._send(
            Call(
                _operations.LIST_RULE_LOGS,
                path={"rule_id": rule_id},
                query={
                    "backfill": backfill,
                    "cursor": cursor,
                    "end_time": end_time,
                    "limit": limit,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    def list_rule_logs_v1(
        self,
        rule_id: UUID | str,
        *,
        end_time: datetime | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> list[RuleLogSchema]:
        """List rule logs v1: ``GET /api/v1/runs/rules/{rule_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 1440 a page.

        Args:
            rule_id: UUID.
            end_time: RFC 3339 time or null.
            limit: Integer, at least ``1``, at most ``1440``; the server's default is ``150``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``list[RuleLogSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rule_logs_api_v1_runs_rules__rule_id__logs_get
        """
        result: list[RuleLogSchema] = self._sender._send(
            Call(
                _operations.LIST_RULE_LOGS_V1,
                path={"rule_id": rule_id},
                query={
                    "end_time": end_time,
                    "limit": limit,
                    "offset": offset,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    def list_rules(
        self,
        *,
        dataset_id: UUID | str | None = None,
        evaluator_id: UUID | str | None = None,
        id: Sequence[UUID | str] | None = None,
        include_backfill_progress: bool | None = None,
        name_contains: str | None = None,
        session_id: UUID | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        type: RunsListRulesType | str | None = None,
    ) -> list[RunRulesSchema]:
        """List rules: ``GET /api/v1/runs/rules``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID or null.
            evaluator_id: UUID or null.
            id: Array of UUID or null.
            include_backfill_progress: Boolean; the server's default is ``false``.
            name_contains: String or null.
            session_id: UUID or null.
            tag_value_id: Array of UUID or null.
            type: One of ``"dataset"``, ``"session"`` or null.

        Returns:
            ``list[RunRulesSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rules_api_v1_runs_rules_get
        """
        result: list[RunRulesSchema] = self._sender._send(
            Call(
                _operations.LIST_RULES,
                query={
                    "dataset_id": dataset_id,
                    "evaluator_id": evaluator_id,
                    "id": id,
                    "include_backfill_progress": include_backfill_progress,
                    "name_contains": name_contains,
                    "session_id": session_id,
                    "tag_value_id": tag_value_id,
                    "type": type,
                },
            )
        )
        return result

    def multipart_ingest(
        self, body: RunsMultipartIngestBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> dict[str, str]:
        """Multipart ingest: ``POST /runs/multipart``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``RunsMultipartIngestBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1multipart/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.MULTIPART_INGEST, body=body))
        return result

    def query(self, body: QueryRunsRequestBody | Mapping[str, Any]) -> QueryRunsResponseBody:
        """Query: ``POST /v2/runs/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 1000 a page.

        Args:
            body: A ``QueryRunsRequestBody``, or a mapping in wire names.

        Returns:
            ``QueryRunsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1runs~1query/post
        """
        result: QueryRunsResponseBody = self._sender._send(Call(_operations.QUERY, body=body))
        return result

    def query_v1(self, body: RunsQuery | Mapping[str, Any]) -> ListRunsResponse:
        """Query v1: ``POST /api/v1/runs/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``RunsQuery``, or a mapping in wire names.

        Returns:
            ``ListRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/query_runs_api_v1_runs_query_post
        """
        result: ListRunsResponse = self._sender._send(Call(_operations.QUERY_V1, body=body))
        return result

    def share(self, run_id: UUID | str) -> RunShareSchema:
        """Share: ``PUT /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``RunShareSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/share_run_api_v1_runs__run_id__share_put
        """
        result: RunShareSchema = self._sender._send(Call(_operations.SHARE, path={"run_id": run_id}))
        return result

    def stats(self, body: RunStatsQueryParams | Mapping[str, Any]) -> RunStats | dict[str, RunStats]:
        """Stats: ``POST /api/v1/runs/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunStatsQueryParams``, or a mapping in wire names.

        Returns:
            ``RunStats | dict[str, RunStats]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/stats_runs_api_v1_runs_stats_post
        """
        result: RunStats | dict[str, RunStats] = self._sender._send(Call(_operations.STATS, body=body))
        return result

    def trigger_rule(self, rule_id: UUID | str) -> RunRulesSchema:
        """Trigger rule: ``POST /api/v1/runs/rules/{rule_id}/trigger``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/trigger_rule_api_v1_runs_rules__rule_id__trigger_post
        """
        result: RunRulesSchema = self._sender._send(Call(_operations.TRIGGER_RULE, path={"rule_id": rule_id}))
        return result

    def trigger_rules(self, body: TriggerRulesRequest | Mapping[str, Any]) -> Any:
        """Trigger rules: ``POST /api/v1/runs/rules/trigger``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TriggerRulesRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/trigger_rules_api_v1_runs_rules_trigger_post
        """
        return self._sender._send(Call(_operations.TRIGGER_RULES, body=body))

    def unshare(self, run_id: UUID | str) -> Any:
        """Unshare: ``DELETE /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/unshare_run_api_v1_runs__run_id__share_delete
        """
        return self._sender._send(Call(_operations.UNSHARE, path={"run_id": run_id}))

    def update(self, run_id: UUID | str, body: Run | Mapping[str, Any]) -> dict[str, str]:
        """Update: ``PATCH /runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            body: A ``Run``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1{run_id}/patch
        """
        result: dict[str, str] = self._sender._send(Call(_operations.UPDATE, path={"run_id": run_id}, body=body))
        return result

    def update_rule(self, rule_id: UUID | str, body: RunRulesUpdateSchema | Mapping[str, Any]) -> RunRulesSchema:
        """Update rule: ``PATCH /api/v1/runs/rules/{rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.
            body: A ``RunRulesUpdateSchema``, or a mapping in wire names.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/update_rule_api_v1_runs_rules__rule_id__patch
        """
        result: RunRulesSchema = self._sender._send(Call(_operations.UPDATE_RULE, path={"rule_id": rule_id}, body=body))
        return result

    def update_v1(self, run_id: UUID | str, body: Run | Mapping[str, Any]) -> Any:
        """Update v1: ``PATCH /api/v1/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            body: A ``Run``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/update_run_api_v1_runs__run_id__patch
        """
        return self._sender._send(Call(_operations.UPDATE_V1, path={"run_id": run_id}, body=body))

    def validate_query(self, body: RunsQuery | Mapping[str, Any]) -> RunsQueryValidationResponse:
        """Validate query: ``POST /api/v1/runs/query/validate``.

        Scope: none.

        Args:
            body: A ``RunsQuery``, or a mapping in wire names.

        Returns:
            ``RunsQueryValidationResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/validate_runs_query_api_v1_runs_query_validate_post
        """
        result: RunsQueryValidationResponse = self._sender._send(Call(_operations.VALIDATE_QUERY, body=body))
        return result

    def validate_rule(self, body: RunRulesValidateSchema | Mapping[str, Any]) -> list[dict[str, Any]]:
        """Validate rule: ``POST /api/v1/runs/rules/validate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunRulesValidateSchema``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/validate_rule_api_v1_runs_rules_validate_post
        """
        result: list[dict[str, Any]] = self._sender._send(Call(_operations.VALIDATE_RULE, body=body))
        return result


class AsyncRuns(AsyncResource):
    """``runs`` for asyncio: 31 operations."""

    __slots__ = ()

    async def batch_ingest(self, body: RunsBatchIngestBody | Mapping[str, Any]) -> dict[str, str]:
        """Batch ingest: ``POST /runs/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsBatchIngestBody``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1batch/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.BATCH_INGEST, body=body))
        return result

    async def create(self, body: Run | Mapping[str, Any]) -> dict[str, str]:
        """Create: ``POST /runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``Run``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_rule(self, body: RunRulesCreateSchema | Mapping[str, Any]) -> RunRulesSchema:
        """Create rule: ``POST /api/v1/runs/rules``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunRulesCreateSchema``, or a mapping in wire names.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/create_rule_api_v1_runs_rules_post
        """
        result: RunRulesSchema = await self._sender._send(Call(_operations.CREATE_RULE, body=body))
        return result

    async def delete_many(self, body: RunsDeleteManyBody | Mapping[str, Any]) -> Any:
        """Delete many: ``POST /api/v1/runs/delete``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsDeleteManyBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_runs_api_v1_runs_delete_post
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, body=body))

    async def delete_rule(self, rule_id: UUID | str) -> Any:
        """Delete rule: ``DELETE /api/v1/runs/rules/{rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_rule_api_v1_runs_rules__rule_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_RULE, path={"rule_id": rule_id}))

    async def delete_traces(self, body: RunsDeleteTracesBody | Mapping[str, Any]) -> Any:
        """Delete traces: ``POST /api/v1/runs/delete/traces``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunsDeleteTracesBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/delete_runs_abac_api_v1_runs_delete_traces_post
        """
        return await self._sender._send(Call(_operations.DELETE_TRACES, body=body))

    async def generate_query(self, body: GenerateRunsQueryRequest | Mapping[str, Any]) -> GenerateRunsQueryResponse:
        """Generate query: ``POST /api/v1/runs/generate-query``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GenerateRunsQueryRequest``, or a mapping in wire names.

        Returns:
            ``GenerateRunsQueryResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/generate_query_for_runs_api_v1_runs_generate_query_post
        """
        result: GenerateRunsQueryResponse = await self._sender._send(Call(_operations.GENERATE_QUERY, body=body))
        return result

    async def get(
        self,
        run_id: UUID | str,
        *,
        project_id: UUID | str,
        start_time: datetime | str,
        selects: Sequence[RunsGetSelectsItem | str] | None = None,
    ) -> RunResponse:
        """Get: ``GET /v2/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            project_id: UUID.
            start_time: RFC 3339 time.
            selects: Array of one of ``"APP_PATH"``, ``"ATTACHMENTS"``, ``"COMPLETION_COST"``,
                ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``, ``"COMPLETION_TOKEN_DETAILS"``,
                ``"DOTTED_ORDER"``, ``"END_TIME"``, ``"ERROR"``, ``"ERROR_PREVIEW"``, ``"EVENTS"``, ``"EXTRA"``,
                ``"FEEDBACK_STATS"``, ``"FIRST_TOKEN_TIME"``, ``"ID"``, ``"INPUTS"``, ``"INPUTS_PREVIEW"``,
                ``"IS_IN_DATASET"``, ``"IS_ROOT"``, ``"LATENCY_SECONDS"``, ``"MANIFEST"``, ``"METADATA"``,
                ``"NAME"``, ``"OUTPUTS"``, ``"OUTPUTS_PREVIEW"``, ``"PARENT_RUN_IDS"``, ``"PRICE_MODEL_ID"``,
                ``"PROJECT_ID"``, ``"PROMPT_COST"``, ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``,
                ``"PROMPT_TOKEN_DETAILS"``, ``"REFERENCE_DATASET_ID"``, ``"REFERENCE_EXAMPLE_ID"``, ``"RUN_TYPE"``,
                ``"SHARE_URL"``, ``"START_TIME"``, ``"STATUS"``, ``"TAGS"``, ``"THREAD_EVALUATION_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``RunResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1runs~1{run_id}/get
        """
        result: RunResponse = await self._sender._send(
            Call(
                _operations.GET,
                path={"run_id": run_id},
                query={"project_id": project_id, "start_time": start_time, "selects": selects},
            )
        )
        return result

    async def get_last_applied_rule(self, rule_id: UUID | str, *, backfill: bool | None = None) -> RuleLogSchema:
        """Get last applied rule: ``GET /api/v1/runs/rules/{rule_id}/last_applied``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.
            backfill: Boolean; the server's default is ``false``.

        Returns:
            ``RuleLogSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/get_last_applied_rule_api_v1_runs_rules__rule_id__last_applied_get
        """
        result: RuleLogSchema = await self._sender._send(
            Call(_operations.GET_LAST_APPLIED_RULE, path={"rule_id": rule_id}, query={"backfill": backfill})
        )
        return result

    async def get_share_state(self, run_id: UUID | str) -> RunShareSchema | None:
        """Get share state: ``GET /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``RunShareSchema | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/read_run_share_state_api_v1_runs__run_id__share_get
        """
        result: RunShareSchema | None = await self._sender._send(
            Call(_operations.GET_SHARE_STATE, path={"run_id": run_id})
        )
        return result

    async def get_thread_preview(
        self,
        thread_id: str,
        *,
        session_id: UUID | str,
        select: Sequence[ThreadMessagesFormatType | str] | None = None,
        variables: Sequence[str] | None = None,
    ) -> ThreadPreviewResponse:
        """Get thread preview: ``GET /api/v1/runs/threads/{thread_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            thread_id: String.
            session_id: UUID.
            select: Array of ``ThreadMessagesFormatType`` or null.
            variables: Array of string or null.

        Returns:
            ``ThreadPreviewResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/thread_preview_api_v1_runs_threads__thread_id__get
        """
        result: ThreadPreviewResponse = await self._sender._send(
            Call(
                _operations.GET_THREAD_PREVIEW,
                path={"thread_id": thread_id},
                query={"session_id": session_id, "select": select, "variables": variables},
            )
        )
        return result

    async def get_v1(
        self,
        run_id: UUID | str,
        *,
        exclude_s3_stored_attributes: bool | None = None,
        exclude_serialized: bool | None = None,
        include_messages: bool | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> RunSchema:
        """Get v1: ``GET /api/v1/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            exclude_s3_stored_attributes: Boolean; the server's default is ``false``.
            exclude_serialized: Boolean; the server's default is ``false``.
            include_messages: Boolean; the server's default is ``false``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``RunSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/read_run_api_v1_runs__run_id__get
        """
        result: RunSchema = await self._sender._send(
            Call(
                _operations.GET_V1,
                path={"run_id": run_id},
                query={
                    "exclude_s3_stored_attributes": exclude_s3_stored_attributes,
                    "exclude_serialized": exclude_serialized,
                    "include_messages": include_messages,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    async def group(self, body: RunGroupRequest | Mapping[str, Any]) -> RunGroupsResponse:
        """Group: ``POST /api/v1/runs/group``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            body: A ``RunGroupRequest``, or a mapping in wire names.

        Returns:
            ``RunGroupsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/group_runs_api_v1_runs_group_post
        """
        result: RunGroupsResponse = await self._sender._send(Call(_operations.GROUP, body=body))
        return result

    async def group_stats(self, body: RunGroupRequest | Mapping[str, Any]) -> RunGroupStats:
        """Group stats: ``POST /api/v1/runs/group/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunGroupRequest``, or a mapping in wire names.

        Returns:
            ``RunGroupStats``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/stats_group_runs_api_v1_runs_group_stats_post
        """
        result: RunGroupStats = await self._sender._send(Call(_operations.GROUP_STATS, body=body))
        return result

    async def list_for_trace(
        self,
        trace_id: UUID | str,
        *,
        max_start_time: datetime | str,
        min_start_time: datetime | str,
        project_id: UUID | str,
        filter: str | None = None,
        selects: Sequence[RunsListForTraceSelectsItem | str] | None = None,
    ) -> QueryTraceResponseBody:
        """List for trace: ``GET /v2/traces/{trace_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            trace_id: UUID.
            max_start_time: RFC 3339 time.
            min_start_time: RFC 3339 time.
            project_id: UUID.
            filter: String.
            selects: Array of one of ``"APP_PATH"``, ``"ATTACHMENTS"``, ``"COMPLETION_COST"``,
                ``"COMPLETION_COST_DETAILS"``, ``"COMPLETION_TOKENS"``, ``"COMPLETION_TOKEN_DETAILS"``,
                ``"DOTTED_ORDER"``, ``"END_TIME"``, ``"ERROR"``, ``"ERROR_PREVIEW"``, ``"EVENTS"``, ``"EXTRA"``,
                ``"FEEDBACK_STATS"``, ``"FIRST_TOKEN_TIME"``, ``"ID"``, ``"INPUTS"``, ``"INPUTS_PREVIEW"``,
                ``"IS_IN_DATASET"``, ``"IS_ROOT"``, ``"LATENCY_SECONDS"``, ``"MANIFEST"``, ``"METADATA"``,
                ``"NAME"``, ``"OUTPUTS"``, ``"OUTPUTS_PREVIEW"``, ``"PARENT_RUN_IDS"``, ``"PRICE_MODEL_ID"``,
                ``"PROJECT_ID"``, ``"PROMPT_COST"``, ``"PROMPT_COST_DETAILS"``, ``"PROMPT_TOKENS"``,
                ``"PROMPT_TOKEN_DETAILS"``, ``"REFERENCE_DATASET_ID"``, ``"REFERENCE_EXAMPLE_ID"``, ``"RUN_TYPE"``,
                ``"SHARE_URL"``, ``"START_TIME"``, ``"STATUS"``, ``"TAGS"``, ``"THREAD_EVALUATION_TIME"``,
                ``"THREAD_ID"``, ``"TOTAL_COST"``, ``"TOTAL_TOKENS"``, ``"TRACE_ID"``.

        Returns:
            ``QueryTraceResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1traces~1{trace_id}~1runs/get
        """
        result: QueryTraceResponseBody = await self._sender._send(
            Call(
                _operations.LIST_FOR_TRACE,
                path={"trace_id": trace_id},
                query={
                    "max_start_time": max_start_time,
                    "min_start_time": min_start_time,
                    "project_id": project_id,
                    "filter": filter,
                    "selects": selects,
                },
            )
        )
        return result

    async def list_rule_logs(
        self,
        rule_id: UUID | str,
        *,
        backfill: bool | None = None,
        cursor: str | None = None,
        end_time: datetime | str | None = None,
        limit: int | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> RuleLogsPaginatedResponse:
        """List rule logs: ``GET /api/v1/runs/rules/{rule_id}/logs/v2``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 1440 a page.

        Args:
            rule_id: UUID.
            backfill: Boolean; the server's default is ``false``.
            cursor: String or null.
            end_time: RFC 3339 time or null.
            limit: Integer, at least ``1``, at most ``1440``; the server's default is ``150``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``RuleLogsPaginatedResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rule_logs_v2_api_v1_runs_rules__rule_id__logs_v2_get
        """
        result: RuleLogsPaginatedResponse = await self._sender._send(
            Call(
                _operations.LIST_RULE_LOGS,
                path={"rule_id": rule_id},
                query={
                    "backfill": backfill,
                    "cursor": cursor,
                    "end_time": end_time,
                    "limit": limit,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    async def list_rule_logs_v1(
        self,
        rule_id: UUID | str,
        *,
        end_time: datetime | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        session_id: UUID | str | None = None,
        start_time: datetime | str | None = None,
    ) -> list[RuleLogSchema]:
        """List rule logs v1: ``GET /api/v1/runs/rules/{rule_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 1440 a page.

        Args:
            rule_id: UUID.
            end_time: RFC 3339 time or null.
            limit: Integer, at least ``1``, at most ``1440``; the server's default is ``150``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            session_id: UUID or null.
            start_time: RFC 3339 time or null.

        Returns:
            ``list[RuleLogSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rule_logs_api_v1_runs_rules__rule_id__logs_get
        """
        result: list[RuleLogSchema] = await self._sender._send(
            Call(
                _operations.LIST_RULE_LOGS_V1,
                path={"rule_id": rule_id},
                query={
                    "end_time": end_time,
                    "limit": limit,
                    "offset": offset,
                    "session_id": session_id,
                    "start_time": start_time,
                },
            )
        )
        return result

    async def list_rules(
        self,
        *,
        dataset_id: UUID | str | None = None,
        evaluator_id: UUID | str | None = None,
        id: Sequence[UUID | str] | None = None,
        include_backfill_progress: bool | None = None,
        name_contains: str | None = None,
        session_id: UUID | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        type: RunsListRulesType | str | None = None,
    ) -> list[RunRulesSchema]:
        """List rules: ``GET /api/v1/runs/rules``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID or null.
            evaluator_id: UUID or null.
            id: Array of UUID or null.
            include_backfill_progress: Boolean; the server's default is ``false``.
            name_contains: String or null.
            session_id: UUID or null.
            tag_value_id: Array of UUID or null.
            type: One of ``"dataset"``, ``"session"`` or null.

        Returns:
            ``list[RunRulesSchema]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/list_rules_api_v1_runs_rules_get
        """
        result: list[RunRulesSchema] = await self._sender._send(
            Call(
                _operations.LIST_RULES,
                query={
                    "dataset_id": dataset_id,
                    "evaluator_id": evaluator_id,
                    "id": id,
                    "include_backfill_progress": include_backfill_progress,
                    "name_contains": name_contains,
                    "session_id": session_id,
                    "tag_value_id": tag_value_id,
                    "type": type,
                },
            )
        )
        return result

    async def multipart_ingest(
        self, body: RunsMultipartIngestBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> dict[str, str]:
        """Multipart ingest: ``POST /runs/multipart``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``RunsMultipartIngestBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1multipart/post
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.MULTIPART_INGEST, body=body))
        return result

    async def query(self, body: QueryRunsRequestBody | Mapping[str, Any]) -> QueryRunsResponseBody:
        """Query: ``POST /v2/runs/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 1000 a page.

        Args:
            body: A ``QueryRunsRequestBody``, or a mapping in wire names.

        Returns:
            ``QueryRunsResponseBody``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1v2~1runs~1query/post
        """
        result: QueryRunsResponseBody = await self._sender._send(Call(_operations.QUERY, body=body))
        return result

    async def query_v1(self, body: RunsQuery | Mapping[str, Any]) -> ListRunsResponse:
        """Query v1: ``POST /api/v1/runs/query``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by cursor, at most 100 a page.

        Args:
            body: A ``RunsQuery``, or a mapping in wire names.

        Returns:
            ``ListRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/query_runs_api_v1_runs_query_post
        """
        result: ListRunsResponse = await self._sender._send(Call(_operations.QUERY_V1, body=body))
        return result

    async def share(self, run_id: UUID | str) -> RunShareSchema:
        """Share: ``PUT /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            ``RunShareSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/share_run_api_v1_runs__run_id__share_put
        """
        result: RunShareSchema = await self._sender._send(Call(_operations.SHARE, path={"run_id": run_id}))
        return result

    async def stats(self, body: RunStatsQueryParams | Mapping[str, Any]) -> RunStats | dict[str, RunStats]:
        """Stats: ``POST /api/v1/runs/stats``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunStatsQueryParams``, or a mapping in wire names.

        Returns:
            ``RunStats | dict[str, RunStats]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/stats_runs_api_v1_runs_stats_post
        """
        result: RunStats | dict[str, RunStats] = await self._sender._send(Call(_operations.STATS, body=body))
        return result

    async def trigger_rule(self, rule_id: UUID | str) -> RunRulesSchema:
        """Trigger rule: ``POST /api/v1/runs/rules/{rule_id}/trigger``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/trigger_rule_api_v1_runs_rules__rule_id__trigger_post
        """
        result: RunRulesSchema = await self._sender._send(Call(_operations.TRIGGER_RULE, path={"rule_id": rule_id}))
        return result

    async def trigger_rules(self, body: TriggerRulesRequest | Mapping[str, Any]) -> Any:
        """Trigger rules: ``POST /api/v1/runs/rules/trigger``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TriggerRulesRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/trigger_rules_api_v1_runs_rules_trigger_post
        """
        return await self._sender._send(Call(_operations.TRIGGER_RULES, body=body))

    async def unshare(self, run_id: UUID | str) -> Any:
        """Unshare: ``DELETE /api/v1/runs/{run_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/unshare_run_api_v1_runs__run_id__share_delete
        """
        return await self._sender._send(Call(_operations.UNSHARE, path={"run_id": run_id}))

    async def update(self, run_id: UUID | str, body: Run | Mapping[str, Any]) -> dict[str, str]:
        """Update: ``PATCH /runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            body: A ``Run``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 409, 422, 429.

        Reference: https://api.smith.langchain.com/redoc#tag/runs/paths/~1runs~1{run_id}/patch
        """
        result: dict[str, str] = await self._sender._send(Call(_operations.UPDATE, path={"run_id": run_id}, body=body))
        return result

    async def update_rule(self, rule_id: UUID | str, body: RunRulesUpdateSchema | Mapping[str, Any]) -> RunRulesSchema:
        """Update rule: ``PATCH /api/v1/runs/rules/{rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            rule_id: UUID.
            body: A ``RunRulesUpdateSchema``, or a mapping in wire names.

        Returns:
            ``RunRulesSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/update_rule_api_v1_runs_rules__rule_id__patch
        """
        result: RunRulesSchema = await self._sender._send(
            Call(_operations.UPDATE_RULE, path={"rule_id": rule_id}, body=body)
        )
        return result

    async def update_v1(self, run_id: UUID | str, body: Run | Mapping[str, Any]) -> Any:
        """Update v1: ``PATCH /api/v1/runs/{run_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            run_id: UUID.
            body: A ``Run``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/update_run_api_v1_runs__run_id__patch
        """
        return await self._sender._send(Call(_operations.UPDATE_V1, path={"run_id": run_id}, body=body))

    async def validate_query(self, body: RunsQuery | Mapping[str, Any]) -> RunsQueryValidationResponse:
        """Validate query: ``POST /api/v1/runs/query/validate``.

        Scope: none.

        Args:
            body: A ``RunsQuery``, or a mapping in wire names.

        Returns:
            ``RunsQueryValidationResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/validate_runs_query_api_v1_runs_query_validate_post
        """
        result: RunsQueryValidationResponse = await self._sender._send(Call(_operations.VALIDATE_QUERY, body=body))
        return result

    async def validate_rule(self, body: RunRulesValidateSchema | Mapping[str, Any]) -> list[dict[str, Any]]:
        """Validate rule: ``POST /api/v1/runs/rules/validate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``RunRulesValidateSchema``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/run/operation/validate_rule_api_v1_runs_rules_validate_post
        """
        result: list[dict[str, Any]] = await self._sender._send(Call(_operations.VALIDATE_RULE, body=body))
        return result
