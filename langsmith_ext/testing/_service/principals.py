"""Who can call: people and keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Principal:
    """A caller.

    Attributes:
        organization_id: The caller's organization.
        user_id: The person (a bearer token or a personal key); None for a service key.
        key: The record of the key that was sent; None for a bearer token.
        workspaces: The workspaces within reach; None for every workspace of the organization.
        workspace_id: The workspace that applies when no header names one.
    """

    organization_id: str
    user_id: str | None = None
    key: Mapping[str, Any] | None = None
    workspaces: frozenset[str] | None = None
    workspace_id: str | None = None

    @property
    def read_only(self) -> bool:
        return bool(self.key and self.key.get("read_only"))
