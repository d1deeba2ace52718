"""The comparison names things as the generated package does."""

from __future__ import annotations

import gzip
import importlib
import json
from pathlib import Path
from typing import Any

import pytest

from scripts.diff.contracts import compare
from scripts.diff.sides import Side
from scripts.document import registry
from scripts.document.registry import Api
from scripts.naming.lock import read_locks
from scripts.pipeline import REPOSITORY

SHIPPED = [pytest.param(api, id=name) for name, api in registry.load().items() if api.shipped]


def effective(api: Api) -> Any:
    module = importlib.import_module(api.package)
    return json.loads(gzip.decompress((Path(str(module.__file__)).parent / "contract.json.gz").read_bytes()))


@pytest.mark.parametrize("api", SHIPPED)
def test_the_classes_of_a_contract_are_those_of_the_package(api: Api) -> None:
    side = Side(effective(api), read_locks(REPOSITORY.names)[api.name])
    assert set(side.classes) == set(importlib.import_module(f"{api.package}.models").__all__)


@pytest.mark.parametrize("api", SHIPPED)
def test_every_argument_of_a_contract_is_one_of_the_package(api: Api) -> None:
    side = Side(effective(api), read_locks(REPOSITORY.names)[api.name])
    tree = importlib.import_module(f"{api.package}.resources").Resources()
    for operation in side.operations.values():
        method = getattr(getattr(tree, operation.plan.resource), operation.plan.name)
        arguments = {argument.plan.name for argument in side.arguments(operation).values()}
        assert arguments <= set(method.__code__.co_varnames), operation.route


@pytest.mark.parametrize("api", SHIPPED)
def test_the_shipped_contract_has_not_changed_against_itself(api: Api) -> None:
    lock = read_locks(REPOSITORY.names)[api.name]
    assert compare(effective(api), effective(api), lock) == ()
