from langsmith_ext.runtime.model import StringEnumeration


class FeedbackType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CATEGORICAL = "categorical"
    CONTINUOUS = "continuous"
    FREEFORM = "freeform"
