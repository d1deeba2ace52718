"""RunsFilterDataSourceType (``RunsFilterDataSourceTypeEnum`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class RunsFilterDataSourceType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CURRENT = "current"
    HISTORICAL = "historical"
    LITE = "lite"
    ROOT_LITE = "root_lite"
    RUNS_FEEDBACKS_RMT_WIDE = "runs_feedbacks_rmt_wide"
