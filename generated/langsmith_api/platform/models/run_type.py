"""RunType (``query.RunType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class RunType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHAIN = "CHAIN"
    EMBEDDING = "EMBEDDING"
    LLM = "LLM"
    PARSER = "PARSER"
    PROMPT = "PROMPT"
    RETRIEVER = "RETRIEVER"
    TOOL = "TOOL"
