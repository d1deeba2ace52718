"""The operations of ``fleet_usage``, as data."""

from langsmith_ext.runtime.operation import Operation, Parameter, Success

GET_BY_AGENT = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_by_agent",
    method="GET",
    path="/v1/platform/fleet/usage/agents",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("end_time", required=True),
        Parameter("start_time", required=True),
        Parameter("limit"),
        Parameter("sort_by"),
        Parameter("sort_order"),
    ),
    success={200: Success("application/json", "AgentUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_BY_MODEL = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_by_model",
    method="GET",
    path="/v1/platform/fleet/usage/models",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("end_time", required=True),
        Parameter("start_time", required=True),
        Parameter("limit"),
        Parameter("sort_by"),
        Parameter("sort_order"),
    ),
    success={200: Success("application/json", "ModelUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_BY_TOOL = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_by_tool",
    method="GET",
    path="/v1/platform/fleet/usage/tools",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("end_time", required=True),
        Parameter("start_time", required=True),
        Parameter("limit"),
        Parameter("sort_by"),
        Parameter("sort_order"),
    ),
    success={200: Success("application/json", "ToolUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_BY_USER = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_by_user",
    method="GET",
    path="/v1/platform/fleet/usage/users",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("end_time", required=True),
        Parameter("start_time", required=True),
        Parameter("limit"),
        Parameter("sort_by"),
        Parameter("sort_order"),
    ),
    success={200: Success("application/json", "UserUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
