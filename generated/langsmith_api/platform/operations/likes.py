"""The operations of ``likes``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

LIKE_REPO = Operation(
    package="langsmith_api.platform",
    resource="likes",
    name="like_repo",
    method="POST",
    path="/api/v1/likes/{owner}/{repo}",
    scope="workspace",
    path_parameters=("owner", "repo"),
    body=Body("application/json", True, "LikeRepoRequest"),
    success={200: Success("application/json", "LikeRepoResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
