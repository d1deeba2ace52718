from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .generate_clustering_job_config_request_model import GenerateClusteringJobConfigRequestModel


@model
class GenerateClusteringJobConfigRequest(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/insights/configs/generate``."""

    user_context: dict[str, str]
    cluster_model: str | None = None
    model: GenerateClusteringJobConfigRequestModel | str | None = None
    summary_model: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "user_context" in data:
            self.user_context = data["user_context"]
        if "cluster_model" in data:
            self.cluster_model = data["cluster_model"]
        if "model" in data:
            self.model = to_enumeration(data["model"], models.GenerateClusteringJobConfigRequestModel)
        if "summary_model" in data:
            self.summary_model = data["summary_model"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
