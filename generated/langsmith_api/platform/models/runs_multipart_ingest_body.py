from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from langsmith_ext.runtime.requests import FileContent


@model
class RunsMultipartIngestBody(Model):
    """Used by ``POST /runs/multipart``."""

    attachment_run_id_filename: FileContent | None = None
    feedback_run_id: FileContent | None = None
    patch_run_id: FileContent | None = None
    patch_run_id_outputs: FileContent | None = None
    post_run_id: FileContent | None = None
    post_run_id_inputs: FileContent | None = None

    contract_name: ClassVar[str] = ""
    contract_names: ClassVar[Mapping[str, str]] = {
        "attachment_run_id_filename": "attachment.{run_id}.{filename}",
        "feedback_run_id": "feedback.{run_id}",
        "patch_run_id": "patch.{run_id}",
        "patch_run_id_outputs": "patch.{run_id}.outputs",
        "post_run_id": "post.{run_id}",
        "post_run_id_inputs": "post.{run_id}.inputs",
    }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "attachment.{run_id}.{filename}" in data:
            self.attachment_run_id_filename = data["attachment.{run_id}.{filename}"]
        if "feedback.{run_id}" in data:
            self.feedback_run_id = data["feedback.{run_id}"]
        if "patch.{run_id}" in data:
            self.patch_run_id = data["patch.{run_id}"]
        if "patch.{run_id}.outputs" in data:
            self.patch_run_id_outputs = data["patch.{run_id}.outputs"]
        if "post.{run_id}" in data:
            self.post_run_id = data["post.{run_id}"]
        if "post.{run_id}.inputs" in data:
            self.post_run_id_inputs = data["post.{run_id}.inputs"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
