from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class ModelPriceMapSchema(Model):
    """Used by ``GET /api/v1/model-price-map``, ``POST /api/v1/model-price-map``."""

    id: UUID
    match_pattern: str
    name: str
    completion_cost: float | str | None = None
    completion_cost_details: dict[str, float | str] | None = None
    match_path: list[str] | None = None
    priority_order: int | None = None
    prompt_cost: float | str | None = None
    prompt_cost_details: dict[str, float | str] | None = None
    provider: str | None = None
    start_time: datetime | None = None
    tenant_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 12:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.id = to_uuid(data["id"])
                self.match_pattern = data["match_pattern"]
                self.name = data["name"]
                self.completion_cost = data["completion_cost"]
                self.completion_cost_details = data["completion_cost_details"]
                self.match_path = data["match_path"]
                self.priority_order = data["priority_order"]
                self.prompt_cost = data["prompt_cost"]
                self.prompt_cost_details = data["prompt_cost_details"]
                self.provider = data["provider"]
                self.start_time = to_datetime(data["start_time"])
                self.tenant_id = to_uuid(data["tenant_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 12:
                    self._keep(data)
                return self
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "match_pattern" in data:
            self.match_pattern = data["match_pattern"]
        if "name" in data:
            self.name = data["name"]
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = data["completion_cost_details"]
        if "match_path" in data:
            self.match_path = data["match_path"]
        if "priority_order" in data:
            self.priority_order = data["priority_order"]
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = data["prompt_cost_details"]
        if "provider" in data:
            self.provider = data["provider"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "tenant_id" in data:
            self.tenant_id = to_uuid(data["tenant_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
