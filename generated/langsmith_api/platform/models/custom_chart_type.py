from langsmith_ext.runtime.model import StringEnumeration


class CustomChartType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    BAR = "bar"
    LINE = "line"
