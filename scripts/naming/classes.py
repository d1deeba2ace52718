"""Names of classes: a component's class is named after its key, the class of an inline schema after its place.

The key ``namespace.Name`` becomes the class ``Name`` if that name already mentions the namespace
(``alerts.AlertRule``); otherwise the namespace is prepended (``alerts.ErrorResponse`` becomes ``AlertErrorResponse``).
The schema that FastAPI generates for the body of a form is named after its operation, like all other bodies. Overlays
can override both rules for new names: ``x-langsmith-namespaces`` renames a namespace (``""`` omits it), and
``x-langsmith-classes`` sets the class name of a component.

An object with properties, or an enumeration, that is nested in another schema, a parameter, a body or a response
becomes a component of its own, so that the generator only has to handle named schemas. Its place is its position in the
document: ``POST /x body``, ``GET /x/{} 200 []``, ``Component.property``. Combinators are not part of the
place, so that wrapping a schema in an ``anyOf`` with null does not rename its class.

A component that disappears while another one of the same shape appears was renamed and keeps its class, provided that
the shape is distinctive: it has at least three properties or values, and no other component has the same shape, before
or after.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts import PipelineError
from scripts.document.contract import operations
from scripts.document.keywords import OWN_EXTENSION
from scripts.document.references import PREFIX, reference_to, referent_of
from scripts.document.schemas import composed, is_class_like, map_subschemas
from scripts.naming.aliases import ALIAS
from scripts.naming.lock import Names, Renaming
from scripts.naming.methods import OperationName
from scripts.naming.words import pascal_case, singular, words

RESERVED_CLASSES = frozenset(
    {"Any", "UUID", "ClassVar", "Mapping", "Iterable", "Sequence", "Literal", "IO", "Self", "None", "True", "False"}
    | {"Model", "Page", "Part", "Call", "FileContent", "StringEnumeration", "IntegerEnumeration"}
    | {"Resource", "AsyncResource", "Resources", "AsyncResources"}
)
_FASTAPI_BODY = re.compile(r"Body_(?P<function>.+?)_api_v\d+_.*_(?:get|put|post|patch|delete)")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_RESOURCE_PREFIXES = ("", "Async")
_DISTINCTIVE_SIZE = 3
"""The minimum number of properties or values of a distinctive shape; smaller shapes often coincide by chance."""


def name_classes(
    contract: dict[str, Any], operation_names: Mapping[str, OperationName], lock: Names
) -> tuple[dict[str, Any], dict[str, str], list[Renaming]]:
    """Turn every class-like schema into a component named after its class, and add new names to the lock.

    Args:
        contract: The normalized contract; changed in place.
        operation_names: The names of its operations, by ``GET /path``.
        lock: The lock of this API; changed in place. The classes of resources are added too.

    Returns:
        The contract, the original component key of each class that has one, and the renamings found.

    Raises:
        PipelineError: If an overlay gives a class an invalid name.
    """
    schemas: dict[str, Any] = contract.setdefault("components", {}).setdefault("schemas", {})
    renamings = _adopt_renamed_components(schemas, lock)
    class_for = _Classes(lock)
    wanted = _wanted_classes(contract, schemas, operation_names)
    # Names from an overlay take precedence, then unchanged keys, then derived names.
    order = sorted(schemas, key=lambda key: (wanted[key].rank, key))
    classes = {key: class_for(PREFIX + key, *wanted[key].names) for key in order}
    for resource in sorted({called.resource for called in operation_names.values()}):
        class_for.enter_resource(resource)
    made: dict[str, Any] = {}
    hoist = _Hoist(classes, class_for, made)
    for key in sorted(schemas):
        made[classes[key]] = hoist.inside(schemas[key], key, classes[key])
    # An alias has the classes of its operation.
    for (method, path), operation in sorted(operations(contract).items(), key=lambda item: ALIAS in item[1]):
        _hoist_operation(operation, lock.routes.route(method, path), operation_names[f"{method} {path}"], hoist)
    contract["components"]["schemas"] = {
        name: schema if "$ref" in schema else composed(schema, made) for name, schema in made.items()
    }
    for key, schema in schemas.items():
        lock.shapes.pop(classes[key], None)
        if shape := _shape(schema, key, classes):
            lock.shapes[classes[key]] = shape
    return contract, {name: key for key, name in classes.items()}, renamings


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The candidate names of a component's class.

    Attributes:
        names: The candidates, best first.
        rank: 0 for a name from an overlay, 1 for an unchanged key, 2 for a derived name; lower ranks choose first.
    """

    names: tuple[str, ...]
    rank: int


def _wanted_classes(
    contract: Mapping[str, Any], schemas: Mapping[str, Any], operation_names: Mapping[str, OperationName]
) -> dict[str, _Wanted]:
    given: Mapping[str, str] = contract.get("x-langsmith-classes", {})
    namespaces: Mapping[str, str] = contract.get("x-langsmith-namespaces", {})
    bodies = {key: operation_names[route] for route, key in _bodies(contract)}
    found = {}
    for key in schemas:
        if key in given:
            if not _CLASS.fullmatch(given[key]) or given[key] in RESERVED_CLASSES:
                raise PipelineError(
                    f"x-langsmith-classes of {key}",
                    f"is {given[key]!r}, which is reserved or not in Pascal case",
                    "correct the overlay",
                )
            found[key] = _Wanted((given[key], _class_of_key(key)), 0)
        elif body := _FASTAPI_BODY.fullmatch(key):
            by_operation = (_qualified(bodies[key]) + "Body",) if key in bodies else ()
            found[key] = _Wanted((*by_operation, _class_of_key(body["function"]) + "Body"), 2)
        elif (names := _of_namespace(key, namespaces)) is not None:
            found[key] = _Wanted(names, 2)
        else:
            found[key] = _Wanted((_class_of_key(key),), 1)
    return found


def _bodies(contract: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the route and the component key of each body that refers to a component."""
    for (method, path), operation in operations(dict(contract)).items():
        for media in operation.get("requestBody", {}).get("content", {}).values() if ALIAS not in operation else ():
            if (key := referent_of(media.get("schema"))) is not None:
                yield f"{method} {path}", key


def _of_namespace(key: str, namespaces: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the candidate class names for ``namespace.Name``, or for FastAPI's ``module__Name``."""
    space, dot, name = key.rpartition(".")
    if not dot:
        module, _, name = key.strip("_").rpartition("__")
        return (_class_of_key(name), _class_of_key(key)) if module else None
    noun = words(namespaces.get(space, space))
    mentioned = not noun or singular(noun[-1].lower()) in {singular(word.lower()) for word in words(name)}
    prefix = [] if mentioned else [*noun[:-1], singular(noun[-1])]
    return _class_of_key("_".join([*prefix, name])), _class_of_key(key)


def _class_of_key(key: str) -> str:
    name = pascal_case(key)
    return name if name[:1].isalpha() else f"Model{name}"


def _qualified(called: OperationName) -> str:
    return pascal_case(called.resource) + pascal_case(called.name)


class _Classes:
    """Assigns class names: to models and enumerations by place, to resources by name."""

    def __init__(self, lock: Names) -> None:
        self._lock = lock
        resources = (prefix + name for name in lock.resources.values() for prefix in _RESOURCE_PREFIXES)
        self._taken = {*RESERVED_CLASSES, *lock.models.values(), *resources}
        # On a case-insensitive file system, models whose names differ only in case would share one module.
        self._taken_modules = {name.lower() for name in (*RESERVED_CLASSES, *lock.models.values())}

    def __call__(self, place: str, *wanted: str) -> str:
        """Return the class name of a place: the first wanted name that is free, else a numbered one."""
        if place not in self._lock.models:
            reserved = [f"{wanted[0]}Model"] if wanted[0] in RESERVED_CLASSES else []
            numbered = (f"{wanted[0]}{number}" for number in itertools.count(2))
            candidates = itertools.chain(wanted, reserved, numbered)
            name = next(
                name for name in candidates if name not in self._taken and name.lower() not in self._taken_modules
            )
            self._lock.models[place] = name
            self._taken.add(name)
            self._taken_modules.add(name.lower())
        return self._lock.models[place]

    def enter_resource(self, resource: str) -> None:
        """Name the classes of a resource; a model keeps the plain name, because users see models more often."""
        if resource not in self._lock.resources:
            wanted = pascal_case(resource)
            candidates = itertools.chain(
                [wanted, f"{wanted}Resource"], (f"{wanted}Resource{number}" for number in itertools.count(2))
            )
            name = next(
                name for name in candidates if not self._taken & {prefix + name for prefix in _RESOURCE_PREFIXES}
            )
            self._lock.resources[resource] = name
            self._taken |= {prefix + name for prefix in _RESOURCE_PREFIXES}


def _hoist_operation(operation: Mapping[str, Any], route: str, called: OperationName, hoist: _Hoist) -> None:
    qualified = _qualified(called)
    for parameter in operation["parameters"]:
        place = f"{route} {parameter['in']} {parameter['name']}"
        parameter["schema"] = hoist.whole(parameter["schema"], place, qualified + pascal_case(parameter["name"]))
    for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
        if "schema" in media:
            common = "json" in media_type or "form" in media_type
            place = f"{route} body" if common else f"{route} body {media_type}"
            media["schema"] = hoist.whole(media["schema"], place, f"{qualified}Body")
    for status, response in operation["responses"].items():
        name = f"{qualified}Response" if status.startswith("2") else f"{qualified}Error{status}"
        for media in response.get("content", {}).values():
            if "schema" in media:
                media["schema"] = hoist.whole(media["schema"], f"{route} {status}", name)


class _Hoist:
    """Moves nested class-like schemas into components of their own.

    Args:
        classes: Class by component key.
        class_for: Returns the class name of a place, given the preferred name.
        made: Receives the new components, by class name.
    """

    def __init__(self, classes: Mapping[str, str], class_for: Callable[[str, str], str], made: dict[str, Any]) -> None:
        self._classes = classes
        self._class_for = class_for
        self._made = made

    def whole(self, schema: Any, place: str, wanted: str) -> Any:
        """Return a reference to the class of a class-like schema, or the schema with everything inside it hoisted."""
        if not isinstance(schema, dict):
            return schema
        if (key := referent_of(schema)) is not None:
            return reference_to(self._classes[key])
        if not is_class_like(schema):
            return self.inside(schema, place, wanted)
        name = self._class_for(place, wanted)
        self._made[name] = self.inside(schema, place, name)
        return reference_to(name)

    def inside(self, schema: Any, place: str, wanted: str) -> Any:
        """Return a schema with the class-like schemas inside it hoisted."""
        if not isinstance(schema, dict) or "$ref" in schema:
            return self.whole(schema, place, wanted)
        result = dict(schema)
        for keyword, sign, word in (("items", "[]", "Item"), ("additionalProperties", "{}", "Value")):
            if isinstance(result.get(keyword), dict):
                result[keyword] = self.whole(result[keyword], f"{place} {sign}", wanted + word)
        for keyword in ("anyOf", "oneOf"):
            if keyword in result:
                result[keyword] = self._alternatives(result[keyword], place, wanted)
        if "allOf" in result:
            result["allOf"] = [self.inside(part, place, wanted) for part in result["allOf"]]
        if "prefixItems" in result:
            result["prefixItems"] = [
                self.whole(part, f"{place} [{index}]", f"{wanted}Item{index}")
                for index, part in enumerate(result["prefixItems"])
            ]
        if "properties" in result:
            result["properties"] = {
                name: self.whole(part, f"{place}.{name}", wanted + pascal_case(name))
                for name, part in result["properties"].items()
            }
        if isinstance(result.get("discriminator"), dict):
            result["discriminator"] = self._discriminator(schema)
        return result

    def _alternatives(self, parts: list[Any], place: str, wanted: str) -> list[Any]:
        """Hoist alternatives; a single class-like one has the place of the whole, several are numbered."""
        unnamed = [part for part in parts if isinstance(part, dict) and is_class_like(part)]
        if len(unnamed) < 2:
            return [self.whole(part, place, wanted) for part in parts]
        return [self.whole(part, f"{place} |{index}", f"{wanted}{index}") for index, part in enumerate(parts, start=1)]

    def _discriminator(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Return the discriminator with its mapping by class; the tag of an unmapped alternative is its key."""
        declared = schema["discriminator"]
        keys = [referent_of(part) for part in [*schema.get("oneOf", []), *schema.get("anyOf", [])]]
        mapping = {tag: target.removeprefix(PREFIX) for tag, target in declared.get("mapping", {}).items()}
        mapping |= {key: key for key in keys if key is not None and key not in mapping.values()}
        return {
            **declared,
            "mapping": {tag: self._classes[key] for tag, key in mapping.items() if key in self._classes},
        }


def _adopt_renamed_components(schemas: Mapping[str, Any], lock: Names) -> list[Renaming]:
    """Let new components keep the classes of removed ones with the same distinctive shape."""
    for key in sorted(schemas.keys() & lock.renamed.keys()):
        _return(key, schemas, lock)
    renamings = []
    while adopted := _adoptable(schemas, lock):
        for new, old in adopted.items():
            lock.models[PREFIX + new] = lock.models[PREFIX + old]
            lock.inherit(old, new)
            lock.renamed[old] = new
            renamings.append(Renaming("model", old, new, lock.models[PREFIX + new]))
    return renamings


def _return(key: str, schemas: Mapping[str, Any], lock: Names) -> None:
    """Restore the class of a component that was renamed and has returned, unless the class is still in use."""
    del lock.renamed[key]
    name = lock.models[PREFIX + key]
    others = [
        other for other, known in _components(lock).items() if known == name and other not in (key, *lock.renamed)
    ]
    if schemas.keys() & set(others):
        del lock.models[PREFIX + key]
        lock.forget(key)
    else:
        lock.renamed |= dict.fromkeys(others, key)


def _components(lock: Names) -> dict[str, str]:
    """Return the class of each component in the lock, by key."""
    return {place.removeprefix(PREFIX): name for place, name in lock.models.items() if place.startswith(PREFIX)}


def _adoptable(schemas: Mapping[str, Any], lock: Names) -> dict[str, str]:
    """Match new components with removed ones of the same shape, as new key to old key.

    A component that refers to others has no shape until those are matched, so call this again after each adoption.
    """
    known = _components(lock)
    classes = {key: known[key] for key in schemas if key in known}
    gone: dict[str, list[str]] = {}
    for key, name in known.items():
        if key not in schemas and key not in lock.renamed and name in lock.shapes:
            gone.setdefault(lock.shapes[name], []).append(key)
    here: dict[str, list[str]] = {}
    for key, schema in schemas.items():
        if shape := _shape(schema, key, classes):
            here.setdefault(shape, []).append(key)
    return {
        keys[0]: gone[shape][0]
        for shape, keys in sorted(here.items())
        if len(keys) == 1 and keys[0] not in known and len(gone.get(shape, ())) == 1
    }


def _shape(schema: Any, key: str, classes: Mapping[str, str]) -> str | None:
    """Return a digest that identifies a component regardless of its key.

    Args:
        schema: The component.
        key: Its key, which is not part of the digest.
        classes: The classes of the components named so far, by key.

    Returns:
        The digest, with references replaced by class names; None if the shape is not distinctive, or if the component
        refers to one that has no class yet.
    """
    if not isinstance(schema, dict):
        return None
    if max(len(schema.get("properties", ())), len(schema.get("enum", ()))) < _DISTINCTIVE_SIZE:
        return None
    unknown = False

    def by_class(part: Any) -> Any:
        nonlocal unknown
        if not isinstance(part, dict):
            return part
        if (referent := referent_of(part)) is None:
            said = {
                keyword: value
                for keyword, value in part.items()
                if keyword != "discriminator" and not keyword.startswith(OWN_EXTENSION)  # what we say is no shape
            }
            return map_subschemas(said, by_class)
        unknown = unknown or (referent != key and referent not in classes)
        return {"$ref": "itself" if referent == key else classes.get(referent)}

    text = json.dumps(by_class(schema), sort_keys=True)
    return None if unknown else hashlib.sha256(text.encode()).hexdigest()[:16]
