"""The operations of ``experiments``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

EVALUATE_ADHOC = Operation(
    package="langsmith_api.platform",
    resource="experiments",
    name="evaluate_adhoc",
    method="POST",
    path="/api/v1/runs/experiments/{experiment_id}/evaluate",
    scope="workspace",
    path_parameters=("experiment_id",),
    body=Body("application/json", True, "EvaluateExperimentRequest"),
    success={200: Success("application/json", "dict[str, Any]")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
