from langsmith_ext.runtime.model import StringEnumeration


class AnnotationQueuesListQueueType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    PAIRWISE = "pairwise"
    SINGLE = "single"
