"""The operations of ``prompts``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CANVAS = Operation(
    package="langsmith_api.platform",
    resource="prompts",
    name="canvas",
    method="POST",
    path="/api/v1/prompts/canvas",
    scope="workspace",
    body=Body("application/json", True, "PlaygroundPromptCanvasPayload"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
INVOKE = Operation(
    package="langsmith_api.platform",
    resource="prompts",
    name="invoke",
    method="POST",
    path="/api/v1/prompts/invoke_prompt",
    scope="none",
    body=Body("application/json", True, "InvokePromptPayload"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
)
