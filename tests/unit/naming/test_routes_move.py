"""However documents spell, drop and bring back routes: what callers hold stays the same."""

from __future__ import annotations

import copy
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.diff.sides import Side
from scripts.diff.verdicts import Impact, worst
from scripts.document.contract import listed, operations
from scripts.document.distil import distil
from scripts.document.routes import Routes
from scripts.document.unlisted import carried
from scripts.naming.lock import Names
from tests.unit.diff.documents import Document, changes, contracts, name

PREFIXES = ["/api", "/v1"]
ROUTES = Routes(tuple(PREFIXES))
patient = settings(suppress_health_check=list(HealthCheck), deadline=None, max_examples=30)


@st.composite
def respelled(draw: st.DrawFn, document: Document) -> Document:
    """A contract in which every path has some of the prefixes, and placeholders have other names."""
    paths: Document = {}
    for path, item in copy.deepcopy(document)["paths"].items():
        canonical = ROUTES.canonical(path).replace("{}", "{id}")
        prefix = draw(st.sampled_from(["", "/api", "/v1", "/api/v1"]))
        placeholder = draw(st.sampled_from(["id", "thing_id"]))
        for operation in item.values():
            for parameter in operation.get("parameters", ()):
                if parameter["in"] == "path":
                    parameter["name"] = placeholder
        paths[prefix + canonical.replace("{id}", f"{{{placeholder}}}")] = item
    return distil(document | {"paths": paths}, title="Little API").contract


def held(document: Document, lock: Names) -> dict[str, Any]:
    """What the index and the signatures say about every route."""
    return {
        ROUTES.route(plan.method, plan.path): (
            (plan.resource, plan.name, plan.scope, plan.safe, plan.pagination, plan.errors, plan.security),
            [(argument.name, argument.place, argument.annotation, argument.required) for argument in plan.keywords],
            [(argument.name, argument.annotation) for argument in plan.positional],
            (plan.body_media_type, plan.result.annotation),
        )
        for plan in Side(document, lock).plan.operations
    }


@patient
@given(st.data())
def test_another_spelling_changes_nothing_that_a_caller_holds(data: st.DataObject) -> None:
    before = data.draw(contracts())
    after = data.draw(respelled(before))
    lock = Names(prefixes=PREFIXES)

    found = changes(before, after, lock)

    assert held(after, lock) == held(before, lock)
    assert set(Side(after, lock).classes) == set(Side(before, lock).classes)
    assert worst(found) is Impact.INVISIBLE


@patient
@given(st.data())
def test_what_a_document_stops_listing_stays_and_returns_unchanged(data: st.DataObject) -> None:
    before = data.draw(contracts())
    less = data.draw(respelled(before))
    dropped = data.draw(st.sets(st.sampled_from(sorted(less["paths"])), max_size=len(less["paths"]) - 1))
    less["paths"] = {path: item for path, item in less["paths"].items() if path not in dropped}
    lock = Names(prefixes=PREFIXES)
    name([before], lock)

    text = str(less["paths"]) + str(less["components"]["schemas"])
    for key in list(less["components"]["schemas"]):
        if dropped and f"/{key}'" not in text:
            del less["components"]["schemas"][key]

    silent = carried(before, less, ROUTES, date(2026, 3, 1))
    again = carried(silent, data.draw(respelled(before)), ROUTES, date(2026, 4, 1))
    name([silent, again], lock)

    assert held(silent, lock) == held(before, lock) == held(again, lock)
    assert ROUTES.declared(listed(silent)).keys() == ROUTES.declared(less).keys()
    assert not [operation for operation in operations(again).values() if "x-unlisted" in operation]
