"""The operations of ``features``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

DELETE_DEFAULT_MODEL = Operation(
    package="langsmith_api.platform",
    resource="features",
    name="delete_default_model",
    method="DELETE",
    path="/v1/platform/features/{feature}/default-model",
    scope="workspace",
    path_parameters=("feature",),
    success={204: Success(None, "None")},
    errors=(401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DISABLE_MODEL = Operation(
    package="langsmith_api.platform",
    resource="features",
    name="disable_model",
    method="PUT",
    path="/v1/platform/features/{feature}/disabled-models",
    scope="workspace",
    path_parameters=("feature",),
    body=Body("application/json", True, "FeatureDisableModelRequest"),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
ENABLE_MODEL = Operation(
    package="langsmith_api.platform",
    resource="features",
    name="enable_model",
    method="DELETE",
    path="/v1/platform/features/{feature}/disabled-models/{model}",
    scope="workspace",
    path_parameters=("feature", "model"),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="features",
    name="list",
    method="GET",
    path="/v1/platform/features",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[FeatureConfig]")},
    errors=(401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE_DEFAULT_MODEL = Operation(
    package="langsmith_api.platform",
    resource="features",
    name="replace_default_model",
    method="PUT",
    path="/v1/platform/features/{feature}/default-model",
    scope="workspace",
    path_parameters=("feature",),
    body=Body("application/json", True, "FeatureUpsertDefaultModelRequest"),
    success={204: Success(None, "None")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
