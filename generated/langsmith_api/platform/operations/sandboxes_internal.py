"""The operations of ``sandboxes_internal``, as data."""

from langsmith_ext.runtime.operation import Operation, Success

START_BOX = Operation(
    package="langsmith_api.platform",
    resource="sandboxes_internal",
    name="start_box",
    method="POST",
    path="/v2/sandboxes/internal/start/{name}",
    scope="workspace",
    path_parameters=("name",),
    success={200: Success("application/json", "SandboxClaimResponse")},
    errors=(400, 404, 500),
    security=(("Tenant-ID",),),
)
