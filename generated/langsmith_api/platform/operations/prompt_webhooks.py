"""The operations of ``prompt_webhooks``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="create",
    method="POST",
    path="/api/v1/prompt-webhooks",
    scope="workspace",
    body=Body("application/json", True, "PromptWebhookCreate"),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="delete",
    method="DELETE",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    path_parameters=("webhook_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="get",
    method="GET",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    safe=True,
    path_parameters=("webhook_id",),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="list",
    method="GET",
    path="/api/v1/prompt-webhooks",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[PromptWebhook]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
TEST = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="test",
    method="POST",
    path="/api/v1/prompt-webhooks/test",
    scope="workspace",
    body=Body("application/json", True, "PromptWebhookTest"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="update",
    method="PATCH",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    path_parameters=("webhook_id",),
    body=Body("application/json", True, "PromptWebhookUpdate"),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
