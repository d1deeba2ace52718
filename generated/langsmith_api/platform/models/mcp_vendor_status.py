"""McpVendorStatus (``mcp_vendors.McpVendorStatus`` in the contract)."""

from ..._core.model import StringEnumeration


class McpVendorStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DISABLED = "disabled"
    ENABLED = "enabled"
