"""PromptOptimizationJobLogType (``EPromptOptimizationJobLogType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class PromptOptimizationJobLogType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR = "error"
    INFO = "info"
    LINK = "link"
    RESULT = "result"
