"""The ``datasets`` resource: 35 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import datasets as _operations

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..models import (
        CloneDatasetBody,
        ComparativeExperiment,
        ComparativeExperimentBase,
        ComparativeExperimentCreate,
        Dataset,
        DatasetCreate,
        DatasetDiffInfo,
        DatasetSchemaForUpdate,
        DatasetShareSchema,
        DatasetUpdate,
        DatasetVersion,
        DataType,
        ExampleWithRunsCH,
        ExperimentResultsUpload,
        ExperimentResultsUploadResult,
        GenerateSyntheticExamplesBody,
        GroupedExamplesWithRunsResponse,
        GroupedExperimentsRequest,
        PlaygroundRunOverDatasetBatchRequestSchema,
        PlaygroundRunOverDatasetRequestSchema,
        PutDatasetVersionsSchema,
        QueryExampleSchemaWithRunsRequest,
        QueryFeedbackDelta,
        QueryFeedbackDeltaBatch,
        QueryGroupedExamplesWithRuns,
        SessionFeedbackDelta,
        SortByComparativeExperimentColumn,
        SortByDatasetColumn,
        StudioRunOverDatasetRequestSchema,
        UpdateDatasetSplitsBody,
        UploadCsvDatasetBody,
    )


class Datasets(Resource):
    """``datasets``, blocking: 35 operations."""

    __slots__ = ()

    def clone_dataset(self, body: CloneDatasetBody | Mapping[str, Any]) -> list[dict[str, Any]]:
        """Clone dataset: ``POST /api/v1/datasets/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CloneDatasetBody``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/clone_dataset_api_v1_datasets_clone_post
        """
        result: list[dict[str, Any]] = self._sender._send(Call(_operations.CLONE_DATASET, body=body))
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

    def create_dataset(self, body: DatasetCreate | Mapping[str, Any]) -> Dataset:
        """Create dataset: ``POST /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetCreate``, or a mapping in wire names.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_dataset_api_v1_datasets_post
        """
        result: Dataset = self._sender._send(Call(_operations.CREATE_DATASET, body=body))
        return result

    def dataset_handler(self, body: PlaygroundRunOverDatasetBatchRequestSchema | Mapping[str, Any]) -> Any:
        """Dataset handler: ``POST /api/v1/datasets/playground_experiment/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetBatchRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/dataset_handler_api_v1_datasets_playground_experiment_batch_post
        """
        return self._sender._send(Call(_operations.DATASET_HANDLER, body=body))

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

    def delete_dataset(self, dataset_id: UUID | str) -> Any:
        """Delete dataset: ``DELETE /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_dataset_api_v1_datasets__dataset_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_DATASET, path={"dataset_id": dataset_id}))

    def delete_datasets(self, *, dataset_ids: Sequence[UUID | str]) -> Any:
        """Delete datasets: ``DELETE /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_datasets_api_v1_datasets_delete
        """
        return self._sender._send(Call(_operations.DELETE_DATASETS, query={"dataset_ids": dataset_ids}))

    def diff_dataset_versions(
        self, dataset_id: UUID | str, *, from_version: datetime | str, to_version: datetime | str
    ) -> DatasetDiffInfo:
        """Diff dataset versions: ``GET /api/v1/datasets/{dataset_id}/versions/diff``.

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
                _operations.DIFF_DATASET_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"from_version": from_version, "to_version": to_version},
            )
        )
        return result

    def download_dataset_csv(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset csv: ``GET /api/v1/datasets/{dataset_id}/csv``.

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
            Call(_operations.DOWNLOAD_DATASET_CSV, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_dataset_jsonl(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset jsonl: ``GET /api/v1/datasets/{dataset_id}/jsonl``.

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
            Call(_operations.DOWNLOAD_DATASET_JSONL, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_dataset_openai(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset openai: ``GET /api/v1/datasets/{dataset_id}/openai``.

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
            Call(_operations.DOWNLOAD_DATASET_OPENAI, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def download_dataset_openai_ft(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset openai ft: ``GET /api/v1/datasets/{dataset_id}/openai_ft``.

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
            Call(_operations.DOWNLOAD_DATASET_OPENAI_FT, path={"dataset_id": dataset_id}, query={"as_of": as_of})
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

    def get_dataset_splits(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> list[str]:
        """Get dataset splits: ``GET /api/v1/datasets/{dataset_id}/splits``.

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
            Call(_operations.GET_DATASET_SPLITS, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    def get_dataset_version(
        self, dataset_id: UUID | str, *, as_of: datetime | str | None = None, tag: str | None = None
    ) -> DatasetVersion:
        """Get dataset version: ``GET /api/v1/datasets/{dataset_id}/version``.

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
            Call(_operations.GET_DATASET_VERSION, path={"dataset_id": dataset_id}, query={"as_of": as_of, "tag": tag})
        )
        return result

    def get_dataset_versions(
        self,
        dataset_id: UUID | str,
        *,
        example: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
    ) -> list[DatasetVersion]:
        """Get dataset versions: ``GET /api/v1/datasets/{dataset_id}/versions``.

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
                _operations.GET_DATASET_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"example": example, "limit": limit, "offset": offset, "search": search},
            )
        )
        return result

    def read_comparative_experiments(
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
    ) -> list[ComparativeExperiment]:
        """Read comparative experiments: ``GET /api/v1/datasets/{dataset_id}/comparative``.

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
                _operations.READ_COMPARATIVE_EXPERIMENTS,
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

    def read_dataset(self, dataset_id: UUID | str) -> Dataset:
        """Read dataset: ``GET /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_api_v1_datasets__dataset_id__get
        """
        result: Dataset = self._sender._send(Call(_operations.READ_DATASET, path={"dataset_id": dataset_id}))
        return result

    def read_dataset_share_state(self, dataset_id: UUID | str) -> DatasetShareSchema | None:
        """Read dataset share state: ``GET /api/v1/datasets/{dataset_id}/share``.

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
            Call(_operations.READ_DATASET_SHARE_STATE, path={"dataset_id": dataset_id})
        )
        return result

    def read_datasets(
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
    ) -> list[Dataset]:
        """Read datasets: ``GET /api/v1/datasets``.

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
                _operations.READ_DATASETS,
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

    def read_datasets_stream(
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
        """Read datasets stream: ``GET /api/v1/datasets/stream``.

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
                _operations.READ_DATASETS_STREAM,
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

    def read_delta(self, dataset_id: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]) -> SessionFeedbackDelta:
        """Read delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta``.

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
            Call(_operations.READ_DELTA, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def read_delta_stream(self, dataset_id: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]) -> str:
        """Read delta stream: ``POST /api/v1/datasets/{dataset_id}/runs/delta/stream``.

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
        result: str = self._sender._send(
            Call(_operations.READ_DELTA_STREAM, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def read_examples_with_runs(
        self,
        dataset_id: UUID | str,
        body: QueryExampleSchemaWithRunsRequest | Mapping[str, Any],
        *,
        format: Literal["csv"] | None = None,
    ) -> list[ExampleWithRunsCH] | str | None:
        """Read examples with runs: ``POST /api/v1/datasets/{dataset_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            body: A ``QueryExampleSchemaWithRunsRequest``, or a mapping in wire names.
            format: The constant ``"csv"`` or null.

        Returns:
            ``list[ExampleWithRunsCH] | str | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_api_v1_datasets__dataset_id__runs_post
        """
        result: list[ExampleWithRunsCH] | str | None = self._sender._send(
            Call(
                _operations.READ_EXAMPLES_WITH_RUNS,
                path={"dataset_id": dataset_id},
                query={"format": format},
                body=body,
            )
        )
        return result

    def read_examples_with_runs_grouped(
        self, dataset_id: UUID | str, body: QueryGroupedExamplesWithRuns | Mapping[str, Any]
    ) -> GroupedExamplesWithRunsResponse:
        """Read examples with runs grouped: ``POST /api/v1/datasets/{dataset_id}/group/runs``.

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
            Call(_operations.READ_EXAMPLES_WITH_RUNS_GROUPED, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def read_grouped_experiments(
        self, dataset_id: UUID | str, body: GroupedExperimentsRequest | Mapping[str, Any]
    ) -> str:
        """Read grouped experiments: ``POST /api/v1/datasets/{dataset_id}/experiments/grouped``.

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
            Call(_operations.READ_GROUPED_EXPERIMENTS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def share_dataset(self, dataset_id: UUID | str, *, share_projects: bool | None = None) -> DatasetShareSchema:
        """Share dataset: ``PUT /api/v1/datasets/{dataset_id}/share``.

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
            Call(_operations.SHARE_DATASET, path={"dataset_id": dataset_id}, query={"share_projects": share_projects})
        )
        return result

    def stream_dataset_handler(self, body: PlaygroundRunOverDatasetRequestSchema | Mapping[str, Any]) -> str:
        """Stream dataset handler: ``POST /api/v1/datasets/playground_experiment/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/stream_dataset_handler_api_v1_datasets_playground_experiment_stream_post
        """
        result: str = self._sender._send(Call(_operations.STREAM_DATASET_HANDLER, body=body))
        return result

    def studio_experiment(self, body: StudioRunOverDatasetRequestSchema | Mapping[str, Any]) -> Any:
        """Studio experiment: ``POST /api/v1/datasets/studio_experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``StudioRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/studio_experiment_api_v1_datasets_studio_experiment_post
        """
        return self._sender._send(Call(_operations.STUDIO_EXPERIMENT, body=body))

    def unshare_dataset(self, dataset_id: UUID | str) -> Any:
        """Unshare dataset: ``DELETE /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/unshare_dataset_api_v1_datasets__dataset_id__share_delete
        """
        return self._sender._send(Call(_operations.UNSHARE_DATASET, path={"dataset_id": dataset_id}))

    def update_dataset(self, dataset_id: UUID | str, body: DatasetUpdate | Mapping[str, Any]) -> DatasetSchemaForUpdate:
        """Update dataset: ``PATCH /api/v1/datasets/{dataset_id}``.

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
            Call(_operations.UPDATE_DATASET, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def update_dataset_splits(
        self, dataset_id: UUID | str, body: UpdateDatasetSplitsBody | Mapping[str, Any]
    ) -> list[UUID]:
        """Update dataset splits: ``PUT /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``UpdateDatasetSplitsBody``, or a mapping in wire names.

        Returns:
            ``list[UUID]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_splits_api_v1_datasets__dataset_id__splits_put
        """
        result: list[UUID] = self._sender._send(
            Call(_operations.UPDATE_DATASET_SPLITS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def update_dataset_version(
        self, dataset_id: UUID | str, body: PutDatasetVersionsSchema | Mapping[str, Any]
    ) -> DatasetVersion:
        """Update dataset version: ``PUT /api/v1/datasets/{dataset_id}/tags``.

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
            Call(_operations.UPDATE_DATASET_VERSION, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    def upload_csv_dataset(self, body: UploadCsvDatasetBody | Mapping[str, Any] | Iterable[tuple[str, Any]]) -> Dataset:
        """Upload csv dataset: ``POST /api/v1/datasets/upload``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``UploadCsvDatasetBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_csv_dataset_api_v1_datasets_upload_post
        """
        result: Dataset = self._sender._send(Call(_operations.UPLOAD_CSV_DATASET, body=body))
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

    async def clone_dataset(self, body: CloneDatasetBody | Mapping[str, Any]) -> list[dict[str, Any]]:
        """Clone dataset: ``POST /api/v1/datasets/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CloneDatasetBody``, or a mapping in wire names.

        Returns:
            ``list[dict[str, Any]]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/clone_dataset_api_v1_datasets_clone_post
        """
        result: list[dict[str, Any]] = await self._sender._send(Call(_operations.CLONE_DATASET, body=body))
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

    async def create_dataset(self, body: DatasetCreate | Mapping[str, Any]) -> Dataset:
        """Create dataset: ``POST /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``DatasetCreate``, or a mapping in wire names.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/create_dataset_api_v1_datasets_post
        """
        result: Dataset = await self._sender._send(Call(_operations.CREATE_DATASET, body=body))
        return result

    async def dataset_handler(self, body: PlaygroundRunOverDatasetBatchRequestSchema | Mapping[str, Any]) -> Any:
        """Dataset handler: ``POST /api/v1/datasets/playground_experiment/batch``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetBatchRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/dataset_handler_api_v1_datasets_playground_experiment_batch_post
        """
        return await self._sender._send(Call(_operations.DATASET_HANDLER, body=body))

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

    async def delete_dataset(self, dataset_id: UUID | str) -> Any:
        """Delete dataset: ``DELETE /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_dataset_api_v1_datasets__dataset_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_DATASET, path={"dataset_id": dataset_id}))

    async def delete_datasets(self, *, dataset_ids: Sequence[UUID | str]) -> Any:
        """Delete datasets: ``DELETE /api/v1/datasets``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_ids: Array of UUID, at most ``100`` items.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/delete_datasets_api_v1_datasets_delete
        """
        return await self._sender._send(Call(_operations.DELETE_DATASETS, query={"dataset_ids": dataset_ids}))

    async def diff_dataset_versions(
        self, dataset_id: UUID | str, *, from_version: datetime | str, to_version: datetime | str
    ) -> DatasetDiffInfo:
        """Diff dataset versions: ``GET /api/v1/datasets/{dataset_id}/versions/diff``.

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
                _operations.DIFF_DATASET_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"from_version": from_version, "to_version": to_version},
            )
        )
        return result

    async def download_dataset_csv(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset csv: ``GET /api/v1/datasets/{dataset_id}/csv``.

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
            Call(_operations.DOWNLOAD_DATASET_CSV, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_dataset_jsonl(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset jsonl: ``GET /api/v1/datasets/{dataset_id}/jsonl``.

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
            Call(_operations.DOWNLOAD_DATASET_JSONL, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_dataset_openai(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset openai: ``GET /api/v1/datasets/{dataset_id}/openai``.

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
            Call(_operations.DOWNLOAD_DATASET_OPENAI, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def download_dataset_openai_ft(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> str:
        """Download dataset openai ft: ``GET /api/v1/datasets/{dataset_id}/openai_ft``.

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
            Call(_operations.DOWNLOAD_DATASET_OPENAI_FT, path={"dataset_id": dataset_id}, query={"as_of": as_of})
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

    async def get_dataset_splits(self, dataset_id: UUID | str, *, as_of: datetime | str | None = None) -> list[str]:
        """Get dataset splits: ``GET /api/v1/datasets/{dataset_id}/splits``.

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
            Call(_operations.GET_DATASET_SPLITS, path={"dataset_id": dataset_id}, query={"as_of": as_of})
        )
        return result

    async def get_dataset_version(
        self, dataset_id: UUID | str, *, as_of: datetime | str | None = None, tag: str | None = None
    ) -> DatasetVersion:
        """Get dataset version: ``GET /api/v1/datasets/{dataset_id}/version``.

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
            Call(_operations.GET_DATASET_VERSION, path={"dataset_id": dataset_id}, query={"as_of": as_of, "tag": tag})
        )
        return result

    async def get_dataset_versions(
        self,
        dataset_id: UUID | str,
        *,
        example: UUID | str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        search: str | None = None,
    ) -> list[DatasetVersion]:
        """Get dataset versions: ``GET /api/v1/datasets/{dataset_id}/versions``.

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
                _operations.GET_DATASET_VERSIONS,
                path={"dataset_id": dataset_id},
                query={"example": example, "limit": limit, "offset": offset, "search": search},
            )
        )
        return result

    async def read_comparative_experiments(
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
    ) -> list[ComparativeExperiment]:
        """Read comparative experiments: ``GET /api/v1/datasets/{dataset_id}/comparative``.

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
                _operations.READ_COMPARATIVE_EXPERIMENTS,
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

    async def read_dataset(self, dataset_id: UUID | str) -> Dataset:
        """Read dataset: ``GET /api/v1/datasets/{dataset_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_dataset_api_v1_datasets__dataset_id__get
        """
        result: Dataset = await self._sender._send(Call(_operations.READ_DATASET, path={"dataset_id": dataset_id}))
        return result

    async def read_dataset_share_state(self, dataset_id: UUID | str) -> DatasetShareSchema | None:
        """Read dataset share state: ``GET /api/v1/datasets/{dataset_id}/share``.

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
            Call(_operations.READ_DATASET_SHARE_STATE, path={"dataset_id": dataset_id})
        )
        return result

    async def read_datasets(
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
    ) -> list[Dataset]:
        """Read datasets: ``GET /api/v1/datasets``.

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
                _operations.READ_DATASETS,
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

    async def read_datasets_stream(
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
        """Read datasets stream: ``GET /api/v1/datasets/stream``.

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
                _operations.READ_DATASETS_STREAM,
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

    async def read_delta(
        self, dataset_id: UUID | str, body: QueryFeedbackDelta | Mapping[str, Any]
    ) -> SessionFeedbackDelta:
        """Read delta: ``POST /api/v1/datasets/{dataset_id}/runs/delta``.

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
            Call(_operations.READ_DELTA, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def read_delta_stream(self, dataset_id: UUID | str, body: QueryFeedbackDeltaBatch | Mapping[str, Any]) -> str:
        """Read delta stream: ``POST /api/v1/datasets/{dataset_id}/runs/delta/stream``.

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
            Call(_operations.READ_DELTA_STREAM, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def read_examples_with_runs(
        self,
        dataset_id: UUID | str,
        body: QueryExampleSchemaWithRunsRequest | Mapping[str, Any],
        *,
        format: Literal["csv"] | None = None,
    ) -> list[ExampleWithRunsCH] | str | None:
        """Read examples with runs: ``POST /api/v1/datasets/{dataset_id}/runs``.

        Scope: workspace (``X-Tenant-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            dataset_id: UUID.
            body: A ``QueryExampleSchemaWithRunsRequest``, or a mapping in wire names.
            format: The constant ``"csv"`` or null.

        Returns:
            ``list[ExampleWithRunsCH] | str | None``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/read_examples_with_runs_api_v1_datasets__dataset_id__runs_post
        """
        result: list[ExampleWithRunsCH] | str | None = await self._sender._send(
            Call(
                _operations.READ_EXAMPLES_WITH_RUNS,
                path={"dataset_id": dataset_id},
                query={"format": format},
                body=body,
            )
        )
        return result

    async def read_examples_with_runs_grouped(
        self, dataset_id: UUID | str, body: QueryGroupedExamplesWithRuns | Mapping[str, Any]
    ) -> GroupedExamplesWithRunsResponse:
        """Read examples with runs grouped: ``POST /api/v1/datasets/{dataset_id}/group/runs``.

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
            Call(_operations.READ_EXAMPLES_WITH_RUNS_GROUPED, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def read_grouped_experiments(
        self, dataset_id: UUID | str, body: GroupedExperimentsRequest | Mapping[str, Any]
    ) -> str:
        """Read grouped experiments: ``POST /api/v1/datasets/{dataset_id}/experiments/grouped``.

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
            Call(_operations.READ_GROUPED_EXPERIMENTS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def share_dataset(self, dataset_id: UUID | str, *, share_projects: bool | None = None) -> DatasetShareSchema:
        """Share dataset: ``PUT /api/v1/datasets/{dataset_id}/share``.

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
            Call(_operations.SHARE_DATASET, path={"dataset_id": dataset_id}, query={"share_projects": share_projects})
        )
        return result

    async def stream_dataset_handler(self, body: PlaygroundRunOverDatasetRequestSchema | Mapping[str, Any]) -> str:
        """Stream dataset handler: ``POST /api/v1/datasets/playground_experiment/stream``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``PlaygroundRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The body (text/event-stream) as ``str``; ``stream`` reads it piece by piece.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/stream_dataset_handler_api_v1_datasets_playground_experiment_stream_post
        """
        result: str = await self._sender._send(Call(_operations.STREAM_DATASET_HANDLER, body=body))
        return result

    async def studio_experiment(self, body: StudioRunOverDatasetRequestSchema | Mapping[str, Any]) -> Any:
        """Studio experiment: ``POST /api/v1/datasets/studio_experiment``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``StudioRunOverDatasetRequestSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/studio_experiment_api_v1_datasets_studio_experiment_post
        """
        return await self._sender._send(Call(_operations.STUDIO_EXPERIMENT, body=body))

    async def unshare_dataset(self, dataset_id: UUID | str) -> Any:
        """Unshare dataset: ``DELETE /api/v1/datasets/{dataset_id}/share``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/unshare_dataset_api_v1_datasets__dataset_id__share_delete
        """
        return await self._sender._send(Call(_operations.UNSHARE_DATASET, path={"dataset_id": dataset_id}))

    async def update_dataset(
        self, dataset_id: UUID | str, body: DatasetUpdate | Mapping[str, Any]
    ) -> DatasetSchemaForUpdate:
        """Update dataset: ``PATCH /api/v1/datasets/{dataset_id}``.

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
            Call(_operations.UPDATE_DATASET, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def update_dataset_splits(
        self, dataset_id: UUID | str, body: UpdateDatasetSplitsBody | Mapping[str, Any]
    ) -> list[UUID]:
        """Update dataset splits: ``PUT /api/v1/datasets/{dataset_id}/splits``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            dataset_id: UUID.
            body: A ``UpdateDatasetSplitsBody``, or a mapping in wire names.

        Returns:
            ``list[UUID]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/update_dataset_splits_api_v1_datasets__dataset_id__splits_put
        """
        result: list[UUID] = await self._sender._send(
            Call(_operations.UPDATE_DATASET_SPLITS, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def update_dataset_version(
        self, dataset_id: UUID | str, body: PutDatasetVersionsSchema | Mapping[str, Any]
    ) -> DatasetVersion:
        """Update dataset version: ``PUT /api/v1/datasets/{dataset_id}/tags``.

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
            Call(_operations.UPDATE_DATASET_VERSION, path={"dataset_id": dataset_id}, body=body)
        )
        return result

    async def upload_csv_dataset(
        self, body: UploadCsvDatasetBody | Mapping[str, Any] | Iterable[tuple[str, Any]]
    ) -> Dataset:
        """Upload csv dataset: ``POST /api/v1/datasets/upload``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: Multipart: a ``UploadCsvDatasetBody``, a mapping, or pairs of part name and value; a value is
                text, bytes, a file, a path, or what httpx takes for a file.

        Returns:
            ``Dataset``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/datasets/operation/upload_csv_dataset_api_v1_datasets_upload_post
        """
        result: Dataset = await self._sender._send(Call(_operations.UPLOAD_CSV_DATASET, body=body))
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
