"""The operations of ``playground_settings``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="create",
    method="POST",
    path="/api/v1/playground-settings",
    scope="workspace",
    body=Body("application/json", True, "PlaygroundSettingsCreateRequest"),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="delete",
    method="DELETE",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    path_parameters=("playground_settings_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="get",
    method="GET",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    safe=True,
    path_parameters=("playground_settings_id",),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="list",
    method="GET",
    path="/api/v1/playground-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[PlaygroundSettingsResponse]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="update",
    method="PATCH",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    path_parameters=("playground_settings_id",),
    body=Body("application/json", True, "PlaygroundSettingsUpdateRequest"),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
