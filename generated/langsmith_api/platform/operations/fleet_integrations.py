"""The operations of ``fleet_integrations``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

CREATE_FLEET_INTEGRATION = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="create_fleet_integration",
    method="POST",
    path="/v1/fleet/integrations",
    scope="workspace",
    body=Body("application/json", True, "IntegrationsCreateRequest"),
    success={201: Success("application/json", "IntegrationsIntegration")},
    errors=(400, 401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_FLEET_INTEGRATION = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="delete_fleet_integration",
    method="DELETE",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={204: Success(None, "None")},
    errors=(401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_FLEET_INTEGRATION = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="get_fleet_integration",
    method="GET",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    safe=True,
    path_parameters=("id",),
    success={200: Success("application/json", "IntegrationsIntegration")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_FLEET_INTEGRATIONS = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="list_fleet_integrations",
    method="GET",
    path="/v1/fleet/integrations",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="cursor-query",
        items="items",
        limit="page_size",
        cursor="cursor",
        next_cursor="next_cursor",
        max_limit=100,
        default_limit=20,
    ),
    query_parameters=(Parameter("cursor"), Parameter("page_size"), Parameter("source")),
    success={200: Success("application/json", "IntegrationsListResponse")},
    errors=(400, 401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_AUTH_METHODS = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="replace_auth_methods",
    method="PUT",
    path="/v1/fleet/integrations/{id}/auth-methods",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "IntegrationsReplaceAuthMethodsRequest"),
    success={200: Success("application/json", "IntegrationsIntegration")},
    errors=(400, 401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_FLEET_INTEGRATION = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="update_fleet_integration",
    method="PATCH",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "IntegrationsUpdateRequest"),
    success={200: Success("application/json", "IntegrationsIntegration")},
    errors=(400, 401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
