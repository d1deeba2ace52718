"""McpVendorStatus (``mcp_vendors.McpVendorStatus`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class McpVendorStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DISABLED = "disabled"
    ENABLED = "enabled"
