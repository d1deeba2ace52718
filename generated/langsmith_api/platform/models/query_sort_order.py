"""QuerySortOrder (``query.SortOrder`` in the contract)."""

from ..._core.model import StringEnumeration


class QuerySortOrder(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ASC = "ASC"
    DESC = "DESC"
