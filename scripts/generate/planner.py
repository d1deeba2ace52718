"""Second part of stage "generate": contract, names and types become the plan of a package."""

from __future__ import annotations

import ast
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from scripts import PipelineError
from scripts.document import additions, formats, lifetime, pagination, semantics
from scripts.document.contract import operations
from scripts.document.keywords import UNLISTED, JsonObject
from scripts.document.references import referent_of
from scripts.document.registry import ROOT
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

_RUNTIME_MODEL = ROOT / "langsmith_ext" / "runtime" / "model.py"


def _members_of_models() -> frozenset[str]:
    """Return the names that every model already has, read from the source: the pipeline does not import the runtime."""
    classes = [node for node in ast.parse(_RUNTIME_MODEL.read_bytes()).body if isinstance(node, ast.ClassDef)]
    names = set()
    for member in (member for node in classes if node.name in ("Model", "Page") for member in node.body):
        if isinstance(member, ast.FunctionDef):
            names.add(member.name)
        elif isinstance(member, ast.AnnAssign):
            names.add(ast.unparse(member.target))
    return frozenset(name for name in names if not name.startswith("_"))


RESERVED_FIELDS = (
    _members_of_models()
    | {"self"}
    | {
        # A field with the name of a type would hide the type from the annotations below it.
        "list",
        "dict",
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "date",
        "datetime",
        # One with the name of a decorator would take its place above the methods below it.
        "property",
        "classmethod",
    }
)
"""Names that a field cannot have; an underscore is appended to them."""
_MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Named:
    """A contract whose operations and classes have names.

    Attributes:
        contract: The contract with overlays applied: what docstrings say about arguments comes from it.
        normalized: The same after stages "normalize" and "name".
        components: The component key of each class that has one.
        operations: The name of each operation, by ``GET /path``.
        lock: The lock of this API; new names of fields are added.
    """

    contract: JsonObject
    normalized: JsonObject
    components: Mapping[str, str]
    operations: Mapping[str, OperationName]
    lock: Names


def plan(package: str, named: Named, reference: str | None) -> PackagePlan:
    """Plan the package of a contract.

    Args:
        package: The package to generate.
        named: The contract.
        reference: The URL of the official reference, for links.

    Raises:
        PipelineError: If something cannot be expressed.
    """
    schemas: Mapping[str, Any] = named.normalized["components"]["schemas"]
    read = {
        name: formats.with_formats(schema) if formats.is_go_type(named.components.get(name, "")) else schema
        for name, schema in schemas.items()
    }
    listed = operations(named.normalized)
    slots = {f"{method} {path}": _slots(operation) for (method, path), operation in listed.items()}
    parsed = parse(read, slots)
    successors = lifetime.Successors(named.contract, named.lock.routes)
    planned: dict[str, list[OperationPlan]] = {}
    for method, path in listed:
        operation = _operation(named, method, path, parsed, reference, successors)
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
        unresolved=successors.unresolved,
    )


# Models


def _models(named: Named, parsed: Parsed, resources: tuple[ResourcePlan, ...]) -> tuple[ModelPlan, ...]:
    paged = {
        operation.result.model: operation.pagination["items"]
        for resource in resources
        for operation in resource.operations
        if operation.pagination and operation.pagination["items"] and operation.result.model
    }
    tags = _discriminated(named.normalized)
    routes = _routes(named.normalized)
    models = []
    for name, typed in sorted(parsed.models.items()):
        fields = _fields(name, named.normalized["components"]["schemas"][name], typed, named.lock)
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
                open=bool(named.normalized["components"]["schemas"][name].get("additionalProperties")),
            )
        )
    return tuple(models)


def _fields(name: str, schema: Mapping[str, Any], typed: Mapping[str, Type], lock: Names) -> tuple[FieldPlan, ...]:
    """Return the fields of a model, required ones first."""
    attributes = lock.settle(name, typed, lambda wire: identifier(wire, RESERVED_FIELDS))
    required = frozenset(schema.get("required", ()))
    return tuple(
        FieldPlan(
            name=attributes[wire],
            wire=wire,
            type=typed[wire],
            required=wire in required,
            doc=docstrings.describe_beyond_type(schema["properties"][wire]),
            secret=semantics.is_secret(schema["properties"][wire]),
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
    """Return the name of the member for a string: its words, else the names of its signs.

    ``in-progress`` is ``IN_PROGRESS``, ``<`` is ``LESS_THAN_SIGN``, and the empty string is ``EMPTY``.
    """
    if not value:
        return "EMPTY"
    if not words(value) and all(unicodedata.category(sign)[0] in "PS" for sign in value):
        value = " ".join(map(unicodedata.name, value))
    return identifier(value, stem="value").rstrip("_").upper()


def _module(class_name: str) -> str:
    """Return the module of a class; it differs from other modules on case-insensitive file systems too."""
    return identifier(snake_case(class_name))


def _discriminated(normalized: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the constants of models that discriminators choose between; a model with several tags has none."""
    tags: dict[tuple[str, str], set[str]] = {}
    held = [holder["schema"] for operation in operations(dict(normalized)).values() for holder in holders(operation)]
    for whole in [*normalized["components"]["schemas"].values(), *held]:
        for schema in subschemas(whole):
            discriminator = schema.get("discriminator") or {}
            for tag, name in discriminator.get("mapping", {}).items():
                tags.setdefault((name, discriminator["propertyName"]), set()).add(tag)
    found: dict[str, dict[str, Any]] = {}
    for (name, wire), given in sorted(tags.items()):
        if len(given) == 1:
            found.setdefault(name, {})[wire] = next(iter(given))
    return found


def _routes(normalized: JsonObject) -> dict[str, list[str]]:
    """Return the routes that accept or return each class, or a list of it."""
    found: dict[str, dict[str, None]] = {}
    for (method, path), operation in operations(normalized).items():
        for holder in holders(operation):
            schema = holder["schema"]
            for candidate in (schema, schema.get("items")):
                if (name := referent_of(candidate)) is not None:
                    found.setdefault(name, {})[f"{method} {path}"] = None
    return {name: list(routes) for name, routes in found.items()}


# Operations


def _slots(operation: Mapping[str, Any]) -> dict[str, Any]:
    """Return the schemas of an operation that get types: arguments, body and results; errors are not typed."""
    slots = {
        f"{parameter['in']} {parameter['name']}": formats.with_format(parameter["name"], parameter["schema"])
        for parameter in operation["parameters"]
    }
    if main := _main(operation.get("requestBody", {})):
        slots["body"] = main[1]
    for status, response in semantics.successes_of(operation).items():
        if (main := _main(response)) and semantics.is_json(main[0]):
            slots[str(status)] = main[1]
    return slots


def _main(holder: Mapping[str, Any]) -> tuple[str, Any] | None:
    """Return the main media type of a body or response, and its schema."""
    content = holder.get("content", {})
    media_type = semantics.main_media_type(content)
    return None if media_type is None else (media_type, content[media_type].get("schema", {}))


def _operation(
    named: Named,
    method: str,
    path: str,
    parsed: Parsed,
    reference: str | None,
    successors: lifetime.Successors,
) -> OperationPlan:
    typed = parsed.slots[f"{method} {path}"]
    operation = named.normalized["paths"][path][method.lower()]
    route = f"{method} {path}"
    deprecated = bool(operation.get("deprecated"))
    successor = successors.of(route, operation) if deprecated else None
    following = None if successor is None else named.operations[successor]
    called = named.operations[route]
    _check_forms(route, operation, typed)
    successes = _successes(operation, typed)
    main = _main(operation.get("requestBody", {}))
    planned = OperationPlan(
        name=called.name,
        resource=called.resource,
        method=method,
        path=path,
        scope=semantics.scope_of(operation, named.contract.get("components", {}).get("securitySchemes", {})),
        safe=semantics.is_safe(method, operation),
        idempotent_with=semantics.idempotent_with(route, operation),
        risk=semantics.risk_of(method, path, operation),
        deprecated=deprecated,
        sunset=lifetime.sunset_of(route, operation) if deprecated else None,
        successor=None if following is None else f"{following.resource}.{following.name}",
        since=lifetime.since_of(route, operation),
        unlisted=operation.get(UNLISTED),
        provisional=operation.get(additions.PROVISIONAL) is True,
        redirects=semantics.redirects(operation),
        pagination=pagination.classify(named.contract, path, method),
        arguments=_arguments(named.contract["paths"][path][method.lower()], operation, called, typed),
        body=None
        if main is None
        else _body(operation["requestBody"], main[0], typed["body"], named.normalized["components"]["schemas"]),
        body_media_type=None if main is None else main[0],
        parts={} if main is None or main[0] != _MULTIPART else _parts(typed["body"], parsed),
        successes=successes,
        errors=semantics.errors_of(operation),
        response_headers=semantics.response_headers_of(operation),
        security=semantics.security_of(operation),
        result=_result(operation, successes),
        doc="",
    )
    tag = next(iter(operation.get("tags", [])), None)
    return replace(planned, doc=docstrings.operation(planned, reference, tag, operation.get("operationId")))


def _check_forms(route: str, operation: Mapping[str, Any], typed: Mapping[str, Type]) -> None:
    """Refuse an argument that a request cannot write as the contract wants it."""
    for parameter in operation["parameters"]:
        place, wire = parameter["in"], parameter["name"]
        if form := semantics.unsendable_form(parameter, typed[f"{place} {wire}"].kinds):
            raise PipelineError(
                route,
                f"takes {place} parameter {wire!r} {form}, which requests cannot express",
                "correct it in an overlay, or remove the operation there",
            )


def _arguments(
    original: Mapping[str, Any], operation: Mapping[str, Any], called: OperationName, typed: Mapping[str, Type]
) -> tuple[ArgumentPlan, ...]:
    """Return path arguments in path order, then the others by wire name, required ones first."""
    described = {(given["in"], given["name"]): given.get("schema") for given in original.get("parameters", [])}
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


def _body(
    request_body: Mapping[str, Any], media_type: str, declared: Type, components: Mapping[str, Any]
) -> ArgumentPlan:
    arguments = declared.arguments
    sent = components.get(declared.model or "", {})
    has_templates = any("{" in name for name in sent.get("properties", {}))
    if media_type == _MULTIPART:
        models = (declared.model,) if declared.model else ()
        mapping = f"~{declared.model}" if declared.model and not has_templates else "Mapping[str, Any]"
        arguments = (*models, mapping, "Iterable[tuple[str, Any]]")
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


def _parts(declared: Type, parsed: Parsed) -> dict[str, bool]:
    """Return the declared parts of a multipart body, and whether each is a file."""
    fields = parsed.models.get(declared.model or "", {})
    return {wire: types.FILE.annotation in field.annotation for wire, field in sorted(fields.items())}


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
    # An event stream beside JSON is for ``stream``; a direct call receives the JSON.
    others = [_raw(other) for success in successes for other in success.others if other != semantics.EVENT_STREAM]
    return types.union([*(success.type for success in successes), *others] or [types.NONE])
