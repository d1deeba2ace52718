"""The operations of ``experiment_view_overrides``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_EXPERIMENT_VIEW_OVERRIDE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="create_experiment_view_override",
    method="POST",
    path="/datasets/{dataset_id}/experiment-view-overrides",
    scope="workspace",
    path_parameters=("dataset_id",),
    body=Body("application/json", True, "ExperimentViewOverridesExperimentViewOverridePostRequest"),
    success={201: Success("application/json", "ExperimentViewOverridesExperimentViewOverride")},
    errors=(400, 401, 404, 409, 422, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_EXPERIMENT_VIEW_OVERRIDE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="delete_experiment_view_override",
    method="DELETE",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    path_parameters=("dataset_id", "id"),
    success={204: Success(None, "None")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_EXPERIMENT_VIEW_OVERRIDE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="get_experiment_view_override",
    method="GET",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    safe=True,
    path_parameters=("dataset_id", "id"),
    success={200: Success("application/json", "ExperimentViewOverridesExperimentViewOverride")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_EXPERIMENT_VIEW_OVERRIDES = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="list_experiment_view_overrides",
    method="GET",
    path="/datasets/{dataset_id}/experiment-view-overrides",
    scope="workspace",
    safe=True,
    path_parameters=("dataset_id",),
    success={200: Success("application/json", "list[ExperimentViewOverridesExperimentViewOverride]")},
    errors=(400, 401, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_EXPERIMENT_VIEW_OVERRIDE = Operation(
    package="langsmith_api.platform",
    resource="experiment_view_overrides",
    name="update_experiment_view_override",
    method="PATCH",
    path="/datasets/{dataset_id}/experiment-view-overrides/{id}",
    scope="workspace",
    path_parameters=("dataset_id", "id"),
    body=Body("application/json", True, "ExperimentViewOverridesExperimentViewOverridePatchRequest"),
    success={200: Success("application/json", "ExperimentViewOverridesExperimentViewOverride")},
    errors=(400, 401, 404, 422, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
