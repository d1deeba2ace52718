from langsmith_ext.runtime.model import StringEnumeration


class ReposListSortField(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    NUM_DOWNLOADS = "num_downloads"
    NUM_LIKES = "num_likes"
    NUM_VIEWS = "num_views"
    RELEVANCE = "relevance"
    UPDATED_AT = "updated_at"
