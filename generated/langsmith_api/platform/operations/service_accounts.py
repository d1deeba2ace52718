"""The operations of ``service_accounts``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="service_accounts",
    name="create",
    method="POST",
    path="/api/v1/service-accounts",
    scope="organization",
    body=Body("application/json", True, "ServiceAccountCreateRequest"),
    success={200: Success("application/json", "ServiceAccountCreateResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="service_accounts",
    name="delete",
    method="DELETE",
    path="/api/v1/service-accounts/{service_account_id}",
    scope="organization",
    path_parameters=("service_account_id",),
    success={200: Success("application/json", "ServiceAccountDeleteResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="service_accounts",
    name="list",
    method="GET",
    path="/api/v1/service-accounts",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "list[ServiceAccount]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
