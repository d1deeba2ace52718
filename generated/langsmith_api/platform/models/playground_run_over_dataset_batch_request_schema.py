from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_enumeration, to_list, to_uuid
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from uuid import UUID

    from .runnable_config import RunnableConfig
    from .runner_context import RunnerContext


@model
class PlaygroundRunOverDatasetBatchRequestSchema(Model):
    """Used by ``POST /api/v1/datasets/playground_experiment/batch``.

    Attributes:
        batch_size: Integer, at least ``1.0``, at most ``100.0`` or null.
        repetitions: Integer, at least ``1.0``, at most ``30.0``.
    """

    dataset_id: UUID
    manifest: Any
    options: RunnableConfig
    project_name: str
    secrets: dict[str, str]
    batch_size: int | None = None
    commit: str | None = None
    dataset_splits: list[str] | None = None
    evaluator_rules: list[UUID] | None = None
    metadata: dict[str, Any] | None = None
    owner: str | None = None
    parallel_tool_calls: bool | None = None
    repetitions: int | None = None
    repo_handle: str | None = None
    repo_id: str | None = None
    requests_per_second: int | None = None
    run_id: str | None = None
    runner_context: RunnerContext | str | None = None
    tool_choice: str | None = None
    tools: list[Any] | None = None
    use_or_fallback_to_workspace_secrets: bool | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 21:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.dataset_id = to_uuid(data["dataset_id"])
                self.manifest = data["manifest"]
                self.options = models.RunnableConfig.decode(data["options"])
                self.project_name = data["project_name"]
                self.secrets = data["secrets"]
                self.batch_size = data["batch_size"]
                self.commit = data["commit"]
                self.dataset_splits = data["dataset_splits"]
                self.evaluator_rules = to_list(data["evaluator_rules"], to_uuid)
                self.metadata = data["metadata"]
                self.owner = data["owner"]
                self.parallel_tool_calls = data["parallel_tool_calls"]
                self.repetitions = data["repetitions"]
                self.repo_handle = data["repo_handle"]
                self.repo_id = data["repo_id"]
                self.requests_per_second = data["requests_per_second"]
                self.run_id = data["run_id"]
                self.runner_context = to_enumeration(data["runner_context"], models.RunnerContext)
                self.tool_choice = data["tool_choice"]
                self.tools = data["tools"]
                self.use_or_fallback_to_workspace_secrets = data["use_or_fallback_to_workspace_secrets"]
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 21:
                    self._keep(data)
                return self
        if "dataset_id" in data:
            self.dataset_id = to_uuid(data["dataset_id"])
        if "manifest" in data:
            self.manifest = data["manifest"]
        if "options" in data:
            self.options = models.RunnableConfig.decode(data["options"])
        if "project_name" in data:
            self.project_name = data["project_name"]
        if "secrets" in data:
            self.secrets = data["secrets"]
        if "batch_size" in data:
            self.batch_size = data["batch_size"]
        if "commit" in data:
            self.commit = data["commit"]
        if "dataset_splits" in data:
            self.dataset_splits = data["dataset_splits"]
        if "evaluator_rules" in data:
            self.evaluator_rules = to_list(data["evaluator_rules"], to_uuid)
        if "metadata" in data:
            self.metadata = data["metadata"]
        if "owner" in data:
            self.owner = data["owner"]
        if "parallel_tool_calls" in data:
            self.parallel_tool_calls = data["parallel_tool_calls"]
        if "repetitions" in data:
            self.repetitions = data["repetitions"]
        if "repo_handle" in data:
            self.repo_handle = data["repo_handle"]
        if "repo_id" in data:
            self.repo_id = data["repo_id"]
        if "requests_per_second" in data:
            self.requests_per_second = data["requests_per_second"]
        if "run_id" in data:
            self.run_id = data["run_id"]
        if "runner_context" in data:
            self.runner_context = to_enumeration(data["runner_context"], models.RunnerContext)
        if "tool_choice" in data:
            self.tool_choice = data["tool_choice"]
        if "tools" in data:
            self.tools = data["tools"]
        if "use_or_fallback_to_workspace_secrets" in data:
            self.use_or_fallback_to_workspace_secrets = data["use_or_fallback_to_workspace_secrets"]
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
