"""The ``alert_rules`` resource: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import alert_rules as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import (
        AlertsAlertActionBase,
        AlertsAlertRuleResponse,
        AlertsCreateAlertRuleRequest,
        AlertsUpdateAlertRuleRequest,
    )


class AlertRules(Resource):
    """``alert_rules``, blocking: 5 operations."""

    __slots__ = ()

    def create_alert_rule(
        self, session_id: str, body: AlertsCreateAlertRuleRequest | Mapping[str, Any]
    ) -> AlertsAlertRuleResponse:
        """Create alert rule: ``POST /v1/platform/alerts/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertsCreateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``AlertsAlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 429, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}/post
        """
        result: AlertsAlertRuleResponse = self._sender._send(
            Call(_operations.CREATE_ALERT_RULE, path={"session_id": session_id}, body=body)
        )
        return result

    def delete_alert_rule(self, session_id: str, alert_rule_id: str) -> dict[str, str]:
        """Delete alert rule: ``DELETE /v1/platform/alerts/{session_id}/{alert_rule_id}``.

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
            Call(_operations.DELETE_ALERT_RULE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    def get_alert_rule(self, session_id: str, alert_rule_id: str) -> AlertsAlertRuleResponse:
        """Get alert rule: ``GET /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``AlertsAlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/get
        """
        result: AlertsAlertRuleResponse = self._sender._send(
            Call(_operations.GET_ALERT_RULE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    def test_alert_rule(
        self, session_id: str, body: AlertsAlertActionBase | Mapping[str, Any] | None = None
    ) -> dict[str, str]:
        """Test alert rule: ``POST /v1/platform/alerts/{session_id}/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertsAlertActionBase``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1test/post
        """
        result: dict[str, str] = self._sender._send(
            Call(_operations.TEST_ALERT_RULE, path={"session_id": session_id}, body=body)
        )
        return result

    def update_alert_rule(
        self, session_id: str, alert_rule_id: str, body: AlertsUpdateAlertRuleRequest | Mapping[str, Any]
    ) -> dict[str, str]:
        """Update alert rule: ``PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.
            body: A ``AlertsUpdateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/patch
        """
        result: dict[str, str] = self._sender._send(
            Call(
                _operations.UPDATE_ALERT_RULE,
                path={"session_id": session_id, "alert_rule_id": alert_rule_id},
                body=body,
            )
        )
        return result


class AsyncAlertRules(AsyncResource):
    """``alert_rules`` for asyncio: 5 operations."""

    __slots__ = ()

    async def create_alert_rule(
        self, session_id: str, body: AlertsCreateAlertRuleRequest | Mapping[str, Any]
    ) -> AlertsAlertRuleResponse:
        """Create alert rule: ``POST /v1/platform/alerts/{session_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertsCreateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``AlertsAlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 429, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}/post
        """
        result: AlertsAlertRuleResponse = await self._sender._send(
            Call(_operations.CREATE_ALERT_RULE, path={"session_id": session_id}, body=body)
        )
        return result

    async def delete_alert_rule(self, session_id: str, alert_rule_id: str) -> dict[str, str]:
        """Delete alert rule: ``DELETE /v1/platform/alerts/{session_id}/{alert_rule_id}``.

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
            Call(_operations.DELETE_ALERT_RULE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    async def get_alert_rule(self, session_id: str, alert_rule_id: str) -> AlertsAlertRuleResponse:
        """Get alert rule: ``GET /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.

        Returns:
            ``AlertsAlertRuleResponse``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/get
        """
        result: AlertsAlertRuleResponse = await self._sender._send(
            Call(_operations.GET_ALERT_RULE, path={"session_id": session_id, "alert_rule_id": alert_rule_id})
        )
        return result

    async def test_alert_rule(
        self, session_id: str, body: AlertsAlertActionBase | Mapping[str, Any] | None = None
    ) -> dict[str, str]:
        """Test alert rule: ``POST /v1/platform/alerts/{session_id}/test``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            body: A ``AlertsAlertActionBase``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1test/post
        """
        result: dict[str, str] = await self._sender._send(
            Call(_operations.TEST_ALERT_RULE, path={"session_id": session_id}, body=body)
        )
        return result

    async def update_alert_rule(
        self, session_id: str, alert_rule_id: str, body: AlertsUpdateAlertRuleRequest | Mapping[str, Any]
    ) -> dict[str, str]:
        """Update alert rule: ``PATCH /v1/platform/alerts/{session_id}/{alert_rule_id}``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            session_id: String.
            alert_rule_id: String.
            body: A ``AlertsUpdateAlertRuleRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, str]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 400, 403, 404, 500, 503.

        Reference: https://api.smith.langchain.com/redoc#tag/alert_rules/paths/~1v1~1platform~1alerts~1{session_id}~1{alert_rule_id}/patch
        """
        result: dict[str, str] = await self._sender._send(
            Call(
                _operations.UPDATE_ALERT_RULE,
                path={"session_id": session_id, "alert_rule_id": alert_rule_id},
                body=body,
            )
        )
        return result
