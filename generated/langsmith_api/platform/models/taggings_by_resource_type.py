from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from langsmith_ext.runtime.decoding import to_list
from langsmith_ext.runtime.model import Model, model, new

from .. import models

if TYPE_CHECKING:
    from .resource2 import Resource2


@model
class TaggingsByResourceType(Model):
    """Part of other models."""

    alerts: list[Resource2] | None = None
    dashboards: list[Resource2] | None = None
    datasets: list[Resource2] | None = None
    deployments: list[Resource2] | None = None
    experiments: list[Resource2] | None = None
    fleet_integrations: list[Resource2] | None = None
    mcp_servers: list[Resource2] | None = None
    projects: list[Resource2] | None = None
    prompts: list[Resource2] | None = None
    queues: list[Resource2] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        self = new(cls)
        if len(data) >= 10:  # likely complete; without looking for each field, reading takes a quarter less
            try:
                self.alerts = to_list(data["alerts"], models.Resource2.decode)
                self.dashboards = to_list(data["dashboards"], models.Resource2.decode)
                self.datasets = to_list(data["datasets"], models.Resource2.decode)
                self.deployments = to_list(data["deployments"], models.Resource2.decode)
                self.experiments = to_list(data["experiments"], models.Resource2.decode)
                self.fleet_integrations = to_list(data["fleet_integrations"], models.Resource2.decode)
                self.mcp_servers = to_list(data["mcp_servers"], models.Resource2.decode)
                self.projects = to_list(data["projects"], models.Resource2.decode)
                self.prompts = to_list(data["prompts"], models.Resource2.decode)
                self.queues = to_list(data["queues"], models.Resource2.decode)
            except KeyError:
                self = new(cls)
            else:
                if len(data) > 10:
                    self._keep(data)
                return self
        if "alerts" in data:
            self.alerts = to_list(data["alerts"], models.Resource2.decode)
        if "dashboards" in data:
            self.dashboards = to_list(data["dashboards"], models.Resource2.decode)
        if "datasets" in data:
            self.datasets = to_list(data["datasets"], models.Resource2.decode)
        if "deployments" in data:
            self.deployments = to_list(data["deployments"], models.Resource2.decode)
        if "experiments" in data:
            self.experiments = to_list(data["experiments"], models.Resource2.decode)
        if "fleet_integrations" in data:
            self.fleet_integrations = to_list(data["fleet_integrations"], models.Resource2.decode)
        if "mcp_servers" in data:
            self.mcp_servers = to_list(data["mcp_servers"], models.Resource2.decode)
        if "projects" in data:
            self.projects = to_list(data["projects"], models.Resource2.decode)
        if "prompts" in data:
            self.prompts = to_list(data["prompts"], models.Resource2.decode)
        if "queues" in data:
            self.queues = to_list(data["queues"], models.Resource2.decode)
        if not cls.contract_known.issuperset(data):
            self._keep(data)
        return self
