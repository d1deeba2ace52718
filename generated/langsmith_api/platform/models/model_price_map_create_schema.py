from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime


@model
class ModelPriceMapCreateSchema(Model):
    """Used by ``POST /api/v1/model-price-map``."""

    completion_cost: float | str
    match_pattern: str
    name: str
    prompt_cost: float | str
    completion_cost_details: dict[str, float | str] | None = None
    match_path: list[str] | None = None
    prompt_cost_details: dict[str, float | str] | None = None
    provider: str | None = None
    start_time: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.completion_cost = data["completion_cost"]
                self.match_pattern = data["match_pattern"]
                self.name = data["name"]
                self.prompt_cost = data["prompt_cost"]
                self.completion_cost_details = data["completion_cost_details"]
                self.match_path = data["match_path"]
                self.prompt_cost_details = data["prompt_cost_details"]
                self.provider = data["provider"]
                self.start_time = to_datetime(data["start_time"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "completion_cost" in data:
            self.completion_cost = data["completion_cost"]
        if "match_pattern" in data:
            self.match_pattern = data["match_pattern"]
        if "name" in data:
            self.name = data["name"]
        if "prompt_cost" in data:
            self.prompt_cost = data["prompt_cost"]
        if "completion_cost_details" in data:
            self.completion_cost_details = data["completion_cost_details"]
        if "match_path" in data:
            self.match_path = data["match_path"]
        if "prompt_cost_details" in data:
            self.prompt_cost_details = data["prompt_cost_details"]
        if "provider" in data:
            self.provider = data["provider"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
