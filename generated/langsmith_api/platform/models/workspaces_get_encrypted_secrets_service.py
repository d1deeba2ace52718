from langsmith_ext.runtime.model import StringEnumeration


class WorkspacesGetEncryptedSecretsService(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    AGENT_BUILDER = "agent_builder"
    POLLY = "polly"
