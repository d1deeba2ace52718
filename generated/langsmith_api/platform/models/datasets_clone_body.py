"""DatasetsCloneBody (``Body_clone_dataset_api_v1_datasets_clone_post`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class DatasetsCloneBody(Model):
    """Used by ``POST /api/v1/datasets/clone``."""

    source_dataset_id: UUID
    target_dataset_id: UUID
    as_of: datetime | str | None = None
    examples: list[UUID] | None = None
    split: str | list[str] | None = None

    contract_name: ClassVar[str] = "Body_clone_dataset_api_v1_datasets_clone_post"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "source_dataset_id" in data:
            self.source_dataset_id = to_uuid(data["source_dataset_id"])
        if "target_dataset_id" in data:
            self.target_dataset_id = to_uuid(data["target_dataset_id"])
        if "as_of" in data:
            self.as_of = data["as_of"]
        if "examples" in data:
            self.examples = to_list(data["examples"], to_uuid)
        if "split" in data:
            self.split = data["split"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
