"""The operations of ``auth``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CHECK_SSO_EMAIL_VERIFICATION_STATUS = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="check_sso_email_verification_status",
    method="POST",
    path="/api/v1/sso/email-verification/status",
    scope="none",
    safe=True,
    body=Body("application/json", True, "SSOEmailVerificationStatusRequest"),
    success={200: Success("application/json", "SSOEmailVerificationStatusResponse")},
    errors=(422,),
)
CONFIRM_SSO_USER_EMAIL = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="confirm_sso_user_email",
    method="POST",
    path="/api/v1/sso/email-verification/confirm",
    scope="none",
    body=Body("application/json", True, "SSOConfirmEmailRequest"),
    success={200: Success("application/json", "dict[str, Any]")},
    errors=(422,),
)
GET_PUBLIC_INFO = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="get_public_info",
    method="GET",
    path="/auth/public",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "PublicAuthInfo")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_SSO_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="list_sso_settings",
    method="GET",
    path="/api/v1/sso/settings/{sso_login_slug}",
    scope="none",
    safe=True,
    path_parameters=("sso_login_slug",),
    success={200: Success("application/json", "list[SSOProviderSlim]")},
    errors=(422,),
)
LOGIN = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="login",
    method="POST",
    path="/api/v1/login",
    scope="none",
    success={200: Success("application/json", "BasicAuthResponse")},
)
LOOKUP_SSO_BY_EMAIL = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="lookup_sso_by_email",
    method="POST",
    path="/api/v1/sso/email-lookup",
    scope="none",
    safe=True,
    body=Body("application/json", True, "SSOEmailLookupRequest"),
    success={200: Success("application/json", "list[SSOProviderSlim]")},
    errors=(422,),
)
SEND_SSO_EMAIL_CONFIRMATION = Operation(
    package="langsmith_api.platform",
    resource="auth",
    name="send_sso_email_confirmation",
    method="POST",
    path="/api/v1/sso/email-verification/send",
    scope="user",
    body=Body("application/json", True, "SSOEmailVerificationSendRequest"),
    success={202: Success("application/json", "dict[str, Any]")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
