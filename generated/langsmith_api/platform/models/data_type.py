from langsmith_ext.runtime.model import StringEnumeration


class DataType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHAT = "chat"
    KV = "kv"
    LLM = "llm"
