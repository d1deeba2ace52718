from langsmith_ext.runtime.model import StringEnumeration


class RunRunType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHAIN = "chain"
    EMBEDDING = "embedding"
    LLM = "llm"
    PARSER = "parser"
    PROMPT = "prompt"
    RETRIEVER = "retriever"
    TOOL = "tool"
