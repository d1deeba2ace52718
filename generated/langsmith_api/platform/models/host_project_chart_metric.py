from langsmith_ext.runtime.model import StringEnumeration


class HostProjectChartMetric(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CPU_USAGE = "cpu_usage"
    DISK_USAGE = "disk_usage"
    ERROR_RESPONSES_PER_SECOND = "error_responses_per_second"
    LG_RUN_COUNT = "lg_run_count"
    MEMORY_USAGE = "memory_usage"
    P95_LATENCY = "p95_latency"
    REPLICA_COUNT = "replica_count"
    RESPONSES_PER_SECOND = "responses_per_second"
    RESTART_COUNT = "restart_count"
    WORKER_COUNT = "worker_count"
