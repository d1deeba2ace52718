"""The ``optimization_jobs`` resource: 9 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import optimization_jobs as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import (
        PromptOptimizationJob,
        PromptOptimizationJobCreate,
        PromptOptimizationJobLog,
        PromptOptimizationJobLogCreate,
        PromptOptimizationJobUpdate,
        PromptOptimizationJobWithLogs,
    )


class OptimizationJobs(Resource):
    """``optimization_jobs``, blocking: 9 operations."""

    __slots__ = ()

    def create(
        self, owner: str, repo: str, body: PromptOptimizationJobCreate | Mapping[str, Any]
    ) -> PromptOptimizationJob:
        """Create: ``POST /api/v1/repos/{owner}/{repo}/optimization-jobs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``PromptOptimizationJobCreate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJob``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/create_job_api_v1_repos__owner___repo__optimization_jobs_post
        """
        result: PromptOptimizationJob = self._sender._send(
            Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    def create_log(
        self, owner: str, repo: str, job_id: UUID | str, body: PromptOptimizationJobLogCreate | Mapping[str, Any]
    ) -> PromptOptimizationJobLog:
        """Create log: ``POST /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.
            body: A ``PromptOptimizationJobLogCreate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJobLog``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/create_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs_post
        """
        result: PromptOptimizationJobLog = self._sender._send(
            Call(_operations.CREATE_LOG, path={"owner": owner, "repo": repo, "job_id": job_id}, body=body)
        )
        return result

    def delete(self, owner: str, repo: str, job_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/delete_job_api_v1_repos__owner___repo__optimization_jobs__job_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"owner": owner, "repo": repo, "job_id": job_id}))

    def delete_log(self, owner: str, repo: str, job_id: str, log_id: UUID | str) -> Any:
        """Delete log: ``DELETE /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs/{log_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: String.
            log_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/delete_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs__log_id__delete
        """
        return self._sender._send(
            Call(_operations.DELETE_LOG, path={"owner": owner, "repo": repo, "job_id": job_id, "log_id": log_id})
        )

    def get(self, owner: str, repo: str, job_id: UUID | str) -> PromptOptimizationJobWithLogs:
        """Get: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            ``PromptOptimizationJobWithLogs``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/get_job_api_v1_repos__owner___repo__optimization_jobs__job_id__get
        """
        result: PromptOptimizationJobWithLogs = self._sender._send(
            Call(_operations.GET, path={"owner": owner, "repo": repo, "job_id": job_id})
        )
        return result

    def get_log(self, owner: str, repo: str, job_id: str, log_id: UUID | str) -> PromptOptimizationJobLog:
        """Get log: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs/{log_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: String.
            log_id: UUID.

        Returns:
            ``PromptOptimizationJobLog``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/get_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs__log_id__get
        """
        result: PromptOptimizationJobLog = self._sender._send(
            Call(_operations.GET_LOG, path={"owner": owner, "repo": repo, "job_id": job_id, "log_id": log_id})
        )
        return result

    def list(self, owner: str, repo: str) -> builtins.list[PromptOptimizationJob]:
        """List: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``list[PromptOptimizationJob]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/list_jobs_api_v1_repos__owner___repo__optimization_jobs_get
        """
        result: list[PromptOptimizationJob] = self._sender._send(
            Call(_operations.LIST, path={"owner": owner, "repo": repo})
        )
        return result

    def list_logs(self, owner: str, repo: str, job_id: UUID | str) -> builtins.list[PromptOptimizationJobLog]:
        """List logs: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            ``list[PromptOptimizationJobLog]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/list_job_logs_api_v1_repos__owner___repo__optimization_jobs__job_id__logs_get
        """
        result: list[PromptOptimizationJobLog] = self._sender._send(
            Call(_operations.LIST_LOGS, path={"owner": owner, "repo": repo, "job_id": job_id})
        )
        return result

    def update(
        self, owner: str, repo: str, job_id: UUID | str, body: PromptOptimizationJobUpdate | Mapping[str, Any]
    ) -> PromptOptimizationJob:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.
            body: A ``PromptOptimizationJobUpdate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJob``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/update_job_api_v1_repos__owner___repo__optimization_jobs__job_id__patch
        """
        result: PromptOptimizationJob = self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo, "job_id": job_id}, body=body)
        )
        return result


class AsyncOptimizationJobs(AsyncResource):
    """``optimization_jobs`` for asyncio: 9 operations."""

    __slots__ = ()

    async def create(
        self, owner: str, repo: str, body: PromptOptimizationJobCreate | Mapping[str, Any]
    ) -> PromptOptimizationJob:
        """Create: ``POST /api/v1/repos/{owner}/{repo}/optimization-jobs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``PromptOptimizationJobCreate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJob``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/create_job_api_v1_repos__owner___repo__optimization_jobs_post
        """
        result: PromptOptimizationJob = await self._sender._send(
            Call(_operations.CREATE, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    async def create_log(
        self, owner: str, repo: str, job_id: UUID | str, body: PromptOptimizationJobLogCreate | Mapping[str, Any]
    ) -> PromptOptimizationJobLog:
        """Create log: ``POST /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.
            body: A ``PromptOptimizationJobLogCreate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJobLog``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/create_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs_post
        """
        result: PromptOptimizationJobLog = await self._sender._send(
            Call(_operations.CREATE_LOG, path={"owner": owner, "repo": repo, "job_id": job_id}, body=body)
        )
        return result

    async def delete(self, owner: str, repo: str, job_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/delete_job_api_v1_repos__owner___repo__optimization_jobs__job_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"owner": owner, "repo": repo, "job_id": job_id}))

    async def delete_log(self, owner: str, repo: str, job_id: str, log_id: UUID | str) -> Any:
        """Delete log: ``DELETE /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs/{log_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: String.
            log_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/delete_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs__log_id__delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_LOG, path={"owner": owner, "repo": repo, "job_id": job_id, "log_id": log_id})
        )

    async def get(self, owner: str, repo: str, job_id: UUID | str) -> PromptOptimizationJobWithLogs:
        """Get: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            ``PromptOptimizationJobWithLogs``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/get_job_api_v1_repos__owner___repo__optimization_jobs__job_id__get
        """
        result: PromptOptimizationJobWithLogs = await self._sender._send(
            Call(_operations.GET, path={"owner": owner, "repo": repo, "job_id": job_id})
        )
        return result

    async def get_log(self, owner: str, repo: str, job_id: str, log_id: UUID | str) -> PromptOptimizationJobLog:
        """Get log: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs/{log_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: String.
            log_id: UUID.

        Returns:
            ``PromptOptimizationJobLog``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/get_log_api_v1_repos__owner___repo__optimization_jobs__job_id__logs__log_id__get
        """
        result: PromptOptimizationJobLog = await self._sender._send(
            Call(_operations.GET_LOG, path={"owner": owner, "repo": repo, "job_id": job_id, "log_id": log_id})
        )
        return result

    async def list(self, owner: str, repo: str) -> builtins.list[PromptOptimizationJob]:
        """List: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``list[PromptOptimizationJob]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/list_jobs_api_v1_repos__owner___repo__optimization_jobs_get
        """
        result: list[PromptOptimizationJob] = await self._sender._send(
            Call(_operations.LIST, path={"owner": owner, "repo": repo})
        )
        return result

    async def list_logs(self, owner: str, repo: str, job_id: UUID | str) -> builtins.list[PromptOptimizationJobLog]:
        """List logs: ``GET /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}/logs``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.

        Returns:
            ``list[PromptOptimizationJobLog]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/list_job_logs_api_v1_repos__owner___repo__optimization_jobs__job_id__logs_get
        """
        result: list[PromptOptimizationJobLog] = await self._sender._send(
            Call(_operations.LIST_LOGS, path={"owner": owner, "repo": repo, "job_id": job_id})
        )
        return result

    async def update(
        self, owner: str, repo: str, job_id: UUID | str, body: PromptOptimizationJobUpdate | Mapping[str, Any]
    ) -> PromptOptimizationJob:
        """Update: ``PATCH /api/v1/repos/{owner}/{repo}/optimization-jobs/{job_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            job_id: UUID.
            body: A ``PromptOptimizationJobUpdate``, or a mapping in wire names.

        Returns:
            ``PromptOptimizationJob``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/optimization-jobs/operation/update_job_api_v1_repos__owner___repo__optimization_jobs__job_id__patch
        """
        result: PromptOptimizationJob = await self._sender._send(
            Call(_operations.UPDATE, path={"owner": owner, "repo": repo, "job_id": job_id}, body=body)
        )
        return result
