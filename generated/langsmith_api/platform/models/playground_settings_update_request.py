from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .playground_saved_options import PlaygroundSavedOptions


@model
class PlaygroundSettingsUpdateRequest(Model):
    """Used by ``PATCH /api/v1/playground-settings/{playground_settings_id}``."""

    available_in_agent_builder: bool | None = None
    available_in_evaluators: bool | None = None
    available_in_insights_heavy: bool | None = None
    available_in_insights_light: bool | None = None
    available_in_issues_agent_heavy: bool | None = None
    available_in_issues_agent_light: bool | None = None
    available_in_playground: bool | None = None
    available_in_polly: bool | None = None
    description: str | None = None
    name: str | None = None
    options: PlaygroundSavedOptions | None = None
    settings: dict[str, Any] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 12:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.available_in_agent_builder = data["available_in_agent_builder"]
                self.available_in_evaluators = data["available_in_evaluators"]
                self.available_in_insights_heavy = data["available_in_insights_heavy"]
                self.available_in_insights_light = data["available_in_insights_light"]
                self.available_in_issues_agent_heavy = data["available_in_issues_agent_heavy"]
                self.available_in_issues_agent_light = data["available_in_issues_agent_light"]
                self.available_in_playground = data["available_in_playground"]
                self.available_in_polly = data["available_in_polly"]
                self.description = data["description"]
                self.name = data["name"]
                self.options = models.PlaygroundSavedOptions.decode(data["options"])
                self.settings = data["settings"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 12:
                    self._keep(data)
                return self
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
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "options" in data:
            self.options = models.PlaygroundSavedOptions.decode(data["options"])
        if "settings" in data:
            self.settings = data["settings"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
