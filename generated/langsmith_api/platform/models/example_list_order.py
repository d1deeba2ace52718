from langsmith_ext.runtime.model import StringEnumeration


class ExampleListOrder(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ID = "id"
    RANDOM = "random"
    RECENT = "recent"
    RECENTLY_CREATED = "recently_created"
