"""The operations of ``model_price_map``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="create",
    method="POST",
    path="/api/v1/model-price-map",
    scope="workspace",
    body=Body("application/json", True, "ModelPriceMapCreateSchema"),
    success={200: Success("application/json", "ModelPriceMapSchema")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="delete",
    method="DELETE",
    path="/api/v1/model-price-map/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="list",
    method="GET",
    path="/api/v1/model-price-map",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[ModelPriceMapSchema]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
REPLACE = Operation(
    package="langsmith_api.platform",
    resource="model_price_map",
    name="replace",
    method="PUT",
    path="/api/v1/model-price-map/{id}",
    scope="workspace",
    path_parameters=("id",),
    body=Body("application/json", True, "ModelPriceMapUpdateSchema"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
