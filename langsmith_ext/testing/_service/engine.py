"""What a service compiles from its contract: router, judge, answerer, and the behaviour of each operation."""

from __future__ import annotations

import functools
from typing import Any

from langsmith_ext.testing._service.answers import Answerer
from langsmith_ext.testing._service.audit import AuditLog
from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.beyond import beyond
from langsmith_ext.testing._service.contract import ServedContract
from langsmith_ext.testing._service.messages import JSON
from langsmith_ext.testing._service.problems import Location, Problem
from langsmith_ext.testing._service.routing import Router
from langsmith_ext.testing._service.validation import Judge


class Engine:
    """The compiled parts of one contract, without any state.

    Args:
        contract: The contract.
    """

    def __init__(self, contract: ServedContract) -> None:
        self.contract = contract
        self._by_route = {operation.route: operation for operation in contract.operations.values()}
        self.router = Router(contract, beyond(contract))
        self.judge = Judge(contract)
        self.answerer = Answerer(contract, self.judge)
        self.audit_log = AuditLog(contract)
        self.behaviours = bind(BEHAVIOURS, contract)

    def judge_body(self, route: str, value: Any, place: Location) -> list[Problem]:
        """Return what is wrong with a value as the JSON body of an operation; nothing for an unknown operation."""
        operation = self._by_route.get(route)
        if operation is None or JSON not in operation.bodies:
            return []
        return self.judge.judge_value(operation, value, place).problems


@functools.lru_cache(maxsize=8)
def engine_of(contract: ServedContract) -> Engine:
    """Return the engine of a contract; services of one contract share it, so another service costs nothing."""
    return Engine(contract)
