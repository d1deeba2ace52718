from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class EvaluateExperimentRequest(Model):
    """Used by ``POST /api/v1/runs/experiments/{experiment_id}/evaluate``."""

    rule_id: UUID

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "rule_id" in data:
            self.rule_id = to_uuid(data["rule_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
