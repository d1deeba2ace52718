"""Repairs that make a document valid OpenAPI 3.1 if its writer left it invalid or followed an older standard.

Each function takes one object as upstream wrote it, returns it repaired, and counts the repairs that it needed. A
repaired object needs no further repair.
"""

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from scripts.document.keywords import FACTS, JsonObject

Count = Callable[["Repair"], None]


class Repair(StrEnum):
    """The repairs, as they are reported."""

    UNDECLARED_PATH_PARAMETER = "path parameter that was not declared: added as a required string"
    MISPLACED_PATH_PARAMETER = "path parameter that the path lacks: dropped"
    OPTIONAL_PATH_PARAMETER = "path parameter that was optional: made required"
    REPEATED_PARAMETER = "parameter declared twice: the later one dropped"
    PARAMETER_WITHOUT_SCHEMA = "parameter in the style of Swagger 2: given a schema"
    ARRAY_WITHOUT_ITEMS = "array without items: given items of any type"
    NULLABLE = "nullable of OpenAPI 3.0: made a type that admits null"
    BOOLEAN_BOUND = "exclusive bound of OpenAPI 3.0: made a number"
    BODY_PARAMETER = "body or form parameter of Swagger 2: made a request body"
    FILE_TYPE = "type file of Swagger 2: made a binary string"
    DISCRIMINATOR = "discriminator of Swagger 2: made an object"
    COMPONENT_NAME = "component with characters that a reference must escape: renamed"
    SECURITY_SCHEME_NAME = "security scheme with characters the standard forbids: renamed"
    UNDECLARED_SECURITY_SCHEME = "security scheme that was not declared: declared"


def repair_parameter(parameter: JsonObject, count: Count) -> JsonObject:
    """Give a parameter or header its schema, and a path parameter its ``required``."""
    if "$ref" in parameter:
        return parameter
    stray = {key: value for key, value in parameter.items() if key in _SWAGGER_KEYWORDS}
    repaired = {key: value for key, value in parameter.items() if key not in stray}
    declared = parameter.get("schema")
    if isinstance(declared, dict | None) and (stray or not ("schema" in parameter or "content" in parameter)):
        count(Repair.PARAMETER_WITHOUT_SCHEMA)
        # Where both are there, the schema is the newer one and lacks only what its writer forgot to move.
        repaired["schema"] = stray | (declared or {})
        repaired = _COLLECTION_FORMATS.get(str(parameter.get("collectionFormat")), {}) | repaired
    if repaired.get("in") == "path" and repaired.get("required") is not True:
        count(Repair.OPTIONAL_PATH_PARAMETER)
        repaired["required"] = True
    return repaired


# `required` and `deprecated` mean the parameter's own; a Swagger 2 parameter has its schema's keywords beside them.
_SWAGGER_KEYWORDS = FACTS["schema"].keys() - FACTS["parameter"].keys()

# Swagger 2 collectionFormat to OpenAPI 3 style; tsv has no successor, and does not occur.
_COLLECTION_FORMATS: Mapping[str, JsonObject] = {
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
    "multi": {"style": "form", "explode": True},
}


def repair_parameters(parameters: Sequence[JsonObject], path: str, count: Count) -> list[JsonObject]:
    """Make the declared parameters agree with the path's template.

    Args:
        parameters: The declared ones, an operation's own before those of its path item, references resolved.
        path: The template, such as ``/api/v1/runs/{run_id}``.
        count: Called with each repair that was needed.

    Returns:
        The path parameters in path order, then the others in declared order.
    """
    unique: dict[tuple[str, str], JsonObject] = {}
    for parameter in parameters:
        key = (parameter["in"], parameter["name"])
        if key in unique:
            count(Repair.REPEATED_PARAMETER)
        unique.setdefault(key, parameter)
    in_path = {name: parameter for (place, name), parameter in unique.items() if place == "path"}
    names = dict.fromkeys(re.findall(r"\{([^{}]+)\}", path))
    for _ in names.keys() - in_path.keys():
        count(Repair.UNDECLARED_PATH_PARAMETER)
    for _ in in_path.keys() - names.keys():
        count(Repair.MISPLACED_PATH_PARAMETER)
    required = [in_path.get(name, _string_in_path(name)) for name in names]
    return required + [
        parameter for (place, _), parameter in unique.items() if place != "path" and place not in _SWAGGER_BODIES
    ]


def _string_in_path(name: str) -> JsonObject:
    return {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}


def repair_schema(schema: JsonObject, count: Count) -> JsonObject:
    """Bring a schema to JSON Schema 2020-12: array items, null as a type, exclusive bounds as numbers."""
    types = schema.get("type")
    if types == "file":
        count(Repair.FILE_TYPE)
        schema = schema | _FILE
    if isinstance(named := schema.get("discriminator"), str):
        count(Repair.DISCRIMINATOR)
        schema = schema | {"discriminator": {"propertyName": named}}
    if "array" in _as_list(types) and schema.get("items") is None and "prefixItems" not in schema:
        count(Repair.ARRAY_WITHOUT_ITEMS)
        schema = schema | {"items": {}}
    for exclusive, inclusive in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(exclusive), bool):
            count(Repair.BOOLEAN_BOUND)
            bound = schema.get(inclusive)
            drop = {exclusive, inclusive} if schema[exclusive] else {exclusive}
            schema = {key: value for key, value in schema.items() if key not in drop} | (
                {exclusive: bound} if drop == {exclusive, inclusive} and bound is not None else {}
            )
    if schema.get("nullable") is True:
        count(Repair.NULLABLE)
        schema = _admit_null({key: value for key, value in schema.items() if key != "nullable"})
    return schema


def _admit_null(schema: JsonObject) -> JsonObject:
    if "type" in schema:
        enum = {"enum": [*schema["enum"], None]} if isinstance(schema.get("enum"), list) else {}
        return schema | {"type": [*_as_list(schema["type"]), "null"]} | enum
    if schema.keys() & {"$ref", "allOf", "anyOf", "oneOf"}:
        beside = {key: schema[key] for key in ("default", "deprecated") if key in schema}
        inner = {key: value for key, value in schema.items() if key not in beside}
        return beside | {"anyOf": [inner, {"type": "null"}]}
    return schema


def _as_list(types: object) -> list[Any]:
    return types if isinstance(types, list) else [types]


def repair_operation(operation: JsonObject, parameters: Sequence[JsonObject], count: Count) -> JsonObject:
    """Give an operation a body for what Swagger 2 took for parameters.

    Args:
        operation: The operation.
        parameters: Its parameters, repaired.
        count: Counts a rule that was needed.
    """
    bodies = [parameter for parameter in parameters if parameter["in"] in _SWAGGER_BODIES]
    if not bodies or operation.get("requestBody") is not None:
        return operation
    count(Repair.BODY_PARAMETER)
    required = any(parameter.get("required") for parameter in bodies)
    whole = next((parameter for parameter in bodies if parameter["in"] == "body"), None)
    if whole is not None:
        return operation | {
            "requestBody": {"required": required, "content": {"application/json": {"schema": whole.get("schema", {})}}}
        }
    fields = {parameter["name"]: parameter.get("schema", {}) for parameter in bodies}
    files = any(schema == _FILE for schema in fields.values())
    form = {
        "type": "object",
        "properties": fields,
        "required": [parameter["name"] for parameter in bodies if parameter.get("required")],
    }
    media_type = "multipart/form-data" if files else "application/x-www-form-urlencoded"
    return operation | {"requestBody": {"required": required, "content": {media_type: {"schema": form}}}}


_FILE = {"type": "string", "format": "binary"}
_SWAGGER_BODIES = ("body", "formData")
PLACES = ("path", "query", "header", "cookie", *_SWAGGER_BODIES)
"""Where a parameter can be, in Swagger 2 too."""


def component_names(names: Iterable[str]) -> dict[str, str]:
    """The names of components by what they are called in the document; a reference needs no escapes for them."""
    given = list(names)
    plain = {name: name for name in given if not _ESCAPED.search(name)}
    for name in sorted(set(given) - plain.keys()):
        wanted = _ESCAPED.sub("-", name)
        numbered = (f"{wanted}-{number}" for number in itertools.count(2))
        plain[name] = next(free for free in itertools.chain([wanted], numbered) if free not in plain.values())
    return plain


_ESCAPED = re.compile(r"[/~%]+")


def scheme_name(name: str) -> str:
    """A security scheme's name in the characters a component key may have: ``API Key`` is ``API-Key``."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name)


def undeclared_scheme(name: str) -> JsonObject:
    """The definition of a security scheme that operations name and nothing declares, by its (allowed) name."""
    return _KNOWN_SCHEMES.get(name, {"type": "apiKey", "in": "header", "name": name})


# As the platform's document declares them; the control plane's names them too, and declares another.
_KNOWN_SCHEMES: Mapping[str, JsonObject] = {
    "API-Key": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
    "Tenant-ID": {"type": "apiKey", "in": "header", "name": "X-Tenant-Id"},
    "Organization-ID": {"type": "apiKey", "in": "header", "name": "X-Organization-Id"},
    "Bearer-Auth": {"type": "http", "scheme": "bearer"},
}
