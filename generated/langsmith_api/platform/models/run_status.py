"""RunStatus (``query.RunStatus`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class RunStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ERROR = "ERROR"
    PENDING = "PENDING"
    SUCCESS = "SUCCESS"
