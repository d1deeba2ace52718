"""The operations of ``metrics``, as data."""

from langsmith_ext.runtime.operation import Operation, Success

GET_QUEUE = Operation(
    package="langsmith_api.platform",
    resource="metrics",
    name="get_queue",
    method="GET",
    path="/api/v1/metrics/queue/{queue_name}",
    scope="none",
    safe=True,
    path_parameters=("queue_name",),
    success={200: Success("application/json", "QueueInfoResponse")},
    errors=(422,),
)
