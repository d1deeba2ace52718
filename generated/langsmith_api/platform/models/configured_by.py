from langsmith_ext.runtime.model import StringEnumeration


class ConfiguredBy(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    SYSTEM = "system"
    USER = "user"
