"""RestartBackfillRequest (``backfills.restartBackfillRequest`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class RestartBackfillRequest(Model):
    """Used by ``POST /v1/platform/ops/backfills/restart``."""

    backfill_name: str | None = None

    contract_name: ClassVar[str] = "backfills.restartBackfillRequest"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if "backfill_name" in data:
            self.backfill_name = data["backfill_name"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
