from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from uuid import UUID


@model
class GranularUsageDimensions(Model):
    """Part of other models."""

    api_key_id: UUID | None = None
    api_key_short_key: str | None = None
    project_id: UUID | None = None
    project_name: str | None = None
    user_email: str | None = None
    user_id: UUID | None = None
    workspace_id: UUID | None = None
    workspace_name: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 8:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.api_key_id = to_uuid(data["api_key_id"])
                self.api_key_short_key = data["api_key_short_key"]
                self.project_id = to_uuid(data["project_id"])
                self.project_name = data["project_name"]
                self.user_email = data["user_email"]
                self.user_id = to_uuid(data["user_id"])
                self.workspace_id = to_uuid(data["workspace_id"])
                self.workspace_name = data["workspace_name"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 8:
                    self._keep(data)
                return self
        if "api_key_id" in data:
            self.api_key_id = to_uuid(data["api_key_id"])
        if "api_key_short_key" in data:
            self.api_key_short_key = data["api_key_short_key"]
        if "project_id" in data:
            self.project_id = to_uuid(data["project_id"])
        if "project_name" in data:
            self.project_name = data["project_name"]
        if "user_email" in data:
            self.user_email = data["user_email"]
        if "user_id" in data:
            self.user_id = to_uuid(data["user_id"])
        if "workspace_id" in data:
            self.workspace_id = to_uuid(data["workspace_id"])
        if "workspace_name" in data:
            self.workspace_name = data["workspace_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
