"""The operations of ``alert_rules``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_ALERT_RULE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="create_alert_rule",
    method="POST",
    path="/v1/platform/alerts/{session_id}",
    scope="workspace",
    path_parameters=("session_id",),
    body=Body("application/json", True, "AlertsCreateAlertRuleRequest"),
    success={201: Success("application/json", "AlertsAlertRuleResponse")},
    errors=(400, 403, 429, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_ALERT_RULE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="delete_alert_rule",
    method="DELETE",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    path_parameters=("session_id", "alert_rule_id"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_ALERT_RULE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="get_alert_rule",
    method="GET",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    safe=True,
    path_parameters=("session_id", "alert_rule_id"),
    success={200: Success("application/json", "AlertsAlertRuleResponse")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
TEST_ALERT_RULE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="test_alert_rule",
    method="POST",
    path="/v1/platform/alerts/{session_id}/test",
    scope="workspace",
    path_parameters=("session_id",),
    body=Body("application/json", False, "AlertsAlertActionBase"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_ALERT_RULE = Operation(
    package="langsmith_api.platform",
    resource="alert_rules",
    name="update_alert_rule",
    method="PATCH",
    path="/v1/platform/alerts/{session_id}/{alert_rule_id}",
    scope="workspace",
    path_parameters=("session_id", "alert_rule_id"),
    body=Body("application/json", True, "AlertsUpdateAlertRuleRequest"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
