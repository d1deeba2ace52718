from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .ocsf_url import OCSFUrl


@model
class OCSFHttpRequest(Model):
    """Part of other models."""

    http_method: str
    url: OCSFUrl

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "http_method" in data:
            self.http_method = data["http_method"]
        if "url" in data:
            self.url = models.OCSFUrl.decode(data["url"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
