from langsmith_ext.runtime.model import StringEnumeration


class GroupExampleRunsByField(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    EXAMPLE_METADATA = "example_metadata"
    RUN_METADATA = "run_metadata"
