from langsmith_ext.runtime.model import StringEnumeration


class AlertRuleBaseOperator(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    GT = "gt"
    GTE = "gte"
    LT = "lt"
    LTE = "lte"
