from langsmith_ext.runtime.model import StringEnumeration


class TraceTier(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    LONGLIVED = "longlived"
    SHORTLIVED = "shortlived"
