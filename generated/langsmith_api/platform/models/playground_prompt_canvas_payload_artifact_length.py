from langsmith_ext.runtime.model import StringEnumeration


class PlaygroundPromptCanvasPayloadArtifactLength(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    LONG = "long"
    LONGEST = "longest"
    SHORT = "short"
    SHORTEST = "shortest"
