from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class GroupedExperimentsRequest(Model):
    """Used by ``POST /api/v1/datasets/{dataset_id}/experiments/grouped``.

    Attributes:
        metadata_keys: Array of string, at least ``1`` items, at most ``4`` items.
        experiment_limit: Integer, at least ``1.0``, at most ``1000.0``.
    """

    metadata_keys: list[str]
    dataset_version: str | None = None
    experiment_limit: int | None = None
    filter: str | None = None
    name_contains: str | None = None
    stats_start_time: datetime | None = None
    tag_value_id: list[UUID] | None = None
    use_approx_stats: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.metadata_keys = data["metadata_keys"]
                self.dataset_version = data["dataset_version"]
                self.experiment_limit = data["experiment_limit"]
                self.filter = data["filter"]
                self.name_contains = data["name_contains"]
                self.stats_start_time = to_datetime(data["stats_start_time"])
                self.tag_value_id = to_list(data["tag_value_id"], to_uuid)
                self.use_approx_stats = data["use_approx_stats"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "metadata_keys" in data:
            self.metadata_keys = data["metadata_keys"]
        if "dataset_version" in data:
            self.dataset_version = data["dataset_version"]
        if "experiment_limit" in data:
            self.experiment_limit = data["experiment_limit"]
        if "filter" in data:
            self.filter = data["filter"]
        if "name_contains" in data:
            self.name_contains = data["name_contains"]
        if "stats_start_time" in data:
            self.stats_start_time = to_datetime(data["stats_start_time"])
        if "tag_value_id" in data:
            self.tag_value_id = to_list(data["tag_value_id"], to_uuid)
        if "use_approx_stats" in data:
            self.use_approx_stats = data["use_approx_stats"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
