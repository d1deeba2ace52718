from langsmith_ext.runtime.model import StringEnumeration


class AlertRuleType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHANGE = "change"
    THRESHOLD = "threshold"
