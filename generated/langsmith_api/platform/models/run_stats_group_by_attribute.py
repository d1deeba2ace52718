from langsmith_ext.runtime.model import StringEnumeration


class RunStatsGroupByAttribute(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    METADATA = "metadata"
    NAME = "name"
    RUN_TYPE = "run_type"
    TAG = "tag"
