from langsmith_ext.runtime.model import StringEnumeration


class GranularUsageGroupBy(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    API_KEY = "api_key"
    PROJECT = "project"
    USER = "user"
    WORKSPACE = "workspace"
