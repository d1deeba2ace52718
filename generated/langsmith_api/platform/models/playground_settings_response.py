from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_enumeration, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from .playground_saved_options import PlaygroundSavedOptions
    from .playground_settings_response_settings_type import PlaygroundSettingsResponseSettingsType


@model
class PlaygroundSettingsResponse(Model):
    """Used by ``GET /api/v1/playground-settings``, ``POST /api/v1/playground-settings``, ``GET
    /api/v1/playground-settings/{playground_settings_id}`` and 1 more.
    """

    created_at: datetime
    id: UUID
    settings: dict[str, Any]
    updated_at: datetime
    available_in_agent_builder: bool | None = None
    available_in_evaluators: bool | None = None
    available_in_insights_heavy: bool | None = None
    available_in_insights_light: bool | None = None
    available_in_issues_agent_heavy: bool | None = None
    available_in_issues_agent_light: bool | None = None
    available_in_playground: bool | None = None
    available_in_polly: bool | None = None
    created_by_ls_user_id: UUID | None = None
    description: str | None = None
    name: str | None = None
    options: PlaygroundSavedOptions | None = None
    settings_type: PlaygroundSettingsResponseSettingsType | str | None = None
    updated_by_ls_user_id: UUID | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 18:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.settings = data["settings"]
                self.updated_at = to_datetime(data["updated_at"])
                self.available_in_agent_builder = data["available_in_agent_builder"]
                self.available_in_evaluators = data["available_in_evaluators"]
                self.available_in_insights_heavy = data["available_in_insights_heavy"]
                self.available_in_insights_light = data["available_in_insights_light"]
                self.available_in_issues_agent_heavy = data["available_in_issues_agent_heavy"]
                self.available_in_issues_agent_light = data["available_in_issues_agent_light"]
                self.available_in_playground = data["available_in_playground"]
                self.available_in_polly = data["available_in_polly"]
                self.created_by_ls_user_id = to_uuid(data["created_by_ls_user_id"])
                self.description = data["description"]
                self.name = data["name"]
                self.options = models.PlaygroundSavedOptions.decode(data["options"])
                self.settings_type = to_enumeration(
                    data["settings_type"], models.PlaygroundSettingsResponseSettingsType
                )
                self.updated_by_ls_user_id = to_uuid(data["updated_by_ls_user_id"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 18:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "settings" in data:
            self.settings = data["settings"]
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "available_in_agent_builder" in data:
            self.available_in_agent_builder = data["available_in_agent_builder"]
        if "available_in_evaluators" in data:
            self.available_in_evaluators = data["available_in_evaluators"]
        if "available_in_insights_heavy" in data:
            self.available_in_insights_heavy = data["available_in_insights_heavy"]
        if "available_in_insights_light" in data:
            self.available_in_insights_light = data["available_in_insights_light"]
        if "available_in_issues_agent_heavy" in data:
            self.available_in_issues_agent_heavy = data["available_in_issues_agent_heavy"]
        if "available_in_issues_agent_light" in data:
            self.available_in_issues_agent_light = data["available_in_issues_agent_light"]
        if "available_in_playground" in data:
            self.available_in_playground = data["available_in_playground"]
        if "available_in_polly" in data:
            self.available_in_polly = data["available_in_polly"]
        if "created_by_ls_user_id" in data:
            self.created_by_ls_user_id = to_uuid(data["created_by_ls_user_id"])
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "options" in data:
            self.options = models.PlaygroundSavedOptions.decode(data["options"])
        if "settings_type" in data:
            self.settings_type = to_enumeration(data["settings_type"], models.PlaygroundSettingsResponseSettingsType)
        if "updated_by_ls_user_id" in data:
            self.updated_by_ls_user_id = to_uuid(data["updated_by_ls_user_id"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
