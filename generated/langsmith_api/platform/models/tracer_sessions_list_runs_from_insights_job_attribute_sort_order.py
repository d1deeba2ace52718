from langsmith_ext.runtime.model import StringEnumeration


class TracerSessionsListRunsFromInsightsJobAttributeSortOrder(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ASC = "asc"
    DESC = "desc"
