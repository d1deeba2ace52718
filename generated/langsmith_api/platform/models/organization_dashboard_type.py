from langsmith_ext.runtime.model import StringEnumeration


class OrganizationDashboardType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CREDITS = "credits"
    INVOICES = "invoices"
    USAGE = "usage"
