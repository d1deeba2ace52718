"""The operations of ``fleet_mcp``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

CREATE_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="create_server",
    method="POST",
    path="/v1/platform/fleet/mcp-servers",
    scope="workspace",
    body=Body("application/json", True, "CreateMcpServerPayload"),
    success={201: Success("application/json", "McpServer")},
    errors=(400, 401, 403, 409, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="delete_server",
    method="DELETE",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    path_parameters=("mcp_server_id",),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="get_server",
    method="GET",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    safe=True,
    path_parameters=("mcp_server_id",),
    success={200: Success("application/json", "McpServer")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_SERVERS = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="list_servers",
    method="GET",
    path="/v1/platform/fleet/mcp-servers",
    scope="workspace",
    safe=True,
    header_parameters=(Parameter("X-Ls-User-Id"),),
    success={200: Success("application/json", "list[McpServer]")},
    errors=(400, 401, 403, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_TOOLS = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="list_tools",
    method="GET",
    path="/v1/fleet/mcp/tools",
    scope="workspace",
    safe=True,
    query_parameters=(
        Parameter("url", required=True),
        Parameter("force_refresh"),
        Parameter("ls_user_id"),
        Parameter("oauth_provider_id"),
    ),
    success={200: Success("application/json", "McpListToolsResponse")},
    errors=(400, 401, 403, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REGISTER_OAUTH_PROVIDER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="register_oauth_provider",
    method="POST",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}/oauth-provider",
    scope="workspace",
    path_parameters=("mcp_server_id",),
    body=Body("application/json", True, "FleetMcpRegisterOAuthProviderPayload"),
    success={200: Success("application/json", "FleetMcpRegisterOAuthProviderResponse")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="update_server",
    method="PATCH",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    path_parameters=("mcp_server_id",),
    body=Body("application/json", True, "UpdateMcpServerPayload"),
    success={200: Success("application/json", "McpServer")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
