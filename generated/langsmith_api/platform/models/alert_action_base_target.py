from langsmith_ext.runtime.model import StringEnumeration


class AlertActionBaseTarget(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DYNATRACE = "dynatrace"
    PAGERDUTY = "pagerduty"
    WEBHOOK = "webhook"
