"""The 588 models and 122 enumerations of the LangSmith API, each loaded when it is first touched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .abac_error_response import AbacErrorResponse as AbacErrorResponse
    from .access_scope import AccessScope as AccessScope
    from .add_repo_owner_request import AddRepoOwnerRequest as AddRepoOwnerRequest
    from .add_run_to_queue_by_key_request import AddRunToQueueByKeyRequest as AddRunToQueueByKeyRequest
    from .agent_builder_webhooks_webhook_test_result import (
        AgentBuilderWebhooksWebhookTestResult as AgentBuilderWebhooksWebhookTestResult,
    )
    from .ai_message import AIMessage as AIMessage
    from .ai_message_chunk import AIMessageChunk as AIMessageChunk
    from .alerts_alert_action import AlertsAlertAction as AlertsAlertAction
    from .alerts_alert_action_base import AlertsAlertActionBase as AlertsAlertActionBase
    from .alerts_alert_action_base_target import AlertsAlertActionBaseTarget as AlertsAlertActionBaseTarget
    from .alerts_alert_action_target import AlertsAlertActionTarget as AlertsAlertActionTarget
    from .alerts_alert_rule import AlertsAlertRule as AlertsAlertRule
    from .alerts_alert_rule_aggregation import AlertsAlertRuleAggregation as AlertsAlertRuleAggregation
    from .alerts_alert_rule_attribute import AlertsAlertRuleAttribute as AlertsAlertRuleAttribute
    from .alerts_alert_rule_base import AlertsAlertRuleBase as AlertsAlertRuleBase
    from .alerts_alert_rule_base_aggregation import AlertsAlertRuleBaseAggregation as AlertsAlertRuleBaseAggregation
    from .alerts_alert_rule_base_attribute import AlertsAlertRuleBaseAttribute as AlertsAlertRuleBaseAttribute
    from .alerts_alert_rule_base_operator import AlertsAlertRuleBaseOperator as AlertsAlertRuleBaseOperator
    from .alerts_alert_rule_base_type import AlertsAlertRuleBaseType as AlertsAlertRuleBaseType
    from .alerts_alert_rule_operator import AlertsAlertRuleOperator as AlertsAlertRuleOperator
    from .alerts_alert_rule_response import AlertsAlertRuleResponse as AlertsAlertRuleResponse
    from .alerts_alert_rule_type import AlertsAlertRuleType as AlertsAlertRuleType
    from .alerts_create_alert_rule_request import AlertsCreateAlertRuleRequest as AlertsCreateAlertRuleRequest
    from .alerts_error_response import AlertsErrorResponse as AlertsErrorResponse
    from .alerts_update_alert_rule_request import AlertsUpdateAlertRuleRequest as AlertsUpdateAlertRuleRequest
    from .allowed_login_methods_update import AllowedLoginMethodsUpdate as AllowedLoginMethodsUpdate
    from .annotation_queue_bulk_delete_runs_request import (
        AnnotationQueueBulkDeleteRunsRequest as AnnotationQueueBulkDeleteRunsRequest,
    )
    from .annotation_queue_create_schema import AnnotationQueueCreateSchema as AnnotationQueueCreateSchema
    from .annotation_queue_rubric_item_schema import AnnotationQueueRubricItemSchema as AnnotationQueueRubricItemSchema
    from .annotation_queue_run_add_schema import AnnotationQueueRunAddSchema as AnnotationQueueRunAddSchema
    from .annotation_queue_run_schema import AnnotationQueueRunSchema as AnnotationQueueRunSchema
    from .annotation_queue_run_update_schema import AnnotationQueueRunUpdateSchema as AnnotationQueueRunUpdateSchema
    from .annotation_queue_schema import AnnotationQueueSchema as AnnotationQueueSchema
    from .annotation_queue_schema_queue_type import AnnotationQueueSchemaQueueType as AnnotationQueueSchemaQueueType
    from .annotation_queue_schema_with_rubric import AnnotationQueueSchemaWithRubric as AnnotationQueueSchemaWithRubric
    from .annotation_queue_schema_with_rubric_queue_type import (
        AnnotationQueueSchemaWithRubricQueueType as AnnotationQueueSchemaWithRubricQueueType,
    )
    from .annotation_queue_schema_with_size import AnnotationQueueSchemaWithSize as AnnotationQueueSchemaWithSize
    from .annotation_queue_schema_with_size_queue_type import (
        AnnotationQueueSchemaWithSizeQueueType as AnnotationQueueSchemaWithSizeQueueType,
    )
    from .annotation_queue_size_schema import AnnotationQueueSizeSchema as AnnotationQueueSizeSchema
    from .annotation_queue_update_schema import AnnotationQueueUpdateSchema as AnnotationQueueUpdateSchema
    from .annotation_queue_update_schema_reviewer_access_mode import (
        AnnotationQueueUpdateSchemaReviewerAccessMode as AnnotationQueueUpdateSchemaReviewerAccessMode,
    )
    from .annotation_queues_get_annotation_queues_queue_type import (
        AnnotationQueuesGetAnnotationQueuesQueueType as AnnotationQueuesGetAnnotationQueuesQueueType,
    )
    from .annotation_queues_get_runs_from_annotation_queue_status import (
        AnnotationQueuesGetRunsFromAnnotationQueueStatus as AnnotationQueuesGetRunsFromAnnotationQueueStatus,
    )
    from .annotation_queues_get_size_from_annotation_queue_status import (
        AnnotationQueuesGetSizeFromAnnotationQueueStatus as AnnotationQueuesGetSizeFromAnnotationQueueStatus,
    )
    from .annotationqueues_add_reviewer_request import (
        AnnotationqueuesAddReviewerRequest as AnnotationqueuesAddReviewerRequest,
    )
    from .annotationqueues_add_reviewer_response import (
        AnnotationqueuesAddReviewerResponse as AnnotationqueuesAddReviewerResponse,
    )
    from .api_feedback_source import APIFeedbackSource as APIFeedbackSource
    from .api_key_create_request import APIKeyCreateRequest as APIKeyCreateRequest
    from .api_key_create_response import APIKeyCreateResponse as APIKeyCreateResponse
    from .api_key_get_response import APIKeyGetResponse as APIKeyGetResponse
    from .app_feedback_source import AppFeedbackSource as AppFeedbackSource
    from .app_hub_crud_tenants_tenant import AppHubCrudTenantsTenant as AppHubCrudTenantsTenant
    from .app_schemas_tenant import AppSchemasTenant as AppSchemasTenant
    from .approve_authorization_body import ApproveAuthorizationBody as ApproveAuthorizationBody
    from .artifact import Artifact as Artifact
    from .artifact_content import ArtifactContent as ArtifactContent
    from .assigned_reviewer_schema import AssignedReviewerSchema as AssignedReviewerSchema
    from .attachments_operations import AttachmentsOperations as AttachmentsOperations
    from .audit_log_enrichments import AuditLogEnrichments as AuditLogEnrichments
    from .audit_log_message import AuditLogMessage as AuditLogMessage
    from .audit_log_operation import AuditLogOperation as AuditLogOperation
    from .auth_provider import AuthProvider as AuthProvider
    from .authn_organization_config import AuthnOrganizationConfig as AuthnOrganizationConfig
    from .authn_public_auth_info import AuthnPublicAuthInfo as AuthnPublicAuthInfo
    from .authorize_device_body import AuthorizeDeviceBody as AuthorizeDeviceBody
    from .authz_internal_abac_operator import AuthzInternalAbacOperator as AuthzInternalAbacOperator
    from .authz_internal_access_policy import AuthzInternalAccessPolicy as AuthzInternalAccessPolicy
    from .authz_internal_access_policy_create_response import (
        AuthzInternalAccessPolicyCreateResponse as AuthzInternalAccessPolicyCreateResponse,
    )
    from .authz_internal_attach_access_policies_payload import (
        AuthzInternalAttachAccessPoliciesPayload as AuthzInternalAttachAccessPoliciesPayload,
    )
    from .authz_internal_condition import AuthzInternalCondition as AuthzInternalCondition
    from .authz_internal_condition_group import AuthzInternalConditionGroup as AuthzInternalConditionGroup
    from .authz_internal_create_access_policy_payload import (
        AuthzInternalCreateAccessPolicyPayload as AuthzInternalCreateAccessPolicyPayload,
    )
    from .authz_internal_list_access_policies_response import (
        AuthzInternalListAccessPoliciesResponse as AuthzInternalListAccessPoliciesResponse,
    )
    from .authz_internal_permission import AuthzInternalPermission as AuthzInternalPermission
    from .auto_eval_feedback_source import AutoEvalFeedbackSource as AutoEvalFeedbackSource
    from .backfills_restart_backfill_request import BackfillsRestartBackfillRequest as BackfillsRestartBackfillRequest
    from .basic_auth_member_create import BasicAuthMemberCreate as BasicAuthMemberCreate
    from .basic_auth_response import BasicAuthResponse as BasicAuthResponse
    from .basic_auth_user_patch import BasicAuthUserPatch as BasicAuthUserPatch
    from .batch_ingest_config import BatchIngestConfig as BatchIngestConfig
    from .beacon_submit_usage_snapshot_payload import (
        BeaconSubmitUsageSnapshotPayload as BeaconSubmitUsageSnapshotPayload,
    )
    from .body_params_for_run_schema import BodyParamsForRunSchema as BodyParamsForRunSchema
    from .body_params_for_runs_query_schema import BodyParamsForRunsQuerySchema as BodyParamsForRunsQuerySchema
    from .botocore_s3_config import BotocoreS3Config as BotocoreS3Config
    from .botocore_s3_config_addressing_style import BotocoreS3ConfigAddressingStyle as BotocoreS3ConfigAddressingStyle
    from .botocore_s3_config_us_east1_regional_endpoint import (
        BotocoreS3ConfigUsEast1RegionalEndpoint as BotocoreS3ConfigUsEast1RegionalEndpoint,
    )
    from .bulk_export import BulkExport as BulkExport
    from .bulk_export_compression import BulkExportCompression as BulkExportCompression
    from .bulk_export_create import BulkExportCreate as BulkExportCreate
    from .bulk_export_destination import BulkExportDestination as BulkExportDestination
    from .bulk_export_destination_create import BulkExportDestinationCreate as BulkExportDestinationCreate
    from .bulk_export_destination_s3_config import BulkExportDestinationS3Config as BulkExportDestinationS3Config
    from .bulk_export_destination_s3_credentials import (
        BulkExportDestinationS3Credentials as BulkExportDestinationS3Credentials,
    )
    from .bulk_export_destination_update import BulkExportDestinationUpdate as BulkExportDestinationUpdate
    from .bulk_export_format_version import BulkExportFormatVersion as BulkExportFormatVersion
    from .bulk_export_run import BulkExportRun as BulkExportRun
    from .bulk_export_run_metadata import BulkExportRunMetadata as BulkExportRunMetadata
    from .bulk_export_run_progress import BulkExportRunProgress as BulkExportRunProgress
    from .bulk_export_run_status import BulkExportRunStatus as BulkExportRunStatus
    from .bulk_export_status import BulkExportStatus as BulkExportStatus
    from .bulk_export_update import BulkExportUpdate as BulkExportUpdate
    from .change_payment_plan_req import ChangePaymentPlanReq as ChangePaymentPlanReq
    from .change_payment_plan_schema import ChangePaymentPlanSchema as ChangePaymentPlanSchema
    from .chat_message import ChatMessage as ChatMessage
    from .chat_message_chunk import ChatMessageChunk as ChatMessageChunk
    from .clone_dataset_body import CloneDatasetBody as CloneDatasetBody
    from .clustering_job_config_response import ClusteringJobConfigResponse as ClusteringJobConfigResponse
    from .code_evaluator_language import CodeEvaluatorLanguage as CodeEvaluatorLanguage
    from .code_evaluator_top_level import CodeEvaluatorTopLevel as CodeEvaluatorTopLevel
    from .comment import Comment as Comment
    from .commit_manifest_response import CommitManifestResponse as CommitManifestResponse
    from .commits_commit_response import CommitsCommitResponse as CommitsCommitResponse
    from .commits_commit_with_lookups import CommitsCommitWithLookups as CommitsCommitWithLookups
    from .commits_create_commit_req import CommitsCreateCommitReq as CommitsCreateCommitReq
    from .commits_create_commit_response import CommitsCreateCommitResponse as CommitsCreateCommitResponse
    from .commits_error_response import CommitsErrorResponse as CommitsErrorResponse
    from .commits_example_run import CommitsExampleRun as CommitsExampleRun
    from .commits_list_commits_response import CommitsListCommitsResponse as CommitsListCommitsResponse
    from .comparative_experiment import ComparativeExperiment as ComparativeExperiment
    from .comparative_experiment_base import ComparativeExperimentBase as ComparativeExperimentBase
    from .comparative_experiment_create import ComparativeExperimentCreate as ComparativeExperimentCreate
    from .configured_by import ConfiguredBy as ConfiguredBy
    from .create_clustering_job_config_request import (
        CreateClusteringJobConfigRequest as CreateClusteringJobConfigRequest,
    )
    from .create_clustering_job_config_response import (
        CreateClusteringJobConfigResponse as CreateClusteringJobConfigResponse,
    )
    from .create_comment_request import CreateCommentRequest as CreateCommentRequest
    from .create_device_code_body import CreateDeviceCodeBody as CreateDeviceCodeBody
    from .create_example_body import CreateExampleBody as CreateExampleBody
    from .create_examples_body_item import CreateExamplesBodyItem as CreateExamplesBodyItem
    from .create_feedback_config_schema import CreateFeedbackConfigSchema as CreateFeedbackConfigSchema
    from .create_repo_request import CreateRepoRequest as CreateRepoRequest
    from .create_repo_request_repo_type import CreateRepoRequestRepoType as CreateRepoRequestRepoType
    from .create_repo_response import CreateRepoResponse as CreateRepoResponse
    from .create_role_request import CreateRoleRequest as CreateRoleRequest
    from .create_run_clustering_job_request import CreateRunClusteringJobRequest as CreateRunClusteringJobRequest
    from .create_run_clustering_job_request_model import (
        CreateRunClusteringJobRequestModel as CreateRunClusteringJobRequestModel,
    )
    from .create_run_clustering_job_response import CreateRunClusteringJobResponse as CreateRunClusteringJobResponse
    from .create_token_body import CreateTokenBody as CreateTokenBody
    from .custom_chart_create import CustomChartCreate as CustomChartCreate
    from .custom_chart_create_preview import CustomChartCreatePreview as CustomChartCreatePreview
    from .custom_chart_metric import CustomChartMetric as CustomChartMetric
    from .custom_chart_preview_request import CustomChartPreviewRequest as CustomChartPreviewRequest
    from .custom_chart_response import CustomChartResponse as CustomChartResponse
    from .custom_chart_series import CustomChartSeries as CustomChartSeries
    from .custom_chart_series_create import CustomChartSeriesCreate as CustomChartSeriesCreate
    from .custom_chart_series_filters import CustomChartSeriesFilters as CustomChartSeriesFilters
    from .custom_chart_series_update import CustomChartSeriesUpdate as CustomChartSeriesUpdate
    from .custom_chart_type import CustomChartType as CustomChartType
    from .custom_chart_update import CustomChartUpdate as CustomChartUpdate
    from .custom_charts_data_point import CustomChartsDataPoint as CustomChartsDataPoint
    from .custom_charts_request import CustomChartsRequest as CustomChartsRequest
    from .custom_charts_request_base import CustomChartsRequestBase as CustomChartsRequestBase
    from .custom_charts_response import CustomChartsResponse as CustomChartsResponse
    from .custom_charts_section import CustomChartsSection as CustomChartsSection
    from .custom_charts_section_create import CustomChartsSectionCreate as CustomChartsSectionCreate
    from .custom_charts_section_request import CustomChartsSectionRequest as CustomChartsSectionRequest
    from .custom_charts_section_response import CustomChartsSectionResponse as CustomChartsSectionResponse
    from .custom_charts_section_update import CustomChartsSectionUpdate as CustomChartsSectionUpdate
    from .custom_charts_sections_clone_request import (
        CustomChartsSectionsCloneRequest as CustomChartsSectionsCloneRequest,
    )
    from .customer_info import CustomerInfo as CustomerInfo
    from .customer_visible_plan_info import CustomerVisiblePlanInfo as CustomerVisiblePlanInfo
    from .data_planes_list_public_data_planes_response import (
        DataPlanesListPublicDataPlanesResponse as DataPlanesListPublicDataPlanesResponse,
    )
    from .data_planes_public_data_plane import DataPlanesPublicDataPlane as DataPlanesPublicDataPlane
    from .data_planes_status import DataPlanesStatus as DataPlanesStatus
    from .data_type import DataType as DataType
    from .dataset import Dataset as Dataset
    from .dataset_create import DatasetCreate as DatasetCreate
    from .dataset_diff_info import DatasetDiffInfo as DatasetDiffInfo
    from .dataset_public_schema import DatasetPublicSchema as DatasetPublicSchema
    from .dataset_schema_for_update import DatasetSchemaForUpdate as DatasetSchemaForUpdate
    from .dataset_share_schema import DatasetShareSchema as DatasetShareSchema
    from .dataset_transformation import DatasetTransformation as DatasetTransformation
    from .dataset_transformation_type import DatasetTransformationType as DatasetTransformationType
    from .dataset_update import DatasetUpdate as DatasetUpdate
    from .dataset_version import DatasetVersion as DatasetVersion
    from .delete_clustering_job_config_response import (
        DeleteClusteringJobConfigResponse as DeleteClusteringJobConfigResponse,
    )
    from .delete_run_clustering_job_response import DeleteRunClusteringJobResponse as DeleteRunClusteringJobResponse
    from .delete_runs_abac_body import DeleteRunsAbacBody as DeleteRunsAbacBody
    from .delete_runs_body import DeleteRunsBody as DeleteRunsBody
    from .demo_config import DemoConfig as DemoConfig
    from .e_prompt_optimization_algorithm import EPromptOptimizationAlgorithm as EPromptOptimizationAlgorithm
    from .e_prompt_optimization_job_log_type import EPromptOptimizationJobLogType as EPromptOptimizationJobLogType
    from .e_prompt_optimization_job_status import EPromptOptimizationJobStatus as EPromptOptimizationJobStatus
    from .e_prompt_webhook_trigger import EPromptWebhookTrigger as EPromptWebhookTrigger
    from .evaluate_experiment_request import EvaluateExperimentRequest as EvaluateExperimentRequest
    from .evaluator_structured_output import EvaluatorStructuredOutput as EvaluatorStructuredOutput
    from .evaluator_top_level import EvaluatorTopLevel as EvaluatorTopLevel
    from .evaluators_bulk_delete_evaluator_failed_item import (
        EvaluatorsBulkDeleteEvaluatorFailedItem as EvaluatorsBulkDeleteEvaluatorFailedItem,
    )
    from .evaluators_bulk_delete_evaluators_response import (
        EvaluatorsBulkDeleteEvaluatorsResponse as EvaluatorsBulkDeleteEvaluatorsResponse,
    )
    from .evaluators_code_evaluator import EvaluatorsCodeEvaluator as EvaluatorsCodeEvaluator
    from .evaluators_create_code_evaluator_request import (
        EvaluatorsCreateCodeEvaluatorRequest as EvaluatorsCreateCodeEvaluatorRequest,
    )
    from .evaluators_create_evaluator_request import (
        EvaluatorsCreateEvaluatorRequest as EvaluatorsCreateEvaluatorRequest,
    )
    from .evaluators_create_evaluator_response import (
        EvaluatorsCreateEvaluatorResponse as EvaluatorsCreateEvaluatorResponse,
    )
    from .evaluators_create_llm_evaluator_request import (
        EvaluatorsCreateLLMEvaluatorRequest as EvaluatorsCreateLLMEvaluatorRequest,
    )
    from .evaluators_error_response import EvaluatorsErrorResponse as EvaluatorsErrorResponse
    from .evaluators_evaluator import EvaluatorsEvaluator as EvaluatorsEvaluator
    from .evaluators_evaluator_run_rule import EvaluatorsEvaluatorRunRule as EvaluatorsEvaluatorRunRule
    from .evaluators_evaluator_type import EvaluatorsEvaluatorType as EvaluatorsEvaluatorType
    from .evaluators_list_evaluators_response import (
        EvaluatorsListEvaluatorsResponse as EvaluatorsListEvaluatorsResponse,
    )
    from .evaluators_llm_evaluator import EvaluatorsLLMEvaluator as EvaluatorsLLMEvaluator
    from .evaluators_update_code_evaluator_request import (
        EvaluatorsUpdateCodeEvaluatorRequest as EvaluatorsUpdateCodeEvaluatorRequest,
    )
    from .evaluators_update_evaluator_request import (
        EvaluatorsUpdateEvaluatorRequest as EvaluatorsUpdateEvaluatorRequest,
    )
    from .evaluators_update_evaluator_response import (
        EvaluatorsUpdateEvaluatorResponse as EvaluatorsUpdateEvaluatorResponse,
    )
    from .evaluators_update_llm_evaluator_request import (
        EvaluatorsUpdateLLMEvaluatorRequest as EvaluatorsUpdateLLMEvaluatorRequest,
    )
    from .example import Example as Example
    from .example_group_with_sessions import ExampleGroupWithSessions as ExampleGroupWithSessions
    from .example_list_order import ExampleListOrder as ExampleListOrder
    from .example_select import ExampleSelect as ExampleSelect
    from .example_update import ExampleUpdate as ExampleUpdate
    from .example_update_with_id import ExampleUpdateWithID as ExampleUpdateWithID
    from .example_validation_result import ExampleValidationResult as ExampleValidationResult
    from .example_with_runs_ch import ExampleWithRunsCH as ExampleWithRunsCH
    from .examples_delete_examples_request import ExamplesDeleteExamplesRequest as ExamplesDeleteExamplesRequest
    from .examples_error_response import ExamplesErrorResponse as ExamplesErrorResponse
    from .examples_examples_created_response import ExamplesExamplesCreatedResponse as ExamplesExamplesCreatedResponse
    from .examples_examples_deleted_response import ExamplesExamplesDeletedResponse as ExamplesExamplesDeletedResponse
    from .examples_examples_updated_response import ExamplesExamplesUpdatedResponse as ExamplesExamplesUpdatedResponse
    from .execute_body import ExecuteBody as ExecuteBody
    from .experiment_result_row import ExperimentResultRow as ExperimentResultRow
    from .experiment_results_upload import ExperimentResultsUpload as ExperimentResultsUpload
    from .experiment_results_upload_result import ExperimentResultsUploadResult as ExperimentResultsUploadResult
    from .experiment_view_overrides_column_override import (
        ExperimentViewOverridesColumnOverride as ExperimentViewOverridesColumnOverride,
    )
    from .experiment_view_overrides_experiment_view_override import (
        ExperimentViewOverridesExperimentViewOverride as ExperimentViewOverridesExperimentViewOverride,
    )
    from .experiment_view_overrides_experiment_view_override_patch_request import (
        ExperimentViewOverridesExperimentViewOverridePatchRequest as ExperimentViewOverridesExperimentViewOverridePatchRequest,
    )
    from .experiment_view_overrides_experiment_view_override_post_request import (
        ExperimentViewOverridesExperimentViewOverridePostRequest as ExperimentViewOverridesExperimentViewOverridePostRequest,
    )
    from .export_annotation_queue_runs_request import (
        ExportAnnotationQueueRunsRequest as ExportAnnotationQueueRunsRequest,
    )
    from .features_disable_model_request import FeaturesDisableModelRequest as FeaturesDisableModelRequest
    from .features_error_response import FeaturesErrorResponse as FeaturesErrorResponse
    from .features_feature_config import FeaturesFeatureConfig as FeaturesFeatureConfig
    from .features_upsert_default_model_request import (
        FeaturesUpsertDefaultModelRequest as FeaturesUpsertDefaultModelRequest,
    )
    from .feedback_category import FeedbackCategory as FeedbackCategory
    from .feedback_config import FeedbackConfig as FeedbackConfig
    from .feedback_config_schema import FeedbackConfigSchema as FeedbackConfigSchema
    from .feedback_create_core_schema import FeedbackCreateCoreSchema as FeedbackCreateCoreSchema
    from .feedback_create_schema import FeedbackCreateSchema as FeedbackCreateSchema
    from .feedback_create_with_token_extended_schema import (
        FeedbackCreateWithTokenExtendedSchema as FeedbackCreateWithTokenExtendedSchema,
    )
    from .feedback_delta import FeedbackDelta as FeedbackDelta
    from .feedback_formula import FeedbackFormula as FeedbackFormula
    from .feedback_formula_aggregation_type import FeedbackFormulaAggregationType as FeedbackFormulaAggregationType
    from .feedback_formula_create import FeedbackFormulaCreate as FeedbackFormulaCreate
    from .feedback_formula_create_aggregation_type import (
        FeedbackFormulaCreateAggregationType as FeedbackFormulaCreateAggregationType,
    )
    from .feedback_formula_update import FeedbackFormulaUpdate as FeedbackFormulaUpdate
    from .feedback_formula_update_aggregation_type import (
        FeedbackFormulaUpdateAggregationType as FeedbackFormulaUpdateAggregationType,
    )
    from .feedback_formula_weighted_variable import FeedbackFormulaWeightedVariable as FeedbackFormulaWeightedVariable
    from .feedback_ingest_token_create_schema import FeedbackIngestTokenCreateSchema as FeedbackIngestTokenCreateSchema
    from .feedback_ingest_token_schema import FeedbackIngestTokenSchema as FeedbackIngestTokenSchema
    from .feedback_level import FeedbackLevel as FeedbackLevel
    from .feedback_schema import FeedbackSchema as FeedbackSchema
    from .feedback_source import FeedbackSource as FeedbackSource
    from .feedback_type import FeedbackType as FeedbackType
    from .feedback_update_schema import FeedbackUpdateSchema as FeedbackUpdateSchema
    from .fetch_clustering_job_runs_result import FetchClusteringJobRunsResult as FetchClusteringJobRunsResult
    from .filter_view import FilterView as FilterView
    from .filter_view_create import FilterViewCreate as FilterViewCreate
    from .filter_view_rename import FilterViewRename as FilterViewRename
    from .filter_view_type import FilterViewType as FilterViewType
    from .filter_view_update import FilterViewUpdate as FilterViewUpdate
    from .fork_repo_request import ForkRepoRequest as ForkRepoRequest
    from .function_message import FunctionMessage as FunctionMessage
    from .function_message_chunk import FunctionMessageChunk as FunctionMessageChunk
    from .generate_clustering_job_config_request import (
        GenerateClusteringJobConfigRequest as GenerateClusteringJobConfigRequest,
    )
    from .generate_clustering_job_config_request_model import (
        GenerateClusteringJobConfigRequestModel as GenerateClusteringJobConfigRequestModel,
    )
    from .generate_clustering_job_config_response import (
        GenerateClusteringJobConfigResponse as GenerateClusteringJobConfigResponse,
    )
    from .generate_synthetic_examples_body import GenerateSyntheticExamplesBody as GenerateSyntheticExamplesBody
    from .get_clustering_job_configs_response import GetClusteringJobConfigsResponse as GetClusteringJobConfigsResponse
    from .get_repo_response import GetRepoResponse as GetRepoResponse
    from .get_run_cluster_response import GetRunClusterResponse as GetRunClusterResponse
    from .get_run_clustering_job_response import GetRunClusteringJobResponse as GetRunClusteringJobResponse
    from .get_run_clustering_jobs_response import GetRunClusteringJobsResponse as GetRunClusteringJobsResponse
    from .github_app_error_response import GithubAppErrorResponse as GithubAppErrorResponse
    from .github_app_install_link_response import GithubAppInstallLinkResponse as GithubAppInstallLinkResponse
    from .github_app_installation import GithubAppInstallation as GithubAppInstallation
    from .github_app_repository import GithubAppRepository as GithubAppRepository
    from .github_app_token_request import GithubAppTokenRequest as GithubAppTokenRequest
    from .github_app_update_user_connection_request import (
        GithubAppUpdateUserConnectionRequest as GithubAppUpdateUserConnectionRequest,
    )
    from .github_app_user_auth_link_response import GithubAppUserAuthLinkResponse as GithubAppUserAuthLinkResponse
    from .github_app_user_connection_metadata import GithubAppUserConnectionMetadata as GithubAppUserConnectionMetadata
    from .github_app_user_connection_status import GithubAppUserConnectionStatus as GithubAppUserConnectionStatus
    from .github_app_user_token_response import GithubAppUserTokenResponse as GithubAppUserTokenResponse
    from .granular_usage_dimensions import GranularUsageDimensions as GranularUsageDimensions
    from .granular_usage_group_by import GranularUsageGroupBy as GranularUsageGroupBy
    from .granular_usage_record import GranularUsageRecord as GranularUsageRecord
    from .granular_usage_response import GranularUsageResponse as GranularUsageResponse
    from .granular_usage_stride import GranularUsageStride as GranularUsageStride
    from .group_example_runs_by_field import GroupExampleRunsByField as GroupExampleRunsByField
    from .grouped_examples_with_runs_response import GroupedExamplesWithRunsResponse as GroupedExamplesWithRunsResponse
    from .grouped_experiments_request import GroupedExperimentsRequest as GroupedExperimentsRequest
    from .grouped_runs_session_stats import GroupedRunsSessionStats as GroupedRunsSessionStats
    from .health_info_get_response import HealthInfoGetResponse as HealthInfoGetResponse
    from .highlight import Highlight as Highlight
    from .highlighted_run import HighlightedRun as HighlightedRun
    from .host_project_chart_metric import HostProjectChartMetric as HostProjectChartMetric
    from .http_validation_error import HTTPValidationError as HTTPValidationError
    from .hub_environments_create_environments_request import (
        HubEnvironmentsCreateEnvironmentsRequest as HubEnvironmentsCreateEnvironmentsRequest,
    )
    from .hub_environments_environment_entry import HubEnvironmentsEnvironmentEntry as HubEnvironmentsEnvironmentEntry
    from .hub_environments_error_response import HubEnvironmentsErrorResponse as HubEnvironmentsErrorResponse
    from .hub_environments_hub_environments_model import (
        HubEnvironmentsHubEnvironmentsModel as HubEnvironmentsHubEnvironmentsModel,
    )
    from .hub_environments_update_environments_request import (
        HubEnvironmentsUpdateEnvironmentsRequest as HubEnvironmentsUpdateEnvironmentsRequest,
    )
    from .human_message import HumanMessage as HumanMessage
    from .human_message_chunk import HumanMessageChunk as HumanMessageChunk
    from .identity import Identity as Identity
    from .identity_annotation_queue_run_status_create_schema import (
        IdentityAnnotationQueueRunStatusCreateSchema as IdentityAnnotationQueueRunStatusCreateSchema,
    )
    from .identity_create import IdentityCreate as IdentityCreate
    from .identity_patch import IdentityPatch as IdentityPatch
    from .info_get_response import InfoGetResponse as InfoGetResponse
    from .ingest_runs_batch_body import IngestRunsBatchBody as IngestRunsBatchBody
    from .ingest_runs_multipart_body import IngestRunsMultipartBody as IngestRunsMultipartBody
    from .input_token_details import InputTokenDetails as InputTokenDetails
    from .insights_summary import InsightsSummary as InsightsSummary
    from .integrations_agent_builder_integrations_payload import (
        IntegrationsAgentBuilderIntegrationsPayload as IntegrationsAgentBuilderIntegrationsPayload,
    )
    from .integrations_agent_builder_integrations_update_payload import (
        IntegrationsAgentBuilderIntegrationsUpdatePayload as IntegrationsAgentBuilderIntegrationsUpdatePayload,
    )
    from .integrations_auth_method import IntegrationsAuthMethod as IntegrationsAuthMethod
    from .integrations_auth_type import IntegrationsAuthType as IntegrationsAuthType
    from .integrations_create_request import IntegrationsCreateRequest as IntegrationsCreateRequest
    from .integrations_error_response import IntegrationsErrorResponse as IntegrationsErrorResponse
    from .integrations_integration import IntegrationsIntegration as IntegrationsIntegration
    from .integrations_integration_catalog_entry import (
        IntegrationsIntegrationCatalogEntry as IntegrationsIntegrationCatalogEntry,
    )
    from .integrations_integration_override import IntegrationsIntegrationOverride as IntegrationsIntegrationOverride
    from .integrations_integration_override_update import (
        IntegrationsIntegrationOverrideUpdate as IntegrationsIntegrationOverrideUpdate,
    )
    from .integrations_list_response import IntegrationsListResponse as IntegrationsListResponse
    from .integrations_match_by import IntegrationsMatchBy as IntegrationsMatchBy
    from .integrations_provider_match import IntegrationsProviderMatch as IntegrationsProviderMatch
    from .integrations_replace_auth_methods_request import (
        IntegrationsReplaceAuthMethodsRequest as IntegrationsReplaceAuthMethodsRequest,
    )
    from .integrations_update_request import IntegrationsUpdateRequest as IntegrationsUpdateRequest
    from .internal_secrets_response import InternalSecretsResponse as InternalSecretsResponse
    from .invalid_tool_call import InvalidToolCall as InvalidToolCall
    from .invoke_prompt_payload import InvokePromptPayload as InvokePromptPayload
    from .langchain_com_smith_fleet_mcp_servers_auth_type import (
        LangchainComSmithFleetMcpServersAuthType as LangchainComSmithFleetMcpServersAuthType,
    )
    from .langchain_com_smith_fleet_mcp_servers_create_mcp_server_payload import (
        LangchainComSmithFleetMcpServersCreateMcpServerPayload as LangchainComSmithFleetMcpServersCreateMcpServerPayload,
    )
    from .langchain_com_smith_fleet_mcp_servers_mcp_server import (
        LangchainComSmithFleetMcpServersMcpServer as LangchainComSmithFleetMcpServersMcpServer,
    )
    from .langchain_com_smith_fleet_mcp_servers_o_auth_mode import (
        LangchainComSmithFleetMcpServersOAuthMode as LangchainComSmithFleetMcpServersOAuthMode,
    )
    from .langchain_com_smith_fleet_mcp_servers_register_o_auth_provider_payload import (
        LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload as LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload,
    )
    from .langchain_com_smith_fleet_mcp_servers_register_o_auth_provider_response import (
        LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse as LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse,
    )
    from .langchain_com_smith_fleet_mcp_servers_update_mcp_server_payload import (
        LangchainComSmithFleetMcpServersUpdateMcpServerPayload as LangchainComSmithFleetMcpServersUpdateMcpServerPayload,
    )
    from .like_repo_request import LikeRepoRequest as LikeRepoRequest
    from .like_repo_response import LikeRepoResponse as LikeRepoResponse
    from .list_audit_logs_ocsf_response import ListAuditLogsOCSFResponse as ListAuditLogsOCSFResponse
    from .list_comments_response import ListCommentsResponse as ListCommentsResponse
    from .list_public_dataset_runs_response import ListPublicDatasetRunsResponse as ListPublicDatasetRunsResponse
    from .list_public_runs_response import ListPublicRunsResponse as ListPublicRunsResponse
    from .list_repo_owners_response import ListRepoOwnersResponse as ListRepoOwnersResponse
    from .list_repos_response import ListReposResponse as ListReposResponse
    from .list_runs_response import ListRunsResponse as ListRunsResponse
    from .list_tags_for_resource_request import ListTagsForResourceRequest as ListTagsForResourceRequest
    from .list_tags_response import ListTagsResponse as ListTagsResponse
    from .mcp_servers_mcp_server_api_error import McpServersMcpServerAPIError as McpServersMcpServerAPIError
    from .mcp_vendors_arcade_account_org import McpVendorsArcadeAccountOrg as McpVendorsArcadeAccountOrg
    from .mcp_vendors_arcade_account_project import McpVendorsArcadeAccountProject as McpVendorsArcadeAccountProject
    from .mcp_vendors_arcade_account_response_list import (
        McpVendorsArcadeAccountResponseList as McpVendorsArcadeAccountResponseList,
    )
    from .mcp_vendors_arcade_settings_request import McpVendorsArcadeSettingsRequest as McpVendorsArcadeSettingsRequest
    from .mcp_vendors_arcade_settings_response import (
        McpVendorsArcadeSettingsResponse as McpVendorsArcadeSettingsResponse,
    )
    from .mcp_vendors_error_response import McpVendorsErrorResponse as McpVendorsErrorResponse
    from .mcp_vendors_get_mcp_vendor_response import McpVendorsGetMcpVendorResponse as McpVendorsGetMcpVendorResponse
    from .mcp_vendors_list_mcp_gateways_response import (
        McpVendorsListMcpGatewaysResponse as McpVendorsListMcpGatewaysResponse,
    )
    from .mcp_vendors_list_mcp_vendors_response import (
        McpVendorsListMcpVendorsResponse as McpVendorsListMcpVendorsResponse,
    )
    from .mcp_vendors_list_vendor_tools_response import (
        McpVendorsListVendorToolsResponse as McpVendorsListVendorToolsResponse,
    )
    from .mcp_vendors_mcp_gateway import McpVendorsMcpGateway as McpVendorsMcpGateway
    from .mcp_vendors_mcp_gateway_binding import McpVendorsMcpGatewayBinding as McpVendorsMcpGatewayBinding
    from .mcp_vendors_mcp_gateway_tool_filter import McpVendorsMcpGatewayToolFilter as McpVendorsMcpGatewayToolFilter
    from .mcp_vendors_mcp_vendor import McpVendorsMcpVendor as McpVendorsMcpVendor
    from .mcp_vendors_mcp_vendor_status import McpVendorsMcpVendorStatus as McpVendorsMcpVendorStatus
    from .mcp_vendors_vendor_tool import McpVendorsVendorTool as McpVendorsVendorTool
    from .mcptools_error_response import McptoolsErrorResponse as McptoolsErrorResponse
    from .mcptools_list_tools_response import McptoolsListToolsResponse as McptoolsListToolsResponse
    from .mcptools_tool import McptoolsTool as McptoolsTool
    from .member_identity import MemberIdentity as MemberIdentity
    from .member_sort_field import MemberSortField as MemberSortField
    from .missing import Missing as Missing
    from .model_feedback_source import ModelFeedbackSource as ModelFeedbackSource
    from .model_price_map_create_schema import ModelPriceMapCreateSchema as ModelPriceMapCreateSchema
    from .model_price_map_schema import ModelPriceMapSchema as ModelPriceMapSchema
    from .model_price_map_update_schema import ModelPriceMapUpdateSchema as ModelPriceMapUpdateSchema
    from .nps_submit_response_request import NpsSubmitResponseRequest as NpsSubmitResponseRequest
    from .oauth_authorization_server_metadata import (
        OauthAuthorizationServerMetadata as OauthAuthorizationServerMetadata,
    )
    from .oauth_device_code_response import OauthDeviceCodeResponse as OauthDeviceCodeResponse
    from .oauth_token_error_response import OauthTokenErrorResponse as OauthTokenErrorResponse
    from .oauth_token_response import OauthTokenResponse as OauthTokenResponse
    from .ocsf_activity_id import OCSFActivityId as OCSFActivityId
    from .ocsf_actor import OCSFActor as OCSFActor
    from .ocsf_api import OCSFApi as OCSFApi
    from .ocsf_api_activity import OCSFApiActivity as OCSFApiActivity
    from .ocsf_endpoint import OCSFEndpoint as OCSFEndpoint
    from .ocsf_http_request import OCSFHttpRequest as OCSFHttpRequest
    from .ocsf_http_response import OCSFHttpResponse as OCSFHttpResponse
    from .ocsf_metadata import OCSFMetadata as OCSFMetadata
    from .ocsf_product import OCSFProduct as OCSFProduct
    from .ocsf_resource_details import OCSFResourceDetails as OCSFResourceDetails
    from .ocsf_status_id import OCSFStatusId as OCSFStatusId
    from .ocsf_type_uid import OCSFTypeUid as OCSFTypeUid
    from .ocsf_unmapped import OCSFUnmapped as OCSFUnmapped
    from .ocsf_url import OCSFUrl as OCSFUrl
    from .ocsf_user import OCSFUser as OCSFUser
    from .optimize_prompt_job_request import OptimizePromptJobRequest as OptimizePromptJobRequest
    from .optimize_prompt_response import OptimizePromptResponse as OptimizePromptResponse
    from .org_identity_patch import OrgIdentityPatch as OrgIdentityPatch
    from .org_member_identity import OrgMemberIdentity as OrgMemberIdentity
    from .org_pending_identity import OrgPendingIdentity as OrgPendingIdentity
    from .org_usage import OrgUsage as OrgUsage
    from .organization import Organization as Organization
    from .organization_billing_info import OrganizationBillingInfo as OrganizationBillingInfo
    from .organization_config import OrganizationConfig as OrganizationConfig
    from .organization_create import OrganizationCreate as OrganizationCreate
    from .organization_dashboard_color_scheme import (
        OrganizationDashboardColorScheme as OrganizationDashboardColorScheme,
    )
    from .organization_dashboard_schema import OrganizationDashboardSchema as OrganizationDashboardSchema
    from .organization_dashboard_type import OrganizationDashboardType as OrganizationDashboardType
    from .organization_info import OrganizationInfo as OrganizationInfo
    from .organization_members import OrganizationMembers as OrganizationMembers
    from .organization_pg_schema_slim import OrganizationPGSchemaSlim as OrganizationPGSchemaSlim
    from .organization_update import OrganizationUpdate as OrganizationUpdate
    from .orgs_linked_login_method import OrgsLinkedLoginMethod as OrgsLinkedLoginMethod
    from .orgs_org_member_enriched import OrgsOrgMemberEnriched as OrgsOrgMemberEnriched
    from .orgs_organization_info import OrgsOrganizationInfo as OrgsOrganizationInfo
    from .orgs_scim_group import OrgsSCIMGroup as OrgsSCIMGroup
    from .orgs_workspace_membership import OrgsWorkspaceMembership as OrgsWorkspaceMembership
    from .output_token_details import OutputTokenDetails as OutputTokenDetails
    from .pagerduty_severity import PagerdutySeverity as PagerdutySeverity
    from .payment_plan_tier import PaymentPlanTier as PaymentPlanTier
    from .pending_identity import PendingIdentity as PendingIdentity
    from .pending_identity_create import PendingIdentityCreate as PendingIdentityCreate
    from .pending_upload import PendingUpload as PendingUpload
    from .permission_response import PermissionResponse as PermissionResponse
    from .playground_prompt_canvas_payload import PlaygroundPromptCanvasPayload as PlaygroundPromptCanvasPayload
    from .playground_prompt_canvas_payload_artifact_length import (
        PlaygroundPromptCanvasPayloadArtifactLength as PlaygroundPromptCanvasPayloadArtifactLength,
    )
    from .playground_prompt_canvas_payload_reading_level import (
        PlaygroundPromptCanvasPayloadReadingLevel as PlaygroundPromptCanvasPayloadReadingLevel,
    )
    from .playground_prompt_canvas_payload_template_format import (
        PlaygroundPromptCanvasPayloadTemplateFormat as PlaygroundPromptCanvasPayloadTemplateFormat,
    )
    from .playground_run_over_dataset_batch_request_schema import (
        PlaygroundRunOverDatasetBatchRequestSchema as PlaygroundRunOverDatasetBatchRequestSchema,
    )
    from .playground_run_over_dataset_request_schema import (
        PlaygroundRunOverDatasetRequestSchema as PlaygroundRunOverDatasetRequestSchema,
    )
    from .playground_saved_options import PlaygroundSavedOptions as PlaygroundSavedOptions
    from .playground_settings_create_request import PlaygroundSettingsCreateRequest as PlaygroundSettingsCreateRequest
    from .playground_settings_create_request_settings_type import (
        PlaygroundSettingsCreateRequestSettingsType as PlaygroundSettingsCreateRequestSettingsType,
    )
    from .playground_settings_response import PlaygroundSettingsResponse as PlaygroundSettingsResponse
    from .playground_settings_response_settings_type import (
        PlaygroundSettingsResponseSettingsType as PlaygroundSettingsResponseSettingsType,
    )
    from .playground_settings_update_request import PlaygroundSettingsUpdateRequest as PlaygroundSettingsUpdateRequest
    from .plus_plan_transition_info import PlusPlanTransitionInfo as PlusPlanTransitionInfo
    from .populate_annotation_queue_schema import PopulateAnnotationQueueSchema as PopulateAnnotationQueueSchema
    from .prompt_optimization_job import PromptOptimizationJob as PromptOptimizationJob
    from .prompt_optimization_job_create import PromptOptimizationJobCreate as PromptOptimizationJobCreate
    from .prompt_optimization_job_log import PromptOptimizationJobLog as PromptOptimizationJobLog
    from .prompt_optimization_job_log_create import PromptOptimizationJobLogCreate as PromptOptimizationJobLogCreate
    from .prompt_optimization_job_update import PromptOptimizationJobUpdate as PromptOptimizationJobUpdate
    from .prompt_optimization_job_with_logs import PromptOptimizationJobWithLogs as PromptOptimizationJobWithLogs
    from .prompt_optimization_result import PromptOptimizationResult as PromptOptimizationResult
    from .prompt_webhook import PromptWebhook as PromptWebhook
    from .prompt_webhook_base import PromptWebhookBase as PromptWebhookBase
    from .prompt_webhook_create import PromptWebhookCreate as PromptWebhookCreate
    from .prompt_webhook_payload import PromptWebhookPayload as PromptWebhookPayload
    from .prompt_webhook_test import PromptWebhookTest as PromptWebhookTest
    from .prompt_webhook_update import PromptWebhookUpdate as PromptWebhookUpdate
    from .promptim_config import PromptimConfig as PromptimConfig
    from .provider_user_slim import ProviderUserSlim as ProviderUserSlim
    from .provisioning_method import ProvisioningMethod as ProvisioningMethod
    from .proxy_request import ProxyRequest as ProxyRequest
    from .proxy_request_method import ProxyRequestMethod as ProxyRequestMethod
    from .public_comparative_experiment import PublicComparativeExperiment as PublicComparativeExperiment
    from .public_example_with_runs import PublicExampleWithRuns as PublicExampleWithRuns
    from .put_dataset_versions_schema import PutDatasetVersionsSchema as PutDatasetVersionsSchema
    from .query_example_schema_with_runs import QueryExampleSchemaWithRuns as QueryExampleSchemaWithRuns
    from .query_example_schema_with_runs_request import (
        QueryExampleSchemaWithRunsRequest as QueryExampleSchemaWithRunsRequest,
    )
    from .query_feedback_delta import QueryFeedbackDelta as QueryFeedbackDelta
    from .query_feedback_delta_batch import QueryFeedbackDeltaBatch as QueryFeedbackDeltaBatch
    from .query_grouped_examples_with_runs import QueryGroupedExamplesWithRuns as QueryGroupedExamplesWithRuns
    from .query_params_for_public_run_schema import QueryParamsForPublicRunSchema as QueryParamsForPublicRunSchema
    from .query_query_runs_request_body import QueryQueryRunsRequestBody as QueryQueryRunsRequestBody
    from .query_query_runs_response_body import QueryQueryRunsResponseBody as QueryQueryRunsResponseBody
    from .query_query_trace_response_body import QueryQueryTraceResponseBody as QueryQueryTraceResponseBody
    from .query_run_completion_cost_details import QueryRunCompletionCostDetails as QueryRunCompletionCostDetails
    from .query_run_completion_token_details import QueryRunCompletionTokenDetails as QueryRunCompletionTokenDetails
    from .query_run_event import QueryRunEvent as QueryRunEvent
    from .query_run_feedback_stat import QueryRunFeedbackStat as QueryRunFeedbackStat
    from .query_run_prompt_cost_details import QueryRunPromptCostDetails as QueryRunPromptCostDetails
    from .query_run_prompt_token_details import QueryRunPromptTokenDetails as QueryRunPromptTokenDetails
    from .query_run_response import QueryRunResponse as QueryRunResponse
    from .query_run_select_field import QueryRunSelectField as QueryRunSelectField
    from .query_run_status import QueryRunStatus as QueryRunStatus
    from .query_run_type import QueryRunType as QueryRunType
    from .query_sort_order import QuerySortOrder as QuerySortOrder
    from .queue_info_response import QueueInfoResponse as QueueInfoResponse
    from .register_customer_body import RegisterCustomerBody as RegisterCustomerBody
    from .remove_repo_owner_request import RemoveRepoOwnerRequest as RemoveRepoOwnerRequest
    from .repo_example_response import RepoExampleResponse as RepoExampleResponse
    from .repo_owner import RepoOwner as RepoOwner
    from .repo_tag import RepoTag as RepoTag
    from .repo_tag_request import RepoTagRequest as RepoTagRequest
    from .repo_update_tag_request import RepoUpdateTagRequest as RepoUpdateTagRequest
    from .repo_with_lookups import RepoWithLookups as RepoWithLookups
    from .repo_with_lookups_repo_type import RepoWithLookupsRepoType as RepoWithLookupsRepoType
    from .repos_list_repo_tags_is_archived import ReposListRepoTagsIsArchived as ReposListRepoTagsIsArchived
    from .repos_list_repo_tags_repo_type import ReposListRepoTagsRepoType as ReposListRepoTagsRepoType
    from .repos_list_repo_tags_repo_types_item import ReposListRepoTagsRepoTypesItem as ReposListRepoTagsRepoTypesItem
    from .repos_list_repos_is_archived import ReposListReposIsArchived as ReposListReposIsArchived
    from .repos_list_repos_repo_type import ReposListReposRepoType as ReposListReposRepoType
    from .repos_list_repos_repo_types_item import ReposListReposRepoTypesItem as ReposListReposRepoTypesItem
    from .repos_list_repos_sort_field import ReposListReposSortField as ReposListReposSortField
    from .request_body_for_runs_generate_query import RequestBodyForRunsGenerateQuery as RequestBodyForRunsGenerateQuery
    from .resolved_annotation_queue_run_schema import (
        ResolvedAnnotationQueueRunSchema as ResolvedAnnotationQueueRunSchema,
    )
    from .resolved_annotation_queue_run_schema_section import (
        ResolvedAnnotationQueueRunSchemaSection as ResolvedAnnotationQueueRunSchemaSection,
    )
    from .resource2 import Resource2 as Resource2
    from .resource_type import ResourceType as ResourceType
    from .response_body_for_runs_generate_query import (
        ResponseBodyForRunsGenerateQuery as ResponseBodyForRunsGenerateQuery,
    )
    from .revoke_token_body import RevokeTokenBody as RevokeTokenBody
    from .role import Role as Role
    from .rule_log_action_outcome import RuleLogActionOutcome as RuleLogActionOutcome
    from .rule_log_action_response import RuleLogActionResponse as RuleLogActionResponse
    from .rule_log_schema import RuleLogSchema as RuleLogSchema
    from .rule_logs_paginated_response import RuleLogsPaginatedResponse as RuleLogsPaginatedResponse
    from .run_cluster import RunCluster as RunCluster
    from .run_clustering_job_pydantic import RunClusteringJobPydantic as RunClusteringJobPydantic
    from .run_date_order import RunDateOrder as RunDateOrder
    from .run_group import RunGroup as RunGroup
    from .run_group_request import RunGroupRequest as RunGroupRequest
    from .run_group_stats import RunGroupStats as RunGroupStats
    from .run_groups_response import RunGroupsResponse as RunGroupsResponse
    from .run_public_dataset_schema import RunPublicDatasetSchema as RunPublicDatasetSchema
    from .run_public_schema import RunPublicSchema as RunPublicSchema
    from .run_rule_spend_limit_schema import RunRuleSpendLimitSchema as RunRuleSpendLimitSchema
    from .run_rules_create_schema import RunRulesCreateSchema as RunRulesCreateSchema
    from .run_rules_pagerduty_alert_schema import RunRulesPagerdutyAlertSchema as RunRulesPagerdutyAlertSchema
    from .run_rules_schema import RunRulesSchema as RunRulesSchema
    from .run_rules_update_schema import RunRulesUpdateSchema as RunRulesUpdateSchema
    from .run_rules_validate_schema import RunRulesValidateSchema as RunRulesValidateSchema
    from .run_rules_webhook_schema import RunRulesWebhookSchema as RunRulesWebhookSchema
    from .run_schema import RunSchema as RunSchema
    from .run_schema_comparison_view import RunSchemaComparisonView as RunSchemaComparisonView
    from .run_schema_with_annotation_queue_info import (
        RunSchemaWithAnnotationQueueInfo as RunSchemaWithAnnotationQueueInfo,
    )
    from .run_select import RunSelect as RunSelect
    from .run_share_schema import RunShareSchema as RunShareSchema
    from .run_stats import RunStats as RunStats
    from .run_stats_group_by import RunStatsGroupBy as RunStatsGroupBy
    from .run_stats_group_by_attribute import RunStatsGroupByAttribute as RunStatsGroupByAttribute
    from .run_stats_group_by_series_response import RunStatsGroupBySeriesResponse as RunStatsGroupBySeriesResponse
    from .run_stats_group_by_series_response_attribute import (
        RunStatsGroupBySeriesResponseAttribute as RunStatsGroupBySeriesResponseAttribute,
    )
    from .run_stats_group_by_series_response_set_by import (
        RunStatsGroupBySeriesResponseSetBy as RunStatsGroupBySeriesResponseSetBy,
    )
    from .run_stats_query_params import RunStatsQueryParams as RunStatsQueryParams
    from .run_stats_select import RunStatsSelect as RunStatsSelect
    from .run_type_enum import RunTypeEnum as RunTypeEnum
    from .runnable_config import RunnableConfig as RunnableConfig
    from .runner_context_enum import RunnerContextEnum as RunnerContextEnum
    from .runs_error_response import RunsErrorResponse as RunsErrorResponse
    from .runs_filter_data_source_type_enum import RunsFilterDataSourceTypeEnum as RunsFilterDataSourceTypeEnum
    from .runs_generate_query_feedback_keys import RunsGenerateQueryFeedbackKeys as RunsGenerateQueryFeedbackKeys
    from .runs_list_rules_type import RunsListRulesType as RunsListRulesType
    from .runs_list_trace_runs_selects_item import RunsListTraceRunsSelectsItem as RunsListTraceRunsSelectsItem
    from .runs_query_validation_error import RunsQueryValidationError as RunsQueryValidationError
    from .runs_query_validation_response import RunsQueryValidationResponse as RunsQueryValidationResponse
    from .runs_read_run_v2_selects_item import RunsReadRunV2SelectsItem as RunsReadRunV2SelectsItem
    from .runs_run import RunsRun as RunsRun
    from .runs_run_run_type import RunsRunRunType as RunsRunRunType
    from .sandboxes_access_control import SandboxesAccessControl as SandboxesAccessControl
    from .sandboxes_batch_delete_request import SandboxesBatchDeleteRequest as SandboxesBatchDeleteRequest
    from .sandboxes_batch_delete_response import SandboxesBatchDeleteResponse as SandboxesBatchDeleteResponse
    from .sandboxes_batch_delete_skipped import SandboxesBatchDeleteSkipped as SandboxesBatchDeleteSkipped
    from .sandboxes_callback import SandboxesCallback as SandboxesCallback
    from .sandboxes_capture_snapshot_payload import SandboxesCaptureSnapshotPayload as SandboxesCaptureSnapshotPayload
    from .sandboxes_claim_list_response import SandboxesClaimListResponse as SandboxesClaimListResponse
    from .sandboxes_claim_response import SandboxesClaimResponse as SandboxesClaimResponse
    from .sandboxes_claim_status_response import SandboxesClaimStatusResponse as SandboxesClaimStatusResponse
    from .sandboxes_create_claim_payload import SandboxesCreateClaimPayload as SandboxesCreateClaimPayload
    from .sandboxes_create_snapshot_payload import SandboxesCreateSnapshotPayload as SandboxesCreateSnapshotPayload
    from .sandboxes_error_response import SandboxesErrorResponse as SandboxesErrorResponse
    from .sandboxes_error_response_detail import SandboxesErrorResponseDetail as SandboxesErrorResponseDetail
    from .sandboxes_header_type import SandboxesHeaderType as SandboxesHeaderType
    from .sandboxes_proxy_config import SandboxesProxyConfig as SandboxesProxyConfig
    from .sandboxes_proxy_header import SandboxesProxyHeader as SandboxesProxyHeader
    from .sandboxes_proxy_rule import SandboxesProxyRule as SandboxesProxyRule
    from .sandboxes_service_url_payload import SandboxesServiceURLPayload as SandboxesServiceURLPayload
    from .sandboxes_service_url_response import SandboxesServiceURLResponse as SandboxesServiceURLResponse
    from .sandboxes_snapshot_list_response import SandboxesSnapshotListResponse as SandboxesSnapshotListResponse
    from .sandboxes_snapshot_response import SandboxesSnapshotResponse as SandboxesSnapshotResponse
    from .sandboxes_update_claim_payload import SandboxesUpdateClaimPayload as SandboxesUpdateClaimPayload
    from .sandboxes_usage_response import SandboxesUsageResponse as SandboxesUsageResponse
    from .saved_run_clustering_job_request import SavedRunClusteringJobRequest as SavedRunClusteringJobRequest
    from .saved_run_clustering_job_request_model import (
        SavedRunClusteringJobRequestModel as SavedRunClusteringJobRequestModel,
    )
    from .scim_create_scim_token_payload import ScimCreateScimTokenPayload as ScimCreateScimTokenPayload
    from .scim_error_response import ScimErrorResponse as ScimErrorResponse
    from .scim_scim_token_response import ScimScimTokenResponse as ScimScimTokenResponse
    from .scim_scim_token_sensitive_response import ScimScimTokenSensitiveResponse as ScimScimTokenSensitiveResponse
    from .scim_update_scim_token_payload import ScimUpdateScimTokenPayload as ScimUpdateScimTokenPayload
    from .secret_key import SecretKey as SecretKey
    from .secret_upsert import SecretUpsert as SecretUpsert
    from .service_account import ServiceAccount as ServiceAccount
    from .service_account_create_request import ServiceAccountCreateRequest as ServiceAccountCreateRequest
    from .service_account_create_response import ServiceAccountCreateResponse as ServiceAccountCreateResponse
    from .service_account_delete_response import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
    from .service_account_workspace_assignment import (
        ServiceAccountWorkspaceAssignment as ServiceAccountWorkspaceAssignment,
    )
    from .session_feedback_delta import SessionFeedbackDelta as SessionFeedbackDelta
    from .session_sortable_columns import SessionSortableColumns as SessionSortableColumns
    from .set_tenant_handle_request import SetTenantHandleRequest as SetTenantHandleRequest
    from .simple_experiment_info import SimpleExperimentInfo as SimpleExperimentInfo
    from .single_custom_chart_response import SingleCustomChartResponse as SingleCustomChartResponse
    from .single_custom_chart_response_base import SingleCustomChartResponseBase as SingleCustomChartResponseBase
    from .single_custom_chart_sub_section_response import (
        SingleCustomChartSubSectionResponse as SingleCustomChartSubSectionResponse,
    )
    from .sort_by_comparative_experiment_column import (
        SortByComparativeExperimentColumn as SortByComparativeExperimentColumn,
    )
    from .sort_by_dataset_column import SortByDatasetColumn as SortByDatasetColumn
    from .sort_params_for_runs_comparison_view import SortParamsForRunsComparisonView as SortParamsForRunsComparisonView
    from .sort_params_for_runs_comparison_view_sort_order import (
        SortParamsForRunsComparisonViewSortOrder as SortParamsForRunsComparisonViewSortOrder,
    )
    from .source_type import SourceType as SourceType
    from .sso_confirm_email_request import SSOConfirmEmailRequest as SSOConfirmEmailRequest
    from .sso_email_lookup_request import SSOEmailLookupRequest as SSOEmailLookupRequest
    from .sso_email_verification_send_request import SSOEmailVerificationSendRequest as SSOEmailVerificationSendRequest
    from .sso_email_verification_status_request import (
        SSOEmailVerificationStatusRequest as SSOEmailVerificationStatusRequest,
    )
    from .sso_email_verification_status_response import (
        SSOEmailVerificationStatusResponse as SSOEmailVerificationStatusResponse,
    )
    from .sso_provider import SSOProvider as SSOProvider
    from .sso_provider_slim import SSOProviderSlim as SSOProviderSlim
    from .sso_settings_create import SSOSettingsCreate as SSOSettingsCreate
    from .sso_settings_update import SSOSettingsUpdate as SSOSettingsUpdate
    from .stripe_account_links_create import StripeAccountLinksCreate as StripeAccountLinksCreate
    from .stripe_business_billing_info import StripeBusinessBillingInfo as StripeBusinessBillingInfo
    from .stripe_business_info_input import StripeBusinessInfoInput as StripeBusinessInfoInput
    from .stripe_business_info_output import StripeBusinessInfoOutput as StripeBusinessInfoOutput
    from .stripe_checkout_sessions_create import StripeCheckoutSessionsCreate as StripeCheckoutSessionsCreate
    from .stripe_customer_address import StripeCustomerAddress as StripeCustomerAddress
    from .stripe_customer_billing_info import StripeCustomerBillingInfo as StripeCustomerBillingInfo
    from .stripe_payment_information import StripePaymentInformation as StripePaymentInformation
    from .stripe_payment_method_info import StripePaymentMethodInfo as StripePaymentMethodInfo
    from .stripe_setup_intent_response import StripeSetupIntentResponse as StripeSetupIntentResponse
    from .stripe_tax_id import StripeTaxId as StripeTaxId
    from .studio_run_over_dataset_request_schema import (
        StudioRunOverDatasetRequestSchema as StudioRunOverDatasetRequestSchema,
    )
    from .supabase_attribute_mapping import SupabaseAttributeMapping as SupabaseAttributeMapping
    from .supabase_attribute_mapping_key import SupabaseAttributeMappingKey as SupabaseAttributeMappingKey
    from .system_message import SystemMessage as SystemMessage
    from .system_message_chunk import SystemMessageChunk as SystemMessageChunk
    from .tag_count import TagCount as TagCount
    from .tag_key import TagKey as TagKey
    from .tag_key_create import TagKeyCreate as TagKeyCreate
    from .tag_key_update import TagKeyUpdate as TagKeyUpdate
    from .tag_key_with_values import TagKeyWithValues as TagKeyWithValues
    from .tag_key_with_values_and_taggings import TagKeyWithValuesAndTaggings as TagKeyWithValuesAndTaggings
    from .tag_transitions_error_response import TagTransitionsErrorResponse as TagTransitionsErrorResponse
    from .tag_transitions_tag_transition import TagTransitionsTagTransition as TagTransitionsTagTransition
    from .tag_transitions_tag_transition_history_response import (
        TagTransitionsTagTransitionHistoryResponse as TagTransitionsTagTransitionHistoryResponse,
    )
    from .tag_value import TagValue as TagValue
    from .tag_value_create import TagValueCreate as TagValueCreate
    from .tag_value_update import TagValueUpdate as TagValueUpdate
    from .tag_value_with_taggings import TagValueWithTaggings as TagValueWithTaggings
    from .tagging import Tagging as Tagging
    from .tagging_create import TaggingCreate as TaggingCreate
    from .taggings_by_resource_type import TaggingsByResourceType as TaggingsByResourceType
    from .taggings_response import TaggingsResponse as TaggingsResponse
    from .tenant_bulk_unshare_request import TenantBulkUnshareRequest as TenantBulkUnshareRequest
    from .tenant_create import TenantCreate as TenantCreate
    from .tenant_for_user import TenantForUser as TenantForUser
    from .tenant_members import TenantMembers as TenantMembers
    from .tenant_share_dataset_token import TenantShareDatasetToken as TenantShareDatasetToken
    from .tenant_share_run_token import TenantShareRunToken as TenantShareRunToken
    from .tenant_share_tokens_response import TenantShareTokensResponse as TenantShareTokensResponse
    from .tenant_stats import TenantStats as TenantStats
    from .tenant_usage_limit_info import TenantUsageLimitInfo as TenantUsageLimitInfo
    from .tenant_usage_limit_type import TenantUsageLimitType as TenantUsageLimitType
    from .thread_messages_format_type import ThreadMessagesFormatType as ThreadMessagesFormatType
    from .thread_preview_response import ThreadPreviewResponse as ThreadPreviewResponse
    from .threads_list_thread_traces_selects_item import (
        ThreadsListThreadTracesSelectsItem as ThreadsListThreadTracesSelectsItem,
    )
    from .threads_query_thread_traces_response_body import (
        ThreadsQueryThreadTracesResponseBody as ThreadsQueryThreadTracesResponseBody,
    )
    from .threads_query_threads_request_body import ThreadsQueryThreadsRequestBody as ThreadsQueryThreadsRequestBody
    from .threads_query_threads_response_body import ThreadsQueryThreadsResponseBody as ThreadsQueryThreadsResponseBody
    from .threads_thread_list_item import ThreadsThreadListItem as ThreadsThreadListItem
    from .threads_thread_trace_list_item import ThreadsThreadTraceListItem as ThreadsThreadTraceListItem
    from .threads_thread_trace_select_field import ThreadsThreadTraceSelectField as ThreadsThreadTraceSelectField
    from .timedelta_input import TimedeltaInput as TimedeltaInput
    from .tool_call import ToolCall as ToolCall
    from .tool_call_chunk import ToolCallChunk as ToolCallChunk
    from .tool_message import ToolMessage as ToolMessage
    from .tool_message_chunk import ToolMessageChunk as ToolMessageChunk
    from .tool_message_chunk_status import ToolMessageChunkStatus as ToolMessageChunkStatus
    from .tool_message_status import ToolMessageStatus as ToolMessageStatus
    from .tools_create_tool_payload import ToolsCreateToolPayload as ToolsCreateToolPayload
    from .tools_error_response import ToolsErrorResponse as ToolsErrorResponse
    from .tools_list_tools_response import ToolsListToolsResponse as ToolsListToolsResponse
    from .tools_tool import ToolsTool as ToolsTool
    from .tools_update_tool_payload import ToolsUpdateToolPayload as ToolsUpdateToolPayload
    from .trace_tier import TraceTier as TraceTier
    from .tracer_session import TracerSession as TracerSession
    from .tracer_session_create import TracerSessionCreate as TracerSessionCreate
    from .tracer_session_update import TracerSessionUpdate as TracerSessionUpdate
    from .tracer_session_without_virtual_fields import (
        TracerSessionWithoutVirtualFields as TracerSessionWithoutVirtualFields,
    )
    from .tracer_sessions_agent_version_response import (
        TracerSessionsAgentVersionResponse as TracerSessionsAgentVersionResponse,
    )
    from .tracer_sessions_beta_get_runs_from_insights_job_attribute_sort_order import (
        TracerSessionsBetaGetRunsFromInsightsJobAttributeSortOrder as TracerSessionsBetaGetRunsFromInsightsJobAttributeSortOrder,
    )
    from .trigger_rules_request import TriggerRulesRequest as TriggerRulesRequest
    from .true_false_literal import TrueFalseLiteral as TrueFalseLiteral
    from .ttl_settings import TTLSettings as TTLSettings
    from .ttl_settings_ttl_settings_response import TtlSettingsTTLSettingsResponse as TtlSettingsTTLSettingsResponse
    from .ttl_settings_update_ttl_settings_request import (
        TtlSettingsUpdateTTLSettingsRequest as TtlSettingsUpdateTTLSettingsRequest,
    )
    from .update_clustering_job_config_request import (
        UpdateClusteringJobConfigRequest as UpdateClusteringJobConfigRequest,
    )
    from .update_dataset_splits_body import UpdateDatasetSplitsBody as UpdateDatasetSplitsBody
    from .update_feedback_config_schema import UpdateFeedbackConfigSchema as UpdateFeedbackConfigSchema
    from .update_repo_request import UpdateRepoRequest as UpdateRepoRequest
    from .update_role_request import UpdateRoleRequest as UpdateRoleRequest
    from .update_run_clustering_job_request import UpdateRunClusteringJobRequest as UpdateRunClusteringJobRequest
    from .update_run_clustering_job_response import UpdateRunClusteringJobResponse as UpdateRunClusteringJobResponse
    from .update_uploaded_examples_body import UpdateUploadedExamplesBody as UpdateUploadedExamplesBody
    from .upload_csv_dataset_body import UploadCsvDatasetBody as UploadCsvDatasetBody
    from .upload_examples_body import UploadExamplesBody as UploadExamplesBody
    from .upload_examples_from_csv_body import UploadExamplesFromCsvBody as UploadExamplesFromCsvBody
    from .upsert_ttl_settings_request import UpsertTTLSettingsRequest as UpsertTTLSettingsRequest
    from .upsert_usage_limit import UpsertUsageLimit as UpsertUsageLimit
    from .usage_agent_usage import UsageAgentUsage as UsageAgentUsage
    from .usage_agent_usage_response import UsageAgentUsageResponse as UsageAgentUsageResponse
    from .usage_limit import UsageLimit as UsageLimit
    from .usage_limit_type import UsageLimitType as UsageLimitType
    from .usage_metadata import UsageMetadata as UsageMetadata
    from .usage_model_usage import UsageModelUsage as UsageModelUsage
    from .usage_model_usage_response import UsageModelUsageResponse as UsageModelUsageResponse
    from .usage_tool_usage import UsageToolUsage as UsageToolUsage
    from .usage_tool_usage_response import UsageToolUsageResponse as UsageToolUsageResponse
    from .usage_user_usage import UsageUserUsage as UsageUserUsage
    from .usage_user_usage_response import UsageUserUsageResponse as UsageUserUsageResponse
    from .user_onboarding_state_response import UserOnboardingStateResponse as UserOnboardingStateResponse
    from .user_with_password import UserWithPassword as UserWithPassword
    from .validation_error import ValidationError as ValidationError
    from .workspace_create import WorkspaceCreate as WorkspaceCreate
    from .workspace_patch import WorkspacePatch as WorkspacePatch
    from .workspaces_get_current_workspace_encrypted_secrets_service import (
        WorkspacesGetCurrentWorkspaceEncryptedSecretsService as WorkspacesGetCurrentWorkspaceEncryptedSecretsService,
    )

_MODULES = {
    "AIMessage": "ai_message",
    "AIMessageChunk": "ai_message_chunk",
    "APIFeedbackSource": "api_feedback_source",
    "APIKeyCreateRequest": "api_key_create_request",
    "APIKeyCreateResponse": "api_key_create_response",
    "APIKeyGetResponse": "api_key_get_response",
    "AbacErrorResponse": "abac_error_response",
    "AccessScope": "access_scope",
    "AddRepoOwnerRequest": "add_repo_owner_request",
    "AddRunToQueueByKeyRequest": "add_run_to_queue_by_key_request",
    "AgentBuilderWebhooksWebhookTestResult": "agent_builder_webhooks_webhook_test_result",
    "AlertsAlertAction": "alerts_alert_action",
    "AlertsAlertActionBase": "alerts_alert_action_base",
    "AlertsAlertActionBaseTarget": "alerts_alert_action_base_target",
    "AlertsAlertActionTarget": "alerts_alert_action_target",
    "AlertsAlertRule": "alerts_alert_rule",
    "AlertsAlertRuleAggregation": "alerts_alert_rule_aggregation",
    "AlertsAlertRuleAttribute": "alerts_alert_rule_attribute",
    "AlertsAlertRuleBase": "alerts_alert_rule_base",
    "AlertsAlertRuleBaseAggregation": "alerts_alert_rule_base_aggregation",
    "AlertsAlertRuleBaseAttribute": "alerts_alert_rule_base_attribute",
    "AlertsAlertRuleBaseOperator": "alerts_alert_rule_base_operator",
    "AlertsAlertRuleBaseType": "alerts_alert_rule_base_type",
    "AlertsAlertRuleOperator": "alerts_alert_rule_operator",
    "AlertsAlertRuleResponse": "alerts_alert_rule_response",
    "AlertsAlertRuleType": "alerts_alert_rule_type",
    "AlertsCreateAlertRuleRequest": "alerts_create_alert_rule_request",
    "AlertsErrorResponse": "alerts_error_response",
    "AlertsUpdateAlertRuleRequest": "alerts_update_alert_rule_request",
    "AllowedLoginMethodsUpdate": "allowed_login_methods_update",
    "AnnotationQueueBulkDeleteRunsRequest": "annotation_queue_bulk_delete_runs_request",
    "AnnotationQueueCreateSchema": "annotation_queue_create_schema",
    "AnnotationQueueRubricItemSchema": "annotation_queue_rubric_item_schema",
    "AnnotationQueueRunAddSchema": "annotation_queue_run_add_schema",
    "AnnotationQueueRunSchema": "annotation_queue_run_schema",
    "AnnotationQueueRunUpdateSchema": "annotation_queue_run_update_schema",
    "AnnotationQueueSchema": "annotation_queue_schema",
    "AnnotationQueueSchemaQueueType": "annotation_queue_schema_queue_type",
    "AnnotationQueueSchemaWithRubric": "annotation_queue_schema_with_rubric",
    "AnnotationQueueSchemaWithRubricQueueType": "annotation_queue_schema_with_rubric_queue_type",
    "AnnotationQueueSchemaWithSize": "annotation_queue_schema_with_size",
    "AnnotationQueueSchemaWithSizeQueueType": "annotation_queue_schema_with_size_queue_type",
    "AnnotationQueueSizeSchema": "annotation_queue_size_schema",
    "AnnotationQueueUpdateSchema": "annotation_queue_update_schema",
    "AnnotationQueueUpdateSchemaReviewerAccessMode": "annotation_queue_update_schema_reviewer_access_mode",
    "AnnotationQueuesGetAnnotationQueuesQueueType": "annotation_queues_get_annotation_queues_queue_type",
    "AnnotationQueuesGetRunsFromAnnotationQueueStatus": "annotation_queues_get_runs_from_annotation_queue_status",
    "AnnotationQueuesGetSizeFromAnnotationQueueStatus": "annotation_queues_get_size_from_annotation_queue_status",
    "AnnotationqueuesAddReviewerRequest": "annotationqueues_add_reviewer_request",
    "AnnotationqueuesAddReviewerResponse": "annotationqueues_add_reviewer_response",
    "AppFeedbackSource": "app_feedback_source",
    "AppHubCrudTenantsTenant": "app_hub_crud_tenants_tenant",
    "AppSchemasTenant": "app_schemas_tenant",
    "ApproveAuthorizationBody": "approve_authorization_body",
    "Artifact": "artifact",
    "ArtifactContent": "artifact_content",
    "AssignedReviewerSchema": "assigned_reviewer_schema",
    "AttachmentsOperations": "attachments_operations",
    "AuditLogEnrichments": "audit_log_enrichments",
    "AuditLogMessage": "audit_log_message",
    "AuditLogOperation": "audit_log_operation",
    "AuthProvider": "auth_provider",
    "AuthnOrganizationConfig": "authn_organization_config",
    "AuthnPublicAuthInfo": "authn_public_auth_info",
    "AuthorizeDeviceBody": "authorize_device_body",
    "AuthzInternalAbacOperator": "authz_internal_abac_operator",
    "AuthzInternalAccessPolicy": "authz_internal_access_policy",
    "AuthzInternalAccessPolicyCreateResponse": "authz_internal_access_policy_create_response",
    "AuthzInternalAttachAccessPoliciesPayload": "authz_internal_attach_access_policies_payload",
    "AuthzInternalCondition": "authz_internal_condition",
    "AuthzInternalConditionGroup": "authz_internal_condition_group",
    "AuthzInternalCreateAccessPolicyPayload": "authz_internal_create_access_policy_payload",
    "AuthzInternalListAccessPoliciesResponse": "authz_internal_list_access_policies_response",
    "AuthzInternalPermission": "authz_internal_permission",
    "AutoEvalFeedbackSource": "auto_eval_feedback_source",
    "BackfillsRestartBackfillRequest": "backfills_restart_backfill_request",
    "BasicAuthMemberCreate": "basic_auth_member_create",
    "BasicAuthResponse": "basic_auth_response",
    "BasicAuthUserPatch": "basic_auth_user_patch",
    "BatchIngestConfig": "batch_ingest_config",
    "BeaconSubmitUsageSnapshotPayload": "beacon_submit_usage_snapshot_payload",
    "BodyParamsForRunSchema": "body_params_for_run_schema",
    "BodyParamsForRunsQuerySchema": "body_params_for_runs_query_schema",
    "BotocoreS3Config": "botocore_s3_config",
    "BotocoreS3ConfigAddressingStyle": "botocore_s3_config_addressing_style",
    "BotocoreS3ConfigUsEast1RegionalEndpoint": "botocore_s3_config_us_east1_regional_endpoint",
    "BulkExport": "bulk_export",
    "BulkExportCompression": "bulk_export_compression",
    "BulkExportCreate": "bulk_export_create",
    "BulkExportDestination": "bulk_export_destination",
    "BulkExportDestinationCreate": "bulk_export_destination_create",
    "BulkExportDestinationS3Config": "bulk_export_destination_s3_config",
    "BulkExportDestinationS3Credentials": "bulk_export_destination_s3_credentials",
    "BulkExportDestinationUpdate": "bulk_export_destination_update",
    "BulkExportFormatVersion": "bulk_export_format_version",
    "BulkExportRun": "bulk_export_run",
    "BulkExportRunMetadata": "bulk_export_run_metadata",
    "BulkExportRunProgress": "bulk_export_run_progress",
    "BulkExportRunStatus": "bulk_export_run_status",
    "BulkExportStatus": "bulk_export_status",
    "BulkExportUpdate": "bulk_export_update",
    "ChangePaymentPlanReq": "change_payment_plan_req",
    "ChangePaymentPlanSchema": "change_payment_plan_schema",
    "ChatMessage": "chat_message",
    "ChatMessageChunk": "chat_message_chunk",
    "CloneDatasetBody": "clone_dataset_body",
    "ClusteringJobConfigResponse": "clustering_job_config_response",
    "CodeEvaluatorLanguage": "code_evaluator_language",
    "CodeEvaluatorTopLevel": "code_evaluator_top_level",
    "Comment": "comment",
    "CommitManifestResponse": "commit_manifest_response",
    "CommitsCommitResponse": "commits_commit_response",
    "CommitsCommitWithLookups": "commits_commit_with_lookups",
    "CommitsCreateCommitReq": "commits_create_commit_req",
    "CommitsCreateCommitResponse": "commits_create_commit_response",
    "CommitsErrorResponse": "commits_error_response",
    "CommitsExampleRun": "commits_example_run",
    "CommitsListCommitsResponse": "commits_list_commits_response",
    "ComparativeExperiment": "comparative_experiment",
    "ComparativeExperimentBase": "comparative_experiment_base",
    "ComparativeExperimentCreate": "comparative_experiment_create",
    "ConfiguredBy": "configured_by",
    "CreateClusteringJobConfigRequest": "create_clustering_job_config_request",
    "CreateClusteringJobConfigResponse": "create_clustering_job_config_response",
    "CreateCommentRequest": "create_comment_request",
    "CreateDeviceCodeBody": "create_device_code_body",
    "CreateExampleBody": "create_example_body",
    "CreateExamplesBodyItem": "create_examples_body_item",
    "CreateFeedbackConfigSchema": "create_feedback_config_schema",
    "CreateRepoRequest": "create_repo_request",
    "CreateRepoRequestRepoType": "create_repo_request_repo_type",
    "CreateRepoResponse": "create_repo_response",
    "CreateRoleRequest": "create_role_request",
    "CreateRunClusteringJobRequest": "create_run_clustering_job_request",
    "CreateRunClusteringJobRequestModel": "create_run_clustering_job_request_model",
    "CreateRunClusteringJobResponse": "create_run_clustering_job_response",
    "CreateTokenBody": "create_token_body",
    "CustomChartCreate": "custom_chart_create",
    "CustomChartCreatePreview": "custom_chart_create_preview",
    "CustomChartMetric": "custom_chart_metric",
    "CustomChartPreviewRequest": "custom_chart_preview_request",
    "CustomChartResponse": "custom_chart_response",
    "CustomChartSeries": "custom_chart_series",
    "CustomChartSeriesCreate": "custom_chart_series_create",
    "CustomChartSeriesFilters": "custom_chart_series_filters",
    "CustomChartSeriesUpdate": "custom_chart_series_update",
    "CustomChartType": "custom_chart_type",
    "CustomChartUpdate": "custom_chart_update",
    "CustomChartsDataPoint": "custom_charts_data_point",
    "CustomChartsRequest": "custom_charts_request",
    "CustomChartsRequestBase": "custom_charts_request_base",
    "CustomChartsResponse": "custom_charts_response",
    "CustomChartsSection": "custom_charts_section",
    "CustomChartsSectionCreate": "custom_charts_section_create",
    "CustomChartsSectionRequest": "custom_charts_section_request",
    "CustomChartsSectionResponse": "custom_charts_section_response",
    "CustomChartsSectionUpdate": "custom_charts_section_update",
    "CustomChartsSectionsCloneRequest": "custom_charts_sections_clone_request",
    "CustomerInfo": "customer_info",
    "CustomerVisiblePlanInfo": "customer_visible_plan_info",
    "DataPlanesListPublicDataPlanesResponse": "data_planes_list_public_data_planes_response",
    "DataPlanesPublicDataPlane": "data_planes_public_data_plane",
    "DataPlanesStatus": "data_planes_status",
    "DataType": "data_type",
    "Dataset": "dataset",
    "DatasetCreate": "dataset_create",
    "DatasetDiffInfo": "dataset_diff_info",
    "DatasetPublicSchema": "dataset_public_schema",
    "DatasetSchemaForUpdate": "dataset_schema_for_update",
    "DatasetShareSchema": "dataset_share_schema",
    "DatasetTransformation": "dataset_transformation",
    "DatasetTransformationType": "dataset_transformation_type",
    "DatasetUpdate": "dataset_update",
    "DatasetVersion": "dataset_version",
    "DeleteClusteringJobConfigResponse": "delete_clustering_job_config_response",
    "DeleteRunClusteringJobResponse": "delete_run_clustering_job_response",
    "DeleteRunsAbacBody": "delete_runs_abac_body",
    "DeleteRunsBody": "delete_runs_body",
    "DemoConfig": "demo_config",
    "EPromptOptimizationAlgorithm": "e_prompt_optimization_algorithm",
    "EPromptOptimizationJobLogType": "e_prompt_optimization_job_log_type",
    "EPromptOptimizationJobStatus": "e_prompt_optimization_job_status",
    "EPromptWebhookTrigger": "e_prompt_webhook_trigger",
    "EvaluateExperimentRequest": "evaluate_experiment_request",
    "EvaluatorStructuredOutput": "evaluator_structured_output",
    "EvaluatorTopLevel": "evaluator_top_level",
    "EvaluatorsBulkDeleteEvaluatorFailedItem": "evaluators_bulk_delete_evaluator_failed_item",
    "EvaluatorsBulkDeleteEvaluatorsResponse": "evaluators_bulk_delete_evaluators_response",
    "EvaluatorsCodeEvaluator": "evaluators_code_evaluator",
    "EvaluatorsCreateCodeEvaluatorRequest": "evaluators_create_code_evaluator_request",
    "EvaluatorsCreateEvaluatorRequest": "evaluators_create_evaluator_request",
    "EvaluatorsCreateEvaluatorResponse": "evaluators_create_evaluator_response",
    "EvaluatorsCreateLLMEvaluatorRequest": "evaluators_create_llm_evaluator_request",
    "EvaluatorsErrorResponse": "evaluators_error_response",
    "EvaluatorsEvaluator": "evaluators_evaluator",
    "EvaluatorsEvaluatorRunRule": "evaluators_evaluator_run_rule",
    "EvaluatorsEvaluatorType": "evaluators_evaluator_type",
    "EvaluatorsLLMEvaluator": "evaluators_llm_evaluator",
    "EvaluatorsListEvaluatorsResponse": "evaluators_list_evaluators_response",
    "EvaluatorsUpdateCodeEvaluatorRequest": "evaluators_update_code_evaluator_request",
    "EvaluatorsUpdateEvaluatorRequest": "evaluators_update_evaluator_request",
    "EvaluatorsUpdateEvaluatorResponse": "evaluators_update_evaluator_response",
    "EvaluatorsUpdateLLMEvaluatorRequest": "evaluators_update_llm_evaluator_request",
    "Example": "example",
    "ExampleGroupWithSessions": "example_group_with_sessions",
    "ExampleListOrder": "example_list_order",
    "ExampleSelect": "example_select",
    "ExampleUpdate": "example_update",
    "ExampleUpdateWithID": "example_update_with_id",
    "ExampleValidationResult": "example_validation_result",
    "ExampleWithRunsCH": "example_with_runs_ch",
    "ExamplesDeleteExamplesRequest": "examples_delete_examples_request",
    "ExamplesErrorResponse": "examples_error_response",
    "ExamplesExamplesCreatedResponse": "examples_examples_created_response",
    "ExamplesExamplesDeletedResponse": "examples_examples_deleted_response",
    "ExamplesExamplesUpdatedResponse": "examples_examples_updated_response",
    "ExecuteBody": "execute_body",
    "ExperimentResultRow": "experiment_result_row",
    "ExperimentResultsUpload": "experiment_results_upload",
    "ExperimentResultsUploadResult": "experiment_results_upload_result",
    "ExperimentViewOverridesColumnOverride": "experiment_view_overrides_column_override",
    "ExperimentViewOverridesExperimentViewOverride": "experiment_view_overrides_experiment_view_override",
    "ExperimentViewOverridesExperimentViewOverridePatchRequest": "experiment_view_overrides_experiment_view_override_patch_request",
    "ExperimentViewOverridesExperimentViewOverridePostRequest": "experiment_view_overrides_experiment_view_override_post_request",
    "ExportAnnotationQueueRunsRequest": "export_annotation_queue_runs_request",
    "FeaturesDisableModelRequest": "features_disable_model_request",
    "FeaturesErrorResponse": "features_error_response",
    "FeaturesFeatureConfig": "features_feature_config",
    "FeaturesUpsertDefaultModelRequest": "features_upsert_default_model_request",
    "FeedbackCategory": "feedback_category",
    "FeedbackConfig": "feedback_config",
    "FeedbackConfigSchema": "feedback_config_schema",
    "FeedbackCreateCoreSchema": "feedback_create_core_schema",
    "FeedbackCreateSchema": "feedback_create_schema",
    "FeedbackCreateWithTokenExtendedSchema": "feedback_create_with_token_extended_schema",
    "FeedbackDelta": "feedback_delta",
    "FeedbackFormula": "feedback_formula",
    "FeedbackFormulaAggregationType": "feedback_formula_aggregation_type",
    "FeedbackFormulaCreate": "feedback_formula_create",
    "FeedbackFormulaCreateAggregationType": "feedback_formula_create_aggregation_type",
    "FeedbackFormulaUpdate": "feedback_formula_update",
    "FeedbackFormulaUpdateAggregationType": "feedback_formula_update_aggregation_type",
    "FeedbackFormulaWeightedVariable": "feedback_formula_weighted_variable",
    "FeedbackIngestTokenCreateSchema": "feedback_ingest_token_create_schema",
    "FeedbackIngestTokenSchema": "feedback_ingest_token_schema",
    "FeedbackLevel": "feedback_level",
    "FeedbackSchema": "feedback_schema",
    "FeedbackSource": "feedback_source",
    "FeedbackType": "feedback_type",
    "FeedbackUpdateSchema": "feedback_update_schema",
    "FetchClusteringJobRunsResult": "fetch_clustering_job_runs_result",
    "FilterView": "filter_view",
    "FilterViewCreate": "filter_view_create",
    "FilterViewRename": "filter_view_rename",
    "FilterViewType": "filter_view_type",
    "FilterViewUpdate": "filter_view_update",
    "ForkRepoRequest": "fork_repo_request",
    "FunctionMessage": "function_message",
    "FunctionMessageChunk": "function_message_chunk",
    "GenerateClusteringJobConfigRequest": "generate_clustering_job_config_request",
    "GenerateClusteringJobConfigRequestModel": "generate_clustering_job_config_request_model",
    "GenerateClusteringJobConfigResponse": "generate_clustering_job_config_response",
    "GenerateSyntheticExamplesBody": "generate_synthetic_examples_body",
    "GetClusteringJobConfigsResponse": "get_clustering_job_configs_response",
    "GetRepoResponse": "get_repo_response",
    "GetRunClusterResponse": "get_run_cluster_response",
    "GetRunClusteringJobResponse": "get_run_clustering_job_response",
    "GetRunClusteringJobsResponse": "get_run_clustering_jobs_response",
    "GithubAppErrorResponse": "github_app_error_response",
    "GithubAppInstallLinkResponse": "github_app_install_link_response",
    "GithubAppInstallation": "github_app_installation",
    "GithubAppRepository": "github_app_repository",
    "GithubAppTokenRequest": "github_app_token_request",
    "GithubAppUpdateUserConnectionRequest": "github_app_update_user_connection_request",
    "GithubAppUserAuthLinkResponse": "github_app_user_auth_link_response",
    "GithubAppUserConnectionMetadata": "github_app_user_connection_metadata",
    "GithubAppUserConnectionStatus": "github_app_user_connection_status",
    "GithubAppUserTokenResponse": "github_app_user_token_response",
    "GranularUsageDimensions": "granular_usage_dimensions",
    "GranularUsageGroupBy": "granular_usage_group_by",
    "GranularUsageRecord": "granular_usage_record",
    "GranularUsageResponse": "granular_usage_response",
    "GranularUsageStride": "granular_usage_stride",
    "GroupExampleRunsByField": "group_example_runs_by_field",
    "GroupedExamplesWithRunsResponse": "grouped_examples_with_runs_response",
    "GroupedExperimentsRequest": "grouped_experiments_request",
    "GroupedRunsSessionStats": "grouped_runs_session_stats",
    "HTTPValidationError": "http_validation_error",
    "HealthInfoGetResponse": "health_info_get_response",
    "Highlight": "highlight",
    "HighlightedRun": "highlighted_run",
    "HostProjectChartMetric": "host_project_chart_metric",
    "HubEnvironmentsCreateEnvironmentsRequest": "hub_environments_create_environments_request",
    "HubEnvironmentsEnvironmentEntry": "hub_environments_environment_entry",
    "HubEnvironmentsErrorResponse": "hub_environments_error_response",
    "HubEnvironmentsHubEnvironmentsModel": "hub_environments_hub_environments_model",
    "HubEnvironmentsUpdateEnvironmentsRequest": "hub_environments_update_environments_request",
    "HumanMessage": "human_message",
    "HumanMessageChunk": "human_message_chunk",
    "Identity": "identity",
    "IdentityAnnotationQueueRunStatusCreateSchema": "identity_annotation_queue_run_status_create_schema",
    "IdentityCreate": "identity_create",
    "IdentityPatch": "identity_patch",
    "InfoGetResponse": "info_get_response",
    "IngestRunsBatchBody": "ingest_runs_batch_body",
    "IngestRunsMultipartBody": "ingest_runs_multipart_body",
    "InputTokenDetails": "input_token_details",
    "InsightsSummary": "insights_summary",
    "IntegrationsAgentBuilderIntegrationsPayload": "integrations_agent_builder_integrations_payload",
    "IntegrationsAgentBuilderIntegrationsUpdatePayload": "integrations_agent_builder_integrations_update_payload",
    "IntegrationsAuthMethod": "integrations_auth_method",
    "IntegrationsAuthType": "integrations_auth_type",
    "IntegrationsCreateRequest": "integrations_create_request",
    "IntegrationsErrorResponse": "integrations_error_response",
    "IntegrationsIntegration": "integrations_integration",
    "IntegrationsIntegrationCatalogEntry": "integrations_integration_catalog_entry",
    "IntegrationsIntegrationOverride": "integrations_integration_override",
    "IntegrationsIntegrationOverrideUpdate": "integrations_integration_override_update",
    "IntegrationsListResponse": "integrations_list_response",
    "IntegrationsMatchBy": "integrations_match_by",
    "IntegrationsProviderMatch": "integrations_provider_match",
    "IntegrationsReplaceAuthMethodsRequest": "integrations_replace_auth_methods_request",
    "IntegrationsUpdateRequest": "integrations_update_request",
    "InternalSecretsResponse": "internal_secrets_response",
    "InvalidToolCall": "invalid_tool_call",
    "InvokePromptPayload": "invoke_prompt_payload",
    "LangchainComSmithFleetMcpServersAuthType": "langchain_com_smith_fleet_mcp_servers_auth_type",
    "LangchainComSmithFleetMcpServersCreateMcpServerPayload": "langchain_com_smith_fleet_mcp_servers_create_mcp_server_payload",
    "LangchainComSmithFleetMcpServersMcpServer": "langchain_com_smith_fleet_mcp_servers_mcp_server",
    "LangchainComSmithFleetMcpServersOAuthMode": "langchain_com_smith_fleet_mcp_servers_o_auth_mode",
    "LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload": "langchain_com_smith_fleet_mcp_servers_register_o_auth_provider_payload",
    "LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse": "langchain_com_smith_fleet_mcp_servers_register_o_auth_provider_response",
    "LangchainComSmithFleetMcpServersUpdateMcpServerPayload": "langchain_com_smith_fleet_mcp_servers_update_mcp_server_payload",
    "LikeRepoRequest": "like_repo_request",
    "LikeRepoResponse": "like_repo_response",
    "ListAuditLogsOCSFResponse": "list_audit_logs_ocsf_response",
    "ListCommentsResponse": "list_comments_response",
    "ListPublicDatasetRunsResponse": "list_public_dataset_runs_response",
    "ListPublicRunsResponse": "list_public_runs_response",
    "ListRepoOwnersResponse": "list_repo_owners_response",
    "ListReposResponse": "list_repos_response",
    "ListRunsResponse": "list_runs_response",
    "ListTagsForResourceRequest": "list_tags_for_resource_request",
    "ListTagsResponse": "list_tags_response",
    "McpServersMcpServerAPIError": "mcp_servers_mcp_server_api_error",
    "McpVendorsArcadeAccountOrg": "mcp_vendors_arcade_account_org",
    "McpVendorsArcadeAccountProject": "mcp_vendors_arcade_account_project",
    "McpVendorsArcadeAccountResponseList": "mcp_vendors_arcade_account_response_list",
    "McpVendorsArcadeSettingsRequest": "mcp_vendors_arcade_settings_request",
    "McpVendorsArcadeSettingsResponse": "mcp_vendors_arcade_settings_response",
    "McpVendorsErrorResponse": "mcp_vendors_error_response",
    "McpVendorsGetMcpVendorResponse": "mcp_vendors_get_mcp_vendor_response",
    "McpVendorsListMcpGatewaysResponse": "mcp_vendors_list_mcp_gateways_response",
    "McpVendorsListMcpVendorsResponse": "mcp_vendors_list_mcp_vendors_response",
    "McpVendorsListVendorToolsResponse": "mcp_vendors_list_vendor_tools_response",
    "McpVendorsMcpGateway": "mcp_vendors_mcp_gateway",
    "McpVendorsMcpGatewayBinding": "mcp_vendors_mcp_gateway_binding",
    "McpVendorsMcpGatewayToolFilter": "mcp_vendors_mcp_gateway_tool_filter",
    "McpVendorsMcpVendor": "mcp_vendors_mcp_vendor",
    "McpVendorsMcpVendorStatus": "mcp_vendors_mcp_vendor_status",
    "McpVendorsVendorTool": "mcp_vendors_vendor_tool",
    "McptoolsErrorResponse": "mcptools_error_response",
    "McptoolsListToolsResponse": "mcptools_list_tools_response",
    "McptoolsTool": "mcptools_tool",
    "MemberIdentity": "member_identity",
    "MemberSortField": "member_sort_field",
    "Missing": "missing",
    "ModelFeedbackSource": "model_feedback_source",
    "ModelPriceMapCreateSchema": "model_price_map_create_schema",
    "ModelPriceMapSchema": "model_price_map_schema",
    "ModelPriceMapUpdateSchema": "model_price_map_update_schema",
    "NpsSubmitResponseRequest": "nps_submit_response_request",
    "OCSFActivityId": "ocsf_activity_id",
    "OCSFActor": "ocsf_actor",
    "OCSFApi": "ocsf_api",
    "OCSFApiActivity": "ocsf_api_activity",
    "OCSFEndpoint": "ocsf_endpoint",
    "OCSFHttpRequest": "ocsf_http_request",
    "OCSFHttpResponse": "ocsf_http_response",
    "OCSFMetadata": "ocsf_metadata",
    "OCSFProduct": "ocsf_product",
    "OCSFResourceDetails": "ocsf_resource_details",
    "OCSFStatusId": "ocsf_status_id",
    "OCSFTypeUid": "ocsf_type_uid",
    "OCSFUnmapped": "ocsf_unmapped",
    "OCSFUrl": "ocsf_url",
    "OCSFUser": "ocsf_user",
    "OauthAuthorizationServerMetadata": "oauth_authorization_server_metadata",
    "OauthDeviceCodeResponse": "oauth_device_code_response",
    "OauthTokenErrorResponse": "oauth_token_error_response",
    "OauthTokenResponse": "oauth_token_response",
    "OptimizePromptJobRequest": "optimize_prompt_job_request",
    "OptimizePromptResponse": "optimize_prompt_response",
    "OrgIdentityPatch": "org_identity_patch",
    "OrgMemberIdentity": "org_member_identity",
    "OrgPendingIdentity": "org_pending_identity",
    "OrgUsage": "org_usage",
    "Organization": "organization",
    "OrganizationBillingInfo": "organization_billing_info",
    "OrganizationConfig": "organization_config",
    "OrganizationCreate": "organization_create",
    "OrganizationDashboardColorScheme": "organization_dashboard_color_scheme",
    "OrganizationDashboardSchema": "organization_dashboard_schema",
    "OrganizationDashboardType": "organization_dashboard_type",
    "OrganizationInfo": "organization_info",
    "OrganizationMembers": "organization_members",
    "OrganizationPGSchemaSlim": "organization_pg_schema_slim",
    "OrganizationUpdate": "organization_update",
    "OrgsLinkedLoginMethod": "orgs_linked_login_method",
    "OrgsOrgMemberEnriched": "orgs_org_member_enriched",
    "OrgsOrganizationInfo": "orgs_organization_info",
    "OrgsSCIMGroup": "orgs_scim_group",
    "OrgsWorkspaceMembership": "orgs_workspace_membership",
    "OutputTokenDetails": "output_token_details",
    "PagerdutySeverity": "pagerduty_severity",
    "PaymentPlanTier": "payment_plan_tier",
    "PendingIdentity": "pending_identity",
    "PendingIdentityCreate": "pending_identity_create",
    "PendingUpload": "pending_upload",
    "PermissionResponse": "permission_response",
    "PlaygroundPromptCanvasPayload": "playground_prompt_canvas_payload",
    "PlaygroundPromptCanvasPayloadArtifactLength": "playground_prompt_canvas_payload_artifact_length",
    "PlaygroundPromptCanvasPayloadReadingLevel": "playground_prompt_canvas_payload_reading_level",
    "PlaygroundPromptCanvasPayloadTemplateFormat": "playground_prompt_canvas_payload_template_format",
    "PlaygroundRunOverDatasetBatchRequestSchema": "playground_run_over_dataset_batch_request_schema",
    "PlaygroundRunOverDatasetRequestSchema": "playground_run_over_dataset_request_schema",
    "PlaygroundSavedOptions": "playground_saved_options",
    "PlaygroundSettingsCreateRequest": "playground_settings_create_request",
    "PlaygroundSettingsCreateRequestSettingsType": "playground_settings_create_request_settings_type",
    "PlaygroundSettingsResponse": "playground_settings_response",
    "PlaygroundSettingsResponseSettingsType": "playground_settings_response_settings_type",
    "PlaygroundSettingsUpdateRequest": "playground_settings_update_request",
    "PlusPlanTransitionInfo": "plus_plan_transition_info",
    "PopulateAnnotationQueueSchema": "populate_annotation_queue_schema",
    "PromptOptimizationJob": "prompt_optimization_job",
    "PromptOptimizationJobCreate": "prompt_optimization_job_create",
    "PromptOptimizationJobLog": "prompt_optimization_job_log",
    "PromptOptimizationJobLogCreate": "prompt_optimization_job_log_create",
    "PromptOptimizationJobUpdate": "prompt_optimization_job_update",
    "PromptOptimizationJobWithLogs": "prompt_optimization_job_with_logs",
    "PromptOptimizationResult": "prompt_optimization_result",
    "PromptWebhook": "prompt_webhook",
    "PromptWebhookBase": "prompt_webhook_base",
    "PromptWebhookCreate": "prompt_webhook_create",
    "PromptWebhookPayload": "prompt_webhook_payload",
    "PromptWebhookTest": "prompt_webhook_test",
    "PromptWebhookUpdate": "prompt_webhook_update",
    "PromptimConfig": "promptim_config",
    "ProviderUserSlim": "provider_user_slim",
    "ProvisioningMethod": "provisioning_method",
    "ProxyRequest": "proxy_request",
    "ProxyRequestMethod": "proxy_request_method",
    "PublicComparativeExperiment": "public_comparative_experiment",
    "PublicExampleWithRuns": "public_example_with_runs",
    "PutDatasetVersionsSchema": "put_dataset_versions_schema",
    "QueryExampleSchemaWithRuns": "query_example_schema_with_runs",
    "QueryExampleSchemaWithRunsRequest": "query_example_schema_with_runs_request",
    "QueryFeedbackDelta": "query_feedback_delta",
    "QueryFeedbackDeltaBatch": "query_feedback_delta_batch",
    "QueryGroupedExamplesWithRuns": "query_grouped_examples_with_runs",
    "QueryParamsForPublicRunSchema": "query_params_for_public_run_schema",
    "QueryQueryRunsRequestBody": "query_query_runs_request_body",
    "QueryQueryRunsResponseBody": "query_query_runs_response_body",
    "QueryQueryTraceResponseBody": "query_query_trace_response_body",
    "QueryRunCompletionCostDetails": "query_run_completion_cost_details",
    "QueryRunCompletionTokenDetails": "query_run_completion_token_details",
    "QueryRunEvent": "query_run_event",
    "QueryRunFeedbackStat": "query_run_feedback_stat",
    "QueryRunPromptCostDetails": "query_run_prompt_cost_details",
    "QueryRunPromptTokenDetails": "query_run_prompt_token_details",
    "QueryRunResponse": "query_run_response",
    "QueryRunSelectField": "query_run_select_field",
    "QueryRunStatus": "query_run_status",
    "QueryRunType": "query_run_type",
    "QuerySortOrder": "query_sort_order",
    "QueueInfoResponse": "queue_info_response",
    "RegisterCustomerBody": "register_customer_body",
    "RemoveRepoOwnerRequest": "remove_repo_owner_request",
    "RepoExampleResponse": "repo_example_response",
    "RepoOwner": "repo_owner",
    "RepoTag": "repo_tag",
    "RepoTagRequest": "repo_tag_request",
    "RepoUpdateTagRequest": "repo_update_tag_request",
    "RepoWithLookups": "repo_with_lookups",
    "RepoWithLookupsRepoType": "repo_with_lookups_repo_type",
    "ReposListRepoTagsIsArchived": "repos_list_repo_tags_is_archived",
    "ReposListRepoTagsRepoType": "repos_list_repo_tags_repo_type",
    "ReposListRepoTagsRepoTypesItem": "repos_list_repo_tags_repo_types_item",
    "ReposListReposIsArchived": "repos_list_repos_is_archived",
    "ReposListReposRepoType": "repos_list_repos_repo_type",
    "ReposListReposRepoTypesItem": "repos_list_repos_repo_types_item",
    "ReposListReposSortField": "repos_list_repos_sort_field",
    "RequestBodyForRunsGenerateQuery": "request_body_for_runs_generate_query",
    "ResolvedAnnotationQueueRunSchema": "resolved_annotation_queue_run_schema",
    "ResolvedAnnotationQueueRunSchemaSection": "resolved_annotation_queue_run_schema_section",
    "Resource2": "resource2",
    "ResourceType": "resource_type",
    "ResponseBodyForRunsGenerateQuery": "response_body_for_runs_generate_query",
    "RevokeTokenBody": "revoke_token_body",
    "Role": "role",
    "RuleLogActionOutcome": "rule_log_action_outcome",
    "RuleLogActionResponse": "rule_log_action_response",
    "RuleLogSchema": "rule_log_schema",
    "RuleLogsPaginatedResponse": "rule_logs_paginated_response",
    "RunCluster": "run_cluster",
    "RunClusteringJobPydantic": "run_clustering_job_pydantic",
    "RunDateOrder": "run_date_order",
    "RunGroup": "run_group",
    "RunGroupRequest": "run_group_request",
    "RunGroupStats": "run_group_stats",
    "RunGroupsResponse": "run_groups_response",
    "RunPublicDatasetSchema": "run_public_dataset_schema",
    "RunPublicSchema": "run_public_schema",
    "RunRuleSpendLimitSchema": "run_rule_spend_limit_schema",
    "RunRulesCreateSchema": "run_rules_create_schema",
    "RunRulesPagerdutyAlertSchema": "run_rules_pagerduty_alert_schema",
    "RunRulesSchema": "run_rules_schema",
    "RunRulesUpdateSchema": "run_rules_update_schema",
    "RunRulesValidateSchema": "run_rules_validate_schema",
    "RunRulesWebhookSchema": "run_rules_webhook_schema",
    "RunSchema": "run_schema",
    "RunSchemaComparisonView": "run_schema_comparison_view",
    "RunSchemaWithAnnotationQueueInfo": "run_schema_with_annotation_queue_info",
    "RunSelect": "run_select",
    "RunShareSchema": "run_share_schema",
    "RunStats": "run_stats",
    "RunStatsGroupBy": "run_stats_group_by",
    "RunStatsGroupByAttribute": "run_stats_group_by_attribute",
    "RunStatsGroupBySeriesResponse": "run_stats_group_by_series_response",
    "RunStatsGroupBySeriesResponseAttribute": "run_stats_group_by_series_response_attribute",
    "RunStatsGroupBySeriesResponseSetBy": "run_stats_group_by_series_response_set_by",
    "RunStatsQueryParams": "run_stats_query_params",
    "RunStatsSelect": "run_stats_select",
    "RunTypeEnum": "run_type_enum",
    "RunnableConfig": "runnable_config",
    "RunnerContextEnum": "runner_context_enum",
    "RunsErrorResponse": "runs_error_response",
    "RunsFilterDataSourceTypeEnum": "runs_filter_data_source_type_enum",
    "RunsGenerateQueryFeedbackKeys": "runs_generate_query_feedback_keys",
    "RunsListRulesType": "runs_list_rules_type",
    "RunsListTraceRunsSelectsItem": "runs_list_trace_runs_selects_item",
    "RunsQueryValidationError": "runs_query_validation_error",
    "RunsQueryValidationResponse": "runs_query_validation_response",
    "RunsReadRunV2SelectsItem": "runs_read_run_v2_selects_item",
    "RunsRun": "runs_run",
    "RunsRunRunType": "runs_run_run_type",
    "SSOConfirmEmailRequest": "sso_confirm_email_request",
    "SSOEmailLookupRequest": "sso_email_lookup_request",
    "SSOEmailVerificationSendRequest": "sso_email_verification_send_request",
    "SSOEmailVerificationStatusRequest": "sso_email_verification_status_request",
    "SSOEmailVerificationStatusResponse": "sso_email_verification_status_response",
    "SSOProvider": "sso_provider",
    "SSOProviderSlim": "sso_provider_slim",
    "SSOSettingsCreate": "sso_settings_create",
    "SSOSettingsUpdate": "sso_settings_update",
    "SandboxesAccessControl": "sandboxes_access_control",
    "SandboxesBatchDeleteRequest": "sandboxes_batch_delete_request",
    "SandboxesBatchDeleteResponse": "sandboxes_batch_delete_response",
    "SandboxesBatchDeleteSkipped": "sandboxes_batch_delete_skipped",
    "SandboxesCallback": "sandboxes_callback",
    "SandboxesCaptureSnapshotPayload": "sandboxes_capture_snapshot_payload",
    "SandboxesClaimListResponse": "sandboxes_claim_list_response",
    "SandboxesClaimResponse": "sandboxes_claim_response",
    "SandboxesClaimStatusResponse": "sandboxes_claim_status_response",
    "SandboxesCreateClaimPayload": "sandboxes_create_claim_payload",
    "SandboxesCreateSnapshotPayload": "sandboxes_create_snapshot_payload",
    "SandboxesErrorResponse": "sandboxes_error_response",
    "SandboxesErrorResponseDetail": "sandboxes_error_response_detail",
    "SandboxesHeaderType": "sandboxes_header_type",
    "SandboxesProxyConfig": "sandboxes_proxy_config",
    "SandboxesProxyHeader": "sandboxes_proxy_header",
    "SandboxesProxyRule": "sandboxes_proxy_rule",
    "SandboxesServiceURLPayload": "sandboxes_service_url_payload",
    "SandboxesServiceURLResponse": "sandboxes_service_url_response",
    "SandboxesSnapshotListResponse": "sandboxes_snapshot_list_response",
    "SandboxesSnapshotResponse": "sandboxes_snapshot_response",
    "SandboxesUpdateClaimPayload": "sandboxes_update_claim_payload",
    "SandboxesUsageResponse": "sandboxes_usage_response",
    "SavedRunClusteringJobRequest": "saved_run_clustering_job_request",
    "SavedRunClusteringJobRequestModel": "saved_run_clustering_job_request_model",
    "ScimCreateScimTokenPayload": "scim_create_scim_token_payload",
    "ScimErrorResponse": "scim_error_response",
    "ScimScimTokenResponse": "scim_scim_token_response",
    "ScimScimTokenSensitiveResponse": "scim_scim_token_sensitive_response",
    "ScimUpdateScimTokenPayload": "scim_update_scim_token_payload",
    "SecretKey": "secret_key",
    "SecretUpsert": "secret_upsert",
    "ServiceAccount": "service_account",
    "ServiceAccountCreateRequest": "service_account_create_request",
    "ServiceAccountCreateResponse": "service_account_create_response",
    "ServiceAccountDeleteResponse": "service_account_delete_response",
    "ServiceAccountWorkspaceAssignment": "service_account_workspace_assignment",
    "SessionFeedbackDelta": "session_feedback_delta",
    "SessionSortableColumns": "session_sortable_columns",
    "SetTenantHandleRequest": "set_tenant_handle_request",
    "SimpleExperimentInfo": "simple_experiment_info",
    "SingleCustomChartResponse": "single_custom_chart_response",
    "SingleCustomChartResponseBase": "single_custom_chart_response_base",
    "SingleCustomChartSubSectionResponse": "single_custom_chart_sub_section_response",
    "SortByComparativeExperimentColumn": "sort_by_comparative_experiment_column",
    "SortByDatasetColumn": "sort_by_dataset_column",
    "SortParamsForRunsComparisonView": "sort_params_for_runs_comparison_view",
    "SortParamsForRunsComparisonViewSortOrder": "sort_params_for_runs_comparison_view_sort_order",
    "SourceType": "source_type",
    "StripeAccountLinksCreate": "stripe_account_links_create",
    "StripeBusinessBillingInfo": "stripe_business_billing_info",
    "StripeBusinessInfoInput": "stripe_business_info_input",
    "StripeBusinessInfoOutput": "stripe_business_info_output",
    "StripeCheckoutSessionsCreate": "stripe_checkout_sessions_create",
    "StripeCustomerAddress": "stripe_customer_address",
    "StripeCustomerBillingInfo": "stripe_customer_billing_info",
    "StripePaymentInformation": "stripe_payment_information",
    "StripePaymentMethodInfo": "stripe_payment_method_info",
    "StripeSetupIntentResponse": "stripe_setup_intent_response",
    "StripeTaxId": "stripe_tax_id",
    "StudioRunOverDatasetRequestSchema": "studio_run_over_dataset_request_schema",
    "SupabaseAttributeMapping": "supabase_attribute_mapping",
    "SupabaseAttributeMappingKey": "supabase_attribute_mapping_key",
    "SystemMessage": "system_message",
    "SystemMessageChunk": "system_message_chunk",
    "TTLSettings": "ttl_settings",
    "TagCount": "tag_count",
    "TagKey": "tag_key",
    "TagKeyCreate": "tag_key_create",
    "TagKeyUpdate": "tag_key_update",
    "TagKeyWithValues": "tag_key_with_values",
    "TagKeyWithValuesAndTaggings": "tag_key_with_values_and_taggings",
    "TagTransitionsErrorResponse": "tag_transitions_error_response",
    "TagTransitionsTagTransition": "tag_transitions_tag_transition",
    "TagTransitionsTagTransitionHistoryResponse": "tag_transitions_tag_transition_history_response",
    "TagValue": "tag_value",
    "TagValueCreate": "tag_value_create",
    "TagValueUpdate": "tag_value_update",
    "TagValueWithTaggings": "tag_value_with_taggings",
    "Tagging": "tagging",
    "TaggingCreate": "tagging_create",
    "TaggingsByResourceType": "taggings_by_resource_type",
    "TaggingsResponse": "taggings_response",
    "TenantBulkUnshareRequest": "tenant_bulk_unshare_request",
    "TenantCreate": "tenant_create",
    "TenantForUser": "tenant_for_user",
    "TenantMembers": "tenant_members",
    "TenantShareDatasetToken": "tenant_share_dataset_token",
    "TenantShareRunToken": "tenant_share_run_token",
    "TenantShareTokensResponse": "tenant_share_tokens_response",
    "TenantStats": "tenant_stats",
    "TenantUsageLimitInfo": "tenant_usage_limit_info",
    "TenantUsageLimitType": "tenant_usage_limit_type",
    "ThreadMessagesFormatType": "thread_messages_format_type",
    "ThreadPreviewResponse": "thread_preview_response",
    "ThreadsListThreadTracesSelectsItem": "threads_list_thread_traces_selects_item",
    "ThreadsQueryThreadTracesResponseBody": "threads_query_thread_traces_response_body",
    "ThreadsQueryThreadsRequestBody": "threads_query_threads_request_body",
    "ThreadsQueryThreadsResponseBody": "threads_query_threads_response_body",
    "ThreadsThreadListItem": "threads_thread_list_item",
    "ThreadsThreadTraceListItem": "threads_thread_trace_list_item",
    "ThreadsThreadTraceSelectField": "threads_thread_trace_select_field",
    "TimedeltaInput": "timedelta_input",
    "ToolCall": "tool_call",
    "ToolCallChunk": "tool_call_chunk",
    "ToolMessage": "tool_message",
    "ToolMessageChunk": "tool_message_chunk",
    "ToolMessageChunkStatus": "tool_message_chunk_status",
    "ToolMessageStatus": "tool_message_status",
    "ToolsCreateToolPayload": "tools_create_tool_payload",
    "ToolsErrorResponse": "tools_error_response",
    "ToolsListToolsResponse": "tools_list_tools_response",
    "ToolsTool": "tools_tool",
    "ToolsUpdateToolPayload": "tools_update_tool_payload",
    "TraceTier": "trace_tier",
    "TracerSession": "tracer_session",
    "TracerSessionCreate": "tracer_session_create",
    "TracerSessionUpdate": "tracer_session_update",
    "TracerSessionWithoutVirtualFields": "tracer_session_without_virtual_fields",
    "TracerSessionsAgentVersionResponse": "tracer_sessions_agent_version_response",
    "TracerSessionsBetaGetRunsFromInsightsJobAttributeSortOrder": "tracer_sessions_beta_get_runs_from_insights_job_attribute_sort_order",
    "TriggerRulesRequest": "trigger_rules_request",
    "TrueFalseLiteral": "true_false_literal",
    "TtlSettingsTTLSettingsResponse": "ttl_settings_ttl_settings_response",
    "TtlSettingsUpdateTTLSettingsRequest": "ttl_settings_update_ttl_settings_request",
    "UpdateClusteringJobConfigRequest": "update_clustering_job_config_request",
    "UpdateDatasetSplitsBody": "update_dataset_splits_body",
    "UpdateFeedbackConfigSchema": "update_feedback_config_schema",
    "UpdateRepoRequest": "update_repo_request",
    "UpdateRoleRequest": "update_role_request",
    "UpdateRunClusteringJobRequest": "update_run_clustering_job_request",
    "UpdateRunClusteringJobResponse": "update_run_clustering_job_response",
    "UpdateUploadedExamplesBody": "update_uploaded_examples_body",
    "UploadCsvDatasetBody": "upload_csv_dataset_body",
    "UploadExamplesBody": "upload_examples_body",
    "UploadExamplesFromCsvBody": "upload_examples_from_csv_body",
    "UpsertTTLSettingsRequest": "upsert_ttl_settings_request",
    "UpsertUsageLimit": "upsert_usage_limit",
    "UsageAgentUsage": "usage_agent_usage",
    "UsageAgentUsageResponse": "usage_agent_usage_response",
    "UsageLimit": "usage_limit",
    "UsageLimitType": "usage_limit_type",
    "UsageMetadata": "usage_metadata",
    "UsageModelUsage": "usage_model_usage",
    "UsageModelUsageResponse": "usage_model_usage_response",
    "UsageToolUsage": "usage_tool_usage",
    "UsageToolUsageResponse": "usage_tool_usage_response",
    "UsageUserUsage": "usage_user_usage",
    "UsageUserUsageResponse": "usage_user_usage_response",
    "UserOnboardingStateResponse": "user_onboarding_state_response",
    "UserWithPassword": "user_with_password",
    "ValidationError": "validation_error",
    "WorkspaceCreate": "workspace_create",
    "WorkspacePatch": "workspace_patch",
    "WorkspacesGetCurrentWorkspaceEncryptedSecretsService": "workspaces_get_current_workspace_encrypted_secrets_service",
}

__all__ = [
    "AIMessage",
    "AIMessageChunk",
    "APIFeedbackSource",
    "APIKeyCreateRequest",
    "APIKeyCreateResponse",
    "APIKeyGetResponse",
    "AbacErrorResponse",
    "AccessScope",
    "AddRepoOwnerRequest",
    "AddRunToQueueByKeyRequest",
    "AgentBuilderWebhooksWebhookTestResult",
    "AlertsAlertAction",
    "AlertsAlertActionBase",
    "AlertsAlertActionBaseTarget",
    "AlertsAlertActionTarget",
    "AlertsAlertRule",
    "AlertsAlertRuleAggregation",
    "AlertsAlertRuleAttribute",
    "AlertsAlertRuleBase",
    "AlertsAlertRuleBaseAggregation",
    "AlertsAlertRuleBaseAttribute",
    "AlertsAlertRuleBaseOperator",
    "AlertsAlertRuleBaseType",
    "AlertsAlertRuleOperator",
    "AlertsAlertRuleResponse",
    "AlertsAlertRuleType",
    "AlertsCreateAlertRuleRequest",
    "AlertsErrorResponse",
    "AlertsUpdateAlertRuleRequest",
    "AllowedLoginMethodsUpdate",
    "AnnotationQueueBulkDeleteRunsRequest",
    "AnnotationQueueCreateSchema",
    "AnnotationQueueRubricItemSchema",
    "AnnotationQueueRunAddSchema",
    "AnnotationQueueRunSchema",
    "AnnotationQueueRunUpdateSchema",
    "AnnotationQueueSchema",
    "AnnotationQueueSchemaQueueType",
    "AnnotationQueueSchemaWithRubric",
    "AnnotationQueueSchemaWithRubricQueueType",
    "AnnotationQueueSchemaWithSize",
    "AnnotationQueueSchemaWithSizeQueueType",
    "AnnotationQueueSizeSchema",
    "AnnotationQueueUpdateSchema",
    "AnnotationQueueUpdateSchemaReviewerAccessMode",
    "AnnotationQueuesGetAnnotationQueuesQueueType",
    "AnnotationQueuesGetRunsFromAnnotationQueueStatus",
    "AnnotationQueuesGetSizeFromAnnotationQueueStatus",
    "AnnotationqueuesAddReviewerRequest",
    "AnnotationqueuesAddReviewerResponse",
    "AppFeedbackSource",
    "AppHubCrudTenantsTenant",
    "AppSchemasTenant",
    "ApproveAuthorizationBody",
    "Artifact",
    "ArtifactContent",
    "AssignedReviewerSchema",
    "AttachmentsOperations",
    "AuditLogEnrichments",
    "AuditLogMessage",
    "AuditLogOperation",
    "AuthProvider",
    "AuthnOrganizationConfig",
    "AuthnPublicAuthInfo",
    "AuthorizeDeviceBody",
    "AuthzInternalAbacOperator",
    "AuthzInternalAccessPolicy",
    "AuthzInternalAccessPolicyCreateResponse",
    "AuthzInternalAttachAccessPoliciesPayload",
    "AuthzInternalCondition",
    "AuthzInternalConditionGroup",
    "AuthzInternalCreateAccessPolicyPayload",
    "AuthzInternalListAccessPoliciesResponse",
    "AuthzInternalPermission",
    "AutoEvalFeedbackSource",
    "BackfillsRestartBackfillRequest",
    "BasicAuthMemberCreate",
    "BasicAuthResponse",
    "BasicAuthUserPatch",
    "BatchIngestConfig",
    "BeaconSubmitUsageSnapshotPayload",
    "BodyParamsForRunSchema",
    "BodyParamsForRunsQuerySchema",
    "BotocoreS3Config",
    "BotocoreS3ConfigAddressingStyle",
    "BotocoreS3ConfigUsEast1RegionalEndpoint",
    "BulkExport",
    "BulkExportCompression",
    "BulkExportCreate",
    "BulkExportDestination",
    "BulkExportDestinationCreate",
    "BulkExportDestinationS3Config",
    "BulkExportDestinationS3Credentials",
    "BulkExportDestinationUpdate",
    "BulkExportFormatVersion",
    "BulkExportRun",
    "BulkExportRunMetadata",
    "BulkExportRunProgress",
    "BulkExportRunStatus",
    "BulkExportStatus",
    "BulkExportUpdate",
    "ChangePaymentPlanReq",
    "ChangePaymentPlanSchema",
    "ChatMessage",
    "ChatMessageChunk",
    "CloneDatasetBody",
    "ClusteringJobConfigResponse",
    "CodeEvaluatorLanguage",
    "CodeEvaluatorTopLevel",
    "Comment",
    "CommitManifestResponse",
    "CommitsCommitResponse",
    "CommitsCommitWithLookups",
    "CommitsCreateCommitReq",
    "CommitsCreateCommitResponse",
    "CommitsErrorResponse",
    "CommitsExampleRun",
    "CommitsListCommitsResponse",
    "ComparativeExperiment",
    "ComparativeExperimentBase",
    "ComparativeExperimentCreate",
    "ConfiguredBy",
    "CreateClusteringJobConfigRequest",
    "CreateClusteringJobConfigResponse",
    "CreateCommentRequest",
    "CreateDeviceCodeBody",
    "CreateExampleBody",
    "CreateExamplesBodyItem",
    "CreateFeedbackConfigSchema",
    "CreateRepoRequest",
    "CreateRepoRequestRepoType",
    "CreateRepoResponse",
    "CreateRoleRequest",
    "CreateRunClusteringJobRequest",
    "CreateRunClusteringJobRequestModel",
    "CreateRunClusteringJobResponse",
    "CreateTokenBody",
    "CustomChartCreate",
    "CustomChartCreatePreview",
    "CustomChartMetric",
    "CustomChartPreviewRequest",
    "CustomChartResponse",
    "CustomChartSeries",
    "CustomChartSeriesCreate",
    "CustomChartSeriesFilters",
    "CustomChartSeriesUpdate",
    "CustomChartType",
    "CustomChartUpdate",
    "CustomChartsDataPoint",
    "CustomChartsRequest",
    "CustomChartsRequestBase",
    "CustomChartsResponse",
    "CustomChartsSection",
    "CustomChartsSectionCreate",
    "CustomChartsSectionRequest",
    "CustomChartsSectionResponse",
    "CustomChartsSectionUpdate",
    "CustomChartsSectionsCloneRequest",
    "CustomerInfo",
    "CustomerVisiblePlanInfo",
    "DataPlanesListPublicDataPlanesResponse",
    "DataPlanesPublicDataPlane",
    "DataPlanesStatus",
    "DataType",
    "Dataset",
    "DatasetCreate",
    "DatasetDiffInfo",
    "DatasetPublicSchema",
    "DatasetSchemaForUpdate",
    "DatasetShareSchema",
    "DatasetTransformation",
    "DatasetTransformationType",
    "DatasetUpdate",
    "DatasetVersion",
    "DeleteClusteringJobConfigResponse",
    "DeleteRunClusteringJobResponse",
    "DeleteRunsAbacBody",
    "DeleteRunsBody",
    "DemoConfig",
    "EPromptOptimizationAlgorithm",
    "EPromptOptimizationJobLogType",
    "EPromptOptimizationJobStatus",
    "EPromptWebhookTrigger",
    "EvaluateExperimentRequest",
    "EvaluatorStructuredOutput",
    "EvaluatorTopLevel",
    "EvaluatorsBulkDeleteEvaluatorFailedItem",
    "EvaluatorsBulkDeleteEvaluatorsResponse",
    "EvaluatorsCodeEvaluator",
    "EvaluatorsCreateCodeEvaluatorRequest",
    "EvaluatorsCreateEvaluatorRequest",
    "EvaluatorsCreateEvaluatorResponse",
    "EvaluatorsCreateLLMEvaluatorRequest",
    "EvaluatorsErrorResponse",
    "EvaluatorsEvaluator",
    "EvaluatorsEvaluatorRunRule",
    "EvaluatorsEvaluatorType",
    "EvaluatorsLLMEvaluator",
    "EvaluatorsListEvaluatorsResponse",
    "EvaluatorsUpdateCodeEvaluatorRequest",
    "EvaluatorsUpdateEvaluatorRequest",
    "EvaluatorsUpdateEvaluatorResponse",
    "EvaluatorsUpdateLLMEvaluatorRequest",
    "Example",
    "ExampleGroupWithSessions",
    "ExampleListOrder",
    "ExampleSelect",
    "ExampleUpdate",
    "ExampleUpdateWithID",
    "ExampleValidationResult",
    "ExampleWithRunsCH",
    "ExamplesDeleteExamplesRequest",
    "ExamplesErrorResponse",
    "ExamplesExamplesCreatedResponse",
    "ExamplesExamplesDeletedResponse",
    "ExamplesExamplesUpdatedResponse",
    "ExecuteBody",
    "ExperimentResultRow",
    "ExperimentResultsUpload",
    "ExperimentResultsUploadResult",
    "ExperimentViewOverridesColumnOverride",
    "ExperimentViewOverridesExperimentViewOverride",
    "ExperimentViewOverridesExperimentViewOverridePatchRequest",
    "ExperimentViewOverridesExperimentViewOverridePostRequest",
    "ExportAnnotationQueueRunsRequest",
    "FeaturesDisableModelRequest",
    "FeaturesErrorResponse",
    "FeaturesFeatureConfig",
    "FeaturesUpsertDefaultModelRequest",
    "FeedbackCategory",
    "FeedbackConfig",
    "FeedbackConfigSchema",
    "FeedbackCreateCoreSchema",
    "FeedbackCreateSchema",
    "FeedbackCreateWithTokenExtendedSchema",
    "FeedbackDelta",
    "FeedbackFormula",
    "FeedbackFormulaAggregationType",
    "FeedbackFormulaCreate",
    "FeedbackFormulaCreateAggregationType",
    "FeedbackFormulaUpdate",
    "FeedbackFormulaUpdateAggregationType",
    "FeedbackFormulaWeightedVariable",
    "FeedbackIngestTokenCreateSchema",
    "FeedbackIngestTokenSchema",
    "FeedbackLevel",
    "FeedbackSchema",
    "FeedbackSource",
    "FeedbackType",
    "FeedbackUpdateSchema",
    "FetchClusteringJobRunsResult",
    "FilterView",
    "FilterViewCreate",
    "FilterViewRename",
    "FilterViewType",
    "FilterViewUpdate",
    "ForkRepoRequest",
    "FunctionMessage",
    "FunctionMessageChunk",
    "GenerateClusteringJobConfigRequest",
    "GenerateClusteringJobConfigRequestModel",
    "GenerateClusteringJobConfigResponse",
    "GenerateSyntheticExamplesBody",
    "GetClusteringJobConfigsResponse",
    "GetRepoResponse",
    "GetRunClusterResponse",
    "GetRunClusteringJobResponse",
    "GetRunClusteringJobsResponse",
    "GithubAppErrorResponse",
    "GithubAppInstallLinkResponse",
    "GithubAppInstallation",
    "GithubAppRepository",
    "GithubAppTokenRequest",
    "GithubAppUpdateUserConnectionRequest",
    "GithubAppUserAuthLinkResponse",
    "GithubAppUserConnectionMetadata",
    "GithubAppUserConnectionStatus",
    "GithubAppUserTokenResponse",
    "GranularUsageDimensions",
    "GranularUsageGroupBy",
    "GranularUsageRecord",
    "GranularUsageResponse",
    "GranularUsageStride",
    "GroupExampleRunsByField",
    "GroupedExamplesWithRunsResponse",
    "GroupedExperimentsRequest",
    "GroupedRunsSessionStats",
    "HTTPValidationError",
    "HealthInfoGetResponse",
    "Highlight",
    "HighlightedRun",
    "HostProjectChartMetric",
    "HubEnvironmentsCreateEnvironmentsRequest",
    "HubEnvironmentsEnvironmentEntry",
    "HubEnvironmentsErrorResponse",
    "HubEnvironmentsHubEnvironmentsModel",
    "HubEnvironmentsUpdateEnvironmentsRequest",
    "HumanMessage",
    "HumanMessageChunk",
    "Identity",
    "IdentityAnnotationQueueRunStatusCreateSchema",
    "IdentityCreate",
    "IdentityPatch",
    "InfoGetResponse",
    "IngestRunsBatchBody",
    "IngestRunsMultipartBody",
    "InputTokenDetails",
    "InsightsSummary",
    "IntegrationsAgentBuilderIntegrationsPayload",
    "IntegrationsAgentBuilderIntegrationsUpdatePayload",
    "IntegrationsAuthMethod",
    "IntegrationsAuthType",
    "IntegrationsCreateRequest",
    "IntegrationsErrorResponse",
    "IntegrationsIntegration",
    "IntegrationsIntegrationCatalogEntry",
    "IntegrationsIntegrationOverride",
    "IntegrationsIntegrationOverrideUpdate",
    "IntegrationsListResponse",
    "IntegrationsMatchBy",
    "IntegrationsProviderMatch",
    "IntegrationsReplaceAuthMethodsRequest",
    "IntegrationsUpdateRequest",
    "InternalSecretsResponse",
    "InvalidToolCall",
    "InvokePromptPayload",
    "LangchainComSmithFleetMcpServersAuthType",
    "LangchainComSmithFleetMcpServersCreateMcpServerPayload",
    "LangchainComSmithFleetMcpServersMcpServer",
    "LangchainComSmithFleetMcpServersOAuthMode",
    "LangchainComSmithFleetMcpServersRegisterOAuthProviderPayload",
    "LangchainComSmithFleetMcpServersRegisterOAuthProviderResponse",
    "LangchainComSmithFleetMcpServersUpdateMcpServerPayload",
    "LikeRepoRequest",
    "LikeRepoResponse",
    "ListAuditLogsOCSFResponse",
    "ListCommentsResponse",
    "ListPublicDatasetRunsResponse",
    "ListPublicRunsResponse",
    "ListRepoOwnersResponse",
    "ListReposResponse",
    "ListRunsResponse",
    "ListTagsForResourceRequest",
    "ListTagsResponse",
    "McpServersMcpServerAPIError",
    "McpVendorsArcadeAccountOrg",
    "McpVendorsArcadeAccountProject",
    "McpVendorsArcadeAccountResponseList",
    "McpVendorsArcadeSettingsRequest",
    "McpVendorsArcadeSettingsResponse",
    "McpVendorsErrorResponse",
    "McpVendorsGetMcpVendorResponse",
    "McpVendorsListMcpGatewaysResponse",
    "McpVendorsListMcpVendorsResponse",
    "McpVendorsListVendorToolsResponse",
    "McpVendorsMcpGateway",
    "McpVendorsMcpGatewayBinding",
    "McpVendorsMcpGatewayToolFilter",
    "McpVendorsMcpVendor",
    "McpVendorsMcpVendorStatus",
    "McpVendorsVendorTool",
    "McptoolsErrorResponse",
    "McptoolsListToolsResponse",
    "McptoolsTool",
    "MemberIdentity",
    "MemberSortField",
    "Missing",
    "ModelFeedbackSource",
    "ModelPriceMapCreateSchema",
    "ModelPriceMapSchema",
    "ModelPriceMapUpdateSchema",
    "NpsSubmitResponseRequest",
    "OCSFActivityId",
    "OCSFActor",
    "OCSFApi",
    "OCSFApiActivity",
    "OCSFEndpoint",
    "OCSFHttpRequest",
    "OCSFHttpResponse",
    "OCSFMetadata",
    "OCSFProduct",
    "OCSFResourceDetails",
    "OCSFStatusId",
    "OCSFTypeUid",
    "OCSFUnmapped",
    "OCSFUrl",
    "OCSFUser",
    "OauthAuthorizationServerMetadata",
    "OauthDeviceCodeResponse",
    "OauthTokenErrorResponse",
    "OauthTokenResponse",
    "OptimizePromptJobRequest",
    "OptimizePromptResponse",
    "OrgIdentityPatch",
    "OrgMemberIdentity",
    "OrgPendingIdentity",
    "OrgUsage",
    "Organization",
    "OrganizationBillingInfo",
    "OrganizationConfig",
    "OrganizationCreate",
    "OrganizationDashboardColorScheme",
    "OrganizationDashboardSchema",
    "OrganizationDashboardType",
    "OrganizationInfo",
    "OrganizationMembers",
    "OrganizationPGSchemaSlim",
    "OrganizationUpdate",
    "OrgsLinkedLoginMethod",
    "OrgsOrgMemberEnriched",
    "OrgsOrganizationInfo",
    "OrgsSCIMGroup",
    "OrgsWorkspaceMembership",
    "OutputTokenDetails",
    "PagerdutySeverity",
    "PaymentPlanTier",
    "PendingIdentity",
    "PendingIdentityCreate",
    "PendingUpload",
    "PermissionResponse",
    "PlaygroundPromptCanvasPayload",
    "PlaygroundPromptCanvasPayloadArtifactLength",
    "PlaygroundPromptCanvasPayloadReadingLevel",
    "PlaygroundPromptCanvasPayloadTemplateFormat",
    "PlaygroundRunOverDatasetBatchRequestSchema",
    "PlaygroundRunOverDatasetRequestSchema",
    "PlaygroundSavedOptions",
    "PlaygroundSettingsCreateRequest",
    "PlaygroundSettingsCreateRequestSettingsType",
    "PlaygroundSettingsResponse",
    "PlaygroundSettingsResponseSettingsType",
    "PlaygroundSettingsUpdateRequest",
    "PlusPlanTransitionInfo",
    "PopulateAnnotationQueueSchema",
    "PromptOptimizationJob",
    "PromptOptimizationJobCreate",
    "PromptOptimizationJobLog",
    "PromptOptimizationJobLogCreate",
    "PromptOptimizationJobUpdate",
    "PromptOptimizationJobWithLogs",
    "PromptOptimizationResult",
    "PromptWebhook",
    "PromptWebhookBase",
    "PromptWebhookCreate",
    "PromptWebhookPayload",
    "PromptWebhookTest",
    "PromptWebhookUpdate",
    "PromptimConfig",
    "ProviderUserSlim",
    "ProvisioningMethod",
    "ProxyRequest",
    "ProxyRequestMethod",
    "PublicComparativeExperiment",
    "PublicExampleWithRuns",
    "PutDatasetVersionsSchema",
    "QueryExampleSchemaWithRuns",
    "QueryExampleSchemaWithRunsRequest",
    "QueryFeedbackDelta",
    "QueryFeedbackDeltaBatch",
    "QueryGroupedExamplesWithRuns",
    "QueryParamsForPublicRunSchema",
    "QueryQueryRunsRequestBody",
    "QueryQueryRunsResponseBody",
    "QueryQueryTraceResponseBody",
    "QueryRunCompletionCostDetails",
    "QueryRunCompletionTokenDetails",
    "QueryRunEvent",
    "QueryRunFeedbackStat",
    "QueryRunPromptCostDetails",
    "QueryRunPromptTokenDetails",
    "QueryRunResponse",
    "QueryRunSelectField",
    "QueryRunStatus",
    "QueryRunType",
    "QuerySortOrder",
    "QueueInfoResponse",
    "RegisterCustomerBody",
    "RemoveRepoOwnerRequest",
    "RepoExampleResponse",
    "RepoOwner",
    "RepoTag",
    "RepoTagRequest",
    "RepoUpdateTagRequest",
    "RepoWithLookups",
    "RepoWithLookupsRepoType",
    "ReposListRepoTagsIsArchived",
    "ReposListRepoTagsRepoType",
    "ReposListRepoTagsRepoTypesItem",
    "ReposListReposIsArchived",
    "ReposListReposRepoType",
    "ReposListReposRepoTypesItem",
    "ReposListReposSortField",
    "RequestBodyForRunsGenerateQuery",
    "ResolvedAnnotationQueueRunSchema",
    "ResolvedAnnotationQueueRunSchemaSection",
    "Resource2",
    "ResourceType",
    "ResponseBodyForRunsGenerateQuery",
    "RevokeTokenBody",
    "Role",
    "RuleLogActionOutcome",
    "RuleLogActionResponse",
    "RuleLogSchema",
    "RuleLogsPaginatedResponse",
    "RunCluster",
    "RunClusteringJobPydantic",
    "RunDateOrder",
    "RunGroup",
    "RunGroupRequest",
    "RunGroupStats",
    "RunGroupsResponse",
    "RunPublicDatasetSchema",
    "RunPublicSchema",
    "RunRuleSpendLimitSchema",
    "RunRulesCreateSchema",
    "RunRulesPagerdutyAlertSchema",
    "RunRulesSchema",
    "RunRulesUpdateSchema",
    "RunRulesValidateSchema",
    "RunRulesWebhookSchema",
    "RunSchema",
    "RunSchemaComparisonView",
    "RunSchemaWithAnnotationQueueInfo",
    "RunSelect",
    "RunShareSchema",
    "RunStats",
    "RunStatsGroupBy",
    "RunStatsGroupByAttribute",
    "RunStatsGroupBySeriesResponse",
    "RunStatsGroupBySeriesResponseAttribute",
    "RunStatsGroupBySeriesResponseSetBy",
    "RunStatsQueryParams",
    "RunStatsSelect",
    "RunTypeEnum",
    "RunnableConfig",
    "RunnerContextEnum",
    "RunsErrorResponse",
    "RunsFilterDataSourceTypeEnum",
    "RunsGenerateQueryFeedbackKeys",
    "RunsListRulesType",
    "RunsListTraceRunsSelectsItem",
    "RunsQueryValidationError",
    "RunsQueryValidationResponse",
    "RunsReadRunV2SelectsItem",
    "RunsRun",
    "RunsRunRunType",
    "SSOConfirmEmailRequest",
    "SSOEmailLookupRequest",
    "SSOEmailVerificationSendRequest",
    "SSOEmailVerificationStatusRequest",
    "SSOEmailVerificationStatusResponse",
    "SSOProvider",
    "SSOProviderSlim",
    "SSOSettingsCreate",
    "SSOSettingsUpdate",
    "SandboxesAccessControl",
    "SandboxesBatchDeleteRequest",
    "SandboxesBatchDeleteResponse",
    "SandboxesBatchDeleteSkipped",
    "SandboxesCallback",
    "SandboxesCaptureSnapshotPayload",
    "SandboxesClaimListResponse",
    "SandboxesClaimResponse",
    "SandboxesClaimStatusResponse",
    "SandboxesCreateClaimPayload",
    "SandboxesCreateSnapshotPayload",
    "SandboxesErrorResponse",
    "SandboxesErrorResponseDetail",
    "SandboxesHeaderType",
    "SandboxesProxyConfig",
    "SandboxesProxyHeader",
    "SandboxesProxyRule",
    "SandboxesServiceURLPayload",
    "SandboxesServiceURLResponse",
    "SandboxesSnapshotListResponse",
    "SandboxesSnapshotResponse",
    "SandboxesUpdateClaimPayload",
    "SandboxesUsageResponse",
    "SavedRunClusteringJobRequest",
    "SavedRunClusteringJobRequestModel",
    "ScimCreateScimTokenPayload",
    "ScimErrorResponse",
    "ScimScimTokenResponse",
    "ScimScimTokenSensitiveResponse",
    "ScimUpdateScimTokenPayload",
    "SecretKey",
    "SecretUpsert",
    "ServiceAccount",
    "ServiceAccountCreateRequest",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "ServiceAccountWorkspaceAssignment",
    "SessionFeedbackDelta",
    "SessionSortableColumns",
    "SetTenantHandleRequest",
    "SimpleExperimentInfo",
    "SingleCustomChartResponse",
    "SingleCustomChartResponseBase",
    "SingleCustomChartSubSectionResponse",
    "SortByComparativeExperimentColumn",
    "SortByDatasetColumn",
    "SortParamsForRunsComparisonView",
    "SortParamsForRunsComparisonViewSortOrder",
    "SourceType",
    "StripeAccountLinksCreate",
    "StripeBusinessBillingInfo",
    "StripeBusinessInfoInput",
    "StripeBusinessInfoOutput",
    "StripeCheckoutSessionsCreate",
    "StripeCustomerAddress",
    "StripeCustomerBillingInfo",
    "StripePaymentInformation",
    "StripePaymentMethodInfo",
    "StripeSetupIntentResponse",
    "StripeTaxId",
    "StudioRunOverDatasetRequestSchema",
    "SupabaseAttributeMapping",
    "SupabaseAttributeMappingKey",
    "SystemMessage",
    "SystemMessageChunk",
    "TTLSettings",
    "TagCount",
    "TagKey",
    "TagKeyCreate",
    "TagKeyUpdate",
    "TagKeyWithValues",
    "TagKeyWithValuesAndTaggings",
    "TagTransitionsErrorResponse",
    "TagTransitionsTagTransition",
    "TagTransitionsTagTransitionHistoryResponse",
    "TagValue",
    "TagValueCreate",
    "TagValueUpdate",
    "TagValueWithTaggings",
    "Tagging",
    "TaggingCreate",
    "TaggingsByResourceType",
    "TaggingsResponse",
    "TenantBulkUnshareRequest",
    "TenantCreate",
    "TenantForUser",
    "TenantMembers",
    "TenantShareDatasetToken",
    "TenantShareRunToken",
    "TenantShareTokensResponse",
    "TenantStats",
    "TenantUsageLimitInfo",
    "TenantUsageLimitType",
    "ThreadMessagesFormatType",
    "ThreadPreviewResponse",
    "ThreadsListThreadTracesSelectsItem",
    "ThreadsQueryThreadTracesResponseBody",
    "ThreadsQueryThreadsRequestBody",
    "ThreadsQueryThreadsResponseBody",
    "ThreadsThreadListItem",
    "ThreadsThreadTraceListItem",
    "ThreadsThreadTraceSelectField",
    "TimedeltaInput",
    "ToolCall",
    "ToolCallChunk",
    "ToolMessage",
    "ToolMessageChunk",
    "ToolMessageChunkStatus",
    "ToolMessageStatus",
    "ToolsCreateToolPayload",
    "ToolsErrorResponse",
    "ToolsListToolsResponse",
    "ToolsTool",
    "ToolsUpdateToolPayload",
    "TraceTier",
    "TracerSession",
    "TracerSessionCreate",
    "TracerSessionUpdate",
    "TracerSessionWithoutVirtualFields",
    "TracerSessionsAgentVersionResponse",
    "TracerSessionsBetaGetRunsFromInsightsJobAttributeSortOrder",
    "TriggerRulesRequest",
    "TrueFalseLiteral",
    "TtlSettingsTTLSettingsResponse",
    "TtlSettingsUpdateTTLSettingsRequest",
    "UpdateClusteringJobConfigRequest",
    "UpdateDatasetSplitsBody",
    "UpdateFeedbackConfigSchema",
    "UpdateRepoRequest",
    "UpdateRoleRequest",
    "UpdateRunClusteringJobRequest",
    "UpdateRunClusteringJobResponse",
    "UpdateUploadedExamplesBody",
    "UploadCsvDatasetBody",
    "UploadExamplesBody",
    "UploadExamplesFromCsvBody",
    "UpsertTTLSettingsRequest",
    "UpsertUsageLimit",
    "UsageAgentUsage",
    "UsageAgentUsageResponse",
    "UsageLimit",
    "UsageLimitType",
    "UsageMetadata",
    "UsageModelUsage",
    "UsageModelUsageResponse",
    "UsageToolUsage",
    "UsageToolUsageResponse",
    "UsageUserUsage",
    "UsageUserUsageResponse",
    "UserOnboardingStateResponse",
    "UserWithPassword",
    "ValidationError",
    "WorkspaceCreate",
    "WorkspacePatch",
    "WorkspacesGetCurrentWorkspaceEncryptedSecretsService",
]


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    loaded = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
