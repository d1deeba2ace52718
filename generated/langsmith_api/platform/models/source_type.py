from langsmith_ext.runtime.model import StringEnumeration


class SourceType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    API = "api"
    APP = "app"
    AUTO_EVAL = "auto_eval"
    MODEL = "model"
