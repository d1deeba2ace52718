"""The operations of ``feedback_configs``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="feedback_configs",
    name="create",
    method="POST",
    path="/api/v1/feedback-configs",
    scope="workspace",
    body=Body("application/json", True, "CreateFeedbackConfigSchema"),
    success={200: Success("application/json", "FeedbackConfigSchema")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="feedback_configs",
    name="delete",
    method="DELETE",
    path="/api/v1/feedback-configs",
    scope="workspace",
    query_parameters=(Parameter("feedback_key", required=True),),
    success={204: Success(None, "None")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="feedback_configs",
    name="list",
    method="GET",
    path="/api/v1/feedback-configs",
    scope="workspace",
    safe=True,
    pagination=Pagination(style="offset-query", limit="limit", offset="offset", max_limit=100),
    query_parameters=(
        Parameter("key"),
        Parameter("limit"),
        Parameter("name_contains"),
        Parameter("offset"),
        Parameter("read_after_write"),
        Parameter("sort_by_desc"),
    ),
    success={200: Success("application/json", "list[FeedbackConfigSchema]")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="feedback_configs",
    name="update",
    method="PATCH",
    path="/api/v1/feedback-configs",
    scope="workspace",
    body=Body("application/json", True, "UpdateFeedbackConfigSchema"),
    success={200: Success("application/json", "FeedbackConfigSchema")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
