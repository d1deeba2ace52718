from langsmith_ext.runtime.model import StringEnumeration


class ReposListTagsIsArchived(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ALLOW = "allow"
    FALSE = "false"
    TRUE = "true"
