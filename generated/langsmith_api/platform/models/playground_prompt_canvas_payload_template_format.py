from langsmith_ext.runtime.model import StringEnumeration


class PlaygroundPromptCanvasPayloadTemplateFormat(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    F_STRING = "f-string"
    MUSTACHE = "mustache"
