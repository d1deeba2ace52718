from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .tagged_resource import TaggedResource


@model
class TaggingsByResourceType(Model):
    """Part of other models."""

    alerts: list[TaggedResource] | None = None
    dashboards: list[TaggedResource] | None = None
    datasets: list[TaggedResource] | None = None
    deployments: list[TaggedResource] | None = None
    experiments: list[TaggedResource] | None = None
    fleet_integrations: list[TaggedResource] | None = None
    mcp_servers: list[TaggedResource] | None = None
    projects: list[TaggedResource] | None = None
    prompts: list[TaggedResource] | None = None
    queues: list[TaggedResource] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.alerts = to_list(data["alerts"], models.TaggedResource.decode)
                self.dashboards = to_list(data["dashboards"], models.TaggedResource.decode)
                self.datasets = to_list(data["datasets"], models.TaggedResource.decode)
                self.deployments = to_list(data["deployments"], models.TaggedResource.decode)
                self.experiments = to_list(data["experiments"], models.TaggedResource.decode)
                self.fleet_integrations = to_list(data["fleet_integrations"], models.TaggedResource.decode)
                self.mcp_servers = to_list(data["mcp_servers"], models.TaggedResource.decode)
                self.projects = to_list(data["projects"], models.TaggedResource.decode)
                self.prompts = to_list(data["prompts"], models.TaggedResource.decode)
                self.queues = to_list(data["queues"], models.TaggedResource.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "alerts" in data:
            self.alerts = to_list(data["alerts"], models.TaggedResource.decode)
        if "dashboards" in data:
            self.dashboards = to_list(data["dashboards"], models.TaggedResource.decode)
        if "datasets" in data:
            self.datasets = to_list(data["datasets"], models.TaggedResource.decode)
        if "deployments" in data:
            self.deployments = to_list(data["deployments"], models.TaggedResource.decode)
        if "experiments" in data:
            self.experiments = to_list(data["experiments"], models.TaggedResource.decode)
        if "fleet_integrations" in data:
            self.fleet_integrations = to_list(data["fleet_integrations"], models.TaggedResource.decode)
        if "mcp_servers" in data:
            self.mcp_servers = to_list(data["mcp_servers"], models.TaggedResource.decode)
        if "projects" in data:
            self.projects = to_list(data["projects"], models.TaggedResource.decode)
        if "prompts" in data:
            self.prompts = to_list(data["prompts"], models.TaggedResource.decode)
        if "queues" in data:
            self.queues = to_list(data["queues"], models.TaggedResource.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
