"""The operations of ``nps``, as data."""

from langsmith_ext.runtime.operation import Body, Operation, Success

CREATE_RESPONSE = Operation(
    package="langsmith_api.platform",
    resource="nps",
    name="create_response",
    method="POST",
    path="/v1/platform/nps/response",
    scope="user",
    body=Body("application/json", True, "NPSSubmitResponseRequest"),
    success={204: Success(None, "None")},
    errors=(400, 401),
    security=(("Bearer-Auth",),),
)
