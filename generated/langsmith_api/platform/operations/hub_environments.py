"""The operations of ``hub_environments``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_HUB_ENVIRONMENT = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="create_hub_environment",
    method="POST",
    path="/api/v1/hub/environments",
    scope="workspace",
    body=Body("application/json", True, "HubEnvironmentsCreateEnvironmentsRequest"),
    success={200: Success("application/json", "HubEnvironmentsHubEnvironmentsModel")},
    errors=(400, 409, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_HUB_ENVIRONMENT = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="delete_hub_environment",
    method="DELETE",
    path="/api/v1/hub/environments/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_HUB_ENVIRONMENTS = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="list_hub_environments",
    method="GET",
    path="/api/v1/hub/environments",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "HubEnvironmentsHubEnvironmentsModel")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_HUB_ENVIRONMENT = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="update_hub_environment",
    method="PATCH",
    path="/api/v1/hub/environments/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "HubEnvironmentsUpdateEnvironmentsRequest"),
    success={200: Success("application/json", "HubEnvironmentsHubEnvironmentsModel")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
