from langsmith_ext.runtime.model import StringEnumeration


class BulkExportRunStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CANCELLED = "Cancelled"
    COMPLETED = "Completed"
    CREATED = "Created"
    FAILED = "Failed"
    RUNNING = "Running"
    TIMED_OUT = "TimedOut"
