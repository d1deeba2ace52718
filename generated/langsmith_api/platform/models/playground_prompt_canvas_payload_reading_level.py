from langsmith_ext.runtime.model import StringEnumeration


class PlaygroundPromptCanvasPayloadReadingLevel(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    CHILD = "child"
    COLLEGE = "college"
    PHD = "phd"
    TEENAGER = "teenager"
