"""AceExecuteBody (``Body_execute_api_v1_ace_execute_post`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class AceExecuteBody(Model):
    """Used by ``POST /api/v1/ace/execute``."""

    args: list[Any]
    code: str
    language: str

    contract_name: ClassVar[str] = "Body_execute_api_v1_ace_execute_post"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "args" in data:
            self.args = data["args"]
        if "code" in data:
            self.code = data["code"]
        if "language" in data:
            self.language = data["language"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
