from langsmith_ext.runtime.model import StringEnumeration


class BotocoreS3ConfigAddressingStyle(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    AUTO = "auto"
    PATH = "path"
    VIRTUAL = "virtual"
