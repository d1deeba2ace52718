"""DataPlaneStatus (``data_planes.Status`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class DataPlaneStatus(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ACTIVE = "active"
    DELETED = "deleted"
    DEPROVISIONING = "deprovisioning"
    INACTIVE = "inactive"
    PROVISIONING = "provisioning"
    PROVISIONING_FAILED = "provisioning_failed"
    REQUESTED = "requested"
    REVOKED = "revoked"
