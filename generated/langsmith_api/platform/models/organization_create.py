from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class OrganizationCreate(Model):
    """Used by ``POST /api/v1/orgs``.

    Attributes:
        display_name: String, at least ``1`` characters, matching ``^[a-zA-Z0-9\\-_ ]+$``.
    """

    display_name: str
    is_personal: bool
    security_contact: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "display_name" in data:
            self.display_name = data["display_name"]
        if "is_personal" in data:
            self.is_personal = data["is_personal"]
        if "security_contact" in data:
            self.security_contact = data["security_contact"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
