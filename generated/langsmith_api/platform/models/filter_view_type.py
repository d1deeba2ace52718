from langsmith_ext.runtime.model import StringEnumeration


class FilterViewType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    RUNS = "runs"
    SINGLE_RUN = "single_run"
    THREADS = "threads"
