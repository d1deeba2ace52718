from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .supabase_attribute_mapping import SupabaseAttributeMapping


@model
class SSOSettingsCreate(Model):
    """Used by ``POST /api/v1/orgs/current/sso-settings``."""

    default_workspace_ids: list[UUID]
    default_workspace_role_id: UUID
    attribute_mapping: SupabaseAttributeMapping | None = None
    metadata_url: str | None = None
    metadata_xml: str | None = None
    sso_groups_claim_field: str | None = None
    sso_groups_enabled: bool | None = None
    sso_groups_required: bool | None = None
    sso_groups_role_sync_enabled: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.default_workspace_ids = to_list(data["default_workspace_ids"], to_uuid)
                self.default_workspace_role_id = to_uuid(data["default_workspace_role_id"])
                self.attribute_mapping = models.SupabaseAttributeMapping.decode(data["attribute_mapping"])
                self.metadata_url = data["metadata_url"]
                self.metadata_xml = data["metadata_xml"]
                self.sso_groups_claim_field = data["sso_groups_claim_field"]
                self.sso_groups_enabled = data["sso_groups_enabled"]
                self.sso_groups_required = data["sso_groups_required"]
                self.sso_groups_role_sync_enabled = data["sso_groups_role_sync_enabled"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "default_workspace_ids" in data:
            self.default_workspace_ids = to_list(data["default_workspace_ids"], to_uuid)
        if "default_workspace_role_id" in data:
            self.default_workspace_role_id = to_uuid(data["default_workspace_role_id"])
        if "attribute_mapping" in data:
            self.attribute_mapping = models.SupabaseAttributeMapping.decode(data["attribute_mapping"])
        if "metadata_url" in data:
            self.metadata_url = data["metadata_url"]
        if "metadata_xml" in data:
            self.metadata_xml = data["metadata_xml"]
        if "sso_groups_claim_field" in data:
            self.sso_groups_claim_field = data["sso_groups_claim_field"]
        if "sso_groups_enabled" in data:
            self.sso_groups_enabled = data["sso_groups_enabled"]
        if "sso_groups_required" in data:
            self.sso_groups_required = data["sso_groups_required"]
        if "sso_groups_role_sync_enabled" in data:
            self.sso_groups_role_sync_enabled = data["sso_groups_role_sync_enabled"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
