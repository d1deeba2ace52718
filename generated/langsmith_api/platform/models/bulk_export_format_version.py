from langsmith_ext.runtime.model import StringEnumeration


class BulkExportFormatVersion(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    V1 = "v1"
    V2_BETA = "v2_beta"
