"""The embedded service without sockets: a function from request to response, and the state between requests."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from dataclasses import replace

from langsmith_ext.testing._service import organization
from langsmith_ext.testing._service.access import Access, admit
from langsmith_ext.testing._service.behaviours import Behaviour, bind
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.contract import SHIPPED, ContractSource, read_contract
from langsmith_ext.testing._service.engine import engine_of
from langsmith_ext.testing._service.faults import Fault, next_fault
from langsmith_ext.testing._service.messages import (
    JSON,
    IncomingRequest,
    OutgoingResponse,
    RecordedRequest,
    RefusedError,
)
from langsmith_ext.testing._service.problems import problem, refuse, unknown_problems
from langsmith_ext.testing._service.routing import Route
from langsmith_ext.testing._service.state import State
from langsmith_ext.testing._service.validation import Judged

DEFAULT_API_KEY = "lsv2_sk_test"
FILES = "/files/"
"""Where uploaded files are served, which is not in the contract."""
KEPT_REQUESTS = 10_000  # for assertions; a service that runs for days drops earlier ones

_log = logging.getLogger("langsmith_ext.testing")


class Service:
    """An embedded LangSmith.

    Args:
        api_key: The key that is known from the start; it is bound to the default workspace.
        strict_unknown: Refuse (422) fields and parameters that the contract does not know, instead of recording them.
        contract: The contract to follow; see ``read_contract``.
        behaviours: What operations do, by route; every other operation answers with a sample. All by default.
    """

    def __init__(
        self,
        *,
        api_key: str = DEFAULT_API_KEY,
        strict_unknown: bool = False,
        contract: ContractSource = SHIPPED,
        behaviours: Mapping[str, Behaviour] | None = None,
    ) -> None:
        self.contract = read_contract(contract)
        self._is_shipped = contract == SHIPPED  # behaviours are written for this contract
        self.api_key = api_key
        self.strict_unknown = strict_unknown
        self.requests: list[RecordedRequest] = []
        self.faults: list[Fault] = []
        self.state = State()
        self.lock = threading.RLock()
        self._engine = engine = engine_of(self.contract)
        self._behaviours = engine.behaviours if behaviours is None else bind(behaviours, self.contract)
        self.home = organization.found(self.state, "Acme", api_key)

    def route(self, method: str, path: str) -> Route | tuple[str, ...]:
        """Return the operation that a path means, else the methods that the path has."""
        return self._engine.router.match(method.upper(), path)

    def handle(self, request: IncomingRequest) -> OutgoingResponse:
        """Answer one request. An error in the service itself is logged and answered with 500."""
        record = RecordedRequest(
            method=request.method,
            path=request.path,
            query=request.query,
            headers=dict(request.headers),
            body=request.body,
        )
        with self.lock:
            self.requests.append(record)
            del self.requests[:-KEPT_REQUESTS]
            try:
                response = self._handle(request, record)
            except Exception:
                _log.exception("%s %s failed inside the embedded service", request.method, request.target)
                response = OutgoingResponse.of_json(500, {"detail": "Internal Server Error"})
        response.headers.setdefault("x-request-id", self.state.new_id())
        record.status = 0 if response.cut == 0 else response.status
        return response

    def _handle(self, request: IncomingRequest, record: RecordedRequest) -> OutgoingResponse:
        found = self.route(request.method, request.path)
        route = found if isinstance(found, Route) else None
        record.operation = route.operation.key if route else None
        fault = next_fault(self.faults, request.method, request.path, route)
        if fault is None:
            return self._answer(found, request, record)
        if fault.prevents:
            response = fault.response()
        else:
            response = self._answer(found, request, record)
            response = fault.spoil(self.contract, route.operation.result if route else None, response)
        response.delay = fault.delay
        return response

    def _answer(
        self, found: Route | tuple[str, ...], request: IncomingRequest, record: RecordedRequest
    ) -> OutgoingResponse:
        if not isinstance(found, Route):
            if found:
                return self._engine.answerer.refuse(None, RefusedError(405, headers={"allow": ", ".join(found)}))
            return self._engine.answerer.refuse(None, RefusedError(404))
        access = Access()
        try:
            access = admit(self.state, found.operation, request)
            judged = self._engine.judge.judge(found.operation, found.path, request)
            record.unknown = tuple(judged.unknown)
            problems = judged.problems + (unknown_problems(judged.unknown) if self.strict_unknown else [])
            if problems:
                raise refuse(problems)
            if found.operation.upgrades:
                raise RefusedError(400, "This opens a WebSocket (RFC 6455): connect with a WebSocket client")
            response = self._perform(found, access, judged, request)
        except RefusedError as refusal:
            response = self._engine.answerer.refuse(found.operation, refusal)
        for name, value in found.operation.deprecation.items():
            response.headers.setdefault(name, value)
        self._engine.audit_log.note(self.state, found, access, request, response.status)
        return response

    def _not_given(self, call: ServedCall) -> set[str]:
        """Return the fields that a contract declares for a body, or its items, and that were not given."""
        schema = call.operation.bodies.get(JSON, {})
        items = [leaf["items"] for leaf in self.contract.alternatives(schema) if "items" in leaf]
        declared = {name for one in (schema, *items) for name in self.contract.properties(one)}
        given = call.body if isinstance(call.body, list) else [call.body]
        return declared - set.intersection(*(set(one) for one in given if isinstance(one, dict)), declared)

    def _perform(self, route: Route, access: Access, judged: Judged, request: IncomingRequest) -> OutgoingResponse:
        call = ServedCall(
            state=self.state,
            contract=self.contract,
            operation=route.operation,
            access=access,
            path={**route.path, **judged.path},
            query=judged.query,
            body=judged.body,
            parts=judged.parts,
            base_url=f"http://{request.header('host') or 'langsmith.test'}",
            judge_body=self._engine.judge_body,
            has_long_numbers=judged.has_long_numbers,
            headers=judged.headers,
            media_type=request.media_type,
        )
        bound = self._behaviours.get(route.operation.key)
        if bound is not None:
            try:
                named = replace(call, path=dict(zip(bound.names, call.path.values(), strict=True)))
                return self._engine.answerer.respond(call, request, bound.behaviour(named))
            except RefusedError:
                raise
            except Exception as error:
                if isinstance(error, KeyError) and (name := error.args[0]) in self._not_given(call):
                    raise refuse([problem("missing", ("body", name), "Field required")]) from error
                if self._is_shipped:
                    raise
                _log.warning(
                    "%s answers with a sample: its behaviour does not fit this contract (%r)",
                    route.operation.key,
                    error,
                )
        return self._engine.answerer.respond(call, request, self._engine.answerer.sample(call))
