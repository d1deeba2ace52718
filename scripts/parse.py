"""Stage "generate", first half: openapi-python-client reads the checked contract; what it understood becomes the plan of a package.

The tool decides what a schema is (references, ``allOf``, unions, enumerations, formats); naming, signatures and the index are ours.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, ModelProperty, Property
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

from scripts import docs, index, pagination
from scripts.check import map_subschemas, schema_holders
from scripts.errors import PipelineError
from scripts.name import OperationName, operations_of
from scripts.names import Names
from scripts.plan import (
    ArgumentPlan,
    EnumPlan,
    FieldPlan,
    ModelPlan,
    OperationPlan,
    PackagePlan,
    ResourcePlan,
    SuccessPlan,
    Type,
)
from scripts.words import identifier, pascal_case, snake_case

JSON = "application/json"
RESERVED_FIELDS = frozenset(
    {"from_dict", "to_dict", "decode", "fields_set", "is_set", "additional_properties", "page_items"}
    | {"contract_name", "contract_names", "contract_required", "contract_constants", "contract_fields", "contract_known"}
    # A field called like a type would hide it from the annotations below.
    | {"list", "dict", "str", "int", "float", "bool", "bytes", "date", "datetime"}
)
_PREFIX = "#/components/schemas/"
_ANY = Type("Any", argument="Any", nullable=True)
_NONE = Type("None", argument="None", nullable=True)
_SIMPLE: dict[type, Type] = {
    AnyProperty: _ANY,
    NoneProperty: _NONE,
    StringProperty: Type("str", argument="str"),
    IntProperty: Type("int", argument="int"),
    FloatProperty: Type("float", argument="float"),
    BooleanProperty: Type("bool", argument="bool"),
    DateTimeProperty: Type("datetime", "to_datetime({})", argument="datetime | str"),
    DateProperty: Type("date", "to_date({})", argument="date | str"),
    UuidProperty: Type("UUID", "to_uuid({})", argument="UUID | str"),
    FileProperty: Type("FileContent", argument="FileContent"),
}
_BYTES = Type("bytes", argument="bytes")
_TEXT = Type("str", argument="str")


def parse(
    api: str,
    package: str,
    contract: Mapping[str, Any],
    checked: Mapping[str, Any],
    components: Mapping[str, str],
    operation_names: Mapping[str, OperationName],
    lock: Names,
    reference: str | None,
) -> PackagePlan:
    """Plan the package of a contract.

    Args:
        api: The API's name in the registry.
        package: The package to generate.
        contract: The contract, overlays applied: the source of the facts in docstrings and the index.
        checked: What stages "check" and "name" made of it.
        components: Class name to component key.
        operation_names: From stage "name".
        lock: The lock of this API; field names are entered.
        reference: The address of the official reference, for links.

    Raises:
        PipelineError: If the tool cannot express something; everything that it said is listed.
    """
    feed, tokens = _feed(checked)
    endpoints, models, enums = _read(feed)
    types = _Types({prop.class_info.name for prop in models if _has_properties(prop)})
    facts: Mapping[str, Any] = checked["components"]["schemas"]
    usage = _usage(checked)
    schemes = contract.get("components", {}).get("securitySchemes", {})
    tagged = _discriminated(checked)
    operations: dict[str, list[OperationPlan]] = {}
    for path, method, operation in operations_of(checked):
        route = f"{method.upper()} {path}"
        endpoint = endpoints[tokens[route]]
        plan = _operation(
            route, path, method, operation, contract, endpoint, operation_names[route], types, schemes, facts, reference
        )
        operations.setdefault(plan.resource, []).append(plan)
    paged = {
        operation.result.model: operation.pagination["items"]
        for held in operations.values()
        for operation in held
        if operation.pagination and operation.result.model and operation.pagination.get("items")
    }
    return PackagePlan(
        api=api,
        package=package,
        title=contract["info"]["title"],
        models=tuple(
            _model(prop, components, types, facts, lock, tagged, paged, usage)
            for prop in sorted(models, key=lambda prop: prop.class_info.name)
            if _has_properties(prop)
        ),
        enums=tuple(_enum(prop, components) for prop in sorted(enums, key=lambda prop: prop.class_info.name)),
        resources=tuple(
            ResourcePlan(name, pascal_case(name), tuple(sorted(held, key=lambda plan: plan.name)))
            for name, held in sorted(operations.items())
        ),
        facts={},
    )


# What the tool is fed, and what it says


def _feed(checked: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The checked contract as the tool likes it, and the operation id that each route has there.

    Objects without properties are maps to us and classes to the tool; a title of their own keeps those classes' names apart.
    """
    feed = copy.deepcopy(dict(checked))
    counter = itertools.count(1)

    def entitle(schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        schema = map_subschemas(schema, entitle)
        if schema.get("type") == "object" and not schema.get("properties"):
            schema["title"] = f"Map{next(counter)}"
        return schema

    schemas = feed["components"]["schemas"]
    for name, schema in schemas.items():
        schemas[name] = map_subschemas(schema, entitle)
    tokens = {}
    for number, (path, method, operation) in enumerate(operations_of(feed)):
        tokens[f"{method.upper()} {path}"] = operation["operationId"] = f"operation_{number}"
        operation["tags"] = ["all"]
        operation.pop("security", None)
        for holder in schema_holders(operation):
            holder["schema"] = entitle(holder["schema"])
        for body in [
            *operation["responses"].values(),
            *([operation["requestBody"]] if "requestBody" in operation else []),
        ]:
            if body.get("content"):
                main = index.main_media_type(body["content"])
                content = body["content"][main]
                body["content"] = {_known_media_type(main or "", body is operation.get("requestBody")): content}
        # Errors are read as they come; only what a call returns is typed.
        operation["responses"] = {
            status: response for status, response in operation["responses"].items() if status[:1] in ("2", "d")
        } or {"204": {"description": ""}}
    return feed, tokens


def _known_media_type(media_type: str, is_request: bool) -> str:
    if index.is_json(media_type) or media_type in ("multipart/form-data", "application/x-www-form-urlencoded"):
        return media_type if not is_request or "+" not in media_type else JSON
    return "application/octet-stream"


def _read(feed: dict[str, Any]) -> tuple[dict[str, Endpoint], list[ModelProperty], list[EnumProperty]]:
    config = Config.from_sources(
        ConfigFile(use_path_prefixes_for_title_model_names=True),
        meta_type=MetaType.NONE,
        document_source=Path("contract.json"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=None,
    )
    data = GeneratorData.from_dict(feed, config=config)
    if isinstance(data, GeneratorError):
        raise PipelineError(
            "the contract", f"openapi-python-client cannot read it ({data.header}: {data.detail})", _NEXT_STEP
        )
    complaints = [
        *data.errors,
        *(error for held in data.endpoint_collections_by_tag.values() for error in held.parse_errors),
    ]
    if complaints:
        told = "; ".join(f"{complaint.header} {complaint.detail}" for complaint in complaints[:5])
        raise PipelineError(
            f"{len(complaints)} places of the contract",
            f"openapi-python-client cannot express them ({told})",
            _NEXT_STEP,
        )
    endpoints = {
        str(endpoint.name): endpoint
        for held in data.endpoint_collections_by_tag.values()
        for endpoint in held.endpoints
    }
    return endpoints, data.models, [enum for enum in data.enums if isinstance(enum, EnumProperty)]


_NEXT_STEP = "correct it in an overlay or add a rule to scripts/check.py"


# Types


def _has_properties(prop: ModelProperty) -> bool:
    return bool(prop.required_properties or prop.optional_properties)


class _Types:
    """The type of anything that the tool understood."""

    def __init__(self, classes: set[str]) -> None:
        self.classes = classes

    def of(self, prop: Any) -> Type:
        """The type of a property."""
        if type(prop) in _SIMPLE:
            return _SIMPLE[type(prop)]
        if isinstance(prop, ConstProperty):
            return _literal(prop.value.raw_value)
        if isinstance(prop, EnumProperty):
            return _enumeration(prop.class_info.name, prop.value_type)
        if isinstance(prop, ModelProperty):
            return self.of_model(prop)
        if isinstance(prop, ListProperty):
            return _list(self.of(prop.inner_property))
        if isinstance(prop, UnionProperty):
            return _union([self.of(inner) for inner in prop.inner_properties])
        raise PipelineError(
            type(prop).__name__, "is a kind of property that has no type here", "add it to scripts/parse.py"
        )

    def of_model(self, prop: ModelProperty) -> Type:
        """A class, or a map when there are no properties to name."""
        name = str(prop.class_info.name)
        if name in self.classes:
            argument = f"{name} | Mapping[str, Any]"
            return Type(name, f"models.{name}.decode({{}})", frozenset({name}), argument, model=name)
        values = self.of(prop.additional_properties) if isinstance(prop.additional_properties, Property) else _ANY
        return _map(values)


def _literal(value: Any) -> Type:
    return Type(f"Literal[{value!r}]", argument=f"Literal[{value!r}]")


def _enumeration(name: str, kind: type) -> Type:
    annotation = f"{name} | {kind.__name__}"
    return Type(annotation, f"models.{name}.decode({{}})", frozenset({name}), argument=annotation)


def _function(decoder: str) -> str:
    """A decoder as a function: ``to_uuid({})`` is ``to_uuid``."""
    name = decoder.removesuffix("({})")
    return name if "(" not in name else f"lambda value: {decoder.format('value')}"


def _list(item: Type) -> Type:
    decoder = f"to_list({{}}, {_function(item.decoder)})" if item.decoder else None
    return Type(f"list[{item.annotation}]", decoder, item.models, f"Sequence[{item.argument}]", item=item)


def _map(values: Type) -> Type:
    decoder = f"to_map({{}}, {_function(values.decoder)})" if values.decoder else None
    return Type(f"dict[str, {values.annotation}]", decoder, values.models, f"Mapping[str, {values.argument}]")


def _union(members: Iterable[Type]) -> Type:
    flat = list({member.annotation: member for member in members}.values())
    present = [member for member in flat if member is not _NONE]
    nullable = len(present) < len(flat) or any(member.nullable for member in present)
    if any(member is _ANY for member in present):
        return _ANY
    if not present:
        return _NONE
    joined = " | ".join(_distinct(member.annotation for member in present))
    argument = " | ".join(_distinct(member.argument for member in present))
    return Type(
        annotation=joined + (" | None" if nullable else ""),
        decoder=present[0].decoder if len(present) == 1 else _union_decoder(present),
        models=frozenset[str]().union(*(member.models for member in present)),
        argument=argument + (" | None" if nullable else ""),
        nullable=nullable,
        model=present[0].model if len(present) == 1 else None,
        item=present[0].item if len(present) == 1 else None,
    )


def _distinct(annotations: Iterable[str]) -> list[str]:
    """The alternatives of several annotations, each once; those inside brackets stay where they are."""
    found: dict[str, None] = {}
    for annotation in annotations:
        depth, start = 0, 0
        for position, character in enumerate(annotation):
            depth += (character == "[") - (character == "]")
            if depth == 0 and annotation.startswith(" | ", position):
                found[annotation[start:position]] = None
                start = position + 3
        found[annotation[start:]] = None
    return list(found)


def _union_decoder(members: list[Type]) -> str | None:
    models = [f"models.{member.model}" for member in members if member.model]
    maps = [member for member in members if member.annotation.startswith("dict[")]
    lists = [member.decoder for member in members if member.annotation.startswith("list[") and member.decoder]
    texts = [
        member
        for member in members
        if member.annotation in ("str", "UUID", "datetime", "date") or member.annotation.endswith(" | str")
    ]
    arguments = []
    if models:
        arguments.append(f"models=({', '.join(models)},)")
    if maps and (models or maps[0].decoder):
        arguments.append(f"mapping={_function(maps[0].decoder) if maps[0].decoder else 'as_is'}")
    if lists:
        arguments.append(f"array={_function(lists[0])}")
    if texts and all(member.decoder for member in texts):
        arguments.append(f"text={_function(texts[0].decoder or '')}")
    return f"to_union({{}}, {', '.join(arguments)})" if arguments else None


# Models


def _model(
    prop: ModelProperty,
    components: Mapping[str, str],
    types: _Types,
    facts: Mapping[str, Any],
    lock: Names,
    tagged: Mapping[str, Mapping[str, Any]],
    paged: Mapping[str | None, str],
    usage: Mapping[str, list[str]],
) -> ModelPlan:
    name = str(prop.class_info.name)
    held = [*(prop.required_properties or []), *(prop.optional_properties or [])]
    wires = {_raw(field.name): field for field in held}
    attributes = _attributes(name, wires, lock)
    schema = facts[name]
    fields = tuple(
        FieldPlan(
            attributes[wire],
            wire,
            types.of(field),
            field.required,
            docs.describe_beyond_type(_property_facts(schema, wire, facts), facts),
        )
        for wire, field in sorted(wires.items(), key=lambda item: (not item[1].required, item[0]))
    )
    constants = {
        wire: field.value.raw_value for wire, field in wires.items() if isinstance(field, ConstProperty)
    } | dict(tagged.get(name, {}))
    page = next((field for field in fields if field.wire == paged.get(name)), None)
    return ModelPlan(
        name,
        module_name(name),
        components.get(name, ""),
        fields,
        constants,
        page,
        docs.model(fields, usage.get(name, [])),
    )


def module_name(class_name: str) -> str:
    """The module of a class; unlike the class, on a file system that ignores case too."""
    return identifier(snake_case(class_name))


def _raw(text: Any) -> str:
    value = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text
    return str(value)


def _attributes(class_name: str, wires: Iterable[str], lock: Names) -> dict[str, str]:
    """Attribute by wire name: what the lock has, else the wire name in snake case; spelled-alike ones are numbered."""
    known = lock.fields.get(class_name, {})
    result = dict(known)
    taken = set(known.values())
    # Those that are spelled as on the wire come first, so that a newcomer does not rename them.
    for wire in sorted(set(wires) - known.keys(), key=lambda wire: (identifier(wire, RESERVED_FIELDS) != wire, wire)):
        wanted = identifier(wire, RESERVED_FIELDS)
        result[wire] = next(
            name for name in [wanted, *(f"{wanted}_{number}" for number in range(2, 100))] if name not in taken
        )
        taken.add(result[wire])
        if result[wire] != wire:
            lock.fields.setdefault(class_name, {})[wire] = result[wire]
    return result


def _property_facts(schema: Mapping[str, Any], wire: str, facts: Mapping[str, Any]) -> Any:
    """What the contract says of a property, also of one that comes by ``allOf``."""
    if wire in schema.get("properties", {}):
        return schema["properties"][wire]
    for part in schema.get("allOf", []):
        target = facts[part["$ref"].removeprefix(_PREFIX)] if "$ref" in part else part
        found = _property_facts(target, wire, facts)
        if found is not None:
            return found
    return None


def _enum(prop: EnumProperty, components: Mapping[str, str]) -> EnumPlan:
    name = str(prop.class_info.name)
    base = "StringEnumeration" if prop.value_type is str else "IntegerEnumeration"
    members: dict[str, Any] = {}
    for value in prop.values.values():
        raw = value[1:-1].encode().decode("unicode_escape") if isinstance(value, str) and value[:1] == '"' else value
        wanted = _member_name(raw)
        members[
            next(name for name in [wanted, *(f"{wanted}_{number}" for number in range(2, 1000))] if name not in members)
        ] = raw
    return EnumPlan(name, module_name(name), components.get(name, ""), base, tuple(members.items()))


def _member_name(value: Any) -> str:
    if isinstance(value, int):
        return f"VALUE_{value}" if value >= 0 else f"VALUE_MINUS_{-value}"
    signs = {"": "EMPTY", "-": "DESCENDING", "+": "ASCENDING"}
    name = identifier(signs.get(value, value)).upper()
    return (
        f"{name}_" if name in ("MRO", "NAME", "VALUE") else name.removeprefix("FIELD_") if name[6:7].isalpha() else name
    )


def _discriminated(checked: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The constants that discriminators give the models they choose between."""
    found: dict[str, dict[str, Any]] = {}

    def walk(schema: Any) -> Any:
        if isinstance(schema, dict):
            discriminator = schema.get("discriminator")
            if isinstance(discriminator, dict):
                for tag, target in discriminator.get("mapping", {}).items():
                    found.setdefault(target.rpartition("/")[2], {})[discriminator["propertyName"]] = tag
            map_subschemas(schema, walk)
        return schema

    for schema in checked["components"]["schemas"].values():
        walk(schema)
    return found


def _usage(checked: Mapping[str, Any]) -> dict[str, list[str]]:
    """The routes that take or return each component directly."""
    found: dict[str, list[str]] = {}
    for path, method, operation in operations_of(checked):
        for holder in schema_holders(operation):
            schema = holder["schema"]
            for candidate in (schema, schema.get("items", {}) if isinstance(schema, dict) else {}):
                if isinstance(candidate, dict) and "$ref" in candidate:
                    routes = found.setdefault(candidate["$ref"].removeprefix(_PREFIX), [])
                    if f"{method.upper()} {path}" not in routes:
                        routes.append(f"{method.upper()} {path}")
    return found


# Operations


def _operation(
    route: str,
    path: str,
    method: str,
    operation: Mapping[str, Any],
    contract: Mapping[str, Any],
    endpoint: Endpoint,
    called: OperationName,
    types: _Types,
    schemes: Mapping[str, Any],
    facts: Mapping[str, Any],
    reference: str | None,
) -> OperationPlan:
    original = contract["paths"][path][method]
    properties = {
        (place, _raw(prop.name)): prop
        for place, held in (
            ("path", endpoint.path_parameters),
            ("query", endpoint.query_parameters),
            ("header", endpoint.header_parameters),
        )
        for prop in held
    }
    arguments = []
    for parameter in operation["parameters"]:
        place, wire = parameter["in"], parameter["name"]
        if place == "cookie":
            continue
        required = place == "path" or parameter.get("required", False)
        facts_of = original_parameter(contract, original, place, wire)
        doc = docs.describe(facts_of.get("schema"), facts, argument=True)
        arguments.append(
            ArgumentPlan(
                name=called.parameters[f"{place} {wire}"],
                wire=wire,
                place=place,
                type=types.of(properties[place, wire]),
                required=required,
                explode=parameter.get("explode", True),
                doc=doc,
            )
        )
    order = [part[1:-1] for part in path.replace("}", "}\n").replace("{", "\n{").split("\n") if part.startswith("{")]
    arguments.sort(
        key=lambda argument: (
            order.index(argument.wire) if argument.place == "path" else len(order),
            not argument.required,
            argument.wire,
        )
    )
    body_media_type = None
    if "requestBody" in operation and operation["requestBody"].get("content"):
        body_media_type = index.main_media_type(operation["requestBody"]["content"])
        body = _body(operation, endpoint, types, body_media_type or "")
        at = sum(argument.place == "path" for argument in arguments)
        arguments.insert(at, body)
    successes = _successes(operation, endpoint, types)
    result = _result(operation, successes)
    paging = pagination.classify(contract, path, method)
    plan = OperationPlan(
        constant=called.name.upper(),
        name=called.name,
        resource=called.resource,
        method=method.upper(),
        path=path,
        scope=index.scope_of(original, schemes),
        safe=index.is_safe(method, operation),
        deprecated=bool(operation.get("deprecated")),
        redirects=index.redirects(original),
        pagination=paging,
        arguments=tuple(arguments),
        body_media_type=body_media_type,
        successes=successes,
        errors=index.errors_of(original),
        response_headers=index.response_headers_of(original),
        security=index.security_of(original),
        result=result,
        doc="",
    )
    tag = next(iter(original.get("tags", [])), None)
    return replace(plan, doc=docs.operation(plan, reference, tag, original.get("operationId")))


def original_parameter(
    contract: Mapping[str, Any], operation: Mapping[str, Any], place: str, wire: str
) -> Mapping[str, Any]:
    """What the contract says of a parameter, defaults included."""
    for parameter in operation.get("parameters", []):
        if parameter.get("in") == place and parameter.get("name") == wire:
            found: Mapping[str, Any] = parameter
            return found
    return {}


def _body(operation: Mapping[str, Any], endpoint: Endpoint, types: _Types, media_type: str) -> ArgumentPlan:
    (body,) = endpoint.bodies
    declared = types.of(body.prop)
    argument = declared.argument
    if media_type == "multipart/form-data":
        argument = " | ".join(
            _distinct([*([declared.model] if declared.model else []), "Mapping[str, Any]", "Iterable[tuple[str, Any]]"])
        )
    elif declared.annotation == "FileContent":
        argument = "bytes | IO[bytes]"
    typed = replace(declared, argument=argument)
    required = operation["requestBody"].get("required", False)
    return ArgumentPlan("body", "body", "body", typed, required, True, docs.describe_body(declared, media_type))


def _successes(operation: Mapping[str, Any], endpoint: Endpoint, types: _Types) -> tuple[SuccessPlan, ...]:
    understood = {response.status_code.pattern: response for response in endpoint.responses}
    found = []
    for status, response in sorted(index.successes_of(operation).items()):
        media_type = index.main_media_type(response.get("content", {}))
        key = next((key for key in understood if key in (str(status), f"{status // 100}XX", "default")), None)
        if media_type is None or key is None:
            found.append(SuccessPlan(status, None, (), _NONE))
            continue
        others = tuple(sorted(set(response["content"]) - {media_type}))
        typed = types.of(understood[key].prop) if index.is_json(media_type) else _raw_type(media_type)
        found.append(SuccessPlan(status, media_type, others, typed))
    return tuple(found)


def _raw_type(media_type: str) -> Type:
    return _TEXT if index.is_text(media_type) else _BYTES


def _result(operation: Mapping[str, Any], successes: tuple[SuccessPlan, ...]) -> Type:
    if index.redirects(operation):
        return _union([_TEXT, _NONE])
    # A stream beside JSON is for ``stream``; a direct call gets the JSON.
    others = [_raw_type(other) for success in successes for other in success.others if other != index.EVENT_STREAM]
    return _union([*(success.type for success in successes), *others] or [_NONE])
