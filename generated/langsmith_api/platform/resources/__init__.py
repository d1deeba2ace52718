"""The resources of the LangSmith API: every resource as an attribute of whatever can send, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._core.calls import Call

if TYPE_CHECKING:
    from .access_policies import AccessPolicies, AsyncAccessPolicies
    from .ace import Ace, AsyncAce
    from .agent_builder_integrations import AgentBuilderIntegrations, AsyncAgentBuilderIntegrations
    from .alert_rules import AlertRules, AsyncAlertRules
    from .annotation_queues import AnnotationQueues, AsyncAnnotationQueues
    from .api_keys import ApiKeys, AsyncApiKeys
    from .audit_logs import AsyncAuditLogs, AuditLogs
    from .auth import AsyncAuth, Auth
    from .aws_marketplace import AsyncAwsMarketplace, AwsMarketplace
    from .backfills import AsyncBackfills, Backfills
    from .beacon import AsyncBeacon, Beacon
    from .bulk_exports import AsyncBulkExports, BulkExports
    from .charts import AsyncCharts, Charts
    from .comments import AsyncComments, Comments
    from .commits import AsyncCommits, Commits
    from .data_planes import AsyncDataPlanes, DataPlanes
    from .datasets import AsyncDatasets, Datasets
    from .evaluators import AsyncEvaluators, Evaluators
    from .examples import AsyncExamples, Examples
    from .experiment_view_overrides import AsyncExperimentViewOverrides, ExperimentViewOverrides
    from .experiments import AsyncExperiments, Experiments
    from .features import AsyncFeatures, Features
    from .feedback import AsyncFeedback, Feedback
    from .feedback_configs import AsyncFeedbackConfigs, FeedbackConfigs
    from .fleet_github_app import AsyncFleetGithubApp, FleetGithubApp
    from .fleet_integrations import AsyncFleetIntegrations, FleetIntegrations
    from .fleet_mcp import AsyncFleetMcp, FleetMcp
    from .fleet_usage import AsyncFleetUsage, FleetUsage
    from .fleet_webhooks import AsyncFleetWebhooks, FleetWebhooks
    from .hub_environments import AsyncHubEnvironments, HubEnvironments
    from .info import AsyncInfo, Info
    from .likes import AsyncLikes, Likes
    from .mcp import AsyncMcp, Mcp
    from .mcp_vendors import AsyncMcpVendors, McpVendors
    from .me import AsyncMe, Me
    from .metrics import AsyncMetrics, Metrics
    from .model_price_map import AsyncModelPriceMap, ModelPriceMap
    from .nps import AsyncNps, Nps
    from .oauth import AsyncOauth, Oauth
    from .optimization_jobs import AsyncOptimizationJobs, OptimizationJobs
    from .orgs import AsyncOrgs, Orgs
    from .ownerships import AsyncOwnerships, Ownerships
    from .playground_settings import AsyncPlaygroundSettings, PlaygroundSettings
    from .prompt_webhooks import AsyncPromptWebhooks, PromptWebhooks
    from .prompts import AsyncPrompts, Prompts
    from .public import AsyncPublic, Public
    from .repos import AsyncRepos, Repos
    from .runs import AsyncRuns, Runs
    from .sandboxes import AsyncSandboxes, Sandboxes
    from .sandboxes_internal import AsyncSandboxesInternal, SandboxesInternal
    from .scim_tokens import AsyncScimTokens, ScimTokens
    from .service_accounts import AsyncServiceAccounts, ServiceAccounts
    from .settings import AsyncSettings, Settings
    from .tags import AsyncTags, Tags
    from .tenants import AsyncTenants, Tenants
    from .threads import AsyncThreads, Threads
    from .tools import AsyncTools, Tools
    from .tracer_sessions import AsyncTracerSessions, TracerSessions
    from .ttl_settings import AsyncTtlSettings, TtlSettings
    from .usage_limits import AsyncUsageLimits, UsageLimits
    from .workspaces import AsyncWorkspaces, Workspaces


class Resources:
    """Every resource, blocking; a subclass says how a call is sent."""

    __slots__ = ()

    def _send(self, call: Call) -> Any:
        """Perform a call and return its typed result."""
        raise NotImplementedError

    @property
    def access_policies(self) -> AccessPolicies:
        """``access_policies``: 5 operations."""
        from .access_policies import AccessPolicies

        return AccessPolicies(self)

    @property
    def ace(self) -> Ace:
        """``ace``: 1 operation."""
        from .ace import Ace

        return Ace(self)

    @property
    def agent_builder_integrations(self) -> AgentBuilderIntegrations:
        """``agent_builder_integrations``: 2 operations."""
        from .agent_builder_integrations import AgentBuilderIntegrations

        return AgentBuilderIntegrations(self)

    @property
    def alert_rules(self) -> AlertRules:
        """``alert_rules``: 5 operations."""
        from .alert_rules import AlertRules

        return AlertRules(self)

    @property
    def annotation_queues(self) -> AnnotationQueues:
        """``annotation_queues``: 23 operations."""
        from .annotation_queues import AnnotationQueues

        return AnnotationQueues(self)

    @property
    def api_keys(self) -> ApiKeys:
        """``api_keys``: 6 operations."""
        from .api_keys import ApiKeys

        return ApiKeys(self)

    @property
    def audit_logs(self) -> AuditLogs:
        """``audit_logs``: 1 operation."""
        from .audit_logs import AuditLogs

        return AuditLogs(self)

    @property
    def auth(self) -> Auth:
        """``auth``: 7 operations."""
        from .auth import Auth

        return Auth(self)

    @property
    def aws_marketplace(self) -> AwsMarketplace:
        """``aws_marketplace``: 1 operation."""
        from .aws_marketplace import AwsMarketplace

        return AwsMarketplace(self)

    @property
    def backfills(self) -> Backfills:
        """``backfills``: 1 operation."""
        from .backfills import Backfills

        return Backfills(self)

    @property
    def beacon(self) -> Beacon:
        """``beacon``: 1 operation."""
        from .beacon import Beacon

        return Beacon(self)

    @property
    def bulk_exports(self) -> BulkExports:
        """``bulk_exports``: 11 operations."""
        from .bulk_exports import BulkExports

        return BulkExports(self)

    @property
    def charts(self) -> Charts:
        """``charts``: 23 operations."""
        from .charts import Charts

        return Charts(self)

    @property
    def comments(self) -> Comments:
        """``comments``: 6 operations."""
        from .comments import Comments

        return Comments(self)

    @property
    def commits(self) -> Commits:
        """``commits``: 3 operations."""
        from .commits import Commits

        return Commits(self)

    @property
    def data_planes(self) -> DataPlanes:
        """``data_planes``: 1 operation."""
        from .data_planes import DataPlanes

        return DataPlanes(self)

    @property
    def datasets(self) -> Datasets:
        """``datasets``: 35 operations."""
        from .datasets import Datasets

        return Datasets(self)

    @property
    def evaluators(self) -> Evaluators:
        """``evaluators``: 6 operations."""
        from .evaluators import Evaluators

        return Evaluators(self)

    @property
    def examples(self) -> Examples:
        """``examples``: 15 operations."""
        from .examples import Examples

        return Examples(self)

    @property
    def experiment_view_overrides(self) -> ExperimentViewOverrides:
        """``experiment_view_overrides``: 5 operations."""
        from .experiment_view_overrides import ExperimentViewOverrides

        return ExperimentViewOverrides(self)

    @property
    def experiments(self) -> Experiments:
        """``experiments``: 1 operation."""
        from .experiments import Experiments

        return Experiments(self)

    @property
    def features(self) -> Features:
        """``features``: 5 operations."""
        from .features import Features

        return Features(self)

    @property
    def feedback(self) -> Feedback:
        """``feedback``: 15 operations."""
        from .feedback import Feedback

        return Feedback(self)

    @property
    def feedback_configs(self) -> FeedbackConfigs:
        """``feedback_configs``: 4 operations."""
        from .feedback_configs import FeedbackConfigs

        return FeedbackConfigs(self)

    @property
    def fleet_github_app(self) -> FleetGithubApp:
        """``fleet_github_app``: 11 operations."""
        from .fleet_github_app import FleetGithubApp

        return FleetGithubApp(self)

    @property
    def fleet_integrations(self) -> FleetIntegrations:
        """``fleet_integrations``: 6 operations."""
        from .fleet_integrations import FleetIntegrations

        return FleetIntegrations(self)

    @property
    def fleet_mcp(self) -> FleetMcp:
        """``fleet_mcp``: 7 operations."""
        from .fleet_mcp import FleetMcp

        return FleetMcp(self)

    @property
    def fleet_usage(self) -> FleetUsage:
        """``fleet_usage``: 4 operations."""
        from .fleet_usage import FleetUsage

        return FleetUsage(self)

    @property
    def fleet_webhooks(self) -> FleetWebhooks:
        """``fleet_webhooks``: 1 operation."""
        from .fleet_webhooks import FleetWebhooks

        return FleetWebhooks(self)

    @property
    def hub_environments(self) -> HubEnvironments:
        """``hub_environments``: 4 operations."""
        from .hub_environments import HubEnvironments

        return HubEnvironments(self)

    @property
    def info(self) -> Info:
        """``info``: 3 operations."""
        from .info import Info

        return Info(self)

    @property
    def likes(self) -> Likes:
        """``likes``: 1 operation."""
        from .likes import Likes

        return Likes(self)

    @property
    def mcp(self) -> Mcp:
        """``mcp``: 4 operations."""
        from .mcp import Mcp

        return Mcp(self)

    @property
    def mcp_vendors(self) -> McpVendors:
        """``mcp_vendors``: 9 operations."""
        from .mcp_vendors import McpVendors

        return McpVendors(self)

    @property
    def me(self) -> Me:
        """``me``: 5 operations."""
        from .me import Me

        return Me(self)

    @property
    def metrics(self) -> Metrics:
        """``metrics``: 1 operation."""
        from .metrics import Metrics

        return Metrics(self)

    @property
    def model_price_map(self) -> ModelPriceMap:
        """``model_price_map``: 4 operations."""
        from .model_price_map import ModelPriceMap

        return ModelPriceMap(self)

    @property
    def nps(self) -> Nps:
        """``nps``: 1 operation."""
        from .nps import Nps

        return Nps(self)

    @property
    def oauth(self) -> Oauth:
        """``oauth``: 7 operations."""
        from .oauth import Oauth

        return Oauth(self)

    @property
    def optimization_jobs(self) -> OptimizationJobs:
        """``optimization_jobs``: 9 operations."""
        from .optimization_jobs import OptimizationJobs

        return OptimizationJobs(self)

    @property
    def orgs(self) -> Orgs:
        """``orgs``: 52 operations."""
        from .orgs import Orgs

        return Orgs(self)

    @property
    def ownerships(self) -> Ownerships:
        """``ownerships``: 3 operations."""
        from .ownerships import Ownerships

        return Ownerships(self)

    @property
    def playground_settings(self) -> PlaygroundSettings:
        """``playground_settings``: 5 operations."""
        from .playground_settings import PlaygroundSettings

        return PlaygroundSettings(self)

    @property
    def prompt_webhooks(self) -> PromptWebhooks:
        """``prompt_webhooks``: 6 operations."""
        from .prompt_webhooks import PromptWebhooks

        return PromptWebhooks(self)

    @property
    def prompts(self) -> Prompts:
        """``prompts``: 2 operations."""
        from .prompts import Prompts

        return Prompts(self)

    @property
    def public(self) -> Public:
        """``public``: 20 operations."""
        from .public import Public

        return Public(self)

    @property
    def repos(self) -> Repos:
        """``repos``: 9 operations."""
        from .repos import Repos

        return Repos(self)

    @property
    def runs(self) -> Runs:
        """``runs``: 31 operations."""
        from .runs import Runs

        return Runs(self)

    @property
    def sandboxes(self) -> Sandboxes:
        """``sandboxes``: 16 operations."""
        from .sandboxes import Sandboxes

        return Sandboxes(self)

    @property
    def sandboxes_internal(self) -> SandboxesInternal:
        """``sandboxes_internal``: 1 operation."""
        from .sandboxes_internal import SandboxesInternal

        return SandboxesInternal(self)

    @property
    def scim_tokens(self) -> ScimTokens:
        """``scim_tokens``: 5 operations."""
        from .scim_tokens import ScimTokens

        return ScimTokens(self)

    @property
    def service_accounts(self) -> ServiceAccounts:
        """``service_accounts``: 3 operations."""
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self)

    @property
    def settings(self) -> Settings:
        """``settings``: 2 operations."""
        from .settings import Settings

        return Settings(self)

    @property
    def tags(self) -> Tags:
        """``tags``: 6 operations."""
        from .tags import Tags

        return Tags(self)

    @property
    def tenants(self) -> Tenants:
        """``tenants``: 2 operations."""
        from .tenants import Tenants

        return Tenants(self)

    @property
    def threads(self) -> Threads:
        """``threads``: 2 operations."""
        from .threads import Threads

        return Threads(self)

    @property
    def tools(self) -> Tools:
        """``tools``: 8 operations."""
        from .tools import Tools

        return Tools(self)

    @property
    def tracer_sessions(self) -> TracerSessions:
        """``tracer_sessions``: 27 operations."""
        from .tracer_sessions import TracerSessions

        return TracerSessions(self)

    @property
    def ttl_settings(self) -> TtlSettings:
        """``ttl_settings``: 4 operations."""
        from .ttl_settings import TtlSettings

        return TtlSettings(self)

    @property
    def usage_limits(self) -> UsageLimits:
        """``usage_limits``: 4 operations."""
        from .usage_limits import UsageLimits

        return UsageLimits(self)

    @property
    def workspaces(self) -> Workspaces:
        """``workspaces``: 38 operations."""
        from .workspaces import Workspaces

        return Workspaces(self)


class AsyncResources:
    """Every resource, for asyncio; a subclass says how a call is sent."""

    __slots__ = ()

    async def _send(self, call: Call) -> Any:
        """Perform a call and return its typed result."""
        raise NotImplementedError

    @property
    def access_policies(self) -> AsyncAccessPolicies:
        """``access_policies``: 5 operations."""
        from .access_policies import AsyncAccessPolicies

        return AsyncAccessPolicies(self)

    @property
    def ace(self) -> AsyncAce:
        """``ace``: 1 operation."""
        from .ace import AsyncAce

        return AsyncAce(self)

    @property
    def agent_builder_integrations(self) -> AsyncAgentBuilderIntegrations:
        """``agent_builder_integrations``: 2 operations."""
        from .agent_builder_integrations import AsyncAgentBuilderIntegrations

        return AsyncAgentBuilderIntegrations(self)

    @property
    def alert_rules(self) -> AsyncAlertRules:
        """``alert_rules``: 5 operations."""
        from .alert_rules import AsyncAlertRules

        return AsyncAlertRules(self)

    @property
    def annotation_queues(self) -> AsyncAnnotationQueues:
        """``annotation_queues``: 23 operations."""
        from .annotation_queues import AsyncAnnotationQueues

        return AsyncAnnotationQueues(self)

    @property
    def api_keys(self) -> AsyncApiKeys:
        """``api_keys``: 6 operations."""
        from .api_keys import AsyncApiKeys

        return AsyncApiKeys(self)

    @property
    def audit_logs(self) -> AsyncAuditLogs:
        """``audit_logs``: 1 operation."""
        from .audit_logs import AsyncAuditLogs

        return AsyncAuditLogs(self)

    @property
    def auth(self) -> AsyncAuth:
        """``auth``: 7 operations."""
        from .auth import AsyncAuth

        return AsyncAuth(self)

    @property
    def aws_marketplace(self) -> AsyncAwsMarketplace:
        """``aws_marketplace``: 1 operation."""
        from .aws_marketplace import AsyncAwsMarketplace

        return AsyncAwsMarketplace(self)

    @property
    def backfills(self) -> AsyncBackfills:
        """``backfills``: 1 operation."""
        from .backfills import AsyncBackfills

        return AsyncBackfills(self)

    @property
    def beacon(self) -> AsyncBeacon:
        """``beacon``: 1 operation."""
        from .beacon import AsyncBeacon

        return AsyncBeacon(self)

    @property
    def bulk_exports(self) -> AsyncBulkExports:
        """``bulk_exports``: 11 operations."""
        from .bulk_exports import AsyncBulkExports

        return AsyncBulkExports(self)

    @property
    def charts(self) -> AsyncCharts:
        """``charts``: 23 operations."""
        from .charts import AsyncCharts

        return AsyncCharts(self)

    @property
    def comments(self) -> AsyncComments:
        """``comments``: 6 operations."""
        from .comments import AsyncComments

        return AsyncComments(self)

    @property
    def commits(self) -> AsyncCommits:
        """``commits``: 3 operations."""
        from .commits import AsyncCommits

        return AsyncCommits(self)

    @property
    def data_planes(self) -> AsyncDataPlanes:
        """``data_planes``: 1 operation."""
        from .data_planes import AsyncDataPlanes

        return AsyncDataPlanes(self)

    @property
    def datasets(self) -> AsyncDatasets:
        """``datasets``: 35 operations."""
        from .datasets import AsyncDatasets

        return AsyncDatasets(self)

    @property
    def evaluators(self) -> AsyncEvaluators:
        """``evaluators``: 6 operations."""
        from .evaluators import AsyncEvaluators

        return AsyncEvaluators(self)

    @property
    def examples(self) -> AsyncExamples:
        """``examples``: 15 operations."""
        from .examples import AsyncExamples

        return AsyncExamples(self)

    @property
    def experiment_view_overrides(self) -> AsyncExperimentViewOverrides:
        """``experiment_view_overrides``: 5 operations."""
        from .experiment_view_overrides import AsyncExperimentViewOverrides

        return AsyncExperimentViewOverrides(self)

    @property
    def experiments(self) -> AsyncExperiments:
        """``experiments``: 1 operation."""
        from .experiments import AsyncExperiments

        return AsyncExperiments(self)

    @property
    def features(self) -> AsyncFeatures:
        """``features``: 5 operations."""
        from .features import AsyncFeatures

        return AsyncFeatures(self)

    @property
    def feedback(self) -> AsyncFeedback:
        """``feedback``: 15 operations."""
        from .feedback import AsyncFeedback

        return AsyncFeedback(self)

    @property
    def feedback_configs(self) -> AsyncFeedbackConfigs:
        """``feedback_configs``: 4 operations."""
        from .feedback_configs import AsyncFeedbackConfigs

        return AsyncFeedbackConfigs(self)

    @property
    def fleet_github_app(self) -> AsyncFleetGithubApp:
        """``fleet_github_app``: 11 operations."""
        from .fleet_github_app import AsyncFleetGithubApp

        return AsyncFleetGithubApp(self)

    @property
    def fleet_integrations(self) -> AsyncFleetIntegrations:
        """``fleet_integrations``: 6 operations."""
        from .fleet_integrations import AsyncFleetIntegrations

        return AsyncFleetIntegrations(self)

    @property
    def fleet_mcp(self) -> AsyncFleetMcp:
        """``fleet_mcp``: 7 operations."""
        from .fleet_mcp import AsyncFleetMcp

        return AsyncFleetMcp(self)

    @property
    def fleet_usage(self) -> AsyncFleetUsage:
        """``fleet_usage``: 4 operations."""
        from .fleet_usage import AsyncFleetUsage

        return AsyncFleetUsage(self)

    @property
    def fleet_webhooks(self) -> AsyncFleetWebhooks:
        """``fleet_webhooks``: 1 operation."""
        from .fleet_webhooks import AsyncFleetWebhooks

        return AsyncFleetWebhooks(self)

    @property
    def hub_environments(self) -> AsyncHubEnvironments:
        """``hub_environments``: 4 operations."""
        from .hub_environments import AsyncHubEnvironments

        return AsyncHubEnvironments(self)

    @property
    def info(self) -> AsyncInfo:
        """``info``: 3 operations."""
        from .info import AsyncInfo

        return AsyncInfo(self)

    @property
    def likes(self) -> AsyncLikes:
        """``likes``: 1 operation."""
        from .likes import AsyncLikes

        return AsyncLikes(self)

    @property
    def mcp(self) -> AsyncMcp:
        """``mcp``: 4 operations."""
        from .mcp import AsyncMcp

        return AsyncMcp(self)

    @property
    def mcp_vendors(self) -> AsyncMcpVendors:
        """``mcp_vendors``: 9 operations."""
        from .mcp_vendors import AsyncMcpVendors

        return AsyncMcpVendors(self)

    @property
    def me(self) -> AsyncMe:
        """``me``: 5 operations."""
        from .me import AsyncMe

        return AsyncMe(self)

    @property
    def metrics(self) -> AsyncMetrics:
        """``metrics``: 1 operation."""
        from .metrics import AsyncMetrics

        return AsyncMetrics(self)

    @property
    def model_price_map(self) -> AsyncModelPriceMap:
        """``model_price_map``: 4 operations."""
        from .model_price_map import AsyncModelPriceMap

        return AsyncModelPriceMap(self)

    @property
    def nps(self) -> AsyncNps:
        """``nps``: 1 operation."""
        from .nps import AsyncNps

        return AsyncNps(self)

    @property
    def oauth(self) -> AsyncOauth:
        """``oauth``: 7 operations."""
        from .oauth import AsyncOauth

        return AsyncOauth(self)

    @property
    def optimization_jobs(self) -> AsyncOptimizationJobs:
        """``optimization_jobs``: 9 operations."""
        from .optimization_jobs import AsyncOptimizationJobs

        return AsyncOptimizationJobs(self)

    @property
    def orgs(self) -> AsyncOrgs:
        """``orgs``: 52 operations."""
        from .orgs import AsyncOrgs

        return AsyncOrgs(self)

    @property
    def ownerships(self) -> AsyncOwnerships:
        """``ownerships``: 3 operations."""
        from .ownerships import AsyncOwnerships

        return AsyncOwnerships(self)

    @property
    def playground_settings(self) -> AsyncPlaygroundSettings:
        """``playground_settings``: 5 operations."""
        from .playground_settings import AsyncPlaygroundSettings

        return AsyncPlaygroundSettings(self)

    @property
    def prompt_webhooks(self) -> AsyncPromptWebhooks:
        """``prompt_webhooks``: 6 operations."""
        from .prompt_webhooks import AsyncPromptWebhooks

        return AsyncPromptWebhooks(self)

    @property
    def prompts(self) -> AsyncPrompts:
        """``prompts``: 2 operations."""
        from .prompts import AsyncPrompts

        return AsyncPrompts(self)

    @property
    def public(self) -> AsyncPublic:
        """``public``: 20 operations."""
        from .public import AsyncPublic

        return AsyncPublic(self)

    @property
    def repos(self) -> AsyncRepos:
        """``repos``: 9 operations."""
        from .repos import AsyncRepos

        return AsyncRepos(self)

    @property
    def runs(self) -> AsyncRuns:
        """``runs``: 31 operations."""
        from .runs import AsyncRuns

        return AsyncRuns(self)

    @property
    def sandboxes(self) -> AsyncSandboxes:
        """``sandboxes``: 16 operations."""
        from .sandboxes import AsyncSandboxes

        return AsyncSandboxes(self)

    @property
    def sandboxes_internal(self) -> AsyncSandboxesInternal:
        """``sandboxes_internal``: 1 operation."""
        from .sandboxes_internal import AsyncSandboxesInternal

        return AsyncSandboxesInternal(self)

    @property
    def scim_tokens(self) -> AsyncScimTokens:
        """``scim_tokens``: 5 operations."""
        from .scim_tokens import AsyncScimTokens

        return AsyncScimTokens(self)

    @property
    def service_accounts(self) -> AsyncServiceAccounts:
        """``service_accounts``: 3 operations."""
        from .service_accounts import AsyncServiceAccounts

        return AsyncServiceAccounts(self)

    @property
    def settings(self) -> AsyncSettings:
        """``settings``: 2 operations."""
        from .settings import AsyncSettings

        return AsyncSettings(self)

    @property
    def tags(self) -> AsyncTags:
        """``tags``: 6 operations."""
        from .tags import AsyncTags

        return AsyncTags(self)

    @property
    def tenants(self) -> AsyncTenants:
        """``tenants``: 2 operations."""
        from .tenants import AsyncTenants

        return AsyncTenants(self)

    @property
    def threads(self) -> AsyncThreads:
        """``threads``: 2 operations."""
        from .threads import AsyncThreads

        return AsyncThreads(self)

    @property
    def tools(self) -> AsyncTools:
        """``tools``: 8 operations."""
        from .tools import AsyncTools

        return AsyncTools(self)

    @property
    def tracer_sessions(self) -> AsyncTracerSessions:
        """``tracer_sessions``: 27 operations."""
        from .tracer_sessions import AsyncTracerSessions

        return AsyncTracerSessions(self)

    @property
    def ttl_settings(self) -> AsyncTtlSettings:
        """``ttl_settings``: 4 operations."""
        from .ttl_settings import AsyncTtlSettings

        return AsyncTtlSettings(self)

    @property
    def usage_limits(self) -> AsyncUsageLimits:
        """``usage_limits``: 4 operations."""
        from .usage_limits import AsyncUsageLimits

        return AsyncUsageLimits(self)

    @property
    def workspaces(self) -> AsyncWorkspaces:
        """``workspaces``: 38 operations."""
        from .workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self)
