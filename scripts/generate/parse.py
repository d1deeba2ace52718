"""Stage "generate", first part: openapi-python-client reads the schemas of the normalized contract.

The tool decides what a schema is: references, unions, enumerations, formats. It sees schemas only, each under a number,
so that no name of a route, component or property can confuse it. Names, signatures and the index are ours.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from scripts import PipelineError
from scripts.document.references import reference_to, referent_of
from scripts.document.schemas import Schema, map_subschemas
from scripts.generate import types
from scripts.generate.types import Type

Slots = Mapping[str, Mapping[str, Any]]
"""Schemas by owner and name: ``GET /path`` and ``query limit``, or a class and a property."""

_SIMPLE: Mapping[type, Type] = {
    AnyProperty: types.ANY,
    NoneProperty: types.NONE,
    StringProperty: types.TEXT,
    IntProperty: types.INTEGER,
    FloatProperty: types.NUMBER,
    BooleanProperty: types.BOOLEAN,
    DateTimeProperty: types.TIME,
    DateProperty: types.DATE,
    UuidProperty: types.IDENTIFIER,
    FileProperty: types.FILE,
}
_KEYWORDS = ("type", "format", "enum", "const", "anyOf", "oneOf", "items", "prefixItems", "additionalProperties")
"""The keywords that the tool needs; it would only check bounds and the like."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """The types that the tool found.

    Attributes:
        slots: By owner and name, as given.
        models: By class and wire name of the property.
    """

    slots: Mapping[str, Mapping[str, Type]]
    models: Mapping[str, Mapping[str, Type]]


def parse(components: Mapping[str, Any], slots: Slots) -> Parsed:
    """Find the types of schemas.

    Args:
        components: The component schemas by class; every schema that becomes a class is among them.
        slots: The other schemas, which refer to the components.

    Raises:
        PipelineError: If the tool cannot express something; the message says where it is.
    """
    feed = _Feed(components, slots)
    data = _read(feed)
    reading = _Reading({str(prop.class_info.name): prop for prop in data.models}, feed)
    return Parsed(
        slots={owner: reading.properties(feed.owner_tokens[owner], schemas) for owner, schemas in slots.items()},
        models={
            name: reading.properties(feed.component_tokens[name], schema["properties"])
            for name, schema in components.items()
            if schema.get("properties")
        },
    )


class _Feed:
    """The tool's input: the components, and a component for each owner of slots with a property for each slot."""

    def __init__(self, components: Mapping[str, Any], slots: Slots) -> None:
        self._maps = itertools.count()
        # A component that is only a reference is replaced by what it refers to.
        self._aliases = {name: target for name, schema in components.items() if (target := referent_of(_only(schema)))}
        own = sorted(components.keys() - self._aliases.keys())
        self.component_tokens = {name: f"Component{number}" for number, name in enumerate(own)}
        self.owner_tokens = {owner: f"Owner{number}" for number, owner in enumerate(sorted(slots))}
        self.names = {token: name for name, token in (self.component_tokens | self.owner_tokens).items()}
        self.schemas = {token: self._component(components[name]) for name, token in self.component_tokens.items()} | {
            self.owner_tokens[owner]: self._object(slots[owner]) for owner in sorted(slots)
        }

    def _component(self, schema: Any) -> Schema:
        return self._object(schema["properties"]) if schema.get("properties") else self._schema(schema, title=False)

    def _object(self, properties: Mapping[str, Any]) -> Schema:
        return {
            "type": "object",
            "properties": {
                f"slot{number}": self._schema(properties[name]) for number, name in enumerate(sorted(properties))
            },
        }

    def _schema(self, schema: Any, *, title: bool = True) -> Schema:
        schema = _only(schema)
        if not isinstance(schema, dict):
            return {}
        if (name := referent_of(schema)) is not None:
            while name in self._aliases:
                name = self._aliases[name]
            return reference_to(self.component_tokens[name])
        fed = map_subschemas({word: schema[word] for word in _KEYWORDS if word in schema}, self._schema)
        if "enum" in fed:
            # The tool would name members after their values, and lose those with equal names.
            fed["x-enum-varnames"] = [f"MEMBER{number}" for number, _ in enumerate(fed["enum"])]
        if isinstance(fed.get("items"), bool) or (
            fed.get("type") == "array" and not fed.keys() & {"items", "prefixItems"}
        ):
            fed["items"] = {}
        if title and fed.get("type") == "object":
            # Objects without properties are maps to us but classes to the tool, so they need different names.
            fed["title"] = f"Map{next(self._maps)}"
        return fed

    def translated(self, message: str) -> str:
        """Return a message of the tool with the names of the document."""
        return re.sub(r"(?:Component|Owner)\d+", lambda token: self.names.get(token[0], token[0]), message)


def _only(schema: Any) -> Any:
    """A union of one as its alternative, which the tool would look into twice."""
    if not isinstance(schema, dict) or schema.get("properties"):
        return schema
    parts: list[Any] = schema.get("anyOf") or schema.get("oneOf") or []
    return _only(parts[0]) if len(parts) == 1 else schema


def _read(feed: _Feed) -> GeneratorData:
    document = {
        "openapi": "3.1.0",
        "info": {"title": "contract", "version": "0"},
        "paths": {},
        "components": {"schemas": feed.schemas},
    }
    config = Config.from_sources(
        ConfigFile(use_path_prefixes_for_title_model_names=True),
        meta_type=MetaType.NONE,
        document_source=Path("contract.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    try:
        data = GeneratorData.from_dict(document, config=config)
    except Exception as error:  # whatever goes wrong in the tool, the document is the cause
        raise _inexpressible(feed, f"{type(error).__name__}: {error}") from error
    if isinstance(data, GeneratorError):
        raise _inexpressible(feed, f"{data.header}: {data.detail}")
    if data.errors:
        raise _inexpressible(feed, "; ".join(f"{error.header} {error.detail}" for error in data.errors[:5]))
    return data


def _inexpressible(feed: _Feed, message: str) -> PipelineError:
    return PipelineError(
        "the contract",
        f"openapi-python-client cannot express it ({feed.translated(message)[:1000]})",
        "correct it in an overlay, or add a rule to scripts/document/normalize.py",
    )


class _Reading:
    """Reads the types from the tool's output."""

    def __init__(self, models: Mapping[str, ModelProperty], feed: _Feed) -> None:
        self._models = models
        self._feed = feed

    def properties(self, token: str, names: Mapping[str, Any]) -> dict[str, Type]:
        """Return the types of a component's properties by their names in the document."""
        prop = self._models[token]
        found = {prop.name.get_untrusted_value(): prop for prop in _properties(prop)}
        return {name: self.of(found[f"slot{number}"]) for number, name in enumerate(sorted(names))}

    def of(self, prop: Any) -> Type:
        """Return the type of a property."""
        if type(prop) in _SIMPLE:
            return _SIMPLE[type(prop)]
        match prop:
            case ConstProperty():
                return types.constant(prop.value.raw_value)
            case EnumProperty():
                return types.enumeration(self._feed.names[str(prop.class_info.name)], prop.value_type)
            case ListProperty():
                return types.array(self.of(prop.inner_property))
            case UnionProperty():
                return types.union(self.of(inner) for inner in prop.inner_properties)
            case ModelProperty():
                return self._model(str(prop.class_info.name))
        raise PipelineError(
            type(prop).__name__, "is a kind of property without a type here", "add it to scripts/generate/parse.py"
        )

    def _model(self, token: str) -> Type:
        """Return the type of a class, or of a map if there are no properties."""
        # A reference to a model that the tool had not parsed yet still holds its unparsed state.
        prop = self._models[token]
        if _properties(prop):
            return types.model(self._feed.names[token])
        return types.mapping(self.of(prop.additional_properties) if prop.additional_properties else types.ANY)


def _properties(prop: ModelProperty) -> list[Any]:
    return [*(prop.required_properties or []), *(prop.optional_properties or [])]
