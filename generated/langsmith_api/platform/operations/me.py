"""The operations of ``me``, as data."""

from langsmith_ext.runtime.operation import Operation, Success

CREATE_ONBOARDING_STATE = Operation(
    package="langsmith_api.platform",
    resource="me",
    name="create_onboarding_state",
    method="POST",
    path="/api/v1/me/onboarding_state",
    scope="user",
    success={200: Success("application/json", "UserOnboardingStateResponse")},
    security=(("Bearer-Auth",),),
)
GET_LS_USER_ID = Operation(
    package="langsmith_api.platform",
    resource="me",
    name="get_ls_user_id",
    method="GET",
    path="/api/v1/me/ls_user_id",
    scope="user",
    safe=True,
    success={200: Success("application/json", "str")},
    security=(("Bearer-Auth",),),
)
GET_ONBOARDING_STATE = Operation(
    package="langsmith_api.platform",
    resource="me",
    name="get_onboarding_state",
    method="GET",
    path="/api/v1/me/onboarding_state",
    scope="user",
    safe=True,
    success={200: Success("application/json", "UserOnboardingStateResponse")},
    security=(("Bearer-Auth",),),
)
GET_PROVIDER = Operation(
    package="langsmith_api.platform",
    resource="me",
    name="get_provider",
    method="GET",
    path="/me/providers/{providerType}",
    scope="workspace",
    safe=True,
    path_parameters=("providerType",),
    success={200: Success("application/json", "str")},
    errors=(400, 401, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_ONBOARDING_STATE_FIELD = Operation(
    package="langsmith_api.platform",
    resource="me",
    name="replace_onboarding_state_field",
    method="PUT",
    path="/api/v1/me/onboarding_state/{field}",
    scope="user",
    path_parameters=("field",),
    success={200: Success("application/json", "UserOnboardingStateResponse")},
    errors=(422,),
    security=(("Bearer-Auth",),),
)
