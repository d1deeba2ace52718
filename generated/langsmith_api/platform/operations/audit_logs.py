"""The operations of ``audit_logs``, as data."""

from langsmith_ext.runtime.operation import Operation, Pagination, Parameter, Success

LIST = Operation(
    package="langsmith_api.platform",
    resource="audit_logs",
    name="list",
    method="GET",
    path="/api/v1/audit-logs",
    scope="organization",
    safe=True,
    pagination=Pagination(
        style="cursor-query",
        items="items",
        limit="limit",
        cursor="cursor",
        next_cursor="cursor",
        max_limit=100,
        default_limit=10,
    ),
    query_parameters=(
        Parameter("end_time", required=True),
        Parameter("start_time", required=True),
        Parameter("cursor"),
        Parameter("limit"),
        Parameter("operations"),
        Parameter("workspace_id"),
    ),
    success={200: Success("application/json", "ListAuditLogsOCSFResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Organization-ID",)),
)
