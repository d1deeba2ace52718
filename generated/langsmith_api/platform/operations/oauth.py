"""The operations of ``oauth``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

APPROVE_AUTHORIZATION = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="approve_authorization",
    method="POST",
    path="/oauth/authorize/approve",
    scope="workspace",
    body=Body("application/x-www-form-urlencoded", True, "OauthApproveAuthorizationBody"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
AUTHORIZE = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="authorize",
    method="GET",
    path="/oauth/authorize",
    scope="workspace",
    safe=True,
    redirects=True,
    query_parameters=(
        Parameter("client_id", required=True),
        Parameter("code_challenge", required=True),
        Parameter("code_challenge_method", required=True),
        Parameter("redirect_uri", required=True),
        Parameter("response_type", required=True),
        Parameter("state"),
    ),
    errors=(400,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
AUTHORIZE_DEVICE = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="authorize_device",
    method="POST",
    path="/oauth/device/authorize",
    scope="workspace",
    body=Body("application/x-www-form-urlencoded", True, "OauthAuthorizeDeviceBody"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(400, 401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
CREATE_DEVICE_CODE = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="create_device_code",
    method="POST",
    path="/oauth/device/code",
    scope="workspace",
    body=Body("application/x-www-form-urlencoded", True, "OauthCreateDeviceCodeBody"),
    success={200: Success("application/json", "OAuthDeviceCodeResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
CREATE_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="create_token",
    method="POST",
    path="/oauth/token",
    scope="workspace",
    body=Body("application/x-www-form-urlencoded", True, "OauthCreateTokenBody"),
    success={200: Success("application/json", "OAuthTokenResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_AUTHORIZATION_SERVER = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="get_authorization_server",
    method="GET",
    path="/.well-known/oauth-authorization-server",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "OAuthAuthorizationServerMetadata")},
    errors=(500,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REVOKE_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="oauth",
    name="revoke_token",
    method="POST",
    path="/oauth/revoke",
    scope="workspace",
    body=Body("application/x-www-form-urlencoded", True, "OauthRevokeTokenBody"),
    success={200: Success(None, "None")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
