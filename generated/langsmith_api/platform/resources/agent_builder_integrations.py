"""The ``agent_builder_integrations`` resource: 2 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import agent_builder_integrations as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AgentBuilderIntegrationsPayload, AgentBuilderIntegrationsUpdatePayload


class AgentBuilderIntegrations(Resource):
    """``agent_builder_integrations``, blocking: 2 operations."""

    __slots__ = ()

    def get(self) -> AgentBuilderIntegrationsPayload:
        """Get: ``GET /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``AgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/get
        """
        result: AgentBuilderIntegrationsPayload = self._sender._send(Call(_operations.GET))
        return result

    def replace(
        self, body: AgentBuilderIntegrationsUpdatePayload | Mapping[str, Any]
    ) -> AgentBuilderIntegrationsPayload:
        """Replace: ``PUT /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AgentBuilderIntegrationsUpdatePayload``, or a mapping in wire names.

        Returns:
            ``AgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/put
        """
        result: AgentBuilderIntegrationsPayload = self._sender._send(Call(_operations.REPLACE, body=body))
        return result


class AsyncAgentBuilderIntegrations(AsyncResource):
    """``agent_builder_integrations`` for asyncio: 2 operations."""

    __slots__ = ()

    async def get(self) -> AgentBuilderIntegrationsPayload:
        """Get: ``GET /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Returns:
            ``AgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/get
        """
        result: AgentBuilderIntegrationsPayload = await self._sender._send(Call(_operations.GET))
        return result

    async def replace(
        self, body: AgentBuilderIntegrationsUpdatePayload | Mapping[str, Any]
    ) -> AgentBuilderIntegrationsPayload:
        """Replace: ``PUT /v1/agent-builder/integrations``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            body: A ``AgentBuilderIntegrationsUpdatePayload``, or a mapping in wire names.

        Returns:
            ``AgentBuilderIntegrationsPayload``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 404, 500.

        Reference: https://api.smith.langchain.com/redoc#tag/integrations/paths/~1v1~1agent-builder~1integrations/put
        """
        result: AgentBuilderIntegrationsPayload = await self._sender._send(Call(_operations.REPLACE, body=body))
        return result
