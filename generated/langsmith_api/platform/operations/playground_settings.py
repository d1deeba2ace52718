"""The operations of ``playground_settings``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_PLAYGROUND_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="create_playground_settings",
    method="POST",
    path="/api/v1/playground-settings",
    scope="workspace",
    body=Body("application/json", True, "PlaygroundSettingsCreateRequest"),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_PLAYGROUND_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="delete_playground_settings",
    method="DELETE",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    path_parameters=("playground_settings_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_PLAYGROUND_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="get_playground_settings",
    method="GET",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    safe=True,
    path_parameters=("playground_settings_id",),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_PLAYGROUND_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="list_playground_settings",
    method="GET",
    path="/api/v1/playground-settings",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[PlaygroundSettingsResponse]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_PLAYGROUND_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="playground_settings",
    name="update_playground_settings",
    method="PATCH",
    path="/api/v1/playground-settings/{playground_settings_id}",
    scope="workspace",
    path_parameters=("playground_settings_id",),
    body=Body("application/json", True, "PlaygroundSettingsUpdateRequest"),
    success={200: Success("application/json", "PlaygroundSettingsResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
