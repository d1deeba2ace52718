"""The contracts in the repository, for every API that is shipped."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.document import distil, overlays, registry
from scripts.document.contract import counts, dump
from scripts.document.registry import ROOT
from scripts.naming.lock import read_locks

SHIPPED = [pytest.param(api, id=api.name) for api in registry.load().values() if api.shipped]
pytestmark = pytest.mark.parametrize("api", SHIPPED)


def contract(api: registry.Api) -> Any:
    return json.loads(api.contract.read_bytes())


def test_the_contract_is_canonical(api: registry.Api) -> None:
    distilled = distil.distil(contract(api), title=api.title, own=True)
    assert dump(distilled.contract) == api.contract.read_bytes()
    assert distilled.repairs == {}


def test_the_contract_has_the_size_in_its_record(api: registry.Api) -> None:
    assert json.loads(api.provenance.read_bytes())["counts"] == asdict(counts(contract(api)))


def test_the_contract_is_valid_openapi(api: registry.Api) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(contract(api)).iter_errors()] == []


def strings(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            yield from value
            for item in value.values():
                yield from strings(item)
        case list():
            for item in value:
                yield from strings(item)


def test_the_contract_holds_names_and_no_sentences(api: registry.Api) -> None:
    # The longest names and defaults have three words; the shortest description worth writing has more. Titles are ours.
    assert {text for text in strings(contract(api)) if len(text.split()) > 3} <= {api.title}


def test_the_overlays_applied_twice_are_applied_once(api: registry.Api) -> None:
    corrections = overlays.load(api.overlays)
    once, _ = overlays.apply(contract(api), corrections, api.routes)
    twice, _ = overlays.apply(once, corrections, api.routes)
    assert dump(twice) == dump(once)


def test_every_overlay_corrects_routes_that_were_named(api: registry.Api) -> None:
    # Whether it still finds something to correct depends on the document, so that the report of an update says that.
    named = read_locks(ROOT / "openapi" / "names.json")[api.name].operations
    routes = {route.partition(" ")[2] for route in named}
    targets = [action.target for overlay in overlays.load(api.overlays) for action in overlay.actions]
    spelled = {path for target in targets for path in re.findall(r"['\"](/[^'\"]*)['\"]", target)}
    assert {path for path in spelled if api.routes.canonical(path) not in routes} == set()
