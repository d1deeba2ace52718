from langsmith_ext.runtime.model import StringEnumeration


class DatasetTransformationType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CONVERT_TO_OPENAI_MESSAGE = "convert_to_openai_message"
    CONVERT_TO_OPENAI_TOOL = "convert_to_openai_tool"
    EXTRACT_TOOLS_FROM_RUN = "extract_tools_from_run"
    REMOVE_EXTRA_FIELDS = "remove_extra_fields"
    REMOVE_SYSTEM_MESSAGES = "remove_system_messages"
