from langsmith_ext.runtime.model import StringEnumeration


class PaymentPlanTier(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DEVELOPER = "developer"
    DEVELOPER_01_2026 = "developer_01_2026"
    DEVELOPER_LEGACY = "developer_legacy"
    ENTERPRISE = "enterprise"
    ENTERPRISE_LEGACY = "enterprise_legacy"
    FREE = "free"
    NO_PLAN = "no_plan"
    PARTNER = "partner"
    PLUS = "plus"
    PLUS_01_2026 = "plus_01_2026"
    PLUS_LEGACY = "plus_legacy"
    PREMIER = "premier"
    STARTUP = "startup"
    STARTUP_V0 = "startup_v0"
