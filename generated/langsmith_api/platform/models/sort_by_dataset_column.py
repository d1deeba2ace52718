from langsmith_ext.runtime.model import StringEnumeration


class SortByDatasetColumn(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CREATED_AT = "created_at"
    EXAMPLE_COUNT = "example_count"
    LAST_SESSION_START_TIME = "last_session_start_time"
    MODIFIED_AT = "modified_at"
    NAME = "name"
    SESSION_COUNT = "session_count"
