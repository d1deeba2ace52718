"""PromptOptimizationJobStatus (``EPromptOptimizationJobStatus`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class PromptOptimizationJobStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CREATED = "created"
    FAILED = "failed"
    RUNNING = "running"
    SUCCESSFUL = "successful"
