from langsmith_ext.runtime.model import StringEnumeration


class AnnotationQueueUpdateSchemaReviewerAccessMode(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ANY = "any"
    ASSIGNED = "assigned"
