"""The operations of ``tenants``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

CREATE_TENANT = Operation(
    package="langsmith_api.platform",
    resource="tenants",
    name="create_tenant",
    method="POST",
    path="/api/v1/tenants",
    scope="user",
    body=Body("application/json", True, "TenantCreate"),
    success={200: Success("application/json", "AppSchemasTenant")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
LIST_TENANTS = Operation(
    package="langsmith_api.platform",
    resource="tenants",
    name="list_tenants",
    method="GET",
    path="/api/v1/tenants",
    scope="user",
    safe=True,
    query_parameters=(Parameter("include_deleted"), Parameter("skip_create")),
    success={200: Success("application/json", "list[TenantForUser]")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
