from langsmith_ext.runtime.model import StringEnumeration


class BulkExportStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    CREATED = "Created"
    FAILED = "Failed"
    INTERVAL_SCHEDULED = "IntervalScheduled"
    RUNNING = "Running"
    TIMED_OUT = "TimedOut"
