from langsmith_ext.runtime.model import StringEnumeration


class EPromptOptimizationJobStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CREATED = "created"
    FAILED = "failed"
    RUNNING = "running"
    SUCCESSFUL = "successful"
