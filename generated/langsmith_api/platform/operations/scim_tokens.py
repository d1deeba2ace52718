"""The operations of ``scim_tokens``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_SCIM_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="create_scim_token",
    method="POST",
    path="/v1/platform/orgs/current/scim/tokens",
    scope="organization",
    body=Body("application/json", True, "ScimCreateScimTokenPayload"),
    success={201: Success("application/json", "ScimScimTokenSensitiveResponse")},
    errors=(401, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
DELETE_SCIM_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="delete_scim_token",
    method="DELETE",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    path_parameters=("scim_token_id",),
    success={204: Success(None, "None")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
GET_SCIM_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="get_scim_token",
    method="GET",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    safe=True,
    path_parameters=("scim_token_id",),
    success={200: Success("application/json", "ScimScimTokenResponse")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST_SCIM_TOKENS = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="list_scim_tokens",
    method="GET",
    path="/v1/platform/orgs/current/scim/tokens",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "list[ScimScimTokenResponse]")},
    errors=(401, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
UPDATE_SCIM_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="scim_tokens",
    name="update_scim_token",
    method="PATCH",
    path="/v1/platform/orgs/current/scim/tokens/{scim_token_id}",
    scope="organization",
    path_parameters=("scim_token_id",),
    body=Body("application/json", True, "ScimUpdateScimTokenPayload"),
    success={200: Success("application/json", "ScimScimTokenResponse")},
    errors=(401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
