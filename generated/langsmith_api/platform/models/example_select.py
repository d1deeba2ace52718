from langsmith_ext.runtime.model import StringEnumeration


class ExampleSelect(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    ATTACHMENT_URLS = "attachment_urls"
    CREATED_AT = "created_at"
    DATASET_ID = "dataset_id"
    ID = "id"
    INPUTS = "inputs"
    METADATA = "metadata"
    MODIFIED_AT = "modified_at"
    NAME = "name"
    OUTPUTS = "outputs"
    SOURCE_RUN_ID = "source_run_id"
