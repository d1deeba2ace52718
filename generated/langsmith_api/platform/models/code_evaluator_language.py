from langsmith_ext.runtime.model import StringEnumeration


class CodeEvaluatorLanguage(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    JAVASCRIPT = "javascript"
    PYTHON = "python"
