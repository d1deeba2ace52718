"""AnnotationQueueAddReviewerResponse (``annotationqueues.AddReviewerResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AnnotationQueueAddReviewerResponse(Model):
    """Used by ``POST /v1/platform/annotation-queues/{queue_id}/reviewers``."""

    identity_id: str | None = None

    contract_name: ClassVar[str] = "annotationqueues.AddReviewerResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "identity_id" in data:
            self.identity_id = data["identity_id"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
