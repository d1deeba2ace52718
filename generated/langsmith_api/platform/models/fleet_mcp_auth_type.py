"""FleetMcpAuthType (``langchain_com_smith_fleet_mcp_servers.AuthType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class FleetMcpAuthType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    HEADERS = "headers"
    OAUTH = "oauth"
