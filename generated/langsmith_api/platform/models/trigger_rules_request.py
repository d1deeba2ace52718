from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class TriggerRulesRequest(Model):
    """Used by ``POST /api/v1/runs/rules/trigger``."""

    dataset_id: UUID | None = None
    rule_ids: list[UUID] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "rule_ids" in data:
            self.rule_ids = to_list(data["rule_ids"], to_uuid)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
