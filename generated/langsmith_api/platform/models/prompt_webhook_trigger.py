"""PromptWebhookTrigger (``EPromptWebhookTrigger`` in the contract)."""

from langsmith_ext.runtime.model import StringEnumeration


class PromptWebhookTrigger(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    COMMIT = "commit"
    TAG_CREATE = "tag:create"
    TAG_UPDATE = "tag:update"
