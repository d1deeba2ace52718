"""The operations of ``model_price_map``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_NEW_MODEL_PRICE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="create_new_model_price",
    method="POST",
    path="/api/v1/model-price-map",
    scope="workspace",
    body=Body("application/json", True, "ModelPriceMapCreateSchema"),
    success={200: Success("application/json", "ModelPriceMapSchema")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_MODEL_PRICE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="delete_model_price",
    method="DELETE",
    path="/api/v1/model-price-map/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
READ_MODEL_PRICE_MAP = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="read_model_price_map",
    method="GET",
    path="/api/v1/model-price-map",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[ModelPriceMapSchema]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_MODEL_PRICE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="update_model_price",
    method="PUT",
    path="/api/v1/model-price-map/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "ModelPriceMapUpdateSchema"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
