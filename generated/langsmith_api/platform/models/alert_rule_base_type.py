from langsmith_ext.runtime.model import StringEnumeration


class AlertRuleBaseType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHANGE = "change"
    THRESHOLD = "threshold"
