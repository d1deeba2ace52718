from langsmith_ext.runtime.model import StringEnumeration


class ReposListTagsRepoTypesItem(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    AGENT = "agent"
    FILE = "file"
    PROMPT = "prompt"
    SKILL = "skill"
