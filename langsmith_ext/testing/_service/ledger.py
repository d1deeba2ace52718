"""What the organization is billed for: the traces that were sent, by day, workspace, project and sender.

The ledger is written when a root run is stored, and stays when the run is deleted: deleting does not undo a bill.
"""

from __future__ import annotations

from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.state import EVERYWHERE, Record

LEDGER = "billed traces"


def note_trace(call: ServedCall, run: Record) -> None:
    """Count a new trace on the day on which it started (UTC)."""
    if run["parent_run_id"] is not None or run.get("is billed"):
        return
    run["is billed"] = True
    principal = call.access.principal
    key = principal.key if principal else None
    sender = (principal.user_id if principal else None, key["id"] if key else None)
    dimensions = (run["start_time"][:10], call.workspace_id, run["session_id"], *sender)
    entries = call.state.table(call.access.organization_id or EVERYWHERE, LEDGER).records
    entry = entries.setdefault("/".join(map(str, dimensions)), {"traces": 0})
    if not entry["traces"]:
        project = call.table("project").get(run["session_id"])
        entry |= {
            "day": dimensions[0],
            "workspace_id": call.workspace_id,
            "project_id": run["session_id"],
            "project_name": project["name"] if project else None,
            "user_id": sender[0],
            "api_key_id": sender[1],
            "api_key_short_key": (key or {}).get("short_key"),
        }
    entry["traces"] += 1
