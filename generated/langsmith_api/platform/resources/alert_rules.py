"""The ``alert_rules`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import alert_rules as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import AlertActionBase, AlertRuleResponse, CreateAlertRuleRequest, UpdateAlertRuleRequest


class AlertRules(Resource):
    """``alert_rules``, blocking: 5 operations."""

    __slots__ = ()

    def create(self, session_id: str, body: CreateAlertRuleRequest | Mapping[str, Any]) -> AlertRuleResponse:
        """Create: ``POST /v1/platform/alerts/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``CreateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``AlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 429, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}/post
        """
        result: AlertRuleResponse = self._sender._send(
            Call(_operations.CREATE, path={"session_id": session_id}, body=body)
        )
        return result

    def delete(self, session_id: str, alert_rule_id: str) -> dict[str, str]:
        """Delete: ``DELETE /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/delete
        """
        result: dict[str, str] = self._sender._send(
            Call(_operations.DELETE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    def get(self, session_id: str, alert_rule_id: str) -> AlertRuleResponse:
        """Get: ``GET /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``AlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/get
        """
        result: AlertRuleResponse = self._sender._send(
            Call(_operations.GET, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    def test(self, session_id: str, body: AlertActionBase | Mapping[str, Any] | None = None) -> dict[str, str]:
        """Test: ``POST /v1/platform/alerts/{session_id}/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertActionBase``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1test/post
        """
        result: dict[str, str] = self._sender._send(Call(_operations.TEST, path={"session_id": session_id}, body=body))
        return result

    def update(
        self, session_id: str, alert_rule_id: str, body: UpdateAlertRuleRequest | Mapping[str, Any]
    ) -> dict[str, str]:
        """Update: ``PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.
            body: A ``UpdateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/patch
        """
        result: dict[str, str] = self._sender._send(
            Call(_operations.UPDATE, path={"session_id": session_id, "alert_rule_id": alert_rule_id}, body=body)
        )
        return result


class AsyncAlertRules(AsyncResource):
    """``alert_rules`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create(self, session_id: str, body: CreateAlertRuleRequest | Mapping[str, Any]) -> AlertRuleResponse:
        """Create: ``POST /v1/platform/alerts/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``CreateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``AlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 429, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}/post
        """
        result: AlertRuleResponse = await self._sender._send(
            Call(_operations.CREATE, path={"session_id": session_id}, body=body)
        )
        return result

    async def delete(self, session_id: str, alert_rule_id: str) -> dict[str, str]:
        """Delete: ``DELETE /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/delete
        """
        result: dict[str, str] = await self._sender._send(
            Call(_operations.DELETE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    async def get(self, session_id: str, alert_rule_id: str) -> AlertRuleResponse:
        """Get: ``GET /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``AlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/get
        """
        result: AlertRuleResponse = await self._sender._send(
            Call(_operations.GET, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    async def test(self, session_id: str, body: AlertActionBase | Mapping[str, Any] | None = None) -> dict[str, str]:
        """Test: ``POST /v1/platform/alerts/{session_id}/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertActionBase``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1test/post
        """
        result: dict[str, str] = await self._sender._send(
            Call(_operations.TEST, path={"session_id": session_id}, body=body)
        )
        return result

    async def update(
        self, session_id: str, alert_rule_id: str, body: UpdateAlertRuleRequest | Mapping[str, Any]
    ) -> dict[str, str]:
        """Update: ``PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.
            body: A ``UpdateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/patch
        """
        result: dict[str, str] = await self._sender._send(
            Call(_operations.UPDATE, path={"session_id": session_id, "alert_rule_id": alert_rule_id}, body=body)
        )
        return result
