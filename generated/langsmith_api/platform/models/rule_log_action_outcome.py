from langsmith_ext.runtime.model import StringEnumeration


class RuleLogActionOutcome(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR = "error"
    SKIPPED = "skipped"
    SUCCESS = "success"
