"""The operations of ``backfills``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

RESTART = Operation(
    package="langsmith_api.platform",
    resource="backfills",
    name="restart",
    method="POST",
    path="/v1/platform/ops/backfills/restart",
    scope="organization",
    body=Body("application/json", True, "RestartBackfillRequest"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 403, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
