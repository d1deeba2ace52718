from langsmith_ext.runtime.model import StringEnumeration


class FeedbackLevel(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    RUN = "run"
    SESSION = "session"
