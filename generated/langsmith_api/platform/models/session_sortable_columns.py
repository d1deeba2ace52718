from langsmith_ext.runtime.model import StringEnumeration


class SessionSortableColumns(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR_RATE = "error_rate"
    FEEDBACK = "feedback"
    LAST_RUN_START_TIME = "last_run_start_time"
    LATENCY_P50 = "latency_p50"
    LATENCY_P99 = "latency_p99"
    NAME = "name"
    RUNS_COUNT = "runs_count"
    START_TIME = "start_time"
