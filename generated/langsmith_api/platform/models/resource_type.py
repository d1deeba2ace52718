from langsmith_ext.runtime.model import StringEnumeration


class ResourceType(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DASHBOARD = "dashboard"
    DATASET = "dataset"
    DEPLOYMENT = "deployment"
    EVALUATOR = "evaluator"
    EXPERIMENT = "experiment"
    FLEET_INTEGRATION = "fleet_integration"
    MCP_SERVER = "mcp_server"
    PROJECT = "project"
    PROMPT = "prompt"
    QUEUE = "queue"
