"""Our corrections of a contract: the OpenAPI Overlay documents of a folder, applied in order.

Overlay Specification 1.0.0 (https://spec.openapis.org/overlay/v1.0.0.html) with JSONPath as in RFC 9535, and five
rules of our own: every action says why (``description``); appending what an array already holds changes nothing, so
applying an overlay twice is the same as applying it once; an action that refers to a component that this document
lacks is left out; one that adds components (its target is ``$.components.schemas``) leaves those that the document
declares as they are; and a path in a target (``$.paths['/x']``) means the route in whatever spelling this document
uses, so that an overlay also fits older and newer documents.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jsonpath_rfc9535 import JSONPathError, JSONPathQuery
from jsonpath_rfc9535 import compile as compile_path
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from scripts import PipelineError
from scripts.document import additions
from scripts.document.distil import distil
from scripts.document.keywords import JsonObject
from scripts.document.references import references_in, resolve
from scripts.document.routes import AS_SPELLED, Routes, placeholders

ADDITION = "x-langsmith-addition"
"""Set to true in an action: it adds operations that the document does not list (``scripts/document/additions.py``)."""
_FIELDS = {"target", "description", "update", "remove", ADDITION}
_COMPONENTS = "$.components.schemas"
_LITERAL = r"""(?:'([^'\\]*)'|"([^"\\]*)")"""
_PATHS = re.compile(rf"\$\.paths\[(\s*{_LITERAL}(?:\s*,\s*{_LITERAL})*\s*)\]")


@dataclass(frozen=True, slots=True)
class Action:
    """One change: an update to merge into what the target selects, an addition, or (``remove``) its removal."""

    name: str
    target: str
    query: JSONPathQuery
    description: str
    update: Any = None
    remove: bool = False
    adds: bool = False


@dataclass(frozen=True, slots=True)
class Overlay:
    """An overlay document."""

    path: Path
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an action.

    Attributes:
        action: The action.
        matched: How many places its target selects.
        changed: In how many of them something changed; 0 if it was applied already.
        missing: A component that its update refers to and the contract lacks, which is why it was left out.
        redundant: Of an addition, the operations that the contract lists itself, as ``GET /path``; of added components,
            those that it declares itself.
    """

    action: Action
    matched: int
    changed: int
    missing: str | None = None
    redundant: tuple[str, ...] = ()


def load(directory: Path, *, with_additions: bool = True) -> list[Overlay]:
    """Read the overlays of a folder, in the order of their names.

    Args:
        directory: The folder of the ``*.yaml`` files; if it does not exist, there are none.
        with_additions: Whether actions that add operations are among them.

    Raises:
        PipelineError: One of them is malformed; the message names the file and the action.
    """
    read = [_overlay(path) for path in sorted(directory.glob("*.yaml"))]
    if with_additions:
        return read
    return [replace(one, actions=tuple(action for action in one.actions if not action.adds)) for one in read]


def apply(
    contract: JsonObject, overlays: Sequence[Overlay], routes: Routes = AS_SPELLED
) -> tuple[JsonObject, tuple[Outcome, ...]]:
    """Apply overlays to a contract.

    Args:
        contract: A distilled document; it is left as it is.
        overlays: In the order in which to apply them.
        routes: The rule that recognizes a route in another spelling.

    Returns:
        The corrected contract, which declares each route once, distilled again (what an overlay wrote is made canonical
        too), and an outcome for each action.

    Raises:
        PipelineError: An update does not fit what its target selects, or the result is not a contract.
    """
    outcomes = []
    contract = routes.united(contract)
    spellings = _spellings(contract, routes)
    for action in (action for overlay in overlays for action in overlay.actions):
        if action.adds:
            contract, outcome = _add(contract, action, routes)
            spellings = _spellings(contract, routes)
        else:
            contract, outcome = _apply(contract, action, _in_spelling(action, spellings, routes))
        outcomes.append(outcome)
    try:
        distilled = distil(contract, title=contract["info"]["title"], own=True)
    except PipelineError as error:
        raise PipelineError(
            f"the overlays, at {error.thing}", error.cause, "correct the action that caused it"
        ) from error
    return distilled.contract, tuple(outcomes)


def _add(contract: JsonObject, action: Action, routes: Routes) -> tuple[JsonObject, Outcome]:
    addition = additions.lacking(contract, action.update, routes)
    changed = _merge(contract, addition.update)
    count = len(addition.added)
    return changed, Outcome(
        action,
        matched=count + len(addition.redundant),
        changed=count if changed != contract else 0,
        redundant=addition.redundant,
    )


def _spellings(contract: JsonObject, routes: Routes) -> dict[str, list[str]]:
    """The paths of a contract by their canonical form; methods of one route may be declared in different spellings."""
    found: dict[str, list[str]] = {}
    for path in contract["paths"]:
        found.setdefault(routes.canonical(path), []).append(path)
    return found


def _in_spelling(action: Action, spellings: Mapping[str, list[str]], routes: Routes) -> JSONPathQuery:
    """The query of an action with paths, and the names of their parameters, as the contract spells them."""
    if (found := _PATHS.match(action.target)) is None:
        return action.query
    rest = action.target[found.end() :]
    paths: list[str] = []
    for single, double in re.findall(_LITERAL, found[1]):
        path = single or double
        here = spellings.get(routes.canonical(path), [path])
        paths += here
        for old, new in zip(placeholders(path), placeholders(here[0]), strict=True):
            if old != new:
                rest = re.sub(rf"(@\.name\s*==\s*)(['\"]){re.escape(old)}\2", rf"\1\2{re.escape(new)}\2", rest)
    return compile_path(f"$.paths[{', '.join(map(json.dumps, dict.fromkeys(paths)))}]{rest}")


def _apply(contract: JsonObject, action: Action, query: JSONPathQuery) -> tuple[JsonObject, Outcome]:
    redundant: tuple[str, ...] = ()
    if action.target == _COMPONENTS and isinstance(action.update, dict):
        declared = contract.get("components", {}).get("schemas", {})
        # What an overlay of the same run added, or this one did before, is the same.
        redundant = tuple(key for key, added in action.update.items() if declared.get(key, added) != added)
        action = replace(action, update={key: added for key, added in action.update.items() if key not in redundant})
    try:
        locations = {node.location for node in query.find(contract)}
    except JSONPathError as error:
        raise PipelineError(action.name, f"its target fails ({error})", "correct the target") from error
    changed: Any = contract
    places = 0
    # From the last to the first, so that removing an item of an array does not move those still to be removed.
    for location in sorted(locations, reverse=True):
        before = changed
        changed = _changed_at(changed, location, action)
        places += changed != before
    for reference in references_in(action.update):
        try:
            resolve(changed, reference)
        except LookupError:
            return contract, Outcome(action, matched=len(locations), changed=0, missing=reference)
    return changed, Outcome(action, matched=len(locations), changed=places, redundant=redundant)


def _changed_at(node: Any, location: tuple[int | str, ...], action: Action) -> Any:
    """A copy of a node with the change made at a location in it; everything off that path is shared."""
    if not location:
        if action.remove:
            raise PipelineError(action.name, "removes the whole document", "correct the target")
        return _merged(node, action)
    copy = node.copy()
    if action.remove and len(location) == 1:
        del copy[location[0]]
    else:
        copy[location[0]] = _changed_at(node[location[0]], location[1:], action)
    return copy


def _merged(target: Any, action: Action) -> Any:
    match target, action.update:
        case dict(), dict():
            return _merge(target, action.update)
        case list(), _:
            return _merge(target, [action.update])
        case _:
            raise PipelineError(
                action.name,
                "its update does not fit what its target selects",
                "select an object for an object, or an array for an item; a value is updated through its object",
            )


def _merge(target: Any, update: Any) -> Any:
    match target, update:
        case dict(), dict():
            merged = {key: _merge(target[key], value) if key in target else value for key, value in update.items()}
            return target | merged
        case list(), list():
            return target + [item for item in update if item not in target]
        case _:
            return update


def _overlay(path: Path) -> Overlay:
    name = f"overlay {path.name}"
    try:
        document = YAML(typ="safe", pure=True).load(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, YAMLError) as error:
        raise PipelineError(name, f"cannot be read ({error})", "correct the file") from error
    if not isinstance(document, dict) or not str(document.get("overlay")).startswith("1.0."):
        raise PipelineError(name, "is not an overlay of version 1.0", "start it with `overlay: 1.0.0`")
    actions = document.get("actions")
    if not isinstance(actions, list) or not actions:
        raise PipelineError(name, "has no list of actions", "add one, or delete the file")
    return Overlay(path, tuple(_action(f"{name}, action {number}", raw) for number, raw in enumerate(actions, 1)))


def _action(name: str, raw: Any) -> Action:
    if not isinstance(raw, dict):
        raise PipelineError(name, "is not an object", "give it `target`, `description`, and `update` or `remove: true`")
    if unknown := sorted(map(str, raw.keys() - _FIELDS)):
        raise PipelineError(name, f"has an unknown field {unknown[0]}", "correct or remove it")
    if ("update" in raw) == (raw.get("remove") is True):
        raise PipelineError(name, "needs exactly one of `update` and `remove: true`", "split it into two actions")
    target, description = raw.get("target"), raw.get("description")
    if not isinstance(target, str):
        raise PipelineError(name, "has no `target`", "give it a JSONPath such as $.paths['/x'].get")
    if not isinstance(description, str) or not description.strip():
        raise PipelineError(name, "has no `description`", "explain why the document is wrong there")
    if (key := _no_json(raw.get("update"))) is not None:
        raise PipelineError(name, f"its update contains {key!r}, which JSON cannot represent", "put it in quotes")
    try:
        query = compile_path(target)
    except JSONPathError as error:
        raise PipelineError(
            name, f"its target is not a valid JSONPath ({error})", "correct it; see RFC 9535"
        ) from error
    if adds := raw.get(ADDITION, False):
        if adds is not True or target != "$":
            raise PipelineError(name, f"its {ADDITION} must be true, and its target $", "correct or remove it")
        additions.check(name, raw.get("update"))
    return Action(name, target, query, description, raw.get("update"), raw.get("remove") is True, adds)


def _no_json(value: Any) -> Any:
    """The first part of a YAML value that JSON cannot represent: a key that is not a string (``200:``), a date."""
    match value:
        case dict():
            odd = [key for key in value if not isinstance(key, str)]
            return odd[0] if odd else next(filter(_is_given, map(_no_json, value.values())), None)
        case list():
            return next(filter(_is_given, map(_no_json, value)), None)
        case str() | int() | float() | None:
            return None
        case _:
            return value


def _is_given(value: Any) -> bool:
    return value is not None
