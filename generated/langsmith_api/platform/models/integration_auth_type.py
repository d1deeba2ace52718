"""IntegrationAuthType (``integrations.AuthType`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class IntegrationAuthType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    API_KEY = "api_key"
    HEADERS = "headers"
    NONE = "none"
    OAUTH2 = "oauth2"
