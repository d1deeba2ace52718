"""The operations of ``data_planes``, as data."""

from langsmith_ext.runtime.operation import Operation, Success

LIST_DATA_PLANES = Operation(
    package="langsmith_api.platform",
    resource="data_planes",
    name="list_data_planes",
    method="GET",
    path="/v1/platform/orgs/current/data-planes",
    scope="organization",
    safe=True,
    success={200: Success("application/json", "DataPlanesListPublicDataPlanesResponse")},
    errors=(400, 401, 403, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
