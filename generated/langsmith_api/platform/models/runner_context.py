"""RunnerContext (``RunnerContextEnum`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class RunnerContext(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    LANGSMITH_ALIGN_EVALS = "langsmith_align_evals"
    LANGSMITH_UI = "langsmith_ui"
