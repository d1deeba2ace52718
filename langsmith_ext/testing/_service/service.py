"""The embedded service without its sockets: one function from a request to a response, and all that it remembers."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service import audit, organization
from langsmith_ext.testing._service.access import Access, admit
from langsmith_ext.testing._service.answers import Answerer
from langsmith_ext.testing._service.behaviours import BEHAVIOURS, Behaviour, behaviour_of
from langsmith_ext.testing._service.call import ServedCall
from langsmith_ext.testing._service.contract import ServedContract, load_contract
from langsmith_ext.testing._service.faults import Fault, next_fault
from langsmith_ext.testing._service.messages import IncomingRequest, OutgoingResponse, RecordedRequest, RefusedError
from langsmith_ext.testing._service.problems import refuse, unknown_problems
from langsmith_ext.testing._service.routing import Route, router_of
from langsmith_ext.testing._service.state import EVERYWHERE, State
from langsmith_ext.testing._service.validation import Judge, Judged

DEFAULT_API_KEY = "lsv2_sk_test"
KEPT_REQUESTS = 10_000  # for assertions; a service that runs for days forgets the earlier ones

_log = logging.getLogger("langsmith_ext.testing")
_shared = threading.Lock()
_engines: dict[int, tuple[Judge, Answerer]] = {}


def _engine(contract: ServedContract) -> tuple[Judge, Answerer]:
    """The compiled parts of a contract; services of one process share them, for a new service to cost nothing."""
    with _shared:
        if id(contract) not in _engines:
            judge = Judge(contract)
            _engines[id(contract)] = judge, Answerer(contract, judge)
        return _engines[id(contract)]


class Service:
    """An embedded LangSmith.

    Args:
        api_key: The key that is known from the start: bound to the default workspace, of the default organization.
        strict_unknown: Refuse (422) fields and parameters that the contract does not know, instead of recording them.
        contract: The contract to follow, by default the one of the installed package.
        behaviours: What operations do by themselves; every other operation answers with a sample.
    """

    def __init__(
        self,
        *,
        api_key: str = DEFAULT_API_KEY,
        strict_unknown: bool = False,
        contract: ServedContract | None = None,
        behaviours: Mapping[str, Behaviour] = BEHAVIOURS,
    ) -> None:
        self.contract = contract or load_contract()
        self.api_key = api_key
        self.strict_unknown = strict_unknown
        self.requests: list[RecordedRequest] = []
        self.faults: list[Fault] = []
        self.state = State()
        self.lock = threading.RLock()
        self._router = router_of(self.contract)
        self._judge, self._answerer = _engine(self.contract)
        self._behaviours = behaviours
        self.home = organization.found(self.state, "Acme", api_key)

    def route(self, method: str, path: str) -> Route | tuple[str, ...]:
        """The operation that a path means, else the methods that the path knows."""
        return self._router.match(method.upper(), path)

    def handle(self, request: IncomingRequest) -> OutgoingResponse:
        """Answer one request. Never raises: an error in the service itself is logged and answered with 500."""
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
                return self._answerer.refuse(None, RefusedError(405, headers={"allow": ", ".join(found)}))
            return self._file(request) or self._answerer.refuse(None, RefusedError(404))
        access = Access()
        try:
            access = admit(self.state, found.operation, request)
            judged = self._judge.judge(found.operation, found.path, request)
            record.unknown = tuple(judged.unknown)
            problems = judged.problems + (unknown_problems(judged.unknown) if self.strict_unknown else [])
            if problems:
                raise refuse(problems)
            response = self._perform(found, access, judged, request)
        except RefusedError as refusal:
            response = self._answerer.refuse(found.operation, refusal)
        audit.note(self.contract, self.state, found, access, request, response.status)
        return response

    def _file(self, request: IncomingRequest) -> OutgoingResponse | None:
        """An uploaded file, at the address that its run or example shows for it."""
        file = self.state.table(EVERYWHERE, "file").get(request.path.removeprefix("/files/"))
        return None if file is None else OutgoingResponse(200, {"content-type": file["media_type"]}, file["content"])

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
        )
        behaviour = behaviour_of(self._behaviours, route.operation)
        outcome: Any = behaviour(call) if behaviour else self._answerer.sample(call)
        return self._answerer.respond(call, request, outcome)
