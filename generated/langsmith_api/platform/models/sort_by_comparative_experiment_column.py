from langsmith_ext.runtime.model import StringEnumeration


class SortByComparativeExperimentColumn(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CREATED_AT = "created_at"
    NAME = "name"
