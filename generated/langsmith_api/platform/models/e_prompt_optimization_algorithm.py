from langsmith_ext.runtime.model import StringEnumeration


class EPromptOptimizationAlgorithm(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DEMO = "demo"
    PROMPTIM = "promptim"
