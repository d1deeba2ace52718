"""What a generated package holds, as data for the templates: models, enumerations, operations."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any


def literal(value: Any) -> str:
    """A value as Python source, strings in double quotes."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (list, tuple)):
        return _tuple(map(literal, value))
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {literal(element)}" for key, element in value.items()) + "}"
    return repr(value)


def _tuple(sources: Iterable[str]) -> str:
    """The source of a tuple."""
    return "(" + "".join(f"{source}, " for source in sources) + ")"


def _parameter(argument: ArgumentPlan) -> str:
    """The source of a parameter in the index, defaults left out."""
    options = (", required=True" if argument.required else "") + ("" if argument.explode else ", explode=False")
    return f"Parameter({literal(argument.wire)}{options})"


@dataclass(frozen=True, slots=True)
class Type:
    """A Python type: how it is annotated, how a JSON value of it is read, and what its annotation names.

    Attributes:
        annotation: Such as ``list[TracerSession]``.
        decoder: An expression for a function of one JSON value; None when the value stays as it is.
        models: Names of models and enumerations in the annotation.
        argument: How an argument of the type is annotated, which takes what people have: strings for UUIDs, times, enumerations.
        nullable: Whether null is a value of the type.
        model: The model, when the type is just one (or null).
        item: The items' type of a list.
    """

    annotation: str
    decoder: str | None = None
    models: frozenset[str] = frozenset()
    argument: str = ""
    nullable: bool = False
    model: str | None = None
    item: Type | None = None


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of a model: its attribute, wire name and type, and what is known of its values."""

    name: str
    wire: str
    type: Type
    required: bool
    doc: str

    @property
    def annotation(self) -> str:
        """The annotation: an optional field reads as None when it is not given."""
        annotation = self.type.annotation
        if self.required or self.type.nullable or annotation == "Any":
            return annotation
        return f"{annotation} | None"

    @property
    def read(self) -> str:
        """The expression that reads the field from ``data``."""
        value = f"data[{literal(self.wire)}]"
        return self.type.decoder.format(value) if self.type.decoder else value


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """A model class."""

    name: str
    module: str
    contract_name: str
    fields: tuple[FieldPlan, ...]
    constants: Mapping[str, Any]
    page: FieldPlan | None
    doc: str

    @property
    def wire_names(self) -> dict[str, str]:
        """Attribute to wire name, where they differ."""
        return {field.name: field.wire for field in self.fields if field.name != field.wire}

    @property
    def required(self) -> list[str]:
        """Wire names of the required fields."""
        return [field.wire for field in self.fields if field.required]

    @property
    def models(self) -> list[str]:
        """Other models and enumerations that the annotations name."""
        return sorted(frozenset[str]().union(*(field.type.models for field in self.fields)) - {self.name})


@dataclass(frozen=True, slots=True)
class EnumPlan:
    """An enumeration class: members as name and value."""

    name: str
    module: str
    contract_name: str
    base: str
    members: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class ArgumentPlan:
    """An argument of a method: its name, wire name, place (path, query, header, body), type and what is known of it."""

    name: str
    wire: str
    place: str
    type: Type
    required: bool
    explode: bool
    doc: str

    @property
    def annotation(self) -> str:
        """The annotation of the argument."""
        if self.required or "None" in self.type.argument.split(" | ") or self.type.argument == "Any":
            return self.type.argument
        return f"{self.type.argument} | None"


@dataclass(frozen=True, slots=True)
class SuccessPlan:
    """A success response: status, main media type, other media types, type."""

    status: int
    media_type: str | None
    others: tuple[str, ...]
    type: Type

    @property
    def source(self) -> str:
        """The entry in the index."""
        others = f", {literal(self.others)}" if self.others else ""
        return f"{self.status}: Success({literal(self.media_type)}, {literal(self.type.annotation)}{others})"


@dataclass(frozen=True, slots=True)
class OperationPlan:
    """A method of a resource, and its entry in the index."""

    constant: str
    name: str
    resource: str
    method: str
    path: str
    scope: str
    safe: bool
    deprecated: bool
    redirects: bool
    pagination: Mapping[str, Any] | None
    arguments: tuple[ArgumentPlan, ...]
    body_media_type: str | None
    successes: tuple[SuccessPlan, ...]
    errors: tuple[int, ...]
    response_headers: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]
    result: Type
    doc: str

    def placed(self, place: str) -> list[ArgumentPlan]:
        """The arguments of one place."""
        return [argument for argument in self.arguments if argument.place == place]

    @property
    def body(self) -> ArgumentPlan | None:
        """The body argument."""
        return next(iter(self.placed("body")), None)

    @property
    def positional(self) -> list[ArgumentPlan]:
        """Arguments that may be given by position: path parameters in path order, then the body."""
        return [*self.placed("path"), *self.placed("body")]

    @property
    def keywords(self) -> list[ArgumentPlan]:
        """Arguments that are given by name."""
        return [argument for argument in self.arguments if argument.place in ("query", "header")]

    @property
    def given(self) -> list[tuple[str, str]]:
        """What the call is made of: attribute and source."""
        places = (("path", "path"), ("query", "query"), ("header", "headers"))
        found = []
        for place, attribute in places:
            if held := self.placed(place):
                pairs = ", ".join(f"{literal(argument.wire)}: {argument.name}" for argument in held)
                found.append((attribute, f"{{{pairs}}}"))
        return [*found, ("body", "body")] if self.body else found

    def entry(self, package: str) -> list[tuple[str, str]]:
        """The entry in the index: attribute and source, defaults left out."""
        successes = ", ".join(success.source for success in self.successes)
        body = self.body
        pagination = ", ".join(
            f"{name}={literal(value)}" for name, value in (self.pagination or {}).items() if value not in (None, (), [])
        )
        entry: list[tuple[str, str, bool]] = [
            ("package", literal(package), True),
            ("resource", literal(self.resource), True),
            ("name", literal(self.name), True),
            ("method", literal(self.method), True),
            ("path", literal(self.path), True),
            ("scope", literal(self.scope), True),
            ("safe", "True", self.safe),
            ("deprecated", "True", self.deprecated),
            ("redirects", "True", self.redirects),
            ("pagination", f"Pagination({pagination})", self.pagination is not None),
            (
                "path_parameters",
                _tuple(literal(argument.wire) for argument in self.placed("path")),
                bool(self.placed("path")),
            ),
            ("query_parameters", _tuple(map(_parameter, self.placed("query"))), bool(self.placed("query"))),
            ("header_parameters", _tuple(map(_parameter, self.placed("header"))), bool(self.placed("header"))),
            (
                "body",
                f"Body({literal(self.body_media_type)}, {body.required}, {literal(body.type.annotation)})"
                if body
                else "",
                body is not None,
            ),
            ("success", f"{{{successes}}}", bool(self.successes)),
            ("errors", _tuple(map(str, self.errors)), bool(self.errors)),
            ("response_headers", _tuple(map(literal, self.response_headers)), bool(self.response_headers)),
            ("security", _tuple(_tuple(map(literal, names)) for names in self.security), bool(self.security)),
        ]
        return [(name, source) for name, source, needed in entry if needed]


@dataclass(frozen=True, slots=True)
class ResourcePlan:
    """A resource: its operations, its classes' name."""

    name: str
    class_name: str
    operations: tuple[OperationPlan, ...]

    @property
    def models(self) -> list[str]:
        """Models and enumerations that the signatures name."""
        used: frozenset[str] = frozenset()
        for operation in self.operations:
            used |= operation.result.models
            for argument in operation.arguments:
                used |= argument.type.models
        return sorted(used)


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A whole package."""

    api: str
    package: str
    title: str
    models: tuple[ModelPlan, ...]
    enums: tuple[EnumPlan, ...]
    resources: tuple[ResourcePlan, ...]
    facts: Mapping[str, Any]
