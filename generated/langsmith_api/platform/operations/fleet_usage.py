"""The operations of ``fleet_usage``, as data."""

from langsmith_ext.runtime.operation import Operation, Parameter, Success

GET_AGENT_USAGE = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_agent_usage",
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
    success={200: Success("application/json", "UsageAgentUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_MODEL_USAGE = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_model_usage",
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
    success={200: Success("application/json", "UsageModelUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_TOOL_USAGE = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_tool_usage",
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
    success={200: Success("application/json", "UsageToolUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_USER_USAGE = Operation(
    package="langsmith_api.platform",
    resource="fleet_usage",
    name="get_user_usage",
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
    success={200: Success("application/json", "UsageUserUsageResponse")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
