"""The ``agent_builder_integrations`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import agent_builder_integrations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import IntegrationsAgentBuilderIntegrationsPayload, IntegrationsAgentBuilderIntegrationsUpdatePayload


class AgentBuilderIntegrations(Resource):
    """``agent_builder_integrations``, blocking: 2 operations."""

    __slots__ = ()

    def list_agent_builder_integrations(self) -> IntegrationsAgentBuilderIntegrationsPayload:
        """List agent builder integrations: ``GET /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``IntegrationsAgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/get
        """
        result: IntegrationsAgentBuilderIntegrationsPayload = self._sender._send(
            Call(_operations.LIST_AGENT_BUILDER_INTEGRATIONS)
        )
        return result

    def replace_agent_builder_integrations(
        self, body: IntegrationsAgentBuilderIntegrationsUpdatePayload | Mapping[str, Any]
    ) -> IntegrationsAgentBuilderIntegrationsPayload:
        """Replace agent builder integrations: ``PUT /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationsAgentBuilderIntegrationsUpdatePayload``, or a mapping in wire names.

        Returns:
            ``IntegrationsAgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/put
        """
        result: IntegrationsAgentBuilderIntegrationsPayload = self._sender._send(
            Call(_operations.REPLACE_AGENT_BUILDER_INTEGRATIONS, body=body)
        )
        return result


class AsyncAgentBuilderIntegrations(AsyncResource):
    """``agent_builder_integrations`` for asyncio: 2 operations."""

    __slots__ = ()

    async def list_agent_builder_integrations(self) -> IntegrationsAgentBuilderIntegrationsPayload:
        """List agent builder integrations: ``GET /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``IntegrationsAgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/get
        """
        result: IntegrationsAgentBuilderIntegrationsPayload = await self._sender._send(
            Call(_operations.LIST_AGENT_BUILDER_INTEGRATIONS)
        )
        return result

    async def replace_agent_builder_integrations(
        self, body: IntegrationsAgentBuilderIntegrationsUpdatePayload | Mapping[str, Any]
    ) -> IntegrationsAgentBuilderIntegrationsPayload:
        """Replace agent builder integrations: ``PUT /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``IntegrationsAgentBuilderIntegrationsUpdatePayload``, or a mapping in wire names.

        Returns:
            ``IntegrationsAgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/put
        """
        result: IntegrationsAgentBuilderIntegrationsPayload = await self._sender._send(
            Call(_operations.REPLACE_AGENT_BUILDER_INTEGRATIONS, body=body)
        )
        return result
