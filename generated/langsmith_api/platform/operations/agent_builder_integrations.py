"""The operations of ``agent_builder_integrations``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

GET = Operation(
    package="langsmith_api.platform",
    resource="agent_builder_integrations",
    name="get",
    method="GET",
    path="/v1/agent-builder/integrations",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "AgentBuilderIntegrationsPayload")},
    errors=(400, 403, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE = Operation(
    package="langsmith_api.platform",
    resource="agent_builder_integrations",
    name="replace",
    method="PUT",
    path="/v1/agent-builder/integrations",
    scope="workspace",
    body=Body("application/json", True, "AgentBuilderIntegrationsUpdatePayload"),
    success={200: Success("application/json", "AgentBuilderIntegrationsPayload")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
