"""The operations of ``ace``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

EXECUTE = Operation(
    package="langsmith_api.platform",
    resource="ace",
    name="execute",
    method="POST",
    path="/api/v1/ace/execute",
    scope="workspace",
    body=Body("application/json", True, "AceExecuteBody"),
    success={200: Success("application/json", "dict[str, Any]")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
