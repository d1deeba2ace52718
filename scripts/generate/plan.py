"""The content of a generated package, as data for the templates: models, enumerations, operations."""

from __future__ import annotations

import json
import keyword
import math
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from scripts import PipelineError
from scripts.document.limits import MAX_NAME
from scripts.generate.types import Type


def literal(value: Any) -> str:
    """Return a value as Python source, with strings in double quotes.

    Whatever a document says gets into source through here, as data.

    Raises:
        PipelineError: If it is not a JSON value.
    """
    if isinstance(value, str):
        return _UNSEEN.sub(_escaped, json.dumps(value, ensure_ascii=False))
    if isinstance(value, (list, tuple)):
        return _tuple(map(literal, value))
    if isinstance(value, date):
        return f"date({value.year}, {value.month}, {value.day})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{literal(key)}: {literal(element)}" for key, element in value.items()) + "}"
    if value is None or type(value) in (bool, int) or (type(value) is float and math.isfinite(value)):
        return repr(value)
    raise PipelineError(f"{value!r:.80}", "cannot be written as a value", "correct it in the document or an overlay")


# Characters above ASCII that do not show, or change how the line around them does.
_UNSEEN = re.compile(r"[\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def checked_identifier(name: str) -> str:
    """Return a name that can stand in source, and in the name of a file.

    Raises:
        PipelineError: If it cannot.
    """
    if not _IDENTIFIER.fullmatch(name) or keyword.iskeyword(name) or len(name) > MAX_NAME:
        raise PipelineError(
            f"the name {name!r:.80}",
            f"is not a Python identifier of at most {MAX_NAME} characters",
            "give what it stands for another name in an overlay",
        )
    return name


_NAMED_IN_TYPES = frozenset(
    {"bool", "bytes", "date", "datetime", "dict", "float", "int", "list", "models", "str", "types"}
    | {"Any", "FileContent", "Literal", "Mapping", "Required", "Sequence", "UUID"}
)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def _tuple(sources: Iterable[str]) -> str:
    """Return the source of a tuple."""
    return "(" + "".join(f"{source}, " for source in sources) + ")"


def _optional(value: Any) -> str:
    """Return the source of a value; nothing for None."""
    return "" if value is None else literal(value)


def _parameter(argument: ArgumentPlan) -> str:
    """Return the source of a parameter in the index, without defaults."""
    options = (", required=True" if argument.required else "") + ("" if argument.explode else ", explode=False")
    return f"Parameter({literal(argument.wire)}{options})"


_TWIN = re.compile(r" \| ~(\w+)|~(\w+)")


def qualified(annotation: str, models: Container[str], twins: Mapping[str, ModelPlan]) -> str:
    """Return an annotation that names models and TypedDicts by their modules, which load them when they are needed.

    Args:
        annotation: The annotation, with ``~Name`` for the TypedDict of a model.
        models: The models and enumerations.
        twins: The models that have a TypedDict; of another, the annotation loses it. One whose contract allows any
            other field accepts any mapping, since a TypedDict cannot say that before PEP 728.
    """

    def twin(found: re.Match[str]) -> str:
        name = found[1] or found[2]
        before = " | " if found[1] else ""
        if name not in twins:
            return "" if before else f"models.{name}"
        return f"{before}types.{name}Dict{' | Mapping[str, Any]' if twins[name].open else ''}"

    def named(found: re.Match[str]) -> str:
        return f"models.{found[0]}" if found[0] in models else found[0]

    return _TWIN.sub(twin, _NAMES.sub(named, annotation))


_NAMES = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|~?[\w.]+""")


@dataclass(frozen=True, slots=True)
class FieldPlan:
    """A field of a model: its attribute, wire name and type, whether it is secret, and a description of its values."""

    name: str
    wire: str
    type: Type
    required: bool
    doc: str
    secret: bool = False

    @property
    def annotation(self) -> str:
        """The annotation: an optional field reads as None when it is not given."""
        return (self.type if self.required else self.type.or_none).annotation

    @property
    def argument(self) -> str:
        """The annotation of the constructor's argument."""
        return (self.type if self.required else self.type.or_none).argument

    @property
    def read(self) -> str:
        """The expression that reads the field from ``data``."""
        return self.type.read(f"data[{literal(self.wire)}]")

    @property
    def reader(self) -> str | None:
        """The function that reads the field, as a class defines it; None when its value stays unchanged."""
        return self.type.lazy_reader


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """A model class; an open one may have any other field."""

    name: str
    module: str
    contract_name: str
    fields: tuple[FieldPlan, ...]
    constants: Mapping[str, Any]
    page: FieldPlan | None
    doc: str
    open: bool = False

    @property
    def wire_names(self) -> dict[str, str]:
        """The wire name of each attribute that differs from it."""
        return {field.name: field.wire for field in self.fields if field.name != field.wire}

    @property
    def has_files(self) -> bool:
        """Whether an annotation names ``FileContent``."""
        return any("FileContent" in field.argument for field in self.fields)

    @property
    def secrets(self) -> list[str]:
        """The wire names of secret fields."""
        return [field.wire for field in self.fields if field.secret]

    @property
    def syntax(self) -> str:
        """How its TypedDict is written: as a class, unless a key cannot be an attribute there, or would hide a type."""
        wires = [field.wire for field in self.fields]
        plain = all(wire.isidentifier() and not keyword.iskeyword(wire) and wire[:2] != "__" for wire in wires)
        return "class" if plain and not _NAMED_IN_TYPES & set(wires) else "call"

    @property
    def hidden(self) -> frozenset[str]:
        """The modules that a field of the same name hides from the annotations of its class."""
        return frozenset(field.name for field in self.fields) & {"models", "types"}

    @property
    def read_fields(self) -> list[FieldPlan]:
        """The fields whose values do not stay unchanged."""
        return [field for field in self.fields if field.reader]

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
    """An argument of a method: its name, wire name, place (path, query, header, body), type and description."""

    name: str
    wire: str
    place: str
    type: Type
    required: bool
    explode: bool
    doc: str

    @property
    def argument(self) -> str:
        """The annotation in the source, for ``qualified``."""
        return (self.type if self.required else self.type.or_none).argument

    @property
    def annotation(self) -> str:
        """The annotation as a reader sees it, with TypedDicts by their names."""
        return re.sub(r"~(\w+)", r"\1Dict", self.argument)


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
        arguments = [literal(self.media_type), literal(self.type.annotation)]
        if self.others:
            arguments.append(literal(self.others))
        if self.media_type and (kinds := self.type.json_kinds) is not None:
            arguments.append(f"kinds={_tuple('type(None)' if kind == 'NoneType' else kind for kind in kinds)}")
        return f"{literal(self.status)}: Success({', '.join(arguments)})"


@dataclass(frozen=True, slots=True)
class OperationPlan:
    """A method of a resource, and its entry in the index.

    ``arguments`` are all except the body; ``parts`` says of each part of a multipart body whether it is a file.
    """

    name: str
    resource: str
    method: str
    path: str
    scope: str
    safe: bool
    idempotent_with: str | None
    risk: str
    deprecated: bool
    sunset: date | None
    successor: str | None
    since: str | None
    unlisted: str | None
    provisional: bool
    redirects: bool
    pagination: Mapping[str, Any] | None
    arguments: tuple[ArgumentPlan, ...]
    body: ArgumentPlan | None
    body_media_type: str | None
    parts: Mapping[str, bool]
    successes: tuple[SuccessPlan, ...]
    errors: tuple[int, ...]
    response_headers: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]
    result: Type
    doc: str

    @property
    def deprecation(self) -> str:
        """What is known about its deprecation: its end and what replaces it."""
        end = "" if self.sunset is None else f"; scheduled to end on {self.sunset}"
        successor = "" if self.successor is None else f"; use ``{self.successor}`` instead"
        return f"Deprecated by the API{end}{successor}."

    @property
    def constant(self) -> str:
        """The name of its entry in the index."""
        return self.name.upper()

    def placed(self, place: str) -> list[ArgumentPlan]:
        """Return the arguments in one place."""
        return [argument for argument in self.arguments if argument.place == place]

    @property
    def positional(self) -> list[ArgumentPlan]:
        """Arguments that can be positional: path parameters in path order, then the body."""
        return [*self.placed("path"), *([self.body] if self.body else [])]

    @property
    def keywords(self) -> list[ArgumentPlan]:
        """Arguments that are keyword-only."""
        return [argument for argument in self.arguments if argument.place != "path"]

    @property
    def given(self) -> list[tuple[str, str]]:
        """The parts of the call: attribute and source."""
        places = (("path", "path"), ("query", "query"), ("header", "headers"))
        found = []
        for place, attribute in places:
            if held := self.placed(place):
                pairs = ", ".join(f"{literal(argument.wire)}: {argument.name}" for argument in held)
                found.append((attribute, f"{{{pairs}}}"))
        return [*found, ("body", "body")] if self.body else found

    def entry(self, package: str) -> list[tuple[str, str]]:
        """Return the entry in the index: attribute and source, without defaults."""
        given: Mapping[str, str | bool] = {
            "package": literal(package),
            "resource": literal(self.resource),
            "name": literal(self.name),
            "method": literal(self.method),
            "path": literal(self.path),
            "scope": literal(self.scope),
            "safe": self.safe and "True",
            "idempotent_with": _optional(self.idempotent_with),
            "risk": "" if self.risk == "write" else literal(self.risk),
            "deprecated": self.deprecated and "True",
            "sunset": _optional(self.sunset),
            "successor": _optional(self.successor),
            "since": _optional(self.since),
            "unlisted": _optional(self.unlisted),
            "provisional": self.provisional and "True",
            "redirects": self.redirects and "True",
            "pagination": self._pagination(),
            "path_parameters": _tuple(literal(argument.wire) for argument in self.placed("path")),
            "query_parameters": _tuple(map(_parameter, self.placed("query"))),
            "header_parameters": _tuple(map(_parameter, self.placed("header"))),
            "body": self._body(),
            "success": "{" + ", ".join(success.source for success in self.successes) + "}",
            "errors": _tuple(map(literal, self.errors)),
            "response_headers": _tuple(map(literal, self.response_headers)),
            "security": _tuple(_tuple(map(literal, names)) for names in self.security),
        }
        return [(name, str(source)) for name, source in given.items() if source not in (False, "", "()", "{}")]

    def _pagination(self) -> str:
        if self.pagination is None:
            return ""
        known = {name: value for name, value in self.pagination.items() if value not in (None, (), [])}
        return f"Pagination({', '.join(f'{name}={literal(value)}' for name, value in known.items())})"

    def _body(self) -> str:
        if self.body is None:
            return ""
        facts = [literal(self.body_media_type), literal(self.body.required), literal(self.body.type.annotation)]
        if self.parts:
            facts.append(literal(dict(self.parts)))
        return f"Body({', '.join(facts)})"


@dataclass(frozen=True, slots=True)
class ResourcePlan:
    """A resource: its operations, and the name of its classes."""

    name: str
    class_name: str
    operations: tuple[OperationPlan, ...]

    @property
    def has_deprecated(self) -> bool:
        """Whether some operation of it is deprecated."""
        return any(operation.deprecated for operation in self.operations)

    @property
    def models(self) -> list[str]:
        """Models and enumerations that the signatures name."""
        signatures = [
            type_
            for operation in self.operations
            for type_ in (
                operation.result,
                *(argument.type for argument in (*operation.positional, *operation.keywords)),
            )
        ]
        return sorted(frozenset[str]().union(*(type_.models for type_ in signatures)))


@dataclass(frozen=True, slots=True)
class PackagePlan:
    """A whole package.

    Attributes:
        package: Its name.
        title: The title of its API.
        models: The model classes.
        enums: The enumeration classes.
        resources: The resources.
        facts: What it says about its contract.
        unresolved: Successors that the contract lacks, by the route that names them.
    """

    package: str
    title: str
    models: tuple[ModelPlan, ...]
    enums: tuple[EnumPlan, ...]
    resources: tuple[ResourcePlan, ...]
    facts: Mapping[str, Any]
    unresolved: Mapping[str, str] = field(default_factory=dict)

    @property
    def twins(self) -> dict[str, ModelPlan]:
        """The models that are sent, in arguments or within each other; each has a TypedDict."""
        models = {model.name: model for model in self.models}
        arguments = (
            argument for operation in self.operations for argument in (*operation.positional, *operation.keywords)
        )
        pending = [name for argument in arguments for name in argument.type.models]
        found: set[str] = set()
        while pending:
            name = pending.pop()
            if name in models and name not in found:
                found.add(name)
                pending += [other for field in models[name].fields for other in field.type.models]
        return {name: models[name] for name in sorted(found)}

    @property
    def operations(self) -> list[OperationPlan]:
        """The operations of all resources."""
        return [operation for resource in self.resources for operation in resource.operations]

    @property
    def names(self) -> Iterator[str]:
        """Every name that stands in source."""
        for resource in self.resources:
            yield from (resource.name, resource.class_name)
            for operation in resource.operations:
                yield operation.name
                yield from (argument.name for argument in (*operation.positional, *operation.keywords))
        for model in self.models:
            yield from (model.name, model.module, *(field.name for field in model.fields))
        for enum in self.enums:
            yield from (enum.name, enum.module, *(name for name, _ in enum.members))

    @property
    def readers(self) -> dict[str, str]:
        """The functions that read results, by annotation; without those of results that stay unchanged."""
        types = [success.type for operation in self.operations for success in operation.successes]
        return dict(sorted((type_.annotation, type_.lazy_reader) for type_ in types if type_.lazy_reader))
