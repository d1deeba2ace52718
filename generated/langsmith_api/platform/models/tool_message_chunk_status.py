from langsmith_ext.runtime.model import StringEnumeration


class ToolMessageChunkStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR = "error"
    SUCCESS = "success"
