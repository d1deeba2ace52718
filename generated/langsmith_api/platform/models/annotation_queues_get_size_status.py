from langsmith_ext.runtime.model import StringEnumeration


class AnnotationQueuesGetSizeStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    COMPLETED = "completed"
    NEEDS_MY_REVIEW = "needs_my_review"
    NEEDS_OTHERS_REVIEW = "needs_others_review"
