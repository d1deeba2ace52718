"""The operations of ``agent_builder_integrations``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

LIST_AGENT_BUILDER_INTEGRATIONS = Operation(
    package="langsmith_api.platform",
    resource="agent_builder_integrations",
    name="list_agent_builder_integrations",
    method="GET",
    path="/v1/agent-builder/integrations",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "IntegrationsAgentBuilderIntegrationsPayload")},
    errors=(400, 403, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_AGENT_BUILDER_INTEGRATIONS = Operation(
    package="langsmith_api.platform",
    resource="agent_builder_integrations",
    name="replace_agent_builder_integrations",
    method="PUT",
    path="/v1/agent-builder/integrations",
    scope="workspace",
    body=Body("application/json", True, "IntegrationsAgentBuilderIntegrationsUpdatePayload"),
    success={200: Success("application/json", "IntegrationsAgentBuilderIntegrationsPayload")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
