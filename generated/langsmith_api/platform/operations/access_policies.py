"""The operations of ``access_policies``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

ATTACH_ACCESS_POLICIES = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="attach_access_policies",
    method="POST",
    path="/v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies",
    scope="organization",
    path_parameters=("role_id",),
    body=Body("application/json", True, "AuthzInternalAttachAccessPoliciesPayload"),
    success={204: Success(None, "None")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
CREATE_ACCESS_POLICY = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="create_access_policy",
    method="POST",
    path="/v1/platform/orgs/current/access-policies",
    scope="organization",
    body=Body("application/json", True, "AuthzInternalCreateAccessPolicyPayload"),
    success={201: Success("application/json", "AuthzInternalAccessPolicyCreateResponse")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
DELETE_ACCESS_POLICY = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="delete_access_policy",
    method="DELETE",
    path="/v1/platform/orgs/current/access-policies/{access_policy_id}",
    scope="organization",
    path_parameters=("access_policy_id",),
    success={204: Success(None, "None")},
    errors=(400, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
GET_ACCESS_POLICY = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="get_access_policy",
    method="GET",
    path="/v1/platform/orgs/current/access-policies/{access_policy_id}",
    scope="organization",
    safe=True,
    path_parameters=("access_policy_id",),
    success={200: Success("application/json", "AuthzInternalAccessPolicy")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST_ACCESS_POLICIES = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="list_access_policies",
    method="GET",
    path="/v1/platform/orgs/current/access-policies",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "AuthzInternalListAccessPoliciesResponse")},
    errors=(403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
