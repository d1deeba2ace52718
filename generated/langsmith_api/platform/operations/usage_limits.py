"""The operations of ``usage_limits``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

DELETE_USAGE_LIMIT = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="delete_usage_limit",
    method="DELETE",
    path="/api/v1/usage-limits/{usage_limit_id}",
    scope="workspace",
    path_parameters=("usage_limit_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_ORG_USAGE_LIMITS = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="list_org_usage_limits",
    method="GET",
    path="/api/v1/usage-limits/org",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "list[UsageLimit]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST_USAGE_LIMITS = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="list_usage_limits",
    method="GET",
    path="/api/v1/usage-limits",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[UsageLimit]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPSERT_USAGE_LIMIT = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="upsert_usage_limit",
    method="PUT",
    path="/api/v1/usage-limits",
    scope="workspace",
    body=Body("application/json", True, "UpsertUsageLimit"),
    success={200: Success("application/json", "UsageLimit")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
