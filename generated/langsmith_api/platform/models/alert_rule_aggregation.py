from langsmith_ext.runtime.model import StringEnumeration


class AlertRuleAggregation(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    AVG = "avg"
    PCT = "pct"
    SUM = "sum"
