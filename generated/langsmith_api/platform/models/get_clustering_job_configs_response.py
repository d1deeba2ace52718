from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .clustering_job_config_response import ClusteringJobConfigResponse


@model
class GetClusteringJobConfigsResponse(Model):
    """Used by ``GET /api/v1/sessions/{session_id}/insights/configs``."""

    configs: list[ClusteringJobConfigResponse]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "configs" in data:
            self.configs = to_list(data["configs"], models.ClusteringJobConfigResponse.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
