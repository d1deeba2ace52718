"""GithubAppErrorResponse (``github_app.ErrorResponse`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class GithubAppErrorResponse(Model):
    """Used by ``POST /v1/platform/fleet/providers/github-app/auth``, ``GET
    /v1/platform/fleet/providers/github-app/connection``, ``DELETE
    /v1/platform/fleet/providers/github-app/connection`` and 8 more.
    """

    error: str | None = None

    contract_name: ClassVar[str] = "github_app.ErrorResponse"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "error" in data:
            self.error = data["error"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
