from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .playground_saved_options import PlaygroundSavedOptions
    from .playground_settings_create_request_settings_type import PlaygroundSettingsCreateRequestSettingsType


@model
class PlaygroundSettingsCreateRequest(Model):
    """Used by ``POST /api/v1/playground-settings``."""

    settings: dict[str, Any]
    description: str | None = None
    name: str | None = None
    options: PlaygroundSavedOptions | None = None
    settings_type: PlaygroundSettingsCreateRequestSettingsType | str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "settings" in data:
            self.settings = data["settings"]
        if "description" in data:
            self.description = data["description"]
        if "name" in data:
            self.name = data["name"]
        if "options" in data:
            self.options = models.PlaygroundSavedOptions.decode(data["options"])
        if "settings_type" in data:
            self.settings_type = to_enumeration(
                data["settings_type"], models.PlaygroundSettingsCreateRequestSettingsType
            )
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
