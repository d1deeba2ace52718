"""The ``datasets`` resource: 35 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import datasets as _operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        ComparativeExperiment,
        ComparativeExperimentBase,
        ComparativeExperimentCreate,
        Dataset,
        DatasetCreate,
        DatasetDiffInfo,
        DatasetSchemaForUpdate,
        DatasetsCloneBody,
        DatasetShareSchema,
        DatasetsUpdateSplitsBody,
        DatasetsUploadCsvBody,
        DatasetUpdate,
        DatasetVersion,
        DataType,
        ExamplesWithRunsQuery,
        ExampleWithRuns,
        ExperimentResultsUpload,
        ExperimentResultsUploadResult,
        GenerateSyntheticExamplesBody,
        GroupedExamplesWithRunsResponse,
        GroupedExperimentsRequest,
        PlaygroundRunOverDatasetBatchRequestSchema,
        PlaygroundRunOverDatasetRequestSchema,
        PutDatasetVersionsSchema,
        QueryFeedbackDelta,
        QueryFeedbackDeltaBatch,
        QueryGroupedExamplesWithRuns,
        SessionFeedbackDelta,
        SortByComparativeExperimentColumn,
        SortByDatasetColumn,
        StudioRunOverDatasetRequestSchema,
    )


class Datasets(Resource):
    """``datasets``, blocking: 35 operations."""

    __slots__ = ()

    def clone(self, body: DatasetsCloneBody | Mapping[str, Any]) -> builtins.list[dict[str, Any]]:
        """Clone: ``POST /api/v1/datasets/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetsCloneBody``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/clone_dataset_api_v1_datasets_clone_post
        """
        result: list[dict[str, Any]] = self._sender._send(Call(_operations.CLONE, body=body))
        return result

    def create(self, body: DatasetCreate | Mapping[str, Any]) -> Dataset:
        """Create: ``POST /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetCreate``, or a mapping in wire names.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_dataset_api_v1_datasets_post
        """
        result: Dataset = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_comparative_experiment(
        self, body: ComparativeExperimentCreate | Mapping[str, Any]
    ) -> ComparativeExperimentBase:
        """Create comparative experiment: ``POST /api/v1/datasets/comparative``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ComparativeExperimentCreate``, or a mapping in wire names.

        Returns:
            ``ComparativeExperimentBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_comparative_experiment_api_v1_datasets_comparative_post
        """
        result: ComparativeExperimentBase = self._sender._send(
            Call(_operations.CREATE_COMPARATIVE_EXPERIMENT, body=body)
        )
        return result

    def delete(self, dataset_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_dataset_api_v1_datasets__dataset_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"dataset_id": dataset_id}))

    def delete_comparative_experiment(self, comparative_experiment_id: UUID | str) -> Any:
        """Delete comparative experiment: ``DELETE /api/v1/datasets/comparative/{comparative_experiment_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            comparative_experiment_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_comparative_experiment_api_v1_datasets_comparative__comparative_experiment_id__delete
        """
        return self._sender._send(
            Call(
                _operations.DELETE_COMPARATIVE_EXPERIMENT, path={"comparative_experiment_id": comparative_experiment_id}
            )
        )

    def delete_many(self, *, dataset_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_datasets_api_v1_datasets_delete
        """
        return self._sender._send(Call(_operations.DELETE_MANY, query={"dataset_ids": dataset_ids}))

    def diff_versions(
        self, dataset_id: UUID | str, *, from_version: datetime | str, to_version: datetime | str
    ) -> DatasetDiffInfo:
        """Diff versions: ``GET /api/v1/datasets/{dataset_id}/versions/diff``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            from_version: RFC 3339 time or string.
            to_version: RFC 3339 time or string.

        Returns:
            ``DatasetDiffInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/diff_dataset_versions_api_v1_datasets__dataset_id__versions_diff_get
        """
        result: DatasetDiffInfo = self._sender._send(
            Call(
                _operations.DIFF_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"from_version": from_version, "to_version": to_version},
            )
        )
        return result

    def download_csv(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download csv: ``GET /api/v1/datasets/{dataset_id}/csv``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_csv_api_v1_datasets__dataset_id__csv_get
        """
        result: str = self._sender._send(
            Call(_operations.DOWNLOAD_CSV, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_jsonl(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download jsonl: ``GET /api/v1/datasets/{dataset_id}/jsonl``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_jsonl_api_v1_datasets__dataset_id__jsonl_get
        """
        result: str = self._sender._send(
            Call(_operations.DOWNLOAD_JSONL, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_openai(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download openai: ``GET /api/v1/datasets/{dataset_id}/openai``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_openai_api_v1_datasets__dataset_id__openai_get
        """
        result: str = self._sender._send(
            Call(_operations.DOWNLOAD_OPENAI, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_openai_ft(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download openai ft: ``GET /api/v1/datasets/{dataset_id}/openai_ft``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_openai_ft_api_v1_datasets__dataset_id__openai_ft_get
        """
        result: str = self._sender._send(
            Call(_operations.DOWNLOAD_OPENAI_FT, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def generate(self, dataset_id: UUID | str, body: GenerateSyntheticExamplesBody | Mapping[str, Any]) -> Any:
        """Generate: ``POST /api/v1/datasets/{dataset_id}/generate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``GenerateSyntheticExamplesBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/generate_api_v1_datasets__dataset_id__generate_post
        """
        return self._sender._send(Call(_operations.GENERATE, path={"dataset_id": dataset_id}, body=body))

    def get(self, dataset_id: UUID | str) -> Dataset:
        """Get: ``GET /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_api_v1_datasets__dataset_id__get
        """
        result: Dataset = self._sender._send(Call(_operations.GET, path={"dataset_id": dataset_id}))
        return result

    def get_delta(self, dataset_id: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]) -> SessionFeedbackDelta:
        """Get delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``QueryFeedbackDelta``, or a mapping in wire names.

        Returns:
            ``SessionFeedbackDelta``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_delta_api_v1_datasets__dataset_id__runs_delta_post
        """
        result: SessionFeedbackDelta = self._sender._send(
            Call(_operations.GET_DELTA, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def get_share_state(self, dataset_id: UUID | str) -> DatasetShareSchema | None:
        """Get share state: ``GET /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``DatasetShareSchema | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_share_state_api_v1_datasets__dataset_id__share_get
        """
        result: DatasetShareSchema | None = self._sender._send(
            Call(_operations.GET_SHARE_STATE, path={"dataset_id": dataset_id})
        )
        return result

    def get_version(
        self, dataset_id: UUID | str, *, as_of: datetime | str | None = None, tag: str | None = None
    ) -> DatasetVersion:
        """Get version: ``GET /api/v1/datasets/{dataset_id}/version``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.
            tag: String or null.

        Returns:
            ``DatasetVersion``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_version_api_v1_datasets__dataset_id__version_get
        """
        result: DatasetVersion = self._sender._send(
            Call(_operations.GET_VERSION, path={"dataset_id": dataset_id}, query={"as_of": as_of, "tag": tag})
        )
        return result

    def list(
        self,
        *,
        data_type: Sequence[DataType | str] | DataType | str | None = None,
        exclude: Sequence[Literal["example_count"]] | None = None,
        exclude_corrections_datasets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> builtins.list[Dataset]:
        """List: ``GET /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            data_type: Array of ``DataType`` or ``DataType`` or null.
            exclude: Array of ``GetDatasetsSelect`` or null.
            exclude_corrections_datasets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            ``list[Dataset]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_datasets_api_v1_datasets_get
        """
        result: list[Dataset] = self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "data_type": data_type,
                    "exclude": exclude,
                    "exclude_corrections_datasets": exclude_corrections_datasets,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    def list_comparative_experiments(
        self,
        dataset_id: UUID | str,
        *,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByComparativeExperimentColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[ComparativeExperiment]:
        """List comparative experiments: ``GET /api/v1/datasets/{dataset_id}/comparative``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByComparativeExperimentColumn``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[ComparativeExperiment]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_comparative_experiments_api_v1_datasets__dataset_id__comparative_get
        """
        result: list[ComparativeExperiment] = self._sender._send(
            Call(
                _operations.LIST_COMPARATIVE_EXPERIMENTS,
                path={"dataset_id": dataset_id},
                query={
                    "id": id,
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

    def list_examples_with_runs(
        self,
        dataset_id: UUID | str,
        body: ExamplesWithRunsQuery | Mapping[str, Any],
        *,
        format: Literal["csv"] | None = None,
    ) -> builtins.list[ExampleWithRuns] | str | None:
        """List examples with runs: ``POST /api/v1/datasets/{dataset_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            body: A ``ExamplesWithRunsQuery``, or a mapping in wire names.
            format: The constant ``"csv"`` or null.

        Returns:
            ``list[ExampleWithRuns] | str | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_api_v1_datasets__dataset_id__runs_post
        """
        result: list[ExampleWithRuns] | str | None = self._sender._send(
            Call(
                _operations.LIST_EXAMPLES_WITH_RUNS,
                path={"dataset_id": dataset_id},
                query={"format": format},
                body=body,
            )
        )
        return result

    def list_examples_with_runs_grouped(
        self, dataset_id: UUID | str, body: QueryGroupedExamplesWithRuns | Mapping[str, Any]
    ) -> GroupedExamplesWithRunsResponse:
        """List examples with runs grouped: ``POST /api/v1/datasets/{dataset_id}/group/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            dataset_id: UUID.
            body: A ``QueryGroupedExamplesWithRuns``, or a mapping in wire names.

        Returns:
            ``GroupedExamplesWithRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_grouped_api_v1_datasets__dataset_id__group_runs_post
        """
        result: GroupedExamplesWithRunsResponse = self._sender._send(
            Call(_operations.LIST_EXAMPLES_WITH_RUNS_GROUPED, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def list_grouped_experiments(
        self, dataset_id: UUID | str, body: GroupedExperimentsRequest | Mapping[str, Any]
    ) -> str:
        """List grouped experiments: ``POST /api/v1/datasets/{dataset_id}/experiments/grouped``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``GroupedExperimentsRequest``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_grouped_experiments_api_v1_datasets__dataset_id__experiments_grouped_post
        """
        result: str = self._sender._send(
            Call(_operations.LIST_GROUPED_EXPERIMENTS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def list_splits(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> builtins.list[str]:
        """List splits: ``GET /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.

        Returns:
            ``list[str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_splits_api_v1_datasets__dataset_id__splits_get
        """
        result: list[str] = self._sender._send(
            Call(_operations.LIST_SPLITS, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def list_versions(
        self,
        dataset_id: UUID | str,
        *,
        example: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
    ) -> builtins.list[DatasetVersion]:
        """List versions: ``GET /api/v1/datasets/{dataset_id}/versions``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            example: UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            search: String or null.

        Returns:
            ``list[DatasetVersion]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_versions_api_v1_datasets__dataset_id__versions_get
        """
        result: list[DatasetVersion] = self._sender._send(
            Call(
                _operations.LIST_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"example": example, "limit": limit, "offset": offset, "search": search},
            )
        )
        return result

    def run_playground_experiment(self, body: PlaygroundRunOverDatasetBatchRequestSchema | Mapping[str, Any]) -> Any:
        """Run playground experiment: ``POST /api/v1/datasets/playground_experiment/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetBatchRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/dataset_handler_api_v1_datasets_playground_experiment_batch_post
        """
        return self._sender._send(Call(_operations.RUN_PLAYGROUND_EXPERIMENT, body=body))

    def run_studio_experiment(self, body: StudioRunOverDatasetRequestSchema | Mapping[str, Any]) -> Any:
        """Run studio experiment: ``POST /api/v1/datasets/studio_experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``StudioRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/studio_experiment_api_v1_datasets_studio_experiment_post
        """
        return self._sender._send(Call(_operations.RUN_STUDIO_EXPERIMENT, body=body))

    def share(self, dataset_id: UUID | str, *, share_projects: bool | None = None) -> DatasetShareSchema:
        """Share: ``PUT /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            share_projects: Boolean; the server's default is ``false``.

        Returns:
            ``DatasetShareSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/share_dataset_api_v1_datasets__dataset_id__share_put
        """
        result: DatasetShareSchema = self._sender._send(
            Call(_operations.SHARE, path={"dataset_id": dataset_id}, query={"share_projects": share_projects})
        )
        return result

    def stream_delta(self, dataset_id: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]) -> str:
        """Stream delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``QueryFeedbackDeltaBatch``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_delta_stream_api_v1_datasets__dataset_id__runs_delta_stream_post
        """
        result: str = self._sender._send(Call(_operations.STREAM_DELTA, path={"dataset_id": dataset_id}, body=body))
        return result

    def stream_list(
        self,
        *,
        data_type: Sequence[DataType | str] | DataType | str | None = None,
        exclude_corrections_datasets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> str:
        """Stream list: ``GET /api/v1/datasets/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            data_type: Array of ``DataType`` or ``DataType`` or null.
            exclude_corrections_datasets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_datasets_stream_api_v1_datasets_stream_get
        """
        result: str = self._sender._send(
            Call(
                _operations.STREAM_LIST,
                query={
                    "data_type": data_type,
                    "exclude_corrections_datasets": exclude_corrections_datasets,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    def stream_playground_experiment(self, body: PlaygroundRunOverDatasetRequestSchema | Mapping[str, Any]) -> str:
        """Stream playground experiment: ``POST /api/v1/datasets/playground_experiment/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/stream_dataset_handler_api_v1_datasets_playground_experiment_stream_post
        """
        result: str = self._sender._send(Call(_operations.STREAM_PLAYGROUND_EXPERIMENT, body=body))
        return result

    def unshare(self, dataset_id: UUID | str) -> Any:
        """Unshare: ``DELETE /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/unshare_dataset_api_v1_datasets__dataset_id__share_delete
        """
        return self._sender._send(Call(_operations.UNSHARE, path={"dataset_id": dataset_id}))

    def update(self, dataset_id: UUID | str, body: DatasetUpdate | Mapping[str, Any]) -> DatasetSchemaForUpdate:
        """Update: ``PATCH /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``DatasetUpdate``, or a mapping in wire names.

        Returns:
            ``DatasetSchemaForUpdate``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_api_v1_datasets__dataset_id__patch
        """
        result: DatasetSchemaForUpdate = self._sender._send(
            Call(_operations.UPDATE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def update_splits(
        self, dataset_id: UUID | str, body: DatasetsUpdateSplitsBody | Mapping[str, Any]
    ) -> builtins.list[UUID]:
        """Update splits: ``PUT /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``DatasetsUpdateSplitsBody``, or a mapping in wire names.

        Returns:
            ``list[UUID]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_splits_api_v1_datasets__dataset_id__splits_put
        """
        result: list[UUID] = self._sender._send(
            Call(_operations.UPDATE_SPLITS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def update_tag(self, dataset_id: UUID | str, body: PutDatasetVersionsSchema | Mapping[str, Any]) -> DatasetVersion:
        """Update tag: ``PUT /api/v1/datasets/{dataset_id}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``PutDatasetVersionsSchema``, or a mapping in wire names.

        Returns:
            ``DatasetVersion``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_version_api_v1_datasets__dataset_id__tags_put
        """
        result: DatasetVersion = self._sender._send(
            Call(_operations.UPDATE_TAG, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def upload_csv(self, body: DatasetsUploadCsvBody | Mapping[str, Any] | Iterable[tuple[str, Any]]) -> Dataset:
        """Upload csv: ``POST /api/v1/datasets/upload``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``DatasetsUploadCsvBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_csv_dataset_api_v1_datasets_upload_post
        """
        result: Dataset = self._sender._send(Call(_operations.UPLOAD_CSV, body=body))
        return result

    def upload_experiment(self, body: ExperimentResultsUpload | Mapping[str, Any]) -> ExperimentResultsUploadResult:
        """Upload experiment: ``POST /api/v1/datasets/upload-experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExperimentResultsUpload``, or a mapping in wire names.

        Returns:
            ``ExperimentResultsUploadResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_experiment_api_v1_datasets_upload_experiment_post
        """
        result: ExperimentResultsUploadResult = self._sender._send(Call(_operations.UPLOAD_EXPERIMENT, body=body))
        return result


class AsyncDatasets(AsyncResource):
    """``datasets`` for asyncio: 35 operations."""

    __slots__ = ()

    async def clone(self, body: DatasetsCloneBody | Mapping[str, Any]) -> builtins.list[dict[str, Any]]:
        """Clone: ``POST /api/v1/datasets/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetsCloneBody``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/clone_dataset_api_v1_datasets_clone_post
        """
        result: list[dict[str, Any]] = await self._sender._send(Call(_operations.CLONE, body=body))
        return result

    async def create(self, body: DatasetCreate | Mapping[str, Any]) -> Dataset:
        """Create: ``POST /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetCreate``, or a mapping in wire names.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_dataset_api_v1_datasets_post
        """
        result: Dataset = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_comparative_experiment(
        self, body: ComparativeExperimentCreate | Mapping[str, Any]
    ) -> ComparativeExperimentBase:
        """Create comparative experiment: ``POST /api/v1/datasets/comparative``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ComparativeExperimentCreate``, or a mapping in wire names.

        Returns:
            ``ComparativeExperimentBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_comparative_experiment_api_v1_datasets_comparative_post
        """
        result: ComparativeExperimentBase = await self._sender._send(
            Call(_operations.CREATE_COMPARATIVE_EXPERIMENT, body=body)
        )
        return result

    async def delete(self, dataset_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_dataset_api_v1_datasets__dataset_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"dataset_id": dataset_id}))

    async def delete_comparative_experiment(self, comparative_experiment_id: UUID | str) -> Any:
        """Delete comparative experiment: ``DELETE /api/v1/datasets/comparative/{comparative_experiment_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            comparative_experiment_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_comparative_experiment_api_v1_datasets_comparative__comparative_experiment_id__delete
        """
        return await self._sender._send(
            Call(
                _operations.DELETE_COMPARATIVE_EXPERIMENT, path={"comparative_experiment_id": comparative_experiment_id}
            )
        )

    async def delete_many(self, *, dataset_ids: Sequence[UUID | str]) -> Any:
        """Delete many: ``DELETE /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_datasets_api_v1_datasets_delete
        """
        return await self._sender._send(Call(_operations.DELETE_MANY, query={"dataset_ids": dataset_ids}))

    async def diff_versions(
        self, dataset_id: UUID | str, *, from_version: datetime | str, to_version: datetime | str
    ) -> DatasetDiffInfo:
        """Diff versions: ``GET /api/v1/datasets/{dataset_id}/versions/diff``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            from_version: RFC 3339 time or string.
            to_version: RFC 3339 time or string.

        Returns:
            ``DatasetDiffInfo``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/diff_dataset_versions_api_v1_datasets__dataset_id__versions_diff_get
        """
        result: DatasetDiffInfo = await self._sender._send(
            Call(
                _operations.DIFF_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"from_version": from_version, "to_version": to_version},
            )
        )
        return result

    async def download_csv(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download csv: ``GET /api/v1/datasets/{dataset_id}/csv``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            The body (text/csv) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_csv_api_v1_datasets__dataset_id__csv_get
        """
        result: str = await self._sender._send(
            Call(_operations.DOWNLOAD_CSV, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_jsonl(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download jsonl: ``GET /api/v1/datasets/{dataset_id}/jsonl``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_jsonl_api_v1_datasets__dataset_id__jsonl_get
        """
        result: str = await self._sender._send(
            Call(_operations.DOWNLOAD_JSONL, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_openai(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download openai: ``GET /api/v1/datasets/{dataset_id}/openai``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_openai_api_v1_datasets__dataset_id__openai_get
        """
        result: str = await self._sender._send(
            Call(_operations.DOWNLOAD_OPENAI, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_openai_ft(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download openai ft: ``GET /api/v1/datasets/{dataset_id}/openai_ft``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.

        Returns:
            ``str``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/download_dataset_openai_ft_api_v1_datasets__dataset_id__openai_ft_get
        """
        result: str = await self._sender._send(
            Call(_operations.DOWNLOAD_OPENAI_FT, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def generate(self, dataset_id: UUID | str, body: GenerateSyntheticExamplesBody | Mapping[str, Any]) -> Any:
        """Generate: ``POST /api/v1/datasets/{dataset_id}/generate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``GenerateSyntheticExamplesBody``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/generate_api_v1_datasets__dataset_id__generate_post
        """
        return await self._sender._send(Call(_operations.GENERATE, path={"dataset_id": dataset_id}, body=body))

    async def get(self, dataset_id: UUID | str) -> Dataset:
        """Get: ``GET /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_api_v1_datasets__dataset_id__get
        """
        result: Dataset = await self._sender._send(Call(_operations.GET, path={"dataset_id": dataset_id}))
        return result

    async def get_delta(
        self, dataset_id: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]
    ) -> SessionFeedbackDelta:
        """Get delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``QueryFeedbackDelta``, or a mapping in wire names.

        Returns:
            ``SessionFeedbackDelta``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_delta_api_v1_datasets__dataset_id__runs_delta_post
        """
        result: SessionFeedbackDelta = await self._sender._send(
            Call(_operations.GET_DELTA, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def get_share_state(self, dataset_id: UUID | str) -> DatasetShareSchema | None:
        """Get share state: ``GET /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``DatasetShareSchema | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_share_state_api_v1_datasets__dataset_id__share_get
        """
        result: DatasetShareSchema | None = await self._sender._send(
            Call(_operations.GET_SHARE_STATE, path={"dataset_id": dataset_id})
        )
        return result

    async def get_version(
        self, dataset_id: UUID | str, *, as_of: datetime | str | None = None, tag: str | None = None
    ) -> DatasetVersion:
        """Get version: ``GET /api/v1/datasets/{dataset_id}/version``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or null.
            tag: String or null.

        Returns:
            ``DatasetVersion``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_version_api_v1_datasets__dataset_id__version_get
        """
        result: DatasetVersion = await self._sender._send(
            Call(_operations.GET_VERSION, path={"dataset_id": dataset_id}, query={"as_of": as_of, "tag": tag})
        )
        return result

    async def list(
        self,
        *,
        data_type: Sequence[DataType | str] | DataType | str | None = None,
        exclude: Sequence[Literal["example_count"]] | None = None,
        exclude_corrections_datasets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> builtins.list[Dataset]:
        """List: ``GET /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            data_type: Array of ``DataType`` or ``DataType`` or null.
            exclude: Array of ``GetDatasetsSelect`` or null.
            exclude_corrections_datasets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            ``list[Dataset]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_datasets_api_v1_datasets_get
        """
        result: list[Dataset] = await self._sender._send(
            Call(
                _operations.LIST,
                query={
                    "data_type": data_type,
                    "exclude": exclude,
                    "exclude_corrections_datasets": exclude_corrections_datasets,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    async def list_comparative_experiments(
        self,
        dataset_id: UUID | str,
        *,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByComparativeExperimentColumn | str | None = None,
        sort_by_desc: bool | None = None,
    ) -> builtins.list[ComparativeExperiment]:
        """List comparative experiments: ``GET /api/v1/datasets/{dataset_id}/comparative``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByComparativeExperimentColumn``; the server's default is ``"created_at"``.
            sort_by_desc: Boolean; the server's default is ``true``.

        Returns:
            ``list[ComparativeExperiment]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_comparative_experiments_api_v1_datasets__dataset_id__comparative_get
        """
        result: list[ComparativeExperiment] = await self._sender._send(
            Call(
                _operations.LIST_COMPARATIVE_EXPERIMENTS,
                path={"dataset_id": dataset_id},
                query={
                    "id": id,
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

    async def list_examples_with_runs(
        self,
        dataset_id: UUID | str,
        body: ExamplesWithRunsQuery | Mapping[str, Any],
        *,
        format: Literal["csv"] | None = None,
    ) -> builtins.list[ExampleWithRuns] | str | None:
        """List examples with runs: ``POST /api/v1/datasets/{dataset_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            body: A ``ExamplesWithRunsQuery``, or a mapping in wire names.
            format: The constant ``"csv"`` or null.

        Returns:
            ``list[ExampleWithRuns] | str | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_api_v1_datasets__dataset_id__runs_post
        """
        result: list[ExampleWithRuns] | str | None = await self._sender._send(
            Call(
                _operations.LIST_EXAMPLES_WITH_RUNS,
                path={"dataset_id": dataset_id},
                query={"format": format},
                body=body,
            )
        )
        return result

    async def list_examples_with_runs_grouped(
        self, dataset_id: UUID | str, body: QueryGroupedExamplesWithRuns | Mapping[str, Any]
    ) -> GroupedExamplesWithRunsResponse:
        """List examples with runs grouped: ``POST /api/v1/datasets/{dataset_id}/group/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset.

        Args:
            dataset_id: UUID.
            body: A ``QueryGroupedExamplesWithRuns``, or a mapping in wire names.

        Returns:
            ``GroupedExamplesWithRunsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_grouped_api_v1_datasets__dataset_id__group_runs_post
        """
        result: GroupedExamplesWithRunsResponse = await self._sender._send(
            Call(_operations.LIST_EXAMPLES_WITH_RUNS_GROUPED, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def list_grouped_experiments(
        self, dataset_id: UUID | str, body: GroupedExperimentsRequest | Mapping[str, Any]
    ) -> str:
        """List grouped experiments: ``POST /api/v1/datasets/{dataset_id}/experiments/grouped``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``GroupedExperimentsRequest``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_grouped_experiments_api_v1_datasets__dataset_id__experiments_grouped_post
        """
        result: str = await self._sender._send(
            Call(_operations.LIST_GROUPED_EXPERIMENTS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def list_splits(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> builtins.list[str]:
        """List splits: ``GET /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            as_of: RFC 3339 time or string; the server's default is ``"latest"``.

        Returns:
            ``list[str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_splits_api_v1_datasets__dataset_id__splits_get
        """
        result: list[str] = await self._sender._send(
            Call(_operations.LIST_SPLITS, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def list_versions(
        self,
        dataset_id: UUID | str,
        *,
        example: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
    ) -> builtins.list[DatasetVersion]:
        """List versions: ``GET /api/v1/datasets/{dataset_id}/versions``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            example: UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            search: String or null.

        Returns:
            ``list[DatasetVersion]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/get_dataset_versions_api_v1_datasets__dataset_id__versions_get
        """
        result: list[DatasetVersion] = await self._sender._send(
            Call(
                _operations.LIST_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"example": example, "limit": limit, "offset": offset, "search": search},
            )
        )
        return result

    async def run_playground_experiment(
        self, body: PlaygroundRunOverDatasetBatchRequestSchema | Mapping[str, Any]
    ) -> Any:
        """Run playground experiment: ``POST /api/v1/datasets/playground_experiment/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetBatchRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/dataset_handler_api_v1_datasets_playground_experiment_batch_post
        """
        return await self._sender._send(Call(_operations.RUN_PLAYGROUND_EXPERIMENT, body=body))

    async def run_studio_experiment(self, body: StudioRunOverDatasetRequestSchema | Mapping[str, Any]) -> Any:
        """Run studio experiment: ``POST /api/v1/datasets/studio_experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``StudioRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/studio_experiment_api_v1_datasets_studio_experiment_post
        """
        return await self._sender._send(Call(_operations.RUN_STUDIO_EXPERIMENT, body=body))

    async def share(self, dataset_id: UUID | str, *, share_projects: bool | None = None) -> DatasetShareSchema:
        """Share: ``PUT /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            share_projects: Boolean; the server's default is ``false``.

        Returns:
            ``DatasetShareSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/share_dataset_api_v1_datasets__dataset_id__share_put
        """
        result: DatasetShareSchema = await self._sender._send(
            Call(_operations.SHARE, path={"dataset_id": dataset_id}, query={"share_projects": share_projects})
        )
        return result

    async def stream_delta(self, dataset_id: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]) -> str:
        """Stream delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``QueryFeedbackDeltaBatch``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_delta_stream_api_v1_datasets__dataset_id__runs_delta_stream_post
        """
        result: str = await self._sender._send(
            Call(_operations.STREAM_DELTA, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def stream_list(
        self,
        *,
        data_type: Sequence[DataType | str] | DataType | str | None = None,
        exclude_corrections_datasets: bool | None = None,
        id: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        metadata: str | None = None,
        name: str | None = None,
        name_contains: str | None = None,
        offset: int | None = None,
        sort_by: SortByDatasetColumn | str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
    ) -> str:
        """Stream list: ``GET /api/v1/datasets/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            data_type: Array of ``DataType`` or ``DataType`` or null.
            exclude_corrections_datasets: Boolean; the server's default is ``false``.
            id: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            metadata: String or null.
            name: String or null.
            name_contains: String or null.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: ``SortByDatasetColumn``; the server's default is ``"last_session_start_time"``.
            sort_by_desc: Boolean; the server's default is ``true``.
            tag_value_id: Array of UUID or null.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_datasets_stream_api_v1_datasets_stream_get
        """
        result: str = await self._sender._send(
            Call(
                _operations.STREAM_LIST,
                query={
                    "data_type": data_type,
                    "exclude_corrections_datasets": exclude_corrections_datasets,
                    "id": id,
                    "limit": limit,
                    "metadata": metadata,
                    "name": name,
                    "name_contains": name_contains,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                },
            )
        )
        return result

    async def stream_playground_experiment(
        self, body: PlaygroundRunOverDatasetRequestSchema | Mapping[str, Any]
    ) -> str:
        """Stream playground experiment: ``POST /api/v1/datasets/playground_experiment/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/stream_dataset_handler_api_v1_datasets_playground_experiment_stream_post
        """
        result: str = await self._sender._send(Call(_operations.STREAM_PLAYGROUND_EXPERIMENT, body=body))
        return result

    async def unshare(self, dataset_id: UUID | str) -> Any:
        """Unshare: ``DELETE /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/unshare_dataset_api_v1_datasets__dataset_id__share_delete
        """
        return await self._sender._send(Call(_operations.UNSHARE, path={"dataset_id": dataset_id}))

    async def update(self, dataset_id: UUID | str, body: DatasetUpdate | Mapping[str, Any]) -> DatasetSchemaForUpdate:
        """Update: ``PATCH /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``DatasetUpdate``, or a mapping in wire names.

        Returns:
            ``DatasetSchemaForUpdate``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_api_v1_datasets__dataset_id__patch
        """
        result: DatasetSchemaForUpdate = await self._sender._send(
            Call(_operations.UPDATE, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def update_splits(
        self, dataset_id: UUID | str, body: DatasetsUpdateSplitsBody | Mapping[str, Any]
    ) -> builtins.list[UUID]:
        """Update splits: ``PUT /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``DatasetsUpdateSplitsBody``, or a mapping in wire names.

        Returns:
            ``list[UUID]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_splits_api_v1_datasets__dataset_id__splits_put
        """
        result: list[UUID] = await self._sender._send(
            Call(_operations.UPDATE_SPLITS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def update_tag(
        self, dataset_id: UUID | str, body: PutDatasetVersionsSchema | Mapping[str, Any]
    ) -> DatasetVersion:
        """Update tag: ``PUT /api/v1/datasets/{dataset_id}/tags``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``PutDatasetVersionsSchema``, or a mapping in wire names.

        Returns:
            ``DatasetVersion``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_version_api_v1_datasets__dataset_id__tags_put
        """
        result: DatasetVersion = await self._sender._send(
            Call(_operations.UPDATE_TAG, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def upload_csv(self, body: DatasetsUploadCsvBody | Mapping[str, Any] | Iterable[tuple[str, Any]]) -> Dataset:
        """Upload csv: ``POST /api/v1/datasets/upload``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``DatasetsUploadCsvBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_csv_dataset_api_v1_datasets_upload_post
        """
        result: Dataset = await self._sender._send(Call(_operations.UPLOAD_CSV, body=body))
        return result

    async def upload_experiment(
        self, body: ExperimentResultsUpload | Mapping[str, Any]
    ) -> ExperimentResultsUploadResult:
        """Upload experiment: ``POST /api/v1/datasets/upload-experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ExperimentResultsUpload``, or a mapping in wire names.

        Returns:
            ``ExperimentResultsUploadResult``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_experiment_api_v1_datasets_upload_experiment_post
        """
        result: ExperimentResultsUploadResult = await self._sender._send(Call(_operations.UPLOAD_EXPERIMENT, body=body))
        return result
