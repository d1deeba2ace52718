"""The operations of ``threads``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

LIST_TRACES = Operation(
    package="langsmith_api.platform",
    resource="threads",
    name="list_traces",
    method="GET",
    path="/v2/threads/{thread_id}/traces",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="cursor-query",
        items="items",
        limit="page_size",
        cursor="cursor",
        next_cursor="next_cursor",
        max_limit=100,
        default_limit=20,
    ),
    path_parameters=("thread_id",),
    query_parameters=(
        Parameter("project_id", required=True),
        Parameter("cursor"),
        Parameter("filter"),
        Parameter("page_size"),
        Parameter("selects"),
    ),
    success={200: Success("application/json", "QueryThreadTracesResponseBody")},
    errors=(400, 403, 422),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
QUERY = Operation(
    package="langsmith_api.platform",
    resource="threads",
    name="query",
    method="POST",
    path="/v2/threads/query",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="cursor-body",
        items="items",
        limit="page_size",
        cursor="cursor",
        next_cursor="next_cursor",
        max_limit=100,
        default_limit=20,
    ),
    body=Body("application/json", True, "QueryThreadsRequestBody"),
    success={200: Success("application/json", "QueryThreadsResponseBody")},
    errors=(400, 403, 422),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
