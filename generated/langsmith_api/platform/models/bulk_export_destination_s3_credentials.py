from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class BulkExportDestinationS3Credentials(Model):
    """Part of other models.

    Attributes:
        access_key_id: String, at least ``1`` characters, at most ``255`` characters.
        secret_access_key: String, at least ``1`` characters, at most ``2048`` characters.
        session_token: String, at most ``2048`` characters or null.
    """

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "access_key_id" in data:
            self.access_key_id = data["access_key_id"]
        if "secret_access_key" in data:
            self.secret_access_key = data["secret_access_key"]
        if "session_token" in data:
            self.session_token = data["session_token"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
