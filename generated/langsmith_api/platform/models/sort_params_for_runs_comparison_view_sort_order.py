from langsmith_ext.runtime.model import StringEnumeration


class SortParamsForRunsComparisonViewSortOrder(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ASC = "ASC"
    DESC = "DESC"
