"""Runs to send, with times that a batch may have."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any

from .conftest import Api

_BEGINNING = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=6)


def new_id() -> str:
    return str(uuid.uuid4())


def at(seconds: float) -> str:
    """Return a time of today, some seconds after the one at which runs start."""
    return (_BEGINNING + timedelta(seconds=seconds)).isoformat().replace("+00:00", "Z")


def run(name: str, **fields: Any) -> dict[str, Any]:
    """Return a root run of project ``p`` that took two seconds."""
    times = {"start_time": at(0), "end_time": at(2)}
    return {"id": new_id(), "name": name, "run_type": "chain", "session_name": "p", **times, **fields}


def project(api: Api, name: str = "p") -> dict[str, Any]:
    (found,) = api("GET", "/api/v1/sessions", params={"name": name})
    assert isinstance(found, dict)
    return found
