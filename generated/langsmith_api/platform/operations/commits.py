"""The operations of ``commits``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Pagination, Parameter, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="commits",
    name="create",
    method="POST",
    path="/commits/{owner}/{repo}",
    scope="workspace",
    path_parameters=("owner", "repo"),
    body=Body("application/json", True, "CreateCommitReq"),
    success={201: Success("application/json", "CreateCommitResponse")},
    errors=(400, 403, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="commits",
    name="get",
    method="GET",
    path="/commits/{owner}/{repo}/{commit}",
    scope="workspace",
    safe=True,
    path_parameters=("owner", "repo", "commit"),
    query_parameters=(
        Parameter("get_examples"),
        Parameter("include"),
        Parameter("include_model"),
        Parameter("is_view"),
    ),
    success={200: Success("application/json", "CommitResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="commits",
    name="list",
    method="GET",
    path="/commits/{owner}/{repo}",
    scope="workspace",
    safe=True,
    pagination=Pagination(
        style="offset-query",
        items="commits",
        limit="limit",
        offset="offset",
        total="total",
        max_limit=100,
        default_limit=20,
    ),
    path_parameters=("owner", "repo"),
    query_parameters=(Parameter("include_stats"), Parameter("limit"), Parameter("offset"), Parameter("tag")),
    success={200: Success("application/json", "ListCommitsResponse")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
