"""The operations of ``fleet_integrations``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="create",
    method="POST",
    path="/v1/fleet/integrations",
    scope="workspace",
    body=Body("application/json", True, "IntegrationCreateRequest"),
    success={201: Success("application/json", "Integration")},
    errors=(400, 401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="delete",
    method="DELETE",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={204: Success(None, "None")},
    errors=(401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="get",
    method="GET",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    safe=True,
    path_parameters=("id",),
    success={200: Success("application/json", "Integration")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="list",
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
    success={200: Success("application/json", "IntegrationListResponse")},
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
    body=Body("application/json", True, "IntegrationReplaceAuthMethodsRequest"),
    success={200: Success("application/json", "Integration")},
    errors=(400, 401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="fleet_integrations",
    name="update",
    method="PATCH",
    path="/v1/fleet/integrations/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "IntegrationUpdateRequest"),
    success={200: Success("application/json", "Integration")},
    errors=(400, 401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
