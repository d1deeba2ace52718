from langsmith_ext.runtime.model import StringEnumeration


class TenantUsageLimitType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    EVENTS_INGESTED_PER_HOUR = "events_ingested_per_hour"
    EVENTS_INGESTED_PER_MINUTE = "events_ingested_per_minute"
    PAYLOAD_SIZE = "payload_size"
    TOTAL_UNIQUE_TRACES = "total_unique_traces"
    TRACES_DELETED_PER_HOUR = "traces_deleted_per_hour"
    USER_DEFINED_MONTHLY_LONGLIVED_TRACES = "user_defined_monthly_longlived_traces"
    USER_DEFINED_MONTHLY_TRACES = "user_defined_monthly_traces"
    USER_DEFINED_UNKNOWN = "user_defined_unknown"
