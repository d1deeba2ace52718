from langsmith_ext.runtime.model import StringEnumeration


class GenerateClusteringJobConfigRequestModel(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ANTHROPIC = "anthropic"
    OPENAI = "openai"
