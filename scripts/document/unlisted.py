"""Operations that a document no longer lists: they stay in the contract, marked, until they are retired.

A document that stops listing an operation says nothing about the server, and callers may depend on it. It stays with
the components it needs, marked ``x-unlisted`` with the date of the first document without it, and goes only by an entry
in ``openapi/retired.toml`` with its reason.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from scripts import PipelineError
from scripts.document.contract import dump, operations
from scripts.document.keywords import METHODS, UNLISTED, JsonObject
from scripts.document.routes import Routes, in_template

_COMPONENTS = "#/components/"
_TELLING_SIZE = 3
"""How many properties or values a schema must have to be recognized under another key."""


def carried(
    pinned: JsonObject, new: JsonObject, routes: Routes, day: date, retired: Collection[str] = ()
) -> JsonObject:
    """Add to a contract the operations that its document no longer lists.

    Args:
        pinned: The contract before.
        new: The contract of the new document. Marks in it are kept only where the pinned contract has the same one:
            what is unlisted is ours to say.
        routes: The rule that recognizes a route in another spelling.
        day: The date of the new document.
        retired: The routes that may go.
    """
    before, marks = operations(pinned), {}
    for (method, path), operation in before.items():
        if UNLISTED in operation:
            marks[routes.route(method, path)] = operation[UNLISTED]
    paths = {path: dict(item) for path, item in new["paths"].items()}
    for (method, path), operation in operations(new).items():
        mark = marks.get(routes.route(method, path))
        if UNLISTED in operation and routes.route(method, path) in retired:
            del paths[path][method.lower()]
        elif UNLISTED in operation and operation[UNLISTED] != mark:
            paths[path][method.lower()] = {key: value for key, value in operation.items() if key != UNLISTED}
    here = routes.declared(new).keys() | set(retired)
    ids = {operation.get("operationId") for operation in operations(new).values()}
    gone = {}
    for (method, path), operation in before.items():
        if (route := routes.route(method, path)) not in here:
            # The id may be that of another route by now.
            kept = {key: value for key, value in operation.items() if key != "operationId" or value not in ids}
            gone[method, path] = kept | {UNLISTED: marks.get(route, day.isoformat())}
    paths = {path: item for path, item in paths.items() if item.keys() & set(METHODS)}
    sections = {name: dict(section) for name, section in new.get("components", {}).items()}
    renamed = _renamed(pinned, new)
    for (method, path), operation in gone.items():
        there, called = in_template(paths, path, operation)
        paths.setdefault(there, {})[method.lower()] = _redirected(called, renamed)
        for alternative in operation.get("security", ()):
            for scheme in alternative:
                declared = pinned["components"]["securitySchemes"][scheme]
                sections.setdefault("securitySchemes", {}).setdefault(scheme, declared)
    wanted = [reference for operation in gone.values() for reference in _references(_redirected(operation, renamed))]
    while wanted:
        section, _, key = wanted.pop().removeprefix(_COMPONENTS).partition("/")
        known = sections.setdefault(section, {})
        # What the new document declares wins.
        if key not in known and key in pinned.get("components", {}).get(section, {}):
            known[key] = _redirected(pinned["components"][section][key], renamed)
            wanted += _references(known[key])
    shared = {"components": sections} if sections else {}
    # As every contract that is read from its file.
    found: JsonObject = json.loads(dump(new | {"paths": paths} | shared))
    return found


def retired_routes(path: Path, api: str, routes: Routes) -> frozenset[str]:
    """Read which routes of an API may go: ``openapi/retired.toml``.

    Args:
        path: The file; none retires nothing.
        api: The API.
        routes: Its rule.

    Raises:
        PipelineError: If the file cannot be read, or an entry lacks its route, reason or date.
    """
    if not path.exists():
        return frozenset()
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get(api, [])
    except (OSError, ValueError) as error:
        raise PipelineError(str(path), f"cannot be read ({error})", "restore it from version control") from error
    found = set()
    for number, entry in enumerate(entries if isinstance(entries, list) else [entries], 1):
        match entry:
            case {"route": str(route), "reason": str(reason), "date": date(), **rest} if reason and not rest:
                method, _, spelled = route.partition(" ")
                found.add(routes.route(method, spelled))
            case _:
                raise PipelineError(
                    f"{path.name} [[{api}]] {number}",
                    "is not an entry",
                    'give it route = "GET /x", a reason and a date such as 2026-08-16, and nothing else',
                )
    return frozenset(found)


def pending(contract: JsonObject, routes: Routes, retired: Collection[str]) -> list[str]:
    """Return the operations of a contract that go with the next update, as ``GET /path``.

    Args:
        contract: The pinned contract.
        routes: The rule that recognizes a route in another spelling.
        retired: The routes that may go.
    """
    return [
        f"{method} {path}"
        for (method, path), operation in operations(contract).items()
        if UNLISTED in operation and routes.route(method, path) in retired
    ]


def _references(value: Any) -> Iterator[str]:
    """The components that a part of a contract refers to, by reference or as the target of a discriminator."""
    match value:
        case dict():
            for part in value.values():
                yield from _references(part)
        case list():
            for part in value:
                yield from _references(part)
        case str() if value.startswith(_COMPONENTS):
            yield value


def _redirected(value: Any, renamed: Mapping[str, str]) -> Any:
    """A part of a contract with references to what goes by another key now."""
    match value:
        case dict():
            return {key: _redirected(part, renamed) for key, part in value.items()}
        case list():
            return [_redirected(part, renamed) for part in value]
        case str():
            return renamed.get(value, value)
        case _:
            return value


def _renamed(pinned: JsonObject, new: JsonObject) -> dict[str, str]:
    """References to schemas that go by another key in the new contract, so that no class is made twice.

    One that refers to others can be recognized only when those are known, so the search is repeated while it finds
    more.
    """
    before, after = (side.get("components", {}).get("schemas", {}) for side in (pinned, new))
    fresh: dict[str, list[str]] = {}
    for key in after.keys() - before.keys():
        fresh.setdefault(json.dumps(after[key], sort_keys=True), []).append(key)
    gone = [key for key in sorted(before.keys() - after.keys()) if _is_telling(before[key])]
    prefix = f"{_COMPONENTS}schemas/"
    renamed: dict[str, str] = {}
    while True:
        found = {}
        for key in gone:
            matches = fresh.get(json.dumps(_redirected(before[key], renamed), sort_keys=True), [])
            if len(matches) == 1:
                found[prefix + key] = prefix + matches[0]
        taken = list(found.values())
        found = {old: target for old, target in found.items() if taken.count(target) == 1}
        if found.keys() <= renamed.keys():
            return renamed
        renamed |= found


def _is_telling(schema: Any) -> bool:
    return isinstance(schema, dict) and (
        max(len(schema.get("properties", ())), len(schema.get("enum", ()))) >= _TELLING_SIZE
    )
