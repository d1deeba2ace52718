"""The operations of ``experiment_view_overrides``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="create",
    method="POST",
    path="/datasets/{dataset_id}/experiment-view-overrides",
    scope="workspace",
    path_parameters=("dataset_id",),
    body=Body("application/json", True, "ExperimentViewOverridePostRequest"),
    success={201: Success("application/json", "ExperimentViewOverride")},
    errors=(400, 401, 404, 409, 422, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="delete",
    method="DELETE",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    path_parameters=("dataset_id", "id"),
    success={204: Success(None, "None")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="get",
    method="GET",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    safe=True,
    path_parameters=("dataset_id", "id"),
    success={200: Success("application/json", "ExperimentViewOverride")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="list",
    method="GET",
    path="/datasets/{dataset_id}/experiment-view-overrides",
    scope="workspace",
    safe=True,
    path_parameters=("dataset_id",),
    success={200: Success("application/json", "list[ExperimentViewOverride]")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="update",
    method="PATCH",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    path_parameters=("dataset_id", "id"),
    body=Body("application/json", True, "ExperimentViewOverridePatchRequest"),
    success={200: Success("application/json", "ExperimentViewOverride")},
    errors=(400, 401, 404, 422, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
