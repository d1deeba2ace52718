"""The contract halved and doubled, and the packages made from both: what do more operations cost?"""

from __future__ import annotations

import copy
import hashlib
import json
import re
import shutil
from typing import Any

from scripts.document import overlays, registry
from scripts.naming.lock import Names
from scripts.pipeline import build
from tests.benchmarks.environments import HOME, ROOT

Contract = dict[str, Any]
_FOLDER = HOME / "contracts"


def make() -> None:
    """Make both packages in ``.bench/contracts``, unless they are there, made from the same contract and templates."""
    api = registry.get("platform")
    scripts = ROOT / "scripts"
    sources = (*sorted(scripts.rglob("*.py")), *sorted(scripts.rglob("*.jinja")), api.contract)
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()
    stamp = _FOLDER / "stamp"
    if stamp.exists() and stamp.read_text() == digest:
        return
    shutil.rmtree(_FOLDER, ignore_errors=True)
    origin = json.loads(api.provenance.read_text())
    effective, _ = overlays.apply(json.loads(api.contract.read_text()), overlays.load(api.overlays))
    for name, changed in (("half", halved(effective)), ("double", doubled(effective))):
        root = _FOLDER / name
        root.mkdir(parents=True)
        build(api, changed, origin, Names(), root, types=False)
    stamp.write_text(digest)


def halved(contract: Contract) -> Contract:
    """Keep every other path, and that of the first call, without the components that nothing uses any more."""
    kept = [
        path for index, path in enumerate(sorted(contract["paths"])) if index % 2 == 0 or path == "/api/v1/sessions"
    ]
    made = contract | {"paths": {path: contract["paths"][path] for path in kept}}
    return made | {"components": contract["components"] | {"schemas": _used(made)}}


def _used(contract: Contract) -> Contract:
    schemas = contract["components"]["schemas"]
    waiting = _references(contract["paths"])
    used: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in used:
            used.add(name)
            waiting |= _references(schemas[name])
    return {name: schema for name, schema in schemas.items() if name in used}


def _references(part: Any) -> set[str]:
    return set(re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(part)))


def doubled(contract: Contract) -> Contract:
    """Have everything twice, the second time with other paths, operations, tags and components."""
    text = json.dumps({"paths": contract["paths"], "schemas": contract["components"]["schemas"]})
    twin = json.loads(re.sub(r'"#/components/schemas/([^"]+)"', r'"#/components/schemas/Twin\1"', text))
    paths = copy.deepcopy(contract["paths"])
    for path, methods in twin["paths"].items():
        for operation in methods.values():
            if isinstance(operation, dict):
                operation["tags"] = [f"twin {tag}" for tag in operation.get("tags", ())]
                if "operationId" in operation:
                    operation["operationId"] = f"twin_{operation['operationId']}"
        paths[f"/twin{path}"] = methods
    schemas = contract["components"]["schemas"] | {f"Twin{name}": schema for name, schema in twin["schemas"].items()}
    return contract | {"paths": paths, "components": contract["components"] | {"schemas": schemas}}
