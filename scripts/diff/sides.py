"""One side of a comparison: an effective contract, and the plan of the package that is generated from it.

What exists in Python, what it is called and what its type is are read from the plan. What is accepted and returned on
the wire is read from the normalized contract that the plan was made of.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from scripts.document import contract as contracts
from scripts.document import semantics
from scripts.document.keywords import OWN_EXTENSION
from scripts.document.normalize import normalize
from scripts.document.references import PREFIX, at, escaped, referent_of, resolve
from scripts.document.schemas import holders, placed, subschemas
from scripts.generate import types
from scripts.generate.plan import ArgumentPlan, FieldPlan, ModelPlan, OperationPlan, SuccessPlan
from scripts.generate.planner import Named, plan
from scripts.naming.aliases import without_aliases
from scripts.naming.classes import name_classes
from scripts.naming.lock import Names
from scripts.naming.methods import name_operations

_ORIGIN = f"{OWN_EXTENSION}origin"
_SCHEMAS = "/components/schemas"


@dataclass(frozen=True, slots=True)
class SchemaView:
    """A schema, and what the contract says where it comes from.

    Attributes:
        schema: The normalized schema, or a boolean.
        pointer: Where it comes from, as a JSON pointer into the effective contract.
        declared: What the effective contract says there, before normalization.
    """

    schema: Any
    pointer: str
    declared: Mapping[str, Any]

    def at(self, token: str) -> str:
        """The pointer of something directly below, whether or not it exists."""
        return f"{self.pointer}/{escaped(token)}"

    @property
    def keywords(self) -> Mapping[str, Any]:
        """The keywords of the normalized schema."""
        return self.schema if isinstance(self.schema, dict) else {}


@dataclass(frozen=True, slots=True)
class Alternative:
    """One kind of value that a schema admits: its JSON type, its schema, and its class in Python if it has one."""

    kind: str
    view: SchemaView
    name: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What alternatives of two sides are matched by."""
        return (self.kind, self.name or "")


@dataclass(frozen=True, slots=True)
class FieldSide:
    """A field of a model: its plan and its schema."""

    plan: FieldPlan
    view: SchemaView


@dataclass(frozen=True, slots=True)
class Members:
    """What an object may hold: fields, names that are required but not fields, and the schema of other values."""

    fields: Mapping[str, FieldSide]
    required: frozenset[str]
    other: SchemaView


@dataclass(frozen=True, slots=True)
class OperationSide:
    """An operation: its plan, what the contract declares, and the same normalized."""

    key: str
    """Its route, however the contract spells it."""
    plan: OperationPlan
    declared: Mapping[str, Any]
    normalized: Mapping[str, Any]

    @property
    def route(self) -> str:
        """Its route as the contract spells it, such as ``GET /api/v1/datasets``."""
        return f"{self.plan.method} {self.plan.path}"

    @property
    def symbol(self) -> str:
        """Such as ``datasets.read_datasets``."""
        return f"{self.plan.resource}.{self.plan.name}"

    @property
    def pointer(self) -> str:
        """Where it is."""
        return f"/paths/{escaped(self.plan.path)}/{self.plan.method.lower()}"


@dataclass(frozen=True, slots=True)
class ArgumentSide:
    """An argument that is a parameter: its plan, what the contract declares of it and where, and its schema."""

    plan: ArgumentPlan
    declared: Mapping[str, Any]
    pointer: str
    view: SchemaView


class Side:
    """An effective contract and its package.

    Args:
        contract: The contract, overlays applied.
        lock: The names of everything in it; it is left as it is.
    """

    def __init__(self, contract: Mapping[str, Any], lock: Names) -> None:
        contract = without_aliases(contract)
        self.contract: Mapping[str, Any] = contract
        lock = copy.deepcopy(lock)
        marked = _marked(contract)
        names, _ = name_operations(marked, lock)
        normalized, _ = normalize(marked)
        normalized, keys, _ = name_classes(normalized, names, lock)
        self.schemas: Mapping[str, Any] = normalized["components"]["schemas"]
        declared = contract.get("components", {}).get("schemas", {})
        self.keys: Mapping[str, str] = {name: key for name, key in keys.items() if key in declared}
        """The component key of each class, and of each component that no class is made of."""
        self._normalized = normalized
        self._routes = lock.routes
        self._origins = _taken_off(normalized)
        self.plan = plan("package", Named(dict(contract), normalized, keys, names, lock), None)
        self.models: Mapping[str, ModelPlan] = {model.name: model for model in self.plan.models}
        self.classes: Mapping[str, str] = dict.fromkeys(self.models, "object") | {
            enum.name: kind_of(enum.members[0][1]) for enum in self.plan.enums
        }
        """The classes by name, each with its JSON type."""

    @cached_property
    def operations(self) -> dict[str, OperationSide]:
        """The operations by route."""
        declared = contracts.operations(self.contract)
        normalized = contracts.operations(self._normalized)
        planned = {(operation.method, operation.path): operation for operation in self.plan.operations}
        found = {}
        for (method, path), facts in declared.items():
            key = self._routes.route(method, path)
            found[key] = OperationSide(key, planned[method, path], facts, normalized[method, path])
        return found

    # Schemas where they are

    def component(self, name: str) -> SchemaView:
        """A component by the name of its class, whether or not a class is made of it."""
        return self._view(self.schemas[name], f"{_SCHEMAS}/{escaped(self.keys.get(name, name))}")

    def arguments(self, operation: OperationSide) -> dict[str, ArgumentSide]:
        """The arguments of an operation that are parameters, by ``query limit``."""
        declared = {
            f"{facts['in']} {facts['name']}": (facts, f"{operation.pointer}/parameters/{number}")
            for number, facts in enumerate(operation.declared.get("parameters", ()))
        }
        schemas = {f"{facts['in']} {facts['name']}": facts["schema"] for facts in operation.normalized["parameters"]}
        found = {}
        for argument in operation.plan.arguments:
            key = f"{argument.place} {argument.wire}"
            facts, pointer = declared[key]
            found[key] = ArgumentSide(argument, facts, pointer, self._view(schemas[key], f"{pointer}/schema"))
        return found

    def body(self, operation: OperationSide) -> SchemaView:
        """What an operation takes as its body, which it must have."""
        return self._content(
            operation.normalized["requestBody"], operation.plan.body_media_type, f"{operation.pointer}/requestBody"
        )

    def result(self, operation: OperationSide, success: SuccessPlan) -> SchemaView:
        """What a success response of an operation holds."""
        written = semantics.success_statuses(operation.declared)[success.status]
        pointer = f"{operation.pointer}/responses/{written}"
        return self._content(operation.normalized["responses"][written], success.media_type, pointer)

    def _content(self, holder: Mapping[str, Any], media_type: str | None, pointer: str) -> SchemaView:
        schema = holder.get("content", {}).get(media_type, {}).get("schema", {})
        return self._view(schema, f"{pointer}/content/{escaped(str(media_type))}/schema", pointer)

    def below(self, view: SchemaView, *tokens: str | int) -> SchemaView:
        """The schema at some tokens below another."""
        schema, pointer = view.schema, view.pointer
        for token in tokens:
            schema = schema[token]
            pointer += f"/{escaped(str(token))}"
        return self._view(schema, pointer, view.pointer)

    def _view(self, schema: Any, pointer: str, around: str | None = None) -> SchemaView:
        """A schema where it comes from, else where it should be, else somewhere in the place around that."""
        for place in (self._origins.get(id(schema), pointer), pointer):
            try:
                declared = at(self.contract, place)
            except LookupError:
                continue
            return SchemaView(schema, place, declared if isinstance(declared, dict) else {})
        return SchemaView(schema, around or pointer, {})

    # What a schema admits

    def alternatives(self, view: SchemaView) -> tuple[Alternative, ...] | None:
        """The kinds of values that a schema admits, each apart; None when it admits any."""
        schema = view.schema
        if not isinstance(schema, dict):
            return None if schema else ()
        if (name := referent_of(schema)) is not None:
            component = self.component(name)
            if name in self.classes:
                return (Alternative(self.classes[name], component, name),)
            return self.alternatives(component)
        for keyword in ("anyOf", "oneOf"):
            if parts := schema.get(keyword):
                held = [self.alternatives(self.below(view, keyword, number)) for number, _ in enumerate(parts)]
                found = [part for part in held if part is not None]
                return tuple(part for parts in found for part in parts) if len(found) == len(held) else None
        if "const" in schema:
            return (Alternative(kind_of(schema["const"]), view),)
        return (Alternative(schema["type"], view),) if "type" in schema else None

    def members(self, alternative: Alternative) -> Members:
        """What an object may hold."""
        view = alternative.view
        model = self.models.get(alternative.name or "")
        fields = {
            field.wire: FieldSide(field, self.below(view, "properties", field.wire))
            for field in (model.fields if model else ())
        }
        if isinstance(view.schema.get("additionalProperties"), dict):
            other = self.below(view, "additionalProperties")
        else:
            other = SchemaView(view.schema.get("additionalProperties", True), view.at("additionalProperties"), {})
        return Members(fields, frozenset(view.schema.get("required", ())) - fields.keys(), other)

    def items(self, alternative: Alternative) -> SchemaView:
        """What an array holds."""
        view = alternative.view
        return self.below(view, "items") if "items" in view.schema else SchemaView(True, view.at("items"), {})

    def is_converted(self, view: SchemaView) -> bool:
        """Whether Python holds something else for a value than what JSON has."""
        return any(self._is_converted(alternative) for alternative in self.alternatives(view) or ())

    def _is_converted(self, alternative: Alternative) -> bool:
        if alternative.kind == "array":
            return self.is_converted(self.items(alternative))
        if alternative.kind == "object":
            return alternative.name is not None or self.is_converted(self.members(alternative).other)
        return alternative.view.schema.get("format") in types.FORMATS if alternative.kind == "string" else False

    # Which classes what refers to

    def sent(self, operation: OperationSide) -> set[str]:
        """The classes and other components that an operation sends, by name, those inside others included."""
        body = [self.body(operation).schema] if operation.plan.body else []
        return self._reached([argument.view.schema for argument in self.arguments(operation).values()] + body)

    def returned(self, operation: OperationSide) -> set[str]:
        """The same of what it returns; errors have no type."""
        typed = (one for one in operation.plan.successes if one.media_type and semantics.is_json(one.media_type))
        return self._reached(self.result(operation, success).schema for success in typed)

    def _reached(self, schemas: Iterable[Any]) -> set[str]:
        found: set[str] = set()
        fresh = set().union(*map(_references, schemas))
        while fresh:
            found |= fresh
            fresh = set().union(*(self._direct[name] for name in fresh)) - found
        return found

    @cached_property
    def _direct(self) -> dict[str, set[str]]:
        return {name: _references(schema) for name, schema in self.schemas.items()}

    @cached_property
    def used(self) -> set[str]:
        """The classes and other components that a caller sends or gets."""
        return set().union(*(self.sent(one) | self.returned(one) for one in self.operations.values()))


def _references(schema: Any) -> set[str]:
    return {name for inner in subschemas(schema) if (name := referent_of(inner)) is not None}


def _marked(contract: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a contract in which schemas say where they come from, so that they still do when normalized.

    References and empty schemas do not say it, since they are recognized by having no other keywords.
    """
    marked: dict[str, Any] = json.loads(json.dumps(contract))
    pending = list(_schemas_of(marked, ""))
    followed = {PREFIX + key for key in marked.get("components", {}).get("schemas", {})}
    for pointer, whole in pending:  # which grows by what is referred to and is not a component
        for place, schema in placed(whole, pointer):
            if (reference := schema.get("$ref")) is None:
                schema.update({_ORIGIN: place} if schema else {})
            elif reference not in followed:
                followed.add(reference)
                pending.append((unquote(reference[1:]), resolve(marked, reference)))
    return marked


def _schemas_of(node: Any, pointer: str) -> Iterator[tuple[str, Any]]:
    """The schemas of a document that are in no other schema, each with its pointer."""
    items = enumerate(node) if isinstance(node, list) else node.items() if isinstance(node, dict) else ()
    for token, value in items:
        place = f"{pointer}/{escaped(str(token))}"
        if token == "schema" or pointer == _SCHEMAS:
            yield place, value
        else:
            yield from _schemas_of(value, place)


def _taken_off(normalized: Mapping[str, Any]) -> dict[int, str]:
    """Take the marks off the schemas of a normalized contract, which keeps them alive; return them by identity."""
    held = [holder["schema"] for one in contracts.operations(normalized).values() for holder in holders(one)]
    whole = [*normalized["components"]["schemas"].values(), *held]
    schemas = [schema for one in whole for schema in subschemas(one)]
    return {id(schema): schema.pop(_ORIGIN) for schema in schemas if _ORIGIN in schema}


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


def representation(alternative: Alternative) -> str:
    """What a caller holds at run time: each class is its own, and an enumeration's member is a string."""
    if alternative.kind == "object":
        return alternative.name or "dict"
    if alternative.kind == "string":
        return types.FORMATS.get(alternative.view.schema.get("format", ""), types.TEXT).annotation
    return alternative.kind


def values_of(schema: Mapping[str, Any]) -> Sequence[Any] | None:
    """The values that a schema of one JSON type lists; None when it leaves them free."""
    if "const" in schema:
        return [schema["const"]]
    values: Sequence[Any] | None = schema.get("enum")
    return values
