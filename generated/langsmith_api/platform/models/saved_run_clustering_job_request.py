from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .saved_run_clustering_job_request_model import SavedRunClusteringJobRequestModel


@model
class SavedRunClusteringJobRequest(Model):
    """Part of other models."""

    attribute_schemas: dict[str, Any] | None
    filter: str | None
    hierarchy: list[int] | None
    last_n_hours: int
    model: SavedRunClusteringJobRequestModel | str
    name: str | None
    partitions: dict[str, str] | None
    sample: float | int | None
    summary_prompt: str | None
    cluster_model: str | None = None
    summary_model: str | None = None
    user_context: dict[str, str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 12:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.attribute_schemas = data["attribute_schemas"]
                self.filter = data["filter"]
                self.hierarchy = data["hierarchy"]
                self.last_n_hours = data["last_n_hours"]
                self.model = to_enumeration(data["model"], models.SavedRunClusteringJobRequestModel)
                self.name = data["name"]
                self.partitions = data["partitions"]
                self.sample = data["sample"]
                self.summary_prompt = data["summary_prompt"]
                self.cluster_model = data["cluster_model"]
                self.summary_model = data["summary_model"]
                self.user_context = data["user_context"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 12:
                    self._keep(data)
                return self
        if "attribute_schemas" in data:
            self.attribute_schemas = data["attribute_schemas"]
        if "filter" in data:
            self.filter = data["filter"]
        if "hierarchy" in data:
            self.hierarchy = data["hierarchy"]
        if "last_n_hours" in data:
            self.last_n_hours = data["last_n_hours"]
        if "model" in data:
            self.model = to_enumeration(data["model"], models.SavedRunClusteringJobRequestModel)
        if "name" in data:
            self.name = data["name"]
        if "partitions" in data:
            self.partitions = data["partitions"]
        if "sample" in data:
            self.sample = data["sample"]
        if "summary_prompt" in data:
            self.summary_prompt = data["summary_prompt"]
        if "cluster_model" in data:
            self.cluster_model = data["cluster_model"]
        if "summary_model" in data:
            self.summary_model = data["summary_model"]
        if "user_context" in data:
            self.user_context = data["user_context"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
