"""SortOrder (``query.SortOrder`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class SortOrder(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ASC = "ASC"
    DESC = "DESC"
