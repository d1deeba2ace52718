"""The operations of ``beacon``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_USAGE_SNAPSHOT = Operation(
    package="langsmith_api.platform",
    resource="beacon",
    name="create_usage_snapshot",
    method="POST",
    path="/v1/beacon/usage-snapshot",
    scope="workspace",
    body=Body("application/json", True, "SubmitUsageSnapshotPayload"),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
