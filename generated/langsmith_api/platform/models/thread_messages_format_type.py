from langsmith_ext.runtime.model import StringEnumeration


class ThreadMessagesFormatType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ALL_MESSAGES = "all_messages"
    FIRST_HUMAN_LAST_AI = "first_human_last_ai"
    HUMAN_AI_PAIRS = "human_ai_pairs"
