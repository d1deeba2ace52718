from langsmith_ext.runtime.model import StringEnumeration


class AuthProvider(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CUSTOM_OIDC = "custom-oidc"
    EMAIL = "email"
    OIDC = "oidc"
    SUPABASE_NON_SSO = "supabase:non-sso"
    SUPABASE_SSO = "supabase:sso"
