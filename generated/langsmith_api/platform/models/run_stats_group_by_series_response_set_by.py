from langsmith_ext.runtime.model import StringEnumeration


class RunStatsGroupBySeriesResponseSetBy(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    SECTION = "section"
    SERIES = "series"
