"""The operations of ``fleet_github_app``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_AUTH_LINK = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="create_auth_link",
    method="POST",
    path="/v1/platform/fleet/providers/github-app/auth",
    scope="workspace",
    success={200: Success("application/json", "GithubAppUserAuthLinkResponse")},
    errors=(400, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
CREATE_INSTALL_LINK = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="create_install_link",
    method="POST",
    path="/v1/platform/fleet/providers/github-app/install",
    scope="workspace",
    success={200: Success("application/json", "GithubAppInstallLinkResponse")},
    errors=(400, 404, 503),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
CREATE_TOKEN = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="create_token",
    method="POST",
    path="/v1/platform/fleet/providers/github-app/tokens",
    scope="workspace",
    body=Body("application/json", True, "GithubAppTokenRequest"),
    success={200: Success("application/json", "GithubAppUserTokenResponse")},
    errors=(400, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_CONNECTION = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="delete_connection",
    method="DELETE",
    path="/v1/platform/fleet/providers/github-app/connection",
    scope="workspace",
    success={204: Success(None, "None")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_INSTALLATION = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="delete_installation",
    method="DELETE",
    path="/v1/platform/fleet/providers/github-app/installations/{id}",
    scope="workspace",
    path_parameters=("id",),
    success={204: Success(None, "None")},
    errors=(400, 404),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_CONNECTION = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="get_connection",
    method="GET",
    path="/v1/platform/fleet/providers/github-app/connection",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "GithubAppUserConnectionStatus")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_INSTALLATION_REPOS = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="list_installation_repos",
    method="GET",
    path="/v1/platform/fleet/providers/github-app/installations/{id}/repos",
    scope="workspace",
    safe=True,
    path_parameters=("id",),
    success={200: Success("application/json", "list[GithubAppRepository]")},
    errors=(400, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_INSTALLATIONS = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="list_installations",
    method="GET",
    path="/v1/platform/fleet/providers/github-app/installations",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[GithubAppInstallation]")},
    errors=(400, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
RECEIVE_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="receive_webhook",
    method="POST",
    path="/v1/platform/fleet/providers/github-app/webhooks",
    scope="none",
    body=Body("application/json", True, "dict[str, Any]"),
    success={200: Success(None, "None")},
    errors=(400, 403),
)
REFRESH_INSTALLATIONS = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="refresh_installations",
    method="POST",
    path="/v1/platform/fleet/providers/github-app/installations/refresh",
    scope="workspace",
    success={200: Success("application/json", "list[GithubAppInstallation]")},
    errors=(400, 404, 502),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_CONNECTION = Operation(
    package="langsmith_api.platform",
    resource="fleet_github_app",
    name="update_connection",
    method="PATCH",
    path="/v1/platform/fleet/providers/github-app/connection",
    scope="workspace",
    body=Body("application/json", True, "GithubAppUpdateUserConnectionRequest"),
    success={200: Success("application/json", "GithubAppUserConnectionStatus")},
    errors=(400, 404, 500),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
