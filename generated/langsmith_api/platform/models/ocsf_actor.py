from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .ocsf_user import OCSFUser


@model
class OCSFActor(Model):
    """Part of other models."""

    user: OCSFUser

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "user" in data:
            self.user = models.OCSFUser.decode(data["user"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
