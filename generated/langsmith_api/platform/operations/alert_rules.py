"""The operations of ``alert_rules``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="create",
    method="POST",
    path="/v1/platform/alerts/{session_id}",
    scope="workspace",
    path_parameters=("session_id",),
    body=Body("application/json", True, "CreateAlertRuleRequest"),
    success={201: Success("application/json", "AlertRuleResponse")},
    errors=(400, 403, 429, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="delete",
    method="DELETE",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    path_parameters=("session_id", "alert_rule_id"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="get",
    method="GET",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    safe=True,
    path_parameters=("session_id", "alert_rule_id"),
    success={200: Success("application/json", "AlertRuleResponse")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
TEST = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="test",
    method="POST",
    path="/v1/platform/alerts/{session_id}/test",
    scope="workspace",
    path_parameters=("session_id",),
    body=Body("application/json", False, "AlertActionBase"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="update",
    method="PATCH",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    path_parameters=("session_id", "alert_rule_id"),
    body=Body("application/json", True, "UpdateAlertRuleRequest"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
