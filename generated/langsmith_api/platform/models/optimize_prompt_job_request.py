from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_union
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .demo_config import DemoConfig
    from .prompt_optimization_algorithm import PromptOptimizationAlgorithm
    from .promptim_config import PromptimConfig


@model
class OptimizePromptJobRequest(Model):
    """Used by ``POST /api/v1/repos/optimize-job``."""

    algorithm: PromptOptimizationAlgorithm | str
    config: PromptimConfig | DemoConfig
    prompt_name: str

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "algorithm" in data:
            self.algorithm = to_enumeration(data["algorithm"], models.PromptOptimizationAlgorithm)
        if "config" in data:
            self.config = to_union(data["config"], models=(models.PromptimConfig, models.DemoConfig))
        if "prompt_name" in data:
            self.prompt_name = data["prompt_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
