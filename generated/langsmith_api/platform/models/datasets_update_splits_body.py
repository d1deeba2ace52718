"""DatasetsUpdateSplitsBody (``Body_update_dataset_splits_api_v1_datasets__dataset_id__splits_put`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class DatasetsUpdateSplitsBody(Model):
    """Used by ``PUT /api/v1/datasets/{dataset_id}/splits``."""

    examples: list[UUID]
    split_name: str
    remove: bool | None = None

    contract_name: ClassVar[str] = "Body_update_dataset_splits_api_v1_datasets__dataset_id__splits_put"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "examples" in data:
            self.examples = to_list(data["examples"], to_uuid)
        if "split_name" in data:
            self.split_name = data["split_name"]
        if "remove" in data:
            self.remove = data["remove"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
