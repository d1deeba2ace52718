"""PublicOrganizationConfig (``authn.OrganizationConfig`` in the contract)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from langsmith_ext.runtime.model import Model, model, new


@model
class PublicOrganizationConfig(Model):
    """Part of other models."""

    agent_builder_enabled: bool | None = None
    allow_custom_iframes: bool | None = None
    arbitrary_cost_tracking_enabled: bool | None = None
    byoc_enabled: bool | None = None
    can_add_seats: bool | None = None
    can_disable_public_sharing: bool | None = None
    can_restrict_browser_secrets: bool | None = None
    can_set_api_key_max_expiry: bool | None = None
    can_use_abac: bool | None = None
    can_use_audit_logs: bool | None = None
    can_use_bulk_export: bool | None = None
    can_use_langgraph_cloud: bool | None = None
    can_use_llm_auth_proxy: bool | None = None
    can_use_rbac: bool | None = None
    can_use_saml_sso: bool | None = None
    clio_enabled: bool | None = None
    datadog_rum_session_sample_rate: int | None = None
    demo_lgp_new_graph_enabled: bool | None = None
    enable_align_evaluators: bool | None = None
    enable_burndown_vs_commit_view: bool | None = None
    enable_granular_usage_reporting: bool | None = None
    enable_include_extended_stats: bool | None = None
    enable_langgraph_pricing: bool | None = None
    enable_lgp_listeners_page: bool | None = None
    enable_markdown_in_tracing: bool | None = None
    enable_monthly_usage_charts: bool | None = None
    enable_org_usage_charts: bool | None = None
    enable_pricing_redesign: bool | None = None
    enable_querying_v2_endpoints: bool | None = None
    enable_run_tree_streaming: bool | None = None
    enable_thread_view_playground: bool | None = None
    enable_threads_improvements: bool | None = None
    ip_allowlist_enabled: bool | None = None
    kv_dataset_message_support: bool | None = None
    langgraph_deploy_own_cloud_enabled: bool | None = None
    langgraph_enterprise_enabled: bool | None = None
    langgraph_remote_reconciler_enabled: bool | None = None
    langsmith_alerts_poc_enabled: bool | None = None
    langsmith_deployment_distributed_runtime_enabled: bool | None = None
    langsmith_deployment_dr_enabled_dev: bool | None = None
    lgp_templates_enabled: bool | None = None
    llm_gateway_enabled: bool | None = None
    max_agent_builder_assistants: int | None = None
    max_agent_builder_runs: int | None = None
    max_free_langgraph_cloud_deployments: int | None = None
    max_identities: int | None = None
    max_langgraph_cloud_deployments: int | None = None
    max_prompt_webhooks: int | None = None
    max_sandbox_cpu: str | None = None
    max_sandbox_memory: str | None = None
    max_sandbox_storage: str | None = None
    max_sandbox_volumes: int | None = None
    max_sandboxes: int | None = None
    max_workspaces: int | None = None
    new_rule_evaluator_creation_version: int | None = None
    plan_tier: str | None = None
    playground_evaluator_strategy: str | None = None
    premier_plan_approval_date: str | None = None
    prompt_optimization_jobs_enabled: bool | None = None
    show_playground_prompt_canvas: bool | None = None
    show_updated_resource_tags: bool | None = None
    show_updated_sidenav: bool | None = None
    startup_plan_approval_date: str | None = None
    tenant_skip_topk_facets: bool | None = None
    use_exact_search_for_prompts: bool | None = None

    contract_name: ClassVar[str] = "authn.OrganizationConfig"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 65:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.agent_builder_enabled = data["agent_builder_enabled"]
                self.allow_custom_iframes = data["allow_custom_iframes"]
                self.arbitrary_cost_tracking_enabled = data["arbitrary_cost_tracking_enabled"]
                self.byoc_enabled = data["byoc_enabled"]
                self.can_add_seats = data["can_add_seats"]
                self.can_disable_public_sharing = data["can_disable_public_sharing"]
                self.can_restrict_browser_secrets = data["can_restrict_browser_secrets"]
                self.can_set_api_key_max_expiry = data["can_set_api_key_max_expiry"]
                self.can_use_abac = data["can_use_abac"]
                self.can_use_audit_logs = data["can_use_audit_logs"]
                self.can_use_bulk_export = data["can_use_bulk_export"]
                self.can_use_langgraph_cloud = data["can_use_langgraph_cloud"]
                self.can_use_llm_auth_proxy = data["can_use_llm_auth_proxy"]
                self.can_use_rbac = data["can_use_rbac"]
                self.can_use_saml_sso = data["can_use_saml_sso"]
                self.clio_enabled = data["clio_enabled"]
                self.datadog_rum_session_sample_rate = data["datadog_rum_session_sample_rate"]
                self.demo_lgp_new_graph_enabled = data["demo_lgp_new_graph_enabled"]
                self.enable_align_evaluators = data["enable_align_evaluators"]
                self.enable_burndown_vs_commit_view = data["enable_burndown_vs_commit_view"]
                self.enable_granular_usage_reporting = data["enable_granular_usage_reporting"]
                self.enable_include_extended_stats = data["enable_include_extended_stats"]
                self.enable_langgraph_pricing = data["enable_langgraph_pricing"]
                self.enable_lgp_listeners_page = data["enable_lgp_listeners_page"]
                self.enable_markdown_in_tracing = data["enable_markdown_in_tracing"]
                self.enable_monthly_usage_charts = data["enable_monthly_usage_charts"]
                self.enable_org_usage_charts = data["enable_org_usage_charts"]
                self.enable_pricing_redesign = data["enable_pricing_redesign"]
                self.enable_querying_v2_endpoints = data["enable_querying_v2_endpoints"]
                self.enable_run_tree_streaming = data["enable_run_tree_streaming"]
                self.enable_thread_view_playground = data["enable_thread_view_playground"]
                self.enable_threads_improvements = data["enable_threads_improvements"]
                self.ip_allowlist_enabled = data["ip_allowlist_enabled"]
                self.kv_dataset_message_support = data["kv_dataset_message_support"]
                self.langgraph_deploy_own_cloud_enabled = data["langgraph_deploy_own_cloud_enabled"]
                self.langgraph_enterprise_enabled = data["langgraph_enterprise_enabled"]
                self.langgraph_remote_reconciler_enabled = data["langgraph_remote_reconciler_enabled"]
                self.langsmith_alerts_poc_enabled = data["langsmith_alerts_poc_enabled"]
                self.langsmith_deployment_distributed_runtime_enabled = data[
                    "langsmith_deployment_distributed_runtime_enabled"
                ]
                self.langsmith_deployment_dr_enabled_dev = data["langsmith_deployment_dr_enabled_dev"]
                self.lgp_templates_enabled = data["lgp_templates_enabled"]
                self.llm_gateway_enabled = data["llm_gateway_enabled"]
                self.max_agent_builder_assistants = data["max_agent_builder_assistants"]
                self.max_agent_builder_runs = data["max_agent_builder_runs"]
                self.max_free_langgraph_cloud_deployments = data["max_free_langgraph_cloud_deployments"]
                self.max_identities = data["max_identities"]
                self.max_langgraph_cloud_deployments = data["max_langgraph_cloud_deployments"]
                self.max_prompt_webhooks = data["max_prompt_webhooks"]
                self.max_sandbox_cpu = data["max_sandbox_cpu"]
                self.max_sandbox_memory = data["max_sandbox_memory"]
                self.max_sandbox_storage = data["max_sandbox_storage"]
                self.max_sandbox_volumes = data["max_sandbox_volumes"]
                self.max_sandboxes = data["max_sandboxes"]
                self.max_workspaces = data["max_workspaces"]
                self.new_rule_evaluator_creation_version = data["new_rule_evaluator_creation_version"]
                self.plan_tier = data["plan_tier"]
                self.playground_evaluator_strategy = data["playground_evaluator_strategy"]
                self.premier_plan_approval_date = data["premier_plan_approval_date"]
                self.prompt_optimization_jobs_enabled = data["prompt_optimization_jobs_enabled"]
                self.show_playground_prompt_canvas = data["show_playground_prompt_canvas"]
                self.show_updated_resource_tags = data["show_updated_resource_tags"]
                self.show_updated_sidenav = data["show_updated_sidenav"]
                self.startup_plan_approval_date = data["startup_plan_approval_date"]
                self.tenant_skip_topk_facets = data["tenant_skip_topk_facets"]
                self.use_exact_search_for_prompts = data["use_exact_search_for_prompts"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 65:
                    self._keep(data)
                return self
        if "agent_builder_enabled" in data:
            self.agent_builder_enabled = data["agent_builder_enabled"]
        if "allow_custom_iframes" in data:
            self.allow_custom_iframes = data["allow_custom_iframes"]
        if "arbitrary_cost_tracking_enabled" in data:
            self.arbitrary_cost_tracking_enabled = data["arbitrary_cost_tracking_enabled"]
        if "byoc_enabled" in data:
            self.byoc_enabled = data["byoc_enabled"]
        if "can_add_seats" in data:
            self.can_add_seats = data["can_add_seats"]
        if "can_disable_public_sharing" in data:
            self.can_disable_public_sharing = data["can_disable_public_sharing"]
        if "can_restrict_browser_secrets" in data:
            self.can_restrict_browser_secrets = data["can_restrict_browser_secrets"]
        if "can_set_api_key_max_expiry" in data:
            self.can_set_api_key_max_expiry = data["can_set_api_key_max_expiry"]
        if "can_use_abac" in data:
            self.can_use_abac = data["can_use_abac"]
        if "can_use_audit_logs" in data:
            self.can_use_audit_logs = data["can_use_audit_logs"]
        if "can_use_bulk_export" in data:
            self.can_use_bulk_export = data["can_use_bulk_export"]
        if "can_use_langgraph_cloud" in data:
            self.can_use_langgraph_cloud = data["can_use_langgraph_cloud"]
        if "can_use_llm_auth_proxy" in data:
            self.can_use_llm_auth_proxy = data["can_use_llm_auth_proxy"]
        if "can_use_rbac" in data:
            self.can_use_rbac = data["can_use_rbac"]
        if "can_use_saml_sso" in data:
            self.can_use_saml_sso = data["can_use_saml_sso"]
        if "clio_enabled" in data:
            self.clio_enabled = data["clio_enabled"]
        if "datadog_rum_session_sample_rate" in data:
            self.datadog_rum_session_sample_rate = data["datadog_rum_session_sample_rate"]
        if "demo_lgp_new_graph_enabled" in data:
            self.demo_lgp_new_graph_enabled = data["demo_lgp_new_graph_enabled"]
        if "enable_align_evaluators" in data:
            self.enable_align_evaluators = data["enable_align_evaluators"]
        if "enable_burndown_vs_commit_view" in data:
            self.enable_burndown_vs_commit_view = data["enable_burndown_vs_commit_view"]
        if "enable_granular_usage_reporting" in data:
            self.enable_granular_usage_reporting = data["enable_granular_usage_reporting"]
        if "enable_include_extended_stats" in data:
            self.enable_include_extended_stats = data["enable_include_extended_stats"]
        if "enable_langgraph_pricing" in data:
            self.enable_langgraph_pricing = data["enable_langgraph_pricing"]
        if "enable_lgp_listeners_page" in data:
            self.enable_lgp_listeners_page = data["enable_lgp_listeners_page"]
        if "enable_markdown_in_tracing" in data:
            self.enable_markdown_in_tracing = data["enable_markdown_in_tracing"]
        if "enable_monthly_usage_charts" in data:
            self.enable_monthly_usage_charts = data["enable_monthly_usage_charts"]
        if "enable_org_usage_charts" in data:
            self.enable_org_usage_charts = data["enable_org_usage_charts"]
        if "enable_pricing_redesign" in data:
            self.enable_pricing_redesign = data["enable_pricing_redesign"]
        if "enable_querying_v2_endpoints" in data:
            self.enable_querying_v2_endpoints = data["enable_querying_v2_endpoints"]
        if "enable_run_tree_streaming" in data:
            self.enable_run_tree_streaming = data["enable_run_tree_streaming"]
        if "enable_thread_view_playground" in data:
            self.enable_thread_view_playground = data["enable_thread_view_playground"]
        if "enable_threads_improvements" in data:
            self.enable_threads_improvements = data["enable_threads_improvements"]
        if "ip_allowlist_enabled" in data:
            self.ip_allowlist_enabled = data["ip_allowlist_enabled"]
        if "kv_dataset_message_support" in data:
            self.kv_dataset_message_support = data["kv_dataset_message_support"]
        if "langgraph_deploy_own_cloud_enabled" in data:
            self.langgraph_deploy_own_cloud_enabled = data["langgraph_deploy_own_cloud_enabled"]
        if "langgraph_enterprise_enabled" in data:
            self.langgraph_enterprise_enabled = data["langgraph_enterprise_enabled"]
        if "langgraph_remote_reconciler_enabled" in data:
            self.langgraph_remote_reconciler_enabled = data["langgraph_remote_reconciler_enabled"]
        if "langsmith_alerts_poc_enabled" in data:
            self.langsmith_alerts_poc_enabled = data["langsmith_alerts_poc_enabled"]
        if "langsmith_deployment_distributed_runtime_enabled" in data:
            self.langsmith_deployment_distributed_runtime_enabled = data[
                "langsmith_deployment_distributed_runtime_enabled"
            ]
        if "langsmith_deployment_dr_enabled_dev" in data:
            self.langsmith_deployment_dr_enabled_dev = data["langsmith_deployment_dr_enabled_dev"]
        if "lgp_templates_enabled" in data:
            self.lgp_templates_enabled = data["lgp_templates_enabled"]
        if "llm_gateway_enabled" in data:
            self.llm_gateway_enabled = data["llm_gateway_enabled"]
        if "max_agent_builder_assistants" in data:
            self.max_agent_builder_assistants = data["max_agent_builder_assistants"]
        if "max_agent_builder_runs" in data:
            self.max_agent_builder_runs = data["max_agent_builder_runs"]
        if "max_free_langgraph_cloud_deployments" in data:
            self.max_free_langgraph_cloud_deployments = data["max_free_langgraph_cloud_deployments"]
        if "max_identities" in data:
            self.max_identities = data["max_identities"]
        if "max_langgraph_cloud_deployments" in data:
            self.max_langgraph_cloud_deployments = data["max_langgraph_cloud_deployments"]
        if "max_prompt_webhooks" in data:
            self.max_prompt_webhooks = data["max_prompt_webhooks"]
        if "max_sandbox_cpu" in data:
            self.max_sandbox_cpu = data["max_sandbox_cpu"]
        if "max_sandbox_memory" in data:
            self.max_sandbox_memory = data["max_sandbox_memory"]
        if "max_sandbox_storage" in data:
            self.max_sandbox_storage = data["max_sandbox_storage"]
        if "max_sandbox_volumes" in data:
            self.max_sandbox_volumes = data["max_sandbox_volumes"]
        if "max_sandboxes" in data:
            self.max_sandboxes = data["max_sandboxes"]
        if "max_workspaces" in data:
            self.max_workspaces = data["max_workspaces"]
        if "new_rule_evaluator_creation_version" in data:
            self.new_rule_evaluator_creation_version = data["new_rule_evaluator_creation_version"]
        if "plan_tier" in data:
            self.plan_tier = data["plan_tier"]
        if "playground_evaluator_strategy" in data:
            self.playground_evaluator_strategy = data["playground_evaluator_strategy"]
        if "premier_plan_approval_date" in data:
            self.premier_plan_approval_date = data["premier_plan_approval_date"]
        if "prompt_optimization_jobs_enabled" in data:
            self.prompt_optimization_jobs_enabled = data["prompt_optimization_jobs_enabled"]
        if "show_playground_prompt_canvas" in data:
            self.show_playground_prompt_canvas = data["show_playground_prompt_canvas"]
        if "show_updated_resource_tags" in data:
            self.show_updated_resource_tags = data["show_updated_resource_tags"]
        if "show_updated_sidenav" in data:
            self.show_updated_sidenav = data["show_updated_sidenav"]
        if "startup_plan_approval_date" in data:
            self.startup_plan_approval_date = data["startup_plan_approval_date"]
        if "tenant_skip_topk_facets" in data:
            self.tenant_skip_topk_facets = data["tenant_skip_topk_facets"]
        if "use_exact_search_for_prompts" in data:
            self.use_exact_search_for_prompts = data["use_exact_search_for_prompts"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
