"""The operations of ``prompts``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

INVOKE_PROMPT = Operation(
    package="langsmith_api.platform",
    resource="prompts",
    name="invoke_prompt",
    method="POST",
    path="/api/v1/prompts/invoke_prompt",
    scope="none",
    body=Body("application/json", True, "InvokePromptPayload"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
)
PROMPT_CANVAS = Operation(
    package="langsmith_api.platform",
    resource="prompts",
    name="prompt_canvas",
    method="POST",
    path="/api/v1/prompts/canvas",
    scope="workspace",
    body=Body("application/json", True, "PlaygroundPromptCanvasPayload"),
    success={200: Success("application/json", "Any")},
    errors=(422,),
    security=(("API-Key",), ("Bearer-Auth",), ("Tenant-ID",)),
)
