"""The operations of ``mcp_vendors``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

CREATE_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="create_settings",
    method="POST",
    path="/v1/platform/mcp-vendors/{vendor_slug}/settings",
    scope="workspace",
    path_parameters=("vendor_slug",),
    body=Body("application/json", True, "McpVendorArcadeSettingsRequest"),
    success={201: Success("application/json", "McpVendorArcadeSettingsResponse")},
    errors=(400, 401, 403, 404, 409),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="delete_settings",
    method="DELETE",
    path="/v1/platform/mcp-vendors/{vendor_slug}/settings",
    scope="workspace",
    path_parameters=("vendor_slug",),
    success={200: Success("application/json", "McpVendorArcadeSettingsResponse")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="get",
    method="GET",
    path="/v1/platform/mcp-vendors/{vendor_slug}",
    scope="workspace",
    safe=True,
    path_parameters=("vendor_slug",),
    success={200: Success("application/json", "GetMcpVendorResponse")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_ACCOUNT = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="get_account",
    method="GET",
    path="/v1/platform/mcp-vendors/{vendor_slug}/account",
    scope="workspace",
    safe=True,
    path_parameters=("vendor_slug",),
    success={200: Success("application/json", "McpVendorArcadeAccountResponseList")},
    errors=(400, 401, 403, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="get_settings",
    method="GET",
    path="/v1/platform/mcp-vendors/{vendor_slug}/settings",
    scope="workspace",
    safe=True,
    path_parameters=("vendor_slug",),
    success={200: Success("application/json", "McpVendorArcadeSettingsResponse")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="list",
    method="GET",
    path="/v1/platform/mcp-vendors",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "ListMcpVendorsResponse")},
    errors=(401, 403),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_MCP_SERVERS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="list_mcp_servers",
    method="GET",
    path="/v1/platform/mcp-vendors/{vendor_slug}/mcp-servers",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="offset-query", items="items", limit="limit", offset="offset", total="total_count", default_limit=100
    ),
    path_parameters=("vendor_slug",),
    query_parameters=(Parameter("limit"), Parameter("offset")),
    success={200: Success("application/json", "McpVendorListMcpGatewaysResponse")},
    errors=(400, 401, 403, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_TOOLS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="list_tools",
    method="GET",
    path="/v1/platform/mcp-vendors/{vendor_slug}/tools",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="offset-query", items="tools", limit="limit", offset="offset", total="total", default_limit=50
    ),
    path_parameters=("vendor_slug",),
    query_parameters=(Parameter("limit"), Parameter("offset")),
    success={200: Success("application/json", "ListVendorToolsResponse")},
    errors=(401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_SETTINGS = Operation(
    package="langsmith_api.platform",
    resource="mcp_vendors",
    name="replace_settings",
    method="PUT",
    path="/v1/platform/mcp-vendors/{vendor_slug}/settings",
    scope="workspace",
    path_parameters=("vendor_slug",),
    body=Body("application/json", True, "McpVendorArcadeSettingsRequest"),
    success={200: Success("application/json", "McpVendorArcadeSettingsResponse")},
    errors=(400, 401, 403, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
