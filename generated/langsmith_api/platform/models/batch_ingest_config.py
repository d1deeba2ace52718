from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BatchIngestConfig(Model):
    """Part of other models."""

    scale_down_nempty_trigger: int | None = None
    scale_up_nthreads_limit: int | None = None
    scale_up_qsize_trigger: int | None = None
    size_limit: int | None = None
    size_limit_bytes: int | None = None
    use_multipart_endpoint: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "scale_down_nempty_trigger" in data:
            self.scale_down_nempty_trigger = data["scale_down_nempty_trigger"]
        if "scale_up_nthreads_limit" in data:
            self.scale_up_nthreads_limit = data["scale_up_nthreads_limit"]
        if "scale_up_qsize_trigger" in data:
            self.scale_up_qsize_trigger = data["scale_up_qsize_trigger"]
        if "size_limit" in data:
            self.size_limit = data["size_limit"]
        if "size_limit_bytes" in data:
            self.size_limit_bytes = data["size_limit_bytes"]
        if "use_multipart_endpoint" in data:
            self.use_multipart_endpoint = data["use_multipart_endpoint"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
