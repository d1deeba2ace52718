"""One side of a comparison: an effective contract, read as the generated package shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from scripts.document import semantics
from scripts.document.contract import operations
from scripts.document.references import PREFIX as COMPONENTS
from scripts.document.references import escaped, resolve
from scripts.document.schemas import composed, is_sentinel
from scripts.naming.lock import Names

KINDS = frozenset({"null", "boolean", "integer", "number", "string", "array", "object"})
_TELL_TYPES = frozenset({"type", "$ref", "allOf", "anyOf", "oneOf", "const", "enum", "properties", "items"})
PYTHON_FORMATS = {"date-time": "datetime", "date": "date", "uuid": "UUID", "binary": "FileContent"}
"""Formats of strings that have a Python type of their own."""

_PYTHON_KINDS = {"null": "None", "boolean": "bool", "integer": "int", "number": "float", "string": "str"}


@dataclass(frozen=True, slots=True)
class View:
    """A schema where it stands.

    Attributes:
        schema: the schema, or a boolean.
        place: where it stands, as the lock of names tells it.
        pointer: the same as a JSON pointer.
    """

    schema: Any
    place: str
    pointer: str

    def at(self, token: str) -> str:
        """The pointer of something directly below, whether or not it is there."""
        return f"{self.pointer}/{escaped(token)}"

    def below(self, *tokens: str | int, place: str = "") -> View:
        """The schema at some tokens below this one."""
        schema, pointer = self.schema, self.pointer
        for token in tokens:
            schema = schema[token]
            pointer += f"/{escaped(str(token))}"
        return View(schema, self.place + place, pointer)


@dataclass(frozen=True, slots=True)
class Alternative:
    """One kind of value that a schema admits.

    Attributes:
        kind: its JSON type.
        view: the schema that says more of it.
        name: the class that it is in Python, if any.
        shared: whether it is a component, compared where it stands and not where it is referred to.
    """

    kind: str
    view: View
    name: str | None = None
    shared: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """By which alternatives of two sides are matched."""
        return (self.kind, self.name or "")


@dataclass(frozen=True, slots=True)
class Members:
    """What an object may hold: fields, where each is said to be required, and what its other fields are."""

    fields: Mapping[str, View]
    required: Mapping[str, str]
    other: View


@dataclass(frozen=True, slots=True)
class PythonClass:
    """A class that is made of a contract: its schema, and whether a caller gives or gets it."""

    view: View
    used: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation and what it is called."""

    route: str
    path: str
    method: str
    facts: Mapping[str, Any]
    resource: str
    name: str
    arguments: Mapping[str, str]

    @property
    def symbol(self) -> str:
        """Such as `datasets.read_datasets`."""
        return f"{self.resource}.{self.name}"

    @property
    def pointer(self) -> str:
        """Where it stands."""
        return f"/paths/{escaped(self.path)}/{self.method}"


class Side:
    """An effective contract with the names of its Python side.

    Args:
        contract: a distilled contract, its overlays applied.
        lock: the names of everything in it.
    """

    def __init__(self, contract: Mapping[str, Any], lock: Names) -> None:
        self.contract = contract
        self.lock = lock
        self.schemas: Mapping[str, Any] = contract.get("components", {}).get("schemas", {})
        self.schemes: Mapping[str, Any] = contract.get("components", {}).get("securitySchemes", {})

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations by `GET /path`."""
        found = {}
        for (method, path), facts in operations(dict(self.contract)).items():
            route = f"{method} {path}"
            entry = self.lock.operations[route]
            found[route] = Operation(
                route, path, method.lower(), facts, entry["resource"], entry["name"], entry["parameters"]
            )
        return found

    @cached_property
    def components(self) -> dict[str, View]:
        """The components by the class name that the lock keeps for each, whether or not a class is made of it."""
        return {self.name_of(key): self.component(key) for key in self.schemas}

    def name_of(self, key: str) -> str:
        """The class name of a component."""
        return self.lock.models[COMPONENTS + key]

    def component(self, key: str) -> View:
        """A component where it stands."""
        return View(self.schemas[key], key, f"/components/schemas/{escaped(key)}")

    def target(self, reference: str) -> View:
        """What a reference means: a component, or whatever else, which is one under a name of its own then."""
        name = reference.removeprefix(COMPONENTS)
        if name in self.schemas:
            return self.component(name)
        return View(resolve(dict(self.contract), reference), name.removeprefix("#/").replace("/", "."), reference[1:])

    def attribute(self, class_name: str, wire: str) -> str:
        """The attribute of a field."""
        return self.lock.fields.get(class_name, {}).get(wire, wire)

    def resolved(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """A parameter, body or response, or what its reference means."""
        while "$ref" in value:
            value = resolve(dict(self.contract), value["$ref"])
        return value

    # What a schema admits

    def alternatives(self, view: View, seen: frozenset[str] = frozenset()) -> tuple[Alternative, ...] | None:
        """The kinds of values that a schema admits, each apart; None when it admits any.

        Unions, references, lists of types and null are seen through, so that what means the same is the same.
        """
        schema = view.schema
        if not isinstance(schema, Mapping):
            return None if schema else ()
        if "$ref" in schema:
            return self._referred(schema["$ref"], seen)
        if len(schema.get("allOf", ())) == 1 and "properties" not in schema:
            return self.alternatives(view.below("allOf", 0), seen)
        if schema.get("allOf"):
            whole = composed(schema, dict(self.schemas))
            if not whole.get("properties"):
                return self.alternatives(replace(view, schema=whole), seen)
            return (Alternative("object", view, self._class_at(view)),)
        for keyword in ("anyOf", "oneOf"):
            # Beside fields, alternatives are further fields.
            if keyword in schema and not schema.get("properties"):
                return self._union(view, keyword, seen)
        types = self._types(schema)
        return None if types is None else tuple(self._single(view, kind) for kind in types)

    def _referred(self, reference: str, seen: frozenset[str]) -> tuple[Alternative, ...] | None:
        target = self.target(reference)
        schema = target.schema
        if is_sentinel(schema):
            return ()
        if is_class_like(schema):
            kind = "object" if schema.get("allOf") else (self._types(schema) or ["object"])[0]
            # An enumeration with null in it is a class, or null.
            null = [self._single(target, "null")] if None in schema.get("enum", ()) else []
            shared = target.place in self.schemas
            return (Alternative(kind, target, self.lock.models.get(COMPONENTS + target.place), shared), *null)
        return None if reference in seen else self.alternatives(target, seen | {reference})

    def _combined(self, view: View, keyword: str) -> list[View]:
        """The parts of a combinator, without sentinels; where several of a union have no name, they are numbered."""
        parts = [
            view.below(keyword, number)
            for number, part in enumerate(view.schema.get(keyword, ()))
            if not self._is_sentinel_reference(part)
        ]
        if keyword == "allOf" or sum(is_class_like(part.schema) for part in parts) < 2:
            return parts
        return [replace(part, place=f"{part.place} |{number}") for number, part in enumerate(parts, start=1)]

    def _is_sentinel_reference(self, part: Any) -> bool:
        return isinstance(part, Mapping) and "$ref" in part and is_sentinel(self.target(part["$ref"]).schema)

    def _union(self, view: View, keyword: str, seen: frozenset[str]) -> tuple[Alternative, ...] | None:
        found: list[Alternative] = []
        declared = view.schema.get("type")
        for part in self._combined(view, keyword):
            if declared is not None and not (isinstance(part.schema, Mapping) and part.schema.keys() & _TELL_TYPES):
                # A type beside alternatives is the type of those that have none.
                part = replace(
                    part, schema={**(part.schema if isinstance(part.schema, Mapping) else {}), "type": declared}
                )
            alternatives = self.alternatives(part, seen)
            if alternatives is None:
                return None
            found += alternatives
        if declared is not None:
            found = [alternative for alternative in found if alternative.kind in _as_list(declared)]
        # By type alone: a union of every type is any value, as the generated package has it.
        bare = {alternative.kind for alternative in found}
        return None if KINDS - {"null", "number", "integer"} <= bare and bare & {"number", "integer"} else tuple(found)

    def _types(self, schema: Mapping[str, Any]) -> list[str] | None:
        """The JSON types that a schema without combinators names or implies, null last."""
        if "const" in schema:
            return [kind_of(schema["const"])]
        declared = schema.get("type")
        if declared is None:
            if "enum" in schema:
                declared = list(dict.fromkeys(kind_of(value) for value in schema["enum"]))
            elif schema.get("properties"):
                declared = ["object"]
            elif "items" in schema or "prefixItems" in schema:
                declared = ["array"]
            else:
                return None
        types = _as_list(declared)
        if None in schema.get("enum", ()) and "null" not in types:
            types.append("null")
        return sorted(types, key=lambda kind: kind == "null")

    def _single(self, view: View, kind: str) -> Alternative:
        named = kind != "null" and is_class_like(view.schema)
        return Alternative(kind, view, self._class_at(view) if named else None)

    def _class_at(self, view: View) -> str | None:
        is_component = view.pointer == f"/components/schemas/{escaped(view.place)}"
        return self.lock.models.get(COMPONENTS + view.place if is_component else view.place)

    def members(self, view: View) -> Members:
        """What an object may hold, what comes by `allOf` included."""
        fields: dict[str, View] = {}
        required: dict[str, str] = {}
        other = View(True, view.place, f"{view.pointer}/additionalProperties")
        for part in self._parts(view, frozenset()):
            for wire in part.schema.get("properties", {}):
                fields[wire] = part.below("properties", wire, place=f".{wire}")
            required |= dict.fromkeys(part.schema.get("required", ()), f"{part.pointer}/required")
            if part.schema.get("additionalProperties") not in (None, True, {}):
                other = part.below("additionalProperties", place=" {}")
        for part in [*self._combined(view, "anyOf"), *self._combined(view, "oneOf")]:
            for inner in self._parts(part, frozenset()):
                for wire in inner.schema.get("properties", {}):
                    fields.setdefault(wire, inner.below("properties", wire, place=f".{wire}"))
        for wire in required.keys() - fields.keys():
            fields[wire] = View(True, f"{view.place}.{wire}", required[wire])
        return Members(fields, required, other)

    def _parts(self, view: View, seen: frozenset[str]) -> Iterator[View]:
        """The objects whose fields an object has: itself, and those of its `allOf`."""
        schema = view.schema
        if not isinstance(schema, Mapping):
            return
        if "$ref" in schema:
            if schema["$ref"] not in seen:
                yield from self._parts(self.target(schema["$ref"]), seen | {schema["$ref"]})
            return
        for part in self._combined(view, "allOf"):
            yield from self._parts(part, seen)
        yield view

    # What it is in Python

    def annotation(self, view: View, seen: frozenset[str] = frozenset()) -> str:
        """The Python type of a schema, as short as it goes."""
        alternatives = self.alternatives(view)
        if alternatives is None or view.pointer in seen:
            return "Any"
        told = [self.annotation_of(alternative, seen | {view.pointer}) for alternative in alternatives]
        return " | ".join(sorted(dict.fromkeys(told), key=lambda text: text == "None")) or "None"

    def annotation_of(self, alternative: Alternative, seen: frozenset[str] = frozenset()) -> str:
        """The Python type of one alternative."""
        schema = alternative.view.schema
        if alternative.name:
            return f"models.{alternative.name}"
        if "const" in schema or len(schema.get("enum", ())) == 1:
            return f"Literal[{(schema.get('enum') or [schema.get('const')])[0]!r}]"
        if alternative.kind == "array":
            items = self.annotation(alternative.view.below("items"), seen) if "items" in schema else "Any"
            return f"list[{items}]"
        if alternative.kind == "object":
            other = self.members(alternative.view).other
            return f"dict[str, {self.annotation(other, seen)}]"
        if alternative.kind == "string":
            return PYTHON_FORMATS.get(schema.get("format", ""), "str")
        return _PYTHON_KINDS[alternative.kind]

    def representation(self, alternative: Alternative) -> str:
        """What a caller holds at run time: of two classes each is its own, an enumeration's member is a string."""
        if alternative.kind == "object":
            return alternative.name or "dict"
        if alternative.kind == "string":
            return PYTHON_FORMATS.get(alternative.view.schema.get("format", ""), "str")
        return alternative.kind

    # What refers to what

    def references(self, value: Any) -> set[str]:
        """The components that a part of the contract refers to, directly or by what is shared and no schema."""
        found: set[str] = set()
        stack: list[Any] = [value]
        while stack:
            match stack.pop():
                case dict() as node:
                    reference = node.get("$ref")
                    if isinstance(reference, str) and reference not in found:
                        found.add(reference)
                        stack += [] if reference.startswith(COMPONENTS) else [resolve(dict(self.contract), reference)]
                    stack += node.values()
                case list() as nodes:
                    stack += nodes
        keys = {one.removeprefix(COMPONENTS) for one in found if one.startswith(COMPONENTS)}
        # What stands inside a component belongs to it.
        return {key if key in self.schemas else key.partition("/")[0] for key in keys}

    @cached_property
    def extended(self) -> set[str]:
        """The components whose fields others have too, by `allOf`."""
        found: set[str] = set()
        stack: list[Any] = [self.contract]
        while stack:
            match stack.pop():
                case dict() as node:
                    if len(parts := node.get("allOf") or ()) > 1:
                        refs = (part.get("$ref", "") for part in parts if isinstance(part, Mapping))
                        found |= {ref.removeprefix(COMPONENTS) for ref in refs}
                    stack += node.values()
                case list() as nodes:
                    stack += nodes
        return found

    @cached_property
    def _direct(self) -> dict[str, set[str]]:
        return {key: self.references(schema) for key, schema in self.schemas.items()}

    def reached(self, value: Any) -> set[str]:
        """The class names of the components that a part of the contract refers to, directly or by others."""
        found: set[str] = set()
        fresh = self.references(value)
        while fresh:
            found |= fresh
            fresh = set[str]().union(*(self._direct[key] for key in fresh)) - found
        return {self.name_of(key) for key in found}

    def request_parts(self, operation: Operation) -> list[Any]:
        """What an operation sends."""
        return [*operation.facts.get("parameters", []), operation.facts.get("requestBody", {})]

    def success_statuses(self, operation: Operation) -> list[str]:
        """The declared statuses whose bodies a call returns, as they are written."""
        statuses = sorted(operation.facts.get("responses", {}))
        successes = [status for status in statuses if status.startswith("2")]
        if not successes and "default" in statuses and not semantics.redirects(operation.facts):
            return ["default"]
        return successes

    def response_parts(self, operation: Operation) -> list[Any]:
        """What a call returns."""
        return [operation.facts["responses"][status] for status in self.success_statuses(operation)]

    # Which classes there are

    @cached_property
    def classes(self) -> dict[str, PythonClass]:
        """The classes that are made of the contract, by name."""
        requested, returned = (
            set[str]().union(*(self.reached(parts(operation)) for operation in self.operations.values()))
            for parts in (self.request_parts, self.response_parts)
        )
        found: dict[str, PythonClass] = {}
        for name, view in self.components.items():
            used = name in requested | returned
            if is_class_like(view.schema):
                found[name] = PythonClass(view, used)
            found |= {inner: PythonClass(below, used) for inner, below in self._classes_inside(view)}
        for operation in self.operations.values():
            for view, used in self._views(operation):
                found |= {inner: PythonClass(below, used) for inner, below in self._classes_of(view)}
        return found

    def _classes_of(self, view: View) -> Iterator[tuple[str, View]]:
        """The classes of a schema and those in it, not of what it refers to."""
        if is_class_like(view.schema) and view.place in self.lock.models:
            yield self.lock.models[view.place], view
        yield from self._classes_inside(view)

    def _classes_inside(self, view: View) -> Iterator[tuple[str, View]]:
        schema = view.schema
        if not isinstance(schema, Mapping) or "$ref" in schema:
            return
        below = [part for keyword in ("anyOf", "oneOf", "allOf") for part in self._combined(view, keyword)]
        for keyword, suffix in (("items", " []"), ("additionalProperties", " {}")):
            below += [view.below(keyword, place=suffix)] if isinstance(schema.get(keyword), Mapping) else []
        below += [
            view.below("prefixItems", number, place=f" [{number}]")
            for number in range(len(schema.get("prefixItems", ())))
        ]
        below += [view.below("properties", wire, place=f".{wire}") for wire in schema.get("properties", ())]
        for part in below:
            yield from self._classes_of(part)

    def _views(self, operation: Operation) -> Iterator[tuple[View, bool]]:
        """Every schema of an operation where it stands, and whether a caller gives or gets it: errors have no type."""
        for number, parameter in enumerate(operation.facts.get("parameters", ())):
            yield self.parameter_view(operation, number, parameter), True
        for media_type in self.resolved(operation.facts.get("requestBody", {})).get("content", ()):
            yield self.body_view(operation, media_type), True
        for status in operation.facts.get("responses", ()):
            for media_type in self.resolved(operation.facts["responses"][status]).get("content", ()):
                yield self.response_view(operation, status, media_type), status in self.success_statuses(operation)

    def parameter_view(self, operation: Operation, number: int, parameter: Mapping[str, Any]) -> View:
        """The schema of a parameter."""
        place = f"{operation.route} {parameter['in']} {parameter['name']}"
        return View(parameter.get("schema", True), place, f"{operation.pointer}/parameters/{number}/schema")

    def body_view(self, operation: Operation, media_type: str) -> View:
        """The schema of a body."""
        media = self.resolved(operation.facts["requestBody"])["content"][media_type]
        usual = "json" in media_type or "form" in media_type
        place = f"{operation.route} body" + ("" if usual else f" {media_type}")
        pointer = f"{operation.pointer}/requestBody/content/{escaped(media_type)}/schema"
        return View(media.get("schema", True), place, pointer)

    def response_view(self, operation: Operation, status: str, media_type: str) -> View:
        """The schema of a response."""
        media = self.resolved(operation.facts["responses"][status])["content"][media_type]
        pointer = f"{operation.pointer}/responses/{status}/content/{escaped(media_type)}/schema"
        return View(media.get("schema", True), f"{operation.route} {status}", pointer)


def is_class_like(schema: Any) -> bool:
    """Whether a class is made of a schema: it has fields, or several values."""
    if not isinstance(schema, Mapping) or "$ref" in schema:
        return False
    values = [value for value in schema.get("enum", ()) if value is not None]
    return bool(schema.get("properties")) or len(values) > 1 or len(schema.get("allOf", ())) > 1


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def _as_list(types: Any) -> list[str]:
    return [types] if isinstance(types, str) else list(types)


def values_of(schema: Mapping[str, Any], kind: str) -> Sequence[Any] | None:
    """The values of one JSON type that a schema lists; None when it leaves them free."""
    if "const" in schema:
        return [schema["const"]]
    if "enum" not in schema:
        return None
    kinds = {kind, "integer"} if kind == "number" else {kind}
    return [value for value in schema["enum"] if kind_of(value) in kinds]


def path_parameters(path: str) -> list[str]:
    """The parameters of a path template, in path order."""
    return re.findall(r"{([^{}]+)}", path)
