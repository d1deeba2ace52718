from langsmith_ext.runtime.model import StringEnumeration


class OrganizationDashboardColorScheme(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DARK = "dark"
    LIGHT = "light"
