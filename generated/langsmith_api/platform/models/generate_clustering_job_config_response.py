from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GenerateClusteringJobConfigResponse(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/insights/configs/generate``."""

    summary_prompt: str
    attribute_schemas: dict[str, dict[str, Any]] | None = None
    name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "summary_prompt" in data:
            self.summary_prompt = data["summary_prompt"]
        if "attribute_schemas" in data:
            self.attribute_schemas = data["attribute_schemas"]
        if "name" in data:
            self.name = data["name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
