"""The operations of ``ttl_settings``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

GET_WORKSPACE_TTL_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="get_workspace_ttl_settings",
    method="GET",
    path="/workspaces/current/ttl-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "TtlSettingsTTLSettingsResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_TTL_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="list_ttl_settings",
    method="GET",
    path="/api/v1/ttl-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[TTLSettings]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_WORKSPACE_TTL_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="replace_workspace_ttl_settings",
    method="PUT",
    path="/workspaces/current/ttl-settings",
    scope="workspace",
    body=Body("application/json", True, "TtlSettingsUpdateTTLSettingsRequest"),
    success={200: Success("application/json", "TtlSettingsTTLSettingsResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPSERT_TTL_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="ttl_settings",
    name="upsert_ttl_settings",
    method="PUT",
    path="/api/v1/ttl-settings",
    scope="workspace",
    body=Body("application/json", True, "UpsertTTLSettingsRequest"),
    success={200: Success("application/json", "TTLSettings")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
