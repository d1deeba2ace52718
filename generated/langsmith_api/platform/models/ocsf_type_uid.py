from langsmith_ext.runtime.model import IntegerEnumeration


class OCSFTypeUid(IntegerEnumeration):
    """Known values; one that the contract does not know stays a plain integer."""

    VALUE_600300 = 600300
    VALUE_600301 = 600301
    VALUE_600302 = 600302
    VALUE_600303 = 600303
    VALUE_600304 = 600304
    VALUE_600399 = 600399
