"""The ``features`` resource: 5 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import features as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import FeatureConfig, FeatureDisableModelRequest, FeatureUpsertDefaultModelRequest


class Features(Resource):
    """``features``, blocking: 5 operations."""

    __slots__ = ()

    def delete_default_model(self, feature: str) -> None:
        """Delete default model: ``DELETE /v1/platform/features/{feature}/default-model``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1default-model/delete
        """
        result: None = self._sender._send(Call(_operations.DELETE_DEFAULT_MODEL, path={"feature": feature}))
        return result

    def disable_model(self, feature: str, body: FeatureDisableModelRequest | Mapping[str, Any]) -> None:
        """Disable model: ``PUT /v1/platform/features/{feature}/disabled-models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            body: A ``FeatureDisableModelRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1disabled-models/put
        """
        result: None = self._sender._send(Call(_operations.DISABLE_MODEL, path={"feature": feature}, body=body))
        return result

    def enable_model(self, feature: str, model: str) -> None:
        """Enable model: ``DELETE /v1/platform/features/{feature}/disabled-models/{model}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            model: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1disabled-models~1{model}/delete
        """
        result: None = self._sender._send(Call(_operations.ENABLE_MODEL, path={"feature": feature, "model": model}))
        return result

    def list(self) -> builtins.list[FeatureConfig]:
        """List: ``GET /v1/platform/features``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[FeatureConfig]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features/get
        """
        result: list[FeatureConfig] = self._sender._send(Call(_operations.LIST))
        return result

    def replace_default_model(self, feature: str, body: FeatureUpsertDefaultModelRequest | Mapping[str, Any]) -> None:
        """Replace default model: ``PUT /v1/platform/features/{feature}/default-model``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            body: A ``FeatureUpsertDefaultModelRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1default-model/put
        """
        result: None = self._sender._send(Call(_operations.REPLACE_DEFAULT_MODEL, path={"feature": feature}, body=body))
        return result


class AsyncFeatures(AsyncResource):
    """``features`` for asyncio: 5 operations."""

    __slots__ = ()

    async def delete_default_model(self, feature: str) -> None:
        """Delete default model: ``DELETE /v1/platform/features/{feature}/default-model``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1default-model/delete
        """
        result: None = await self._sender._send(Call(_operations.DELETE_DEFAULT_MODEL, path={"feature": feature}))
        return result

    async def disable_model(self, feature: str, body: FeatureDisableModelRequest | Mapping[str, Any]) -> None:
        """Disable model: ``PUT /v1/platform/features/{feature}/disabled-models``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            body: A ``FeatureDisableModelRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1disabled-models/put
        """
        result: None = await self._sender._send(Call(_operations.DISABLE_MODEL, path={"feature": feature}, body=body))
        return result

    async def enable_model(self, feature: str, model: str) -> None:
        """Enable model: ``DELETE /v1/platform/features/{feature}/disabled-models/{model}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            model: String.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1disabled-models~1{model}/delete
        """
        result: None = await self._sender._send(
            Call(_operations.ENABLE_MODEL, path={"feature": feature, "model": model})
        )
        return result

    async def list(self) -> builtins.list[FeatureConfig]:
        """List: ``GET /v1/platform/features``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[FeatureConfig]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features/get
        """
        result: list[FeatureConfig] = await self._sender._send(Call(_operations.LIST))
        return result

    async def replace_default_model(
        self, feature: str, body: FeatureUpsertDefaultModelRequest | Mapping[str, Any]
    ) -> None:
        """Replace default model: ``PUT /v1/platform/features/{feature}/default-model``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            feature: String.
            body: A ``FeatureUpsertDefaultModelRequest``, or a mapping in wire names.

        Returns:
            None.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 401, 403, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/features/paths/~1v1~1platform~1features~1{feature}~1default-model/put
        """
        result: None = await self._sender._send(
            Call(_operations.REPLACE_DEFAULT_MODEL, path={"feature": feature}, body=body)
        )
        return result
