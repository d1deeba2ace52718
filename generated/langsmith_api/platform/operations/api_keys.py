"""The operations of ``api_keys``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="create",
    method="POST",
    path="/api/v1/api-key",
    scope="workspace",
    body=Body("application/json", False, "APIKeyCreateRequest"),
    success={200: Success("application/json", "APIKeyCreateResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
CREATE_PERSONAL_ACCESS_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="create_personal_access_token",
    method="POST",
    path="/api/v1/api-key/current",
    scope="workspace",
    body=Body("application/json", False, "APIKeyCreateRequest"),
    success={200: Success("application/json", "APIKeyCreateResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="delete",
    method="DELETE",
    path="/api/v1/api-key/{api_key_id}",
    scope="workspace",
    path_parameters=("api_key_id",),
    success={200: Success("application/json", "APIKeyGetResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_PERSONAL_ACCESS_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="delete_personal_access_token",
    method="DELETE",
    path="/api/v1/api-key/current/{pat_id}",
    scope="workspace",
    deprecated=True,
    path_parameters=("pat_id",),
    success={200: Success("application/json", "APIKeyGetResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="list",
    method="GET",
    path="/api/v1/api-key",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[APIKeyGetResponse]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_PERSONAL_ACCESS_TOKENS = Operation(
    package="langsmith_api.platform",
    resource="api_keys",
    name="list_personal_access_tokens",
    method="GET",
    path="/api/v1/api-key/current",
    scope="workspace",
    safe=True,
    deprecated=True,
    success={200: Success("application/json", "list[APIKeyGetResponse]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
