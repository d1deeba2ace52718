"""A report names the types of the package: its annotations, for every field, argument and result of the contract."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from scripts.diff.contracts import compare
from scripts.diff.verdicts import Aspect, ContractChange
from scripts.document import overlays, pagination, registry
from scripts.document.normalize import normalize
from scripts.document.schemas import holders, is_sentinel, subschemas
from scripts.generate.plan import PackagePlan
from scripts.generate.planner import Named, plan
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names, read_locks
from scripts.naming.methods import name_operations
from scripts.pipeline import REPOSITORY

from .documents import Document

PLATFORM = registry.get("platform")


def planned(contract: Document, lock: Names) -> PackagePlan:
    """The plan of a package, as the pipeline makes it."""
    lock = copy.deepcopy(lock)
    names, _ = name_operations(contract, lock)
    normalized, _ = normalize(contract)
    normalized, components, _ = name_classes(normalized, names, lock)
    return plan("some.package", Named(contract, normalized, components, names, lock), None)


@pytest.fixture(scope="module")
def lock() -> Names:
    return read_locks(REPOSITORY.names)["platform"]


@pytest.fixture(scope="module")
def pinned() -> Document:
    contract = json.loads(PLATFORM.contract.read_text(encoding="utf-8"))
    return overlays.apply(contract, overlays.load(PLATFORM.overlays))[0]


def another(schema: Any) -> Document:
    """A schema of another type in Python, with the same classes inside it."""
    if not isinstance(schema, dict) or not schema.keys() - {"default", "deprecated"}:
        return {"type": "boolean"}
    is_dated = '"date"' in json.dumps(schema)
    return {"anyOf": [schema, {"type": "boolean"} if is_dated else {"type": "string", "format": "date"}]}


@pytest.fixture(scope="module")
def other(pinned: Document) -> Document:
    """The pinned contract with another type for every field, argument and result."""
    contract = copy.deepcopy(pinned)
    components = contract["components"]["schemas"]
    operations = [operation for item in contract["paths"].values() for operation in item.values()]
    held = [holder for operation in operations for holder in holders(operation)]
    for operation in operations:
        operation.pop(pagination.ANNOTATION, None)  # it may complete what the rule no longer finds
    for whole in [*components.values(), *(holder["schema"] for holder in held)]:
        for schema in subschemas(whole):
            if not is_sentinel(schema) and "properties" in schema:
                schema["properties"] = {wire: another(field) for wire, field in schema["properties"].items()}
    for holder in held:
        holder["schema"] = another(holder["schema"])
    return contract


@pytest.fixture(scope="module")
def changes(pinned: Document, other: Document, lock: Names) -> tuple[ContractChange, ...]:
    return compare(pinned, other, lock)


Annotations = dict[str, str]


def fields_of(made: PackagePlan) -> Annotations:
    return {f"models.{model.name}.{field.name}": field.annotation for model in made.models for field in model.fields}


def arguments_of(made: PackagePlan) -> Annotations:
    return {
        f"{operation.resource}.{operation.name}({argument.name}=)": argument.annotation
        for operation in made.operations
        for argument in (*operation.positional, *operation.keywords)
    }


def results_of(made: PackagePlan) -> Annotations:
    return {f"{operation.resource}.{operation.name}": operation.result.annotation for operation in made.operations}


@pytest.mark.parametrize(
    ("annotations_of", "most"),
    [(fields_of, 3_500), (arguments_of, 1_000), (results_of, 300)],
    ids=["fields", "arguments", "results"],
)
def test_the_report_names_the_annotations_of_the_package(
    annotations_of: Callable[[PackagePlan], Annotations],
    most: int,
    pinned: Document,
    other: Document,
    lock: Names,
    changes: tuple[ContractChange, ...],
) -> None:
    befores, afters = (annotations_of(planned(contract, lock)) for contract in (pinned, other))
    reported = {
        change.symbol: (change.before, change.after)
        for change in changes
        if change.aspect is Aspect.TYPE and change.symbol in befores
    }
    # Any value stays any value whatever else it may be, and a file stays a file: there is nothing to report.
    expected = {symbol: (before, afters[symbol]) for symbol, before in befores.items()}
    assert len(reported) > most
    assert reported == {symbol: expected[symbol] for symbol in reported}
    assert {symbol for symbol in expected.keys() - reported.keys() if len({*expected[symbol]}) > 1} == set()


def test_a_comparison_does_not_modify_the_lock(pinned: Document, other: Document, lock: Names) -> None:
    before = copy.deepcopy(lock.to_json())
    compare(pinned, other, lock)
    assert lock.to_json() == before
