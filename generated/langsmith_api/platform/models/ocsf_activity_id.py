from langsmith_ext.runtime.model import IntegerEnumeration


class OCSFActivityId(IntegerEnumeration):
    """Known values; one that the contract does not know stays a plain integer."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_99 = 99
