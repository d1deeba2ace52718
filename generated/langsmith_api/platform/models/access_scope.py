from langsmith_ext.runtime.model import StringEnumeration


class AccessScope(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ORGANIZATION = "organization"
    WORKSPACE = "workspace"
