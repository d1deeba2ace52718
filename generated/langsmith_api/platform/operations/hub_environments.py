"""The operations of ``hub_environments``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="create",
    method="POST",
    path="/api/v1/hub/environments",
    scope="workspace",
    body=Body("application/json", True, "CreateEnvironmentsRequest"),
    success={200: Success("application/json", "HubEnvironmentsModel")},
    errors=(400, 409, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="delete",
    method="DELETE",
    path="/api/v1/hub/environments/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="list",
    method="GET",
    path="/api/v1/hub/environments",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "HubEnvironmentsModel")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="hub_environments",
    name="update",
    method="PATCH",
    path="/api/v1/hub/environments/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "UpdateEnvironmentsRequest"),
    success={200: Success("application/json", "HubEnvironmentsModel")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
