"""What a service compiles from its contract: router, judge, answerer, and the behaviour of each operation."""

from __future__ import annotations

import functools

from langsmith_ext.testing._service.answers import Answerer
from langsmith_ext.testing._service.audit import AuditLog
from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.contract import ServedContract
from langsmith_ext.testing._service.routing import Router
from langsmith_ext.testing._service.validation import Judge


class Engine:
    """The compiled parts of one contract, without any state.

    Args:
        contract: The contract.
    """

    def __init__(self, contract: ServedContract) -> None:
        self.contract = contract
        self.router = Router(contract)
        self.judge = Judge(contract)
        self.answerer = Answerer(contract, self.judge)
        self.audit_log = AuditLog(contract)
        self.behaviours = bind(BEHAVIOURS, contract)


@functools.lru_cache(maxsize=8)
def engine_of(contract: ServedContract) -> Engine:
    """Return the engine of a contract; services of one contract share it, so another service costs nothing."""
    return Engine(contract)
