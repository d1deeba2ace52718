"""Whatever a request contains, the embedded service answers it, and never with an error of its own."""

from __future__ import annotations

import json
import random
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from langsmith_ext.runtime.encoding import to_json_value
from langsmith_ext.testing._service.messages import IncomingRequest

from . import wire
from .arguments import EXTENTS, arguments_of
from .test_remembered import STATEFUL, fitted
from .world import built

ODD = [
    None,
    True,
    0,
    -1,
    1e308,
    "",
    "x",
    "\0",
    "0" * 36,
    [],
    {},
    [None],
    {"a": None},
    "2026-01-01",
    "eq(name",
    "latest",
]


def broken(value: Any, chance: random.Random) -> Any:
    """Return a value with parts of it left out or replaced by something odd."""
    if chance.random() < 0.15:
        return chance.choice(ODD)
    if isinstance(value, dict):
        return {name: broken(item, chance) for name, item in value.items() if chance.random() > 0.1}
    if isinstance(value, list):
        return [broken(item, chance) for item in value]
    return value


@pytest.mark.parametrize("seed", range(5))
def test_no_operation_fails_on_odd_arguments(seed: int) -> None:
    chance = random.Random(seed)
    service, ids = built()
    for key in STATEFUL:
        fitting, operation = fitted(ids, key), wire.operations()[key]
        path = key[1]
        for name, value in fitting.path.items():
            text = str(broken(value, chance) if chance.random() < 0.3 else value)
            path = path.replace("{" + name + "}", quote(text, safe=""))
        query = urlencode([(name, str(broken(value, chance))) for name, value in fitting.query.items()])
        headers, body = [("x-api-key", service.api_key)], b""
        if wire.JSON in operation.get("requestBody", {}).get("content", {}):
            sampled = arguments_of(operation, key[1], chance.choice(EXTENTS), typed=False).body
            whole = to_json_value(chance.choice([fitting.body, sampled]))
            body = json.dumps(broken(whole, chance)).encode()
            headers.append(("content-type", wire.JSON))
        response = service.handle(IncomingRequest(key[0], f"{path}?{query}", headers, body))
        assert response.status != 500, (key, path, query, body)
