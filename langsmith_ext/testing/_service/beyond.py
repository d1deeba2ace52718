"""Operations that the real service has beside those of its document: OpenTelemetry's, and the files that it shows.

Here they are declared as a document would declare them; what they do is registered like any other behaviour.
"""

from __future__ import annotations

from collections.abc import Mapping

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract, ServedOperation, ServedParameter
from langsmith_ext.testing._service.messages import JSON

_ANYTHING: JsonSchema = {}
_TEXT: JsonSchema = {"type": "string"}
_OTLP = {"application/x-protobuf": _ANYTHING, JSON: {"type": "object"}}
_PROJECT = {"Langsmith-Project": ServedParameter(required=False, explode=True, schema=_TEXT)}


def _operation(
    method: str,
    path: str,
    scope: str,
    bodies: Mapping[str, JsonSchema] | None = None,
    headers: Mapping[str, ServedParameter] | None = None,
) -> ServedOperation:
    placeholder = ServedParameter(required=True, explode=True, schema=_TEXT)
    return ServedOperation(
        method=method,
        path=path,
        route=f"{method} {path.replace('{file_id}', '{}')}",
        scope=scope,
        safe=method == "GET",
        pagination=None,
        parameters={
            "path": {"file_id": placeholder} if "{file_id}" in path else {},
            "query": {},
            "header": headers or {},
        },
        bodies=bodies or {},
        body_required=False,
        status=200,
        upgrades=False,
        deprecation={},
        answers={},
        errors={},
        takes_null=True,
    )


BEYOND: tuple[ServedOperation, ...] = (
    _operation("POST", "/otel/v1/traces", "workspace", _OTLP, _PROJECT),
    _operation("POST", "/otel/v1/logs", "workspace", _OTLP, _PROJECT),
    _operation("GET", "/files/{file_id}", "none"),
)


def beyond(contract: ServedContract) -> list[ServedOperation]:
    """Return the operations that a service answers beside those of its contract."""
    declared = {operation.route for operation in contract.operations.values()}
    return [operation for operation in BEYOND if operation.route not in declared]
