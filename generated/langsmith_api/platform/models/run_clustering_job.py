"""RunClusteringJob (``RunClusteringJobPydantic`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class RunClusteringJob(Model):
    """Part of other models."""

    created_at: datetime
    id: UUID
    name: str
    status: str
    config_id: UUID | None = None
    end_time: datetime | None = None
    error: str | None = None
    metadata: dict[str, Any] | None = None
    shape: dict[str, int] | None = None
    start_time: datetime | None = None

    contract_name: ClassVar[str] = "RunClusteringJobPydantic"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.name = data["name"]
                self.status = data["status"]
                self.config_id = to_uuid(data["config_id"])
                self.end_time = to_datetime(data["end_time"])
                self.error = data["error"]
                self.metadata = data["metadata"]
                self.shape = data["shape"]
                self.start_time = to_datetime(data["start_time"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "name" in data:
            self.name = data["name"]
        if "status" in data:
            self.status = data["status"]
        if "config_id" in data:
            self.config_id = to_uuid(data["config_id"])
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "error" in data:
            self.error = data["error"]
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "shape" in data:
            self.shape = data["shape"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
