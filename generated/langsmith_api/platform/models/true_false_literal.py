from ..._core.model import StringEnumeration


class TrueFalseLiteral(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    FALSE = "false"
    TRUE = "true"
