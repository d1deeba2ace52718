from langsmith_ext.runtime.model import StringEnumeration


class AlertRuleBaseAttribute(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR_COUNT = "error_count"
    FEEDBACK_SCORE = "feedback_score"
    LATENCY = "latency"
    RUN_COUNT = "run_count"
    RUN_LATENCY = "run_latency"
    TOTAL_COST = "total_cost"
