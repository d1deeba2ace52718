"""The ``tracer_sessions`` resource: 27 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import tracer_sessions as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        CreateClusteringJobConfigRequest,
        CreateClusteringJobConfigResponse,
        CreateRunClusteringJobRequest,
        CreateRunClusteringJobResponse,
        CustomChartsSection,
        CustomChartsSectionRequest,
        DeleteClusteringJobConfigResponse,
        DeleteRunClusteringJobResponse,
        FetchClusteringJobRunsResult,
        FilterView,
        FilterViewCreate,
        FilterViewRename,
        FilterViewType,
        FilterViewUpdate,
        GenerateClusteringJobConfigRequest,
        GenerateClusteringJobConfigResponse,
        GetClusteringJobConfigsResponse,
        GetRunClusteringJobResponse,
        GetRunClusteringJobsResponse,
        GetRunClusterResponse,
        SessionSortableColumns,
        TracerSession,
        TracerSessionAgentVersionResponse,
        TracerSessionCreate,
        TracerSessionsListRunsFromInsightsJobAttributeSortOrder,
        TracerSessionUpdate,
        TracerSessionWithoutVirtualFields,
        UpdateClusteringJobConfigRequest,
        UpdateRunClusteringJobRequest,
        UpdateRunClusteringJobResponse,
    )


class TracerSessions(Resource):
    """``tracer_sessions``, blocking: 27 operations."""

    __slots__ = ()

    def auto_generate_insights_job_config(
        self, session_id: UUID | str, body: GenerateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> GenerateClusteringJobConfigResponse:
        """Auto generate insights job config: ``POST /api/v1/sessions/{session_id}/insights/configs/generate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``GenerateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``GenerateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Auto_Generate_Insights_Job_Config_api_v1_sessions__session_id__insights_configs_generate_post
        """
        result: GenerateClusteringJobConfigResponse = self._sender._send(
            Call(_operations.AUTO_GENERATE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id}, body=body)
        )
        return result

    def create(
        self, body: TracerSessionCreate | Mapping[str, Any], *, upsert: bool | None = None
    ) -> TracerSessionWithoutVirtualFields:
        """Create: ``POST /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TracerSessionCreate``, or a mapping in wire names.
            upsert: Boolean; the server's default is ``false``.

        Returns:
            ``TracerSessionWithoutVirtualFields``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/create_tracer_session_api_v1_sessions_post
        """
        result: TracerSessionWithoutVirtualFields = self._sender._send(
            Call(_operations.CREATE, query={"upsert": upsert}, body=body)
        )
        return result

    def create_filter_view(self, session_id: UUID | str, body: FilterViewCreate | Mapping[str, Any]) -> FilterView:
        """Create filter view: ``POST /api/v1/sessions/{session_id}/views``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``FilterViewCreate``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/create_filter_view_api_v1_sessions__session_id__views_post
        """
        result: FilterView = self._sender._send(
            Call(_operations.CREATE_FILTER_VIEW, path={"session_id": session_id}, body=body)
        )
        return result

    def create_insights_job(
        self, session_id: UUID | str, body: CreateRunClusteringJobRequest | Mapping[str, Any]
    ) -> CreateRunClusteringJobResponse:
        """Create insights job: ``POST /api/v1/sessions/{session_id}/insights``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CreateRunClusteringJobRequest``, or a mapping in wire names.

        Returns:
            ``CreateRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Create_Insights_Job_api_v1_sessions__session_id__insights_post
        """
        result: CreateRunClusteringJobResponse = self._sender._send(
            Call(_operations.CREATE_INSIGHTS_JOB, path={"session_id": session_id}, body=body)
        )
        return result

    def create_insights_job_config(
        self, session_id: UUID | str, body: CreateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> CreateClusteringJobConfigResponse:
        """Create insights job config: ``POST /api/v1/sessions/{session_id}/insights/configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CreateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``CreateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Create_Insights_Job_Config_api_v1_sessions__session_id__insights_configs_post
        """
        result: CreateClusteringJobConfigResponse = self._sender._send(
            Call(_operations.CREATE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id}, body=body)
        )
        return result

    def dashboard(
        self, session_id: UUID | str, body: CustomChartsSectionRequest | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Dashboard: ``POST /api/v1/sessions/{session_id}/dashboard``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CustomChartsSectionRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/get_tracing_project_prebuilt_dashboard_api_v1_sessions__session_id__dashboard_post
        """
        result: CustomChartsSection = self._sender._send(
            Call(_operations.DASHBOARD, path={"session_id": session_id}, body=body)
        )
        return result

    def delete(self, session_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_tracer_session_api_v1_sessions__session_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"session_id": session_id}))

    def delete_filter_view(self, session_id: UUID | str, view_id: UUID | str) -> Any:
        """Delete filter view: ``DELETE /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_filter_view_api_v1_sessions__session_id__views__view_id__delete
        """
        return self._sender._send(
            Call(_operations.DELETE_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id})
        )

    def delete_insights_job(self, session_id: UUID | str, job_id: UUID | str) -> DeleteRunClusteringJobResponse:
        """Delete insights job: ``DELETE /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.

        Returns:
            ``DeleteRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Delete_Insights_Job_api_v1_sessions__session_id__insights__job_id__delete
        """
        result: DeleteRunClusteringJobResponse = self._sender._send(
            Call(_operations.DELETE_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id})
        )
        return result

    def delete_insights_job_config(
        self, session_id: UUID | str, config_id: UUID | str
    ) -> DeleteClusteringJobConfigResponse:
        """Delete insights job config: ``DELETE /api/v1/sessions/{session_id}/insights/configs/{config_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            config_id: UUID.

        Returns:
            ``DeleteClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Delete_Insights_Job_Config_api_v1_sessions__session_id__insights_configs__config_id__delete
        """
        result: DeleteClusteringJobConfigResponse = self._sender._send(
            Call(_operations.DELETE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id, "config_id": config_id})
        )
        return result

    def delete_many(self, *, session_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_ids: Array of UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_tracer_sessions_api_v1_sessions_delete
        """
        return self._sender._send(Call(_operations.DELETE_MANY, query={"session_ids": session_ids}))

    def get(
        self,
        session_id: UUID | str,
        *,
        include_stats: bool | None = None,
        stats_start_time: datetime | str | None = None,
    ) -> TracerSession:
        """Get: ``GET /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            include_stats: Boolean; the server's default is ``false``.
            stats_start_time: RFC 3339 time or null.

        Returns:
            ``TracerSession``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_session_api_v1_sessions__session_id__get
        """
        result: TracerSession = self._sender._send(
            Call(
                _operations.GET,
                path={"session_id": session_id},
                query={"include_stats": include_stats, "stats_start_time": stats_start_time},
            )
        )
        return result

    def get_filter_view(self, session_id: UUID | str, view_id: UUID | str) -> FilterView:
        """Get filter view: ``GET /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_filter_view_api_v1_sessions__session_id__views__view_id__get
        """
        result: FilterView = self._sender._send(
            Call(_operations.GET_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id})
        )
        return result

    def get_insights_job(self, session_id: UUID | str, job_id: UUID | str) -> GetRunClusteringJobResponse:
        """Get insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.

        Returns:
            ``GetRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Job_api_v1_sessions__session_id__insights__job_id__get
        """
        result: GetRunClusteringJobResponse = self._sender._send(
            Call(_operations.GET_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id})
        )
        return result

    def get_run_cluster_from_insights_job(
        self, session_id: UUID | str, job_id: UUID | str, cluster_id: UUID | str
    ) -> GetRunClusterResponse:
        """Get run cluster from insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}/clusters/{cluster_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.
            cluster_id: UUID.

        Returns:
            ``GetRunClusterResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Run_Cluster_from_Insights_Job_api_v1_sessions__session_id__insights__job_id__clusters__cluster_id__get
        """
        result: GetRunClusterResponse = self._sender._send(
            Call(
                _operations.GET_RUN_CLUSTER_FROM_INSIGHTS_JOB,
                path={"session_id": session_id, "job_id": job_id, "cluster_id": cluster_id},
            )
        )
        return result

    def get_runs_metadata(
        self,
        session_id: UUID | str,
        *,
        k: int | None = None,
        metadata_keys: Sequence[str] | None = None,
        root_runs_only: bool | None = None,
        start_time: datetime | str | None = None,
    ) -> dict[str, builtins.list[str]]:
        """Get runs metadata: ``GET /api/v1/sessions/{session_id}/metadata``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            k: Integer, at least ``1``; the server's default is ``10``.
            metadata_keys: Array of string or null.
            root_runs_only: Boolean; the server's default is ``false``.
            start_time: RFC 3339 time or null.

        Returns:
            ``dict[str, list[str]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_sessions_runs_metadata_api_v1_sessions__session_id__metadata_get
        """
        result: dict[str, list[str]] = self._sender._send(
            Call(
                _operations.GET_RUNS_METADATA,
                path={"session_id": session_id},
                query={
                    "k": k,
                    "metadata_keys": metadata_keys,
                    "root_runs_only": root_runs_only,
                    "start_time": start_time,
                },
            )
        )
        return result

    def list(
        self,
        *,
        dataset_version: str | None = None,
        facets: bool | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        include_stats: bool | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        reference_dataset: Sequence[UUID | str] | None = None,
        reference_free: bool | None = None,
        sort_by: SessionSortableColumns | str | None = None,
        sort_by_desc: bool | None = None,
        sort_by_feedback_key: str | None = None,
        stats_select: Sequence[str] | None = None,
        stats_start_time: datetime | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        use_approx_stats: bool | None = None,
    ) -> builtins.list[TracerSession]:
        """List: ``GET /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_version: String or null.
            facets: Boolean; the server's default is ``false``.
            filter: String or null.
            id: Array of UUID or null.
            include_stats: Boolean; the server's default is ``false``.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            reference_dataset: Array of UUID or null.
            reference_free: Boolean or null.
            sort_by: ``SessionSortableColumns``; the server's default is ``"start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            sort_by_feedback_key: String or null.
            stats_select: Array of string or null.
            stats_start_time: RFC 3339 time or null.
            tag_value_id: Array of UUID or null.
            use_approx_stats: Boolean; the server's default is ``false``.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_sessions_api_v1_sessions_get
        """
        result: list[TracerSession] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "dataset_version": dataset_version,
                    "facets": facets,
                    "filter": filter,
                    "id": id,
                    "include_stats": include_stats,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "reference_dataset": reference_dataset,
                    "reference_free": reference_free,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "sort_by_feedback_key": sort_by_feedback_key,
                    "stats_select": stats_select,
                    "stats_start_time": stats_start_time,
                    "tag_value_id": tag_value_id,
                    "use_approx_stats": use_approx_stats,
                },
            )
        )
        return result

    def list_agent_versions(self, session_id: str) -> builtins.list[TracerSessionAgentVersionResponse]:
        """List agent versions: ``GET /v1/platform/sessions/{sessionID}/agent-versions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.

        Returns:
            ``list[TracerSessionAgentVersionResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/sessions/paths/~1v1~1platform~1sessions~1{sessionID}~1agent-versions/get
        """
        result: list[TracerSessionAgentVersionResponse] = self._sender._send(
            Call(_operations.LIST_AGENT_VERSIONS, path={"sessionID": session_id})
        )
        return result

    def list_filter_views(
        self, session_id: UUID | str, *, type: FilterViewType | str | None = None
    ) -> builtins.list[FilterView]:
        """List filter views: ``GET /api/v1/sessions/{session_id}/views``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            type: ``FilterViewType`` or null.

        Returns:
            ``list[FilterView]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_filter_views_api_v1_sessions__session_id__views_get
        """
        result: list[FilterView] = self._sender._send(
            Call(_operations.LIST_FILTER_VIEWS, path={"session_id": session_id}, query={"type": type})
        )
        return result

    def list_insights_job_configs(
        self, session_id: UUID | str, *, include_prebuilts: bool | None = None
    ) -> GetClusteringJobConfigsResponse:
        """List insights job configs: ``GET /api/v1/sessions/{session_id}/insights/configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            include_prebuilts: Boolean; the server's default is ``false``.

        Returns:
            ``GetClusteringJobConfigsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Job_Configs_api_v1_sessions__session_id__insights_configs_get
        """
        result: GetClusteringJobConfigsResponse = self._sender._send(
            Call(
                _operations.LIST_INSIGHTS_JOB_CONFIGS,
                path={"session_id": session_id},
                query={"include_prebuilts": include_prebuilts},
            )
        )
        return result

    def list_insights_jobs(
        self,
        session_id: UUID | str,
        *,
        config_id: UUID | str | None = None,
        legacy: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> GetRunClusteringJobsResponse:
        """List insights jobs: ``GET /api/v1/sessions/{session_id}/insights``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            session_id: UUID.
            config_id: UUID or null.
            legacy: Boolean or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``GetRunClusteringJobsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Jobs_api_v1_sessions__session_id__insights_get
        """
        result: GetRunClusteringJobsResponse = self._sender._send(
            Call(
                _operations.LIST_INSIGHTS_JOBS,
                path={"session_id": session_id},
                query={"config_id": config_id, "legacy": legacy, "limit": limit, "offset": offset},
            )
        )
        return result

    def list_runs_from_insights_job(
        self,
        session_id: UUID | str,
        job_id: UUID | str,
        *,
        attribute_sort_key: str | None = None,
        attribute_sort_order: TracerSessionsListRunsFromInsightsJobAttributeSortOrder | str | None = None,
        cluster_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> FetchClusteringJobRunsResult:
        """List runs from insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            session_id: UUID.
            job_id: UUID.
            attribute_sort_key: String or null.
            attribute_sort_order: One of ``"asc"``, ``"desc"`` or null.
            cluster_id: UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``FetchClusteringJobRunsResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Runs_from_Insights_Job_api_v1_sessions__session_id__insights__job_id__runs_get
        """
        result: FetchClusteringJobRunsResult = self._sender._send(
            Call(
                _operations.LIST_RUNS_FROM_INSIGHTS_JOB,
                path={"session_id": session_id, "job_id": job_id},
                query={
                    "attribute_sort_key": attribute_sort_key,
                    "attribute_sort_order": attribute_sort_order,
                    "cluster_id": cluster_id,
                    "limit": limit,
                    "offset": offset,
                },
            )
        )
        return result

    def rename_filter_view(
        self, session_id: UUID | str, view_id: UUID | str, body: FilterViewRename | Mapping[str, Any]
    ) -> FilterView:
        """Rename filter view: ``PATCH /api/v1/sessions/{session_id}/views/{view_id}/rename``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.
            body: A ``FilterViewRename``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/rename_filter_view_api_v1_sessions__session_id__views__view_id__rename_patch
        """
        result: FilterView = self._sender._send(
            Call(_operations.RENAME_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id}, body=body)
        )
        return result

    def update(
        self, session_id: UUID | str, body: TracerSessionUpdate | Mapping[str, Any]
    ) -> TracerSessionWithoutVirtualFields:
        """Update: ``PATCH /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``TracerSessionUpdate``, or a mapping in wire names.

        Returns:
            ``TracerSessionWithoutVirtualFields``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/update_tracer_session_api_v1_sessions__session_id__patch
        """
        result: TracerSessionWithoutVirtualFields = self._sender._send(
            Call(_operations.UPDATE, path={"session_id": session_id}, body=body)
        )
        return result

    def update_filter_view(
        self, session_id: UUID | str, view_id: UUID | str, body: FilterViewUpdate | Mapping[str, Any]
    ) -> FilterView:
        """Update filter view: ``PATCH /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.
            body: A ``FilterViewUpdate``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/update_filter_view_api_v1_sessions__session_id__views__view_id__patch
        """
        result: FilterView = self._sender._send(
            Call(_operations.UPDATE_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id}, body=body)
        )
        return result

    def update_insights_job(
        self, session_id: UUID | str, job_id: UUID | str, body: UpdateRunClusteringJobRequest | Mapping[str, Any]
    ) -> UpdateRunClusteringJobResponse:
        """Update insights job: ``PATCH /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.
            body: A ``UpdateRunClusteringJobRequest``, or a mapping in wire names.

        Returns:
            ``UpdateRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Update_Insights_Job_api_v1_sessions__session_id__insights__job_id__patch
        """
        result: UpdateRunClusteringJobResponse = self._sender._send(
            Call(_operations.UPDATE_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id}, body=body)
        )
        return result

    def update_insights_job_config(
        self, session_id: UUID | str, config_id: UUID | str, body: UpdateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> CreateClusteringJobConfigResponse:
        """Update insights job config: ``PATCH /api/v1/sessions/{session_id}/insights/configs/{config_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            config_id: UUID.
            body: A ``UpdateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``CreateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Update_Insights_Job_Config_api_v1_sessions__session_id__insights_configs__config_id__patch
        """
        result: CreateClusteringJobConfigResponse = self._sender._send(
            Call(
                _operations.UPDATE_INSIGHTS_JOB_CONFIG,
                path={"session_id": session_id, "config_id": config_id},
                body=body,
            )
        )
        return result


class AsyncTracerSessions(AsyncResource):
    """``tracer_sessions`` for asyncio: 27 operations."""

    __slots__ = ()

    async def auto_generate_insights_job_config(
        self, session_id: UUID | str, body: GenerateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> GenerateClusteringJobConfigResponse:
        """Auto generate insights job config: ``POST /api/v1/sessions/{session_id}/insights/configs/generate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``GenerateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``GenerateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Auto_Generate_Insights_Job_Config_api_v1_sessions__session_id__insights_configs_generate_post
        """
        result: GenerateClusteringJobConfigResponse = await self._sender._send(
            Call(_operations.AUTO_GENERATE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id}, body=body)
        )
        return result

    async def create(
        self, body: TracerSessionCreate | Mapping[str, Any], *, upsert: bool | None = None
    ) -> TracerSessionWithoutVirtualFields:
        """Create: ``POST /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``TracerSessionCreate``, or a mapping in wire names.
            upsert: Boolean; the server's default is ``false``.

        Returns:
            ``TracerSessionWithoutVirtualFields``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/create_tracer_session_api_v1_sessions_post
        """
        result: TracerSessionWithoutVirtualFields = await self._sender._send(
            Call(_operations.CREATE, query={"upsert": upsert}, body=body)
        )
        return result

    async def create_filter_view(
        self, session_id: UUID | str, body: FilterViewCreate | Mapping[str, Any]
    ) -> FilterView:
        """Create filter view: ``POST /api/v1/sessions/{session_id}/views``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``FilterViewCreate``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/create_filter_view_api_v1_sessions__session_id__views_post
        """
        result: FilterView = await self._sender._send(
            Call(_operations.CREATE_FILTER_VIEW, path={"session_id": session_id}, body=body)
        )
        return result

    async def create_insights_job(
        self, session_id: UUID | str, body: CreateRunClusteringJobRequest | Mapping[str, Any]
    ) -> CreateRunClusteringJobResponse:
        """Create insights job: ``POST /api/v1/sessions/{session_id}/insights``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CreateRunClusteringJobRequest``, or a mapping in wire names.

        Returns:
            ``CreateRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Create_Insights_Job_api_v1_sessions__session_id__insights_post
        """
        result: CreateRunClusteringJobResponse = await self._sender._send(
            Call(_operations.CREATE_INSIGHTS_JOB, path={"session_id": session_id}, body=body)
        )
        return result

    async def create_insights_job_config(
        self, session_id: UUID | str, body: CreateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> CreateClusteringJobConfigResponse:
        """Create insights job config: ``POST /api/v1/sessions/{session_id}/insights/configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CreateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``CreateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Create_Insights_Job_Config_api_v1_sessions__session_id__insights_configs_post
        """
        result: CreateClusteringJobConfigResponse = await self._sender._send(
            Call(_operations.CREATE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id}, body=body)
        )
        return result

    async def dashboard(
        self, session_id: UUID | str, body: CustomChartsSectionRequest | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Dashboard: ``POST /api/v1/sessions/{session_id}/dashboard``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``CustomChartsSectionRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/get_tracing_project_prebuilt_dashboard_api_v1_sessions__session_id__dashboard_post
        """
        result: CustomChartsSection = await self._sender._send(
            Call(_operations.DASHBOARD, path={"session_id": session_id}, body=body)
        )
        return result

    async def delete(self, session_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_tracer_session_api_v1_sessions__session_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"session_id": session_id}))

    async def delete_filter_view(self, session_id: UUID | str, view_id: UUID | str) -> Any:
        """Delete filter view: ``DELETE /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_filter_view_api_v1_sessions__session_id__views__view_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id})
        )

    async def delete_insights_job(self, session_id: UUID | str, job_id: UUID | str) -> DeleteRunClusteringJobResponse:
        """Delete insights job: ``DELETE /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.

        Returns:
            ``DeleteRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Delete_Insights_Job_api_v1_sessions__session_id__insights__job_id__delete
        """
        result: DeleteRunClusteringJobResponse = await self._sender._send(
            Call(_operations.DELETE_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id})
        )
        return result

    async def delete_insights_job_config(
        self, session_id: UUID | str, config_id: UUID | str
    ) -> DeleteClusteringJobConfigResponse:
        """Delete insights job config: ``DELETE /api/v1/sessions/{session_id}/insights/configs/{config_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            config_id: UUID.

        Returns:
            ``DeleteClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Delete_Insights_Job_Config_api_v1_sessions__session_id__insights_configs__config_id__delete
        """
        result: DeleteClusteringJobConfigResponse = await self._sender._send(
            Call(_operations.DELETE_INSIGHTS_JOB_CONFIG, path={"session_id": session_id, "config_id": config_id})
        )
        return result

    async def delete_many(self, *, session_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_ids: Array of UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/delete_tracer_sessions_api_v1_sessions_delete
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, query={"session_ids": session_ids}))

    async def get(
        self,
        session_id: UUID | str,
        *,
        include_stats: bool | None = None,
        stats_start_time: datetime | str | None = None,
    ) -> TracerSession:
        """Get: ``GET /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            include_stats: Boolean; the server's default is ``false``.
            stats_start_time: RFC 3339 time or null.

        Returns:
            ``TracerSession``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_session_api_v1_sessions__session_id__get
        """
        result: TracerSession = await self._sender._send(
            Call(
                _operations.GET,
                path={"session_id": session_id},
                query={"include_stats": include_stats, "stats_start_time": stats_start_time},
            )
        )
        return result

    async def get_filter_view(self, session_id: UUID | str, view_id: UUID | str) -> FilterView:
        """Get filter view: ``GET /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_filter_view_api_v1_sessions__session_id__views__view_id__get
        """
        result: FilterView = await self._sender._send(
            Call(_operations.GET_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id})
        )
        return result

    async def get_insights_job(self, session_id: UUID | str, job_id: UUID | str) -> GetRunClusteringJobResponse:
        """Get insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.

        Returns:
            ``GetRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Job_api_v1_sessions__session_id__insights__job_id__get
        """
        result: GetRunClusteringJobResponse = await self._sender._send(
            Call(_operations.GET_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id})
        )
        return result

    async def get_run_cluster_from_insights_job(
        self, session_id: UUID | str, job_id: UUID | str, cluster_id: UUID | str
    ) -> GetRunClusterResponse:
        """Get run cluster from insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}/clusters/{cluster_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.
            cluster_id: UUID.

        Returns:
            ``GetRunClusterResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Run_Cluster_from_Insights_Job_api_v1_sessions__session_id__insights__job_id__clusters__cluster_id__get
        """
        result: GetRunClusterResponse = await self._sender._send(
            Call(
                _operations.GET_RUN_CLUSTER_FROM_INSIGHTS_JOB,
                path={"session_id": session_id, "job_id": job_id, "cluster_id": cluster_id},
            )
        )
        return result

    async def get_runs_metadata(
        self,
        session_id: UUID | str,
        *,
        k: int | None = None,
        metadata_keys: Sequence[str] | None = None,
        root_runs_only: bool | None = None,
        start_time: datetime | str | None = None,
    ) -> dict[str, builtins.list[str]]:
        """Get runs metadata: ``GET /api/v1/sessions/{session_id}/metadata``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            k: Integer, at least ``1``; the server's default is ``10``.
            metadata_keys: Array of string or null.
            root_runs_only: Boolean; the server's default is ``false``.
            start_time: RFC 3339 time or null.

        Returns:
            ``dict[str, list[str]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_sessions_runs_metadata_api_v1_sessions__session_id__metadata_get
        """
        result: dict[str, list[str]] = await self._sender._send(
            Call(
                _operations.GET_RUNS_METADATA,
                path={"session_id": session_id},
                query={
                    "k": k,
                    "metadata_keys": metadata_keys,
                    "root_runs_only": root_runs_only,
                    "start_time": start_time,
                },
            )
        )
        return result

    async def list(
        self,
        *,
        dataset_version: str | None = None,
        facets: bool | None = None,
        filter: str | None = None,
        id: Sequence[UUID | str] | None = None,
        include_stats: bool | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        reference_dataset: Sequence[UUID | str] | None = None,
        reference_free: bool | None = None,
        sort_by: SessionSortableColumns | str | None = None,
        sort_by_desc: bool | None = None,
        sort_by_feedback_key: str | None = None,
        stats_select: Sequence[str] | None = None,
        stats_start_time: datetime | str | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        use_approx_stats: bool | None = None,
    ) -> builtins.list[TracerSession]:
        """List: ``GET /api/v1/sessions``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_version: String or null.
            facets: Boolean; the server's default is ``false``.
            filter: String or null.
            id: Array of UUID or null.
            include_stats: Boolean; the server's default is ``false``.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            reference_dataset: Array of UUID or null.
            reference_free: Boolean or null.
            sort_by: ``SessionSortableColumns``; the server's default is ``"start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            sort_by_feedback_key: String or null.
            stats_select: Array of string or null.
            stats_start_time: RFC 3339 time or null.
            tag_value_id: Array of UUID or null.
            use_approx_stats: Boolean; the server's default is ``false``.

        Returns:
            ``list[TracerSession]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_tracer_sessions_api_v1_sessions_get
        """
        result: list[TracerSession] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "dataset_version": dataset_version,
                    "facets": facets,
                    "filter": filter,
                    "id": id,
                    "include_stats": include_stats,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "reference_dataset": reference_dataset,
                    "reference_free": reference_free,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "sort_by_feedback_key": sort_by_feedback_key,
                    "stats_select": stats_select,
                    "stats_start_time": stats_start_time,
                    "tag_value_id": tag_value_id,
                    "use_approx_stats": use_approx_stats,
                },
            )
        )
        return result

    async def list_agent_versions(self, session_id: str) -> builtins.list[TracerSessionAgentVersionResponse]:
        """List agent versions: ``GET /v1/platform/sessions/{sessionID}/agent-versions``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.

        Returns:
            ``list[TracerSessionAgentVersionResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401.

        Reference: https://api.smith.langchain.com/redoc#tag/sessions/paths/~1v1~1platform~1sessions~1{sessionID}~1agent-versions/get
        """
        result: list[TracerSessionAgentVersionResponse] = await self._sender._send(
            Call(_operations.LIST_AGENT_VERSIONS, path={"sessionID": session_id})
        )
        return result

    async def list_filter_views(
        self, session_id: UUID | str, *, type: FilterViewType | str | None = None
    ) -> builtins.list[FilterView]:
        """List filter views: ``GET /api/v1/sessions/{session_id}/views``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            type: ``FilterViewType`` or null.

        Returns:
            ``list[FilterView]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/read_filter_views_api_v1_sessions__session_id__views_get
        """
        result: list[FilterView] = await self._sender._send(
            Call(_operations.LIST_FILTER_VIEWS, path={"session_id": session_id}, query={"type": type})
        )
        return result

    async def list_insights_job_configs(
        self, session_id: UUID | str, *, include_prebuilts: bool | None = None
    ) -> GetClusteringJobConfigsResponse:
        """List insights job configs: ``GET /api/v1/sessions/{session_id}/insights/configs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            include_prebuilts: Boolean; the server's default is ``false``.

        Returns:
            ``GetClusteringJobConfigsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Job_Configs_api_v1_sessions__session_id__insights_configs_get
        """
        result: GetClusteringJobConfigsResponse = await self._sender._send(
            Call(
                _operations.LIST_INSIGHTS_JOB_CONFIGS,
                path={"session_id": session_id},
                query={"include_prebuilts": include_prebuilts},
            )
        )
        return result

    async def list_insights_jobs(
        self,
        session_id: UUID | str,
        *,
        config_id: UUID | str | None = None,
        legacy: bool | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> GetRunClusteringJobsResponse:
        """List insights jobs: ``GET /api/v1/sessions/{session_id}/insights``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            session_id: UUID.
            config_id: UUID or null.
            legacy: Boolean or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``GetRunClusteringJobsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Insights_Jobs_api_v1_sessions__session_id__insights_get
        """
        result: GetRunClusteringJobsResponse = await self._sender._send(
            Call(
                _operations.LIST_INSIGHTS_JOBS,
                path={"session_id": session_id},
                query={"config_id": config_id, "legacy": legacy, "limit": limit, "offset": offset},
            )
        )
        return result

    async def list_runs_from_insights_job(
        self,
        session_id: UUID | str,
        job_id: UUID | str,
        *,
        attribute_sort_key: str | None = None,
        attribute_sort_order: TracerSessionsListRunsFromInsightsJobAttributeSortOrder | str | None = None,
        cluster_id: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> FetchClusteringJobRunsResult:
        """List runs from insights job: ``GET /api/v1/sessions/{session_id}/insights/{job_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            session_id: UUID.
            job_id: UUID.
            attribute_sort_key: String or null.
            attribute_sort_order: One of ``"asc"``, ``"desc"`` or null.
            cluster_id: UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.

        Returns:
            ``FetchClusteringJobRunsResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Get_Runs_from_Insights_Job_api_v1_sessions__session_id__insights__job_id__runs_get
        """
        result: FetchClusteringJobRunsResult = await self._sender._send(
            Call(
                _operations.LIST_RUNS_FROM_INSIGHTS_JOB,
                path={"session_id": session_id, "job_id": job_id},
                query={
                    "attribute_sort_key": attribute_sort_key,
                    "attribute_sort_order": attribute_sort_order,
                    "cluster_id": cluster_id,
                    "limit": limit,
                    "offset": offset,
                },
            )
        )
        return result

    async def rename_filter_view(
        self, session_id: UUID | str, view_id: UUID | str, body: FilterViewRename | Mapping[str, Any]
    ) -> FilterView:
        """Rename filter view: ``PATCH /api/v1/sessions/{session_id}/views/{view_id}/rename``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.
            body: A ``FilterViewRename``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/rename_filter_view_api_v1_sessions__session_id__views__view_id__rename_patch
        """
        result: FilterView = await self._sender._send(
            Call(_operations.RENAME_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id}, body=body)
        )
        return result

    async def update(
        self, session_id: UUID | str, body: TracerSessionUpdate | Mapping[str, Any]
    ) -> TracerSessionWithoutVirtualFields:
        """Update: ``PATCH /api/v1/sessions/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            body: A ``TracerSessionUpdate``, or a mapping in wire names.

        Returns:
            ``TracerSessionWithoutVirtualFields``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/update_tracer_session_api_v1_sessions__session_id__patch
        """
        result: TracerSessionWithoutVirtualFields = await self._sender._send(
            Call(_operations.UPDATE, path={"session_id": session_id}, body=body)
        )
        return result

    async def update_filter_view(
        self, session_id: UUID | str, view_id: UUID | str, body: FilterViewUpdate | Mapping[str, Any]
    ) -> FilterView:
        """Update filter view: ``PATCH /api/v1/sessions/{session_id}/views/{view_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            view_id: UUID.
            body: A ``FilterViewUpdate``, or a mapping in wire names.

        Returns:
            ``FilterView``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/update_filter_view_api_v1_sessions__session_id__views__view_id__patch
        """
        result: FilterView = await self._sender._send(
            Call(_operations.UPDATE_FILTER_VIEW, path={"session_id": session_id, "view_id": view_id}, body=body)
        )
        return result

    async def update_insights_job(
        self, session_id: UUID | str, job_id: UUID | str, body: UpdateRunClusteringJobRequest | Mapping[str, Any]
    ) -> UpdateRunClusteringJobResponse:
        """Update insights job: ``PATCH /api/v1/sessions/{session_id}/insights/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            job_id: UUID.
            body: A ``UpdateRunClusteringJobRequest``, or a mapping in wire names.

        Returns:
            ``UpdateRunClusteringJobResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Update_Insights_Job_api_v1_sessions__session_id__insights__job_id__patch
        """
        result: UpdateRunClusteringJobResponse = await self._sender._send(
            Call(_operations.UPDATE_INSIGHTS_JOB, path={"session_id": session_id, "job_id": job_id}, body=body)
        )
        return result

    async def update_insights_job_config(
        self, session_id: UUID | str, config_id: UUID | str, body: UpdateClusteringJobConfigRequest | Mapping[str, Any]
    ) -> CreateClusteringJobConfigResponse:
        """Update insights job config: ``PATCH /api/v1/sessions/{session_id}/insights/configs/{config_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: UUID.
            config_id: UUID.
            body: A ``UpdateClusteringJobConfigRequest``, or a mapping in wire names.

        Returns:
            ``CreateClusteringJobConfigResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/tracer-sessions/operation/_Beta__Update_Insights_Job_Config_api_v1_sessions__session_id__insights_configs__config_id__patch
        """
        result: CreateClusteringJobConfigResponse = await self._sender._send(
            Call(
                _operations.UPDATE_INSIGHTS_JOB_CONFIG,
                path={"session_id": session_id, "config_id": config_id},
                body=body,
            )
        )
        return result
