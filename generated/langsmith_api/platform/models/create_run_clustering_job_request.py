from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .create_run_clustering_job_request_model import CreateRunClusteringJobRequestModel


@model
class CreateRunClusteringJobRequest(Model):
    """Used by ``POST /api/v1/sessions/{session_id}/insights``."""

    attribute_schemas: dict[str, Any] | None = None
    cluster_model: str | None = None
    config_id: UUID | None = None
    end_time: datetime | None = None
    filter: str | None = None
    hierarchy: list[int] | None = None
    is_scheduled: bool | None = None
    last_n_hours: int | None = None
    model: CreateRunClusteringJobRequestModel | str | None = None
    name: str | None = None
    partitions: dict[str, str] | None = None
    sample: float | int | None = None
    start_time: datetime | None = None
    summary_model: str | None = None
    summary_prompt: str | None = None
    user_context: dict[str, str] | None = None
    validate_model_secrets: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 17:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.attribute_schemas = data["attribute_schemas"]
                self.cluster_model = data["cluster_model"]
                self.config_id = to_uuid(data["config_id"])
                self.end_time = to_datetime(data["end_time"])
                self.filter = data["filter"]
                self.hierarchy = data["hierarchy"]
                self.is_scheduled = data["is_scheduled"]
                self.last_n_hours = data["last_n_hours"]
                self.model = to_enumeration(data["model"], models.CreateRunClusteringJobRequestModel)
                self.name = data["name"]
                self.partitions = data["partitions"]
                self.sample = data["sample"]
                self.start_time = to_datetime(data["start_time"])
                self.summary_model = data["summary_model"]
                self.summary_prompt = data["summary_prompt"]
                self.user_context = data["user_context"]
                self.validate_model_secrets = data["validate_model_secrets"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 17:
                    self._keep(data)
                return self
        if "attribute_schemas" in data:
            self.attribute_schemas = data["attribute_schemas"]
        if "cluster_model" in data:
            self.cluster_model = data["cluster_model"]
        if "config_id" in data:
            self.config_id = to_uuid(data["config_id"])
        if "end_time" in data:
            self.end_time = to_datetime(data["end_time"])
        if "filter" in data:
            self.filter = data["filter"]
        if "hierarchy" in data:
            self.hierarchy = data["hierarchy"]
        if "is_scheduled" in data:
            self.is_scheduled = data["is_scheduled"]
        if "last_n_hours" in data:
            self.last_n_hours = data["last_n_hours"]
        if "model" in data:
            self.model = to_enumeration(data["model"], models.CreateRunClusteringJobRequestModel)
        if "name" in data:
            self.name = data["name"]
        if "partitions" in data:
            self.partitions = data["partitions"]
        if "sample" in data:
            self.sample = data["sample"]
        if "start_time" in data:
            self.start_time = to_datetime(data["start_time"])
        if "summary_model" in data:
            self.summary_model = data["summary_model"]
        if "summary_prompt" in data:
            self.summary_prompt = data["summary_prompt"]
        if "user_context" in data:
            self.user_context = data["user_context"]
        if "validate_model_secrets" in data:
            self.validate_model_secrets = data["validate_model_secrets"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
