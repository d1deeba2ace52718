"""FleetMcpOAuthMode (``langchain_com_smith_fleet_mcp_servers.OAuthMode`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class FleetMcpOAuthMode(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    LEGACY_SHARED_PROVIDER = "legacy_shared_provider"
    PER_USER_DYNAMIC_CLIENT = "per_user_dynamic_client"
