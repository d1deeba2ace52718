from langsmith_ext.runtime.model import StringEnumeration


class UsageLimitType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    MONTHLY_LONGLIVED_TRACES = "monthly_longlived_traces"
    MONTHLY_TRACES = "monthly_traces"
