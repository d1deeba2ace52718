"""The operations of ``tenants``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="tenants",
    name="create",
    method="POST",
    path="/api/v1/tenants",
    scope="user",
    body=Body("application/json", True, "TenantCreate"),
    success={200: Success("application/json", "Tenant")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="tenants",
    name="list",
    method="GET",
    path="/api/v1/tenants",
    scope="user",
    safe=True,
    query_parameters=(Parameter("include_deleted"), Parameter("skip_create")),
    success={200: Success("application/json", "list[TenantForUser]")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
