"""The operations of ``prompt_webhooks``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_PROMPT_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="create_prompt_webhook",
    method="POST",
    path="/api/v1/prompt-webhooks",
    scope="workspace",
    body=Body("application/json", True, "PromptWebhookCreate"),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
DELETE_PROMPT_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="delete_prompt_webhook",
    method="DELETE",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    path_parameters=("webhook_id",),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
GET_PROMPT_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="get_prompt_webhook",
    method="GET",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    safe=True,
    path_parameters=("webhook_id",),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
LIST_PROMPT_WEBHOOKS = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="list_prompt_webhooks",
    method="GET",
    path="/api/v1/prompt-webhooks",
    scope="workspace",
    safe=True,
    success={200: Success("application/json", "list[PromptWebhook]")},
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
TEST_PROMPT_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="test_prompt_webhook",
    method="POST",
    path="/api/v1/prompt-webhooks/test",
    scope="workspace",
    body=Body("application/json", True, "PromptWebhookTest"),
    success={200: Success("application/json", "dict[str, str]")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
UPDATE_PROMPT_WEBHOOK = Operation(
    package="langsmith_api.platform",
    resource="prompt_webhooks",
    name="update_prompt_webhook",
    method="PATCH",
    path="/api/v1/prompt-webhooks/{webhook_id}",
    scope="workspace",
    path_parameters=("webhook_id",),
    body=Body("application/json", True, "PromptWebhookUpdate"),
    success={200: Success("application/json", "PromptWebhook")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
