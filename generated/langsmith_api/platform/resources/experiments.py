"""The ``experiments`` resource: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

from ..operations import experiments as _operations

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ..models import EvaluateExperimentRequest


class Experiments(Resource):
    """``experiments``, blocking: 1 operation."""

    __slots__ = ()

    def evaluate_adhoc(
        self, experiment_id: UUID | str, body: EvaluateExperimentRequest | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Evaluate adhoc: ``POST /api/v1/runs/experiments/{experiment_id}/evaluate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            experiment_id: UUID.
            body: A ``EvaluateExperimentRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/experiments/operation/evaluate_experiment_adhoc_api_v1_runs_experiments__experiment_id__evaluate_post
        """
        result: dict[str, Any] = self._sender._send(
            Call(_operations.EVALUATE_ADHOC, path={"experiment_id": experiment_id}, body=body)
        )
        return result


class AsyncExperiments(AsyncResource):
    """``experiments`` for asyncio: 1 operation."""

    __slots__ = ()

    async def evaluate_adhoc(
        self, experiment_id: UUID | str, body: EvaluateExperimentRequest | Mapping[str, Any]
    ) -> dict[str, Any]:
        """Evaluate adhoc: ``POST /api/v1/runs/experiments/{experiment_id}/evaluate``.

        Scope: workspace (``X-Tenant-Id``).

        Args:
            experiment_id: UUID.
            body: A ``EvaluateExperimentRequest``, or a mapping in wire names.

        Returns:
            ``dict[str, Any]``.

        Raises:
            LangSmithError: If it fails; declared statuses: 422.

        Reference: https://api.smith.langchain.com/redoc#tag/experiments/operation/evaluate_experiment_adhoc_api_v1_runs_experiments__experiment_id__evaluate_post
        """
        result: dict[str, Any] = await self._sender._send(
            Call(_operations.EVALUATE_ADHOC, path={"experiment_id": experiment_id}, body=body)
        )
        return result
