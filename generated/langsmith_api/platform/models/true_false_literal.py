from langsmith_ext.runtime.model import StringEnumeration


class TrueFalseLiteral(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    FALSE = "false"
    TRUE = "true"
