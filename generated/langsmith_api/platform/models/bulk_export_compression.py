from langsmith_ext.runtime.model import StringEnumeration


class BulkExportCompression(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    GZIP = "gzip"
    NONE = "none"
    SNAPPY = "snappy"
    ZSTANDARD = "zstandard"
