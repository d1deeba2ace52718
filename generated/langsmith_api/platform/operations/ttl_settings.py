"""The operations of ``ttl_settings``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

GET = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="get",
    method="GET",
    path="/workspaces/current/ttl-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "TTLSettingsResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="list",
    method="GET",
    path="/api/v1/ttl-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[TTLSettings]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="replace",
    method="PUT",
    path="/workspaces/current/ttl-settings",
    scope="workspace",
    body=Body("application/json", True, "UpdateTTLSettingsRequest"),
    success={200: Success("application/json", "TTLSettingsResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPSERT = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="upsert",
    method="PUT",
    path="/api/v1/ttl-settings",
    scope="workspace",
    body=Body("application/json", True, "UpsertTTLSettingsRequest"),
    success={200: Success("application/json", "TTLSettings")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
