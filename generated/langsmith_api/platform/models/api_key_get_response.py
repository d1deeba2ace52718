from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class APIKeyGetResponse(Model):
    """Used by ``GET /api/v1/api-key``, ``GET /api/v1/api-key/current``, ``DELETE /api/v1/api-key/current/{pat_id}``
    and 5 more.

    Attributes:
        read_only: Boolean; deprecated.
    """

    description: str
    id: UUID
    short_key: str
    created_at: datetime | None = None
    default_workspace_name: str | None = None
    expires_at: datetime | None = None
    last_used_at: datetime | None = None
    read_only: bool | None = None
    workspace_names: list[str] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.description = data["description"]
                self.id = to_uuid(data["id"])
                self.short_key = data["short_key"]
                self.created_at = to_datetime(data["created_at"])
                self.default_workspace_name = data["default_workspace_name"]
                self.expires_at = to_datetime(data["expires_at"])
                self.last_used_at = to_datetime(data["last_used_at"])
                self.read_only = data["read_only"]
                self.workspace_names = data["workspace_names"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "description" in data:
            self.description = data["description"]
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "short_key" in data:
            self.short_key = data["short_key"]
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "default_workspace_name" in data:
            self.default_workspace_name = data["default_workspace_name"]
        if "expires_at" in data:
            self.expires_at = to_datetime(data["expires_at"])
        if "last_used_at" in data:
            self.last_used_at = to_datetime(data["last_used_at"])
        if "read_only" in data:
            self.read_only = data["read_only"]
        if "workspace_names" in data:
            self.workspace_names = data["workspace_names"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
