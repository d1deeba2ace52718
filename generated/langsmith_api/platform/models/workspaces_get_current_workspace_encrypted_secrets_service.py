from langsmith_ext.runtime.model import StringEnumeration


class WorkspacesGetCurrentWorkspaceEncryptedSecretsService(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    AGENT_BUILDER = "agent_builder"
    POLLY = "polly"
