"""ChangePaymentPlanTier (``ChangePaymentPlanReq`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class ChangePaymentPlanTier(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DEVELOPER = "developer"
    DEVELOPER_01_2026 = "developer_01_2026"
    DISABLED = "disabled"
    FREE = "free"
    PARTNER = "partner"
    PLUS = "plus"
    PLUS_01_2026 = "plus_01_2026"
    PREMIER = "premier"
    STARTUP = "startup"
    STARTUP_V0 = "startup_v0"
