from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .dataset import Dataset
    from .tracer_session import TracerSession


@model
class ExperimentResultsUploadResult(Model):
    """Used by ``POST /api/v1/datasets/upload-experiment``."""

    dataset: Dataset
    experiment: TracerSession

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "dataset" in data:
            self.dataset = models.Dataset.decode(data["dataset"])
        if "experiment" in data:
            self.experiment = models.TracerSession.decode(data["experiment"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
