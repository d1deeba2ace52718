from langsmith_ext.runtime.model import StringEnumeration


class ProvisioningMethod(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    BOOTSTRAP = "bootstrap"
    SAML_JIT = "saml:jit"
    SCIM = "scim"
