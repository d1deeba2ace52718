"""The ``fleet_github_app`` resource: 11 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import fleet_github_app as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        GithubAppInstallation,
        GithubAppInstallLinkResponse,
        GithubAppRepository,
        GithubAppTokenRequest,
        GithubAppUpdateUserConnectionRequest,
        GithubAppUserAuthLinkResponse,
        GithubAppUserConnectionStatus,
        GithubAppUserTokenResponse,
    )


class FleetGithubApp(Resource):
    """``fleet_github_app``, blocking: 11 operations."""

    __slots__ = ()

    def create_auth_link(self) -> GithubAppUserAuthLinkResponse:
        """Create auth link: ``POST /v1/platform/fleet/providers/github-app/auth``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppUserAuthLinkResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1auth/post
        """
        result: GithubAppUserAuthLinkResponse = self._sender._send(Call(_operations.CREATE_AUTH_LINK))
        return result

    def create_install_link(self) -> GithubAppInstallLinkResponse:
        """Create install link: ``POST /v1/platform/fleet/providers/github-app/install``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppInstallLinkResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1install/post
        """
        result: GithubAppInstallLinkResponse = self._sender._send(Call(_operations.CREATE_INSTALL_LINK))
        return result

    def create_token(self, body: GithubAppTokenRequest | Mapping[str, Any]) -> GithubAppUserTokenResponse:
        """Create token: ``POST /v1/platform/fleet/providers/github-app/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GithubAppTokenRequest``, or a mapping in wire names.

        Returns:
            ``GithubAppUserTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1tokens/post
        """
        result: GithubAppUserTokenResponse = self._sender._send(Call(_operations.CREATE_TOKEN, body=body))
        return result

    def delete_connection(self) -> None:
        """Delete connection: ``DELETE /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_CONNECTION))
        return result

    def delete_installation(self, id: str) -> None:
        """Delete installation: ``DELETE /v1/platform/fleet/providers/github-app/installations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1{id}/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_INSTALLATION, path={"id": id}))
        return result

    def get_connection(self) -> GithubAppUserConnectionStatus:
        """Get connection: ``GET /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppUserConnectionStatus``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/get
        """
        result: GithubAppUserConnectionStatus = self._sender._send(Call(_operations.GET_CONNECTION))
        return result

    def list_installation_repos(self, id: str) -> list[GithubAppRepository]:
        """List installation repos: ``GET /v1/platform/fleet/providers/github-app/installations/{id}/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``list[GithubAppRepository]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1{id}~1repos/get
        """
        result: list[GithubAppRepository] = self._sender._send(
            Call(_operations.LIST_INSTALLATION_REPOS, path={"id": id})
        )
        return result

    def list_installations(self) -> list[GithubAppInstallation]:
        """List installations: ``GET /v1/platform/fleet/providers/github-app/installations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[GithubAppInstallation]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations/get
        """
        result: list[GithubAppInstallation] = self._sender._send(Call(_operations.LIST_INSTALLATIONS))
        return result

    def receive_webhook(self, body: Mapping[str, Any]) -> None:
        """Receive webhook: ``POST /v1/platform/fleet/providers/github-app/webhooks``.

        Scope: none.

        Args:
            body: ``dict[str, Any]``.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1webhooks/post
        """
        result: None = self._sender._send(Call(_operations.RECEIVE_WEBHOOK, body=body))
        return result

    def refresh_installations(self) -> list[GithubAppInstallation]:
        """Refresh installations: ``POST /v1/platform/fleet/providers/github-app/installations/refresh``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[GithubAppInstallation]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1refresh/post
        """
        result: list[GithubAppInstallation] = self._sender._send(Call(_operations.REFRESH_INSTALLATIONS))
        return result

    def update_connection(
        self, body: GithubAppUpdateUserConnectionRequest | Mapping[str, Any]
    ) -> GithubAppUserConnectionStatus:
        """Update connection: ``PATCH /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GithubAppUpdateUserConnectionRequest``, or a mapping in wire names.

        Returns:
            ``GithubAppUserConnectionStatus``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/patch
        """
        result: GithubAppUserConnectionStatus = self._sender._send(Call(_operations.UPDATE_CONNECTION, body=body))
        return result


class AsyncFleetGithubApp(AsyncResource):
    """``fleet_github_app`` for asyncio: 11 operations."""

    __slots__ = ()

    async def create_auth_link(self) -> GithubAppUserAuthLinkResponse:
        """Create auth link: ``POST /v1/platform/fleet/providers/github-app/auth``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppUserAuthLinkResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1auth/post
        """
        result: GithubAppUserAuthLinkResponse = await self._sender._send(Call(_operations.CREATE_AUTH_LINK))
        return result

    async def create_install_link(self) -> GithubAppInstallLinkResponse:
        """Create install link: ``POST /v1/platform/fleet/providers/github-app/install``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppInstallLinkResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1install/post
        """
        result: GithubAppInstallLinkResponse = await self._sender._send(Call(_operations.CREATE_INSTALL_LINK))
        return result

    async def create_token(self, body: GithubAppTokenRequest | Mapping[str, Any]) -> GithubAppUserTokenResponse:
        """Create token: ``POST /v1/platform/fleet/providers/github-app/tokens``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GithubAppTokenRequest``, or a mapping in wire names.

        Returns:
            ``GithubAppUserTokenResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1tokens/post
        """
        result: GithubAppUserTokenResponse = await self._sender._send(Call(_operations.CREATE_TOKEN, body=body))
        return result

    async def delete_connection(self) -> None:
        """Delete connection: ``DELETE /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_CONNECTION))
        return result

    async def delete_installation(self, id: str) -> None:
        """Delete installation: ``DELETE /v1/platform/fleet/providers/github-app/installations/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1{id}/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_INSTALLATION, path={"id": id}))
        return result

    async def get_connection(self) -> GithubAppUserConnectionStatus:
        """Get connection: ``GET /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``GithubAppUserConnectionStatus``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/get
        """
        result: GithubAppUserConnectionStatus = await self._sender._send(Call(_operations.GET_CONNECTION))
        return result

    async def list_installation_repos(self, id: str) -> list[GithubAppRepository]:
        """List installation repos: ``GET /v1/platform/fleet/providers/github-app/installations/{id}/repos``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: String.

        Returns:
            ``list[GithubAppRepository]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1{id}~1repos/get
        """
        result: list[GithubAppRepository] = await self._sender._send(
            Call(_operations.LIST_INSTALLATION_REPOS, path={"id": id})
        )
        return result

    async def list_installations(self) -> list[GithubAppInstallation]:
        """List installations: ``GET /v1/platform/fleet/providers/github-app/installations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[GithubAppInstallation]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations/get
        """
        result: list[GithubAppInstallation] = await self._sender._send(Call(_operations.LIST_INSTALLATIONS))
        return result

    async def receive_webhook(self, body: Mapping[str, Any]) -> None:
        """Receive webhook: ``POST /v1/platform/fleet/providers/github-app/webhooks``.

        Scope: none.

        Args:
            body: ``dict[str, Any]``.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1webhooks/post
        """
        result: None = await self._sender._send(Call(_operations.RECEIVE_WEBHOOK, body=body))
        return result

    async def refresh_installations(self) -> list[GithubAppInstallation]:
        """Refresh installations: ``POST /v1/platform/fleet/providers/github-app/installations/refresh``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[GithubAppInstallation]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 502.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1installations~1refresh/post
        """
        result: list[GithubAppInstallation] = await self._sender._send(Call(_operations.REFRESH_INSTALLATIONS))
        return result

    async def update_connection(
        self, body: GithubAppUpdateUserConnectionRequest | Mapping[str, Any]
    ) -> GithubAppUserConnectionStatus:
        """Update connection: ``PATCH /v1/platform/fleet/providers/github-app/connection``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``GithubAppUpdateUserConnectionRequest``, or a mapping in wire names.

        Returns:
            ``GithubAppUserConnectionStatus``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/fleet%20github-app/paths/~1v1~1platform~1fleet~1providers~1github-app~1connection/patch
        """
        result: GithubAppUserConnectionStatus = await self._sender._send(Call(_operations.UPDATE_CONNECTION, body=body))
        return result
