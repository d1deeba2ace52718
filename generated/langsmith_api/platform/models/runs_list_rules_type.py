from langsmith_ext.runtime.model import StringEnumeration


class RunsListRulesType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DATASET = "dataset"
    SESSION = "session"
