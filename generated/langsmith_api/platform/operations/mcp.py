"""The operations of ``mcp``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

INVALIDATE_TOOLS_CACHE = Operation(
    package="langsmith_api.platform",
    resource="mcp",
    name="invalidate_tools_cache",
    method="DELETE",
    path="/api/v1/mcp/tools",
    scope="workspace",
    query_parameters=(Parameter("url", required=True), Parameter("ls_user_id"), Parameter("oauth_provider_id")),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_TOOLS = Operation(
    package="langsmith_api.platform",
    resource="mcp",
    name="list_tools",
    method="GET",
    path="/api/v1/mcp/tools",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("url", required=True),
        Parameter("force_refresh"),
        Parameter("ls_user_id"),
        Parameter("oauth_provider_id"),
    ),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
PROXY = Operation(
    package="langsmith_api.platform",
    resource="mcp",
    name="proxy",
    method="POST",
    path="/api/v1/mcp/proxy",
    scope="workspace",
    body=Body("application/json", True, "ProxyRequest"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
PROXY_GET = Operation(
    package="langsmith_api.platform",
    resource="mcp",
    name="proxy_get",
    method="GET",
    path="/api/v1/mcp/proxy",
    scope="workspace",
    safe=True,
    query_parameters=(Parameter("url", required=True), Parameter("accept_stream"), Parameter("timeout")),
    success={200: Success("text/event-stream", "str")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
