"""The operations of ``usage_limits``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

DELETE = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="delete",
    method="DELETE",
    path="/api/v1/usage-limits/{usage_limit_id}",
    scope="workspace",
    path_parameters=("usage_limit_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="list",
    method="GET",
    path="/api/v1/usage-limits",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[UsageLimit]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_FOR_ORG = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="list_for_org",
    method="GET",
    path="/api/v1/usage-limits/org",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "list[UsageLimit]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
UPSERT = Operation(
    package="langsmith_api.platform",
    resource="usage_limits",
    name="upsert",
    method="PUT",
    path="/api/v1/usage-limits",
    scope="workspace",
    body=Body("application/json", True, "UpsertUsageLimit"),
    success={200: Success("application/json", "UsageLimit")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
