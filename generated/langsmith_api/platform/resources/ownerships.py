"""The ``ownerships`` resource: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import ownerships as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AddRepoOwnerRequest, ListRepoOwnersResponse, RemoveRepoOwnerRequest, RepoOwner


class Ownerships(Resource):
    """``ownerships``, blocking: 3 operations."""

    __slots__ = ()

    def add_repo_owner(self, owner: str, repo: str, body: AddRepoOwnerRequest | Mapping[str, Any]) -> RepoOwner:
        """Add repo owner: ``POST /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``AddRepoOwnerRequest``, or a mapping in wire names.

        Returns:
            ``RepoOwner``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/add_repo_owner_api_v1_repos__owner___repo__owners_post
        """
        result: RepoOwner = self._sender._send(
            Call(_operations.ADD_REPO_OWNER, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    def delete_repo_owner(self, owner: str, repo: str, body: RemoveRepoOwnerRequest | Mapping[str, Any]) -> Any:
        """Delete repo owner: ``DELETE /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``RemoveRepoOwnerRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/remove_repo_owner_api_v1_repos__owner___repo__owners_delete
        """
        return self._sender._send(Call(_operations.DELETE_REPO_OWNER, path={"owner": owner, "repo": repo}, body=body))

    def list_repo_owners(self, owner: str, repo: str) -> ListRepoOwnersResponse:
        """List repo owners: ``GET /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``ListRepoOwnersResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/list_repo_owners_api_v1_repos__owner___repo__owners_get
        """
        result: ListRepoOwnersResponse = self._sender._send(
            Call(_operations.LIST_REPO_OWNERS, path={"owner": owner, "repo": repo})
        )
        return result


class AsyncOwnerships(AsyncResource):
    """``ownerships`` for asyncio: 3 operations."""

    __slots__ = ()

    async def add_repo_owner(self, owner: str, repo: str, body: AddRepoOwnerRequest | Mapping[str, Any]) -> RepoOwner:
        """Add repo owner: ``POST /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``AddRepoOwnerRequest``, or a mapping in wire names.

        Returns:
            ``RepoOwner``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/add_repo_owner_api_v1_repos__owner___repo__owners_post
        """
        result: RepoOwner = await self._sender._send(
            Call(_operations.ADD_REPO_OWNER, path={"owner": owner, "repo": repo}, body=body)
        )
        return result

    async def delete_repo_owner(self, owner: str, repo: str, body: RemoveRepoOwnerRequest | Mapping[str, Any]) -> Any:
        """Delete repo owner: ``DELETE /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.
            body: A ``RemoveRepoOwnerRequest``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/remove_repo_owner_api_v1_repos__owner___repo__owners_delete
        """
        return await self._sender._send(
            Call(_operations.DELETE_REPO_OWNER, path={"owner": owner, "repo": repo}, body=body)
        )

    async def list_repo_owners(self, owner: str, repo: str) -> ListRepoOwnersResponse:
        """List repo owners: ``GET /api/v1/repos/{owner}/{repo}/owners``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            owner: String.
            repo: String.

        Returns:
            ``ListRepoOwnersResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/ownerships/operation/list_repo_owners_api_v1_repos__owner___repo__owners_get
        """
        result: ListRepoOwnersResponse = await self._sender._send(
            Call(_operations.LIST_REPO_OWNERS, path={"owner": owner, "repo": repo})
        )
        return result
