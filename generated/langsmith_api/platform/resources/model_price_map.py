"""The ``model_price_map`` resource: 4 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import model_price_map as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import ModelPriceMapCreateSchema, ModelPriceMapSchema, ModelPriceMapUpdateSchema


class ModelPriceMap(Resource):
    """``model_price_map``, blocking: 4 operations."""

    __slots__ = ()

    def create(self, body: ModelPriceMapCreateSchema | Mapping[str, Any]) -> ModelPriceMapSchema:
        """Create: ``POST /api/v1/model-price-map``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ModelPriceMapCreateSchema``, or a mapping in wire names.

        Returns:
            ``ModelPriceMapSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/create_new_model_price_api_v1_model_price_map_post
        """
        result: ModelPriceMapSchema = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def delete(self, id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/model-price-map/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/delete_model_price_api_v1_model_price_map__id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"id": id}))

    def list(self) -> builtins.list[ModelPriceMapSchema]:
        """List: ``GET /api/v1/model-price-map``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[ModelPriceMapSchema]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/read_model_price_map_api_v1_model_price_map_get
        """
        result: list[ModelPriceMapSchema] = self._sender._send(Call(_operations.LIST))
        return result

    def replace(self, id: UUID | str, body: ModelPriceMapUpdateSchema | Mapping[str, Any]) -> Any:
        """Replace: ``PUT /api/v1/model-price-map/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: UUID.
            body: A ``ModelPriceMapUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/update_model_price_api_v1_model_price_map__id__put
        """
        return self._sender._send(Call(_operations.REPLACE, path={"id": id}, body=body))


class AsyncModelPriceMap(AsyncResource):
    """``model_price_map`` for asyncio: 4 operations."""

    __slots__ = ()

    async def create(self, body: ModelPriceMapCreateSchema | Mapping[str, Any]) -> ModelPriceMapSchema:
        """Create: ``POST /api/v1/model-price-map``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``ModelPriceMapCreateSchema``, or a mapping in wire names.

        Returns:
            ``ModelPriceMapSchema``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/create_new_model_price_api_v1_model_price_map_post
        """
        result: ModelPriceMapSchema = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def delete(self, id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/model-price-map/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/delete_model_price_api_v1_model_price_map__id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"id": id}))

    async def list(self) -> builtins.list[ModelPriceMapSchema]:
        """List: ``GET /api/v1/model-price-map``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``list[ModelPriceMapSchema]``.

        Raises:
            LangSmithError: If it fails.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/read_model_price_map_api_v1_model_price_map_get
        """
        result: list[ModelPriceMapSchema] = await self._sender._send(Call(_operations.LIST))
        return result

    async def replace(self, id: UUID | str, body: ModelPriceMapUpdateSchema | Mapping[str, Any]) -> Any:
        """Replace: ``PUT /api/v1/model-price-map/{id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            id: UUID.
            body: A ``ModelPriceMapUpdateSchema``, or a mapping in wire names.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/model-price-map/operation/update_model_price_api_v1_model_price_map__id__put
        """
        return await self._sender._send(Call(_operations.REPLACE, path={"id": id}, body=body))
