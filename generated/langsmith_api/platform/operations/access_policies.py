"""The operations of ``access_policies``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

ATTACH_TO_ROLE = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="attach_to_role",
    method="POST",
    path="/v1/platform/orgs/current/access-policies/roles/{role_id}/access-policies",
    scope="organization",
    path_parameters=("role_id",),
    body=Body("application/json", True, "AttachAccessPoliciesPayload"),
    success={204: Success(None, "None")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
CREATE = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="create",
    method="POST",
    path="/v1/platform/orgs/current/access-policies",
    scope="organization",
    body=Body("application/json", True, "CreateAccessPolicyPayload"),
    success={201: Success("application/json", "AccessPolicyCreateResponse")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="delete",
    method="DELETE",
    path="/v1/platform/orgs/current/access-policies/{access_policy_id}",
    scope="organization",
    path_parameters=("access_policy_id",),
    success={204: Success(None, "None")},
    errors=(400, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="get",
    method="GET",
    path="/v1/platform/orgs/current/access-policies/{access_policy_id}",
    scope="organization",
    safe=True,
    path_parameters=("access_policy_id",),
    success={200: Success("application/json", "AccessPolicy")},
    errors=(400, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="access_policies",
    name="list",
    method="GET",
    path="/v1/platform/orgs/current/access-policies",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "ListAccessPoliciesResponse")},
    errors=(403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
