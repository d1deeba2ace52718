"""The resources of the LangSmith API: each an attribute of whatever can send, loaded when it is first used.

Their types stand in the stub beside this file.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from langsmith_ext.runtime.calls import AsyncResource, Call, Resource

_PACKAGE = __name__.rpartition(".")[0]
_CLASSES = {
    "access_policies": "AccessPolicies",
    "ace": "Ace",
    "agent_builder_integrations": "AgentBuilderIntegrations",
    "alert_rules": "AlertRules",
    "annotation_queues": "AnnotationQueues",
    "api_keys": "ApiKeys",
    "audit_logs": "AuditLogs",
    "auth": "Auth",
    "aws_marketplace": "AwsMarketplace",
    "backfills": "Backfills",
    "beacon": "Beacon",
    "bulk_exports": "BulkExports",
    "charts": "Charts",
    "comments": "Comments",
    "commits": "Commits",
    "data_planes": "DataPlanes",
    "datasets": "Datasets",
    "evaluators": "Evaluators",
    "examples": "Examples",
    "experiment_view_overrides": "ExperimentViewOverrides",
    "experiments": "Experiments",
    "features": "Features",
    "feedback": "Feedback",
    "feedback_configs": "FeedbackConfigs",
    "fleet_github_app": "FleetGithubApp",
    "fleet_integrations": "FleetIntegrations",
    "fleet_mcp": "FleetMcp",
    "fleet_usage": "FleetUsage",
    "fleet_webhooks": "FleetWebhooks",
    "hub_environments": "HubEnvironments",
    "info": "Info",
    "likes": "Likes",
    "mcp": "Mcp",
    "mcp_vendors": "McpVendors",
    "me": "Me",
    "metrics": "Metrics",
    "model_price_map": "ModelPriceMap",
    "nps": "Nps",
    "oauth": "Oauth",
    "optimization_jobs": "OptimizationJobs",
    "org_charts": "OrgCharts",
    "orgs": "Orgs",
    "ownerships": "Ownerships",
    "playground_settings": "PlaygroundSettings",
    "prompt_webhooks": "PromptWebhooks",
    "prompts": "Prompts",
    "public": "Public",
    "repos": "Repos",
    "runs": "Runs",
    "sandboxes": "Sandboxes",
    "sandboxes_internal": "SandboxesInternal",
    "scim_tokens": "ScimTokens",
    "service_accounts": "ServiceAccounts",
    "settings": "Settings",
    "tags": "Tags",
    "tenants": "Tenants",
    "threads": "Threads",
    "tools": "Tools",
    "tracer_sessions": "TracerSessions",
    "ttl_settings": "TtlSettings",
    "usage_limits": "UsageLimits",
    "workspaces": "Workspaces",
}


class Resources:
    """Every resource, blocking; a subclass says how a call is sent."""

    __slots__ = ()
    _package = _PACKAGE

    def _send(self, call: Call) -> Any:
        """Perform a call and return its typed result."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> Resource:
        resource: Resource = _class(self, name, "")(self)
        return resource

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_CLASSES})


class AsyncResources:
    """Every resource, for asyncio; a subclass says how a call is sent."""

    __slots__ = ()
    _package = _PACKAGE

    async def _send(self, call: Call) -> Any:
        """Perform a call and return its typed result."""
        raise NotImplementedError

    def __getattr__(self, name: str) -> AsyncResource:
        resource: AsyncResource = _class(self, name, "Async")(self)
        return resource

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_CLASSES})


def _class(tree: object, name: str, prefix: str) -> Any:
    """The class of a resource; its module is loaded on the way."""
    if (class_name := _CLASSES.get(name)) is None:
        raise AttributeError(f"{type(tree).__name__!r} object has no attribute {name!r}")
    return _loaded(name, prefix + class_name)


@cache  # import_module() takes 5 µs also when there is nothing to import
def _loaded(module: str, name: str) -> Any:
    return getattr(import_module(f".{module}", __name__), name)
