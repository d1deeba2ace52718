from langsmith_ext.runtime.model import StringEnumeration


class PlaygroundSettingsCreateRequestSettingsType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    COMPLEX = "complex"
    SIMPLE = "simple"
