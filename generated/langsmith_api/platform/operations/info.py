"""The operations of ``info``, as data."""

from langsmith_ext.runtime.operation import Operation, Success

GET = Operation(
    package="langsmith_api.platform",
    resource="info",
    name="get",
    method="GET",
    path="/api/v1/info",
    scope="none",
    safe=True,
    success={200: Success("application/json", "InfoGetResponse")},
)
GET_HEALTH = Operation(
    package="langsmith_api.platform",
    resource="info",
    name="get_health",
    method="GET",
    path="/api/v1/info/health",
    scope="none",
    safe=True,
    success={200: Success("application/json", "HealthInfoGetResponse")},
)
OK = Operation(
    package="langsmith_api.platform",
    resource="info",
    name="ok",
    method="GET",
    path="/api/v1/ok",
    scope="none",
    safe=True,
    success={200: Success("application/json", "Any")},
)
