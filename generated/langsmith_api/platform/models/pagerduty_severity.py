from langsmith_ext.runtime.model import StringEnumeration


class PagerdutySeverity(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CRITICAL = "critical"
    ERROR = "error"
    INFO = "info"
    WARNING = "warning"
