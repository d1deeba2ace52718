"""Stage "generate", second part: contract, names and types become the plan of a package."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from scripts.document import pagination, semantics
from scripts.document.contract import operations
from scripts.document.keywords import JsonObject
from scripts.document.references import referent_of
from scripts.document.schemas import holders, subschemas
from scripts.generate import docstrings, types
from scripts.generate.parse import Parsed, parse
from scripts.generate.plan import (
    ArgumentPlan,
    EnumPlan,
    FieldPlan,
    ModelPlan,
    OperationPlan,
    PackagePlan,
    ResourcePlan,
    SuccessPlan,
)
from scripts.generate.types import Type
from scripts.naming.lock import Names
from scripts.naming.methods import OperationName
from scripts.naming.words import identifier, snake_case, words

RESERVED_FIELDS = frozenset(
    {"self", "from_dict", "to_dict", "decode", "fields_set", "is_set", "additional_properties", "page_items"}
    | {
        "contract_name",
        "contract_names",
        "contract_required",
        "contract_constants",
        "contract_fields",
        "contract_known",
    }
    # A field called like a type would hide it from the annotations below.
    | {"list", "dict", "str", "int", "float", "bool", "bytes", "date", "datetime"}
)
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Named:
    """A contract whose operations and classes have names.

    Attributes:
        contract: The contract, overlays applied: the source of what docstrings say of arguments.
        checked: What stages "check" and "name" made of it.
        components: The component key of each class that the contract names.
        operations: What each operation is called, by ``GET /path``.
        lock: The lock of this API; the names of fields are entered.
    """

    contract: JsonObject
    checked: JsonObject
    components: Mapping[str, str]
    operations: Mapping[str, OperationName]
    lock: Names


def plan(package: str, named: Named, reference: str | None) -> PackagePlan:
    """Plan the package of a contract.

    Args:
        package: The package to generate.
        named: The contract.
        reference: The address of the official reference, for links.

    Raises:
        PipelineError: If something cannot be expressed.
    """
    schemas: Mapping[str, Any] = named.checked["components"]["schemas"]
    listed = operations(named.checked)
    slots = {f"{method} {path}": _slots(operation) for (method, path), operation in listed.items()}
    parsed = parse(schemas, slots)
    planned: dict[str, list[OperationPlan]] = {}
    for method, path in listed:
        operation = _operation(named, method, path, parsed.slots[f"{method} {path}"], reference)
        planned.setdefault(operation.resource, []).append(operation)
    resources = tuple(
        ResourcePlan(name, named.lock.resources[name], tuple(sorted(held, key=lambda operation: operation.name)))
        for name, held in sorted(planned.items())
    )
    return PackagePlan(
        package=package,
        title=named.contract["info"]["title"],
        models=_models(named, parsed, resources),
        enums=tuple(_enum(name, schema, named) for name, schema in sorted(schemas.items()) if schema.get("enum")),
        resources=resources,
        facts={},
    )


# Models


def _models(named: Named, parsed: Parsed, resources: tuple[ResourcePlan, ...]) -> tuple[ModelPlan, ...]:
    paged = {
        operation.result.model: operation.pagination["items"]
        for resource in resources
        for operation in resource.operations
        if operation.pagination and operation.pagination["items"] and operation.result.model
    }
    tags = _discriminated(named.checked)
    routes = _routes(named.checked)
    models = []
    for name, typed in sorted(parsed.models.items()):
        fields = _fields(name, named.checked["components"]["schemas"][name], typed, named.lock)
        constants = {field.wire: field.type.constant for field in fields if field.type.constant is not None}
        models.append(
            ModelPlan(
                name=name,
                module=_module(name),
                contract_name=named.components.get(name, ""),
                fields=fields,
                constants=dict(sorted((constants | tags.get(name, {})).items())),
                page=next((field for field in fields if field.wire == paged.get(name)), None),
                doc=docstrings.model(fields, routes.get(name, [])),
            )
        )
    return tuple(models)


def _fields(name: str, schema: Mapping[str, Any], typed: Mapping[str, Type], lock: Names) -> tuple[FieldPlan, ...]:
    """The fields of a model, required ones first."""
    attributes = lock.settle(name, typed, lambda wire: identifier(wire, RESERVED_FIELDS))
    required = frozenset(schema.get("required", ()))
    return tuple(
        FieldPlan(
            name=attributes[wire],
            wire=wire,
            type=typed[wire],
            required=wire in required,
            doc=docstrings.describe_beyond_type(schema["properties"][wire]),
        )
        for wire in sorted(typed, key=lambda wire: (wire not in required, wire))
    )


def _enum(name: str, schema: Mapping[str, Any], named: Named) -> EnumPlan:
    values: list[Any] = schema["enum"]
    if isinstance(values[0], str):
        base, members = "StringEnumeration", named.lock.settle(name, values, member_of)
    else:
        base, members = "IntegerEnumeration", {value: f"VALUE_{value}".replace("-", "MINUS_") for value in values}
    return EnumPlan(
        name=name,
        module=_module(name),
        contract_name=named.components.get(name, ""),
        base=base,
        members=tuple((members[value], value) for value in values),
    )


def member_of(value: str) -> str:
    """What the member for a string is called: its words, else its signs.

    ``in-progress`` is ``IN_PROGRESS``, ``<`` is ``LESS_THAN_SIGN``, nothing is ``EMPTY``.
    """
    if not value:
        return "EMPTY"
    if not words(value) and all(unicodedata.category(sign)[0] in "PS" for sign in value):
        value = " ".join(map(unicodedata.name, value))
    return identifier(value, stem="value").rstrip("_").upper()


def _module(class_name: str) -> str:
    """The module of a class; unlike the class, on a file system that ignores case too."""
    return identifier(snake_case(class_name))


def _discriminated(checked: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """The constants that discriminators give the models they choose between; one with several tags has none."""
    tags: dict[tuple[str, str], set[str]] = {}
    held = [holder["schema"] for operation in operations(dict(checked)).values() for holder in holders(operation)]
    for whole in [*checked["components"]["schemas"].values(), *held]:
        for schema in subschemas(whole):
            discriminator = schema.get("discriminator") or {}
            for tag, name in discriminator.get("mapping", {}).items():
                tags.setdefault((name, discriminator["propertyName"]), set()).add(tag)
    found: dict[str, dict[str, Any]] = {}
    for (name, wire), given in sorted(tags.items()):
        if len(given) == 1:
            found.setdefault(name, {})[wire] = next(iter(given))
    return found


def _routes(checked: JsonObject) -> dict[str, list[str]]:
    """The routes that take or return each class, itself or a list of it."""
    found: dict[str, dict[str, None]] = {}
    for (method, path), operation in operations(checked).items():
        for holder in holders(operation):
            schema = holder["schema"]
            for candidate in (schema, schema.get("items")):
                if (name := referent_of(candidate)) is not None:
                    found.setdefault(name, {})[f"{method} {path}"] = None
    return {name: list(routes) for name, routes in found.items()}


# Operations


def _slots(operation: Mapping[str, Any]) -> dict[str, Any]:
    """The schemas of an operation that are typed: arguments, body and results; errors are read as they come."""
    slots = {f"{parameter['in']} {parameter['name']}": parameter["schema"] for parameter in operation["parameters"]}
    if main := _main(operation.get("requestBody", {})):
        slots["body"] = main[1]
    for status, response in semantics.successes_of(operation).items():
        if (main := _main(response)) and semantics.is_json(main[0]):
            slots[str(status)] = main[1]
    return slots


def _main(holder: Mapping[str, Any]) -> tuple[str, Any] | None:
    """The main media type of a body or response, and its schema."""
    content = holder.get("content", {})
    media_type = semantics.main_media_type(content)
    return None if media_type is None else (media_type, content[media_type].get("schema", {}))


def _operation(named: Named, method: str, path: str, typed: Mapping[str, Type], reference: str | None) -> OperationPlan:
    operation = named.checked["paths"][path][method.lower()]
    called = named.operations[f"{method} {path}"]
    successes = _successes(operation, typed)
    main = _main(operation.get("requestBody", {}))
    planned = OperationPlan(
        name=called.name,
        resource=called.resource,
        method=method,
        path=path,
        scope=semantics.scope_of(operation, named.contract.get("components", {}).get("securitySchemes", {})),
        safe=semantics.is_safe(method, operation),
        deprecated=bool(operation.get("deprecated")),
        redirects=semantics.redirects(operation),
        pagination=pagination.classify(named.contract, path, method),
        arguments=_arguments(named.contract["paths"][path][method.lower()], operation, called, typed),
        body=None if main is None else _body(operation["requestBody"], main[0], typed["body"]),
        body_media_type=None if main is None else main[0],
        successes=successes,
        errors=semantics.errors_of(operation),
        response_headers=semantics.response_headers_of(operation),
        security=semantics.security_of(operation),
        result=_result(operation, successes),
        doc="",
    )
    tag = next(iter(operation.get("tags", [])), None)
    return replace(planned, doc=docstrings.operation(planned, reference, tag, operation.get("operationId")))


def _arguments(
    original: Mapping[str, Any], operation: Mapping[str, Any], called: OperationName, typed: Mapping[str, Type]
) -> tuple[ArgumentPlan, ...]:
    """Path arguments in path order, then the others: required ones first, each by wire name."""
    described = {(said["in"], said["name"]): said.get("schema") for said in original.get("parameters", [])}
    arguments = [
        ArgumentPlan(
            name=called.parameters[f"{parameter['in']} {parameter['name']}"],
            wire=parameter["name"],
            place=parameter["in"],
            type=typed[f"{parameter['in']} {parameter['name']}"],
            required=parameter.get("required", False),
            explode=parameter.get("explode", True),
            doc=docstrings.describe(
                described[parameter["in"], parameter["name"]] or parameter["schema"], argument=True
            ),
        )
        for parameter in operation["parameters"]
    ]
    in_path = [argument for argument in arguments if argument.place == "path"]
    others = [argument for argument in arguments if argument.place != "path"]
    return *in_path, *sorted(others, key=lambda argument: (not argument.required, argument.wire))


def _body(request_body: Mapping[str, Any], media_type: str, declared: Type) -> ArgumentPlan:
    arguments = declared.arguments
    if media_type == _MULTIPART:
        models = (declared.model,) if declared.model else ()
        arguments = (*models, "Mapping[str, Any]", "Iterable[tuple[str, Any]]")
    elif declared == types.FILE:
        arguments = ("bytes", "IO[bytes]")
    return ArgumentPlan(
        name="body",
        wire="body",
        place="body",
        type=replace(declared, arguments=arguments),
        required=request_body.get("required", False),
        explode=True,
        doc=docstrings.describe_body(declared, media_type),
    )


def _successes(operation: Mapping[str, Any], typed: Mapping[str, Type]) -> tuple[SuccessPlan, ...]:
    found = []
    for status, response in sorted(semantics.successes_of(operation).items()):
        main = _main(response)
        if main is None:
            found.append(SuccessPlan(status, None, (), types.NONE))
            continue
        media_type = main[0]
        others = tuple(sorted(response["content"].keys() - {media_type}))
        result = typed[str(status)].in_json if semantics.is_json(media_type) else _raw(media_type)
        found.append(SuccessPlan(status, media_type, others, result))
    return tuple(found)


def _raw(media_type: str) -> Type:
    return types.TEXT if semantics.is_text(media_type) else types.BYTES


def _result(operation: Mapping[str, Any], successes: tuple[SuccessPlan, ...]) -> Type:
    if semantics.redirects(operation):
        return types.TEXT.or_none
    # A stream beside JSON is for ``stream``; a direct call gets the JSON.
    others = [_raw(other) for success in successes for other in success.others if other != semantics.EVENT_STREAM]
    return types.union([*(success.type for success in successes), *others] or [types.NONE])
