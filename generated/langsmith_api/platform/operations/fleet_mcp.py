"""The operations of ``fleet_mcp``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Parameter, Success

CREATE_MCP_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="create_mcp_server",
    method="POST",
    path="/v1/platform/fleet/mcp-servers",
    scope="workspace",
    body=Body("application/json", True, "LangchainComSmithFleetMcpServersCreateMcpServerPayload"),
    success={201: Success("application/json", "LangchainComSmithFleetMcpServersMcpServer")},
    errors=(400, 401, 403, 409, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_MCP_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="delete_mcp_server",
    method="DELETE",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    path_parameters=("mcp_server_id",),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_MCP_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="get_mcp_server",
    method="GET",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    safe=True,
    path_parameters=("mcp_server_id",),
    success={200: Success("application/json", "LangchainComSmithFleetMcpServersMcpServer")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_MCP_SERVERS = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="list_mcp_servers",
    method="GET",
    path="/v1/platform/fleet/mcp-servers",
    scope="workspace",
    safe=True,
    header_parameters=(Parameter("X-Ls-User-Id"),),
    success={200: Success("application/json", "list[LangchainComSmithFleetMcpServersMcpServer]")},
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
    success={200: Success("application/json", "McptoolsListToolsResponse")},
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
    body=Body("application/json", True, "LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload"),
    success={200: Success("application/json", "LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_MCP_SERVER = Operation(
    package="langsmith_api.platform",
    resource="fleet_mcp",
    name="update_mcp_server",
    method="PATCH",
    path="/v1/platform/fleet/mcp-servers/{mcp_server_id}",
    scope="workspace",
    path_parameters=("mcp_server_id",),
    body=Body("application/json", True, "LangchainComSmithFleetMcpServersUpdateMcpServerPayload"),
    success={200: Success("application/json", "LangchainComSmithFleetMcpServersMcpServer")},
    errors=(400, 401, 403, 404, 500, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
