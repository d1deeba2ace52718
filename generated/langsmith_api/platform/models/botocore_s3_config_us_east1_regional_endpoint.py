from langsmith_ext.runtime.model import StringEnumeration


class BotocoreS3ConfigUsEast1RegionalEndpoint(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    LEGACY = "legacy"
    REGIONAL = "regional"
