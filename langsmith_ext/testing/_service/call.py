"""A request as behaviours see it: checked arguments, the caller, and the records of the caller's workspace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from langsmith_ext.testing._service.access import Access
from langsmith_ext.testing._service.contract import ServedContract, ServedOperation
from langsmith_ext.testing._service.forms import FormPart
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.principals import Principal
from langsmith_ext.testing._service.problems import Location, Problem
from langsmith_ext.testing._service.state import EVERYWHERE, Record, State, Table

ORGANIZATION_KINDS = frozenset(
    {
        "workspace", "role", "member", "invitation", "service key", "personal access token", "SCIM token",
        "service account", "access policy", "SSO provider", "audit log", "organization chart",
        "organization chart section",
    }
)  # fmt: skip
JudgeBody = Callable[[str, Any, Location], list[Problem]]
_MISSING = {"__missing__": "__missing__"}


@dataclass(slots=True)
class ServedListing:
    """The result of a listing: all items that match, in order, of which the service sends a page.

    ``present`` completes each item of that page; ``fields`` are further fields of its envelope.
    """

    items: Sequence[Any]
    present: Callable[[Any], Any] | None = None
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class ServedCall:
    """A valid request: its arguments by wire name, and access to the state.

    Attributes:
        judge_body: Judges a value as the JSON body of an operation: its route, the value, and where the value stands.
        headers: The declared headers that were sent.
        media_type: The media type of the body.
        has_long_numbers: Whether a number in the body may not fit into 64 bits.
    """

    state: State
    contract: ServedContract
    operation: ServedOperation
    access: Access
    path: Mapping[str, Any]
    query: Mapping[str, Any]
    body: Any
    parts: Sequence[FormPart]
    base_url: str
    judge_body: JudgeBody
    has_long_numbers: bool = False
    headers: Mapping[str, Any] = field(default_factory=dict)
    media_type: str = ""

    def header(self, name: str) -> str | None:
        """Return a declared header; None when it was not sent."""
        value = self.headers.get(name)
        return None if value is None else str(value)

    @property
    def workspace_id(self) -> str:
        if self.access.workspace_id is None:
            raise RefusedError(403, {"error": "org_scoped_key_requires_workspace"})
        return self.access.workspace_id

    @property
    def organization_id(self) -> str:
        if self.access.organization_id is None:
            raise RefusedError(401)
        return self.access.organization_id

    @property
    def principal(self) -> Principal:
        if self.access.principal is None:
            raise RefusedError(401)
        return self.access.principal

    def table(self, kind: str) -> Table:
        """Return the caller's records of a kind."""
        owner = self.organization_id if kind in ORGANIZATION_KINDS else self.workspace_id
        return self.state.table(owner, kind)

    def everywhere(self, kind: str) -> Table:
        """Return the records of a kind that belong to nobody, such as share tokens."""
        return self.state.table(EVERYWHERE, kind)

    def new_record(self, given: Mapping[str, Any] | None = None) -> Record:
        """Create a record with what every record has and the given fields; null counts as not given."""
        now = self.state.now()
        record: Record = {
            "id": self.state.new_id(),
            "created_at": now,
            "updated_at": now,
            "modified_at": now,
            "tenant_id": self.access.workspace_id,
            "organization_id": self.access.organization_id,
        }
        for name, value in given_fields(given or {}):
            if value is not None or name not in record:
                record[name] = value
        if isinstance(record["id"], str):
            record["id"] = record["id"].lower()
        return record

    def change(self, record: Record, given: Mapping[str, Any], keep: Iterable[str] = ("id",)) -> Record:
        """Put the given fields into a record; null erases only what the operation's answer may show as null."""
        shown = self.contract.properties(self.operation.result or {})
        for name, value in given_fields(given):
            erases = value is None and name in shown and not self.contract.nullable(shown[name])
            if name not in keep and not erases:
                record[name] = value
        record["updated_at"] = record["modified_at"] = self.state.now()
        return record


def given_fields(given: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """Return the fields of a body without those that are marked as missing."""
    return [(name, value) for name, value in given.items() if value != _MISSING]
