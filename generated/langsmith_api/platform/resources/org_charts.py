"""The ``org_charts`` resource: 11 operations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import org_charts as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..models import (
        CustomChartCreate,
        CustomChartPreviewRequest,
        CustomChartResponse,
        CustomChartsRequest,
        CustomChartsRequestBase,
        CustomChartsResponse,
        CustomChartsSection,
        CustomChartsSectionCreate,
        CustomChartsSectionResponse,
        CustomChartsSectionUpdate,
        CustomChartUpdate,
        SingleCustomChartResponse,
        SingleCustomChartResponseBase,
    )


class OrgCharts(Resource):
    """``org_charts``, blocking: 11 operations."""

    __slots__ = ()

    def create(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Create: ``POST /api/v1/org-charts/create``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_chart_api_v1_org_charts_create_post
        """
        result: CustomChartResponse = self._sender._send(Call(_operations.CREATE, body=body))
        return result

    def create_section(self, body: CustomChartsSectionCreate | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Create section: ``POST /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_section_api_v1_org_charts_section_post
        """
        result: CustomChartsSectionResponse = self._sender._send(Call(_operations.CREATE_SECTION, body=body))
        return result

    def delete(self, chart_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_chart_api_v1_org_charts__chart_id__delete
        """
        return self._sender._send(Call(_operations.DELETE, path={"chart_id": chart_id}))

    def delete_section(self, section_id: UUID | str) -> Any:
        """Delete section: ``DELETE /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_section_api_v1_org_charts_section__section_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_SECTION, path={"section_id": section_id}))

    def get(self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]) -> SingleCustomChartResponse:
        """Get: ``POST /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_single_chart_api_v1_org_charts__chart_id__post
        """
        result: SingleCustomChartResponse = self._sender._send(
            Call(_operations.GET, path={"chart_id": chart_id}, body=body)
        )
        return result

    def get_preview(self, body: CustomChartPreviewRequest | Mapping[str, Any]) -> SingleCustomChartResponseBase:
        """Get preview: ``POST /api/v1/org-charts/preview``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_chart_preview_api_v1_org_charts_preview_post
        """
        result: SingleCustomChartResponseBase = self._sender._send(Call(_operations.GET_PREVIEW, body=body))
        return result

    def get_section(
        self, section_id: UUID | str, body: CustomChartsRequestBase | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Get section: ``POST /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsRequestBase``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_single_section_api_v1_org_charts_section__section_id__post
        """
        result: CustomChartsSection = self._sender._send(
            Call(_operations.GET_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    def list(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """List: ``POST /api/v1/org-charts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_charts_api_v1_org_charts_post
        """
        result: CustomChartsResponse = self._sender._send(Call(_operations.LIST, body=body))
        return result

    def list_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> builtins.list[CustomChartsSectionResponse]:
        """List sections: ``GET /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            ids: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: String or null; the server's default is ``"created_at"``.
            sort_by_desc: Boolean or null; the server's default is ``true``.
            tag_value_id: Array of UUID or null.
            title_contains: String or null.

        Returns:
            ``list[CustomChartsSectionResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_sections_api_v1_org_charts_section_get
        """
        result: list[CustomChartsSectionResponse] = self._sender._send(
            Call(
                _operations.LIST_SECTIONS,
                query={
                    "ids": ids,
                    "limit": limit,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                    "title_contains": title_contains,
                },
            )
        )
        return result

    def update(self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]) -> CustomChartResponse:
        """Update: ``PATCH /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_update_chart_api_v1_org_charts__chart_id__patch
        """
        result: CustomChartResponse = self._sender._send(
            Call(_operations.UPDATE, path={"chart_id": chart_id}, body=body)
        )
        return result

    def update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Update section: ``PATCH /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_update_section_api_v1_org_charts_section__section_id__patch
        """
        result: CustomChartsSectionResponse = self._sender._send(
            Call(_operations.UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result


class AsyncOrgCharts(AsyncResource):
    """``org_charts`` for asyncio: 11 operations."""

    __slots__ = ()

    async def create(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Create: ``POST /api/v1/org-charts/create``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_chart_api_v1_org_charts_create_post
        """
        result: CustomChartResponse = await self._sender._send(Call(_operations.CREATE, body=body))
        return result

    async def create_section(self, body: CustomChartsSectionCreate | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Create section: ``POST /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_section_api_v1_org_charts_section_post
        """
        result: CustomChartsSectionResponse = await self._sender._send(Call(_operations.CREATE_SECTION, body=body))
        return result

    async def delete(self, chart_id: UUID | str) -> Any:
        """Delete: ``DELETE /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_chart_api_v1_org_charts__chart_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE, path={"chart_id": chart_id}))

    async def delete_section(self, section_id: UUID | str) -> Any:
        """Delete section: ``DELETE /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_section_api_v1_org_charts_section__section_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_SECTION, path={"section_id": section_id}))

    async def get(
        self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponse:
        """Get: ``POST /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_single_chart_api_v1_org_charts__chart_id__post
        """
        result: SingleCustomChartResponse = await self._sender._send(
            Call(_operations.GET, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def get_preview(self, body: CustomChartPreviewRequest | Mapping[str, Any]) -> SingleCustomChartResponseBase:
        """Get preview: ``POST /api/v1/org-charts/preview``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_chart_preview_api_v1_org_charts_preview_post
        """
        result: SingleCustomChartResponseBase = await self._sender._send(Call(_operations.GET_PREVIEW, body=body))
        return result

    async def get_section(
        self, section_id: UUID | str, body: CustomChartsRequestBase | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Get section: ``POST /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsRequestBase``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_single_section_api_v1_org_charts_section__section_id__post
        """
        result: CustomChartsSection = await self._sender._send(
            Call(_operations.GET_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    async def list(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """List: ``POST /api/v1/org-charts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_charts_api_v1_org_charts_post
        """
        result: CustomChartsResponse = await self._sender._send(Call(_operations.LIST, body=body))
        return result

    async def list_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> builtins.list[CustomChartsSectionResponse]:
        """List sections: ``GET /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).
        Paginated: by offset, at most 100 a page.

        Args:
            ids: Array of UUID or null.
            limit: Integer, at least ``1``, at most ``100``; the server's default is ``100``.
            offset: Integer, at least ``0``; the server's default is ``0``.
            sort_by: String or null; the server's default is ``"created_at"``.
            sort_by_desc: Boolean or null; the server's default is ``true``.
            tag_value_id: Array of UUID or null.
            title_contains: String or null.

        Returns:
            ``list[CustomChartsSectionResponse]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_sections_api_v1_org_charts_section_get
        """
        result: list[CustomChartsSectionResponse] = await self._sender._send(
            Call(
                _operations.LIST_SECTIONS,
                query={
                    "ids": ids,
                    "limit": limit,
                    "offset": offset,
                    "sort_by": sort_by,
                    "sort_by_desc": sort_by_desc,
                    "tag_value_id": tag_value_id,
                    "title_contains": title_contains,
                },
            )
        )
        return result

    async def update(self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]) -> CustomChartResponse:
        """Update: ``PATCH /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_update_chart_api_v1_org_charts__chart_id__patch
        """
        result: CustomChartResponse = await self._sender._send(
            Call(_operations.UPDATE, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Update section: ``PATCH /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_update_section_api_v1_org_charts_section__section_id__patch
        """
        result: CustomChartsSectionResponse = await self._sender._send(
            Call(_operations.UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result
