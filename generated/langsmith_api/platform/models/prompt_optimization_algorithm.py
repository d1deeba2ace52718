"""PromptOptimizationAlgorithm (``EPromptOptimizationAlgorithm`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class PromptOptimizationAlgorithm(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DEMO = "demo"
    PROMPTIM = "promptim"
