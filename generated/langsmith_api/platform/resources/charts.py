"""The ``charts`` resource: 23 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import charts as _operations

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
        CustomChartsSectionRequest,
        CustomChartsSectionResponse,
        CustomChartsSectionsCloneRequest,
        CustomChartsSectionUpdate,
        CustomChartUpdate,
        SingleCustomChartResponse,
        SingleCustomChartResponseBase,
    )


class Charts(Resource):
    """``charts``, blocking: 23 operations."""

    __slots__ = ()

    def clone_section(self, body: CustomChartsSectionsCloneRequest | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Clone section: ``POST /api/v1/charts/section/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsSectionsCloneRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/clone_section_api_v1_charts_section_clone_post
        """
        result: CustomChartsSectionResponse = self._sender._send(Call(_operations.CLONE_SECTION, body=body))
        return result

    def create_chart(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Create chart: ``POST /api/v1/charts/create``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/create_chart_api_v1_charts_create_post
        """
        result: CustomChartResponse = self._sender._send(Call(_operations.CREATE_CHART, body=body))
        return result

    def create_section(self, body: CustomChartsSectionCreate | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Create section: ``POST /api/v1/charts/section``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/create_section_api_v1_charts_section_post
        """
        result: CustomChartsSectionResponse = self._sender._send(Call(_operations.CREATE_SECTION, body=body))
        return result

    def delete_chart(self, chart_id: UUID | str) -> Any:
        """Delete chart: ``DELETE /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/delete_chart_api_v1_charts__chart_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_CHART, path={"chart_id": chart_id}))

    def delete_section(self, section_id: UUID | str) -> Any:
        """Delete section: ``DELETE /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/delete_section_api_v1_charts_section__section_id__delete
        """
        return self._sender._send(Call(_operations.DELETE_SECTION, path={"section_id": section_id}))

    def org_create_chart(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Org create chart: ``POST /api/v1/org-charts/create``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_chart_api_v1_org_charts_create_post
        """
        result: CustomChartResponse = self._sender._send(Call(_operations.ORG_CREATE_CHART, body=body))
        return result

    def org_create_section(self, body: CustomChartsSectionCreate | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Org create section: ``POST /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_section_api_v1_org_charts_section_post
        """
        result: CustomChartsSectionResponse = self._sender._send(Call(_operations.ORG_CREATE_SECTION, body=body))
        return result

    def org_delete_chart(self, chart_id: UUID | str) -> Any:
        """Org delete chart: ``DELETE /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_chart_api_v1_org_charts__chart_id__delete
        """
        return self._sender._send(Call(_operations.ORG_DELETE_CHART, path={"chart_id": chart_id}))

    def org_delete_section(self, section_id: UUID | str) -> Any:
        """Org delete section: ``DELETE /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_section_api_v1_org_charts_section__section_id__delete
        """
        return self._sender._send(Call(_operations.ORG_DELETE_SECTION, path={"section_id": section_id}))

    def org_read_chart_preview(
        self, body: CustomChartPreviewRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponseBase:
        """Org read chart preview: ``POST /api/v1/org-charts/preview``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_chart_preview_api_v1_org_charts_preview_post
        """
        result: SingleCustomChartResponseBase = self._sender._send(Call(_operations.ORG_READ_CHART_PREVIEW, body=body))
        return result

    def org_read_charts(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """Org read charts: ``POST /api/v1/org-charts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_charts_api_v1_org_charts_post
        """
        result: CustomChartsResponse = self._sender._send(Call(_operations.ORG_READ_CHARTS, body=body))
        return result

    def org_read_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> list[CustomChartsSectionResponse]:
        """Org read sections: ``GET /api/v1/org-charts/section``.

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
                _operations.ORG_READ_SECTIONS,
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

    def org_read_single_chart(
        self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponse:
        """Org read single chart: ``POST /api/v1/org-charts/{chart_id}``.

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
            Call(_operations.ORG_READ_SINGLE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    def org_read_single_section(
        self, section_id: UUID | str, body: CustomChartsRequestBase | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Org read single section: ``POST /api/v1/org-charts/section/{section_id}``.

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
            Call(_operations.ORG_READ_SINGLE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    def org_update_chart(
        self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]
    ) -> CustomChartResponse:
        """Org update chart: ``PATCH /api/v1/org-charts/{chart_id}``.

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
            Call(_operations.ORG_UPDATE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    def org_update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Org update section: ``PATCH /api/v1/org-charts/section/{section_id}``.

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
            Call(_operations.ORG_UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    def read_chart_preview(self, body: CustomChartPreviewRequest | Mapping[str, Any]) -> SingleCustomChartResponseBase:
        """Read chart preview: ``POST /api/v1/charts/preview``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_chart_preview_api_v1_charts_preview_post
        """
        result: SingleCustomChartResponseBase = self._sender._send(Call(_operations.READ_CHART_PREVIEW, body=body))
        return result

    def read_charts(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """Read charts: ``POST /api/v1/charts``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_charts_api_v1_charts_post
        """
        result: CustomChartsResponse = self._sender._send(Call(_operations.READ_CHARTS, body=body))
        return result

    def read_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> list[CustomChartsSectionResponse]:
        """Read sections: ``GET /api/v1/charts/section``.

        Scope: workspace (``X-Tenant-Id``).
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

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_sections_api_v1_charts_section_get
        """
        result: list[CustomChartsSectionResponse] = self._sender._send(
            Call(
                _operations.READ_SECTIONS,
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

    def read_single_chart(
        self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponse:
        """Read single chart: ``POST /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_single_chart_api_v1_charts__chart_id__post
        """
        result: SingleCustomChartResponse = self._sender._send(
            Call(_operations.READ_SINGLE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    def read_single_section(
        self, section_id: UUID | str, body: CustomChartsSectionRequest | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Read single section: ``POST /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_single_section_api_v1_charts_section__section_id__post
        """
        result: CustomChartsSection = self._sender._send(
            Call(_operations.READ_SINGLE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    def update_chart(self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]) -> CustomChartResponse:
        """Update chart: ``PATCH /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/update_chart_api_v1_charts__chart_id__patch
        """
        result: CustomChartResponse = self._sender._send(
            Call(_operations.UPDATE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    def update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Update section: ``PATCH /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/update_section_api_v1_charts_section__section_id__patch
        """
        result: CustomChartsSectionResponse = self._sender._send(
            Call(_operations.UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result


class AsyncCharts(AsyncResource):
    """``charts`` for asyncio: 23 operations."""

    __slots__ = ()

    async def clone_section(
        self, body: CustomChartsSectionsCloneRequest | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Clone section: ``POST /api/v1/charts/section/clone``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsSectionsCloneRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/clone_section_api_v1_charts_section_clone_post
        """
        result: CustomChartsSectionResponse = await self._sender._send(Call(_operations.CLONE_SECTION, body=body))
        return result

    async def create_chart(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Create chart: ``POST /api/v1/charts/create``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/create_chart_api_v1_charts_create_post
        """
        result: CustomChartResponse = await self._sender._send(Call(_operations.CREATE_CHART, body=body))
        return result

    async def create_section(self, body: CustomChartsSectionCreate | Mapping[str, Any]) -> CustomChartsSectionResponse:
        """Create section: ``POST /api/v1/charts/section``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/create_section_api_v1_charts_section_post
        """
        result: CustomChartsSectionResponse = await self._sender._send(Call(_operations.CREATE_SECTION, body=body))
        return result

    async def delete_chart(self, chart_id: UUID | str) -> Any:
        """Delete chart: ``DELETE /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/delete_chart_api_v1_charts__chart_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_CHART, path={"chart_id": chart_id}))

    async def delete_section(self, section_id: UUID | str) -> Any:
        """Delete section: ``DELETE /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/delete_section_api_v1_charts_section__section_id__delete
        """
        return await self._sender._send(Call(_operations.DELETE_SECTION, path={"section_id": section_id}))

    async def org_create_chart(self, body: CustomChartCreate | Mapping[str, Any]) -> CustomChartResponse:
        """Org create chart: ``POST /api/v1/org-charts/create``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_chart_api_v1_org_charts_create_post
        """
        result: CustomChartResponse = await self._sender._send(Call(_operations.ORG_CREATE_CHART, body=body))
        return result

    async def org_create_section(
        self, body: CustomChartsSectionCreate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Org create section: ``POST /api/v1/org-charts/section``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsSectionCreate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_create_section_api_v1_org_charts_section_post
        """
        result: CustomChartsSectionResponse = await self._sender._send(Call(_operations.ORG_CREATE_SECTION, body=body))
        return result

    async def org_delete_chart(self, chart_id: UUID | str) -> Any:
        """Org delete chart: ``DELETE /api/v1/org-charts/{chart_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            chart_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_chart_api_v1_org_charts__chart_id__delete
        """
        return await self._sender._send(Call(_operations.ORG_DELETE_CHART, path={"chart_id": chart_id}))

    async def org_delete_section(self, section_id: UUID | str) -> Any:
        """Org delete section: ``DELETE /api/v1/org-charts/section/{section_id}``.

        Scope: organization (``X-Organization-Id``).

        Args:
            section_id: UUID.

        Returns:
            The decoded JSON; the contract does not say more.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_delete_section_api_v1_org_charts_section__section_id__delete
        """
        return await self._sender._send(Call(_operations.ORG_DELETE_SECTION, path={"section_id": section_id}))

    async def org_read_chart_preview(
        self, body: CustomChartPreviewRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponseBase:
        """Org read chart preview: ``POST /api/v1/org-charts/preview``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_chart_preview_api_v1_org_charts_preview_post
        """
        result: SingleCustomChartResponseBase = await self._sender._send(
            Call(_operations.ORG_READ_CHART_PREVIEW, body=body)
        )
        return result

    async def org_read_charts(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """Org read charts: ``POST /api/v1/org-charts``.

        Scope: organization (``X-Organization-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/org_read_charts_api_v1_org_charts_post
        """
        result: CustomChartsResponse = await self._sender._send(Call(_operations.ORG_READ_CHARTS, body=body))
        return result

    async def org_read_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> list[CustomChartsSectionResponse]:
        """Org read sections: ``GET /api/v1/org-charts/section``.

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
                _operations.ORG_READ_SECTIONS,
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

    async def org_read_single_chart(
        self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponse:
        """Org read single chart: ``POST /api/v1/org-charts/{chart_id}``.

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
            Call(_operations.ORG_READ_SINGLE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def org_read_single_section(
        self, section_id: UUID | str, body: CustomChartsRequestBase | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Org read single section: ``POST /api/v1/org-charts/section/{section_id}``.

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
            Call(_operations.ORG_READ_SINGLE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    async def org_update_chart(
        self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]
    ) -> CustomChartResponse:
        """Org update chart: ``PATCH /api/v1/org-charts/{chart_id}``.

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
            Call(_operations.ORG_UPDATE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def org_update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Org update section: ``PATCH /api/v1/org-charts/section/{section_id}``.

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
            Call(_operations.ORG_UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    async def read_chart_preview(
        self, body: CustomChartPreviewRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponseBase:
        """Read chart preview: ``POST /api/v1/charts/preview``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartPreviewRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponseBase``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_chart_preview_api_v1_charts_preview_post
        """
        result: SingleCustomChartResponseBase = await self._sender._send(
            Call(_operations.READ_CHART_PREVIEW, body=body)
        )
        return result

    async def read_charts(self, body: CustomChartsRequest | Mapping[str, Any]) -> CustomChartsResponse:
        """Read charts: ``POST /api/v1/charts``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_charts_api_v1_charts_post
        """
        result: CustomChartsResponse = await self._sender._send(Call(_operations.READ_CHARTS, body=body))
        return result

    async def read_sections(
        self,
        *,
        ids: Sequence[UUID | str] | None = None,
        limit: int | None = None,
        offset: int | None = None,
        sort_by: str | None = None,
        sort_by_desc: bool | None = None,
        tag_value_id: Sequence[UUID | str] | None = None,
        title_contains: str | None = None,
    ) -> list[CustomChartsSectionResponse]:
        """Read sections: ``GET /api/v1/charts/section``.

        Scope: workspace (``X-Tenant-Id``).
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

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_sections_api_v1_charts_section_get
        """
        result: list[CustomChartsSectionResponse] = await self._sender._send(
            Call(
                _operations.READ_SECTIONS,
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

    async def read_single_chart(
        self, chart_id: UUID | str, body: CustomChartsRequest | Mapping[str, Any]
    ) -> SingleCustomChartResponse:
        """Read single chart: ``POST /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartsRequest``, or a mapping in wire names.

        Returns:
            ``SingleCustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_single_chart_api_v1_charts__chart_id__post
        """
        result: SingleCustomChartResponse = await self._sender._send(
            Call(_operations.READ_SINGLE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def read_single_section(
        self, section_id: UUID | str, body: CustomChartsSectionRequest | Mapping[str, Any]
    ) -> CustomChartsSection:
        """Read single section: ``POST /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionRequest``, or a mapping in wire names.

        Returns:
            ``CustomChartsSection``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/read_single_section_api_v1_charts_section__section_id__post
        """
        result: CustomChartsSection = await self._sender._send(
            Call(_operations.READ_SINGLE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result

    async def update_chart(
        self, chart_id: UUID | str, body: CustomChartUpdate | Mapping[str, Any]
    ) -> CustomChartResponse:
        """Update chart: ``PATCH /api/v1/charts/{chart_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            chart_id: UUID.
            body: A ``CustomChartUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/update_chart_api_v1_charts__chart_id__patch
        """
        result: CustomChartResponse = await self._sender._send(
            Call(_operations.UPDATE_CHART, path={"chart_id": chart_id}, body=body)
        )
        return result

    async def update_section(
        self, section_id: UUID | str, body: CustomChartsSectionUpdate | Mapping[str, Any]
    ) -> CustomChartsSectionResponse:
        """Update section: ``PATCH /api/v1/charts/section/{section_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            section_id: UUID.
            body: A ``CustomChartsSectionUpdate``, or a mapping in wire names.

        Returns:
            ``CustomChartsSectionResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/charts/operation/update_section_api_v1_charts_section__section_id__patch
        """
        result: CustomChartsSectionResponse = await self._sender._send(
            Call(_operations.UPDATE_SECTION, path={"section_id": section_id}, body=body)
        )
        return result
