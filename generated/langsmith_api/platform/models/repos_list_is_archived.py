from langsmith_ext.runtime.model import StringEnumeration


class ReposListIsArchived(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ALLOW = "allow"
    FALSE = "false"
    TRUE = "true"
