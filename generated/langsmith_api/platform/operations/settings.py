"""The operations of ``settings``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

GET = Operation(
    package="langsmith_api.platform",
    resource="settings",
    name="get",
    method="GET",
    path="/api/v1/settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "HubTenant")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
SET_TENANT_HANDLE = Operation(
    package="langsmith_api.platform",
    resource="settings",
    name="set_tenant_handle",
    method="POST",
    path="/api/v1/settings/handle",
    scope="workspace",
    body=Body("application/json", True, "SetTenantHandleRequest"),
    success={200: Success("application/json", "HubTenant")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
