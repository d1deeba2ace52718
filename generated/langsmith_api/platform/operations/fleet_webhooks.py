"""The operations of ``fleet_webhooks``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

RUN = Operation(
    package="langsmith_api.platform",
    resource="fleet_webhooks",
    name="run",
    method="POST",
    path="/v1/platform/fleet-webhooks/{webhook_id}/run",
    scope="workspace",
    path_parameters=("webhook_id",),
    body=Body("application/json", True, "dict[str, Any]"),
    success={200: Success("application/json", "WebhookTestResult")},
    errors=(400, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
