"""SandboxHeaderType (``sandboxes.HeaderType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class SandboxHeaderType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    OPAQUE = "opaque"
    PLAINTEXT = "plaintext"
    WORKSPACE_SECRET = "workspace_secret"
