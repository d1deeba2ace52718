"""The operations of ``scim_tokens``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="create",
    method="POST",
    path="/v1/platform/orgs/current/scim/tokens",
    scope="organization",
    body=Body("application/json", True, "CreateScimTokenPayload"),
    success={201: Success("application/json", "ScimTokenSensitiveResponse")},
    errors=(401, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="delete",
    method="DELETE",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    path_parameters=("scim_token_id",),
    success={204: Success(None, "None")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="get",
    method="GET",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    safe=True,
    path_parameters=("scim_token_id",),
    success={200: Success("application/json", "ScimTokenResponse")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="list",
    method="GET",
    path="/v1/platform/orgs/current/scim/tokens",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "list[ScimTokenResponse]")},
    errors=(401, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="update",
    method="PATCH",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    path_parameters=("scim_token_id",),
    body=Body("application/json", True, "UpdateScimTokenPayload"),
    success={200: Success("application/json", "ScimTokenResponse")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
