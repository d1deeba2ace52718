from langsmith_ext.runtime.model import IntegerEnumeration


class OCSFStatusId(IntegerEnumeration):
    """Known values; one that the contract does not know stays a plain integer."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_99 = 99
