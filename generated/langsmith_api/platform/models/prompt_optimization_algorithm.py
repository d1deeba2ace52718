"""PromptOptimizationAlgorithm (``EPromptOptimizationAlgorithm`` in the contract)."""

from ..._core.model import StringEnumeration


class PromptOptimizationAlgorithm(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DEMO = "demo"
    PROMPTIM = "promptim"
