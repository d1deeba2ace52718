from langsmith_ext.runtime.model import StringEnumeration


class RunsGenerateQueryFeedbackKeys(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    RESULTS_SIZE = "results_size"
    USER_EDITED = "user_edited"
    USER_OPENED_RUN = "user_opened_run"
    USER_REMOVED = "user_removed"
    USER_SCORE = "user_score"
    USER_SELECTED_RUN = "user_selected_run"
    VALID_FILTER = "valid_filter"
