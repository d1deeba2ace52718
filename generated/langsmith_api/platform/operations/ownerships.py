"""The operations of ``ownerships``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

ADD_REPO_OWNER = Operation(
    package="langsmith_api.platform",
    resource="ownerships",
    name="add_repo_owner",
    method="POST",
    path="/api/v1/repos/{owner}/{repo}/owners",
    scope="workspace",
    path_parameters=("owner", "repo"),
    body=Body("application/json", True, "AddRepoOwnerRequest"),
    success={200: Success("application/json", "RepoOwner")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_REPO_OWNER = Operation(
    package="langsmith_api.platform",
    resource="ownerships",
    name="delete_repo_owner",
    method="DELETE",
    path="/api/v1/repos/{owner}/{repo}/owners",
    scope="workspace",
    path_parameters=("owner", "repo"),
    body=Body("application/json", True, "RemoveRepoOwnerRequest"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_REPO_OWNERS = Operation(
    package="langsmith_api.platform",
    resource="ownerships",
    name="list_repo_owners",
    method="GET",
    path="/api/v1/repos/{owner}/{repo}/owners",
    scope="workspace",
    safe=True,
    path_parameters=("owner", "repo"),
    success={200: Success("application/json", "ListRepoOwnersResponse")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
