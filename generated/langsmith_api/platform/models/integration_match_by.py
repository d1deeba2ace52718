"""IntegrationMatchBy (``integrations.MatchBy`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class IntegrationMatchBy(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ID = "id"
    KIND = "kind"
