from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_datetime, to_uuid
from langsmith_ext.runtime.model import Model, model, new

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class UserOnboardingStateResponse(Model):
    """Used by ``GET /api/v1/me/onboarding_state``, ``POST /api/v1/me/onboarding_state``, ``PUT
    /api/v1/me/onboarding_state/{field}``.
    """

    created_at: datetime
    id: UUID
    ls_user_id: UUID
    updated_at: datetime
    evaluation_completed_at: datetime | None = None
    lgstudio_completed_at: datetime | None = None
    playground_completed_at: datetime | None = None
    success_viewed_at: datetime | None = None
    tracing_completed_at: datetime | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 9:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.created_at = to_datetime(data["created_at"])
                self.id = to_uuid(data["id"])
                self.ls_user_id = to_uuid(data["ls_user_id"])
                self.updated_at = to_datetime(data["updated_at"])
                self.evaluation_completed_at = to_datetime(data["evaluation_completed_at"])
                self.lgstudio_completed_at = to_datetime(data["lgstudio_completed_at"])
                self.playground_completed_at = to_datetime(data["playground_completed_at"])
                self.success_viewed_at = to_datetime(data["success_viewed_at"])
                self.tracing_completed_at = to_datetime(data["tracing_completed_at"])
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 9:
                    self._keep(data)
                return self
        if "created_at" in data:
            self.created_at = to_datetime(data["created_at"])
        if "id" in data:
            self.id = to_uuid(data["id"])
        if "ls_user_id" in data:
            self.ls_user_id = to_uuid(data["ls_user_id"])
        if "updated_at" in data:
            self.updated_at = to_datetime(data["updated_at"])
        if "evaluation_completed_at" in data:
            self.evaluation_completed_at = to_datetime(data["evaluation_completed_at"])
        if "lgstudio_completed_at" in data:
            self.lgstudio_completed_at = to_datetime(data["lgstudio_completed_at"])
        if "playground_completed_at" in data:
            self.playground_completed_at = to_datetime(data["playground_completed_at"])
        if "success_viewed_at" in data:
            self.success_viewed_at = to_datetime(data["success_viewed_at"])
        if "tracing_completed_at" in data:
            self.tracing_completed_at = to_datetime(data["tracing_completed_at"])
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
