"""The audit log: what was done in an organization, in the OCSF form in which the API lists it."""

from __future__ import annotations

import uuid
from typing import Any

from langsmith_ext.testing._service.access import Access
from langsmith_ext.testing._service.audited import LOGGED
from langsmith_ext.testing._service.contract import ServedContract
from langsmith_ext.testing._service.messages import IncomingRequest
from langsmith_ext.testing._service.routing import Route, unnamed
from langsmith_ext.testing._service.state import Record, State, moment

_ACTIVITIES = {"POST": (1, "Create"), "PUT": (3, "Update"), "PATCH": (3, "Update"), "DELETE": (4, "Delete")}


class AuditLog:
    """The audit log of services of one contract.

    Args:
        contract: The contract; its enumeration names what is logged.
    """

    def __init__(self, contract: ServedContract) -> None:
        known = contract.schemas.get("AuditLogOperation", {}).get("enum", ())
        names = {unnamed(route): name for route, name in LOGGED.items() if name in known}
        self.names = {
            key: names[operation.route]
            for key, operation in contract.operations.items()
            if operation.route in names and not operation.safe
        }

    def note(self, state: State, route: Route, access: Access, request: IncomingRequest, status: int) -> None:
        """Record a request that was admitted, if its operation is one that is logged."""
        name = self.names.get(route.operation.key)
        if name is None or access.principal is None or access.organization_id is None:
            return
        principal = access.principal
        record = {
            "id": str(uuid.uuid4()),
            "operation_name": name,
            "operation_succeeded": status < 400,
            "request_time": state.now(),
            "api_key_id": principal.key["id"] if principal.key else None,
            "user_id": principal.user_id,
            "ls_user_id": principal.user_id,
            "organization_id": access.organization_id,
            "workspace_id": access.workspace_id,
            "enrichments": {
                "request_method": request.method,
                "request_path": request.path,
                "response_status_code": status,
                "resource_ids": [value for value in route.path.values() if len(value) == 36],
            },
        }
        state.table(access.organization_id, "audit log").put(record)


def as_ocsf(record: Record) -> dict[str, Any]:
    """An audit log entry as an OCSF "API Activity" (class 6003) event."""
    extra = record["enrichments"]
    activity_id, activity = _ACTIVITIES.get(extra["request_method"], (99, "Other"))
    succeeded = record["operation_succeeded"]
    return {
        "id": record["id"],
        "class_uid": 6003,
        "class_name": "API Activity",
        "category_uid": 6,
        "category_name": "Application Activity",
        "severity_id": 99,
        "type_uid": 600300 + activity_id,
        "activity_id": activity_id,
        "activity_name": activity,
        "status_id": 1 if succeeded else 2,
        "status": "Success" if succeeded else "Failure",
        "time": int(moment(record["request_time"]).timestamp() * 1000),
        "metadata": {"uid": record["id"], "product": {"name": "LangSmith", "vendor_name": "LangChain"}},
        "api": {"operation": record["operation_name"]},
        "http_request": {"http_method": extra["request_method"], "url": {"path": extra["request_path"]}},
        "http_response": {"code": extra["response_status_code"]},
        "actor": {"user": {"uid": record["user_id"], "credential_uid": record["api_key_id"]}},
        "src_endpoint": {"ip": "127.0.0.1", "port": None, "intermediate_ips": None},
        "resources": [{"uid": identity} for identity in extra["resource_ids"]],
        "unmapped": {"original_audit_log": record},
    }
