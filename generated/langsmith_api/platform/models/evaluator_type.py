"""EvaluatorType (``evaluators.EvaluatorType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class EvaluatorType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CODE = "code"
    LLM = "llm"
