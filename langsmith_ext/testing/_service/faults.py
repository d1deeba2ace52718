"""Failures on demand: which requests fail, how often and how."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http.client import responses
from typing import Any

from langsmith_ext.testing._service.contract import JsonSchema, ServedContract
from langsmith_ext.testing._service.messages import JSON, OutgoingResponse
from langsmith_ext.testing._service.routing import Route

UNKNOWN_ENUM_VALUE = "a_value_from_the_future"
_PROXY_PAGE = (
    "<html>\r\n<head><title>{status} {phrase}</title></head>\r\n<body>\r\n"
    "<center><h1>{status} {phrase}</h1></center>\r\n<hr><center>proxy</center>\r\n</body>\r\n</html>\r\n"
)


@dataclass(slots=True)
class Fault:
    """One way to fail, for the requests of one operation; see ``LangSmithServer.fail`` for what the fields mean."""

    method: str
    path: str
    route: Route | None
    times: int | None
    status: int | None = None
    body: Any = None
    retry_after: float | str | None = None
    delay: float = 0.0
    reset: str | None = None
    truncate: bool = False
    html: bool = False
    unknown_enums: bool = False
    missing: tuple[str, ...] = ()
    wrong_type: tuple[str, ...] = ()

    def meets(self, method: str, path: str, route: Route | None) -> bool:
        """Return whether a request should fail."""
        if self.times == 0 or method != self.method:
            return False
        if self.route is None or route is None:
            return path == self.path
        if route.operation is not self.route.operation:
            return False
        return all(value == route.path[name] or value.startswith("{") for name, value in self.route.path.items())

    @property
    def prevents(self) -> bool:
        """Return whether the request fails before the service has done anything."""
        return self.reset == "before" or self.html or (self.status is not None and self.status >= 400)

    def response(self) -> OutgoingResponse:
        """Return the response that replaces the service's own."""
        status = self.status or 502
        phrase = responses.get(status, "Error")
        headers = {} if self.retry_after is None else {"retry-after": _seconds(self.retry_after)}
        if self.html:
            page = _PROXY_PAGE.format(status=status, phrase=phrase)
            return OutgoingResponse(status, {**headers, "content-type": "text/html"}, page.encode())
        body = {"detail": phrase} if self.body is None else self.body
        response = OutgoingResponse.of_json(status, body, headers)
        response.cut = 0 if self.reset == "before" else None
        return response

    def spoil(
        self, contract: ServedContract, schema: JsonSchema | None, response: OutgoingResponse
    ) -> OutgoingResponse:
        """Return the service's own response with the requested damage."""
        if self.status is not None and response.status < 300:
            response.status = self.status
        is_json = response.headers.get("content-type") == JSON
        if is_json and (self.unknown_enums or self.missing or self.wrong_type):
            value = _spoiled(contract, schema or {}, json.loads(response.body), self)
            response.body = json.dumps(value).encode()
        if self.truncate:
            response.body = response.body[: max(len(response.body) // 2, 1)]
        if self.reset == "body":
            response.cut = len(response.body) // 2
        return response


def _seconds(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:g}"


def _spoiled(contract: ServedContract, schema: JsonSchema | bool, value: Any, fault: Fault) -> Any:
    leaves = contract.alternatives(schema)
    if isinstance(value, list):
        items: JsonSchema = next((leaf["items"] for leaf in leaves if "items" in leaf), {})
        return [_spoiled(contract, items, item, fault) for item in value]
    if isinstance(value, Mapping):
        inner = {name: leaf for one in leaves for name, leaf in one.get("properties", {}).items()}
        return {
            name: _other_type(item)
            if name in fault.wrong_type
            else _spoiled(contract, inner.get(name, {}), item, fault)
            for name, item in value.items()
            if name not in fault.missing
        }
    if fault.unknown_enums and isinstance(value, str) and any("enum" in leaf for leaf in leaves):
        return UNKNOWN_ENUM_VALUE
    return value


def _other_type(value: Any) -> Any:
    """Return a value of another JSON type."""
    return {"unexpected": True} if isinstance(value, (str, int, float, bool)) else "unexpected"


def named(fields: str | Iterable[str]) -> tuple[str, ...]:
    """Return one or more field names as a tuple."""
    return (fields,) if isinstance(fields, str) else tuple(fields)


def next_fault(faults: Iterable[Fault], method: str, path: str, route: Route | None) -> Fault | None:
    """Return the first fault that applies to a request, counted down; None when there is none."""
    for fault in faults:
        if fault.meets(method, path, route):
            if fault.times is not None:
                fault.times -= 1
            return fault
    return None
